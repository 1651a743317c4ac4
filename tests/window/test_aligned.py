"""Compared threads that count from an event of each, in the whole window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from explorer.app import Program
from explorer.chronicle.alignment import alignment_of
from explorer.chronicle.axis import PLAIN_AXIS, Axis, Since
from explorer.chronicle.chronicle import ThreadKey
from explorer.chronicle.party import pair_of
from explorer.export.figure.compose import Studio
from explorer.export.figure.spec import FigureSpec
from explorer.export.image import FontMeasure
from explorer.timeline.drawlist import DrawList
from explorer.window.axis_commands import NOT_COMPARED, NOT_SELECTED
from explorer.window.figures.exporting import Request
from explorer.window.wording import since_words
from tests.window.figures.saving import export
from tests.window.make import ALONE, CHRONICLE, LETTERS, TREATY, VISIT, at

AB, AC = (ThreadKey(pair=pair_of("Aria", other)) for other in ("Bora", "Cana"))
OWN = ThreadKey(party="Aria")


@pytest.fixture
def comparing(program: Program) -> Program:
    program.session.set_compared((AB, OWN))
    assert program.view is not None
    program.view.fit()
    return program


@pytest.fixture
def counting(comparing: Program) -> Program:
    """Both threads count from their first event: 3 May 1901 and 1905."""
    comparing.session.select(at(LETTERS))
    assert comparing.view is not None
    QTest.keyClick(comparing.view, Qt.Key.Key_Y)
    return comparing


def drawn(program: Program) -> DrawList:
    assert program.view is not None
    assert program.view.drawn is not None
    return program.view.drawn


def x_of(program: Program, position: int) -> float:
    """Where the mark of an event stands."""
    assert program.view is not None
    found, local = drawn(program).marks, program.view.content.local(position)
    return next(float(x) for x, event in zip(found.x, found.event, strict=True) if event == local)


def test_each_thread_counts_from_its_own_event(counting: Program) -> None:
    zero = drawn(counting).zero
    assert zero is not None
    assert zero.x == pytest.approx(x_of(counting, at(LETTERS)), abs=1)
    assert zero.x == pytest.approx(x_of(counting, at(ALONE)), abs=1)


def test_the_events_are_named_at_the_zero(counting: Program) -> None:
    words = [label.text for label in drawn(counting).origins]
    assert words == ["0 = Envoys exchange letters, 3 May 1901", "0 = A quiet year, 1905"]


def test_the_header_and_the_status_bar_say_so(counting: Program) -> None:
    assert counting.window.header.summary.startswith("Years since 3 May 1901 and 1905 · ")
    assert "years" in counting.window.place.text().partition("View: ")[2]
    assert "each thread counts its own" in counting.window.counts.text()


def test_the_pointer_tells_the_time_since(counting: Program) -> None:
    zero = drawn(counting).zero
    assert zero is not None
    assert zero.x is not None
    assert counting.view is not None
    counting.view.hands.point(QPointF(zero.x, 2.0))
    assert "Cursor: 0 days" in counting.window.place.text()


def test_an_event_that_several_threads_tell_is_brought_into_view_where_it_is_nearest(
    program: Program,
) -> None:
    """The treaty of 1950 stands 49 years after the letters, and at the zero of the other thread."""
    program.session.set_compared((AB, AC))
    session, view = program.session, program.view
    assert view is not None
    session.set_axis(Axis(since=(Since(AB, LETTERS.id), Since(AC, TREATY.id))))
    for place in view.content.index.entries_of(view.content.local(at(TREATY))).tolist():
        middle = float(view.content.index.columns.start[place])
        view.show_range(middle - 3000, middle + 3000, animate=False)
        before = session.range
        program.commands.choose(at(TREATY))
        assert session.range == before


def test_another_event_of_a_thread_can_be_chosen(counting: Program) -> None:
    counting.session.select(at(VISIT))
    counting.commands.run("count_from_event")
    assert x_of(counting, at(VISIT)) == pytest.approx(x_of(counting, at(ALONE)), abs=1)
    assert counting.session.axis.since == (Since(AB, VISIT.id),)


def test_an_event_chosen_in_another_thread_moves_that_thread(counting: Program) -> None:
    before = x_of(counting, at(LETTERS))
    counting.session.select(at(ALONE))
    counting.commands.run("count_from_event")
    assert counting.session.axis.since == (Since(AB, LETTERS.id), Since(OWN, ALONE.id))
    assert x_of(counting, at(LETTERS)) == pytest.approx(before, abs=3)


def test_there_is_a_way_back_to_the_calendar(counting: Program) -> None:
    assert counting.view is not None
    QTest.keyClick(counting.view, Qt.Key.Key_C)
    assert drawn(counting).zero is None
    assert x_of(counting, at(LETTERS)) < x_of(counting, at(ALONE))
    assert not counting.window.commands["calendar_years"].isEnabled()


def test_who_leaves_the_comparison_is_back_in_the_calendar(counting: Program) -> None:
    counting.commands.run("leave_comparison")
    assert counting.session.axis == PLAIN_AXIS
    assert drawn(counting).zero is None


def test_back_leads_to_the_years_counted_before(counting: Program) -> None:
    counting.session.select(at(VISIT))
    counting.commands.run("leave_comparison")
    counting.commands.run("back")
    assert counting.session.compared == (AB, OWN)
    assert counting.session.axis.since == (Since(AB, LETTERS.id),)


def test_a_thread_alone_cannot_count_and_that_is_said(program: Program) -> None:
    program.session.select(at(LETTERS))
    program.commands.run("count_from_event")
    assert program.window.statusBar().currentMessage() == NOT_COMPARED
    assert program.session.axis == PLAIN_AXIS


def test_without_an_event_it_says_what_is_missing(comparing: Program) -> None:
    comparing.session.select(None)
    comparing.commands.run("count_from_event")
    assert comparing.window.statusBar().currentMessage() == NOT_SELECTED


def test_the_line_at_the_zero_is_painted(counting: Program) -> None:
    view, zero = counting.view, drawn(counting).zero
    assert view is not None
    assert zero is not None
    assert zero.x is not None
    at_bottom = view.canvas.from_plot(QPointF(zero.x, view.canvas.box.height() - 3)).toPoint()
    color = view.canvas.grab().toImage().pixelColor(at_bottom)
    assert color == QColor(counting.switch.skin.theme.accent)


def test_the_figure_counts_as_the_window_does(counting: Program, tmp_path: Path) -> None:
    target = tmp_path / "since.svg"
    export(counting.session, Studio.of(FontMeasure()), Request(spec=FigureSpec(span="whole")), target)
    text = target.read_text(encoding="utf-8")
    assert "0 = A quiet year, 1905" in text
    assert "5 events · 0 to +60 years" in text


def test_empty_years_can_be_left_out_as_well(counting: Program) -> None:
    counting.commands.run("compress")
    assert len(drawn(counting).breaks) == 1
    assert drawn(counting).zero is not None


def test_without_a_thread_that_was_chosen_all_tell_calendar_years() -> None:
    axis = Axis(since=(Since(AB, LETTERS.id),))
    assert alignment_of(axis, (OWN, AC), CHRONICLE) is None
    assert alignment_of(axis, (), CHRONICLE) is None
    assert alignment_of(Axis(since=(Since(AB, "gone"),)), (AB, OWN), CHRONICLE) is None


def test_the_thread_chosen_first_stays_in_the_calendar() -> None:
    axis = PLAIN_AXIS.counted_from(Since(AC, TREATY.id)).counted_from(Since(AB, LETTERS.id))
    found = alignment_of(axis, (AB, AC, OWN), CHRONICLE)
    assert found is not None
    assert found.reference == 1
    assert found.events == (LETTERS, TREATY, ALONE)


def test_what_threads_count_from_is_told_by_dates() -> None:
    assert since_words((LETTERS, TREATY, ALONE)) == "Years since 3 May 1901, 1950 and 1905"
