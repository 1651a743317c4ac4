"""Walks through the reader with real hands: its lists, its keys, and its step with the timeline."""

from __future__ import annotations

import pytest

from tests.end_to_end.conftest import Running
from tests.end_to_end.hands import press_with, select

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(120)]


def open_reader(running: Running) -> str:
    """Select a mark and open its source with Enter; the title of the event."""
    title = select(running)
    running.hands.press("Return")
    running.until(lambda state: state["reader"] and state["reader"]["current"] == title)
    running.hands.focus_top()
    running.until(lambda state: state["reader"]["active"])
    return title


def test_a_row_of_its_events_is_gone_to_in_the_timeline(running: Running) -> None:
    first = open_reader(running)
    running.hands.click(*running.state["reader"]["lists"]["events"][0])
    state = running.until(lambda state: state["selected"] != first)
    assert state["reader"]["current"] == state["selected"]


def test_headings_and_dated_words_without_event_are_gone_to(running: Running) -> None:
    open_reader(running)
    before = running.state["reader"]["place"]
    running.hands.click(*running.state["reader"]["lists"]["omitted"][-1])
    running.until(lambda state: state["reader"]["place"] != before)
    top = running.state["reader"]["top"]
    running.hands.click(*running.state["reader"]["lists"]["outline"][0])
    running.until(lambda state: state["reader"]["top"] != top)


def test_escape_closes_it_and_leaves_the_event_selected(running: Running) -> None:
    title = open_reader(running)
    press_with(running, "Control", "f")
    running.hands.type("president")
    running.until(lambda state: " of " in state["reader"]["hits"])
    running.hands.press("Escape")
    running.until(lambda state: state["reader"]["hits"] == "")
    running.hands.press("Escape")
    running.until(lambda state: state["reader"] is None)
    assert running.state["selected"] == title
