"""Items that a relative clause parts from their date, told without it: "and Roca, who was ill, in June"."""

from __future__ import annotations

from explorer.extraction.clauses.interrupted import aside_in_item, aside_of_object
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.word import Word, without_comma


def is_interrupted(telling: Telling) -> bool:
    """Whether an aside parts an item, or the object of a verb, from the date, which is none of that aside."""
    return _aside(telling) is not None


def words_parted(text: str, telling: Telling, start: int, end: int, own: int) -> list[Word]:
    """The words of a telling without the aside that parts its beginning from its date."""
    view, aside = telling.view, _aside(telling)
    if aside is None or not start < aside[0] < aside[1] < end:
        return words_of(text, view, start, end, own)
    before = words_of(text, view, start, aside[0], own)
    if not before:
        return words_of(text, view, start, end, own)
    return [*before[:-1], _joined(before[-1], telling), *words_of(text, view, aside[1] + 1, end, own)]


def _joined(last: Word, telling: Telling) -> Word:
    """The last word before an aside; the date that closes an item is its own."""
    return last._replace(dated=True) if telling.verb is not None else without_comma(last)


def _aside(telling: Telling) -> tuple[int, int] | None:
    if telling.verb is not None:
        return aside_in_item(telling.view, telling.start)
    return aside_of_object(telling.view, telling.start, telling.end, telling.at)
