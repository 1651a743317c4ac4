from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.timeline.elements import OPEN_END
from explorer.timeline.index.columns import Columns
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.rows.firstfit import first_fit
from explorer.timeline.rows.rows import PERIOD_ROWS_MAX, RowPacker
from explorer.timeline.rows.stretches import Stretches
from tests.timeline.views import day, index_of, indexes

SOFT = 5
APART = index_of("1950-01-01", "1953-01-01", "1956-01-01", "1959-01-01", "2000-01-01")


def test_a_mark_within_an_imprecise_year_has_a_row_of_its_own() -> None:
    index = index_of(("2008-01-01", "2008-12-31"), "2008-11-02", "1990-01-01", precision=[SOFT, 0, 0])
    first, second, _ = index.rows(8).row.tolist()
    assert first != second


def test_imprecise_dates_that_overlap_have_rows_of_their_own() -> None:
    index = index_of(("1960-01-01", "1969-12-31"), ("1967-01-01", "1979-12-31"), precision=[SOFT, SOFT])
    assert sorted(index.rows(8).row.tolist()) == [0, 1]


def test_an_arrow_keeps_its_row() -> None:
    days = [day("1960-01-01"), day("1960-01-20"), day("1962-01-01")]
    columns = Columns.from_arrays(days, flags=[OPEN_END, 0, 0])
    first, second, _ = TimelineIndex(columns).rows(8).row.tolist()
    assert first != second


def test_spare_height_gives_rows_to_headlines_that_were_cut() -> None:
    assert APART.rows(20).count[0] > APART.rows(1, least=1).count[0]


@pytest.mark.parametrize(("lanes", "is_first_fit"), [(1, False), (3, True)])
def test_at_one_scale_many_lanes_are_packed_first_fit(lanes: int, is_first_fit: bool) -> None:
    number, of = np.arange(100 * lanes), np.arange(100, dtype=np.int32)
    columns = Columns.from_arrays(day("1950-01-01") + number * 37 % 20_000, lane=number // 100)
    groups = [of + np.int32(100 * lane) for lane in range(lanes)]
    packed = RowPacker(columns, groups, days_per_pixel=20.0).rows([8] * lanes)
    in_order = groups[0][np.argsort(columns.start[groups[0]], kind="stable")]
    rows, _ = first_fit(Stretches(columns, in_order, 20.0), 8, PERIOD_ROWS_MAX)
    assert (packed.row[in_order].tolist() == rows) == is_first_fit


@given(indexes())
def test_rows_stay_within_the_height_where_all_lanes_have_what_they_need(index: TimelineIndex) -> None:
    needed = int(index.rows(10_000, least=1).count.sum())
    assert int(index.rows(needed).count.sum()) <= needed


@given(indexes(), st.integers(1, 60), st.integers(1, 5))
def test_the_rows_known_at_once_are_never_more_than_lanes_get(
    index: TimelineIndex, budget: int, least: int
) -> None:
    assert index.rows_at_least(budget, least) <= int(index.rows(budget, least).count.sum())


def test_the_rows_of_a_crowd_are_bounded_without_packing_it() -> None:
    random = np.random.default_rng(3)
    days = day("1900-01-01") + random.integers(0, 40_000, 900)
    index = TimelineIndex(Columns.from_arrays(days, days + random.choice([0, 0, 500], 900)))
    known, packed = index.rows_at_least(9, 3), int(index.rows(9, 3).count.sum())
    assert 9 < known == packed  # periods that overlap have rows of their own
