from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.window.theme_switch import make_application


def actions(menu: QMenu) -> dict[str, object]:
    return {action.text().replace("&", ""): action for action in menu.actions()}


@pytest.mark.parametrize("side", ["left", "right", "bottom"])
def test_a_panel_goes_to_each_side(program: Program, side: str) -> None:
    docks = program.window.docks
    docks.move("kinds", side)
    assert docks.side_of("kinds") == side


def test_a_panel_lies_upon_another_by_tabs(program: Program, qtbot: QtBot) -> None:
    docks = program.window.docks
    docks.lay_upon("kinds", "tree")
    assert docks.upon("kinds") == ["tree"]
    qtbot.waitUntil(lambda: not program.window.panels["kinds"].visibleRegion().isEmpty())


def test_a_panel_floats_and_comes_back(program: Program) -> None:
    docks = program.window.docks
    docks.set_floating("detail", True)
    assert program.window.panels["detail"].isFloating()
    assert docks.side_of("detail") == ""
    docks.set_floating("detail", False)
    assert docks.side_of("detail") == "right"


def test_reset_layout_puts_all_back(program: Program) -> None:
    docks = program.window.docks
    docks.lay_upon("kinds", "tree")
    docks.move("tree", "bottom")
    docks.set_floating("detail", True)
    program.window.panels["sources"].close()
    program.window.commands["reset_panels"].trigger()
    sides = {name: docks.side_of(name) for name in ("tree", "kinds", "sources", "detail")}
    assert sides == {"tree": "left", "kinds": "left", "sources": "left", "detail": "right"}
    assert program.window.panels["sources"].isVisible()
    assert docks.upon("kinds") == []


def test_the_button_of_a_heading_asks_for_its_menu(program: Program, qtbot: QtBot) -> None:
    heading = program.window.panels["kinds"].heading
    heading.menu_requested.disconnect()  # the menu itself would wait for a choice
    assert heading.menu_button is not None
    with qtbot.waitSignal(heading.menu_requested):
        QTest.keyClick(heading.menu_button, Qt.Key.Key_Space)


def test_the_menu_tells_where_the_panel_is(program: Program) -> None:
    menu = program.window.docks.menu_of("kinds")
    checked = [words for words, action in actions(menu).items() if action.isChecked()]  # type: ignore[attr-defined]
    assert checked == ["To the left"]


def test_the_menu_offers_the_other_panels_that_are_shown(program: Program) -> None:
    menu = program.window.docks.menu_of("kinds")
    others = actions(menu)["Upon another panel"].menu()  # type: ignore[attr-defined]
    assert set(actions(others)) == {"Country pairs", "Sources", "Event"}


def test_a_hidden_panel_is_shown_from_the_menu_of_panels(program: Program) -> None:
    panel = program.window.panels["sources"]
    actions(program.window.docks.menu_of("sources"))["Hide"].trigger()  # type: ignore[attr-defined]
    assert not panel.isVisible()
    actions(program.window.docks.menu)["Sources"].trigger()  # type: ignore[attr-defined]
    assert panel.isVisible()


def test_the_places_of_panels_are_restored_at_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    first = Program(make_application(), path)
    qtbot.addWidget(first.window)
    first.window.show()
    first.window.docks.move("kinds", "right")
    first.window.docks.lay_upon("sources", "tree")
    first.window.close()
    second = Program(make_application(), path)
    qtbot.addWidget(second.window)
    assert second.window.docks.side_of("kinds") == "right"
    assert second.window.docks.upon("sources") == ["tree"]


def focused(program: Program) -> str:
    """The part of the window that has the keyboard."""
    focus = program.window.focusWidget()
    assert focus is not None
    panels = program.window.panels.items()
    return next((name for name, panel in panels if panel.isAncestorOf(focus)), "timeline")


def test_the_keyboard_goes_from_part_to_part(program: Program) -> None:
    assert program.view is not None
    program.view.setFocus()
    been = []
    for _ in range(5):
        program.commands.run("next_part")
        been.append(focused(program))
    assert been == ["detail", "tree", "kinds", "sources", "timeline"]
    program.commands.run("previous_part")
    assert focused(program) == "sources"


def test_a_panel_that_is_hidden_is_passed_over(program: Program) -> None:
    assert program.view is not None
    program.window.panels["detail"].close()
    program.view.setFocus()
    program.commands.run("next_part")
    assert focused(program) == "tree"
