from __future__ import annotations

import numpy as np
import pytest

from explorer.timeline.captions import sometime
from explorer.timeline.labels import CachedMeasure, Candidate, Places, elided, place
from explorer.timeline.room import CELL, Room
from tests.timeline.views import FixedMeasure


def places(width: float = 600.0) -> Places:
    return Places(Room(1, width, 0.0), Room(1, width, 0.0), FixedMeasure())


def candidate(
    x: float, text: str = "A treaty is signed", bar: tuple[float, float] | None = None
) -> Candidate:
    left, right = bar or (x - 7, x + 7)
    return Candidate(0, 10.0, left, right, text, "", 0, bar)


def test_a_label_stands_right_of_its_mark() -> None:
    (label,) = place([candidate(100.0)], places())
    assert 107 < label.x < 115


def test_a_label_stands_left_where_there_is_no_room_right() -> None:
    (label,) = place([candidate(580.0)], places())
    assert 560 < label.x + label.width < 573


def test_a_label_is_cut_where_there_is_little_room() -> None:
    room = places()
    room.beside.take(0, 200.0, 599.0)
    (label,) = place([candidate(100.0, "The presidents meet in the capital")], room)
    assert label.elided
    assert label.text.endswith("…")
    assert label.x + label.width < 200.0


@pytest.mark.parametrize(("end", "placed"), [(470.0, False), (440.0, True)])
def test_a_label_left_of_its_mark_keeps_away_from_what_stands_before_it(end: float, placed: bool) -> None:
    room = places()
    room.beside.fill(np.array([0]), np.array([end - 14]), np.array([end]))
    (label,) = place([candidate(580.0)], room)
    assert label.x >= end + 14
    assert label.elided is not placed


def test_no_label_is_cut_to_a_stump() -> None:
    room = places(60.0)
    assert place([candidate(30.0)], room) == ()


def test_the_first_of_two_rivals_gets_its_label() -> None:
    first, second = candidate(300.0, "First"), candidate(304.0, "Second")._replace(event=1)
    room = places(350.0)
    room.beside.take(0, 0.0, 295.0)
    assert [label.event for label in place([first, second], room)] == [0]


def test_a_label_upon_a_bar_avoids_the_marks_there() -> None:
    room = places()
    room.upon.take(0, 4.0, 60.0)
    (label,) = place([candidate(0.0, bar=(0.0, 600.0))], room)
    assert label.inside
    assert label.x >= 60.0


@pytest.mark.parametrize("room", [20.0, 50.0, 100.0])
def test_cut_text_fits(room: float) -> None:
    text, width = elided("The presidents meet in the capital", room, FixedMeasure())
    assert width == FixedMeasure().width(text, False) <= room


def test_cut_text_does_not_end_in_a_loose_mark() -> None:
    assert elided('The crowd "shouted" names', 72.0, FixedMeasure())[0] == "The crowd…"


def test_text_that_fits_is_not_cut() -> None:
    assert elided("Treaty", 100.0, FixedMeasure()) == ("Treaty", 36.0)


def test_a_text_is_measured_once() -> None:
    asked: list[str] = []

    class Asked(FixedMeasure):
        def width(self, text: str, strong: bool) -> float:
            asked.append(text)
            return 10.0

    cached = CachedMeasure(Asked())
    assert cached.width("a", False) == cached.width("a", False) == 10.0
    assert asked == ["a"]


def test_panning_changes_nothing_about_what_fits() -> None:
    for phase in (0.0, 1.0, 2.5, 3.9):
        room = Room(1, 400.0, phase)
        assert room.take(0, 100.0 - phase, 150.0 - phase)
        assert not room.take(0, 150.0 + CELL - phase, 180.0 - phase)
        assert room.take(0, 150.0 + 3 * CELL - phase, 190.0 - phase)


@pytest.mark.parametrize(
    ("words", "phrase"),
    [
        ("1990", "some time in 1990"),
        ("June 1990", "some time in June 1990"),
        ("1960s", "some time in the 1960s"),
        ("early 1970s", "some time in the early 1970s"),
        ("19th century", "some time in the 19th century"),
        ("second half of 1990", "some time in the second half of 1990"),
        ("about 1830", "some time about 1830"),
    ],
)
def test_coarse_dates_become_phrases(words: str, phrase: str) -> None:
    assert sometime(words) == phrase
