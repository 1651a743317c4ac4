from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle, in_order
from explorer.chronicle.dates.days import day_number
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.kind import kinds_from
from explorer.resources import load_json
from explorer.timeline.index.columns import Columns
from explorer.window.canvas.content import Content, is_alike
from explorer.window.canvas.timeline_view import TimelineView
from explorer.window.session import Session
from explorer.window.theme import Skin
from tests.window import make
from tests.window.canvas.acting import (
    LEFT,
    NONE,
    SHIFT,
    bar_of,
    crowd,
    drag,
    high,
    mark_of,
    on_canvas,
    scale_of,
    turn_wheel,
)
from tests.window.make import ALONE, CHRONICLE, CONSULATE, LETTERS, ONE, TREATY, VISIT, at, mention


@pytest.fixture
def view(program: Program) -> TimelineView:
    assert program.view is not None
    return program.view


def test_the_wheel_zooms_at_the_cursor(view: TimelineView) -> None:
    at_x = QPointF(300, 100)
    before, day = scale_of(view), scale_of(view).to_day(300)
    turn_wheel(view, at_x, 3)
    assert scale_of(view).span < before.span
    assert scale_of(view).to_day(300) == pytest.approx(day)


def test_the_wheel_with_control_zooms_too(view: TimelineView) -> None:
    before = scale_of(view).span
    turn_wheel(view, QPointF(300, 100), 1, Qt.KeyboardModifier.ControlModifier)
    assert scale_of(view).span < before


def test_the_wheel_with_shift_moves_through_time(view: TimelineView) -> None:
    before = scale_of(view)
    turn_wheel(view, QPointF(300, 100), -1, SHIFT)
    assert scale_of(view).span == pytest.approx(before.span)
    assert scale_of(view).first_day > before.first_day


def test_a_drag_takes_the_day_along(view: TimelineView) -> None:
    day = scale_of(view).to_day(400)
    drag(view, QPointF(400, 300), QPointF(300, 300))
    assert scale_of(view).to_x(day) == pytest.approx(300, abs=12)


def test_a_drag_with_shift_zooms_to_the_range(view: TimelineView) -> None:
    first, last = scale_of(view).to_day(200), scale_of(view).to_day(400)
    drag(view, QPointF(200, 300), QPointF(400, 300), SHIFT)
    assert scale_of(view).first_day == pytest.approx(first)
    assert scale_of(view).last_day == pytest.approx(last)


def test_a_click_on_a_mark_selects_its_event(program: Program, view: TimelineView) -> None:
    place = on_canvas(view, mark_of(view, at(TREATY)))
    QTest.mouseClick(view.canvas.viewport(), LEFT, NONE, place)
    assert program.session.selected == TREATY


def test_a_click_on_nothing_takes_the_selection_back(program: Program, view: TimelineView) -> None:
    program.session.select(at(TREATY))
    QTest.mouseClick(view.canvas.viewport(), LEFT, NONE, on_canvas(view, QPointF(5, 5)))
    assert program.session.selected is None


def test_the_pointer_on_a_mark_hovers_its_event(program: Program, view: TimelineView) -> None:
    QTest.mouseMove(view.canvas.viewport(), on_canvas(view, mark_of(view, at(VISIT))))
    assert program.session.hover == at(VISIT)


def test_the_tooltip_tells_title_and_date(view: TimelineView) -> None:
    assert view.hands.tip_at(mark_of(view, at(TREATY))).startswith("Treaty of friendship\n1950")


@pytest.mark.parametrize(
    ("key", "change"), [(Qt.Key.Key_Plus, -1), (Qt.Key.Key_Equal, -1), (Qt.Key.Key_Minus, 1)]
)
def test_keys_zoom(view: TimelineView, key: Qt.Key, change: int) -> None:
    before = scale_of(view).span
    QTest.keyClick(view, key)
    assert (scale_of(view).span - before) * change > 0


def test_home_fits_all(program: Program, view: TimelineView) -> None:
    extent = view.content.index.extent
    assert extent is not None
    view.zoom(50)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert scale_of(view).first_day < extent[0]
    assert scale_of(view).last_day > extent[1]


def test_arrows_step_through_the_events(program: Program, view: TimelineView) -> None:
    for expected in (CONSULATE, LETTERS):
        QTest.keyClick(view, Qt.Key.Key_Right)
        assert program.session.selected == expected
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert program.session.selected == CONSULATE


def test_the_arrow_down_goes_to_the_nearest_event_of_the_next_lane(
    program: Program, view: TimelineView
) -> None:
    program.session.select(at(LETTERS))
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert program.session.selected == CONSULATE


def test_escape_takes_the_selection_back(program: Program, view: TimelineView) -> None:
    program.session.select(at(LETTERS))
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert program.session.selected is None


def test_f_brings_the_selection_to_the_middle(program: Program, view: TimelineView) -> None:
    program.session.select(at(VISIT))
    QTest.keyClick(view, Qt.Key.Key_F)
    assert mark_of(view, at(VISIT)).x() == pytest.approx(scale_of(view).width / 2, abs=2)


def test_stepping_brings_an_event_into_view(program: Program, view: TimelineView) -> None:
    program.session.select(at(LETTERS))
    view.show_range(693000.0, 693400.0)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert 0 <= mark_of(view, at(TREATY)).x() <= scale_of(view).width


def test_an_event_in_sight_is_selected_without_moving_the_view(program: Program, view: TimelineView) -> None:
    view.fit()
    before = scale_of(view)
    program.commands.choose(at(CONSULATE))
    program.commands.choose(at(VISIT))
    assert scale_of(view) == before


def test_what_is_drawn_folded_and_outside_is_what_is_shown(program: Program, view: TimelineView) -> None:
    view.show_range(693000.0, 700000.0)
    assert view.drawn is not None
    assert view.drawn.tally.total == len(program.session.shown)


def test_a_mark_is_painted_in_the_colour_of_its_kind(program: Program, view: TimelineView) -> None:
    place = on_canvas(view, mark_of(view, at(TREATY)))
    color = view.canvas.grab().toImage().pixelColor(place)
    assert color.name() == program.kinds["agreement"].light


def test_dark_marks_are_lighter(program: Program, view: TimelineView) -> None:
    program.switch.choose("dark")
    place = on_canvas(view, mark_of(view, at(TREATY)))
    color = view.canvas.grab().toImage().pixelColor(place)
    program.switch.choose("light")
    assert color.name() == program.kinds["agreement"].dark


def test_what_a_search_does_not_find_is_faint(program: Program, view: TimelineView) -> None:
    place = on_canvas(view, mark_of(view, at(TREATY)))
    program.session.set_words("king")
    color = view.canvas.grab().toImage().pixelColor(place)
    assert color.name() != program.kinds["agreement"].light
    assert color.lightness() > 180


def test_lanes_by_source_name_the_sources(program: Program, view: TimelineView) -> None:
    program.commands.run("lanes_source")
    assert view.drawn is not None
    assert [band.name for band in view.drawn.bands] == ["Aria and Bora", "Bora abroad"]


def test_a_badge_is_opened_by_a_click(program: Program, view: TimelineView, qtbot: QtBot) -> None:
    program.show_chronicle(Chronicle((), crowd(120)))
    view.show_range(0.0, 1400000.0)
    drawn = view.drawn
    assert drawn is not None
    assert len(drawn.clusters.x)
    before = scale_of(view).span
    place = QPointF(float(drawn.clusters.x[0]), float(drawn.clusters.y[0]))
    QTest.mouseClick(view.canvas.viewport(), LEFT, NONE, on_canvas(view, place))
    assert scale_of(view).span < before


def test_a_badge_of_long_periods_says_so_and_a_click_zooms_in(program: Program, view: TimelineView) -> None:
    start = np.arange(0, 90_000, 100)
    view.show_content(Content.of_columns(Columns.from_arrays(start, start + 60_000)))
    view.show_range(20_000.0, 60_000.0)
    drawn, before = view.drawn, scale_of(view)
    assert drawn is not None
    (badge,) = np.flatnonzero(drawn.clusters.event < 0).tolist()
    place = QPointF(float(drawn.clusters.x[badge]), float(drawn.clusters.y[badge]))
    assert view.hands.tip_at(place).startswith(str(drawn.clusters.count[badge]))
    QTest.mouseClick(view.canvas.viewport(), LEFT, NONE, on_canvas(view, place))
    after = scale_of(view)
    assert before.first_day < after.first_day < after.last_day < before.last_day


def test_today_has_its_line_and_says_so(view: TimelineView) -> None:
    today = date.today().toordinal()
    view.show_range(today - 1000.0, today + 1000.0, animate=False)
    drawn, scale = view.drawn, scale_of(view)
    assert drawn is not None
    assert drawn.today == pytest.approx(scale.to_x(today + 0.5))
    assert view.hands.tip_at(QPointF(scale.to_x(today + 0.5) + 2.0, 5.0)) == "Today"


def test_an_event_not_shown_has_no_place(view: TimelineView) -> None:
    assert view.content.local(at(ALONE)) == -1


def test_a_crowd_becomes_a_histogram_and_is_painted_at_once(program: Program, view: TimelineView) -> None:
    program.show_chronicle(Chronicle((), crowd(3000)))
    drawn = view.drawn
    assert drawn is not None
    assert drawn.tally.total == 3000
    assert len(drawn.density.x0)
    place = QPointF(float(drawn.density.x0[0]) + 1, float(drawn.density.y1[0]) - 2)
    color = view.canvas.grab().toImage().pixelColor(on_canvas(view, place))
    assert color.name() != program.switch.skin.theme.ground


def test_columns_are_shown_without_a_chronicle(view: TimelineView) -> None:
    first, last = scale_of(view).first_day, scale_of(view).last_day
    view.show_content(Content.of_columns(Columns.from_arrays([int(first + last) // 2])))
    view.canvas.grab()
    assert view.drawn is not None
    assert view.drawn.marks.event.tolist() == [0]


def test_whoever_changes_the_threads_when_more_is_known_finds_the_timeline_knowing_it(
    session: Session, skin: Skin, qtbot: QtBot
) -> None:
    session.chronicle_changed.connect(lambda: session.set_threads((ALL_EVENTS,)))
    view = TimelineView(session, kinds_from(load_json("kinds.json")), skin)
    qtbot.addWidget(view)
    session.set_threads(tuple(session.chronicle.threads)[:1])
    more = make.event("new", mention(ONE, "Nothing followed for years.", "1999", "years", "Late", "visit"))
    session.renew(Chronicle(CHRONICLE.documents, in_order((*CHRONICLE.events, more)), ()))
    assert len(view.content.positions) == len(CHRONICLE.events) + 1


@pytest.mark.parametrize(("before", "after", "alike"), [(200, 199, True), (200, 202, False), (3, 2, False)])
def test_rows_stay_as_they_are_where_hardly_an_event_came_or_went(
    before: int, after: int, alike: bool
) -> None:
    assert is_alike(before, after) is alike


def test_an_event_out_of_sight_both_ways_is_brought_into_view(
    program: Program, view: TimelineView, qtbot: QtBot
) -> None:
    """Its band is scrolled to when the days have arrived: before, it has no place in the bands."""
    events = [
        replace(LETTERS, id=f"{kind}-{month}", kind=kind, date=parse_edtf(f"1901-{month:02d}"))
        for kind in make.KINDS
        for month in range(1, 13)
    ]
    program.show_chronicle(Chronicle((ONE,), in_order([*events, replace(ALONE, kind="other")])))
    program.session.set_threads((ALL_EVENTS,))
    view.show_days(day_number(1901), day_number(1902), animate=False)
    assert view.drawn is not None
    assert view.drawn.height > 1.5 * view.canvas.box.height()
    view.mover.reduced = False
    program.commands.choose(len(program.session.shown) - 1)
    qtbot.waitUntil(lambda: not view.mover.is_moving)
    (spot,) = view.drawn.selected
    assert 0 < spot.y < view.canvas.box.height()


def test_other_bands_begin_at_their_top_and_so_does_the_scroll_bar(
    program: Program, view: TimelineView, qtbot: QtBot
) -> None:
    program.window.resize(1024, 640)
    program.show_chronicle(Chronicle((ONE,), high()))
    bar = bar_of(view)
    qtbot.waitUntil(bar.isVisible)
    bar.setValue(bar.maximum())
    program.session.set_lanes("source")
    assert view.drawn is not None
    assert (bar.value(), view.drawn.bands[0].y0) == (0, 0.0)


def test_who_learns_more_of_the_same_stays_where_the_bands_were_scrolled_to(
    program: Program, view: TimelineView, qtbot: QtBot
) -> None:
    program.window.resize(1024, 640)
    program.show_chronicle(Chronicle((ONE,), high()))
    bar = bar_of(view)
    qtbot.waitUntil(bar.isVisible)
    bar.setValue(40)
    program.session.renew(Chronicle((ONE,), high()))
    assert view.drawn is not None
    assert (bar.value(), view.drawn.bands[0].y0) == (40, -40.0)
