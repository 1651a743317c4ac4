from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.timeline.axis.daymap import FULLEST, PLAIN, Break, DayMap
from explorer.timeline.axis.timescale import FIRST_DAY, LAST_DAY

ONE = DayMap.leaving_out([(1000, 2000)], 100)


@st.composite
def maps(draw: st.DrawFn) -> DayMap:
    """Maps with up to four breaks, which may touch."""
    edges = sorted(draw(st.lists(st.integers(0, 700_000), max_size=8, unique=True)))
    stretches = list(zip(edges[::2], edges[1::2], strict=False))
    shortest = min((last - first for first, last in stretches), default=1)
    return DayMap.leaving_out(stretches, draw(st.integers(1, shortest)))


whole_days = st.integers(FIRST_DAY, LAST_DAY)
days = st.floats(FIRST_DAY, LAST_DAY)


def inside(found: DayMap, day: float) -> bool:
    return any(gap.first < day < gap.last for gap in found.breaks)


@given(whole_days)
def test_without_breaks_both_are_the_same(day: int) -> None:
    assert PLAIN.to_axis(day) == PLAIN.to_day(day) == day


@given(maps(), days, days)
def test_it_rises(found: DayMap, one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert found.to_axis(low) <= found.to_axis(high)
    assert found.to_day(low) <= found.to_day(high)


@given(maps(), whole_days)
def test_whole_days_outside_of_breaks_come_back_exactly(found: DayMap, day: int) -> None:
    axis = found.to_axis(day)
    if not inside(found, day):
        assert axis == int(axis)
        assert found.to_day(axis) == day


@given(maps(), days)
def test_days_come_back_from_within_breaks_too(found: DayMap, day: float) -> None:
    assert found.to_axis(found.to_day(day)) == pytest.approx(day, abs=1e-6)


@given(maps(), days)
def test_nothing_leaves_the_days_a_timeline_can_show(found: DayMap, day: float) -> None:
    assert FIRST_DAY <= found.to_axis(day) <= LAST_DAY


@given(maps(), st.lists(days))
def test_arrays_are_mapped_as_numbers_are(found: DayMap, values: list[float]) -> None:
    array = np.array(values, dtype=np.float64)
    assert found.to_axis(array).tolist() == [found.to_axis(value) for value in values]
    assert found.to_day(array).tolist() == [found.to_day(value) for value in values]


def test_days_after_the_last_break_keep_their_number() -> None:
    assert ONE.to_axis(2000) == 2000
    assert ONE.to_axis(1000) == 1900
    assert ONE.to_axis(1500) == 1950


def test_a_break_knows_its_years() -> None:
    assert Break(0, 36524, 0, 10).years == 100


def test_the_edges_of_a_break_belong_to_what_follows() -> None:
    assert ONE.break_at(1900) == ONE.breaks[0]
    assert ONE.break_at(1899.9) is None
    assert ONE.break_at(2000) is None


def test_stretches_lie_between_breaks() -> None:
    assert ONE.stretches(1800, 2100) == [(1800, 1900), (2000, 2100)]
    assert ONE.stretches(1950, 2100) == [(2000, 2100)]
    assert ONE.stretches(1910, 1990) == []


def test_a_range_is_told_without_the_ends_left_out() -> None:
    assert ONE.shown(500, 1500) == (500, 1000)
    assert ONE.shown(1500, 2500) == (2000, 2500)
    assert ONE.shown(500, 2500) == (500, 2500)


@pytest.mark.parametrize(("heading", "moved"), [(1.0, (1994.0, 2004.0)), (-1.0, (1896.0, 1906.0))])
def test_a_range_within_a_break_is_moved_over_it(heading: float, moved: tuple[float, float]) -> None:
    assert ONE.off_break(1940.0, 1950.0, heading) == moved


def test_without_a_heading_a_range_goes_back_to_the_side_it_shows_more_of() -> None:
    assert ONE.off_break(1897.0, 1907.0) == (1896.0, 1906.0)
    assert ONE.off_break(1992.0, 2002.0) == (1994.0, 2004.0)


@given(maps(), days, st.floats(8, 100_000), st.sampled_from([-1.0, 0.0, 1.0]))
def test_a_range_keeps_its_length_and_shows_something(
    found: DayMap, first: float, span: float, heading: float
) -> None:
    low, high = found.off_break(first, first + span, heading)
    assert high - low == pytest.approx(span)
    if len(found.breaks) == 1:
        (gap,) = found.breaks
        assert min(gap.end, high) - max(gap.at, low) <= FULLEST * span + 1e-6


def test_breaks_that_grow_or_overlap_are_refused() -> None:
    with pytest.raises(ValueError, match="shrink"):
        DayMap.leaving_out([(0, 10)], 20)
    with pytest.raises(ValueError, match="follow"):
        DayMap.leaving_out([(0, 100), (50, 200)], 10)
