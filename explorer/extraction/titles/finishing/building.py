"""Titles of "work began" and "construction began" with what was built, as the text before calls it."""

from __future__ import annotations

import re

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading


def with_what_is_built(title: str, text: str, telling: Telling, heading: Heading) -> str:
    """A title of two words, of which the first is the work, with the thing built that was named last."""
    work, _, verb = title.partition(" ")
    link = _WORKS.get(work.lower())
    view = telling.view
    if not link or verb not in _GOING_ON:
        return title
    inside = view.lower[telling.start : telling.end]
    if work.lower() not in inside:
        return title
    end = view.starts[telling.start + inside.index(work.lower())]
    floor = max(heading.floor, end - _NEAR)
    found = _THINGS.finditer(text, floor, end)
    things = [one for one in found if _BESIDE.search(text, floor, one.start()) is None]
    if not things or text.count(". ", things[-1].end(), end) > 1:
        return title
    named = heading.named(telling.start + inside.index(work.lower()), things[-1][0])
    return f"{work} {link} the {named.shown if named else things[-1][0]} {verb}"


_NEAR = 250
"""Characters before "work began" within which the text names what was built."""
_WORKS = {"work": "on", "works": "on", "construction": "of", "building": "of"}
_GOING_ON = word_set(
    "begins begin starts start stops stop resumes resume ends end begun started halted stopped suspended"
)
_BESIDE = re.compile(r"\b(?:at|near|to|from|by|in) (?:the |an? )?\Z")
"""What stands before a thing that only says where something is."""
_THINGS = re.compile(
    r"\b(?:railway|railroad|pipeline|canal|bridge|dam|road|highway|motorway|port|harbour|airport|tunnel|plant|"
    r"refinery|stadium|hospital|barrage|reservoir|terminal|wall|fence|monument|mosque|cathedral)\b"
)
"""What is built."""
