from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.dates.days import day_number
from explorer.timeline.axis.breaks import breaks_in
from explorer.timeline.axis.daymap import DayMap
from explorer.timeline.axis.tickmarks import year_text
from explorer.timeline.axis.ticks import in_one_row, ticks
from explorer.timeline.axis.timescale import FIRST_DAY, LAST_DAY, MAX_SPAN, MIN_SPAN, TimeScale, limited
from tests.chance import examples
from tests.timeline.views import FixedMeasure, between, day


def texts(scale: TimeScale, level: int = 0) -> list[str]:
    return [tick.text for tick in ticks(scale, FixedMeasure()) if tick.level == level]


@examples(200)
@given(st.floats(FIRST_DAY, LAST_DAY), st.floats(MIN_SPAN, MAX_SPAN), st.sampled_from([300.0, 1400.0]))
def test_texts_of_a_row_never_touch(first: float, span: float, width: float) -> None:
    found = ticks(limited(first, span, width), FixedMeasure())
    lower = [(t.x - 7 * len(t.text) / 2, t.x + 7 * len(t.text) / 2) for t in found if t.level == 0]
    upper = [(t.x, t.x + 7 * len(t.text)) for t in found if t.level == 1]
    for row in (lower, upper):
        assert all(one[1] < other[0] for one, other in pairwise(row))


@examples(200)
@given(st.floats(FIRST_DAY, LAST_DAY - 20_000), st.floats(MIN_SPAN, MAX_SPAN))
def test_there_are_always_ticks_and_not_too_many(first: float, span: float) -> None:
    lower = texts(limited(first, span, 1400.0))
    assert 3 <= len(lower) <= 70


def test_years_stand_below_decades() -> None:
    scale = between("1990-01-01", "2012-01-01")
    assert texts(scale)[:3] == ["1990", "1992", "1994"]
    assert texts(scale, 1) == ["1990s", "2000s", "2010s"]


def test_months_stand_below_years() -> None:
    scale = between("2018-11-15", "2020-02-01")
    assert texts(scale)[:3] == ["Dec", "Jan", "Feb"]
    assert texts(scale, 1) == ["2018", "2019", "2020"]


def test_days_stand_below_months() -> None:
    scale = between("2019-11-28", "2019-12-08")
    assert texts(scale) == ["28", "29", "30", "1", "2", "3", "4", "5", "6", "7", "8"]
    assert texts(scale, 1) == ["November 2019", "December 2019"]


def test_every_first_of_a_month_has_a_tick_however_the_days_are_counted() -> None:
    scale = between("2019-01-01", "2019-04-15")
    firsts = [tick.x for tick in ticks(scale, FixedMeasure()) if tick.text == "1"]
    assert firsts == [scale.to_x(day(f"2019-0{month}-01")) for month in range(1, 5)]


def test_there_is_no_year_0() -> None:
    scale = between("-0003-01-01", "0004-06-01", 2000.0)
    assert texts(scale, 1) == ["4 BC", "3 BC", "2 BC", "1 BC", "AD 1", "AD 2", "AD 3", "AD 4"]


def test_years_told_with_their_era_have_room_between_those_that_are_told_without() -> None:
    assert texts(between("0004-01-01", "1871-01-01", 400.0)) == ["AD 1", "AD 500", "1000", "1500"]


def test_centuries_bc_are_counted_back() -> None:
    scale = between("-0350-01-01", "0250-01-01")
    assert "200 BC" in texts(scale)
    assert "AD 1" in texts(scale)
    assert "3rd century BC" in texts(scale, 1)
    assert "1st century BC" in texts(scale, 1)
    assert "1st century" in texts(scale, 1)


def test_every_second_year_leaves_out_ad_1_beside_ad_2() -> None:
    scale = between("-0006-01-01", "0009-01-01", 450.0)
    assert texts(scale) == ["6 BC", "4 BC", "2 BC", "AD 2", "AD 4", "AD 6", "AD 8"]


def test_200_bc_stands_at_the_astronomical_year_199_before_0() -> None:
    scale = between("-0350-01-01", "0250-01-01")
    (tick,) = [tick for tick in ticks(scale, FixedMeasure()) if tick.text == "200 BC"]
    assert tick.x == scale.to_x(day("-0199-01-01"))


def test_millennia_are_named() -> None:
    scale = between("-3990-01-01", "2100-01-01", 1400.0)
    assert texts(scale, 1)[0] == "4th millennium BC"


def test_round_years_are_strong() -> None:
    found = ticks(between("1955-01-01", "2026-01-01"), FixedMeasure())
    strong = [tick.text for tick in found if tick.level == 0 and tick.strong]
    assert strong == ["1960", "1970", "1980", "1990", "2000", "2010", "2020"]


def test_the_stretch_under_way_keeps_its_name_on_screen() -> None:
    found = ticks(between("1963-01-01", "1969-01-01", 300.0), FixedMeasure())
    (upper,) = [tick for tick in found if tick.level == 1]
    assert (upper.text, upper.x) == ("1960s", 0.0)


def test_months_are_shortened_all_together_or_not_at_all() -> None:
    assert texts(between("2015-01-01", "2015-12-31", 1080.0), 1)[:3] == ["Jan 2015", "Feb 2015", "Mar 2015"]
    assert texts(between("2015-01-01", "2015-04-30", 1000.0), 1)[:2] == ["January 2015", "February 2015"]


@pytest.mark.parametrize(("year", "text"), [(0, "1 BC"), (-499, "500 BC"), (500, "AD 500"), (1831, "1831")])
def test_years_are_written_with_their_era_where_it_matters(year: int, text: str) -> None:
    assert year_text(year) == text


def broken(*stretches: tuple[str, str], years: int = 4) -> DayMap:
    return DayMap.leaving_out([(day(first), day(last)) for first, last in stretches], round(years * 365.25))


def on_axis(days: DayMap, first: str, last: str, width: float) -> TimeScale:
    return TimeScale(days.to_axis(day(first)), days.to_axis(day(last)), width)


ROME = broken(("-0040-01-01", "1490-01-01"), ("1520-01-01", "1980-01-01"))


def test_every_stretch_between_breaks_tells_its_own_years() -> None:
    scale = on_axis(ROME, "-0060-01-01", "2010-01-01", 1400.0)
    found = [tick.text for tick in ticks(scale, FixedMeasure(), ROME)]
    assert found[:4] == ["60 BC", "55 BC", "50 BC", "45 BC"]
    assert {"1500", "1510", "1990", "2000", "1500s", "1990s"} <= set(found)
    assert "1600" not in found


def test_ticks_stand_where_the_map_puts_their_day() -> None:
    scale = on_axis(ROME, "-0060-01-01", "2010-01-01", 1400.0)
    (tick,) = [tick for tick in ticks(scale, FixedMeasure(), ROME) if tick.text == "1500"]
    assert tick.x == pytest.approx(scale.to_x(ROME.to_axis(day("1500-01-01"))))


def test_a_narrow_stretch_without_a_round_year_names_another() -> None:
    days = broken(("-0052-06-01", "1808-01-01"), years=8)
    scale = on_axis(days, "-0058-06-01", "2008-01-01", 1400.0)
    first = [tick.text for tick in ticks(scale, FixedMeasure(), days) if "BC" in tick.text and not tick.level]
    assert first == ["58 BC"]


@examples(200)
@given(st.floats(0, 1), st.floats(40, 60_000), st.sampled_from([300.0, 1400.0]))
def test_no_text_of_a_tick_reaches_into_a_break_that_says_something(
    share: float, span: float, width: float
) -> None:
    low, high = ROME.to_axis(day("-0080-01-01")), ROME.to_axis(day("2040-01-01"))
    first = low + (high - low - span) * share
    scale = limited(first, span, width)
    gaps = [(gap.x0, gap.x1) for gap in breaks_in(scale, ROME, FixedMeasure()) if gap.lines]
    for tick in ticks(scale, FixedMeasure(), ROME):
        wide = 7 * len(tick.text)
        left = tick.x if tick.level else tick.x - wide / 2
        assert all(left + wide <= x0 or left >= x1 for x0, x1 in gaps if tick.text)


def test_a_stretch_too_narrow_for_a_text_leans_over_silent_breaks() -> None:
    days = broken(("-0490-01-01", "-0360-01-01"), ("-0340-01-01", "1900-01-01"), years=8)
    scale = on_axis(days, "-0500-01-01", "2020-01-01", 420.0)
    assert not any(gap.lines for gap in breaks_in(scale, days, FixedMeasure()))
    assert "350 BC" in [tick.text for tick in ticks(scale, FixedMeasure(), days)]


@examples(200)
@given(st.lists(st.integers(-20, 20), unique=True, max_size=9), st.floats(100, 1400), st.integers(2, 90))
def test_texts_between_breaks_never_touch(centuries: list[int], width: float, years: int) -> None:
    gaps = [(day_number(100 * one + 5), day_number(100 * one + 95)) for one in sorted(centuries)]
    days = DayMap.leaving_out(gaps, 365 * years)
    scale = TimeScale(days.to_axis(day_number(-2100)), days.to_axis(day_number(2200)), width)
    found = [tick for tick in ticks(scale, FixedMeasure(), days) if tick.level == 0 and tick.text]
    row = [(t.x - 7 * len(t.text) / 2, t.x + 7 * len(t.text) / 2) for t in found]
    assert all(one[1] < other[0] for one, other in pairwise(row))


def test_a_view_of_a_break_alone_has_no_ticks() -> None:
    gap = ROME.breaks[0]
    assert ticks(TimeScale(gap.at + 1, gap.end - 1, 500.0), FixedMeasure(), ROME) == ()


def test_in_one_row_a_january_says_its_year() -> None:
    scale = TimeScale(day("1972-07-10"), day("1975-03-01"), 700.0)
    row = in_one_row(ticks(scale, FixedMeasure()))
    assert [tick.text for tick in row][1:5] == ["1973", "Apr", "Jul", "Oct"]
    assert {tick.level for tick in row} == {0}


def test_in_one_row_years_stay_years() -> None:
    scale = TimeScale(day("1840-01-01"), day("2025-03-01"), 700.0)
    found = ticks(scale, FixedMeasure())
    assert list(in_one_row(found)) == [tick for tick in found if tick.level == 0]
