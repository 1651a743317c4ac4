"""Which days a view shows, and how it moves: by steps, to days, to all of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from explorer.chronicle.kind import Kind
from explorer.timeline.axis.daymap import DayMap
from explorer.timeline.axis.timescale import MIN_SPAN, TimeScale, limited
from explorer.timeline.index.facts import Facts
from explorer.timeline.opening import margins, opening_span
from explorer.window.canvas.content import Content
from explorer.window.canvas.motion import Mover, brought_into_view, system_reduces_motion
from explorer.window.session import Session
from explorer.window.session_state import Range

if TYPE_CHECKING:
    from explorer.window.canvas.ahead import LaidOut


class MovingView(QWidget):
    """A view of the days in the session's range; what it shows of them is up to those who derive from it.

    The session counts days of the calendar; here days are those of the axis, unless a name says otherwise.
    They are the same as long as the axis leaves nothing out.
    """

    def __init__(self, session: Session, content: Content) -> None:
        super().__init__()
        self._session, self._content = session, content
        self._opened: Range | None = None
        self.ahead: LaidOut | None = None
        """What was laid out beside the window to be shown next."""
        self.mover = Mover(self._show_days, self)

    @property
    def content(self) -> Content:
        """The shown events, indexed."""
        return self._content

    def _made_content(self, facts: Facts, kinds: Mapping[str, Kind]) -> Content:
        """What the session shows, indexed: as it was laid out beside the window, where that fits, or now."""
        ahead, self.ahead = self.ahead, None
        if ahead is None or not ahead.fits(self._session, facts):
            return Content.of(self._session, facts, kinds)
        return replace(ahead.content, relations=ahead.content.bands(self._session, facts))

    @property
    def days(self) -> DayMap:
        """The map from days of the calendar to days of the axis."""
        return self._content.index.columns.days

    @property
    def _width(self) -> float:
        """The width in pixels over which the days are shown."""
        return float(self.width())

    @property
    def range(self) -> tuple[float, float] | None:
        """The first and the last day in view; None before there is anything to show."""
        shown, days = self._session.range, self.days
        return (days.to_axis(shown[0]), days.to_axis(shown[1])) if shown else None

    @property
    def bound(self) -> Range | None:
        """The days of the calendar that are in view, or will be when the move under way has arrived."""
        aim = self.mover.aim()
        return (
            (self.days.to_day(aim.first_day), self.days.to_day(aim.last_day)) if aim else self._session.range
        )

    @property
    def scale(self) -> TimeScale | None:
        """The days shown over the plot's width."""
        shown, width = self.range, self._width
        return TimeScale(*shown, width) if shown and width > 1 else None

    def _show_days(self, first: float, last: float) -> None:
        self._session.set_range(self.days.to_day(first), self.days.to_day(last))

    def _move(self, aim: TimeScale, *, animate: bool = True) -> None:
        """Move to an aim, or beside the break that would fill the view there."""
        first, last = self.days.off_break(aim.first_day, aim.last_day)
        self.mover.move(self.scale, TimeScale(first, last, aim.width), animate=animate)

    def show_now(self, scale: TimeScale, heading: float = 0.0) -> None:
        """Show a scale's days at once; ``heading`` says to which side a break in the way is passed."""
        self.mover.stop()
        self._show_days(*self.days.off_break(scale.first_day, scale.last_day, heading))

    def zoom(self, factor: float, at_x: float | None = None, *, animate: bool = True) -> None:
        """Zoom by ``factor`` at x of the plot, or at its middle."""
        scale = self.mover.aim() or self.scale
        if scale is not None:
            at = self._width / 2 if at_x is None else at_x
            self._move(scale.zoomed(factor, at), animate=animate)

    def open_up(self) -> None:
        """Show the days with which a reader begins; who compares threads stays at the days chosen before."""
        days, session = opening_span(self._content.index.columns), self._session
        if days is not None and not (session.compared and session.range not in (None, self._opened)):
            self.show_days(*days, animate=False)
            self._opened = session.range

    def fit(self, *, animate: bool = True) -> None:
        """Show all days of the shown events."""
        extent = self._content.index.extent
        if extent is not None:
            self.show_days(*extent, animate=animate)

    def show_days(self, first: float, last: float, *, animate: bool = True) -> None:
        """Show the days from ``first`` to ``last`` with some room beside them."""
        if self._width > 1:
            scale = TimeScale(first, max(last, first + 1), self._width)
            self._move(scale.fitted(first, last, *margins(self._width)), animate=animate)

    def show_calendar_days(self, first: float, last: float) -> None:
        """Show days of the calendar with some room beside them; where they are left out, their break."""
        days = self.days
        gap = days.break_at(days.to_axis((first + last) / 2))
        if gap is not None:
            self.show_days(gap.at - gap.length, gap.end + gap.length)
        else:
            self.show_days(days.to_axis(first), days.to_axis(last))

    def centre_on(self, day: float) -> None:
        """Move a day to the middle of the view."""
        scale = self.mover.aim() or self.scale
        if scale is not None:
            self._move(scale.panned(scale.to_x(day) - scale.width / 2))

    def show_range(self, first: float, last: float, *, animate: bool = True) -> None:
        """Show exactly the days from ``first`` to ``last``."""
        if self._width > 1 and last > first:
            self._move(TimeScale(first, last, self._width).zoomed(1, 0), animate=animate)

    def show_calendar_range(self, first: float, last: float, *, animate: bool = True) -> None:
        """Show exactly the days of the calendar from ``first`` to ``last``."""
        self.show_range(self.days.to_axis(first), self.days.to_axis(last), animate=animate)

    def show_zero(self) -> None:
        """Bring the day from which the axis counts into view, if it is out of sight."""
        origin, scale = self._content.index.columns.origin, self.mover.aim() or self.scale
        if origin is not None and scale is not None:
            zero = self.days.to_axis(origin.day + 0.5)
            self._move(brought_into_view(scale, zero, zero))

    def hold_events(self) -> None:
        """Keep the same events in view after the axis has changed."""
        shown, extent = self.range, self._content.index.extent
        if shown and extent and self._width > 1:
            self._move(held(*shown, extent, self._width), animate=False)

    def set_reduced_motion(self, reduced: bool) -> None:
        """Move at once instead of animated, if ``reduced`` or the system asks for it."""
        self.mover.reduced = reduced or system_reduces_motion()


def held(first: float, last: float, extent: tuple[float, float], width: float) -> TimeScale:
    """A range over ``width`` pixels whose ends beyond the events' ``extent`` are brought near to these.

    How many days lie between an end of the view and the outermost event means nothing on another axis; how
    many pixels do, does.
    """
    low, high = max(first, extent[0]), min(last, extent[1])
    if high <= low:
        return TimeScale(first, last, width)
    before, after = margins(width)
    left, right = before * (first < extent[0]), after * (last > extent[1])
    day = max(high - low, MIN_SPAN) / max(width - left - right, width / 2)
    return limited(low - left * day, width * day, width)
