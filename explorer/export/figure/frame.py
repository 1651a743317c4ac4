"""Where a plot stands on its page, and the colours it is painted in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from explorer.chronicle.dates.datewords import DateWords
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.language import current
from explorer.timeline.theme import Theme, contrast, mix

LABEL_SIZE = 11
"""Size in units of labels and of the names of bands."""

LABEL_POINTS = LABEL_SIZE * 72 / 96
"""The same in points of 1/72 inch, at the size at which a unit is 1/96 inch."""

ROW = 14.0
"""Height in units of a row of such text."""

_FAINT = 0.6  # share of the ground in what does not match the search


@dataclass(frozen=True, slots=True)
class Frame:
    """The plot's place on the page, in units, and what its shapes stand for.

    ``gutter`` is the room left of ``x`` for the names of bands, which begin ``indent`` from its left edge.
    ``kinds`` and ``events`` are those that the
    draw list's indexes point into.
    """

    x: float
    y: float
    width: float
    height: float
    gutter: float
    theme: Theme
    kinds: tuple[Kind, ...]
    events: Sequence[Event]
    indent: float = 0.0

    def color(self, kind: int, *, dim: bool = False) -> str:
        """The colour of the kind at a position; that of muted text where there is none."""
        color = (
            self.kinds[kind].color(dark=self.theme.is_dark)
            if 0 <= kind < len(self.kinds)
            else self.theme.muted
        )
        return self.shade(color, dim=dim)

    def shade(self, color: str, *, dim: bool) -> str:
        """``color``, faint where it is ``dim``."""
        return mix(color, self.theme.ground, _FAINT) if dim else color

    def color_of(self, event: int) -> str:
        """The colour of an event's kind."""
        kind = next((kind for kind in self.kinds if kind.key == self.events[event].kind), self.kinds[-1])
        return kind.color(dark=self.theme.is_dark)

    def titles(self, events: Iterable[int]) -> Iterator[str]:
        """Title and date of each event, for readers who hover or listen; "" where there is none."""
        events_known, said = self.events, DateWords(current()).date
        for event in events:
            if event < 0:
                yield ""
                continue
            told = events_known[event]
            yield f"{told.title}, {said(told.date)}"

    def clip(self, x0: float, x1: float) -> tuple[float, float] | None:
        """The part of a stretch that the plot shows, in coordinates of the page; None when it shows none."""
        left, right = max(x0, 0.0), min(x1, self.width)
        return (self.x + left, self.x + right) if right > left else None


def ink_on(color: str) -> str:
    """Black or white, whichever is easier to read on ``color``."""
    return max(("#ffffff", "#000000"), key=lambda shade: contrast(shade, color))
