"""Titles of "the former" and "the latter" that are no subject, with the one of two that these mean."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import places_of
from explorer.extraction.clauses.wordlists import LINKS, OF_TWO
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.pointing import may_name
from explorer.extraction.titles.heading import Heading


def with_one_of_two(title: str, telling: Telling, heading: Heading) -> str:
    """A title with the name of the one of two: "Senate votes to leave | the latter"."""
    words = title.split()
    at = next((at for at in range(1, len(words)) if _stands_alone(words, at)), -1)
    if at < 0:
        return title
    word, first = words[at].rstrip(","), telling.start + 1
    places = places_of({word}, telling.view.lower[first : telling.end])
    called = heading.meant(first + places[0]) if len(places) == 1 else None
    if called is None or not may_name(called.name, title):
        return title
    return " ".join([*words[: at - 1], called.name + words[at][len(word) :], *words[at + 1 :]])


def _stands_alone(words: Sequence[str], at: int) -> bool:
    """Whether a word is "former" or "latter" behind "the" and before no noun: not "the former consul"."""
    if words[at].rstrip(",") not in OF_TWO or words[at - 1] != "the":
        return False
    return at + 1 == len(words) or words[at].endswith(",") or words[at + 1] in LINKS
