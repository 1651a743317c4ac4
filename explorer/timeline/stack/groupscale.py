"""Where the days of a group's own calendar stand in a view."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.timeline.axis.daymap import PLAIN, DayMap
from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.index.columns import Columns


@dataclass(frozen=True, slots=True)
class GroupScale:
    """A view's scale by the calendar of a group, which may be moved, on an axis that may leave days out.

    The group is moved by ``move`` days; from there ``days`` leads to the days of the axis.
    """

    scale: TimeScale
    days: DayMap = PLAIN
    move: int = 0

    @classmethod
    def of(cls, scale: TimeScale, columns: Columns, group: int) -> GroupScale:
        """The scale of a group of ``columns``."""
        moves = columns.origin.moves if columns.origin else ()
        return cls(scale, columns.days, moves[group] if moves else 0)

    @property
    def width(self) -> float:
        """The width of the view in pixels."""
        return self.scale.width

    @property
    def first_day(self) -> float:
        """The day of the group's calendar at the left edge."""
        return self.days.to_day(self.scale.first_day) - self.move

    @property
    def last_day(self) -> float:
        """The day of the group's calendar at the right edge."""
        return self.days.to_day(self.scale.last_day) - self.move

    def to_x(self, day: float) -> float:
        """The x of a day of the group's calendar."""
        return self.scale.to_x(self.days.to_axis(day + self.move))

    def to_day(self, x: float) -> float:
        """The day of the group's calendar at an x."""
        return self.days.to_day(self.scale.to_day(x)) - self.move
