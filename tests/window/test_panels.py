from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from explorer.window.filtering.kinds_panel import KindsPanel
from explorer.window.filtering.sources_panel import SourcesModel, SourcesPanel
from explorer.window.theme import Skin
from tests.window.make import CHRONICLE, KINDS

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def kinds(qtbot: QtBot, skin: Skin) -> KindsPanel:
    panel = KindsPanel(KINDS)
    qtbot.addWidget(panel)
    panel.set_skin(skin)
    panel.set_counts(Counter({"visit": 2}))
    panel.show()
    return panel


@pytest.fixture
def sources(qtbot: QtBot, skin: Skin) -> SourcesPanel:
    panel = SourcesPanel()
    qtbot.addWidget(panel)
    panel.set_skin(skin)
    panel.set_chronicle(CHRONICLE)
    panel.show()
    return panel


def place(panel: SourcesPanel, row: int) -> QPoint:
    return panel.visualRect(panel.model().index(row, 0)).center()


def test_a_click_on_a_kind_asks_to_hide_it(kinds: KindsPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kinds.hidden_requested) as asked:
        qtbot.mouseClick(kinds.rows["visit"], LEFT)
    assert asked.args == [frozenset({"visit"})]


def test_a_double_click_asks_for_this_kind_only(kinds: KindsPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kinds.hidden_requested) as asked:
        qtbot.mouseDClick(kinds.rows["visit"], LEFT)
    assert asked.args == [frozenset(KINDS) - {"visit"}]


def test_the_space_bar_does_what_a_click_does(kinds: KindsPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kinds.hidden_requested) as asked:
        qtbot.keyClick(kinds.rows["law"], Qt.Key.Key_Space)
    assert asked.args == [frozenset({"law"})]


def test_hidden_kinds_are_switched_off(kinds: KindsPanel) -> None:
    kinds.set_hidden(frozenset({"law"}))
    assert [key for key, row in kinds.rows.items() if not row.isChecked()] == ["law"]


def test_a_kind_tells_its_name_and_number(kinds: KindsPanel) -> None:
    assert kinds.rows["visit"].accessibleName() == "Visits, 2 events"


def test_a_hidden_kind_is_drawn_hollow(kinds: KindsPanel) -> None:
    row = kinds.rows["visit"]
    filled = row.grab().toImage().pixelColor(22, row.height() // 2 + 2)
    row.setChecked(False)
    assert row.grab().toImage().pixelColor(22, row.height() // 2 + 2) != filled


def test_the_model_of_sources_keeps_qts_rules(qtbot: QtBot) -> None:
    model = SourcesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_chronicle(CHRONICLE)
    assert tester.model() is model


def test_a_click_on_a_source_asks_for_what_it_tells(sources: SourcesPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sources.documents_requested) as asked:
        qtbot.mouseClick(sources.viewport(), LEFT, pos=place(sources, 1))
    assert asked.args == [frozenset({"two.txt"})]


def test_a_click_on_the_chosen_source_asks_for_all(sources: SourcesPanel, qtbot: QtBot) -> None:
    sources.set_chosen(frozenset({"two.txt"}))
    with qtbot.waitSignal(sources.documents_requested) as asked:
        qtbot.mouseClick(sources.viewport(), LEFT, pos=place(sources, 1))
    assert asked.args == [frozenset()]


def test_laying_out_asks_little_of_the_model(
    sources: SourcesPanel, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked: list[object] = []
    counting = SourcesModel.rowCount
    monkeypatch.setattr(SourcesModel, "rowCount", lambda *given: (asked.append(given), counting(*given))[1])
    documents = tuple(replace(CHRONICLE.documents[0], name=f"{number}.txt") for number in range(400))
    sources.set_chronicle(replace(CHRONICLE, documents=documents))
    sources.doItemsLayout()
    assert len(asked) < 10


def test_a_source_tells_how_much_it_gave(sources: SourcesPanel) -> None:
    index = sources.sources_model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Aria and Bora, 3 dated passages"
