"""The keys of a story."""

from __future__ import annotations

from explorer.window.keyboard.keys import KeyRow

KEYS = (
    KeyRow(("Right", "Space", "PgDown", "Down", "Return", "Enter"), "next", "Next event"),
    KeyRow(("Left", "Backspace", "PgUp", "Up"), "previous", "Previous event"),
    KeyRow(("Home",), "first", "First event"),
    KeyRow(("End",), "last", "Last event"),
    KeyRow(("B", "."), "blank", "Black screen, and back"),
    KeyRow(("Esc",), "leave", "End the story"),
)
"""The keys; clickers for talks send the page keys."""
