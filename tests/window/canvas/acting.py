"""Acting on a timeline as hands do: where things stand in it, and events of mouse and wheel."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from explorer.chronicle.chronicle import in_order
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.event import Event
from explorer.timeline.axis.timescale import TimeScale
from explorer.window.canvas.band_bar import BandBar
from explorer.window.canvas.timeline_view import TimelineView
from tests.window.make import KINDS, LETTERS

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def on_canvas(view: TimelineView, at: QPointF) -> QPoint:
    return view.canvas.from_plot(at).toPoint()


def mark_of(view: TimelineView, position: int) -> QPointF:
    """Where an event's mark stands in the plot."""
    drawn = view.drawn
    assert drawn is not None
    local = view.content.local(position)
    for x, y, event in zip(drawn.marks.x, drawn.marks.y, drawn.marks.event, strict=True):
        if event == local:
            return QPointF(float(x), float(y))
    raise AssertionError("the event is not drawn as a mark")


def turn_wheel(view: TimelineView, at: QPointF, notches: int, keys: Qt.KeyboardModifier = NONE) -> None:
    viewport = view.canvas.viewport()
    place = QPointF(on_canvas(view, at))
    event = QWheelEvent(
        place,
        QPointF(viewport.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def scale_of(view: TimelineView) -> TimeScale:
    assert view.scale is not None
    return view.scale


def drag(view: TimelineView, start: QPointF, end: QPointF, keys: Qt.KeyboardModifier = NONE) -> None:
    viewport = view.canvas.viewport()
    first, last = on_canvas(view, start), on_canvas(view, end)
    QTest.mousePress(viewport, LEFT, keys, first)
    for share in range(1, 6):
        move(view, QPointF(first + (last - first) * share / 5), keys)
    QTest.mouseRelease(viewport, LEFT, keys, last)


def move(view: TimelineView, place: QPointF, keys: Qt.KeyboardModifier) -> None:
    """Move with the left button and ``keys`` held, which QTest cannot say."""
    viewport = view.canvas.viewport()
    there = QPointF(viewport.mapToGlobal(place.toPoint()))
    event = QMouseEvent(QEvent.Type.MouseMove, place, there, Qt.MouseButton.NoButton, LEFT, keys)
    QApplication.sendEvent(viewport, event)


def crowd(count: int) -> tuple[Event, ...]:
    """So many events, equally many on one day of each of ten years."""
    days = [parse_edtf(f"{1901 + number * 10 // count}-05-03") for number in range(count)]
    told = LETTERS.mentions[0]
    return tuple(
        replace(LETTERS, id=f"{number}", mentions=(replace(told, date=day),), date=day)
        for number, day in enumerate(days)
    )


def bar_of(view: TimelineView) -> BandBar:
    """The scroll bar of the bands."""
    bar = view.findChild(BandBar)
    assert bar is not None
    return bar


def high() -> tuple[Event, ...]:
    """Twelve events of one year for each kind, whose bands need more room than a small window has."""
    return in_order(
        replace(LETTERS, id=f"{kind}-{month}", kind=kind, date=parse_edtf(f"1901-{month:02d}"))
        for kind in KINDS
        for month in range(1, 13)
    )
