from __future__ import annotations

import gc
import weakref
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.chronicle.chronicle import ALL_EVENTS
from explorer.chronicle.dates.days import day_number
from explorer.window.story.view import StoryView
from tests.window.make import ALONE, CHRONICLE, LETTERS, TREATY, VISIT, at

# Qt tells that the platform without a screen has no full screen to go to.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def mark(program: Program, *positions: int) -> None:
    for position in positions:
        program.bookmarks.go_to(position)
        program.window.commands["bookmark"].trigger()


def opened(program: Program) -> StoryView:
    assert program.story.view is not None
    return program.story.view


def select_rows(program: Program, *rows: int) -> None:
    program.session.set_threads((ALL_EVENTS,))
    program.window.commands["table"].trigger()
    program.window.table._select_also([program.window.table.model.order[row] for row in rows])


def test_one_key_begins_with_the_events_in_view(program: Program) -> None:
    QTest.keyClick(program.window, Qt.Key.Key_F11)
    assert opened(program).deck.positions == program.session.shown
    assert opened(program).isFullScreen()


def test_of_the_view_only_what_its_days_hold_is_told_from_the_selected_event_on(program: Program) -> None:
    program.session.set_range(day_number(1940, 1, 1), day_number(1970, 1, 1))
    program.session.select(at(VISIT))
    program.story.begin()
    assert opened(program).deck.positions == (at(TREATY), at(VISIT))
    assert opened(program).number == 1


def test_bookmarks_go_before_the_view_and_are_told_from_the_first_on(program: Program) -> None:
    mark(program, at(LETTERS), at(ALONE))
    program.story.begin()
    assert opened(program).deck.positions == (at(LETTERS), at(ALONE))
    assert opened(program).number == 0


def test_several_selected_rows_go_before_bookmarks(program: Program) -> None:
    mark(program, at(LETTERS))
    select_rows(program, 1, 3)
    chosen = tuple(program.window.table.selected)
    program.story.begin()
    assert opened(program).deck.positions == chosen


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("present_rows", "Select at least two rows of the table to tell them as a story"),
        ("present_bookmarks", "There are no bookmarks yet; Ctrl+D marks the selected event"),
    ],
)
def test_what_there_is_none_of_is_told_instead(program: Program, name: str, words: str) -> None:
    program.window.commands[name].trigger()
    assert program.story.view is None
    assert program.window.statusBar().currentMessage() == words


def test_each_choice_can_be_asked_for(program: Program) -> None:
    mark(program, at(VISIT))
    program.window.commands["present_view"].trigger()
    assert len(opened(program).deck) == len(program.session.shown)
    program.window.commands["present_bookmarks"].trigger()
    assert opened(program).deck.positions == (at(VISIT),)


def test_the_timeline_follows_and_stays_where_the_story_ended(program: Program) -> None:
    mark(program, at(LETTERS), at(ALONE))
    program.story.begin()
    QTest.keyClick(opened(program), Qt.Key.Key_Right)
    QTest.keyClick(opened(program), Qt.Key.Key_Escape)
    assert program.story.view is None
    assert program.session.selection == at(ALONE)
    assert at(ALONE) in program.session.shown


def test_selected_rows_stay_selected_while_they_are_told(program: Program) -> None:
    select_rows(program, 1, 3)
    chosen = program.window.table.selected
    program.story.begin()
    QTest.keyClick(opened(program), Qt.Key.Key_Right)
    assert program.window.table.selected == chosen


def test_a_story_of_all_events_can_be_walked_from_end_to_end(program: Program) -> None:
    program.session.set_threads((ALL_EVENTS,))
    program.story.begin()
    view = opened(program)
    seen = [program.session.selection]
    for _ in range(len(view.deck) - 1):
        QTest.keyClick(view, Qt.Key.Key_Space)
        seen.append(program.session.selection)
    assert seen == list(range(5))


def test_another_chronicle_or_the_end_of_the_program_ends_the_story(program: Program, qtbot: QtBot) -> None:
    program.story.begin()
    program.show_chronicle(program.session.chronicle)
    assert program.story.view is None
    program.story.begin()
    program.window.close()
    assert program.story.view is None


def test_articles_that_are_read_again_do_not_end_a_talk(program: Program) -> None:
    mark(program, at(LETTERS), at(ALONE))
    program.story.begin()
    events = tuple(event for event in CHRONICLE.events if event.id != LETTERS.id)
    fewer = replace(CHRONICLE, events=events)
    program.session.renew(fewer)
    view = opened(program)
    assert view.deck.slide(0).title == LETTERS.title
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert program.session.selected == ALONE


def test_the_story_takes_the_theme_along(program: Program) -> None:
    program.story.begin()
    program.switch.choose("dark")
    dark = program.switch.skin.theme.ground
    assert opened(program).grab().toImage().pixelColor(2, 2).name() == dark


def test_a_story_that_has_ended_is_let_go_of_at_once(program: Program) -> None:
    """It holds two pictures of the screen: they are not to wait until Python looks for rings."""
    program.window.commands["present_view"].trigger()
    held = weakref.ref(opened(program))
    gc.disable()
    try:
        program.story.end()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert held() is None
    finally:
        gc.enable()
