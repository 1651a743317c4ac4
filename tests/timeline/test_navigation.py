from __future__ import annotations

from explorer.timeline.navigation import event_in_lane
from tests.timeline.views import index_of

INDEX = index_of("2005-01-01", "1990-01-01", "2000-01-01", "2001-01-01", lane=[0, 0, 2, 2])


def test_down_goes_to_the_nearest_of_the_next_lane_that_holds_any() -> None:
    assert event_in_lane(INDEX, 0, 1) == 3
    assert event_in_lane(INDEX, 1, 1) == 2
    assert event_in_lane(INDEX, 3, -1) == 0


def test_there_is_no_lane_below_the_last() -> None:
    assert event_in_lane(INDEX, 2, 1) is None
