from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.index.index import TimelineIndex
from tests.chance import examples
from tests.timeline.views import between, drawn, index_of, scales, stacks

YEARS = between("1900-01-01", "2000-01-01")


def test_the_mark_of_a_bookmarked_event_has_a_spot() -> None:
    found = drawn(index_of("1910-01-01", "1950-01-01"), YEARS, bookmarked=(1,))
    assert [(spot.x, spot.event) for spot in found.bookmarked] == [
        (pytest.approx(float(found.marks.x[1]), abs=1e-3), 1)
    ]


def test_a_cluster_has_one_spot_for_all_that_are_folded_into_it() -> None:
    found = drawn(index_of(*["1910-01-01"] * 40), YEARS, 40.0, bookmarked=tuple(range(40)))
    folded = {(float(x), float(y)) for x, y in zip(found.clusters.x, found.clusters.y, strict=True)}
    assert folded
    assert {(spot.x, spot.y) for spot in found.bookmarked} >= folded
    assert len(found.bookmarked) == len(folded) + len(found.marks.x)


def test_without_bookmarks_there_are_no_spots() -> None:
    assert drawn(index_of("1910-01-01"), YEARS).bookmarked == ()


@examples(60)
@given(stacks(), scales(), st.sets(st.integers(0, 30), max_size=8))
def test_whatever_is_drawn_and_bookmarked_has_a_spot(
    index: TimelineIndex, scale: TimeScale, events: set[int]
) -> None:
    found = drawn(index, scale, bookmarked=tuple(sorted(events)))
    told = np.concatenate((found.marks.event, found.spans.event[found.spans.soft == 0]))
    assert len(found.bookmarked) >= len(set(told.tolist()) & events)
    assert {spot.event for spot in found.bookmarked} <= events
