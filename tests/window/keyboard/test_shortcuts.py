from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from explorer.app import Program
from explorer.window.actions import ENTRIES, key_words
from explorer.window.canvas import hands
from explorer.window.keyboard.shortcut_sheet import ShortcutSheet
from explorer.window.keyboard.shortcuts import groups
from explorer.window.reader.actions import ENTRIES as READER_ENTRIES
from tests.window.make import TREATY, at


@pytest.fixture
def sheet(looked_at: Program) -> Iterator[ShortcutSheet]:
    """The sheet, opened for a test and closed after it."""
    looked_at.commands.run("shortcuts")
    (made,) = looked_at.window.findChildren(ShortcutSheet)
    yield made
    if isValid(made):
        made.close()
        QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete.value)


def told() -> set[str]:
    return {key for group in groups() for row in group.rows for key in row.keys}


def lines(sheet: ShortcutSheet) -> list[str]:
    labels = [label for box in sheet.boxes for label in box.findChildren(QLabel)]
    return [label.text() for label in labels if label.accessibleName()]


@pytest.mark.parametrize("entry", [*ENTRIES, *READER_ENTRIES], ids=lambda entry: entry.name)
def test_the_keys_of_every_action_are_told(entry: object) -> None:
    assert {key_words(key) for key in entry.keys if key != "Enter"} <= told()  # type: ignore[attr-defined]


@pytest.mark.parametrize("title", ["Timeline", "Table", "Reader", "Search", "Country pairs", "Mouse"])
def test_every_part_has_its_group(title: str) -> None:
    assert title in [group.title for group in groups()]


@pytest.mark.parametrize("row", hands.KEYS, ids=lambda row: row.name)
def test_the_timeline_knows_every_key_told_of_it(
    program: Program, row: object, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = program.view
    assert view is not None
    program.commands.choose(at(TREATY))
    asked: list[str] = []
    view.wish_requested.connect(asked.append)
    for name in hands._ACTS:
        monkeypatch.setitem(hands._ACTS, name, lambda *_, name=name: asked.append(name))  # type: ignore[misc]
    for key in row.keys:  # type: ignore[attr-defined]
        combination = QKeySequence(key)[0]  # type: ignore[index]
        QTest.keyClick(view, combination.key(), combination.keyboardModifiers())
    assert asked == [row.name] * len(row.keys)  # type: ignore[attr-defined]


def test_typing_leaves_the_rows_that_hold_it(sheet: ShortcutSheet) -> None:
    QTest.keyClicks(sheet.field, "zoom in")
    assert set(lines(sheet)) == {"Zoom in"}


def test_a_key_is_found_too(sheet: ShortcutSheet) -> None:
    QTest.keyClicks(sheet.field, "ctrl+0")
    assert lines(sheet) == ["Fit all", "Text as large as at first"]


def test_the_name_of_a_group_finds_all_of_it(sheet: ShortcutSheet) -> None:
    QTest.keyClicks(sheet.field, "table")
    assert "Select all rows" in lines(sheet)


def test_where_nothing_is_found_it_says_so(sheet: ShortcutSheet) -> None:
    QTest.keyClicks(sheet.field, "qqxx")
    assert [label.text() for label in sheet.room.widget().findChildren(QLabel)] == ["Nothing is found"]


@pytest.mark.parametrize(("width", "columns"), [(860, 2), (420, 1)])
def test_there_are_as_many_columns_as_there_is_room_for(
    sheet: ShortcutSheet, width: int, columns: int, qtbot: QtBot
) -> None:
    sheet.resize(width, 600)
    qtbot.waitUntil(lambda: len({box.x() for box in sheet.boxes}) == columns)


def test_it_is_no_larger_than_the_window(program: Program) -> None:
    program.window.resize(760, 480)
    sheet = ShortcutSheet(program.window)
    assert sheet.width() <= 700
    assert sheet.height() <= 420


def test_no_line_is_wider_than_its_column(sheet: ShortcutSheet, qtbot: QtBot) -> None:
    inside: QWidget = sheet.room.widget()
    qtbot.waitUntil(lambda: inside.width() <= sheet.room.viewport().width())
    assert inside.minimumSizeHint().width() <= sheet.room.viewport().width()


def test_escape_closes_it(sheet: ShortcutSheet) -> None:
    QTest.keyClick(sheet.field, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_asked_for_again_the_sheet_that_is_open_comes_forward(
    looked_at: Program, sheet: ShortcutSheet
) -> None:
    looked_at.commands.run("shortcuts")
    assert [one for one in looked_at.window.findChildren(ShortcutSheet) if one.isVisible()] == [sheet]
