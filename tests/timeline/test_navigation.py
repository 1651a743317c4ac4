from __future__ import annotations

from explorer.timeline.navigation import LEAST_DAYS, SHARE, around, event_in_lane
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
