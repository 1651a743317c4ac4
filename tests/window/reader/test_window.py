from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface

from explorer.window.reader.actions import ENTRIES
from explorer.window.reader.guide import Guide
from explorer.window.reader.window import HINTS
from tests.window.reader.samples import PACT, where

Role = QAccessible.Role
NAMED = {
    Role.PushButton,
    Role.CheckBox,
    Role.EditableText,
    Role.ComboBox,
    Role.List,
    Role.ListItem,
    Role.MenuItem,
    Role.Graphic,
}


def interfaces(found: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    """An interface and all below it that are shown."""
    if found is None or not found.isValid() or found.state().invisible:
        return
    yield found
    for index in range(found.childCount()):
        yield from interfaces(found.child(index))


def test_every_part_has_a_name(guide: Guide) -> None:
    guide.follow(where(PACT))
    found = list(interfaces(QAccessible.queryAccessibleInterface(guide.window)))
    nameless = [
        each.role() for each in found if each.role() in NAMED and not each.text(QAccessible.Text.Name)
    ]
    assert nameless == []
    assert {Role.EditableText, Role.ComboBox, Role.List, Role.PushButton} <= {each.role() for each in found}


def test_the_text_can_be_read_by_a_screen_reader(guide: Guide) -> None:
    text = QAccessible.queryAccessibleInterface(guide.window.page).textInterface()
    assert text.text(0, 13) == "Aria and Bora"


@pytest.mark.parametrize(
    ("width", "shown"), [(1400, (True, True)), (800, (True, False)), (500, (False, False))]
)
def test_a_narrow_window_keeps_the_page(guide: Guide, width: int, shown: tuple[bool, bool]) -> None:
    window = guide.window
    window.resize(width, 600)
    assert (window.outline.isVisible(), window.events.isVisible()) == shown
    assert window.page.width() >= 240


def test_a_side_that_was_asked_for_stays(guide: Guide) -> None:
    window = guide.window
    window.resize(800, 600)
    window.commands["show_events"].trigger()
    assert window.events.isVisible()
    window.resize(820, 600)
    assert window.events.isVisible()


def test_a_side_keeps_the_width_it_was_drawn_to(guide: Guide) -> None:
    window = guide.window
    window.resize(1300, 600)
    window.splitter.setSizes([330, 600, 370])
    window.resize(1310, 600)
    assert window.sides["show_outline"].width() == pytest.approx(330, abs=4)


def test_every_action_has_a_key_of_its_own() -> None:
    keys = [key for entry in ENTRIES for key in entry.keys]
    assert len(keys) == len(set(keys))
    assert all(entry.keys for entry in ENTRIES if entry.name)


def test_every_action_does_something(guide: Guide) -> None:
    done = {*guide.acts, "show_outline", "show_events"}
    assert {entry.name for entry in ENTRIES if entry.name} == done


def test_the_search_says_that_it_looks_in_the_document(guide: Guide) -> None:
    guide.follow(where(PACT))
    assert guide.window.search.placeholderText() in HINTS
