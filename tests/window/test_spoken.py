"""What a screen reader meets: names and roles of all controls, the order of the Tab key, announcements."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from explorer.app import Program
from explorer.chronicle.dates.wording import date_words
from explorer.window import spoken
from explorer.window.spoken import event_words
from tests.window.conftest import opened_program
from tests.window.make import KINDS, TREATY, VISIT, at

MERE_AREAS = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane}
LISTS = {QAccessible.Role.Tree, QAccessible.Role.Table, QAccessible.Role.List}
"""Their rows are asked of their models, and tested there."""


def walk(thing: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """An accessible thing and all that it holds."""
    yield thing
    if thing.role() in LISTS:
        return
    for number in range(thing.childCount()):
        child = thing.child(number)
        if child is not None:
            yield from walk(child)


def controls(window: QWidget) -> list[QAccessibleInterface]:
    """What of a window can be seen and stops the Tab key."""
    found = walk(QAccessible.queryAccessibleInterface(window))
    return [thing for thing in found if _stops_tab(thing)]


def _stops_tab(thing: QAccessibleInterface) -> bool:
    widget = thing.object()
    return (
        isinstance(widget, QWidget)
        and widget.isVisible()
        and not widget.objectName().startswith("qt_")  # a part of a field, which has the name
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    )


def told(thing: QAccessibleInterface) -> str:
    return thing.text(QAccessible.Text.Name)


@pytest.fixture(
    scope="module",
    params=["plain", "filter", "palette", "reader", "shortcuts", "about", "faults", "corrections", "export"],
)
def opened(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[QWidget]:
    """A window of the program with an event selected: the main one, alone or with a panel, or another.

    It is opened once for all that is asked of its controls.
    """
    with opened_program() as program, pytest.MonkeyPatch.context() as patch:
        program.commands.choose(at(TREATY))
        before = set(program.window.findChildren(QWidget))
        acts = {"filter": "filter", "palette": "palette", "reader": "open_passage"}
        name = acts.get(request.param, request.param)
        patch.setattr(QDialog, "exec", lambda dialog: dialog.show())  # it would wait for an answer
        if name != "plain":
            program.commands.run(name)
        new = [w for w in program.window.findChildren(QWidget) if w not in before and w.isWindow()]
        yield next((w for w in new if w.isVisible()), program.window)


def test_every_control_has_a_name(opened: QWidget) -> None:
    assert [type(thing.object()).__name__ for thing in controls(opened) if not told(thing)] == []


def test_every_control_has_a_role_of_its_own(opened: QWidget) -> None:
    assert [told(thing) for thing in controls(opened) if thing.role() in MERE_AREAS] == []


def test_tab_leads_from_the_lists_over_the_timeline_to_the_event(program: Program) -> None:
    window = program.window
    assert program.view is not None
    order = [window.top_bar.search, window.tree, window.sources, program.view, window.detail]
    found, widget = [window.top_bar.search], window.top_bar.search.nextInFocusChain()
    while widget is not window.top_bar.search:
        found += [part for part in order if part is widget]
        widget = widget.nextInFocusChain()
    assert found == order


def test_tab_goes_from_the_event_to_what_it_shows_and_on_to_its_foot(program: Program) -> None:
    program.commands.choose(at(TREATY))
    pane = program.window.detail
    found, widget = [], pane.nextInFocusChain()
    while widget is not pane.foot.before:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(pane.isAncestorOf(widget))
        widget = widget.nextInFocusChain()
    assert found
    assert all(found)


def test_tab_leaves_the_timeline(program: Program) -> None:
    assert program.view is not None
    program.view.setFocus()
    QTest.keyClick(program.view, Qt.Key.Key_Tab)
    assert program.window.focusWidget() is not program.view


def test_an_event_is_told_by_date_title_and_kind() -> None:
    words = event_words(TREATY, KINDS, (3, 7))
    assert words == f"{date_words(TREATY.date)}: {TREATY.title}. {KINDS[TREATY.kind].label}, 3 of 7"


def test_the_timeline_tells_the_selected_event(program: Program) -> None:
    assert program.view is not None
    program.commands.choose(at(VISIT))
    assert VISIT.title in program.view.accessibleDescription()


def test_a_selection_is_announced_once(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    class Heard(spoken.QAccessibleAnnouncementEvent):
        def __init__(self, widget: QWidget, words: str) -> None:
            super().__init__(widget, words)
            said.append(words)

    monkeypatch.setattr(spoken, "QAccessibleAnnouncementEvent", Heard)
    monkeypatch.setattr(spoken.QAccessible, "isActive", lambda: True)
    program.commands.choose(at(TREATY))
    assert [TREATY.title in words for words in said] == [True]


def test_arrows_step_over_the_timeline_without_a_mouse(program: Program) -> None:
    assert program.view is not None
    program.commands.choose(at(TREATY))
    before = program.view.accessibleDescription()
    QTest.keyClick(program.view, Qt.Key.Key_Right)
    assert program.view.accessibleDescription() != before
