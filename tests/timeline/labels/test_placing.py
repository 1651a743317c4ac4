from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pytest

from explorer.timeline.elements import Label
from explorer.timeline.labels.freespace import gaps_between
from explorer.timeline.labels.placing import Candidates, place
from explorer.timeline.labels.sides import AWAY, BETWEEN
from tests.timeline.views import FixedMeasure

Block = tuple[float, float]


class Thing(NamedTuple):
    left: float
    right: float
    text: str = "A treaty is signed"
    short: str = ""
    brief: str = ""
    event: int = 0
    bar: tuple[Block, ...] = ()
    strong: bool = False


def placed(*wanting: Thing, blocks: tuple[Block, ...] = (), width: float = 600.0) -> tuple[Label, ...]:
    """The labels of one row in which ``blocks`` stand as well."""
    left, right = np.array([*(one[:2] for one in wanting), *blocks], dtype=np.float64).T
    gaps = gaps_between(np.zeros(len(left), dtype=np.int32), left, right, width)
    ends, rights, texts, shorts, briefs, events, bars, strong = zip(*wanting, strict=True)
    asked = Candidates(
        np.arange(len(wanting)),
        *([10.0] * len(wanting), ends, rights, texts, shorts, briefs, events, [False] * len(wanting)),
        bars={number: bar for number, bar in enumerate(bars) if bar},
        strong=next((event for event, chosen in zip(events, strong, strict=True) if chosen), -1),
    )
    return place(asked, gaps, FixedMeasure())


def thing(x: float, text: str = "A treaty is signed", **fields: object) -> Thing:
    return Thing(x - 7, x + 7, text)._replace(**fields)


def test_a_label_stands_right_of_its_mark() -> None:
    (label,) = placed(thing(100.0))
    assert 107 < label.x < 115


def test_a_label_stands_left_where_there_is_no_room_right() -> None:
    (label,) = placed(thing(580.0))
    assert 560 < label.x + label.width < 573


def test_a_label_is_cut_where_there_is_little_room() -> None:
    (label,) = placed(thing(100.0, "The presidents meet in the capital"), blocks=((200.0, 599.0),))
    assert label.elided
    assert label.text.endswith("…")
    assert label.x + label.width < 200.0


@pytest.mark.parametrize(("end", "whole"), [(460.0, False), (440.0, True)])
def test_a_label_left_of_its_mark_keeps_away_from_what_stands_before_it(end: float, whole: bool) -> None:
    (label,) = placed(thing(580.0), blocks=((end - 14, end),))
    assert label.x >= end + AWAY
    assert label.elided is not whole


def test_no_label_is_cut_to_a_stump() -> None:
    assert placed(thing(30.0), width=60.0) == ()


def test_what_a_date_in_words_takes_is_not_given_away_twice() -> None:
    first = thing(0.0, "Event 0 · 1 January 1800", short="Event 0", right=41.0)
    second = thing(280.0, "Event 2 · 27 March 1800", short="Event 2", event=1, left=279.0)
    one, other = sorted(placed(first, second, width=320.0), key=lambda label: label.x)
    assert one.x + one.width + BETWEEN <= other.x


def test_of_two_rivals_the_selected_one_has_its_label() -> None:
    first, second = thing(60.0, "First"), thing(80.0, "Second", event=1, strong=True)
    labels = placed(first, second, blocks=((0.0, 50.0), (145.0, 600.0)))
    assert [label.event for label in labels] == [1]


def test_neighbours_share_a_gap() -> None:
    one = thing(100.0, "Treaty of Peace signed")
    other = thing(400.0, "Treaty of Trade signed", event=1)
    first, second = placed(one, other, blocks=((0.0, 90.0), (410.0, 600.0)))
    assert (first.elided, second.elided) == (False, False)
    assert first.x + first.width + BETWEEN <= second.x


def test_a_label_makes_way_for_its_neighbour() -> None:
    one, other = thing(300.0), thing(460.0, event=1)
    labels = placed(one, other, blocks=((470.0, 600.0),))
    assert sorted((label.event, label.elided) for label in labels) == [(0, False), (1, False)]


def test_a_label_upon_a_bar_stands_where_it_is_free() -> None:
    bar = thing(300.0, left=0.0, right=600.0, bar=((4.0, 40.0), (60.0, 596.0)))
    (label,) = placed(bar)
    assert label.inside
    assert label.x >= 60.0


BRIEF = {"text": "President Lara visits the Republic of Ost", "brief": "Lara visits Ost"}


def test_a_headline_is_told_in_full_where_there_is_room() -> None:
    (label,) = placed(thing(50.0, **BRIEF))
    assert (label.text, label.elided) == (BRIEF["text"], False)


def test_a_headline_is_told_in_fewer_words_rather_than_cut() -> None:
    (label,) = placed(thing(50.0, **BRIEF), width=220.0)
    assert (label.text, label.elided) == (BRIEF["brief"], True)


def test_a_date_after_a_title_goes_before_words_of_the_title_do() -> None:
    text = f"{BRIEF['text']} · some time in 1990"
    (label,) = placed(thing(50.0, text=text, short=BRIEF["text"], brief=BRIEF["brief"]), width=400.0)
    assert label.text == BRIEF["text"]


def test_what_has_no_room_for_few_words_is_cut() -> None:
    (label,) = placed(thing(50.0, **BRIEF), width=140.0)
    assert label.text.endswith("…")
    assert BRIEF["brief"].startswith(label.text.rstrip("…"))


def test_both_labels_of_a_gap_give_way_before_one_is_cut() -> None:
    one, other = placed(thing(20.0, **BRIEF), thing(290.0, event=1, **BRIEF), width=300.0)
    assert {one.text, other.text} == {BRIEF["brief"]}
