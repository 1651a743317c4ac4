"""The texts of entries that have none of their own, as in what is measured by the million."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from explorer.chronicle.dates.date import CalendarUnit, Precision
from explorer.chronicle.dates.days import civil_day
from explorer.chronicle.dates.wording import unit_words
from explorer.language import tr
from explorer.timeline.index.facts import PRECISIONS


@lru_cache(maxsize=8192)
def _numbered(text: str, number: int) -> str:
    """The text with its number; a view asks for the same ones again and again."""
    return text.format(number=number)


@dataclass(frozen=True, slots=True)
class NumberedTexts:
    """Texts for entries that have none: "Event 12", and the calendar unit of its first day."""

    start: NDArray[np.int32]
    precision: NDArray[np.uint8]

    def title(self, entry: int) -> str:
        """The entry's number."""
        return _numbered(tr("Event {number}"), entry)

    def titles(self, entries: Sequence[int]) -> list[str]:
        """The entries' numbers."""
        text = tr("Event {number}")
        return [_numbered(text, entry) for entry in entries]

    def briefs(self, entries: Sequence[int]) -> list[str]:
        """There is nothing shorter."""
        return [""] * len(entries)

    def sometime(self, entry: int) -> str:
        """The month or year as a phrase."""
        return tr("some time in {date}", date=self.date(entry))

    def date(self, entry: int) -> str:
        """The day, month or year of its first day."""
        year, month, day = civil_day(int(self.start[entry]))
        precision = PRECISIONS[int(self.precision[entry])]
        if precision is Precision.DAY:
            return unit_words(CalendarUnit(year, month, day, precision))
        if precision is Precision.MONTH:
            return unit_words(CalendarUnit(year, month, None, precision))
        return unit_words(CalendarUnit(year))

    def letters(self, entries: NDArray[np.int32]) -> NDArray[np.int32]:
        """The lengths of their titles."""
        return np.fromiter(map(len, self.titles(entries.tolist())), dtype=np.int32)
