from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given

from explorer.chronicle.dates.days import MEAN_YEAR
from explorer.timeline.axis.gaps import empty_centuries
from explorer.timeline.elements import OPEN_END
from explorer.timeline.index.columns import Columns
from explorer.timeline.index.index import TimelineIndex
from tests.chance import examples
from tests.timeline.views import broken_indexes, day, index_of, indexes

FEW = examples(60)
FAR = ("-0052-03-01", "1500-05-01", "1990-01-01", "2010-01-01")


def columns_of(*spans: tuple[str, str] | str, **fields: object) -> Columns:
    return index_of(*spans, **fields).columns


def test_a_thread_without_long_gaps_has_no_break() -> None:
    assert not empty_centuries(columns_of("1900-01-01", "1930-01-01", "1965-01-01", "2000-01-01")).breaks


def test_a_gap_of_forty_years_is_none_in_a_thread_of_a_millennium() -> None:
    dense = [f"{year}-01-01" for year in range(1000, 1900, 10)]
    assert not empty_centuries(columns_of(*dense, "1940-01-01")).breaks


def test_empty_centuries_are_left_out_with_some_room_beside_the_events() -> None:
    first, second = empty_centuries(columns_of(*FAR)).breaks
    assert 5 * MEAN_YEAR - 1 <= first.first - day(FAR[0]) <= 10 * MEAN_YEAR
    assert 5 * MEAN_YEAR - 1 <= day(FAR[1]) - first.last <= 10 * MEAN_YEAR
    assert (first.years, second.years) == (pytest.approx(1541, abs=10), pytest.approx(479, abs=10))


def test_breaks_are_alike_and_take_a_small_share() -> None:
    columns = columns_of(*FAR)
    mapped = columns.mapped(empty_centuries(columns))
    assert mapped.extent is not None
    whole = mapped.extent[1] - mapped.extent[0]
    lengths = {gap.length for gap in mapped.days.breaks}
    assert len(lengths) == 1
    assert 0.03 * whole < lengths.pop() < 0.08 * whole


def test_a_long_period_across_a_gap_leaves_none() -> None:
    assert not empty_centuries(columns_of(*FAR, ("-0060-01-01", "1995-01-01"))).breaks


def test_an_open_end_leaves_no_gap_after_it() -> None:
    columns = columns_of(*FAR, flags=[0, OPEN_END, 0, 0])
    (gap,) = empty_centuries(columns).breaks
    assert gap.last < day("1500-05-01")


def test_the_days_that_accounts_tell_are_not_empty() -> None:
    columns = replace(columns_of(*FAR), told={2: (day("1501-01-01"), day("1990-01-01"))})
    assert len(empty_centuries(columns).breaks) == 1


def test_a_gap_that_is_short_for_all_that_is_shown_stays() -> None:
    columns = columns_of("1900-01-01", "1950-01-01", "1990-01-01")
    assert len(empty_centuries(columns).breaks) == 1
    assert not empty_centuries(columns, (float(day("1500-01-01")), float(day("2000-01-01")))).breaks


def test_nothing_leaves_nothing_out() -> None:
    assert not empty_centuries(Columns.from_arrays(np.zeros(0, dtype=np.int64))).breaks


@FEW
@given(indexes())
def test_no_entry_has_a_day_in_a_break(index: TimelineIndex) -> None:
    first, last = index.columns.reach()
    for gap in empty_centuries(index.columns).breaks:
        assert not ((first < gap.last) & (last >= gap.first)).any()


@FEW
@given(broken_indexes())
def test_mapped_entries_keep_their_length_and_order(index: TimelineIndex) -> None:
    columns, days = index.columns, index.columns.days
    start = days.to_day(columns.start.astype(np.float64))
    end = days.to_day(columns.end.astype(np.float64))
    assert (start == np.floor(start)).all()
    assert (end - start == columns.end - columns.start).all()
    assert (np.argsort(start, kind="stable") == np.argsort(columns.start, kind="stable")).all()
