"""The first and the last year of each event, close together in memory: they are asked of many at once."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Year = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Years:
    """Astronomical years, those of the event at a position at that position."""

    first: array[int]
    last: array[int]

    @classmethod
    def of(cls, years: Iterable[Year]) -> Years:
        """The years of events, each told as the first and the last one."""
        firsts, lasts = array("q"), array("q")
        for first, last in years:
            firsts.append(first)
            lasts.append(last)
        return cls(firsts, lasts)

    def __len__(self) -> int:
        return len(self.first)

    def __getitem__(self, position: int) -> Year:
        return self.first[position], self.last[position]

    def span(self, positions: Sequence[int]) -> Year:
        """The first and the last year of the events at some positions, of which there is one at least."""
        return min(map(self.first.__getitem__, positions)), max(map(self.last.__getitem__, positions))

    def whole(self, otherwise: int) -> Year:
        """The first and the last year of all events; ``otherwise`` for both where there are none."""
        return min(self.first, default=otherwise), max(self.last, default=otherwise)

    def without(self, position: int) -> Years:
        """The years of the others when the event at a position is gone."""
        return Years(*(years[:position] + years[position + 1 :] for years in (self.first, self.last)))

    def with_one(self, position: int, year: Year) -> Years:
        """The years when there is one event more at a position."""
        both = zip((self.first, self.last), year, strict=True)
        return Years(*(years[:position] + array("q", (one,)) + years[position:] for years, one in both))
