from __future__ import annotations

import tracemalloc
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from explorer.chronicle.dates.days import day_number
from explorer.timeline.axis.gaps import empty_centuries
from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import MARK_RADIUS, OPEN_END, OPEN_START
from explorer.timeline.index.columns import Columns, columns_from
from explorer.timeline.index.crowds import badge_half_width
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.layout import LayoutOptions, height_needed, is_higher
from tests.chance import examples
from tests.chronicle.make import event, mention
from tests.timeline.views import (
    WIDTH,
    between,
    broken_indexes,
    day,
    drawn,
    in_view,
    index_of,
    indexes,
    scales,
)

FEW = examples(60)
ANY = st.one_of(indexes(), broken_indexes())


def rows_by_event(found: DrawList) -> dict[int, float]:
    """The y at which each event that is drawn on its own stands."""
    pairs = [(found.marks.event, found.marks.y), (found.spans.event, found.spans.y)]
    return {int(e): float(y) for events, ys in pairs for e, y in zip(events, ys, strict=True)}


@FEW
@given(ANY, scales())
def test_what_is_drawn_folded_and_outside_is_everything(index: TimelineIndex, scale: TimeScale) -> None:
    found = drawn(index, scale)
    bars = int((found.spans.soft == 0).sum())
    assert found.tally.drawn == len(found.marks.x) + bars
    assert found.tally.folded == found.clusters.count.sum()
    assert found.tally.total == len(index)
    assert found.tally.outside == len(index) - in_view(index, scale).sum()


@FEW
@given(ANY, scales())
def test_no_event_is_drawn_twice(index: TimelineIndex, scale: TimeScale) -> None:
    found = drawn(index, scale)
    alone = [*found.marks.event.tolist(), *found.spans.event[found.spans.soft == 0].tolist()]
    assert len(alone) == len(set(alone))


@FEW
@given(ANY, scales())
def test_labels_neither_overlap_nor_leave_the_plot(index: TimelineIndex, scale: TimeScale) -> None:
    rows: dict[float, list[tuple[float, float]]] = {}
    for label in drawn(index, scale).labels:
        assert label.x >= 0
        assert label.x + label.width <= scale.width
        rows.setdefault(label.y, []).append((label.x, label.x + label.width))
    for taken in rows.values():
        taken.sort()
        assert all(first[1] <= second[0] for first, second in pairwise(taken))


@FEW
@given(ANY, scales())
def test_labels_beside_marks_cover_none(index: TimelineIndex, scale: TimeScale) -> None:
    found = drawn(index, scale)
    for label in found.labels:
        near = np.abs(found.marks.y - label.y) < 1
        over = (found.marks.x > label.x - 1) & (found.marks.x < label.x + label.width + 1)
        assert not (near & over).any()


@FEW
@given(ANY, scales(), scales())
def test_rows_stay_while_zooming_and_panning(index: TimelineIndex, one: TimeScale, other: TimeScale) -> None:
    before, after = rows_by_event(drawn(index, one)), rows_by_event(drawn(index, other))
    assert all(after[event] == y for event, y in before.items() if event in after)


@FEW
@given(ANY, scales(), st.data())
def test_the_selected_event_is_drawn_on_its_own(
    index: TimelineIndex, scale: TimeScale, data: st.DataObject
) -> None:
    event = data.draw(st.integers(0, len(index) - 1))
    found = drawn(index, scale, selected=event)
    seen = bool(in_view(index, scale)[event])
    assert (event in rows_by_event(found)) >= seen
    assert [spot.event for spot in found.selected] == [event] * seen
    assert found.tally.total == len(index)


def test_bars_of_a_row_do_not_overlap() -> None:
    index = index_of(*[("1990-01-01", f"199{number}-06-01") for number in range(1, 9)])
    spans = drawn(index, between("1985-01-01", "2005-01-01")).spans
    assert len(set(spans.y.tolist())) == len(spans.y)


def test_marks_closer_than_three_pixels_fold() -> None:
    index = index_of(*["2000-01-01"] * 30)
    found = drawn(index, between("1900-01-01", "2026-01-01"), height=60.0)
    assert found.clusters.count.tolist() == [28]
    assert len(found.marks.x) == 2


def test_a_cluster_names_its_days() -> None:
    index = index_of(*["2000-01-01", "2000-01-03"] * 12)
    clusters = drawn(index, between("1900-01-01", "2026-01-01"), height=60.0).clusters
    assert clusters.first.min() == day("2000-01-01")
    assert clusters.last.max() == day("2000-01-03")


def test_a_month_is_soft_with_its_mark_in_the_middle() -> None:
    index = index_of(("2000-06-01", "2000-06-30"), precision=[1])
    found = drawn(index, between("2000-01-01", "2001-01-01"))
    assert found.spans.soft.tolist() == [1]
    assert abs(float(found.marks.x[0]) - float(found.spans.x0[0] + found.spans.x1[0]) / 2) < 0.01


def test_a_month_narrower_than_a_mark_is_a_mark_only() -> None:
    index = index_of(("2000-06-01", "2000-06-30"), precision=[1])
    found = drawn(index, between("1900-01-01", "2026-01-01"))
    assert len(found.spans.x0) == 0
    assert len(found.marks.x) == 1


def test_zoomed_past_its_precision_a_label_says_so() -> None:
    index = index_of(("1990-01-01", "1990-12-31"), precision=[5])
    (label,) = drawn(index, between("1990-01-01", "1991-01-01")).labels
    assert label.text == "Event 0 · some time in 1990"


def test_a_mark_stays_in_view_with_its_stretch() -> None:
    index = index_of(("1990-01-01", "1990-12-31"), precision=[5])
    found = drawn(index, between("1990-02-01", "1990-03-01"))
    assert 0 < float(found.marks.x[0]) < WIDTH


def test_the_label_of_a_long_period_stays_on_screen() -> None:
    index = index_of(("1900-01-01", "1999-12-31"))
    (label,) = drawn(index, between("1950-01-01", "1951-01-01")).labels
    assert label.inside
    assert 0 <= label.x < 20


@given(indexes(), scales())
def test_of_every_mark_enough_is_seen_to_know_it_by(index: TimelineIndex, scale: TimeScale) -> None:
    x = drawn(index, scale).marks.x
    assert ((x >= -MARK_RADIUS / 2) & (x <= scale.width + MARK_RADIUS / 2)).all()


def test_a_period_that_ends_at_the_edge_of_the_view_has_no_label() -> None:
    found = drawn(index_of(("1950-01-01", "1959-12-31")), between("1960-01-03", "1970-01-01"))
    assert found.tally.drawn == 1
    assert not found.labels


def test_a_dense_lane_becomes_a_histogram() -> None:
    days = day_number(1990) + np.arange(20_000) % 9000
    found = drawn(TimelineIndex(Columns.from_arrays(days)), between("1985-01-01", "2020-01-01"))
    assert len(found.density.x0) > 100
    assert found.tally.folded + found.tally.drawn == 20_000
    assert 0 < len(found.marks.x) < 200


def test_panning_changes_no_bar_of_a_histogram() -> None:
    days = day_number(1990) + (np.arange(20_000) ** 2) % 9000
    index = TimelineIndex(Columns.from_arrays(days))
    scale = between("1992-01-01", "2002-01-01")
    one, other = (drawn(index, view).density for view in (scale, scale.panned(30.0)))
    before = {round(float(x), 1): h for x, h in zip(one.x0, one.height, strict=True) if 100 < x < 800}
    after = {round(float(x) + 30.0, 1): h for x, h in zip(other.x0, other.height, strict=True)}
    assert len(before) > 100
    assert all(after[x] == height for x, height in before.items())


def test_the_work_of_a_view_does_not_grow_with_what_is_outside() -> None:
    inside = day_number(2000) + np.arange(50) * 70
    outside = day_number(1000) + np.arange(50_000)
    index = TimelineIndex(Columns.from_arrays(np.concatenate((inside, outside))))
    drawn(index, between("1500-01-01", "1501-01-01"))  # settles the rows, once
    touched: list[int] = []
    index.order = index.order.view(Counting)
    index.order.touched = touched  # type: ignore[attr-defined]
    found = drawn(index, between("1999-06-01", "2010-01-01"))
    assert found.tally.outside == 50_000
    assert 50 <= sum(touched) < 200


class Counting(np.ndarray):  # type: ignore[type-arg]
    """An array that notes how many of its values are taken at a time."""

    touched: list[int]

    def __getitem__(self, key: object) -> object:
        found = super().__getitem__(key)  # type: ignore[index]
        if hasattr(self, "touched"):
            self.touched.append(np.size(found))
        return np.asarray(found)


def test_dim_is_what_a_search_does_not_match() -> None:
    index = index_of("2000-01-01", "2005-01-01", "2010-01-01")
    found = drawn(index, between("1999-01-01", "2012-01-01"), highlight=np.array([False, True, False]))
    assert dict(zip(found.marks.event.tolist(), found.marks.dim.tolist(), strict=True)) == {0: 1, 1: 0, 2: 1}
    assert [label.event for label in found.labels if not label.dim] == [1]


def test_a_hit_stands_out_of_a_dense_lane() -> None:
    days = day_number(1990) + np.arange(20_000) % 9000
    highlight = np.zeros(20_000, dtype=np.bool_)
    highlight[4321] = True
    index = TimelineIndex(Columns.from_arrays(days))
    found = drawn(index, between("1985-01-01", "2020-01-01"), highlight=highlight)
    assert 4321 in found.marks.event.tolist()


def test_an_open_end_is_an_arrow() -> None:
    index = index_of("2000-01-01", flags=[2])
    spans = drawn(index, between("1990-01-01", "2020-01-01")).spans
    assert spans.flags.tolist() == [2]
    assert 20 < float(spans.x1[0] - spans.x0[0]) < 50


@pytest.mark.parametrize(
    ("known", "flag", "x0", "x1"),
    [("1978-01-01", OPEN_END, -60.0, 41.0), ("2030-01-01", OPEN_START, WIDTH - 41.0, WIDTH + 60.0)],
    ids=["since", "until"],
)
def test_an_open_end_reaches_into_a_view_beyond_what_is_known(
    known: str, flag: int, x0: float, x1: float
) -> None:
    found = drawn(index_of(known, flags=[flag]), between("1990-01-01", "2020-01-01"))
    assert (found.spans.x0.tolist(), found.spans.x1.tolist()) == ([x0], [x1])
    assert 0 < found.marks.x[0] < WIDTH
    assert [label.text for label in found.labels] == [f"Event 0 · 1 January {known[:4]}"]
    assert (found.tally.drawn, found.tally.outside) == (1, 0)


@pytest.mark.parametrize("selected", [-1, 0, 119])
def test_open_ends_beyond_number_are_counted(selected: int) -> None:
    days = [f"{1800 + number}-01-01" for number in range(120)]
    index = index_of(*days, flags=[OPEN_END] * 120)
    found = drawn(index, between("1990-01-01", "2020-01-01"), selected=selected)
    assert found.tally.outside == 0
    assert found.tally.drawn == len(found.marks.x) < 120
    assert found.tally.folded == found.clusters.count.sum()


def test_today_has_its_line() -> None:
    scale = between("2000-01-01", "2030-01-01")
    index = index_of("2010-01-01")
    assert drawn(index, scale, today=day("2015-01-01")).today == scale.to_x(day("2015-01-01") + 0.5)
    assert drawn(index, scale, today=day("2035-01-01")).today is None


def test_bands_scroll() -> None:
    index = index_of("2010-01-01")
    scale = between("2000-01-01", "2030-01-01")
    still, scrolled = drawn(index, scale), drawn(index, scale, scroll=30.0)
    assert scrolled.bands[0].y0 == still.bands[0].y0 - 30.0
    assert scrolled.height == still.height


def test_no_labels_where_none_are_wanted() -> None:
    assert drawn(index_of("2010-01-01"), between("2000-01-01", "2030-01-01"), labels=0.0).labels == ()


def test_an_empty_timeline_is_laid_out() -> None:
    found = drawn(TimelineIndex(Columns.from_arrays([])), between("2000-01-01", "2030-01-01"))
    assert found.tally.total == 0
    assert len(found.ticks) > 3


@FEW
@given(ANY, scales())
def test_clusters_list_the_events_inside(index: TimelineIndex, scale: TimeScale) -> None:
    found = drawn(index, scale)
    inside = [event for number in range(len(found.clusters.x)) for event in found.clusters.inside(number)]
    assert len(inside) == len(set(inside)) == found.tally.folded
    assert not set(inside) & set(rows_by_event(found))


def test_an_open_end_known_to_the_year_is_soft() -> None:
    index = index_of(("2000-01-01", "2000-12-31"), flags=[2])
    found = drawn(index, between("1998-01-01", "2004-01-01"))
    assert found.spans.soft.tolist() == [1]
    assert len(found.marks.x) == 1


@pytest.mark.parametrize(("years", "beside"), [(40, True), (60, False)])
def test_a_label_stands_beside_a_soft_stretch_unless_it_fills_the_view(years: int, beside: bool) -> None:
    soft = ("1910-01-01", f"{1909 + years}-12-31")
    found = drawn(index_of(soft, precision=5), between("1900-01-01", "2000-01-01"))
    (label,) = found.labels
    assert (label.x > float(found.spans.x1.max())) is beside


def test_a_view_needs_no_memory_for_what_is_outside() -> None:
    days = np.concatenate((day_number(2000) + np.arange(50) * 70, day_number(1000) + np.arange(300_000)))
    index = TimelineIndex(Columns.from_arrays(days))
    scale = between("1999-06-01", "2010-01-01")
    highlight = np.zeros(len(days), dtype=np.bool_)
    drawn(index, scale, selected=3, highlight=highlight)  # settles what is kept
    tracemalloc.start()
    drawn(index, scale, selected=3, highlight=highlight)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 300_000


def test_accounts_that_disagree_have_a_whisker() -> None:
    told = event(mention("2019-11-10"), mention("2019-12-20"))
    index = TimelineIndex(columns_from([told], {}))
    scale = between("2019-11-01", "2020-01-01")
    (whisker,) = drawn(index, scale).whiskers
    assert whisker.x0 == scale.to_x(day("2019-11-10"))
    assert whisker.x1 == scale.to_x(day("2019-12-21"))


def test_a_label_keeps_clear_of_a_whisker() -> None:
    told = event(mention("2019-11-10"), mention("2019-12-20"))
    index = TimelineIndex(columns_from([told], {}))
    found = drawn(index, between("2019-01-01", "2021-06-01", 700.0))
    (whisker,), (label,) = found.whiskers, found.labels
    assert label.x + label.width < whisker.x0 or label.x > whisker.x1


def test_a_mark_in_a_band_stands_between_its_edges() -> None:
    index = index_of("2001-01-01", "2002-01-01", lane=[0, 1])
    found = drawn(index, between("2000-01-01", "2005-01-01"))
    assert [band.count for band in found.bands] == [1, 1]
    assert [b.y0 < float(y) < b.y1 for b, y in zip(found.bands, found.marks.y, strict=True)] == [True, True]


def crowd(seed: int, scale: TimeScale) -> TimelineIndex:
    """3,000 events of one lane, all around the view, three in ten of them long."""
    random = np.random.default_rng(seed)
    middle = random.integers(scale.first_day, scale.last_day)
    start = (middle + random.normal(0, scale.span / 4, 3000)).astype(np.int64)
    length = np.where(random.random(3000) < 0.3, random.exponential(scale.span / 3, 3000), 0).astype(np.int64)
    return TimelineIndex(Columns.from_arrays(start, start + length, 0, random.integers(0, 3, 3000)))


@examples(25)
@given(st.integers(0, 10_000), scales())
def test_no_label_reaches_into_a_badge(seed: int, scale: TimeScale) -> None:
    found = drawn(crowd(seed, scale), scale)
    half = badge_half_width(found.clusters.count)
    left, right, y = found.clusters.x - half, found.clusters.x + half, found.clusters.y
    for label in found.labels:
        assert not ((y == np.float32(label.y)) & (left < label.x + label.width) & (right > label.x)).any()


@examples(25)
@given(st.integers(0, 10_000), scales())
def test_crowded_lanes_conserve_their_events(seed: int, scale: TimeScale) -> None:
    index = crowd(seed, scale)
    found = drawn(index, scale, selected=7)
    assert found.tally.drawn == len(found.marks.x) + int((found.spans.soft == 0).sum())
    assert found.tally.outside == (~in_view(index, scale)).sum()
    assert found.tally.total == 3000


def left_over(index: TimelineIndex, scale: TimeScale, found: DrawList) -> NDArray[np.bool_]:
    """Which events are in view and neither drawn nor in a badge that lists them."""
    left = in_view(index, scale)
    left[found.marks.event] = False
    left[found.spans.event[found.spans.soft == 0]] = False
    left[found.clusters.members] = False
    return left


def in_histogram(index: TimelineIndex, scale: TimeScale, found: DrawList, lane: int) -> NDArray[np.bool_]:
    """Which events of a lane have their middle in a bin of its histogram."""
    columns, bins, band = index.columns, found.density, found.bands[lane]
    middle = ((columns.start + columns.end + 1) // 2 + 0.5 - scale.first_day) * scale.pixels_per_day
    own = np.flatnonzero((bins.y0 >= band.y0) & (bins.y1 <= band.y1))
    within = np.zeros(len(index), dtype=np.bool_)
    for left, right in zip(bins.x0[own].tolist(), bins.x1[own].tolist(), strict=True):
        within |= (middle >= left) & (middle <= right)
    return within & (columns.lane == lane)


@examples(25)
@given(st.integers(0, 10_000), scales())
def test_what_is_neither_drawn_nor_in_a_histogram_is_told_by_the_badge_of_its_lane(
    seed: int, scale: TimeScale
) -> None:
    """Not fewer than have no other place, nor more than have none of their own."""
    index = crowd(seed, scale)
    found = drawn(index, scale)
    left, told = left_over(index, scale, found), found.clusters.event < 0
    for lane, band in enumerate(found.bands):
        own = left & (index.columns.lane == lane)
        shaded = in_histogram(index, scale, found, lane)
        badge = told & (found.clusters.y > band.y0) & (found.clusters.y < band.y1)
        assert badge.sum() <= 1
        assert (own & ~shaded).sum() <= found.clusters.count[badge].sum() <= own.sum()


def test_today_is_not_shown_among_years_left_out() -> None:
    columns = index_of("1500-01-01", "1990-01-01").columns
    index = TimelineIndex(columns.mapped(empty_centuries(columns)))
    scale = TimeScale(*(index.extent or (0.0, 1.0)), WIDTH)
    assert drawn(index, scale, today=day("1700-01-01")).today is None
    assert drawn(index, scale, today=day("1989-01-01")).today is not None
    assert len(drawn(index, scale).breaks) == 1


# Figures are laid out for one scale, and look at no other height where the fewest rows are too many.
@FEW
@given(indexes(), st.sampled_from((20.0, 60.0, 400.0)), st.integers(10, 600))
def test_what_is_too_high_with_the_fewest_rows_is_so_at_every_height(
    index: TimelineIndex, days_per_pixel: float, room: int
) -> None:
    figure, options = TimelineIndex(index.columns, days_per_pixel), LayoutOptions(row_height=16.0)
    needed = [height_needed(figure, height, options) for height in (room / 2, float(room), room * 3.0)]
    assert not is_higher(figure, 0.0, room, options) or min(needed) > room


def test_the_rows_that_a_lane_gets_anyhow_may_be_too_high() -> None:
    events = [event(mention(f"{1900 + number}/2000"), id=f"{number}") for number in range(60)]
    figure, options = TimelineIndex(columns_from(events, {}), 20.0), LayoutOptions(row_height=16.0)
    assert [is_higher(figure, 0.0, room, options) for room in (30.0, 3000.0)] == [True, False]
