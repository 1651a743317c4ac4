from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.timeline.columns import Columns
from explorer.timeline.crowds import APART, CROWD_EDGE, badge_half_width, crowd_rows
from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import MARK_RADIUS
from explorer.timeline.index import TimelineIndex
from explorer.timeline.timescale import TimeScale
from tests.timeline.views import HEIGHT, drawn

WIDTH = 800.0
EDGE = WIDTH - CROWD_EDGE
TWO_LANES = np.array([0, 3, 5], dtype=np.int32)


def rows(
    *standing: tuple[int, float], crowded: tuple[int, int] = (7, 0), bars: tuple[int, ...] = ()
) -> list[int]:
    """The rows of the badges of two lanes with three and two rows; marks stand in some of these, or bars."""
    strip = np.array([row for row, _ in standing], dtype=np.int32)
    x = np.array([place for _, place in standing])
    count = np.array(crowded, dtype=np.int64)
    half = np.where(np.isin(strip, bars), 300.0, MARK_RADIUS)
    return crowd_rows(TWO_LANES, count, strip, x - half, x + half, half > MARK_RADIUS, WIDTH).tolist()


def test_the_badge_stands_in_the_first_row() -> None:
    assert rows((0, 100.0), (1, EDGE)) == [0, 0]


def test_it_makes_way_for_what_stands_there() -> None:
    assert rows((0, EDGE + 5), (1, EDGE - 12)) == [2, 0]


def test_where_no_row_is_free_it_takes_the_roomiest() -> None:
    assert rows((0, EDGE), (1, EDGE + 10), (2, EDGE - 4)) == [1, 0]


def test_it_lies_upon_a_bar_rather_than_touch_a_mark() -> None:
    assert rows((0, EDGE + 14), (1, EDGE), (2, EDGE + 13), bars=(1,)) == [1, 0]


def test_it_lies_upon_no_bar_where_a_row_is_free() -> None:
    assert rows((0, EDGE), (1, EDGE + 14), bars=(0,)) == [2, 0]


def test_each_lane_looks_at_its_own_rows() -> None:
    assert rows((0, EDGE), (3, EDGE), crowded=(4, 4)) == [1, 1]


def crowd(seed: int, scale: TimeScale) -> TimelineIndex:
    """Lanes with more long periods than they have rows for, and single events up to the right edge."""
    random = np.random.default_rng(seed)
    start = random.uniform(scale.first_day - scale.span, scale.last_day, 900).astype(np.int64)
    length = np.where(random.random(900) < 0.5, random.exponential(scale.span, 900), 0).astype(np.int64)
    return TimelineIndex(Columns.from_arrays(start, start + length, 0, random.integers(0, 3, 900)))


def badges_that_touch(found: DrawList) -> int:
    """How many badges of crowds touch a mark or another badge although another of their rows is free."""
    badges, marks = found.clusters, found.marks
    halves = badge_half_width(badges.count.astype(np.int64))
    touching = 0
    for number in np.flatnonzero(badges.event < 0).tolist():
        others = np.arange(len(badges.x)) != number
        band = next(band for band in found.bands if band.y0 <= badges.y[number] <= band.y1)
        taken = {}
        for x, y, half in (
            *zip(badges.x[others], badges.y[others], halves[others], strict=True),
            *((x, y, MARK_RADIUS) for x, y in zip(marks.x, marks.y, strict=True)),
            *((x, y, 0.0) for x, y in edges_near(found, float(badges.x[number]))),
        ):
            if band.y0 <= y <= band.y1:
                gap = abs(float(x) - float(badges.x[number])) - half - halves[number]
                taken[float(y)] = min(taken.get(float(y), np.inf), gap)
        clear = any(gap >= APART + 0.01 for gap in taken.values())
        touching += taken.get(float(badges.y[number]), np.inf) < 0 and clear
    return touching


def edges_near(found: DrawList, x: float) -> list[tuple[float, float]]:
    """Where bars come nearest to a place in their rows."""
    spans = found.spans
    bars = spans.soft == 0
    left, right = spans.x0[bars], spans.x1[bars]
    near = np.clip(np.full(len(left), x), left, right)
    return list(zip(near.tolist(), spans.y[bars].tolist(), strict=True))


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([300.0, 3_000.0, 30_000.0]))
def test_no_badge_touches_its_neighbour_where_another_row_is_free(seed: int, span: float) -> None:
    scale = TimeScale(700_000.0, 700_000.0 + span, 900.0)
    assert badges_that_touch(drawn(crowd(seed, scale), scale, HEIGHT)) == 0
