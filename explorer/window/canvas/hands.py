"""What the hands do on the timeline: wheel, drag, click, pointer and keys as changes of view and session."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QToolTip

from explorer.timeline.drawlist import DrawList
from explorer.timeline.navigation import around, event_in_lane, told_apart
from explorer.window.actions import ENTRIES
from explorer.window.canvas.tips import Pointed, event_at, tip
from explorer.window.keyboard.keys import KeyRow, asked_by, table_of
from explorer.window.language import tr
from explorer.window.plain import plain_tip
from explorer.window.session import Session

if TYPE_CHECKING:
    from explorer.window.canvas.plot_items import Canvas
    from explorer.window.canvas.timeline_view import TimelineView

ZOOM_STEP = 1.6
"""By how much a key or button zooms."""

SCROLL_STEP = 200
"""By how many pixels a key scrolls the bands."""

WHEEL_STEP = 1.2
"""By how much one notch of the wheel (120 eighths of a degree) zooms."""

KEYS = (
    *(KeyRow(entry.keys, entry.name, entry.text) for entry in ENTRIES if entry.local),
    KeyRow(("+", "="), "zoom_in", "Zoom in"),
    KeyRow(("-",), "zoom_out", "Zoom out"),
    KeyRow(("Home",), "fit", "Fit all"),
    KeyRow(("PgUp",), "scroll_up", "Scroll the lanes up"),
    KeyRow(("PgDown",), "scroll_down", "Scroll the lanes down"),
)
"""The keys of the timeline: those of the actions that work only there, and its own."""

_TABLE = table_of(KEYS)


class Hands:
    """Turns mouse and keyboard into changes. Coordinates are the plot's pixels."""

    def __init__(self, view: TimelineView, session: Session) -> None:
        self._view, self._session = view, session
        self._shift_drag = self._has_opened = False

    def take(self, canvas: Canvas) -> None:
        """Take what a canvas tells of pointer and fingers."""
        for part in (canvas, canvas.viewport()):
            part.setAccessibleName(tr("Timeline"))
            part.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # the view has a stop for the Tab key itself
        canvas.pointer_moved.connect(lambda at, pressed: self.point(at, pressed=pressed))
        canvas.pointer_left.connect(self.leave)
        canvas.tip_requested.connect(self.tip)
        canvas.wish_requested.connect(self._view.wish_requested)
        canvas.pinched.connect(lambda at, value: self._view.zoom(1.0 + value, at.x(), animate=False))

    def wheel(self, at: QPointF, delta: float, *, sideways: bool) -> None:
        """Zoom at the cursor, or pan."""
        scale = self._view.scale
        if scale is None:
            return
        if sideways:
            self._view.show_now(scale.panned(-delta), -delta)
        else:
            self._view.show_now(scale.zoomed(WHEEL_STEP ** (delta / 120), at.x()))

    def scroll(self, dy: float) -> None:
        """Move the bands up by ``dy`` pixels."""
        self._view.scroll_by(dy)

    def drag(self, event: Any) -> None:
        """Pan; with Shift held from the start, mark a range and zoom to it."""
        if event.button() == Qt.MouseButton.RightButton:
            return
        if event.isStart():
            self._view.mover.stop()
            self._shift_drag = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._shift_drag:
            self._drag_range(event)
            return
        scale = self._view.scale
        if scale is not None:
            moved = event.pos() - event.lastPos()
            self._view.show_now(scale.panned(-moved.x()), -moved.x())
            self._view.scroll_by(-moved.y())
        self._view.canvas.setCursor(
            Qt.CursorShape.ArrowCursor if event.isFinish() else Qt.CursorShape.ClosedHandCursor
        )

    def _drag_range(self, event: Any) -> None:
        start, end = sorted((event.buttonDownPos().x(), event.pos().x()))
        scale = self._view.scale
        self._view.canvas.show_rubber(None if event.isFinish() else (start, end))
        if event.isFinish() and scale is not None and end - start > 4:
            self._view.show_range(scale.to_day(start), scale.to_day(end))

    def click(self, at: QPointF, event: Any) -> None:
        """Select an event, open a cluster, take the selection back, or ask for the context menu."""
        drawn = self._view.drawn
        if drawn is None:
            return
        position, found = event_at(self._view.content, drawn, at.x(), at.y())
        if event.button() == Qt.MouseButton.RightButton:
            self._view.context_requested.emit(position, self._view.on_screen(at))
            return
        if event.double() and self._has_opened:
            return  # the first press has opened a badge, and what stands here now was not meant
        self._has_opened = found is not None and found.cluster >= 0
        if found is not None and found.cluster >= 0:
            self._open_cluster(drawn, found.cluster, at)
            return
        if event.double() and position is not None:
            self._view.reveal(position, centre=True)
        self._view.event_chosen.emit(position)

    def _open_cluster(self, drawn: DrawList, cluster: int, at: QPointF) -> None:
        """Zoom into a badge, or list its events where no zoom tells them apart."""
        view, badges = self._view, drawn.clusters
        members, scale = badges.inside(cluster), view.scale
        if not members or scale is None:  # a crowd of long periods: fewer of them reach into fewer days
            view.zoom(ZOOM_STEP)
            return
        reach = int(badges.first[cluster]), int(badges.last[cluster])
        days = told_apart(view.content.index, members, reach, scale.span)
        if days is None:
            view.cluster_listed.emit(view.content.inside(drawn, cluster), view.on_screen(at))
        else:
            view.show_days(*days)

    # --- the pointer --------------------------------------------------------------------------------

    def point(self, at: QPointF, *, pressed: bool = False) -> None:
        """The pointer moved to a point of the plot; with a button ``pressed`` it points at nothing there."""
        scale, drawn = self._view.scale, self._view.drawn
        inside = self._view.canvas.box.rect().contains(at)
        if scale is None or drawn is None or not inside:
            self.leave()
            return
        if not pressed:
            self._hover(drawn, at)
        axis, days = scale.to_day(at.x()), self._view.days
        self._view.pointer_changed.emit(None if days.break_at(axis) else days.to_day(axis))

    def _hover(self, drawn: DrawList, at: QPointF) -> None:
        position, found = event_at(self._view.content, drawn, at.x(), at.y())
        self._session.set_hover(position)
        self._view.canvas.setCursor(
            Qt.CursorShape.PointingHandCursor if found is not None else Qt.CursorShape.ArrowCursor
        )

    def leave(self) -> None:
        """The pointer left the plot."""
        self._session.set_hover(None)
        self._view.pointer_changed.emit(None)

    def tip(self, event: QHelpEvent) -> None:
        """Show a tooltip."""
        words = self.tip_at(self._view.canvas.in_plot(QPointF(event.pos())))
        QToolTip.showText(event.globalPos(), plain_tip(words), self._view)

    def tip_at(self, at: QPointF) -> str:
        """What a tooltip says at a point, which may be beside the plot; empty where there is nothing."""
        drawn = self._view.drawn
        if drawn is None:
            return ""
        return tip(Pointed(self._view.content, drawn, self._session.chronicle.events, at.x(), at.y()))

    # --- the keyboard -------------------------------------------------------------------------------

    def key(self, event: QKeyEvent) -> bool:
        """Act on a key; answers whether it meant anything."""
        name = asked_by(event, _TABLE)
        act = _ACTS.get(name)
        if act is not None:
            act(self._view, self)
        elif name:
            self._view.wish_requested.emit(name)
        return bool(name)

    def zoom_to(self, position: int) -> None:
        """Show an event with what was near it in time."""
        view, local = self._view, self._view.content.local(position)
        if local >= 0:
            view.show_range(*around(view.content.index, local))
            view.mover.then(partial(view.reveal, position))  # up or down to it, where it is out of sight

    def step_lane(self, step: int) -> None:
        """Select the event nearest in time in the lane below (1) or above (-1)."""
        local = self._view.content.local(self._session.selection)
        if local < 0:
            self._view.wish_requested.emit("next")
            return
        found = self._view.content.position(event_in_lane(self._view.content.index, local, step))
        if found is not None:
            self._view.event_chosen.emit(found)
            self._view.reveal(found)


_Act = Callable[["TimelineView", Hands], None]


_ACTS: dict[str, _Act] = {
    "zoom_in": lambda view, _: view.zoom(ZOOM_STEP),
    "zoom_out": lambda view, _: view.zoom(1 / ZOOM_STEP),
    "fit": lambda view, _: view.fit(),
    "lane_up": lambda _, hands: hands.step_lane(-1),
    "lane_down": lambda _, hands: hands.step_lane(1),
    "scroll_up": lambda view, _: view.scroll_by(-SCROLL_STEP),
    "scroll_down": lambda view, _: view.scroll_by(SCROLL_STEP),
}
"""What the timeline does itself; all else is wished for."""
