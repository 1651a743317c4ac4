from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.dates.allen import allen_relation
from explorer.chronicle.dates.date import HistoricalDate, day, interval
from explorer.chronicle.dates.edtf import parse_edtf

INVERSE = {
    "before": "after",
    "meets": "met by",
    "overlaps": "overlapped by",
    "starts": "started by",
    "during": "contains",
    "finishes": "finished by",
    "equals": "equals",
}
INVERSE |= {there: here for here, there in INVERSE.items()}

DAYS = st.integers(1, 28).map(lambda number: day(1990, 1, number))
INTERVALS = st.tuples(DAYS, DAYS).map(lambda ends: interval(*sorted(ends, key=lambda unit: unit.first_day)))


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("1990", "1992", "before"),
        ("1990", "1991", "meets"),
        ("1990/1992", "1991/1994", "overlaps"),
        ("1990-01", "1990", "starts"),
        ("1990-05", "1990", "during"),
        ("1990-12", "1990", "finishes"),
        ("1990", "1990-01/1990-12", "equals"),
        ("1978/..", "2001", "contains"),
        ("../1867", "1867", "finished by"),
        ("../1866", "1867", "meets"),
    ],
)
def test_relations(a: str, b: str, relation: str) -> None:
    assert allen_relation(parse_edtf(a), parse_edtf(b)) == relation


@given(INTERVALS, INTERVALS)
def test_the_relation_seen_from_the_other_side_is_the_inverse(a: HistoricalDate, b: HistoricalDate) -> None:
    assert allen_relation(b, a) == INVERSE[allen_relation(a, b)]
