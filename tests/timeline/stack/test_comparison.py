from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.bands.lanes import Lane
from explorer.timeline.drawlist import DrawList
from explorer.timeline.hit import hit
from explorer.timeline.index.columns import Columns
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.stack.comparison import FOOT, LINKS_APART, LINKS_MAX, told_in
from explorer.timeline.stack.heads import GROUP_GAP, NAMES
from tests.chance import examples
from tests.timeline.views import (
    HEIGHT,
    WIDTH,
    between,
    day,
    drawn,
    in_view,
    index_of,
    scales,
    stacked_of,
    stacks,
)

FEW = examples(60)
ROUNDING = 1e-9
"""What sums of heights may differ by."""
TWO = [Lane("", "", group=0), Lane("", "", group=1)]
YEARS = between("1900-01-01", "2000-01-01")


def two_threads(*days: str, shared: tuple[int, ...] = (), **fields: object) -> TimelineIndex:
    """Two threads that tell the events of ``days`` in turn, both of them those that are ``shared``."""
    events = index_of(*days, **fields).columns
    pairs = [(at, lane) for at in range(len(days)) for lane in (0, 1) if lane == at % 2 or at in shared]
    of, lane = np.array(pairs, dtype=np.int32).T
    return TimelineIndex(stacked_of(events, of, lane, TWO))


def tops(found: DrawList) -> list[tuple[float, float, int]]:
    """Where every single mark and bar stands: its y, its x or ends, and its event."""
    return [
        (float(y), float(x), int(e))
        for y, x, e in zip(found.marks.y, found.marks.x, found.marks.event, strict=True)
    ]


def group_rows(found: DrawList) -> dict[tuple[int, int], float]:
    """The y of each mark by its event and the number of its group."""
    return {
        (event, number): y
        for y, _, event in tops(found)
        for number, group in enumerate(found.groups)
        if group.y0 <= y < group.y1
    }


@FEW
@given(stacks(), scales())
def test_entries_drawn_folded_and_outside_are_all_entries(index: TimelineIndex, scale: TimeScale) -> None:
    found = drawn(index, scale)
    assert found.tally.drawn == len(found.marks.x) + int((found.spans.soft == 0).sum())
    assert found.tally.folded == found.clusters.count.sum()
    assert found.tally.total == len(index)


@FEW
@given(stacks(), scales())
def test_each_group_counts_its_events_in_view(index: TimelineIndex, scale: TimeScale) -> None:
    found = drawn(index, scale)
    group = np.array([lane.group for lane in index.columns.lanes])[index.columns.lane]
    seen = in_view(index, scale)
    assert [band.inside for band in found.groups] == [
        int((seen & (group == number)).sum()) for number in range(len(found.groups))
    ]
    assert found.census is not None
    assert found.census.inside == len(set(index.columns.event[seen].tolist()))
    assert found.census.total == len(set(index.columns.event.tolist()))


@FEW
@given(stacks(), scales())
def test_what_is_drawn_stands_in_a_band_of_its_own_group(index: TimelineIndex, scale: TimeScale) -> None:
    found = drawn(index, scale, group_head=30.0, group_height=60.0)
    told = {group: set() for group in range(len(found.groups))}
    for event, lane in zip(index.columns.event.tolist(), index.columns.lane.tolist(), strict=True):
        told[index.columns.lanes[lane].group].add(event)
    for y, _, event in tops(found):
        (group,) = [at for at, band in enumerate(found.groups) if band.head < y < band.y1]
        assert event in told[group]


@FEW
@given(stacks(), scales())
def test_labels_of_one_group_stand_clear_of_those_of_another(index: TimelineIndex, scale: TimeScale) -> None:
    found = drawn(index, scale)
    rows: dict[float, list[tuple[float, float]]] = {}
    for label in found.labels:
        assert sum(band.head < label.y < band.y1 for band in found.groups) == 1
        rows.setdefault(label.y, []).append((label.x, label.x + label.width))
    heights = sorted(rows)
    assert all(low - high >= 14 for high, low in pairwise(heights))
    for taken in rows.values():
        assert all(one[1] <= other[0] for one, other in pairwise(sorted(taken)))


@FEW
@given(stacks(), scales(), scales())
def test_rows_stay_while_zooming(index: TimelineIndex, one: TimeScale, other: TimeScale) -> None:
    before, after = drawn(index, one), drawn(index, other)
    assert [(b.y0, b.y1) for b in before.bands] == [(b.y0, b.y1) for b in after.bands]
    rows, same = group_rows(before), group_rows(after)
    assert all(same[telling] == y for telling, y in rows.items() if telling in same)


@FEW
@given(stacks(), scales(), st.integers(0, 300 * 64).map(lambda part: part / 64))
def test_groups_stand_one_below_another_with_their_bands_inside(
    index: TimelineIndex, scale: TimeScale, scroll: float
) -> None:
    found = drawn(index, scale, scroll=scroll, group_head=40.0, group_height=90.0)
    assert found.groups[0].y0 == -scroll
    assert all(one.y1 == other.y0 for one, other in pairwise(found.groups))
    assert all(band.head - band.y0 >= GROUP_GAP + 40.0 - ROUNDING for band in found.groups)
    assert all(band.y1 - band.y0 >= 89.9 for band in found.groups)
    for band in found.bands:
        group = found.groups[band.group]
        assert group.head - ROUNDING <= band.y0 <= band.y1 <= group.y1 + ROUNDING
    foot = 0.0 if found.foot is None else FOOT
    assert found.height == pytest.approx(found.groups[-1].y1 + scroll + foot)


@FEW
@given(stacks(), scales(), st.data())
def test_links_are_few_apart_and_shared(index: TimelineIndex, scale: TimeScale, data: st.DataObject) -> None:
    assert index.stack is not None
    selected = data.draw(st.sampled_from(sorted({-1, *index.stack.shared.number})))
    found = drawn(index, scale, selected=selected)
    plain = [link.x for link in found.links if not link.strong]
    assert len(plain) <= LINKS_MAX
    assert all(low + LINKS_APART <= high for low, high in pairwise(sorted(plain)))
    assert all(link.event in index.stack.shared.number for link in found.links)
    assert [link.event for link in found.links if link.strong] == [
        selected for band in found.selected[:1]
    ] * (selected in index.stack.shared.number)


@FEW
@given(stacks(), scales())
def test_captions_stand_in_the_foot_beside_one_another(index: TimelineIndex, scale: TimeScale) -> None:
    captions = [link.label for link in drawn(index, scale).links if link.label]
    taken = sorted((label.x, label.x + label.width) for label in captions)
    assert all(one[1] + 18 <= other[0] for one, other in pairwise(taken))
    assert all(low >= 0 and high <= scale.width for low, high in taken)
    assert {label.y for label in captions} <= {HEIGHT - FOOT / 2}


def test_the_link_stands_where_the_marks_of_its_event_do() -> None:
    found = drawn(two_threads("1950-06-01", "1980-01-01", shared=(0,)), YEARS)
    (link,) = found.links
    assert {x for _, x, event in tops(found) if event == 0} == {np.float32(link.x)}
    assert link.label is not None
    assert link.label.text == "In both: Event 0, 1 June 1950"


def test_the_link_goes_through_the_groups_that_tell_its_event() -> None:
    three = [*TWO, Lane("", "", group=2)]
    events = index_of("1950-06-01", "1980-01-01").columns
    of, lane = np.array([[0, 1], [0, 2], [1, 0]], dtype=np.int32).T
    found = drawn(TimelineIndex(stacked_of(events, of, lane, three)), YEARS)
    (link,) = found.links
    assert (link.y0, link.y1) == (found.groups[1].y0, found.groups[2].y1)


def test_a_click_on_a_caption_means_its_event() -> None:
    found = drawn(two_threads("1950-06-01", "1980-01-01", shared=(0,)), YEARS)
    (label,) = [link.label for link in found.links if link.label]
    under = hit(found, label.x + 5, label.y)
    assert under is not None
    assert under.event == 0


def test_a_long_period_has_its_line_only_when_it_is_chosen() -> None:
    events = index_of(("1950-01-01", "1980-01-01"), "1960-01-01", precision=[8, 0]).columns
    of, lane = np.array([[0, 0], [0, 1], [1, 0]], dtype=np.int32).T
    index = TimelineIndex(stacked_of(events, of, lane, TWO))
    assert drawn(index, YEARS).links == ()
    assert [link.strong for link in drawn(index, YEARS, selected=0).links] == [True]


def test_without_anything_in_common_there_is_no_foot() -> None:
    found = drawn(two_threads("1950-06-01", "1980-01-01"), YEARS)
    assert (found.foot, found.links) == (None, ())


def test_one_thread_alone_has_no_groups() -> None:
    found = drawn(index_of("1950-06-01"), YEARS)
    assert (found.groups, found.links, found.foot, found.census) == ((), (), None, None)


def test_periods_are_the_background_of_their_own_group() -> None:
    events = index_of(("1950-01-01", "1960-01-01"), "1970-01-01").columns
    columns = stacked_of(events, *np.array([[0, 0], [1, 1]], dtype=np.int32).T, TWO)
    object.__setattr__(columns, "kinds", ("politics",))
    found = drawn(TimelineIndex(columns), YEARS)
    (period,) = found.periods
    assert (period.y0, period.y1) == (found.groups[0].y0, found.groups[0].y1)
    assert [round(group.head - group.y0, 3) for group in found.groups] == [GROUP_GAP + NAMES, GROUP_GAP]


@pytest.mark.parametrize(
    ("groups", "of", "words"), [(2, 2, "In both"), (4, 4, "In all 4"), (2, 3, "In 2 of 3")]
)
def test_how_many_threads_tell_an_event_is_said(groups: int, of: int, words: str) -> None:
    assert told_in(groups, of) == words


def test_of_many_shared_events_few_have_lines_and_all_in_view_are_counted() -> None:
    days = day("1000-01-01") + np.arange(40_000, dtype=np.int32)
    events = Columns.from_arrays(days)
    of = np.repeat(np.arange(40_000, dtype=np.int32), 2)
    index = TimelineIndex(stacked_of(events, of, np.tile(np.array([0, 1], dtype=np.int32), 40_000), TWO))
    found = drawn(index, between("1010-01-01", "1010-02-01"))
    assert found.census is not None
    assert (found.census.total, found.census.shared, found.census.inside) == (40_000, 33, 33)
    assert len(found.links) == LINKS_MAX
    assert found.width == WIDTH
