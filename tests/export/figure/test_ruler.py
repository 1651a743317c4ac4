from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from explorer.export.figure.ruler import Run, carriers, runs
from explorer.timeline.index.columns import Columns
from explorer.timeline.index.facts import INTERVAL

PLACES = st.lists(st.integers(0, 500).map(float), min_size=1, max_size=60).map(sorted)


def wide(first: int, last: int) -> float:
    return 20.0 if first == last else 45.0


@given(PLACES)
def test_runs_hold_all_and_their_numbers_stand_clear_within_the_plot(xs: list[float]) -> None:
    found = runs(xs, wide, 500.0)
    assert [at for run in found for at in range(run.first, run.last + 1)] == list(range(len(xs)))
    assert all(one.right < other.left for one, other in pairwise(found))
    assert found[0].left >= 0.0
    assert found[-1].right <= 500.0


@given(PLACES)
def test_no_two_runs_meet_at_one_place(xs: list[float]) -> None:
    assert all(xs[one.last] < xs[other.first] for one, other in pairwise(runs(xs, wide, 500.0)))


def test_what_stands_apart_keeps_a_number_of_its_own() -> None:
    assert runs([100.0, 300.0], wide, 500.0) == [Run(0, 0, 90.0, 110.0), Run(1, 1, 290.0, 310.0)]


def test_what_has_no_room_joins_its_neighbour_above_their_middle() -> None:
    assert runs([100.0, 110.0], wide, 500.0) == [Run(0, 1, 82.5, 127.5)]


def test_an_event_of_several_lanes_has_its_number_in_the_first() -> None:
    columns = Columns.from_arrays(np.array([30, 10, 20]), lane=np.array([0, 0, 1]))
    object.__setattr__(columns, "event", np.array([0, 1, 0], dtype=np.int32))
    assert [entries.tolist() for entries in carriers(columns)] == [[1, 0], []]


def test_a_bar_is_looked_for_at_its_beginning_and_a_mark_at_its_middle() -> None:
    bar, year = (100, 400), (150, 514)
    columns = Columns.from_arrays([bar[0], year[0]], [bar[1], year[1]], precision=[INTERVAL, 0])
    assert carriers(columns)[0].tolist() == [0, 1]
