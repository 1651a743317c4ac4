from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.dates.days import day_number
from explorer.timeline.axis.timescale import FIRST_DAY, LAST_DAY, MAX_SPAN, MIN_SPAN, TimeScale

days = st.floats(float(FIRST_DAY), float(LAST_DAY), allow_nan=False)
spans = st.floats(MIN_SPAN, MAX_SPAN / 2, allow_nan=False)


@given(days, spans, st.floats(0, 1400))
def test_to_day_undoes_to_x(first: float, span: float, x: float) -> None:
    scale = TimeScale(first, first + span, 1400.0)
    assert scale.to_x(scale.to_day(x)) == pytest.approx(x, abs=1e-4)


def test_a_day_in_4000_bc_is_exact() -> None:
    day = day_number(-3999, 5, 1)
    scale = TimeScale(day - 4.0, day + 4.0, 1400.0)
    assert scale.to_x(day + 1) - scale.to_x(day) == pytest.approx(175.0, abs=1e-6)


@given(days, spans, st.floats(0.2, 5), st.floats(0, 1400))
def test_zooming_stays_within_the_limits(first: float, span: float, factor: float, x: float) -> None:
    zoomed = TimeScale(first, first + span, 1400.0).zoomed(factor, x)
    assert MIN_SPAN - 1e-6 <= zoomed.span <= MAX_SPAN + 1e-6
    assert zoomed.first_day >= FIRST_DAY - 1e-6
    assert zoomed.last_day <= LAST_DAY + 1 + 1e-6


def test_zooming_keeps_the_day_under_the_pointer() -> None:
    scale = TimeScale(700_000.0, 730_000.0, 1000.0)
    assert scale.zoomed(1.5, 300.0).to_x(scale.to_day(300.0)) == pytest.approx(300.0)


def test_panning_moves_towards_later_days() -> None:
    scale = TimeScale(700_000.0, 701_000.0, 1000.0)
    assert scale.panned(10.0) == TimeScale(700_010.0, 701_010.0, 1000.0)


def test_panning_stops_at_the_end_of_time() -> None:
    scale = TimeScale(LAST_DAY - 999.0, LAST_DAY + 1.0, 1000.0)
    assert scale.panned(500.0) == scale


def test_fitting_leaves_a_margin() -> None:
    scale = TimeScale(0.0, 1.0, 1000.0).fitted(700_000.0, 710_000.0, 50.0)
    assert scale.to_x(700_000.0) == pytest.approx(50.0)
    assert scale.to_x(710_000.0) == pytest.approx(950.0)


def test_fitting_one_day_shows_some_days_around_it() -> None:
    scale = TimeScale(0.0, 1.0, 1000.0).fitted(700_000.0, 700_001.0)
    assert scale.span == MIN_SPAN
    assert scale.to_x(700_000.5) == pytest.approx(500.0)


def test_the_way_to_another_view_begins_and_ends_right() -> None:
    one, other = TimeScale(700_000.0, 730_000.0, 1000.0), TimeScale(720_000.0, 720_100.0, 1000.0)
    assert one.between(other, 0.0) == one
    assert one.between(other, 1.0) == other


def test_the_way_to_another_view_goes_by_equal_factors() -> None:
    one, other = TimeScale(700_000.0, 710_000.0, 1000.0), TimeScale(705_000.0, 705_100.0, 1000.0)
    assert one.between(other, 0.5).span == pytest.approx(1000.0)


@pytest.mark.parametrize(("first", "last", "width"), [(5.0, 5.0, 10.0), (6.0, 5.0, 10.0), (1.0, 2.0, 0.0)])
def test_no_scale_without_days_or_width(first: float, last: float, width: float) -> None:
    with pytest.raises(ValueError, match="no scale"):
        TimeScale(first, last, width)
