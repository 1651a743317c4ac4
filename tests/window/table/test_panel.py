from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.chronicle.chronicle import ALL_EVENTS
from explorer.window.memory import remember, restore
from explorer.window.table.model import EventTableModel
from explorer.window.table.panel import EventTable
from explorer.window.table.rows import TITLE, EventRows
from explorer.window.theme import Skin
from tests.window.make import ALONE, CHRONICLE, KINDS, LETTERS, TREATY, VISIT, at

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
DOWN, UP = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder


@pytest.fixture
def table(qtbot: QtBot, skin: Skin) -> EventTable:
    made = EventTable()
    qtbot.addWidget(made)
    made.set_skin(skin)
    made.resize(800, 300)
    made.show()
    made.set_events(EventRows(CHRONICLE.events, KINDS), range(5), 5)
    return made


def cell(model: EventTableModel, row: int, column: int) -> str:
    return str(model.index(row, column).data())


def opened(program: Program) -> EventTable:
    program.session.set_threads((ALL_EVENTS,))
    program.window.commands["table"].trigger()
    return program.window.table


def test_the_model_keeps_what_qt_asks_of_models(qtbot: QtBot, skin: Skin) -> None:
    model = EventTableModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.set_skin(skin)
    model.set_rows(EventRows(CHRONICLE.events, KINDS), range(5))
    model.sort(TITLE, DOWN)
    model.set_found(np.arange(len(CHRONICLE.events)) == 1)
    model.set_rows(model.rows, [2, 3])
    assert tester.model() is model
    assert model.rowCount() == 2


def test_a_heading_sorts_and_sorts_the_other_way(table: EventTable, qtbot: QtBot) -> None:
    header = table.grid.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(TITLE) + 20, 8)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    first = cell(table.model, 0, TITLE)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (first, cell(table.model, 4, TITLE)) == ("A quiet year", "A quiet year")


def test_the_current_row_stays_when_the_order_changes(table: EventTable) -> None:
    table.show_selection(at(VISIT))
    table.grid.horizontalHeader().setSortIndicator(TITLE, DOWN)
    assert table.selected == [at(VISIT)]


def test_several_rows_stay_selected_when_the_order_changes(table: EventTable) -> None:
    table.grid.selectAll()
    table.grid.horizontalHeader().setSortIndicator(TITLE, UP)
    assert sorted(table.selected) == [0, 1, 2, 3, 4]


def test_the_filter_leaves_rows_and_says_how_many(table: EventTable, qtbot: QtBot) -> None:
    qtbot.keyClicks(table.field, "treaty")
    assert table.model.order == [at(TREATY)]
    assert table.count.text() == "1 of 5 events"


def test_the_selected_row_comes_back_after_the_filter(table: EventTable) -> None:
    table.show_selection(at(VISIT))
    table.field.setText("treaty")
    assert table.selected == []
    table.field.clear()
    assert table.selected == [at(VISIT)]


def test_a_cell_is_spoken_with_its_heading(table: EventTable) -> None:
    table.set_found(np.arange(len(CHRONICLE.events)) == at(LETTERS))
    index = table.model.index(at(LETTERS), TITLE)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Title: Envoys exchange letters, holds the words searched for"


def test_the_grid_is_a_table_to_a_screen_reader(table: EventTable) -> None:
    made = QAccessible.queryAccessibleInterface(table.grid)
    assert made.role() == QAccessible.Role.Table
    spoken = {made.child(number).text(QAccessible.Text.Name) for number in range(made.childCount())}
    assert {"Kind: Missions", "Title: Consulate opens in Aria", "Disagreement"} <= spoken


def test_ctrl_t_shows_the_table_with_the_keyboard_and_hides_it(program: Program) -> None:
    table = opened(program)
    assert table.isVisible()
    assert program.window.focusWidget() is table.grid
    program.window.commands["table"].trigger()
    assert not table.isVisible()
    assert program.window.focusWidget() is program.view


def test_the_table_opens_where_one_is(program: Program, qtbot: QtBot) -> None:
    program.session.set_threads((ALL_EVENTS,))
    days = program.session.range
    table = opened(program)
    assert (program.session.selection, program.session.range) == (None, days)
    qtbot.keyClick(table.grid, Qt.Key.Key_Down)
    assert program.session.selection == table.model.order[0]


def test_the_rows_are_the_events_of_the_view(program: Program) -> None:
    table = opened(program)
    program.session.toggle_kind("visit")
    assert table.model.order == [position for position in range(5) if position != at(VISIT)]


def test_a_row_gone_to_is_the_selected_event(program: Program, qtbot: QtBot) -> None:
    table = opened(program)
    table.show_selection(0)
    qtbot.keyClick(table.grid, Qt.Key.Key_Down)
    assert program.session.selection == 1


def test_the_selected_event_is_the_current_row(program: Program) -> None:
    table = opened(program)
    program.commands.choose(at(TREATY))
    assert table.grid.currentIndex().row() == at(TREATY)


def test_rows_selected_together_stay_so_in_the_session(program: Program, qtbot: QtBot) -> None:
    table = opened(program)
    table.show_selection(0)
    qtbot.keyClick(table.grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected == [0, 1]
    assert program.session.selection == 1


def test_only_what_is_in_view_follows_the_timeline(program: Program, qtbot: QtBot) -> None:
    table = opened(program)
    first = CHRONICLE.days[at(TREATY)]
    table.in_view.setChecked(True)
    program.session.set_range(first, first + 700)
    qtbot.waitUntil(lambda: table.model.order == [at(TREATY)])


def test_what_is_searched_for_is_marked(program: Program) -> None:
    table = opened(program)
    program.window.top_bar.search.setText("king")
    spoken = table.model.index(at(VISIT), TITLE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "searched for" in spoken


def test_ctrl_c_copies_the_selected_rows(program: Program, qtbot: QtBot) -> None:
    table = opened(program)
    qtbot.keyClick(table.grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(table.grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 6


def test_the_menu_copies_citations_and_sorts(program: Program) -> None:
    table = opened(program)
    table.show_selection(at(TREATY))
    menu = program.event_desk.menu()
    copies = next(action.menu() for action in menu.actions() if action.text() == "Copy e&vents")
    next(action for action in copies.actions() if "BibTeX" in action.text()).trigger()
    assert QGuiApplication.clipboard().text().startswith("@misc{bora-abroad,")


def test_the_table_is_shown_again_in_the_next_run(program: Program) -> None:
    opened(program)
    kept = remember(program.window, "light", "")
    program.window.commands["table"].trigger()
    restore(program.window, kept)
    assert program.window.table_is_shown
    assert program.window.commands["table"].isChecked()


def test_a_party_shows_all_its_events_and_leads_back(program: Program) -> None:
    session = program.session
    before = session.threads
    program.commands.choose(at(TREATY))
    program.window.detail.name_requested.emit("Cana")
    assert session.name == "Cana"
    assert session.selection == at(TREATY)
    program.window.detail.back_requested.emit()
    assert (session.threads, session.selection) == (before, at(TREATY))


def test_a_person_is_searched_in_all_events_and_leads_back(program: Program) -> None:
    session = program.session
    program.commands.choose(at(LETTERS))
    program.window.detail.name_requested.emit("Ana Muñoz")
    assert (session.threads, session.hits) == ((ALL_EVENTS,), (at(LETTERS),))
    program.window.detail.back_requested.emit()
    assert not session.is_searching
    assert session.name == "Aria – Bora"


def test_escape_empties_the_filter_of_the_rows_and_then_goes_to_them(program: Program, qtbot: QtBot) -> None:
    table = opened(program)
    program.commands.choose(at(TREATY))
    qtbot.keyClicks(table.field, "treaty")
    qtbot.keyClick(table.field, Qt.Key.Key_Escape)
    assert table.field.text() == ""
    assert program.session.selection == at(TREATY)
    qtbot.keyClick(table.field, Qt.Key.Key_Escape)
    assert table.grid.hasFocus()
    assert program.session.selection == at(TREATY)


def test_a_person_is_searched_by_the_whole_name(program: Program) -> None:
    program.event_desk.follow("Visit Muñoz")
    assert [term.text for term in program.session.query.terms] == ["Visit Muñoz"]
    assert not program.session.query.kinds


def test_the_way_back_leads_to_the_days_that_were_in_view(program: Program) -> None:
    program.commands.choose(at(LETTERS))
    assert program.view is not None
    program.view.show_range(700000.0, 710000.0)  # the letters are before these days
    program.event_desk.follow("Cana")
    program.event_desk.go_back()
    assert program.session.range == (700000.0, 710000.0)
    assert program.session.selection == at(LETTERS)


def test_who_goes_elsewhere_is_led_back_no_more(program: Program) -> None:
    program.commands.choose(at(LETTERS))
    program.event_desk.follow("Aria")
    program.session.set_threads((ALL_EVENTS,))
    program.event_desk.go_back()
    assert program.session.threads == (ALL_EVENTS,)


def test_an_event_without_a_pair_is_in_the_table(program: Program) -> None:
    assert at(ALONE) in opened(program).model.order
