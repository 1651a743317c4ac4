from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from explorer.timeline.labels.sides import START, Want, offer, step
from explorer.timeline.rows.filling import Extent, Spot
from explorer.timeline.rows.packing import TIE, Packed, Packing

EDGE = 1000.0


def packing(*at: float, width: float = 200.0, open_ended: Collection[int] = ()) -> Packing:
    """Events at places in a plot, each with a headline of a width."""
    want = Want(width, width * 0.6, 50.0)
    extents: list[Extent] = [(x - 6, x + 6, x, x, False) for x in at]
    return Packing(extents, [[Spot(x - 11, x + 11, want) for x in at]], [EDGE], 12, open_ended)


def pack(*at: float, cap: int = 10, width: float = 200.0, open_ended: Collection[int] = ()) -> Packed:
    """Their rows."""
    return packing(*at, width=width, open_ended=open_ended).packed(cap)


def test_headlines_with_room_share_a_row() -> None:
    assert pack(10.0, 300.0, 600.0).rows == [0, 0, 0]


def test_a_headline_that_has_no_room_gets_a_row_of_its_own() -> None:
    assert pack(400.0, 410.0, 420.0).height == 3


def test_two_neighbours_can_both_be_read_in_a_row() -> None:
    assert pack(400.0, 440.0, cap=1).worths[0] >= 1.0


def test_neighbours_in_time_part_where_rows_are_few() -> None:
    rows = pack(400.0, 440.0, 480.0, 520.0, cap=2).rows
    assert sorted(rows) == [0, 0, 1, 1]


@given(st.lists(st.floats(20.0, 980.0), min_size=1, max_size=20), st.integers(1, 6))
def test_rows_stay_within_the_cap(at: list[float], cap: int) -> None:
    found = pack(*sorted(at), cap=cap)
    assert found.height <= cap
    assert max(found.rows) == found.height - 1


@given(st.lists(st.floats(20.0, 980.0), min_size=1, max_size=12))
def test_with_a_row_each_nothing_overlaps(at: list[float]) -> None:
    at.sort()
    rows = pack(*at, cap=len(at)).rows
    for row in set(rows):
        xs = [x for x, mine in zip(at, rows, strict=True) if mine == row]
        assert all(after - before >= 12.0 for before, after in pairwise(xs))


@given(st.sets(st.integers(0, 7), max_size=5), st.integers(1, 8))
def test_of_events_that_last_on_no_two_share_a_row_while_there_are_others(
    open_ended: set[int], cap: int
) -> None:
    rows = pack(*(20.0 + 120 * place for place in range(8)), cap=cap, width=60.0, open_ended=open_ended).rows
    assert len({rows[place] for place in open_ended}) == min(len(open_ended), cap)


def slowly(at: list[float], cap: int, width: float) -> list[int]:
    """The rows found by settling every row with every entry anew, by the labels of a view."""
    want = Want(width, width * 0.6, 50.0)
    rows: list[list[float]] = []
    found = []
    for x in at:
        free = [number for number, row in enumerate(rows) if row[-1] + 6 <= x - 6]
        held = [number for number, row in enumerate(rows) if row[-1] < x]
        new = [len(rows)] if len(rows) < cap else []
        tried = free + new or held
        gains = [
            worth_of([*rows[number], x], want) - worth_of(rows[number], want)
            if number < len(rows)
            else worth_of([x], want)
            for number in tried
        ]
        best = next(
            (number for number, gain in zip(tried, gains, strict=True) if gain >= max(gains) - TIE),
            min(range(len(rows)), key=lambda number: rows[number][-1], default=0),
        )
        if best == len(rows):
            rows.append([])
        rows[best].append(x)
        found.append(best)
    return found


def worth_of(row: list[float], want: Want) -> float:
    """What the labels of a row are worth together."""
    state, before = START, None
    for x in row:
        gap = x - 11 if before is None else x - before - 22
        state = step(state, offer(None if before is None else want, want, gap), before is not None)
        before = x
    return max(step(state, offer(want, None, EDGE - row[-1] - 11), True))


@given(
    st.lists(st.floats(20.0, 980.0), min_size=1, max_size=14, unique=True),
    st.integers(1, 8),
    st.sampled_from([70.0, 150.0, 300.0]),
)
def test_rows_are_those_in_which_each_entry_gains_most(at: list[float], cap: int, width: float) -> None:
    at.sort()
    assert pack(*at, cap=cap, width=width).rows == slowly(at, cap, width)


@given(
    st.lists(st.floats(20.0, 980.0), min_size=1, max_size=20),
    st.lists(st.integers(1, 20), min_size=2, max_size=6),
)
def test_rows_do_not_depend_on_what_was_asked_before(at: list[float], caps: list[int]) -> None:
    at.sort()
    once = packing(*at)
    assert [once.packed(cap) for cap in caps] == [pack(*at, cap=cap) for cap in caps]
