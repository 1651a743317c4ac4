from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from explorer.app import Program
from explorer.window.corrections.review_desk import ReviewDesk
from tests.window.make import CHRONICLE


@pytest.fixture
def desk(program: Program) -> ReviewDesk:
    program.commands.run("review")
    assert len(program.review.queue) > 1
    return program.review


def press(desk: ReviewDesk, key: Qt.Key) -> None:
    QTest.keyClick(desk.bar, key)


def test_the_first_doubtful_event_is_selected_and_its_doubt_told(program: Program, desk: ReviewDesk) -> None:
    assert desk.current is not None
    assert program.session.selected is not None
    assert program.session.selected.id == desk.current.event
    assert desk.bar.text.startswith(f"Doubtful 1 of {len(desk.queue)}: ")
    assert desk.bar.isVisible()


def test_keys_step_through_all_and_round(desk: ReviewDesk) -> None:
    seen = []
    for _ in desk.queue:
        seen.append(desk.current)
        press(desk, Qt.Key.Key_N)
    assert seen == list(desk.queue)
    assert desk.current == desk.queue[0]
    press(desk, Qt.Key.Key_P)
    assert desk.current == desk.queue[-1]


def test_what_is_accepted_is_confirmed_and_leaves_the_queue(program: Program, desk: ReviewDesk) -> None:
    first, count = desk.queue[0], len(desk.queue)
    press(desk, Qt.Key.Key_A)
    assert len(desk.queue) == count - 1
    assert first not in desk.queue
    assert [one.act for one in program.session.corrected.marks[first.event]] == ["confirm"]


def test_what_is_rejected_is_hidden_and_comes_back_with_undo(program: Program, desk: ReviewDesk) -> None:
    first = desk.queue[0]
    press(desk, Qt.Key.Key_R)
    assert first.event not in program.session.chronicle.positions
    program.commands.run("undo")
    assert program.session.chronicle == CHRONICLE
    assert first in desk.queue


def test_when_all_is_decided_the_review_ends(program: Program, desk: ReviewDesk) -> None:
    for _ in range(len(desk.queue)):
        press(desk, Qt.Key.Key_A)
    assert desk.bar.isHidden()
    assert program.window.statusBar().currentMessage() == "Every doubtful event has been decided on"


def test_escape_ends_the_review_and_nothing_else(program: Program, desk: ReviewDesk) -> None:
    chosen = program.session.selection
    press(desk, Qt.Key.Key_Escape)
    assert desk.bar.isHidden()
    assert program.session.selection == chosen


def test_without_doubts_that_is_said(program: Program) -> None:
    program.show_chronicle(type(CHRONICLE)(CHRONICLE.documents))
    program.commands.run("review")
    assert program.review.bar.isHidden()
    assert program.window.statusBar().currentMessage() == "No event is doubtful"
