"""The real program in a real X window, with the X server's own pointer and keyboard."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.end_to_end.conftest import ROOT, Running, Start, State
from tests.end_to_end.xclient import WHEEL_UP

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(120)]

PAIR = "Bolivia – Mexico"


def span(running: Running) -> float:
    first, last = running.settled()["range"]
    return float(last - first)


def middle(running: Running) -> tuple[int, int]:
    (left, top), (right, bottom) = running.state["plot"]
    return (left + right) // 2, (top + bottom) // 2


def test_a_click_on_a_pair_shows_its_history(running: Running) -> None:
    before = running.state["thread"]
    assert before != PAIR
    running.hands.click(*running.state["pairs"][PAIR])
    assert running.until(lambda state: state["thread"] == PAIR)["shown"] > 20


def test_two_boxes_stack_their_threads_and_escape_leaves(running: Running) -> None:
    shown = running.state["thread"]
    two = [name for name in running.state["boxes"] if name not in (shown, "All events")][:2]
    running.hands.click(*running.state["boxes"][two[0]])
    running.until(lambda state: state["groups"] == [shown, two[0]])
    running.hands.click(*running.state["boxes"][two[1]])
    state = running.until(lambda state: state["groups"] == [shown, *two] and shown in state["boxes"])
    running.hands.click(*state["boxes"][shown])
    state = running.until(lambda state: state["groups"] == two)
    assert state["compared"] == two
    assert state["thread"] == f"{two[0]} and {two[1]}"
    running.hands.press("Escape")
    running.until(lambda state: state["thread"] == shown and not state["groups"])


def test_the_wheel_zooms_in_at_the_pointer(running: Running) -> None:
    before, (x, y) = span(running), middle(running)
    (left, _), (right, _) = running.state["plot"]
    first, last = running.state["range"]
    share = (x - left) / (right - left)
    running.hands.click(x, y, WHEEL_UP, times=4)
    state = running.until(lambda state: state["range"][1] - state["range"][0] < before / 1.9)
    day = state["range"][0] + share * (state["range"][1] - state["range"][0])
    assert day == pytest.approx(first + share * (last - first), abs=before / 300)


def test_a_drag_moves_through_time(running: Running) -> None:
    x, y = middle(running)
    first = running.state["range"][0]
    running.hands.drag(x, y, x - 200, y)
    running.until(lambda state: state["range"][0] > first)


def test_a_drag_with_shift_zooms_to_the_range(running: Running) -> None:
    before, (x, y) = span(running), middle(running)
    with running.hands.held("Shift"):
        running.hands.drag(x, y, x + 100, y)
    running.until(lambda state: state["range"][1] - state["range"][0] < before / 3)


def test_a_click_on_a_mark_tells_the_passage(running: Running) -> None:
    title, place = next(iter(running.state["marks"].items()))
    running.hands.click(*place)
    state = running.until(lambda state: state["selected"] == title)
    assert any("background-color" in text for text in state["cards"])


def test_the_arrows_step_from_event_to_event(running: Running) -> None:
    running.hands.click(*next(iter(running.state["marks"].values())))
    first = running.until(lambda state: state["selected"])["selected"]
    running.hands.press("Right")
    second = running.until(lambda state: state["selected"] != first)["selected"]
    running.hands.press("Left")
    running.until(lambda state: state["selected"] == first)
    assert second != first


def test_typing_into_the_search_finds_and_steps(running: Running) -> None:
    with running.hands.held("Control"):
        running.hands.press("f")
    running.hands.type("ambassador")
    state = running.until(lambda state: state["words"] == "ambassador" and state["hits"])
    running.hands.press("F3")
    first = running.until(lambda state: state["selected"])["selected"]
    if state["hits"] > 1:
        running.hands.press("F3")
        running.until(lambda state: state["selected"] != first)
    running.hands.press("Escape")
    running.until(lambda state: not state["words"])


def test_a_search_by_date_and_kind_says_what_it_understood(running: Running) -> None:
    with running.hands.held("Control"):
        running.hands.press("f")
    running.hands.type("since 1950 visits")
    state = running.until(lambda state: state["understood"] == "from 1950 · Visits")
    assert 0 < state["hits"] < state["shown"]


def test_the_panel_filters_and_a_click_on_its_chip_takes_that_back(running: Running) -> None:
    before = running.state["shown"]
    running.hands.click(*running.state["filter_button"])
    running.until(lambda state: "2 or more" in state["panel"])
    running.hands.click(*running.state["panel"]["2 or more"])
    state = running.until(lambda state: "2 sources or more" in state["chips"])
    assert state["shown"] < before
    running.hands.press("Escape")
    running.until(lambda state: not state["panel"])
    running.hands.click(*running.state["chips"]["2 sources or more"])
    running.until(lambda state: not state["chips"] and state["shown"] == before)


def open_palette(running: Running) -> None:
    with running.hands.held("Control", "Shift"):
        running.hands.press("p")
    running.until(lambda state: state["palette"])


def test_the_palette_goes_to_a_pair_and_to_a_decade_by_keys_alone(running: Running) -> None:
    open_palette(running)
    running.hands.type("bol mex")
    running.until(lambda state: state["palette"][:1] == [PAIR])
    running.hands.press("Return")
    running.until(lambda state: state["thread"] == PAIR and state["palette"] is None)
    before = span(running)
    open_palette(running)
    running.hands.type("1990s")
    running.until(lambda state: state["palette"] == ["Go to 1990–1999"])
    running.hands.press("Return")
    running.until(lambda state: state["palette"] is None)
    assert span(running) < before / 2


def test_escape_leaves_the_palette_and_nothing_else(running: Running) -> None:
    running.hands.click(*next(iter(running.state["marks"].values())))
    chosen = running.until(lambda state: state["selected"])["selected"]
    open_palette(running)
    running.hands.press("Escape")
    running.until(lambda state: state["palette"] is None)
    assert running.state["selected"] == chosen


def test_a_question_mark_shows_all_keys(running: Running) -> None:
    running.hands.press("?")
    running.until(lambda state: state["dialogs"] == 1)
    running.hands.focus_top()
    running.hands.press("Escape")
    running.until(lambda state: state["dialogs"] == 0)


def test_a_panel_is_dragged_to_another_side(running: Running) -> None:
    x, y = running.state["headings"]["detail"]
    left = running.state["headings"]["kinds"]
    running.hands.drag(x, y, left[0], left[1] + 60)
    running.until(lambda state: state["sides"]["detail"] == "left")


def test_a_view_is_saved_from_the_keyboard(running: Running) -> None:
    with running.hands.held("Control", "Shift"):
        running.hands.press("s")
    running.until(lambda state: state["dialog"] == "QInputDialog" and state["fields"])
    running.hands.focus_top()
    with running.hands.held("Control"):
        running.hands.press("a")
    running.hands.type("mine")
    running.until(lambda state: state["fields"] == ["mine"])
    running.hands.press("Return")
    running.until(lambda state: state["saved"] == ["mine"])


def test_a_click_on_a_kind_hides_its_events(running: Running) -> None:
    before = running.state["shown"]
    running.hands.click(*running.state["kinds"]["politics"])
    state = running.until(lambda state: state["hidden"] == ["politics"])
    assert state["shown"] < before


def test_the_view_is_saved_as_a_picture(running: Running, tmp_path: Path) -> None:
    target = tmp_path / "view.png"
    with running.hands.held("Control"):
        running.hands.press("e")
    running.until(lambda state: state["dialog"] == "ExportDialog")
    running.hands.focus_top()
    running.hands.press("Return")
    running.until(lambda state: state["dialog"] == "QFileDialog" and state["fields"])
    running.hands.focus_top()
    with running.hands.held("Control"):
        running.hands.press("a")
    running.hands.type(str(target))
    running.until(lambda state: str(target) in state["fields"])
    running.hands.press("Return")
    running.until(lambda state: state["status"].startswith("Saved"))
    assert target.read_bytes().startswith(b"\x89PNG")


def open_reader(running: Running) -> None:
    """Select a mark and open its source with Enter."""
    running.hands.click(*next(iter(running.state["marks"].values())))
    running.until(lambda state: state["selected"])
    running.hands.press("Return")
    running.until(lambda state: state["reader"] and state["reader"]["current"] == state["selected"])
    running.hands.focus_top()
    running.until(lambda state: state["reader"]["active"])


def test_enter_reads_the_source_and_a_key_steps_to_the_next_passage(running: Running) -> None:
    open_reader(running)
    first = running.state["selected"]
    running.hands.press("n")
    state = running.until(lambda state: state["selected"] != first)
    assert state["reader"]["current"] == state["selected"]


def test_a_click_on_a_passage_selects_its_event(running: Running) -> None:
    open_reader(running)
    reader = running.state["reader"]
    index, place = next(
        (index, place)
        for index, place in reader["passages"].items()
        if reader["titles"][int(index)] != running.state["selected"]
    )
    running.hands.click(*place)
    running.until(lambda state: state["selected"] == reader["titles"][int(index)])


def test_words_are_found_in_the_document(running: Running) -> None:
    open_reader(running)
    with running.hands.held("Control"):
        running.hands.press("f")
    running.hands.type("president")
    running.until(lambda state: " of " in state["reader"]["hits"])
    before = running.state["reader"]["hits"]
    running.hands.press("F3")
    running.until(lambda state: state["reader"]["hits"] != before)
    assert running.state["words"] == ""


def test_the_table_sorts_filters_copies_and_goes_along(running: Running) -> None:
    with running.hands.held("Control"):
        running.hands.press("t")
    table = running.until(lambda state: state["table"] and state["table"]["rows"])["table"]
    assert len(table["titles"]) == running.state["shown"]
    title, x, y = table["rows"][1]
    running.hands.click(x, y)
    running.until(lambda state: state["selected"] == title)
    running.hands.press("Down")
    running.until(lambda state: state["selected"] == table["titles"][table["titles"].index(title) + 1])
    running.hands.click(*table["heading"])
    running.until(lambda state: state["table"]["titles"] != table["titles"])
    with running.hands.held("Control"):
        running.hands.press("c")
    running.until(lambda state: state["clipboard"].startswith("Date\tTitle"))
    running.hands.click(*table["field"])
    running.hands.type("ambassador")
    state = running.until(lambda state: 0 < len(state["table"]["titles"]) < state["shown"])
    assert running.state["table"]["selected"] <= 1
    with running.hands.held("Control"):
        running.hands.press("t")
    running.until(lambda state: not state["table"])
    assert state["words"] == ""


def test_quitting_ends_well_and_remembers(running: Running, tmp_path: Path) -> None:
    with running.hands.held("Control"):
        running.hands.press("q")
    assert running.process.wait(10) == 0
    saved = tmp_path / "config" / "bilateral-explorer" / "settings.json"
    assert json.loads(saved.read_text())["geometry"]


def test_typing_a_name_leaves_its_countries_and_escape_brings_all_back(running: Running) -> None:
    before = running.state["countries"]
    running.hands.click(*running.state["tree_field"])
    running.hands.type("mong")
    state = running.until(
        lambda state: "Mongolia" in state["countries"] and "Bolivia" not in state["countries"]
    )
    assert set(state["countries"]) < set(before)
    running.hands.press("Escape")
    running.until(lambda state: state["countries"] == before)


def test_the_tree_is_sorted_from_its_menu(running: Running) -> None:
    running.hands.click(*running.state["sort_button"])
    for key in ("Down", "Down", "Return"):
        running.hands.press(key)
    state = running.until(lambda state: state["countries"][1] == "Bolivia")
    assert state["countries"] != sorted(state["countries"])


def test_a_party_of_an_event_shows_its_other_events_and_the_way_back(running: Running) -> None:
    thread = running.state["thread"]
    title, place = next(iter(running.state["marks"].items()))
    running.hands.click(*place)
    state = running.until(lambda state: state["selected"] == title and "Bolivia" in state["links"])
    running.hands.click(*state["links"]["Bolivia"])
    running.until(lambda state: state["shown"] > 100 and state["thread"] != thread)
    running.hands.click(
        *next(place for name, place in running.state["links"].items() if name.startswith("‹"))
    )
    running.until(lambda state: state["thread"] == thread)


def test_the_keyboard_goes_round_all_parts_that_have_names(running: Running) -> None:
    seen = [running.state["keyboard"]]
    for _ in range(8):
        running.hands.press("F6")
        running.until(lambda state: state["keyboard"] != seen[-1])
        seen.append(running.state["keyboard"])
        if seen[-1] == seen[0]:
            break
    assert len(seen) > 4
    assert all(seen)
    assert seen[-1] == seen[0]


def test_an_event_is_corrected_by_keys_and_that_is_undone(running: Running) -> None:
    title, place = next(iter(running.state["marks"].items()))
    running.hands.click(*place)
    running.until(lambda state: state["selected"] == title)
    running.hands.press("F4")
    running.until(lambda state: state["dialog"] == "CorrectionDialog")
    running.hands.focus_top()
    with running.hands.held("Control"):
        running.hands.press("a")
    running.hands.type("mine")
    running.until(lambda state: "mine" in state["fields"])
    running.hands.press("Return")
    running.until(lambda state: state["selected"] == "mine")
    running.hands.focus_top()
    with running.hands.held("Control"):
        running.hands.press("z")
    running.until(lambda state: state["selected"] == title)


def bookmark(running: Running, number: int) -> str:
    with running.hands.held("Control"):
        running.hands.press("d")
    return str(running.until(lambda state: state["bookmarks"] == number)["selected"])


def test_bookmarked_events_are_told_as_a_story(running: Running) -> None:
    running.hands.click(*next(iter(running.state["marks"].values())))
    running.until(lambda state: state["selected"])
    one = bookmark(running, 1)
    running.hands.press("Right")
    running.until(lambda state: state["selected"] != one)
    two = bookmark(running, 2)
    running.hands.press("F11")
    first = running.until(lambda state: state["story"])["story"]
    running.hands.focus_top()
    running.hands.press(" ")
    second = running.until(lambda state: state["story"] not in (None, first))["story"]
    assert [first, second] == [one, two]
    running.hands.press("Escape")
    running.until(lambda state: state["story"] is None and state["selected"] == second)


def width(state: State) -> int:
    """How wide the plot is; where the window stands is the window manager's, and here there is none."""
    (left, _), (right, _) = state["plot"]
    return int(right - left)


def test_the_timeline_is_as_wide_after_every_start(starting: Start) -> None:
    with starting([ROOT / "seeds"]) as run:
        first = width(run.settled())
        quit_by_key(run)
    for _ in range(2):
        with starting([ROOT / "seeds"]) as run:
            run.until(lambda state: width(state) == first)
            quit_by_key(run)


def quit_by_key(running: Running) -> None:
    with running.hands.held("Control"):
        running.hands.press("q")
    assert running.process.wait(30) == 0
