from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.timeline.labels import sides
from explorer.timeline.labels.sides import (
    AWAY,
    BEFORE,
    BETWEEN,
    NOTHING,
    RIGHT_BONUS,
    Choice,
    Rooms,
    Want,
    worth,
)

WANT = Want(100.0, 60.0, 30.0)

Gap = tuple[Want | None, Want | None, float, bool]
"""The neighbours of a gap (None: the edge of the plot), its room, and whether the gap before ends at it."""


def rooms_of(gaps: list[Gap]) -> Rooms:
    pairs = [gap[:2] for gap in gaps]
    wants = np.array([[one or NOTHING for one in pair] for pair in pairs]).transpose(2, 1, 0)
    edges = np.array([[one is None for one in pair] for pair in pairs]).T
    return Rooms(wants, edges, np.array([gap[2] for gap in gaps]), np.array([gap[3] for gap in gaps]))


def settled(gaps: list[Gap]) -> list[Choice]:
    return sides.settled(rooms_of(gaps))


@st.composite
def wants(draw: st.DrawFn) -> Want:
    whole = draw(st.floats(40.0, 300.0))
    return Want(whole, whole * 0.6, min(whole * 0.5, 50.0), draw(st.sampled_from([0.1, 1.0, 50.0])))


@st.composite
def rows(draw: st.DrawFn) -> list[Gap]:
    things: list[Want | None] = [None, *draw(st.lists(wants(), min_size=1, max_size=4)), None]
    rooms = draw(st.lists(st.floats(30.0, 500.0), min_size=len(things) - 1, max_size=len(things) - 1))
    pairs = enumerate(zip(pairwise(things), rooms, strict=True))
    return [(first, second, room, number > 0) for number, ((first, second), room) in pairs]


def total(gaps: list[Gap], choices: list[Choice]) -> float:
    found = 0.0
    for (first, second, _, _), (ahead, behind) in zip(gaps, choices, strict=True):
        if first and ahead >= first.least:
            found += worth(first, ahead) + RIGHT_BONUS * first.weight
        if second and behind >= second.least:
            found += worth(second, behind)
    return found


def test_a_label_is_worth_more_the_more_of_it_is_there() -> None:
    found = [worth(WANT, room) for room in (20.0, 40.0, 70.0, 99.0, 100.0)]
    assert found == sorted(found)
    assert (found[0], found[-1]) == (0.0, 1.0)


def test_where_there_is_room_all_labels_stand_right() -> None:
    gaps: list[Gap] = [(None, WANT, 500.0, False), (WANT, WANT, 500.0, True), (WANT, None, 500.0, True)]
    assert [behind for _, behind in settled(gaps)] == [0.0, 0.0, 0.0]


def test_the_last_of_a_row_goes_left_where_the_plot_ends() -> None:
    gaps: list[Gap] = [(None, WANT, 500.0, False), (WANT, None, 10.0, True)]
    assert settled(gaps) == [(0.0, 500.0), (0.0, 0.0)]


@given(rows())
def test_no_label_stands_on_both_sides(gaps: list[Gap]) -> None:
    choices = settled(gaps)
    assert not any(behind and ahead for (_, behind), (ahead, _) in pairwise(choices))


@given(rows())
def test_labels_keep_their_distances(gaps: list[Gap]) -> None:
    for (first, second, room, _), (ahead, behind) in zip(gaps, settled(gaps), strict=True):
        if ahead and behind:
            assert ahead + behind <= room - BETWEEN + 1e-9
        elif ahead:
            assert ahead <= room - (BEFORE if second else 0.0)
        elif behind:
            assert behind <= room - (AWAY if first else 0.0)


@given(rows())
def test_no_other_choice_of_whole_sides_is_worth_more(gaps: list[Gap]) -> None:
    best = 0.0
    for way in product("lr-", repeat=len(gaps) - 1):
        choices = []
        for number, (first, second, room, _) in enumerate(gaps):
            right = number > 0 and way[number - 1] == "r"
            left = number < len(way) and way[number] == "l"
            if right and left:
                break
            ahead = room - (BEFORE if second else 0.0) if right else 0.0
            behind = room - (AWAY if first else 0.0) if left else 0.0
            choices.append((max(ahead, 0.0), max(behind, 0.0)))
        else:
            best = max(best, total(gaps, choices))
    assert total(gaps, settled(gaps)) >= best - 1e-6


@given(rows())
def test_many_gaps_offer_what_each_of_them_does(gaps: list[Gap]) -> None:
    rooms = rooms_of(gaps)
    many = sides.offers(rooms, rooms.alone())
    for found, (first, second, room, _) in zip(many, gaps, strict=True):
        assert found == pytest.approx(sides.offer(first, second, room))
