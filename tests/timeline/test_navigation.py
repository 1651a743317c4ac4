from __future__ import annotations

from explorer.timeline.columns import columns_from
from explorer.timeline.index import TimelineIndex
from explorer.timeline.lanes import LaneMode
from explorer.timeline.navigation import event_in_lane, event_near, next_event, previous_event
from tests.chronicle.make import event, mention
from tests.timeline.views import day, index_of

INDEX = index_of("2005-01-01", "1990-01-01", "2000-01-01", "2001-01-01", lane=[0, 0, 2, 2])


def test_next_and_previous_follow_the_dates() -> None:
    assert next_event(INDEX, 1) == 2
    assert previous_event(INDEX, 2) == 1


def test_there_is_nothing_beyond_the_ends() -> None:
    assert next_event(INDEX, 0) is None
    assert previous_event(INDEX, 1) is None


def test_without_a_selection_next_begins_and_previous_ends() -> None:
    assert next_event(INDEX, -1) == 1
    assert previous_event(INDEX, -1) == 0


def test_down_goes_to_the_nearest_of_the_next_lane_that_holds_any() -> None:
    assert event_in_lane(INDEX, 0, 1) == 3
    assert event_in_lane(INDEX, 1, 1) == 2
    assert event_in_lane(INDEX, 3, -1) == 0


def test_there_is_no_lane_below_the_last() -> None:
    assert event_in_lane(INDEX, 2, 1) is None


def test_the_event_nearest_to_a_day() -> None:
    assert event_near(INDEX, day("1999-06-01")) == 2


def test_an_event_in_several_lanes_is_passed_once() -> None:
    both = event(mention("2000", pair="Chile–Peru"), mention("2000", pair="Bolivia–Peru"))
    index = TimelineIndex(columns_from([both, event(mention("2001"))], {}, LaneMode.PAIR))
    assert next_event(index, 0) == 1
    assert previous_event(index, 1) == 0
