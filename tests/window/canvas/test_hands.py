from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.chronicle.chronicle import Chronicle, in_order
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.window.canvas.parts import AXIS_HEIGHT
from explorer.window.canvas.timeline_view import TimelineView
from tests.window import make
from tests.window.canvas.acting import (
    LEFT,
    NONE,
    bar_of,
    crowd,
    high,
    mark_of,
    move,
    on_canvas,
    scale_of,
    turn_wheel,
)
from tests.window.make import LETTERS, TREATY, at


@pytest.fixture
def view(program: Program) -> TimelineView:
    assert program.view is not None
    return program.view


@pytest.fixture
def listed(view: TimelineView) -> list[list[int]]:
    """The positions of events that were to be listed, instead of a menu of them."""
    found: list[list[int]] = []
    view.cluster_listed.disconnect()
    view.cluster_listed.connect(lambda positions, _: found.append(positions))
    return found


def dated(*dates: str) -> Chronicle:
    """A chronicle of one event for each date."""
    told = LETTERS.mentions[0]
    events = [
        replace(LETTERS, id=f"{number}", mentions=(replace(told, date=day),), date=day)
        for number, day in enumerate(map(parse_edtf, dates))
    ]
    return Chronicle((), in_order(events))


def largest_badge(view: TimelineView) -> QPointF:
    """Where the badge stands that counts most."""
    drawn = view.drawn
    assert drawn is not None
    badge = int(drawn.clusters.count.argmax())
    return QPointF(float(drawn.clusters.x[badge]), float(drawn.clusters.y[badge]))


def click(view: TimelineView, place: QPointF) -> None:
    QTest.mouseClick(view.canvas.viewport(), LEFT, NONE, on_canvas(view, place))


def double_click(view: TimelineView, place: QPointF) -> None:
    """The four events of which a double click consists; the pointer stays."""
    viewport, there = view.canvas.viewport(), on_canvas(view, place)
    QTest.mouseClick(viewport, LEFT, NONE, there)
    on_screen = QPointF(viewport.mapToGlobal(there))
    again = QMouseEvent(QEvent.Type.MouseButtonDblClick, QPointF(there), on_screen, LEFT, LEFT, NONE)
    QApplication.sendEvent(viewport, again)
    QTest.mouseRelease(viewport, LEFT, NONE, there)


def test_what_no_zoom_tells_apart_is_listed(
    program: Program, view: TimelineView, listed: list[list[int]]
) -> None:
    program.show_chronicle(dated(*["1990"] * 60, "1900", "2020"))
    view.fit()
    before = scale_of(view)
    click(view, largest_badge(view))
    assert len(listed) == 1
    assert len(listed[0]) > 1
    assert scale_of(view) == before


def test_clicks_upon_its_badge_come_to_every_event(
    program: Program, view: TimelineView, listed: list[list[int]]
) -> None:
    program.show_chronicle(dated(*["1990"] * 60, *["1991"] * 60, "1500", "2020"))
    view.fit()
    for _ in range(6):
        click(view, largest_badge(view))
    assert listed
    assert len({program.session.chronicle.events[position].date for position in listed[0]}) == 1


def test_a_double_click_upon_a_badge_only_opens_it(program: Program, view: TimelineView) -> None:
    program.show_chronicle(Chronicle((), crowd(120)))
    view.show_range(0.0, 1_400_000.0)
    program.session.select(3)
    place = largest_badge(view)
    click(view, place)
    opened = scale_of(view)
    view.show_range(0.0, 1_400_000.0)
    double_click(view, place)
    assert scale_of(view) == opened
    assert program.session.selection == 3


def test_a_double_click_upon_a_mark_brings_it_to_the_middle(program: Program, view: TimelineView) -> None:
    double_click(view, mark_of(view, at(TREATY)))
    assert program.session.selection == at(TREATY)
    assert mark_of(view, at(TREATY)).x() == pytest.approx(scale_of(view).width / 2, abs=2)


def test_a_click_on_the_axis_is_none_on_what_stands_below(program: Program, view: TimelineView) -> None:
    place = mark_of(view, at(TREATY))
    program.session.select(at(LETTERS))
    for y in range(4, AXIS_HEIGHT, 4):
        QTest.mouseClick(view.canvas.viewport(), LEFT, NONE, QPoint(on_canvas(view, place).x(), y))
    assert program.session.selection == at(LETTERS)


def test_the_wheel_over_the_names_of_bands_scrolls_them(
    program: Program, view: TimelineView, qtbot: QtBot
) -> None:
    program.window.resize(1024, 640)
    program.show_chronicle(Chronicle((make.ONE,), high()))
    qtbot.waitUntil(bar_of(view).isVisible)
    before = scale_of(view)
    turn_wheel(view, QPointF(20.0 - view.plot_left, 200.0), -1)
    assert bar_of(view).value() == 60
    assert view.drawn is not None
    assert view.drawn.bands[0].y0 == -60.0
    assert scale_of(view) == before


def test_a_hand_is_closed_while_it_drags_and_points_at_nothing(program: Program, view: TimelineView) -> None:
    place = on_canvas(view, mark_of(view, at(TREATY)))
    QTest.mousePress(view.canvas.viewport(), LEFT, NONE, place + QPoint(60, 0))
    for step in range(1, 7):
        QTest.qWait(12)  # the scene takes no more than a hundred moves a second
        move(view, QPointF(place + QPoint(60 - 10 * step, 0)), NONE)
    assert view.canvas.cursor().shape() == Qt.CursorShape.ClosedHandCursor
    assert program.session.hover is None
    QTest.mouseRelease(view.canvas.viewport(), LEFT, NONE, place)
    assert view.canvas.cursor().shape() == Qt.CursorShape.ArrowCursor
