from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from explorer.timeline.packing import Extent, Packed, Spot, packed
from explorer.timeline.sides import Want

EDGE = 1000.0


def pack(*at: float, cap: int = 10, width: float = 200.0) -> Packed:
    """Rows of events at places in a plot, each with a headline of a width."""
    want = Want(width, width * 0.6, 50.0)
    extents = [Extent(x - 6, x + 6, x, x, False) for x in at]
    return packed(extents, [[Spot(x - 11, x + 11, want) for x in at]], [EDGE], cap, 12)


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
