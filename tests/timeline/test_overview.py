from __future__ import annotations

import pytest
from hypothesis import given

from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.overview import by_lane, density, span
from tests.chance import examples
from tests.timeline.views import index_of, indexes


@examples(60)
@given(indexes())
def test_every_event_is_counted_once(index: TimelineIndex) -> None:
    first, last = span(index)
    assert density(index, first, last, 97).sum() == len(index)


def test_lanes_are_counted_on_their_own() -> None:
    index = index_of("2000-01-01", "2001-01-01", "2001-01-01", lane=[0, 1, 1])
    assert by_lane(index, *span(index), 10).sum(axis=1).tolist() == [1.0, 2.0]


def test_what_is_outside_is_not_counted() -> None:
    index = index_of("2000-01-01", "2020-01-01")
    first, last = span(index)
    assert density(index, first, (first + last) / 2, 10).sum() == 1


def test_no_bins_without_days() -> None:
    with pytest.raises(ValueError, match="no 5 bins"):
        density(index_of("2000-01-01"), 10.0, 10.0, 5)
