from __future__ import annotations

import pytest

from explorer.timeline.navigation import LEAST_DAYS, SHARE, around, event_in_lane, told_apart
from tests.timeline.views import day, index_of

INDEX = index_of("2005-01-01", "1990-01-01", "2000-01-01", "2001-01-01", lane=[0, 0, 2, 2])


def test_down_goes_to_the_nearest_of_the_next_lane_that_holds_any() -> None:
    assert event_in_lane(INDEX, 0, 1) == 3
    assert event_in_lane(INDEX, 1, 1) == 2
    assert event_in_lane(INDEX, 3, -1) == 0


def test_there_is_no_lane_below_the_last() -> None:
    assert event_in_lane(INDEX, 2, 1) is None


def test_a_day_that_is_zoomed_to_is_seen_in_the_middle_of_a_year() -> None:
    first, last = around(INDEX, 0)
    assert last - first == LEAST_DAYS
    assert (first + last) / 2 == day("2005-01-01") + 0.5


def test_a_period_that_is_zoomed_to_takes_its_share() -> None:
    first, last = around(index_of(("1990-01-01", "1999-12-31")), 0)
    assert last - first == SHARE * (day("2000-01-01") - day("1990-01-01"))
    assert first < day("1990-01-01")
    assert last > day("2000-01-01")


def shown(*dates: tuple[str, str] | str, span: float) -> tuple[float, float] | None:
    """What is shown of events of one badge in a view of so many days."""
    index = index_of(*dates)
    reach = int(index.columns.start.min()), int(index.columns.end.max())
    return told_apart(index, range(len(dates)), reach, span)


YEAR, NEXT_YEAR = ("1990-01-01", "1990-12-31"), ("1991-01-01", "1991-12-31")


def test_from_afar_all_days_of_a_badge_are_shown_with_as_much_on_both_sides() -> None:
    assert shown(YEAR, NEXT_YEAR, span=9000.0) == (day("1989-01-01"), day("1992-12-31"))


def test_from_near_only_the_middles_of_its_dates_are() -> None:
    first, last = shown(YEAR, NEXT_YEAR, span=1500.0) or (0.0, 0.0)
    assert (first, last) == (day("1990-07-02") + 0.5 - 182.5, day("1991-07-02") + 0.5 + 182.5)


def test_of_a_badge_as_wide_as_the_view_the_middle_part_is_shown() -> None:
    first, last = shown("1990-01-01", "1990-07-01", "1991-01-01", span=400.0) or (0.0, 0.0)
    assert last - first == 240.0
    assert (first + last) / 2 == day("1990-07-02") + 1.0


@pytest.mark.parametrize(
    ("dates", "span"),
    [([YEAR, YEAR], 9000.0), (["1990-01-01", "1990-01-08"], 9000.0), ([YEAR, NEXT_YEAR], 12.0)],
    ids=["equal dates", "within days", "close already"],
)
def test_what_no_zoom_tells_apart_has_no_days(dates: list[tuple[str, str] | str], span: float) -> None:
    assert shown(*dates, span=span) is None
