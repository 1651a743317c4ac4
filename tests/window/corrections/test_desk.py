from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.chronicle.corrections.correction import OWN_DOCUMENT, Change, Correction, Passage
from explorer.chronicle.searching.query import Filter
from explorer.errors import OutputError
from explorer.store.journal import Journal
from explorer.window.corrections.desk import CorrectionDesk
from explorer.window.corrections.listing import CorrectionList
from explorer.window.opening.loading import Loaded
from tests.window.make import CHRONICLE, CONSULATE, LETTERS, LIBRARY, TREATY, VISIT, at


def titled(desk: CorrectionDesk, title: str) -> Correction:
    return desk.new("edit", desk.passages(LETTERS), (Change("title", (title,)),))


def ids(program: Program) -> set[str]:
    return {event.id for event in program.session.chronicle.events}


def words(program: Program) -> str:
    return "\n".join(label.text() for label in program.window.detail.widget().findChildren(QLabel))


def test_a_correction_is_shown_and_the_event_stays_selected(program: Program, desk: CorrectionDesk) -> None:
    desk.do(titled(desk, "Envoys write"))
    assert program.session.selected is not None
    assert program.session.selected.title == "Envoys write"
    assert "Envoys write" in words(program)


def test_what_was_extracted_is_told_beside_it(program: Program, desk: CorrectionDesk) -> None:
    desk.do(titled(desk, "Envoys write"))
    assert f"Title corrected by you; extracted: “{LETTERS.title}”" in words(program)


def test_undo_and_redo_go_back_and_forth_without_limit(program: Program, desk: CorrectionDesk) -> None:
    for number in range(20):
        desk.do(titled(desk, f"Title {number}"))
    for number in reversed(range(19)):
        program.commands.run("undo")
        assert program.session.selected is not None
        assert program.session.selected.title == f"Title {number}"
    program.commands.run("undo")
    assert program.session.chronicle == CHRONICLE
    program.commands.run("redo")
    assert program.session.selected is not None
    assert program.session.selected.title == "Title 0"


def test_undo_and_redo_say_what_they_did(program: Program, desk: CorrectionDesk) -> None:
    desk.do(titled(desk, "Envoys write"))
    program.commands.run("undo")
    assert program.window.statusBar().currentMessage() == "Undone: Changed: title"
    program.commands.run("redo")
    assert program.window.statusBar().currentMessage() == "Changed: title"


def test_the_menu_says_what_is_undone(program: Program, desk: CorrectionDesk) -> None:
    undo = program.window.commands["undo"]
    assert not undo.isEnabled()
    desk.do(titled(desk, "Envoys write"))
    assert undo.isEnabled()
    assert undo.text() == "&Undo: Changed: title"


def test_what_was_corrected_is_kept(desk: CorrectionDesk) -> None:
    desk.do(titled(desk, "Envoys write"))
    desk.close()
    assert desk.journal is not None
    again = Journal(desk.journal.path)
    again.open()
    assert [one.value("title") for one in again.corrections.made] == [("Envoys write",)]


def test_what_is_undone_is_not_kept(program: Program, desk: CorrectionDesk) -> None:
    desk.do(titled(desk, "Envoys write"))
    program.commands.run("undo")
    desk.close()
    assert desk.journal is not None
    again = Journal(desk.journal.path)
    again.open()
    assert again.corrections.made == ()


def test_what_cannot_be_kept_is_not_done(
    program: Program, desk: CorrectionDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *args: said.append(args[-1]))

    def fail(*_: object) -> None:
        raise OutputError("the disk is full")

    monkeypatch.setattr(desk.journal, "do", fail)
    desk.do(titled(desk, "Envoys write"))
    assert said == ["The disk is full"]
    assert program.session.chronicle == CHRONICLE
    assert not desk.undo.group.canUndo()


def test_a_hidden_event_is_gone_and_can_be_brought_back_from_the_list(
    program: Program, desk: CorrectionDesk
) -> None:
    program.commands.run("hide_event")
    assert LETTERS.id not in ids(program)
    rows = CorrectionList(desk, program.session, program.kinds, program.commands.choose, program.window)
    rows.rows.topLevelItem(0).setSelected(True)
    rows.revert.click()
    assert LETTERS.id in ids(program)
    rows.close()


def test_rows_of_the_table_are_merged_and_parted_again(program: Program, desk: CorrectionDesk) -> None:
    program.commands.run("table")
    program.window.panels["table"].show()
    grid, model = program.window.table.grid, program.window.table.model
    chosen, flags = grid.selectionModel(), QItemSelectionModel.SelectionFlag
    # Not by selectRow, which minds the keys that Qt takes for held down, as after a click with Ctrl.
    chosen.select(model.index(model.order.index(at(LETTERS)), 0), flags.ClearAndSelect | flags.Rows)
    chosen.select(model.index(model.order.index(at(CONSULATE)), 0), flags.Select | flags.Rows)
    assert program.window.commands["merge_events"].isEnabled()
    program.commands.run("merge_events")
    assert len(program.session.chronicle.events) == len(CHRONICLE.events) - 1
    program.commands.run("undo")
    assert program.session.chronicle == CHRONICLE


def test_an_event_of_ones_own_can_be_added_and_read(program: Program, desk: CorrectionDesk) -> None:
    values = {"title": ("A bridge opens",), "date": ("1960",), "kind": ("trade",), "pair": ("Aria", "Bora")}
    desk.do(desk.new("own", (), tuple(Change(name, value) for name, value in values.items())))
    (event,) = [event for event in program.session.chronicle.events if event.id.startswith("own-")]
    position = program.session.chronicle.positions[event.id]
    program.commands.choose(position)
    program.commands.run("open_passage")
    assert program.desk.guide is not None
    assert "1960: A bridge opens" in program.desk.guide.window.page.toPlainText()
    program.desk.guide.window.close()


def test_an_event_that_is_added_is_shown_and_selected(program: Program, desk: CorrectionDesk) -> None:
    program.session.set_filter(Filter(hidden=frozenset({"trade"})))
    values = {"title": ("A bridge opens",), "date": ("1960",), "kind": ("trade",), "pair": ("Aria", "Cana")}
    changes = tuple(Change(name, value) for name, value in values.items())
    assert desk.adding.keep(desk.new("own", (), changes))
    assert program.session.selected is not None
    assert program.session.selected.title == "A bridge opens"
    assert program.session.selection in program.session.shown
    assert program.session.filter.is_empty


def test_the_list_tells_what_became_of_each(program: Program, desk: CorrectionDesk) -> None:
    desk.do(titled(desk, "Envoys write"))
    desk.do(desk.new("confirm", desk.passages(TREATY)))
    desk.do(desk.new("hide", desk.passages(TREATY)))
    rows = CorrectionList(desk, program.session, program.kinds, program.commands.choose, program.window)
    told = [rows.rows.topLevelItem(row).text(3) for row in range(3)]
    assert told == ["hidden", "hidden", "Envoys write"]
    rows.close()


def test_a_clock_that_was_set_back_does_not_keep_a_correction_from_deciding(
    program: Program, desk: CorrectionDesk
) -> None:
    desk.do(replace(titled(desk, "Of a clock that is fast"), made="2099-01-01T00:00:00+00:00"))
    desk.do(titled(desk, "Now"))
    assert program.session.selected is not None
    assert program.session.selected.title == "Now"


def test_several_are_taken_back_and_given_back_in_one_step(program: Program, desk: CorrectionDesk) -> None:
    desk.do(titled(desk, "Envoys write"))
    desk.do(desk.new("confirm", desk.passages(TREATY)))
    rows = CorrectionList(desk, program.session, program.kinds, program.commands.choose, program.window)
    rows.rows.selectAll()
    rows.revert.click()
    assert desk.made.made == ()
    program.commands.run("undo")
    assert [one.act for one in desk.made.made] == ["edit", "confirm"]
    rows.close()


def test_what_is_given_back_stands_where_it_stood(program: Program, desk: CorrectionDesk) -> None:
    first, second = titled(desk, "Envoys write"), titled(desk, "Letters are sent")
    desk.do(first)
    desk.do(second)
    desk.revert([first])
    program.commands.run("undo")
    assert program.session.selected is not None
    assert program.session.selected.title == "Letters are sent"


def test_an_event_of_three_accounts_is_parted_and_joined_again_in_one_step(
    program: Program, desk: CorrectionDesk
) -> None:
    rows = [event for event in (LETTERS, CONSULATE, VISIT) for event in desk.passages(event)]
    desk.do(desk.new("merge", tuple(rows)))
    assert program.session.selected is not None
    program.commands.run("split_event")
    assert len(program.session.chronicle.events) == len(CHRONICLE.events)
    program.commands.run("undo")
    assert len(program.session.chronicle.events) == len(CHRONICLE.events) - 2


@pytest.mark.parametrize("number", [0, 1, 2])
def test_one_of_three_accounts_is_parted_off_and_joined_again(
    program: Program, desk: CorrectionDesk, number: int
) -> None:
    told = [passage for event in (LETTERS, CONSULATE, VISIT) for passage in desk.passages(event)]
    desk.do(desk.new("merge", tuple(told)))
    before, merged = ids(program), program.session.selected
    assert merged is not None
    assert len(merged.mentions) == 3
    program.window.detail.parting_requested.emit(merged.mentions[number])
    left = program.session.selected
    assert left is not None
    assert left.mentions == tuple(one for one in merged.mentions if one is not merged.mentions[number])
    (new,) = (event for event in program.session.chronicle.events if event.id not in before)
    assert new.mentions == (merged.mentions[number],)
    program.commands.run("undo")
    assert ids(program) == before


def test_one_account_is_parted_off_by_the_menu_with_keys(
    program: Program, desk: CorrectionDesk, qtbot: QtBot
) -> None:
    told = [passage for event in (LETTERS, CONSULATE, VISIT) for passage in desk.passages(event)]
    assert not program.window.commands["part_account"].isEnabled()
    desk.do(desk.new("merge", tuple(told)))
    merged = program.session.selected
    assert merged is not None
    program.window.commands["part_account"].trigger()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()][1] == (
        "Aria and Bora: “Later that month a consulate opened in Aria.”"
    )
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    left = program.session.selected
    assert left is not None
    assert left.mentions == (merged.mentions[0], merged.mentions[2])
    program.commands.run("undo")
    assert program.session.selected == merged


def test_keys_open_the_dialog_and_keep_what_was_typed(
    program: Program, desk: CorrectionDesk, qtbot: QtBot
) -> None:
    from PySide6.QtCore import QTimer

    from explorer.window.corrections.dialog import CorrectionDialog

    def type_into() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, CorrectionDialog)
        dialog.title.selectAll()
        QTest.keyClicks(dialog.title, "Envoys write")
        QTest.keyClick(dialog.title, Qt.Key.Key_Return)

    QTimer.singleShot(0, type_into)
    program.window.commands["correct_event"].trigger()
    assert program.session.selected is not None
    assert program.session.selected.title == "Envoys write"


@pytest.mark.parametrize(
    ("document", "scope", "said"),
    [
        ("one.txt", "/elsewhere", "its passage is gone"),
        ("nine.txt", "/elsewhere", "of other articles"),
        ("nine.txt", "", "its passage is gone"),
        (OWN_DOCUMENT, "/elsewhere", "of other articles"),
    ],
)
def test_a_passage_that_is_gone_is_told_whatever_else_was_opened(
    program: Program, desk: CorrectionDesk, document: str, scope: str, said: str
) -> None:
    desk.do(desk.new("own", (), (Change("title", ("Fair opened",)), Change("date", ("1902",)))))
    lost = Correction("1", "hide", (Passage(document, "They parted in 1899.", "1899"),), scope=scope)
    desk.do(replace(lost, scope=scope or desk.scope))
    rows = CorrectionList(desk, program.session, program.kinds, program.commands.choose, program.window)
    item = rows.rows.topLevelItem(1)  # the other is later
    assert item is not None
    assert item.text(3) == said
    rows.close()


def test_an_empty_list_says_how_to_begin(program: Program, desk: CorrectionDesk) -> None:
    rows = CorrectionList(desk, program.session, program.kinds, program.commands.choose, program.window)
    assert any("F4" in label.text() for label in rows.findChildren(QLabel))
    rows.close()


def test_other_articles_have_an_undo_of_their_own(program: Program, desk: CorrectionDesk) -> None:
    desk.do(titled(desk, "Envoys write"))
    program.commands.paths = [Path("elsewhere")]
    program.show_chronicle(CHRONICLE)
    assert not program.window.commands["undo"].isEnabled()
    program.commands.run("undo")
    assert len(desk.made.made) == 1
    program.commands.paths = []
    program.show_chronicle(CHRONICLE)
    program.commands.run("undo")
    assert desk.made.made == ()


def test_what_is_corrected_while_files_are_read_is_shown_with_them(
    program: Program, desk: CorrectionDesk, qtbot: QtBot
) -> None:
    read = Loaded(1, LIBRARY, corrected=desk.correct(CHRONICLE))
    desk.do(titled(desk, "Envoys write"))
    program.opening.arriving.renew(read)
    qtbot.waitUntil(lambda: "Envoys write" in [one.title for one in program.session.chronicle.events])


def test_a_tag_is_searched_for_as_soon_as_it_is_given(program: Program, desk: CorrectionDesk) -> None:
    program.session.set_words("thesis")
    assert program.session.hits == ()
    desk.do(desk.new("edit", desk.passages(LETTERS), (Change("tags", ("thesis",)),)))
    assert program.session.hits == (at(LETTERS),)


def test_what_changes_no_event_may_change_what_is_found(program: Program, desk: CorrectionDesk) -> None:
    program.session.set_words("thesis")
    note = desk.new("note", desk.passages(LETTERS), (Change("note", ("For the thesis",)),))
    marks = {LETTERS.id: (note,)}
    program.session.set_corrected(replace(program.session.corrected, marks=marks))
    assert program.session.hits == (at(LETTERS),)
    assert program.window.top_bar.search.text() == "thesis"


def test_tags_stand_with_a_bookmark(program: Program, desk: CorrectionDesk) -> None:
    program.bookmarks.toggle()
    desk.do(desk.new("edit", desk.passages(LETTERS), (Change("tags", ("thesis", "ch. 2")),)))
    (row,) = program.window.bookmarks.list.rows
    assert row.below.endswith("Aria–Bora · thesis · ch. 2")
    assert row.words.endswith("thesis, ch. 2")


def test_what_could_not_be_undone_can_be_undone_later(
    program: Program, desk: CorrectionDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.do(titled(desk, "Envoys write"))

    def fail(*_: object) -> None:
        raise OutputError("the disk is full")

    for act, left in (("undo", 1), ("redo", 0)):
        with monkeypatch.context() as patch:
            patch.setattr(desk.journal, "do", fail)
            program.commands.run(act)
            assert program.window.statusBar().currentMessage() == "The disk is full"
            QCoreApplication.processEvents()
        assert len(desk.made.made) == left
        assert program.window.commands[act].isEnabled()
        program.commands.run(act)
        assert len(desk.made.made) == 1 - left


def test_the_bookmark_of_an_event_that_is_merged_goes_with_it(program: Program, desk: CorrectionDesk) -> None:
    program.commands.choose(at(CONSULATE))
    program.bookmarks.toggle()
    desk.do(desk.new("merge", (*desk.passages(LETTERS), *desk.passages(CONSULATE))))
    assert program.bookmarks.positions == (program.session.chronicle.positions[LETTERS.id],)
    program.commands.run("undo")
    assert program.bookmarks.positions == (at(CONSULATE),)


def test_who_confirms_twice_has_confirmed_once(program: Program, desk: CorrectionDesk) -> None:
    for _ in range(2):
        program.commands.run("confirm_event")
    assert [one.act for one in desk.made.made] == ["confirm"]
    assert program.window.statusBar().currentMessage() == "That has been done already"
