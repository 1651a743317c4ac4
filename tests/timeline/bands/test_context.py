from __future__ import annotations

from explorer.timeline.bands.lanes import LaneMode
from explorer.timeline.index.columns import columns_from
from explorer.timeline.index.index import TimelineIndex
from tests.timeline.periods import KINDS, periods, told


def test_a_government_of_years_is_context() -> None:
    (period,) = periods(told("1964/1982"))
    assert period.name == "From 1964/1982"


def test_a_long_visit_is_not() -> None:
    assert periods(told("1964/1982", "visit")) == ()


def test_an_imprecise_date_is_not() -> None:
    assert periods(told("196X")) == ()


def test_a_month_is_too_short() -> None:
    assert periods(told("1964-01/1964-02")) == ()


def test_periods_do_not_overlap() -> None:
    found = periods(told("1964/1982"), told("1970/1975"), told("1990/1995"))
    assert [period.name for period in found] == ["From 1964/1982", "From 1990/1995"]


def test_sources_and_pairs_do_not_change_what_is_context() -> None:
    events = (told("1964/1982"), told("1970/1999"), told("1990/1995"))
    by_mode = (TimelineIndex(columns_from(events, KINDS, mode)) for mode in LaneMode)
    names = {tuple(index.columns.texts.title(entry) for entry in index.context.tolist()) for index in by_mode}
    assert len(names) == 1
