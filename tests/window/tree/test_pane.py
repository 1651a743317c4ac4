from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from explorer.chronicle.chronicle import Chronicle, ThreadKey
from explorer.chronicle.party import pair_of
from explorer.window.tree.model import ACTIVITY, ACTIVITY_ROLE
from explorer.window.tree.pane import TreePane
from explorer.window.tree.rows import ORDERS
from explorer.window.tree.view import CountryTree
from tests.window.make import CHRONICLE

AB = ThreadKey(pair=pair_of("Aria", "Bora"))


@pytest.fixture
def pane(qtbot: QtBot) -> TreePane:
    made = TreePane(CountryTree())
    qtbot.addWidget(made)
    made.tree.set_chronicle(CHRONICLE)
    made.show()
    assert QTest.qWaitForWindowExposed(made)
    return made


def shown(pane: TreePane) -> list[str]:
    return [row.name for row in pane.tree.tree_model.rows]


def test_typing_leaves_the_countries_that_hold_the_words(pane: TreePane, qtbot: QtBot) -> None:
    qtbot.keyClicks(pane.field, "cana")
    assert shown(pane) == ["All events", "Aria", "Cana"]


def test_what_passes_stands_open(pane: TreePane) -> None:
    pane.field.setText("cana")
    assert all(pane.tree.isExpanded(index) for _, index in pane.tree.tree_model.top_rows()[1:])


def test_an_emptied_field_closes_what_was_closed(pane: TreePane) -> None:
    pane.tree.expand(pane.tree.tree_model.top_rows()[2][1])
    pane.field.setText("a")
    pane.field.clear()
    opened = [row.name for row, index in pane.tree.tree_model.top_rows() if pane.tree.isExpanded(index)]
    assert opened == ["Bora"]


def test_filtering_keeps_the_chosen_row_and_asks_for_nothing(pane: TreePane, qtbot: QtBot) -> None:
    pane.tree.show_threads((AB,))
    with qtbot.assertNotEmitted(pane.tree.threads_requested):
        pane.field.setText("bora")
        pane.set_order("count")
    assert pane.tree.tree_model.row_of(pane.tree.currentIndex()).threads == (AB,)


def test_a_chosen_row_that_did_not_pass_is_chosen_again_when_it_does(pane: TreePane, qtbot: QtBot) -> None:
    pane.tree.show_threads((AB,))
    with qtbot.assertNotEmitted(pane.tree.threads_requested):
        pane.field.setText("cana")
        pane.field.clear()
    assert [index.data() for index in pane.tree.selectionModel().selectedRows()] == ["Bora"]


def test_what_is_shown_while_its_row_does_not_pass_is_marked_later(pane: TreePane) -> None:
    pane.field.setText("zebra")
    pane.tree.show_threads((AB,))
    pane.field.clear()
    chosen = pane.tree.currentIndex()
    assert pane.tree.tree_model.row_of(chosen).threads == (AB,)
    assert pane.tree.isExpanded(chosen.parent())


def test_return_twice_shows_the_first_country_that_passes(pane: TreePane, qtbot: QtBot) -> None:
    qtbot.keyClicks(pane.field, "cana")
    with qtbot.assertNotEmitted(pane.tree.threads_requested):
        qtbot.keyClick(pane.field, Qt.Key.Key_Return)
    with qtbot.waitSignal(pane.tree.threads_requested) as asked:
        qtbot.keyClick(pane.tree, Qt.Key.Key_Return)
    assert asked.args[1] == "Aria"


def test_no_country_is_said_in_words(pane: TreePane) -> None:
    pane.field.setText("zebra")
    assert pane.nothing.isVisible()
    pane.field.clear()
    assert not pane.nothing.isVisible()


def test_escape_empties_the_field_and_then_goes_to_the_rows(pane: TreePane, qtbot: QtBot) -> None:
    pane.field.setFocus()
    pane.field.setText("bora")
    qtbot.keyClick(pane.field, Qt.Key.Key_Escape)
    assert pane.field.text() == ""
    with qtbot.waitSignal(pane.field.enter_requested):
        qtbot.keyClick(pane.field, Qt.Key.Key_Escape)


def test_the_menu_offers_every_order_and_checks_the_one_that_holds(pane: TreePane) -> None:
    actions = pane.sort_button.menu().actions()
    assert [action.data() for action in actions] == list(ORDERS)
    actions[2].trigger()
    assert pane.order == "first"
    assert [action.isChecked() for action in actions] == [False, False, True, False]


def test_an_unknown_order_changes_nothing(pane: TreePane) -> None:
    pane.set_order("size")
    assert pane.order == "name"


def test_rows_in_order_of_date_show_the_year_in_place_of_bars(pane: TreePane) -> None:
    cell = pane.tree.tree_model.index(0, ACTIVITY)
    assert cell.data() is None
    pane.set_order("first")
    cell = pane.tree.tree_model.index(0, ACTIVITY)
    assert cell.data() == str(CHRONICLE.years[0][0])
    assert cell.data(ACTIVITY_ROLE) is None


def test_an_arranged_model_keeps_qts_rules(pane: TreePane) -> None:
    model = pane.tree.tree_model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    pane.field.setText("aria")
    pane.set_order("last")
    pane.field.setText("zebra")
    assert tester.model() is model


def test_the_keyboard_put_into_the_pane_goes_to_the_rows(pane: TreePane) -> None:
    pane.activateWindow()
    pane.setFocus()
    assert pane.focusWidget() is pane.tree


def test_more_articles_leave_what_is_filtered_open(pane: TreePane) -> None:
    pane.field.setText("cana")
    pane.tree.set_chronicle(CHRONICLE)
    assert shown(pane) == ["All events", "Aria", "Cana"]
    assert all(pane.tree.isExpanded(index) for _, index in pane.tree.tree_model.top_rows()[1:])


def test_whether_a_name_passes_is_told_anew_for_other_articles(pane: TreePane) -> None:
    pane.field.setText("zebra")
    pane.tree.set_chronicle(Chronicle())
    assert not pane.nothing.isVisible()
