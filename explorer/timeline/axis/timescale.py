"""The linear scale between day numbers and pixels: zooming, panning and fitting, within sensible limits."""

from __future__ import annotations

from dataclasses import dataclass, replace

from explorer.chronicle.dates.days import day_number

FIRST_DAY = day_number(-6000)
"""The first day a timeline can show; days before it are drawn there."""

LAST_DAY = FIRST_DAY + (1 << 22) - 1
"""The last day a timeline can show, in the year 5484: 22 bits of days hold all recorded history."""

MIN_SPAN = 8.0
"""The fewest days a view shows."""

MAX_SPAN = float(LAST_DAY + 1 - FIRST_DAY)
"""The most days a view shows."""


@dataclass(frozen=True, slots=True)
class TimeScale:
    """Day numbers from ``first_day`` (at x = 0) to ``last_day`` (at x = ``width`` pixels).

    Day numbers are float64 here: day d begins at d and ends at d + 1. Zooming to a day in 4000 BC is exact
    to less than a millionth of a pixel. Raises ValueError unless first_day < last_day and width > 0.
    """

    first_day: float
    last_day: float
    width: float

    def __post_init__(self) -> None:
        if not self.first_day < self.last_day or not self.width > 0:
            raise ValueError(f"no scale from {self.first_day} to {self.last_day} over {self.width} pixels")

    @property
    def span(self) -> float:
        """The number of days shown."""
        return self.last_day - self.first_day

    @property
    def pixels_per_day(self) -> float:
        """The width of a day in pixels."""
        return self.width / (self.last_day - self.first_day)

    def to_x(self, day: float) -> float:
        """The x in pixels at which a day number stands."""
        return (day - self.first_day) * self.pixels_per_day

    def to_day(self, x: float) -> float:
        """The day number at x; the inverse of :meth:`to_x`."""
        return self.first_day + x / self.pixels_per_day

    def resized(self, width: float) -> TimeScale:
        """The same days over another width."""
        return replace(self, width=width)

    def zoomed(self, factor: float, at_x: float) -> TimeScale:
        """Days ``factor`` times as wide (below 1: narrower), the day at ``at_x`` staying where it is."""
        if not factor > 0:
            raise ValueError(f"no zoom by {factor}")
        span = min(max(self.span / factor, MIN_SPAN), MAX_SPAN)
        first = self.to_day(at_x) - span * at_x / self.width
        return limited(first, span, self.width)

    def panned(self, dx: float) -> TimeScale:
        """The view moved ``dx`` pixels towards later days, not beyond the limits."""
        return limited(self.first_day + dx / self.pixels_per_day, self.span, self.width)

    def fitted(
        self, first: float, last: float, margin: float = 24.0, right: float | None = None
    ) -> TimeScale:
        """The days ``first`` to ``last`` (the end of the last day) with ``margin`` pixels on each side.

        ``right`` is the margin on the right if it is another.
        """
        left = min(margin, self.width / 4)
        right = left if right is None else min(right, self.width / 4)
        room = self.width - left - right
        days = max(last - first, 1.0)
        span = min(max(days * self.width / room, MIN_SPAN), MAX_SPAN)
        middle = (first + last) / 2 - (left - right) / 2 * span / self.width
        return limited(middle - span / 2, span, self.width)

    def between(self, other: TimeScale, share: float) -> TimeScale:
        """The scale on the way to ``other``, for animation: 0 gives this one, 1 the other.

        The span changes by equal factors and the middle follows so that nothing overshoots.
        """
        if share <= 0 or share >= 1:
            return self if share <= 0 else replace(other, width=self.width)
        ratio = other.span / self.span
        span = self.span * ratio**share
        moved = share if abs(ratio - 1) < 1e-9 else (span - self.span) / (other.span - self.span)
        first = self.first_day + (other.first_day - self.first_day) * moved
        return TimeScale(first, first + span, self.width)


def limited(first: float, span: float, width: float) -> TimeScale:
    """The scale of ``span`` days from ``first``, moved so that it stays within the limits."""
    first = min(max(first, float(FIRST_DAY)), float(LAST_DAY + 1) - span)
    return TimeScale(first, first + span, width)
