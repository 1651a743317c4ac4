from __future__ import annotations

import numpy as np
import pytest

from explorer.timeline.captions import sometime
from explorer.timeline.drawlist import Label
from explorer.timeline.freespace import gaps_between
from explorer.timeline.labels import CachedMeasure, Candidate, elided, place
from explorer.timeline.sides import AWAY, BETWEEN
from tests.timeline.views import FixedMeasure

Block = tuple[float, float]


def placed(*wanting: Candidate, blocks: tuple[Block, ...] = (), width: float = 600.0) -> tuple[Label, ...]:
    """The labels of one row in which ``blocks`` stand as well."""
    things = [*((one.left, one.right) for one in wanting), *blocks]
    left, right = np.array(things, dtype=np.float64).T
    gaps = gaps_between(np.zeros(len(things), dtype=np.int32), left, right, width)
    return place(dict(enumerate(wanting)), gaps, FixedMeasure())


def candidate(x: float, text: str = "A treaty is signed", **fields: object) -> Candidate:
    return Candidate(10.0, x - 7, x + 7, text, "", 0)._replace(**fields)


def test_a_label_stands_right_of_its_mark() -> None:
    (label,) = placed(candidate(100.0))
    assert 107 < label.x < 115


def test_a_label_stands_left_where_there_is_no_room_right() -> None:
    (label,) = placed(candidate(580.0))
    assert 560 < label.x + label.width < 573


def test_a_label_is_cut_where_there_is_little_room() -> None:
    (label,) = placed(candidate(100.0, "The presidents meet in the capital"), blocks=((200.0, 599.0),))
    assert label.elided
    assert label.text.endswith("…")
    assert label.x + label.width < 200.0


@pytest.mark.parametrize(("end", "whole"), [(460.0, False), (440.0, True)])
def test_a_label_left_of_its_mark_keeps_away_from_what_stands_before_it(end: float, whole: bool) -> None:
    (label,) = placed(candidate(580.0), blocks=((end - 14, end),))
    assert label.x >= end + AWAY
    assert label.elided is not whole


def test_no_label_is_cut_to_a_stump() -> None:
    assert placed(candidate(30.0), width=60.0) == ()


def test_what_a_date_in_words_takes_is_not_given_away_twice() -> None:
    first = candidate(0.0, "Event 0 · 1 January 1800", short="Event 0", right=41.0)
    second = candidate(280.0, "Event 2 · 27 March 1800", short="Event 2", event=1, left=279.0)
    one, other = sorted(placed(first, second, width=320.0), key=lambda label: label.x)
    assert one.x + one.width + BETWEEN <= other.x


def test_of_two_rivals_the_selected_one_has_its_label() -> None:
    first, second = candidate(60.0, "First"), candidate(80.0, "Second", event=1, strong=True)
    labels = placed(first, second, blocks=((0.0, 50.0), (145.0, 600.0)))
    assert [label.event for label in labels] == [1]


def test_neighbours_share_a_gap() -> None:
    one = candidate(100.0, "Treaty of Peace signed")
    other = candidate(400.0, "Treaty of Trade signed", event=1)
    first, second = placed(one, other, blocks=((0.0, 90.0), (410.0, 600.0)))
    assert (first.elided, second.elided) == (False, False)
    assert first.x + first.width + BETWEEN <= second.x


def test_a_label_makes_way_for_its_neighbour() -> None:
    one, other = candidate(300.0), candidate(460.0, event=1)
    labels = placed(one, other, blocks=((470.0, 600.0),))
    assert sorted((label.event, label.elided) for label in labels) == [(0, False), (1, False)]


def test_a_label_upon_a_bar_stands_where_it_is_free() -> None:
    bar = candidate(300.0, left=0.0, right=600.0, bar=((4.0, 40.0), (60.0, 596.0)))
    (label,) = placed(bar)
    assert label.inside
    assert label.x >= 60.0


def test_a_cut_goes_back_to_the_end_of_a_word() -> None:
    assert elided("Agreement on Technical Cooperation", 160.0, FixedMeasure())[0] == "Agreement on Technical…"


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
