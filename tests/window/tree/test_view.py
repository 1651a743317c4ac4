from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle, ThreadKey
from explorer.chronicle.party import pair_of
from explorer.window.theme import load_skins
from explorer.window.tree.model import ACTIVITY, ACTIVITY_ROLE, COUNT, THREAD_ROLE, TreeModel
from explorer.window.tree.rows import rows_of
from explorer.window.tree.view import CountryTree
from tests.window.make import CHRONICLE

AB = ThreadKey(pair=pair_of("Aria", "Bora"))
AC = ThreadKey(pair=pair_of("Aria", "Cana"))


@pytest.fixture
def tree(qtbot: QtBot) -> CountryTree:
    made = CountryTree()
    qtbot.addWidget(made)
    made.set_chronicle(CHRONICLE)
    return made


def test_the_model_keeps_qts_rules(qtbot: QtBot) -> None:
    model = TreeModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_chronicle(CHRONICLE)
    model.set_chronicle(Chronicle())
    model.set_chronicle(CHRONICLE)
    assert tester.model() is model


def test_the_rows_are_all_events_and_the_countries() -> None:
    assert [row.name for row in rows_of(CHRONICLE)] == ["All events", "Aria", "Bora", "Cana"]


def test_a_country_lists_its_partners_and_its_own_thread() -> None:
    aria = rows_of(CHRONICLE)[1]
    assert [(row.name, row.count) for row in aria.children] == [
        ("Bora", 4),
        ("Cana", 1),
        ("On its own", 1),
    ]


def test_a_country_counts_an_event_of_two_pairs_once() -> None:
    assert rows_of(CHRONICLE)[1].count == 5


def test_without_events_there_are_no_rows() -> None:
    assert rows_of(Chronicle()) == ()


def test_a_pair_stands_below_both_its_parties(tree: CountryTree) -> None:
    parents = [index.parent().data() for index in tree.tree_model.find((AB,))]
    assert parents == ["Aria", "Bora"]


def test_counts_stand_right_with_separators(tree: CountryTree) -> None:
    index = tree.tree_model.index(0, COUNT)
    assert index.data() == "5"
    assert index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight


def test_the_fullest_stretch_of_a_sparkline_is_one(tree: CountryTree) -> None:
    assert max(tree.tree_model.index(0, ACTIVITY).data(ACTIVITY_ROLE)) == 1


def test_choosing_a_row_asks_for_its_threads(tree: CountryTree, qtbot: QtBot) -> None:
    index = tree.tree_model.find((AB,))[0]
    with qtbot.waitSignal(tree.threads_requested) as asked:
        tree.setCurrentIndex(index)
    assert asked.args == [(AB,), "Aria – Bora"]


def test_showing_threads_chooses_their_row_without_asking(tree: CountryTree, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(tree.threads_requested):
        tree.show_threads((AB,))
    assert tree.currentIndex().data() == "Bora"


def test_the_row_below_the_party_one_came_from_stays_chosen(tree: CountryTree) -> None:
    below_bora = tree.tree_model.find((AB,))[1]
    tree.setCurrentIndex(below_bora)
    tree.show_threads((AB,))
    assert tree.currentIndex().parent().data() == "Bora"


def test_threads_without_a_row_leave_none_chosen(tree: CountryTree) -> None:
    tree.show_threads((ALL_EVENTS,))
    tree.show_threads((AB, ALL_EVENTS))
    assert not tree.selectionModel().selectedRows()


def test_a_screen_reader_hears_name_and_number(tree: CountryTree) -> None:
    index = tree.tree_model.find((AB,))[0]
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Aria – Bora, 4 events"


def test_an_invalid_index_has_no_data(tree: CountryTree) -> None:
    assert tree.tree_model.data(QModelIndex()) is None


def test_rows_of_one_thread_have_a_box_and_no_others(tree: CountryTree) -> None:
    rows = [tree.tree_model.index(0, 0), tree.tree_model.index(1, 0), tree.tree_model.find((AB,))[0]]
    assert [bool(row.flags() & Qt.ItemFlag.ItemIsUserCheckable) for row in rows] == [False, False, True]
    assert [row.data(Qt.ItemDataRole.CheckStateRole) for row in rows[:2]] == [None, None]
    assert [tree.box_at(row).isEmpty() for row in rows[:2]] == [True, True]


def test_a_row_that_is_folded_away_has_no_box_to_click(tree: CountryTree) -> None:
    (row, _) = tree.tree_model.find((AB,))
    assert tree.box_at(row).isEmpty()
    tree.expand(row.parent())
    assert not tree.box_at(row).isEmpty()


def test_a_pair_is_checked_on_both_its_rows(tree: CountryTree, qtbot: QtBot) -> None:
    with qtbot.waitSignals([tree.tree_model.dataChanged] * 2):
        tree.show_checked((AB,), comparing=False)
    states = [row.data(Qt.ItemDataRole.CheckStateRole) for row in tree.tree_model.find((AB,))]
    assert states == [Qt.CheckState.Checked] * 2


def test_checking_a_box_only_asks_for_it(tree: CountryTree, qtbot: QtBot) -> None:
    row = tree.tree_model.find((AB,))[0]
    with qtbot.waitSignal(tree.check_requested) as asked:
        assert tree.tree_model.setData(row, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert asked.args == [AB]
    assert row.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked


def test_a_checked_model_keeps_qts_rules(qtbot: QtBot) -> None:
    model = TreeModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_chronicle(CHRONICLE)
    model.set_checked((AB,), comparing=False)
    model.set_checked((), comparing=False)
    assert tester.model() is model


def test_compared_rows_know_their_place(tree: CountryTree) -> None:
    row = tree.tree_model.find((AB,))[0]
    tree.show_checked((AB,), comparing=False)
    assert row.data(THREAD_ROLE) == -1
    tree.show_checked((ALL_EVENTS, AB), comparing=True)
    assert row.data(THREAD_ROLE) == 1


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_checked_box_is_filled_and_an_empty_one_is_not(tree: CountryTree, theme: str) -> None:
    skin = load_skins()[theme]
    tree.set_skin(skin)
    tree.expandAll()
    tree.resize(260, 400)
    tree.show_checked((AB,), comparing=False)
    image = tree.viewport().grab().toImage()
    for key, color in ((AB, skin.theme.accent), (AC, skin.theme.surface)):
        box = tree.box_at(tree.tree_model.find((key,))[0])
        assert image.pixelColor(box.left() + 2, box.center().y() - 3).name() == color


def test_a_narrow_tree_gives_the_room_of_sparklines_to_names(tree: CountryTree) -> None:
    tree.show()
    tree.resize(180, 300)
    assert tree.header().isSectionHidden(ACTIVITY)
    tree.resize(280, 300)
    assert not tree.header().isSectionHidden(ACTIVITY)


def test_the_menu_key_asks_for_the_menu_of_the_current_row(tree: CountryTree, qtbot: QtBot) -> None:
    tree.show()
    aria = tree.tree_model.index(1, 0)
    tree.setCurrentIndex(aria)
    asking = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
    with qtbot.waitSignal(tree.menu_requested) as asked:
        QApplication.sendEvent(tree.viewport(), asking)
    threads, label, _ = asked.args
    assert (threads, label) == (tree.tree_model.row_of(aria).threads, "Aria")


def test_a_press_that_opens_a_menu_chooses_no_row(tree: CountryTree, qtbot: QtBot) -> None:
    index = tree.tree_model.find((AC,))[0]
    tree.expand(index.parent())
    with qtbot.assertNotEmitted(tree.threads_requested):
        place = tree.visualRect(index).center()
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.RightButton, pos=place)


def test_the_chosen_row_stays_in_view_when_the_tree_becomes_lower(tree: CountryTree, qtbot: QtBot) -> None:
    tree.resize(260, 400)
    tree.show()
    assert QTest.qWaitForWindowExposed(tree)
    tree.expandAll()
    last = tree.tree_model.find((AC,))[0]
    tree.setCurrentIndex(last)
    box = tree.visualRect(last)
    tree.resize(260, tree.height() - tree.viewport().height() + box.bottom() - 6)
    assert tree.viewport().rect().contains(tree.visualRect(last))


def test_counts_stand_where_they_do_beside_a_scroll_bar(tree: CountryTree) -> None:
    tree.show()
    tree.resize(260, 80)
    tree.expandAll()
    scrolling = tree.verticalScrollBar().isEnabled(), tree.viewport().width()
    tree.resize(260, 800)
    assert scrolling == (True, tree.viewport().width())
    assert not tree.verticalScrollBar().isEnabled()


def pressed(tree: CountryTree, row: QModelIndex, key: Qt.Key) -> list[bool]:
    """Whether a key, pressed in a row that is shown, asks to go on to its events."""
    asked: list[bool] = []
    tree.show()
    tree.setCurrentIndex(row)
    tree.leave_requested.connect(lambda: asked.append(True))
    QTest.keyClick(tree, key)
    return asked


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Return])
def test_from_a_pair_that_is_shown_a_key_leads_on_to_its_events(tree: CountryTree, key: Qt.Key) -> None:
    assert pressed(tree, tree.tree_model.find((AB,))[0], key) == [True]


def test_the_right_arrow_opens_a_country_first(tree: CountryTree) -> None:
    aria = tree.tree_model.index(1, 0)
    assert pressed(tree, aria, Qt.Key.Key_Right) == []
    assert tree.isExpanded(aria)


def test_return_shows_a_row_that_is_not_yet_shown(tree: CountryTree, qtbot: QtBot) -> None:
    tree.show()
    stay = QItemSelectionModel.SelectionFlag.NoUpdate
    tree.selectionModel().setCurrentIndex(tree.tree_model.index(1, 0), stay)
    with qtbot.assertNotEmitted(tree.leave_requested), qtbot.waitSignal(tree.threads_requested):
        QTest.keyClick(tree, Qt.Key.Key_Return)
