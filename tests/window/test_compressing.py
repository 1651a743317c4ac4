from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from explorer.app import Program
from explorer.chronicle.axis import Axis
from explorer.chronicle.dates.days import day_number
from explorer.chronicle.view import View
from explorer.timeline.axis.daymap import Break
from explorer.timeline.opening import margins
from explorer.window.axis_commands import NOTHING_EMPTY
from explorer.window.canvas.moving import held
from explorer.window.canvas.timeline_view import TimelineView
from tests.window.make import LETTERS, VISIT, at


@pytest.fixture
def view(program: Program) -> TimelineView:
    """The view of events in 1901 and from 1950 on, without the years between them."""
    assert program.view is not None
    program.view.fit()
    program.commands.run("compress")
    return program.view


@pytest.fixture
def gap(view: TimelineView) -> Break:
    (found,) = view.days.breaks
    return found


def seen(view: TimelineView) -> set[int]:
    drawn = view.drawn
    assert drawn is not None
    return {int(view.content.positions[event]) for event in drawn.marks.event}


def test_the_empty_years_are_left_out(view: TimelineView, gap: Break) -> None:
    assert day_number(1906) <= gap.first < gap.last <= day_number(1945, 2)
    assert view.drawn is not None
    assert [found.years for found in view.drawn.breaks] == [gap.years]


def test_b_compresses_and_shows_all_years_again(program: Program, view: TimelineView) -> None:
    QTest.keyClick(view, Qt.Key.Key_B)
    assert not view.days.breaks
    assert not program.window.commands["compress"].isChecked()
    QTest.keyClick(view, Qt.Key.Key_B)
    assert view.days.breaks
    assert program.window.commands["compress"].isChecked()


def test_the_same_events_stay_in_view(program: Program, view: TimelineView) -> None:
    before = seen(view)
    program.commands.run("compress")
    assert seen(view) == before
    assert program.session.range is not None
    assert program.session.range[0] > day_number(1890)


def test_days_in_view_between_events_stay_exactly(program: Program, view: TimelineView) -> None:
    view.show_calendar_range(day_number(1903), day_number(1955))
    program.commands.run("compress")
    assert program.session.range == pytest.approx((day_number(1903), day_number(1955)))
    program.commands.run("compress")
    assert program.session.range == pytest.approx((day_number(1903), day_number(1955)))


def test_where_nothing_can_be_left_out_the_action_says_so(program: Program) -> None:
    program.session.toggle_kind("relations")
    program.session.toggle_kind("mission")
    program.window.commands["compress"].trigger()
    assert program.window.statusBar().currentMessage() == NOTHING_EMPTY
    assert program.session.axis == Axis()
    assert not program.window.commands["compress"].isChecked()


def test_what_is_said_in_the_status_bar_is_seen(program: Program) -> None:
    bar = program.window.statusBar()
    before = bar.grab().toImage()
    bar.showMessage(NOTHING_EMPTY)
    left = bar.grab().toImage().copy(0, 0, 400, bar.height())
    assert left != before.copy(0, 0, 400, bar.height())
    assert not program.window.place.isVisible()
    bar.clearMessage()
    assert program.window.place.isVisible()


def test_another_filter_has_other_breaks(program: Program, view: TimelineView) -> None:
    program.session.toggle_kind("relations")
    program.session.toggle_kind("mission")
    assert not view.days.breaks
    assert program.session.axis.compressed


def test_one_cannot_zoom_into_a_break(view: TimelineView, gap: Break) -> None:
    for _ in range(40):
        scale = view.scale
        assert scale is not None
        view.zoom(1.6, scale.to_x((gap.at + gap.end) / 2))
    shown = view.range
    assert shown is not None
    assert min(shown[1], gap.end) - max(shown[0], gap.at) <= 0.61 * (shown[1] - shown[0])


def test_panning_passes_a_break_in_both_directions(view: TimelineView, gap: Break) -> None:
    view.show_calendar_range(gap.first - 40.0, gap.first - 10.0)
    for way in (1.0, -1.0):
        for _ in range(20):
            scale = view.scale
            assert scale is not None
            view.show_now(scale.panned(way * scale.width / 10), way)
        assert view.scale is not None
        assert view.days.break_at(view.scale.first_day) is None
        assert (view.scale.first_day > gap.at) is (way > 0)


def test_a_date_that_is_left_out_leads_to_its_break(view: TimelineView, gap: Break) -> None:
    view.show_calendar_days(day_number(1920), day_number(1921))
    shown = view.range
    assert shown is not None
    assert shown[0] < gap.at
    assert shown[1] > gap.end


def test_the_pointer_tells_dates_but_none_in_a_break(view: TimelineView, gap: Break) -> None:
    told: list[object] = []
    view.pointer_changed.connect(told.append)
    scale = view.scale
    assert scale is not None
    for axis in (view.days.to_axis(day_number(1903)), (gap.at + gap.end) / 2):
        view.hands.point(QPointF(scale.to_x(axis), 2.0))
    assert told == [pytest.approx(day_number(1903)), None]


def test_a_tip_tells_what_a_break_leaves_out(view: TimelineView, gap: Break) -> None:
    scale = view.scale
    assert scale is not None
    tip = view.hands.tip_at(QPointF(scale.to_x((gap.at + gap.end) / 2), 2.0))
    assert tip == f"{gap.years} years left out, in which nothing happened"


def test_the_status_bar_tells_the_days_shown_without_those_left_out(
    program: Program, view: TimelineView, gap: Break
) -> None:
    view.show_range(view.days.to_axis(day_number(1900)), (gap.at + gap.end) / 2)
    assert view.drawn is not None
    assert "View: 1900–1906 " in program.window.place.text()


def test_the_overview_has_the_same_axis(program: Program, view: TimelineView, gap: Break) -> None:
    overview = program.overview
    assert overview is not None
    assert overview.scale.span < 40 * 365
    view.show_calendar_range(day_number(1950), day_number(1952))
    left = overview.scale.to_day(overview.lens.left() - view.plot_left)
    assert view.days.to_day(left) == pytest.approx(day_number(1950), abs=90)


def test_back_returns_to_the_axis_that_was(program: Program, view: TimelineView) -> None:
    program.session.select(at(LETTERS))
    program.session.select(at(VISIT))
    program.commands.run("compress")
    program.commands.run("back")
    assert program.session.axis == Axis(compressed=True)


def test_a_view_without_a_word_about_its_axis_has_all_years() -> None:
    assert View((), "", None, None).axis == Axis()


def test_ends_beyond_the_events_stand_off_by_pixels_on_every_axis() -> None:
    scale = held(0.0, 1000.0, (400.0, 600.0), 872.0)
    left, right = margins(872.0)
    assert scale.to_x(400.0) == pytest.approx(left)
    assert scale.to_x(600.0) == pytest.approx(872.0 - right)


def test_ends_between_the_events_are_held_exactly() -> None:
    scale = held(450.0, 1000.0, (400.0, 600.0), 800.0)
    assert scale.first_day == 450.0
    assert scale.to_x(600.0) == pytest.approx(800.0 - margins(800.0)[1])
