from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.bands.lanes import MIRROR_ROOM, Lane
from explorer.timeline.drawlist import DrawList
from explorer.timeline.index.columns import Columns
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.layout import LayoutOptions, height_needed
from explorer.timeline.navigation import event_in_lane
from explorer.timeline.stack.heads import Head
from tests.chance import examples
from tests.timeline.views import HEIGHT, between, drawn, index_of, indexes, scales, stacked_of

FEW = examples(60)
YEARS = between("1900-01-01", "2000-01-01")
HEAD = 44.0


@st.composite
def pairs_of_threads(draw: st.DrawFn) -> tuple[TimelineIndex, TimelineIndex]:
    """Two threads of two lanes each that tell events of their own and shared ones: stacked, and mirrored."""
    events = draw(indexes(40)).columns
    told = st.sampled_from([(0,), (1,), (0, 1)])
    groups = draw(st.lists(told, min_size=len(events), max_size=len(events)))
    pairs = [(event, group) for event, inside in enumerate(groups) for group in inside]
    of = np.array([event for event, _ in pairs], dtype=np.int32)
    lane = np.array([2 * group + event % 2 for event, group in pairs], dtype=np.int32)
    lanes = [Lane(f"{group}.{at}", "", group=group) for group in range(2) for at in range(2)]
    plain = stacked_of(events, of, lane, lanes)
    return TimelineIndex(plain), TimelineIndex(mirror(plain))


def mirror(columns: Columns) -> Columns:
    """The same threads, of which the first grows upwards."""
    lanes = columns.lanes
    up = [replace(lane, upward=True) for lane in reversed(lanes) if lane.group == 0]
    last = np.int32(len(up) - 1)
    lane = np.where(columns.lane <= last, last - columns.lane, columns.lane).astype(np.int32)
    return replace(columns, lanes=(*up, *(lane for lane in lanes if lane.group)), lane=lane)


def alike(*days: str) -> TimelineIndex:
    """Two mirrored threads that tell the same events."""
    events = index_of(*days).columns
    of = np.repeat(np.arange(len(days)), 2).astype(np.int32)
    lane = np.tile([0, 1], len(days)).astype(np.int32)
    return TimelineIndex(mirror(stacked_of(events, of, lane, [Lane("", "", group=0), Lane("", "", group=1)])))


def inside(found: DrawList, y: float) -> list[int]:
    """The numbers of the bands in which a height lies."""
    return [number for number, band in enumerate(found.bands) if band.y0 <= y <= band.y1]


def ys(found: DrawList) -> list[float]:
    parts = (found.marks.y, found.clusters.y, found.spans.y)
    return [float(y) for part in parts for y in part.tolist()] + [label.y for label in found.labels]


@FEW
@given(pairs_of_threads(), scales())
def test_everything_stands_in_one_band_and_nothing_on_the_axis(
    both: tuple[TimelineIndex, TimelineIndex], scale: TimeScale
) -> None:
    found = drawn(both[1], scale, group_head=HEAD)
    assert found.mirror is not None
    assert all(len(inside(found, y)) == 1 for y in ys(found))
    assert not [y for y in ys(found) if found.mirror[0] <= y <= found.mirror[1]]


@FEW
@given(pairs_of_threads(), scales())
def test_bands_heads_and_axis_follow_one_another_without_overlap(
    both: tuple[TimelineIndex, TimelineIndex], scale: TimeScale
) -> None:
    found = drawn(both[1], scale, group_head=HEAD)
    first, second = found.groups
    assert found.mirror is not None
    assert found.mirror == (first.y1, second.y0)
    assert found.mirror[1] - found.mirror[0] == pytest.approx(MIRROR_ROOM)
    assert all(high.y1 <= low.y0 + 1e-3 for high, low in pairwise(found.bands))
    assert (first.upward, second.upward) == (True, False)
    assert max(band.y1 for band in found.bands if band.group == 0) == pytest.approx(first.head)
    assert min(band.y0 for band in found.bands if band.group == 1) == pytest.approx(second.head)
    assert second.y1 == pytest.approx(max(band.y1 for band in found.bands))


@FEW
@given(pairs_of_threads(), scales())
def test_mirroring_hides_and_adds_nothing(
    both: tuple[TimelineIndex, TimelineIndex], scale: TimeScale
) -> None:
    plain, mirrored = (drawn(index, scale, HEIGHT + 2 * MIRROR_ROOM) for index in both)
    assert mirrored.tally.total == plain.tally.total
    assert mirrored.tally.outside == plain.tally.outside
    assert mirrored.census == plain.census
    assert [group.inside for group in mirrored.groups] == [group.inside for group in plain.groups]
    assert sorted(link.event for link in mirrored.links) == sorted(link.event for link in plain.links)


@FEW
@given(st.lists(st.integers(1905, 1995), min_size=1, max_size=30))
def test_the_same_events_stand_as_far_above_the_axis_as_below_it(years: list[int]) -> None:
    found = drawn(alike(*(f"{year}-03-01" for year in sorted(years))), YEARS)
    assert found.mirror is not None
    middle = sum(found.mirror)
    rows: dict[int, list[float]] = {}
    for y, event in zip(found.marks.y.tolist(), found.marks.event.tolist(), strict=True):
        rows.setdefault(event, []).append(y)
    assert all(len(pair) == 1 or sum(pair) == pytest.approx(middle, abs=0.01) for pair in rows.values())
    bands = found.bands
    assert bands[0].y0 + bands[1].y1 == pytest.approx(middle, abs=0.01)


def test_the_first_row_of_the_upper_thread_is_next_to_the_axis() -> None:
    found = drawn(alike("1950-01-01", "1950-02-01"), YEARS)
    upper = [float(y) for y in found.marks.y if y < found.groups[0].y1]
    lower = [float(y) for y in found.marks.y if y > found.groups[1].y0]
    assert (sorted(upper), sorted(lower)) == (upper[::-1], lower)


def test_a_mirrored_view_needs_the_room_of_its_axis_besides() -> None:
    events = index_of("1950-01-01", "1960-01-01").columns
    of, lane = np.array([0, 1], dtype=np.int32), np.array([0, 1], dtype=np.int32)
    plain = stacked_of(events, of, lane, [Lane("", "", group=0), Lane("", "", group=1)])
    needed = [height_needed(TimelineIndex(one), 10.0, LayoutOptions()) for one in (plain, mirror(plain))]
    assert needed[1] - needed[0] == pytest.approx(MIRROR_ROOM)


def test_a_thread_without_events_keeps_its_side_of_the_axis() -> None:
    events = index_of("1950-01-01").columns
    lanes = [Lane("", "", group=0), Lane("", "", group=1)]
    columns = stacked_of(events, np.zeros(1, np.int32), np.ones(1, np.int32), lanes)
    found = drawn(TimelineIndex(mirror(columns)), YEARS)
    assert found.groups[0].inside == 0
    assert found.mirror is not None
    assert found.groups[0].y1 - found.groups[0].y0 > 0


def test_a_head_upside_down_is_as_high_and_twice_turned_itself() -> None:
    head = Head(70.0, 4.0, 37.0)
    assert head.reversed.reversed == head
    assert (head.reversed.height, head.reversed.names) == (70.0, 33.0)


def test_the_lane_below_is_the_one_seen_below() -> None:
    events = index_of("1950-01-01", "1951-01-01", "1952-01-01", "1953-01-01").columns
    of, lane = np.arange(4, dtype=np.int32), np.arange(4, dtype=np.int32)
    lanes = [Lane(f"{group}.{at}", "", group=group) for group in range(2) for at in range(2)]
    index = TimelineIndex(mirror(stacked_of(events, of, lane, lanes)))
    found = drawn(index, YEARS)
    order = [e for _, e in sorted(zip(found.marks.y.tolist(), found.marks.event.tolist(), strict=True))]
    assert order == [1, 0, 2, 3]
    assert [event_in_lane(index, event, 1) for event in order[:-1]] == order[1:]
