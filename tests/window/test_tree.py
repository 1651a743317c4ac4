from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle, ThreadKey
from explorer.chronicle.party import pair_of
from explorer.window.tree import CountryTree
from explorer.window.tree_model import ACTIVITY, ACTIVITY_ROLE, COUNT, TreeModel, rows_of
from tests.window.make import CHRONICLE

AB = ThreadKey(pair=pair_of("Aria", "Bora"))


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
        ("Aria on its own", 1),
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
