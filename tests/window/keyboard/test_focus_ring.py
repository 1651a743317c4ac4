"""A ring shows which part has the keyboard, where that came by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from explorer.app import Program
from explorer.window.keyboard.focus_ring import FocusRing


@pytest.fixture(params=["timeline", "tree", "sources"])
def part(looked_at: Program, request: pytest.FixtureRequest) -> QWidget:
    """A part of the window that Qt draws no ring around, without the keyboard."""
    window = looked_at.window
    parts = {"timeline": looked_at.view, "tree": window.tree, "sources": window.sources}
    window.top_bar.search.setFocus()
    found = parts[request.param]
    assert isinstance(found, QWidget)
    return found


def ring(part: QWidget) -> FocusRing:
    found = part.findChild(FocusRing)
    assert found is not None
    return found


def test_the_ring_is_seen_while_keys_gave_the_keyboard(part: QWidget, looked_at: Program) -> None:
    part.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring(part).isVisible()
    looked_at.window.top_bar.search.setFocus()
    assert not ring(part).isVisible()


def test_the_ring_is_painted_in_the_accent(part: QWidget, looked_at: Program) -> None:
    part.setFocus(Qt.FocusReason.TabFocusReason)
    color = part.grab().toImage().pixelColor(part.width() // 2, 0)
    assert color.name() == looked_at.switch.skin.theme.accent


def test_the_mouse_needs_no_ring(part: QWidget) -> None:
    part.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not ring(part).isVisible()


def test_the_ring_grows_with_its_part_and_leaves_the_mouse_to_it(part: QWidget) -> None:
    part.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring(part).size() == part.size()
    middle = QPoint(part.width() // 2, part.height() // 2)
    assert not isinstance(part.childAt(middle), FocusRing)
