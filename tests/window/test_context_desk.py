from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.chronicle.chronicle import Chronicle, in_order
from explorer.window.actions import CORRECTING
from explorer.window.reader.guide import Guide
from explorer.window.views.views import view_of
from tests.window.make import CONSULATE, LETTERS, ONE, TREATY, TWO, at
from tests.window.test_menus import shared, texts_of

Build = Callable[[QMenu, QPoint], object]
NOWHERE = QPoint(2, 2)


def actions(program: Program, build: Build, place: QPoint = NOWHERE) -> dict[str, QAction]:
    menu = QMenu(program.window)
    build(menu, place)
    return {action.text().replace("&", "").partition("\t")[0]: action for action in menu.actions()}


def row(program: Program, number: int) -> QPoint:
    sources = program.window.sources
    return sources.visualRect(sources.model().index(number, 0)).center()


def test_a_source_can_be_the_only_one(program: Program) -> None:
    actions(program, program.context.source_menu, row(program, 0))[
        "Show only what this source tells"
    ].trigger()
    assert {program.session.chronicle.events[p] for p in program.session.shown} == {LETTERS, CONSULATE}
    actions(program, program.context.source_menu, row(program, 0))["Show all sources"].trigger()
    assert program.session.filter.is_empty


def read(program: Program, number: int) -> Guide:
    """The reader at a source of the list."""
    actions(program, program.context.source_menu, row(program, number))["Read it"].trigger()
    guide = program.desk.guide
    assert guide is not None
    assert guide.window.isVisible()
    return guide


def test_a_source_is_read_and_nothing_else_changes(program: Program) -> None:
    before = view_of(program.session)
    guide = read(program, 1)
    assert guide.window.windowTitle() == "Bora abroad – reader"
    assert view_of(program.session) == before


def test_a_source_is_read_from_the_passage_of_the_selected_event(program: Program) -> None:
    program.commands.choose(at(CONSULATE))
    guide = read(program, 0)
    assert guide.opened is not None
    assert guide.opened.passages[guide.current or 0].event == CONSULATE


def test_a_source_that_tells_no_event_can_be_read(program: Program) -> None:
    program.show_chronicle(Chronicle((ONE, TWO), in_order((LETTERS,))))
    assert read(program, 1).window.windowTitle() == "Bora abroad – reader"


def test_the_title_of_a_source_is_copied(program: Program) -> None:
    actions(program, program.context.source_menu, row(program, 1))["Copy its title"].trigger()
    assert QGuiApplication.clipboard().text() == "Bora abroad"


def test_the_event_is_copied_in_a_form(program: Program) -> None:
    program.commands.choose(at(TREATY))
    copies = actions(program, program.context.event_menu)["Copy the event"].menu()
    assert isinstance(copies, QMenu)
    next(action for action in copies.actions() if "EDTF" in action.text()).trigger()
    assert QGuiApplication.clipboard().text() == "1950"


def test_the_menus_of_an_event_lead_to_its_corrections(program: Program) -> None:
    program.commands.choose(at(TREATY))
    context, timeline = QMenu(program.window), QMenu(program.window)
    program.context.event_menu(context, NOWHERE)
    program.commands.menus._event_entries(timeline, at(TREATY))
    for menu in (context, timeline, program.event_desk.menu()):
        assert shared(texts_of(menu)) == []
        correct = next(one.menu() for one in menu.actions() if one.text().replace("&", "") == "Correct")
        assert isinstance(correct, QMenu)
        assert program.window.commands["hide_event"] in correct.actions()
        menu.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert program.window.menus[CORRECTING].actions()  # which those menus do not take along


def test_without_an_event_one_can_be_gone_to(program: Program) -> None:
    assert list(actions(program, program.context.event_menu)) == ["Previous event", "Next event"]


def test_the_name_of_what_is_shown_is_copied(program: Program) -> None:
    actions(program, program.context.thread_menu)["Copy the name"].trigger()
    assert QGuiApplication.clipboard().text() == "Aria – Bora"


@pytest.mark.parametrize("name", ["source_menu", "event_menu", "thread_menu", "filter_menu", "overview_menu"])
def test_no_two_entries_share_their_letter(program: Program, name: str) -> None:
    program.commands.choose(at(TREATY))
    menu = QMenu(program.window)
    getattr(program.context, name)(menu, row(program, 0))
    assert shared(texts_of(menu)) == []


def test_the_menu_key_opens_the_menu_of_the_selected_event(program: Program, qtbot: QtBot) -> None:
    view = program.view
    assert view is not None
    program.commands.choose(at(TREATY))
    view.context_requested.disconnect()  # the menu itself would wait for a choice
    key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    with qtbot.waitSignal(view.context_requested) as asked:
        QApplication.sendEvent(view, key)
    assert asked.args is not None
    assert asked.args[0] == at(TREATY)
    assert view.rect().contains(view.mapFromGlobal(asked.args[1]))
