from __future__ import annotations

from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.timeline.columns import columns_from
from explorer.timeline.drawlist import Period
from explorer.timeline.index import TimelineIndex
from tests.chronicle.make import event, mention
from tests.timeline.views import between, drawn

KINDS = {key: Kind(key, key, "circle", "#000000", "#ffffff", "") for key in ("politics", "visit")}


def periods(*events: Event) -> tuple[Period, ...]:
    return drawn(TimelineIndex(columns_from(events, KINDS)), between("1950-01-01", "2000-01-01")).periods


def told(date: str, kind: str = "politics") -> Event:
    return event(mention(date, f"From {date}", kind=kind))


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
