"""What the words before a happening call "the city", "the country" and "the island" of which it tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from explorer.extraction.clauses.tokens import CAPITAL, word_set
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.parties.parties import PartyHit
from explorer.extraction.source import Source
from explorer.extraction.titles.finishing.matters import MONTHS


def ground_meant(source: Source, telling: Telling, noun: str, at: int, title: str) -> str:
    """What "the city", "the country" or "the island" at offset ``at`` is; "" where that is not clear.

    What the title already names is not meant.
    """
    if noun in TOWNS:
        return _town(source, telling, at, title)
    if noun == "there":
        return "" if _is_in_land(source, telling, at) else _town(source, telling, at, title)
    name = _land(source, telling, at, title) if noun in LANDS else _island(source, telling, noun, at, title)
    return _called(source, name, at) if name else ""


TOWNS = word_set("city town")
LANDS = word_set("country state republic")


def _town(source: Source, telling: Telling, at: int, title: str) -> str:
    """The one town that the sentence names before ``at``, or else the sentence before.

    One that somebody came from is not meant.
    """
    for start, end in ((telling.view.sentence.start, at), span_before(source, telling)):
        found = {name for name in _towns(source, start, end) if name not in title}
        if found:
            return found.pop() if len(found) == 1 else ""
    return ""


def _is_in_land(source: Source, telling: Telling, at: int) -> bool:
    """Whether "there" may be in a state that the sentence, or the one before, names as a place."""
    start = span_before(source, telling)[0] or telling.view.sentence.start
    text = source.document.text
    return any(
        hit.role == "name" and _IN_LAND.search(text, max(0, hit.start - 9), hit.start)
        for hit in source.context.between(start, at)
    )


_IN_LAND = re.compile(r"\b(?:in|to|into|of|from|for|visited|left) (?:the )?\Z")


def span_before(source: Source, telling: Telling) -> tuple[int, int]:
    """The span of the sentence before a telling's own, an empty one where its block has none."""
    before = source.sentences.before(telling.view.sentence)
    return (before[-1].start, before[-1].end) if before else (0, 0)


def _towns(source: Source, start: int, end: int) -> Iterator[str]:
    text = source.document.text
    for one in _TOWN.finditer(text, start, end):
        for group in ("name", "second", "first"):
            name = one[group]
            told = name and _may_be_town(source, one.start(group), name)
            if told and (group != "first" or f" in {name}" in text or f" at {name}" in text):
                yield name


def _may_be_town(source: Source, start: int, name: str) -> bool:
    """Whether a name is neither a month, a person, nor a state or people."""
    words = name.split()
    if words[0] in MONTHS or words[-1] in _NO_TOWNS or words[-1] in source.people.by_part:
        return False
    hits = source.context.between(start, start + len(name))
    return not hits or (len(hits) == 1 and hits[0].role == "capital" and hits[0].start == start)


_DAYS = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_WORD = rf"{CAPITAL}[\w’'-]*[^\W_](?<![’']s)"
_NAME = rf"(?!{_DAYS}){_WORD}(?: (?:(?:de|da|do|del|la|es) )?{_WORD})*"
_TAKEN = "reached entered left visited besieged stormed captured occupied attacked bombarded seized took lost"
_OF = "|".join(
    rf"(?<={noun} )of"
    for noun in ("university", "University", "siege", "fall", "port", "control", "city", "town")
)
_TOWN = re.compile(
    rf"(?:(?<!victory )(?<!battle )(?<!defeat )"
    rf"\b(?:in|at|to|into|near|outside|gave up|{_TAKEN.replace(' ', '|')}|{_OF})"
    rf" (?P<name>{_NAME})(?: and (?P<second>{_NAME})(?= |[.,;]))?"
    rf"|(?:(?<=[.;:] )|(?<=\n)|(?<=and ))(?P<first>{_NAME})"
    rf"(?=, (?:found|which|where|then)| (?:was|were|had|has|fell|surrendered|capitulated|became|remained)\b))"
    rf"(?!(?:’s|'s)? (?:{CAPITAL}|(?:treaty|agreement|summit|conference|government)\b))"
)
"""A name where that of a town may stand: where something is or goes, what is taken, what "fell" or "was"."""
_NO_TOWNS = frozenset(
    {"Bay", "River", "Island", "Islands", "Sea", "Lake", "Strait", "Province", "Party", "Church"}
)


def _land(source: Source, telling: Telling, at: int, title: str) -> str:
    """The state of those of which the article tells that the words before name alone, or that is left.

    Where the title names one of two, the other is left. The sentence before must begin with it.
    """
    told = _told(source, telling, title)
    may = {name for name in source.context.title if name not in told}
    near = [hit for hit in _states(source, telling.view.sentence.start, at) if hit.name not in told]
    if near:
        names = {hit.name for hit in near}
        return names.pop() if len(names) == 1 and names <= may and near[-1].role == "name" else ""
    start, end = span_before(source, telling)
    far = [hit for hit in _states(source, start, end) if hit.name not in told]
    names = {hit.name for hit in far}
    if len(may) == 1 and names <= may:
        return may.pop()
    leads = len(names) == 1 and names <= may and far[0].start <= start + _LEADS
    return names.pop() if leads else ""


_LEADS = 4
"""Characters that may stand before the state with which a sentence begins: "The "."""


def _told(source: Source, telling: Telling, title: str) -> set[str]:
    """The states that a title names, or their peoples; a city named there is mostly but a place."""
    text, view = source.document.text, telling.view
    hits = source.context.between(view.sentence.start, view.sentence.end)
    return {hit.name for hit in hits if hit.role != "capital" and text[hit.start : hit.end] in title}


def _states(source: Source, start: int, end: int) -> Sequence[PartyHit]:
    hits = source.context.between(start, end)
    return [hit for hit in hits if hit.role != "capital" and source.lexicon.is_state(hit.name)]


def _island(source: Source, telling: Telling, noun: str, at: int, title: str) -> str:
    """The state that is an island, of those of which the article tells, where the words name no other one."""
    start = span_before(source, telling)[0] or telling.view.sentence.start
    if _ISLE.search(source.document.text, start, at):
        return ""
    table = _SEVERAL if noun.endswith("s") else _ISLAND_STATES
    found = [name for name in source.context.title if name in table]
    told = _told(source, telling, title)
    others = {hit.name for hit in _states(source, start, at)} - set(source.context.title)
    own = len(found) == 1 and found[0] not in told and not others
    return found[0] if own else ""


_ISLE = re.compile(r"\b[Ii]sl(?:and|e)s?\b|\barchipelago\b|\batoll")
_ISLAND_STATES = frozenset(
    {"Bahrain", "Barbados", "Cuba", "Cyprus", "Dominica", "Grenada", "Iceland", "Ireland", "Jamaica"}
    | {"Madagascar", "Malta", "Mauritius", "Nauru", "Saint Lucia", "Singapore", "Sri Lanka", "Taiwan"}
)
"""States that are one island, or are called so by their main one."""
_SEVERAL = frozenset(
    {"Antigua and Barbuda", "Bahamas", "Cape Verde", "Comoros", "Fiji", "Kiribati", "Maldives", "Malta"}
    | {
        "Marshall Islands",
        "Micronesia",
        "Palau",
        "Philippines",
        "Saint Kitts and Nevis",
        "Samoa",
        "Seychelles",
    }
    | {"Solomon Islands", "Tonga", "Tuvalu", "Vanuatu"}
)
"""States of several islands."""


def _called(source: Source, name: str, at: int) -> str:
    """What the text last called a state before ``at``, with its article."""
    text = source.document.text
    for hit in reversed(source.context.between(0, at)):
        told = text[hit.start : hit.end]
        if hit.name == name and hit.role == "name" and " of " not in told:
            the = "the " if text[max(0, hit.start - 4) : hit.start].lower() == "the " else ""
            return the + told
    return name
