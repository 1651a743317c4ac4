from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from explorer.window.story.strand import stops_on

days = st.integers(-800_000, 800_000)
spans = st.lists(
    st.tuples(days, st.integers(0, 40_000)).map(lambda one: (one[0], one[0] + one[1])), min_size=1
)


@given(spans, st.floats(50, 4000))
def test_every_event_stands_on_the_line_in_order_of_its_days(
    found: list[tuple[int, int]], width: float
) -> None:
    stops = stops_on(found, width)
    assert len(stops) == len(found)
    assert all(-1e-6 <= stop.x0 <= stop.x <= stop.x1 <= width + 1e-6 for stop in stops)
    starts = [stop.x0 for _, stop in sorted(zip(found, stops, strict=True), key=lambda one: one[0])]
    assert all(one <= two for one, two in pairwise(starts))


def test_the_line_reaches_from_the_first_day_to_the_last() -> None:
    stops = stops_on([(0, 0), (50, 99)], 1000.0)
    assert (stops[0].x0, stops[1].x1) == (0.0, 1000.0)


def test_a_story_of_one_day_stands_in_the_middle() -> None:
    assert [stop.x for stop in stops_on([(7, 7), (7, 7)], 100.0)] == [50.0, 50.0]


def test_without_events_there_are_no_stops() -> None:
    assert stops_on([], 100.0) == ()
