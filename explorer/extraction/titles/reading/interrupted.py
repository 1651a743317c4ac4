"""Items that a relative clause parts from their date, told without it: "and Roca, who was ill, in June"."""

from __future__ import annotations

from explorer.extraction.clauses.interrupted import aside_in_item
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.word import Word


def is_interrupted(telling: Telling) -> bool:
    """Whether a relative clause parts the name of an item from its date, which is none of that clause."""
    return telling.verb is not None and aside_in_item(telling.view, telling.start) is not None


def words_parted(text: str, telling: Telling, start: int, end: int, own: int) -> list[Word]:
    """The words of a telling without the relative clause that parts an item from its date."""
    view = telling.view
    aside = aside_in_item(view, start) if telling.verb is not None else None
    if aside is None:
        return words_of(text, view, start, end, own)
    item = words_of(text, view, start, aside[0], own)
    return [*item[:-1], item[-1]._replace(dated=True), *words_of(text, view, aside[1] + 1, end)]
