from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.years import Year, Years

EVENTS: list[Year] = [(1901, 1905), (-52, -52), (1960, 1969), (1950, 1951)]
YEARS = Years.of(EVENTS)
spans = st.lists(st.tuples(st.integers(-6000, 5000), st.integers(-6000, 5000)), min_size=1, max_size=8)


def test_each_event_has_its_own() -> None:
    assert [YEARS[position] for position in range(len(YEARS))] == EVENTS


def test_some_events_span_from_their_first_year_to_their_last() -> None:
    assert YEARS.span((0, 2, 3)) == (1901, 1969)


def test_all_events_span_from_the_first_year_to_the_last() -> None:
    assert YEARS.whole(1970) == (-52, 1969)


def test_without_events_there_is_the_year_asked_for() -> None:
    assert Years.of(()).whole(1970) == (1970, 1970)


def test_no_events_span_nothing() -> None:
    with pytest.raises(ValueError, match="empty"):
        YEARS.span(())


@given(spans, st.data())
def test_one_gone_and_one_come_are_those_of_the_events_left(events: list[Year], data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(events) - 1))
    left = events[:position] + events[position + 1 :]
    assert Years.of(events).without(position) == Years.of(left)
    assert Years.of(left).with_one(position, events[position]) == Years.of(events)
