"""Walks through the window with real hands: tree, detail, comparing, links, themes, and a task."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.end_to_end.conftest import Running
from tests.end_to_end.hands import PAIR, choose, days, do, fill, pick, press_with, select

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(120)]


def test_the_keyboard_begins_in_the_timeline_with_what_is_in_view(running: Running) -> None:
    first, last = running.state["range"]
    assert running.state["keyboard"] == "Timeline"
    running.hands.press("Right")
    state = running.until(lambda state: state["selected"])
    assert state["range"] == [first, last]
    assert state["selected"] in state["marks"]


def test_the_menu_of_a_pair_copies_its_name_shows_it_and_compares(running: Running) -> None:
    shown = running.state["thread"]
    choose(running, running.state["pairs"][PAIR], "Copy the name")
    running.until(lambda state: state["clipboard"] == PAIR)
    choose(running, running.state["pairs"][PAIR], f"Compare with {shown}")
    running.until(lambda state: state["groups"] == [shown, PAIR])
    choose(running, running.state["pairs"][PAIR], f"Show only {PAIR}")
    running.until(lambda state: state["thread"] == PAIR and not state["groups"])


def test_a_country_has_a_thread_of_its_own(running: Running) -> None:
    running.hands.click(*running.state["tree_field"])
    running.hands.type("on its own")
    running.until(lambda state: state["countries"] == ["All events", "Bolivia"])
    state = running.rested()
    running.hands.click(*state["pairs"]["Bolivia on its own"])
    running.until(lambda state: state["thread"] == "Bolivia on its own")


def test_the_detail_pane_steps_copies_and_leads_to_what_is_near(running: Running) -> None:
    first = select(running)
    running.hands.click(*running.state["foot"]["after"])
    second = running.until(lambda state: state["selected"] != first)["selected"]
    press_with(running, "Control", "Shift", "c")
    running.until(lambda state: state["clipboard"].startswith(second))
    for words, start in (("Citation as BibTeX", "@"), ("Citation as CSL-JSON", "["), ("As text", second)):
        running.hands.click(*running.state["foot"]["copy"])
        pick(running, words)
        running.until(lambda state, start=start: state["clipboard"].startswith(start))
    title, place = next(iter(running.until(lambda state: state["nearby"])["nearby"].items()))
    running.hands.click(*place)
    running.until(lambda state: state["selected"] == title)


def test_the_context_menu_of_the_timeline_filters_by_kind(running: Running) -> None:
    before = running.state["shown"]
    title, place = next(iter(running.state["marks"].items()))
    running.hands.click(*place, 3)
    words = next(
        words
        for words in running.until(lambda state: state["menu"])["menu"]
        if words.startswith("Show only ")
    )
    pick(running, words)
    state = running.until(lambda state: state["chips"] and state["shown"] < before)
    assert state["selected"] == title
    do(running, "clear the filter", "Clear the filter")
    running.until(lambda state: not state["chips"] and state["shown"] == before)


def test_two_threads_are_mirrored_and_what_they_share_is_gone_to(running: Running) -> None:
    shown = running.state["thread"]
    running.hands.click(*running.state["boxes"][PAIR])
    running.until(lambda state: state["groups"] == [shown, PAIR])
    do(running, "mirrored", "Compare mirrored")
    running.until(lambda state: state["mirrored"])
    running.hands.press("F9")
    running.until(lambda state: state["selected"])
    running.hands.press("Escape")
    running.until(lambda state: not state["selected"] or not state["groups"])


def test_a_view_is_copied_as_a_link_and_opened_again(running: Running) -> None:
    running.hands.click(*running.state["pairs"][PAIR])
    running.until(lambda state: state["thread"] == PAIR)
    running.hands.click(*running.state["kinds"]["politics"])
    hidden = running.until(lambda state: state["hidden"] == ["politics"])["shown"]
    press_with(running, "Control", "Shift", "l")
    running.until(lambda state: "politics" in state["clipboard"])
    do(running, "clear the filter", "Clear the filter")
    other = next(name for name in running.state["pairs"] if name not in (PAIR, "All events"))
    running.hands.click(*running.state["pairs"][other])
    running.until(lambda state: state["thread"] == other and not state["hidden"])
    press_with(running, "Control", "l")
    running.until(lambda state: state["dialog"] == "QInputDialog" and state["fields"])
    running.hands.focus_top()
    running.hands.press("Return")
    state = running.until(lambda state: state["thread"] == PAIR and state["hidden"] == ["politics"])
    assert state["shown"] == hidden


def test_the_theme_changes_and_the_layout_is_reset(running: Running) -> None:
    do(running, "dark", "Dark")
    running.until(lambda state: state["theme"] == "dark")
    do(running, "hide the panel kinds", "Hide the panel Kinds")
    running.until(lambda state: "kinds" not in state["panels"])
    do(running, "reset layout", "Reset layout")
    running.until(lambda state: "kinds" in state["panels"])


def test_about_tells_the_versions(running: Running) -> None:
    do(running, "about", "About Bilateral Explorer")
    running.until(lambda state: state["dialogs"] == 1)
    running.hands.focus_top()
    running.hands.press("Escape")
    running.until(lambda state: state["dialogs"] == 0)


def test_when_and_why_ambassadors_were_expelled_and_a_picture_of_that_year(
    running: Running, tmp_path: Path
) -> None:
    target = tmp_path / "slide.png"
    assert running.state["thread"] == "Bolivia – United States"
    press_with(running, "Control", "f")
    running.hands.type("expelled ambassadors")
    running.until(lambda state: state["words"] == "expelled ambassadors" and state["hits"])
    running.hands.press("F3")
    state = running.until(
        lambda state: state["selected"] == "Morales expels the US ambassador Philip Goldberg"
    )
    told = " ".join(state["cards"])
    assert "September 2008" in told
    assert "plotted with the opposition" in told
    assert "asked Gustavo Guzmán" in told
    press_with(running, "Control", "g")
    fill(running, "2008")
    running.until(lambda state: days(state) < 3 * 365 and not state["moving"])
    press_with(running, "Control", "e")
    running.until(lambda state: state["dialog"] == "ExportDialog")
    running.hands.focus_top()
    running.hands.press("Return")
    running.until(lambda state: state["dialog"] == "QFileDialog")
    fill(running, str(target))
    running.until(lambda state: state["status"].startswith("Saved"))
    assert target.read_bytes().startswith(b"\x89PNG")
