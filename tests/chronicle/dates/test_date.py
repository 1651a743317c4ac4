from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.dates.date import (
    CalendarUnit,
    HistoricalDate,
    Part,
    Precision,
    century,
    day,
    decade,
    interval,
    month,
    year,
)
from explorer.chronicle.dates.days import iso_day
from explorer.chronicle.dates.edtf import parse_edtf

UNITS = st.one_of(
    st.builds(year, st.integers(-3000, 3000)),
    st.builds(month, st.integers(-3000, 3000), st.integers(1, 12)),
    st.builds(month, st.integers(-3000, 3000), st.sampled_from((21, 22, 23, 24, 33, 36, 40, 41))),
    st.builds(day, st.integers(-3000, 3000), st.integers(1, 12), st.integers(1, 28)),
    st.builds(decade, st.integers(1, 300).map(lambda number: number * 10)),
    st.builds(century, st.integers(1, 30).map(lambda number: number * 100)),
)


def ends(text: str) -> tuple[str | None, str | None]:
    date = parse_edtf(text)
    first, last = date.earliest, date.latest
    return (None if first is None else iso_day(first), None if last is None else iso_day(last))


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2019-11-12", "2019-11-12", "2019-11-12"),
        ("2016-02", "2016-02-01", "2016-02-29"),
        ("1831", "1831-01-01", "1831-12-31"),
        ("1949-21", "1949-03-01", "1949-05-31"),
        ("1941-24", "1941-12-01", "1942-02-28"),
        ("2012-35", "2012-07-01", "2012-09-30"),
        ("1941-40", "1941-01-01", "1941-06-30"),
        ("196X", "1960-01-01", "1969-12-31"),
        ("18XX", "1800-01-01", "1899-12-31"),
        ("-0043-03", "-0043-03-01", "-0043-03-31"),
        ("1964/1982", "1964-01-01", "1982-12-31"),
        ("1978/..", "1978-01-01", None),
        ("../1867", None, "1867-12-31"),
    ],
)
def test_first_and_last_possible_day(text: str, first: str | None, last: str | None) -> None:
    assert ends(text) == (first, last)


@given(UNITS)
def test_a_unit_begins_before_it_ends(unit: CalendarUnit) -> None:
    assert unit.first_day <= unit.last_day


@given(UNITS, st.sampled_from(("early", "mid", "late")))
def test_a_vague_part_lies_within_its_unit(unit: CalendarUnit, part: Part) -> None:
    assert HistoricalDate.of(unit).contains(HistoricalDate.of(unit, part))


@given(UNITS)
def test_the_parts_of_a_unit_follow_each_other(unit: CalendarUnit) -> None:
    early, mid, late = (HistoricalDate.of(unit, part).sort_key for part in ("early", "mid", "late"))
    assert early[:2] <= mid[:2] <= late[:2]


@given(UNITS, UNITS)
def test_what_contains_also_overlaps(one: CalendarUnit, other: CalendarUnit) -> None:
    outer, inner = HistoricalDate.of(one), HistoricalDate.of(other)
    assert outer.overlaps(inner) or not outer.contains(inner)


@given(UNITS, UNITS)
def test_overlapping_is_mutual(one: CalendarUnit, other: CalendarUnit) -> None:
    a, b = HistoricalDate.of(one), HistoricalDate.of(other)
    assert a.overlaps(b) == b.overlaps(a)


@pytest.mark.parametrize("parts", [(1990, 13, None), (1990, 2, 29), (1990, None, 5), (1990, 24, 5)])
def test_no_unit_of_what_the_calendar_lacks(parts: tuple[int, int | None, int | None]) -> None:
    with pytest.raises(ValueError, match="no such"):
        CalendarUnit(*parts)


def test_an_interval_cannot_run_backwards() -> None:
    with pytest.raises(ValueError, match="before it begins"):
        interval(year(1990), year(1980))


def test_a_date_needs_an_end() -> None:
    with pytest.raises(ValueError, match="at least one end"):
        interval(None, None)


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("1990-05-03", Precision.DAY),
        ("1990-05", Precision.MONTH),
        ("1990-21", Precision.SEASON),
        ("1990-33", Precision.QUARTER),
        ("1990-40", Precision.HALF),
        ("199X", Precision.DECADE),
        ("1990/1991", Precision.INTERVAL),
        ("1990/..", Precision.INTERVAL),
    ],
)
def test_precision_is_what_the_source_states(text: str, precision: Precision) -> None:
    assert parse_edtf(text).precision is precision


def test_about_marks_both_ends() -> None:
    assert parse_edtf("1964/1982").about().edtf == "1964~/1982~"


def test_an_open_end_overlaps_everything_later() -> None:
    assert parse_edtf("1978/..").overlaps(parse_edtf("2020"))


def test_an_open_end_is_contained_in_nothing_closed() -> None:
    assert not parse_edtf("1900/2000").contains(parse_edtf("1978/.."))


def test_dates_sort_by_their_days() -> None:
    texts = ["1990", "1990-05", "1989-12-31", "../1988", "1990-01-01"]
    assert sorted(texts, key=lambda text: parse_edtf(text).sort_key) == [
        "../1988",
        "1989-12-31",
        "1990-01-01",
        "1990",
        "1990-05",
    ]


def test_a_unit_begins_in_its_first_year() -> None:
    assert century(1800).first_year == 1800
