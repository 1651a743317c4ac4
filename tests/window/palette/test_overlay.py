from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.chronicle.dates.days import day_number
from explorer.store.settings import load_settings
from explorer.window.actions import ENTRIES
from explorer.window.palette.items import Found, Item
from explorer.window.palette.overlay import CommandPalette, FoundModel
from explorer.window.theme_switch import make_application
from tests.window.make import VISIT


@pytest.fixture
def palette(program: Program) -> CommandPalette:
    program.window.commands["palette"].trigger()
    return program.palette.palette


def texts(palette: CommandPalette) -> list[str]:
    return [found.item.text for found in palette.model.rows]


def choose(palette: CommandPalette, words: str) -> None:
    QTest.keyClicks(palette.field, words)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)


def test_it_opens_with_the_keyboard_in_it(program: Program, palette: CommandPalette) -> None:
    assert palette.isVisible()
    assert program.window.focusWidget() is palette.field


def test_it_offers_every_action(palette: CommandPalette, program: Program) -> None:
    names = {item.key for item in program.palette._actions()}
    assert names == {f"do {entry.name}" for entry in ENTRIES if entry.name and entry.name != "palette"}


def test_an_action_is_found_by_a_few_letters_with_its_keys(palette: CommandPalette) -> None:
    QTest.keyClicks(palette.field, "fit")
    assert palette.model.rows[0].item.words == "Fit all, View, Ctrl+0"


def test_return_carries_out_the_action(program: Program, palette: CommandPalette) -> None:
    choose(palette, "lanes source")
    assert program.session.lanes == "source"
    assert not palette.isVisible()
    assert program.window.focusWidget() is program.view


def test_a_pair_is_gone_to(program: Program, palette: CommandPalette) -> None:
    choose(palette, "cana aria")
    assert program.session.name == "Aria – Cana"


def test_a_country_is_gone_to_with_all_its_pairs(program: Program, palette: CommandPalette) -> None:
    choose(palette, "aria country")
    assert program.session.name == "Aria"
    assert len(program.session.threads) == 3


def test_a_kind_leads_to_its_nearest_event(program: Program, palette: CommandPalette) -> None:
    program.session.set_lanes("none")
    choose(palette, "visits lane")
    assert program.session.lanes == "kind"
    assert program.session.selected == VISIT


def test_a_saved_view_is_gone_to(program: Program, palette: CommandPalette) -> None:
    program.session.set_lanes("source")
    program.views.save("my lanes")
    program.session.set_lanes("kind")
    program.palette.open()
    choose(palette, "my lanes")
    assert program.session.lanes == "source"


def test_a_decade_is_gone_to(program: Program, palette: CommandPalette) -> None:
    choose(palette, "1950s")
    assert program.session.range is not None
    first, last = program.session.range
    assert first < day_number(1950, 1, 1) < day_number(1959, 12, 31) < last < day_number(1980, 1, 1)


def test_escape_closes_it_and_gives_the_keyboard_back(program: Program, palette: CommandPalette) -> None:
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert program.window.focusWidget() is program.view


def test_the_arrows_choose_and_go_round(palette: CommandPalette) -> None:
    QTest.keyClicks(palette.field, "zoom")
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    for _ in range(2):
        QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == len(palette.model.rows) - 1


def test_what_was_chosen_last_comes_first_the_next_time(program: Program, palette: CommandPalette) -> None:
    choose(palette, "zoom out")
    choose_again = program.palette
    choose_again.open()
    assert texts(palette)[0] == "Zoom out"


def test_what_cannot_be_done_now_stays_and_says_so(program: Program, palette: CommandPalette) -> None:
    QTest.keyClicks(palette.field, "leave comparison")
    assert palette.model.rows[0].item.words.endswith("not available now")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_nothing_found_is_said(palette: CommandPalette) -> None:
    QTest.keyClicks(palette.field, "qqxx")
    assert palette.nothing.isVisible()
    assert not palette.list.isVisible()


def test_a_click_chooses_a_row(program: Program, palette: CommandPalette, qtbot: QtBot) -> None:
    QTest.keyClicks(palette.field, "aria cana")
    place = palette.list.visualRect(palette.model.index(0)).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert program.session.name == "Aria – Cana"


@pytest.mark.parametrize(("width", "height"), [(760, 480), (1400, 860)])
def test_it_stays_inside_the_window(
    program: Program, palette: CommandPalette, width: int, height: int, qtbot: QtBot
) -> None:
    program.window.resize(width, height)
    qtbot.waitUntil(lambda: program.window.rect().contains(palette.geometry()))


def test_the_model_keeps_qts_rules(qtbot: QtBot) -> None:
    model = FoundModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows([Found(Item("a", "A", "", lambda: None))])
    assert tester.model() is model


def test_what_was_chosen_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    program = Program(make_application(), path)
    qtbot.addWidget(program.window)
    program.palette.recent = ("do fit",)
    program.window.close()
    assert load_settings(path)[0].recent_commands == ("do fit",)


def test_a_screen_reader_finds_field_and_rows_by_name(palette: CommandPalette) -> None:
    QTest.keyClicks(palette.field, "fit all")
    field = QAccessible.queryAccessibleInterface(palette.field)
    rows = QAccessible.queryAccessibleInterface(palette.list)
    assert field.text(QAccessible.Text.Name) == "Command palette"
    assert field.text(QAccessible.Text.Description)
    assert rows.child(0).text(QAccessible.Text.Name) == "Fit all, View, Ctrl+0"


def test_the_row_gone_to_is_announced(palette: CommandPalette, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    QTest.keyClicks(palette.field, "zoom")
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert said[-1].startswith("Zoom ")
    assert ", 2 of " in said[-1]
