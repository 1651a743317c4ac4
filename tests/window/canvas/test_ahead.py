"""What is laid out beside the window is what the window would lay out, and is taken only where it fits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle
from explorer.chronicle.library import Library, Order, Watch
from explorer.window.canvas import content
from explorer.window.canvas.ahead import LaidOut, Look, look_of
from explorer.window.canvas.content import Content
from explorer.window.opening.learning import learn
from explorer.window.opening.loading import Loaded
from explorer.window.theme_switch import make_application
from tests.window.make import CHRONICLE, ONE, TREATY, library_with


def nothing(order: Order, watch: Watch) -> Library:
    return Library()


@pytest.fixture
def program(qtbot: QtBot) -> Iterator[Program]:
    """The window on all events of the chronicle."""
    made = Program(make_application(), reading=nothing)
    made.window.resize(1400, 860)
    made.window.show()
    assert QTest.qWaitForWindowExposed(made.window)
    made.build_timeline()
    made.show_chronicle(Chronicle((ONE,), (TREATY,)))
    made.session.set_threads((ALL_EVENTS,))
    yield made
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def arrived(program: Program) -> Loaded:
    """What came of the reading, as the worker hands it over."""
    library, facts = library_with(CHRONICLE), learn(program.kinds, CHRONICLE)
    return Loaded(0, library, None, facts, laid_out=program.opening.arriving.lay_out(facts))


def same(one: Content, other: Content) -> bool:
    lanes = one.index.columns.lane.tolist() == other.index.columns.lane.tolist()
    return lanes and one.positions.tolist() == other.positions.tolist() and one.relations == other.relations


def test_what_comes_next_is_shown_as_it_was_laid_out(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = program.build_timeline()
    program.opening.arriving.look_ahead()
    result = arrived(program)
    assert result.laid_out is not None
    packed: list[float] = []
    monkeypatch.setattr(content, "height_needed", lambda *parts: packed.append(parts[1]) or 0.0)
    program.opening.arriving.renew(result)
    assert result.facts is not None
    assert view.content.index is result.laid_out.content.index
    assert same(view.content, Content.of(program.session, result.facts, program.kinds))


def test_rows_are_packed_before_it_is_handed_over(program: Program) -> None:
    program.opening.arriving.look_ahead()
    laid_out = arrived(program).laid_out
    assert laid_out is not None
    assert len(laid_out.content.index.places) > 0


@pytest.mark.parametrize("change", ["threads", "filter", "lanes"])
def test_where_something_else_is_shown_by_then_it_is_not_taken(program: Program, change: str) -> None:
    view, session = program.build_timeline(), program.session
    program.opening.arriving.look_ahead()
    result = arrived(program)
    if change == "threads":
        session.set_threads((next(key for key in session.chronicle.threads if key != ALL_EVENTS),))
    elif change == "filter":
        session.set_filter(replace(session.filter, hidden=frozenset({"visit"})))
    else:
        session.set_lanes("source")
    program.opening.arriving.renew(result)
    assert result.laid_out is not None
    assert result.facts is not None
    assert view.content.index is not result.laid_out.content.index
    assert same(view.content, Content.of(session, result.facts, program.kinds))


def test_nothing_is_laid_out_where_not_all_is_shown(program: Program) -> None:
    program.session.set_filter(replace(program.session.filter, hidden=frozenset({"visit"})))
    program.opening.arriving.look_ahead()
    assert arrived(program).laid_out is None
    assert look_of(program.session, 800.0, 600.0) is None


def test_facts_of_another_chronicle_do_not_fit(program: Program) -> None:
    facts = learn(program.kinds, CHRONICLE)
    laid_out = Look(program.session.lanes, 800.0, 600.0).laid_out(facts)
    assert isinstance(laid_out, LaidOut)
    assert laid_out.fits(program.session, facts)
    assert not laid_out.fits(program.session, replace(facts))
