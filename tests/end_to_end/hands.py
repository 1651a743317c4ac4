"""What hands do again and again: presses with keys held, menus, the palette, fields of dialogs."""

from __future__ import annotations

from tests.end_to_end.conftest import Running, State
from tests.end_to_end.xclient import RIGHT

PAIR = "Bolivia – Mexico"


def press_with(running: Running, *keys: str) -> None:
    """Press the last key while the others are held."""
    *held, last = keys
    with running.hands.held(*held):
        running.hands.press(last)


def do(running: Running, words: str, row: str) -> None:
    """Carry out a row of the command palette by letters of it."""
    press_with(running, "Control", "Shift", "p")
    running.until(lambda state: state["palette"])
    running.hands.type(words)
    running.until(lambda state: state["palette"] and state["palette"][0] == row)
    running.hands.press("Return")
    running.until(lambda state: state["palette"] is None)


def choose(running: Running, place: tuple[int, int], words: str) -> None:
    """Open the context menu at a place and choose what it says."""
    running.hands.click(*place, RIGHT)
    pick(running, words)


def pick(running: Running, words: str) -> None:
    """Choose what an open menu says."""
    state = running.until(lambda state: words in state["menu"])
    running.hands.click(*state["menu"][words])
    running.until(lambda state: words not in state["menu"])


def fill(running: Running, text: str) -> None:
    """Write into the field of a dialog, and confirm."""
    running.until(lambda state: state["dialog"] and state["fields"])
    running.hands.focus_top()
    press_with(running, "Control", "a")
    running.hands.type(text)
    running.until(lambda state: text in state["fields"])
    running.hands.press("Return")
    running.until(lambda state: not state["dialog"])
    running.hands.focus_top()


def select(running: Running) -> str:
    """Click on the first mark; the title of its event."""
    title, place = next(iter(running.state["marks"].items()))
    running.hands.click(*place)
    running.until(lambda state: state["selected"] == title and state["foot"])
    return str(title)


def days(state: State) -> float:
    """How many days are in view."""
    return float(state["range"][1] - state["range"][0])
