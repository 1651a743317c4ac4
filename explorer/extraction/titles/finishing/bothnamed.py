"""Titles of both who act where a name stands beside each: "the envoy, Paz, and the king, Roca, met"."""

from __future__ import annotations

import re

from explorer.extraction.clauses.verbs import present
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.apposed import NAME
from explorer.extraction.titles.form.fitting import COMPLETED
from explorer.extraction.titles.heading import Heading


def with_second(title: str, text: str, telling: Telling, heading: Heading) -> str:
    """A title of one whose name a comma parts from "and" and another, with that other: "Paz and Roca meet".

    What the two are is left out where there is no room for it.
    """
    sentence = telling.view.sentence
    if text.find(", and ", sentence.start, sentence.end) < 0:
        return title
    match = _TWO.search(text, sentence.start, sentence.end)
    if match is None or not (heading.is_person(match["first"]) and heading.is_person(match["second"])):
        return title
    before, named, behind = title.partition(f"{match['first']} ")
    verb, _, rest = behind.partition(" ")
    base = heading.verbs.base_of_past(match["verb"]) or ""
    acts = bool(base) and verb == present(base, plural=False)
    done = match["verb"] == "were" and heading.verbs.base_of_participle(verb) is not None
    if not named or match["second"] in title or not (acts or done) or _COUNTED.search(before):
        return title
    told = f"{present(base, plural=True) if acts else verb} {rest}".rstrip()
    other = f"{match['said']} {match['second']}"
    full = f"{before}{match['first']} and {other} {told}"
    return full if len(full.split()) <= COMPLETED else f"{match['first']} and {match['second']} {told}"


_TWO = re.compile(
    rf", (?P<first>{NAME}), and (?:the|its|his|her|their) (?P<said>[\w'’-]+(?: [\w'’-]+){{0,3}}), "
    rf"(?P<second>{NAME}),? (?P<verb>[a-z]+)"
)
_COUNTED = re.compile(r",| and ")
"""In what stands before a name where a title tells more than one."""
