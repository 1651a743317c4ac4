from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.searching.query import Filter
from explorer.errors import OutputError
from explorer.window.detail.bookmark_button import BookmarkButton
from explorer.window.table.model import BOOKMARK_ROLE
from explorer.window.theme_switch import make_application
from tests.chronicle.test_bookmark import edited
from tests.window.make import ALONE, CHRONICLE, LETTERS, TREATY, VISIT, at


@pytest.fixture
def kept(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """A program that keeps its state in files."""
    made = Program(make_application(), tmp_path / "settings.json")
    made.window.commands["reduce_motion"].setChecked(True)
    made.window.show()
    made.commands.paths = [tmp_path / "articles"]
    made.show_chronicle(CHRONICLE)
    yield made
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def mark(program: Program, *positions: int) -> None:
    for position in positions:
        program.bookmarks.go_to(position)
        program.window.commands["bookmark"].trigger()


def button(program: Program) -> BookmarkButton:
    found = program.window.detail.widget().findChild(BookmarkButton)
    assert found is not None
    return found


def test_the_key_bookmarks_the_selected_event_and_takes_it_back(program: Program) -> None:
    program.commands.choose(at(VISIT))
    QTest.keyClick(program.window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert program.session.bookmarks == {at(VISIT)}
    QTest.keyClick(program.window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert program.session.bookmarks == frozenset()


def test_without_a_selection_nothing_can_be_bookmarked(program: Program) -> None:
    program.session.select(None)
    assert not program.window.commands["bookmark"].isEnabled()


def test_the_detail_pane_has_a_button_that_shows_and_changes_it(program: Program) -> None:
    program.commands.choose(at(VISIT))
    button(program).click()
    assert button(program).isChecked()
    assert button(program).accessibleName() == "Remove the bookmark"
    program.commands.choose(at(TREATY))
    assert not button(program).isChecked()


def test_the_menu_says_what_the_key_would_do(program: Program) -> None:
    mark(program, at(VISIT))
    assert program.window.commands["bookmark"].text() == "Remove the &bookmark"


def test_the_timeline_signs_bookmarked_events(program: Program) -> None:
    mark(program, at(VISIT))
    assert program.view is not None
    drawn = program.view.drawn
    assert drawn is not None
    spots = [program.view.content.position(spot.event) for spot in drawn.bookmarked]
    assert spots == [at(VISIT)]


def test_the_table_signs_and_tells_bookmarked_events(program: Program) -> None:
    mark(program, at(VISIT))
    program.window.commands["table"].trigger()
    model = program.window.table.model
    row = model.row_of(at(VISIT))
    assert row is not None
    assert model.index(row, 0).data(BOOKMARK_ROLE)
    told = model.index(row, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Title: King visits Bora, bookmarked"


def test_the_list_is_hidden_at_first_and_stands_in_the_menu_of_panels(program: Program) -> None:
    window = program.window
    assert window.panels["bookmarks"].isHidden()
    menus = [one for one in window.menus["&View"].findChildren(QMenu) if one.title() == "&Panels"]
    assert "Bookmarks" in [action.text() for action in menus[0].actions()]
    window.commands["bookmarks"].trigger()
    assert not window.panels["bookmarks"].isHidden()
    assert window.commands["bookmarks"].isChecked()


def test_the_list_is_in_order_of_date(program: Program) -> None:
    mark(program, at(VISIT), at(LETTERS))
    assert [row.title for row in program.window.bookmarks.list.rows] == [LETTERS.title, VISIT.title]


def test_a_row_leads_to_its_event_also_in_another_thread(program: Program) -> None:
    mark(program, at(ALONE))
    program.bookmarks.go_to(at(VISIT))
    assert at(ALONE) not in program.session.shown
    row = [one.position for one in program.window.bookmarks.list.rows].index(at(ALONE))
    program.window.bookmarks.event_requested.emit(row)
    assert program.session.selection == at(ALONE)
    assert at(ALONE) in program.session.shown


def test_a_row_lifts_the_filter_that_hides_its_event(program: Program) -> None:
    mark(program, at(VISIT))
    program.session.set_filter(Filter(hidden=frozenset({"visit"})))
    program.bookmarks.go_to_row(0)
    assert program.session.selection == at(VISIT)
    assert program.session.filter.is_empty


def test_keys_go_from_bookmark_to_bookmark_and_round(program: Program) -> None:
    mark(program, at(LETTERS), at(VISIT))
    program.bookmarks.go_to(at(TREATY))
    went = []
    for _ in range(3):
        program.window.commands["next_bookmark"].trigger()
        went.append(program.session.selection)
    program.window.commands["previous_bookmark"].trigger()
    assert went == [at(VISIT), at(LETTERS), at(VISIT)]
    assert program.session.selection == at(LETTERS)


def test_a_removed_row_goes_from_everywhere(program: Program) -> None:
    mark(program, at(LETTERS), at(VISIT))
    program.window.bookmarks.removal_requested.emit(0)
    assert program.session.bookmarks == {at(VISIT)}
    assert [row.title for row in program.window.bookmarks.list.rows] == [VISIT.title]


def test_a_removed_bookmark_is_given_back_by_undoing(program: Program) -> None:
    mark(program, at(LETTERS), at(VISIT))
    program.window.bookmarks.removal_requested.emit(0)
    went = []
    for _ in range(3):
        program.commands.run("undo")
        went.append(sorted(program.session.bookmarks))
    assert went == [[at(LETTERS), at(VISIT)], [at(LETTERS)], []]
    for _ in range(3):
        program.commands.run("redo")
    assert program.session.bookmarks == {at(VISIT)}
    assert program.window.statusBar().currentMessage() == f"Removed the bookmark of “{LETTERS.title}”"


def test_the_bookmark_of_an_event_that_is_not_told_comes_back_too(kept: Program) -> None:
    mark(kept, at(VISIT))
    rest = tuple(event for event in CHRONICLE.events if event is not VISIT)
    kept.show_chronicle(Chronicle(CHRONICLE.documents, rest))
    kept.bookmarks.remove_row(0)
    kept.commands.run("undo")
    kept.show_chronicle(CHRONICLE)
    assert kept.session.bookmarks == {at(VISIT)}


def test_what_was_marked_is_unmarked_by_undoing_also_under_another_id(kept: Program) -> None:
    mark(kept, at(VISIT))
    events = tuple(replace(event, id=f"new {event.id}") for event in CHRONICLE.events)
    kept.show_chronicle(Chronicle(CHRONICLE.documents, events))
    kept.commands.run("undo")
    assert kept.session.bookmarks == frozenset()


def test_bookmarks_are_written_at_once_and_known_in_the_next_run(
    kept: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    mark(kept, at(VISIT))
    later = Program(make_application(), tmp_path / "settings.json")
    later.commands.paths = [tmp_path / "articles"]
    later.show_chronicle(CHRONICLE)
    assert later.session.bookmarks == {at(VISIT)}
    later.window.close()
    later.window.deleteLater()


def test_another_folder_has_bookmarks_of_its_own(kept: Program, tmp_path: Path) -> None:
    mark(kept, at(VISIT))
    kept.commands.paths = [tmp_path / "other"]
    kept.show_chronicle(CHRONICLE)
    assert kept.session.bookmarks == frozenset()


def test_bookmarks_outlive_reading_again(kept: Program) -> None:
    mark(kept, at(VISIT))
    events = tuple(replace(event, id=f"new {event.id}") for event in CHRONICLE.events[1:])
    kept.show_chronicle(Chronicle(CHRONICLE.documents, events))
    assert [kept.session.chronicle.events[p].title for p in kept.session.bookmarks] == [VISIT.title]


def test_an_event_that_is_not_told_any_more_stays_in_the_list(kept: Program) -> None:
    mark(kept, at(VISIT))
    rest = tuple(event for event in CHRONICLE.events if event is not VISIT)
    kept.show_chronicle(Chronicle(CHRONICLE.documents, rest))
    kept.bookmarks.go_to_row(0)
    assert [(row.title, row.position) for row in kept.window.bookmarks.list.rows] == [(VISIT.title, None)]
    assert kept.window.statusBar().currentMessage() == "The articles opened do not tell this event"
    kept.show_chronicle(CHRONICLE)
    assert kept.session.bookmarks == {at(VISIT)}


def test_a_file_that_cannot_be_written_is_told_and_work_goes_on(
    kept: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OutputError("cannot write 'bookmarks.json': the disk is full")

    monkeypatch.setattr("explorer.window.bookmarks.desk.save_bookmarks", refuse)
    mark(kept, at(VISIT))
    assert kept.session.bookmarks == {at(VISIT)}
    assert kept.window.statusBar().currentMessage().startswith("Cannot write 'bookmarks.json'")


def test_when_all_is_read_a_bookmark_is_found_by_its_edited_passage_and_stays_so(program: Program) -> None:
    mark(program, at(LETTERS))
    program.show_chronicle(edited("one.txt"))
    assert program.session.bookmarks == frozenset()
    program.opening.finished.emit()
    assert [program.session.chronicle.events[one].title for one in program.session.bookmarks] == [
        "Friendly letters"
    ]
    program.commands.choose(1)
    program.commands.run("confirm_event")
    assert len(program.session.bookmarks) == 1
    for _ in range(2):
        program.commands.run("undo")
    assert program.bookmarks.marked == ()
