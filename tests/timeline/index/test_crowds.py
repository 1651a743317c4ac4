from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import BADGE_RADIUS, MARK_RADIUS
from explorer.timeline.index.columns import Columns
from explorer.timeline.index.crowds import APART, CROWD_EDGE, badge_half_width, crowd_places, half_width
from explorer.timeline.index.index import TimelineIndex
from tests.chance import examples
from tests.timeline.views import HEIGHT, drawn, indexes, scales

WIDTH = 800.0
EDGE = WIDTH - CROWD_EDGE
TWO_LANES = np.array([0, 3, 5], dtype=np.int32)


Thing = tuple[int, float]


def places(
    *standing: Thing, crowded: tuple[int, int] = (7, 0), bars: tuple[int, ...] = ()
) -> list[tuple[int, float]]:
    """Where the badges of two lanes stand, with three and two rows; in some of these stand marks, or bars."""
    found = [
        (np.array([row for row, _ in things], dtype=np.int32), np.array([x for _, x in things]), half)
        for things, half in (
            ([thing for thing in standing if thing[0] not in bars], MARK_RADIUS),
            ([thing for thing in standing if thing[0] in bars], 300.0),
        )
    ]
    taken = [(strip, x - half, x + half) for strip, x, half in found]
    row, x = crowd_places(TWO_LANES, np.array(crowded, dtype=np.int64), taken[0], taken[1], WIDTH)
    return list(zip(row.tolist(), x.tolist(), strict=True))


def rows(*standing: Thing, **more: tuple[int, ...]) -> list[int]:
    return [row for row, _ in places(*standing, **more)]


def test_the_badge_stands_in_the_first_row() -> None:
    assert rows((0, 100.0), (1, EDGE)) == [0, 0]


def test_it_makes_way_for_what_stands_there() -> None:
    assert rows((0, EDGE + 5), (1, EDGE - 12)) == [2, 0]


def test_where_no_row_is_free_it_goes_left_as_little_as_it_must() -> None:
    (row, x), _ = places((0, EDGE), (1, EDGE + 10), (2, EDGE - 4))
    assert row == 1
    assert x == EDGE + 10 - MARK_RADIUS - APART - half_width(7)


def test_it_goes_on_past_all_that_stands_there() -> None:
    rows = [(row, EDGE - 20.0 * place) for row in range(3) for place in range(4)]
    (_, x), _ = places(*rows)
    assert x < EDGE - 60.0 - MARK_RADIUS - half_width(7)


def test_it_lies_upon_a_bar_rather_than_touch_a_mark() -> None:
    full = [(row, EDGE - aside) for row in (0, 2) for aside in (0.0, 20.0)]
    assert rows((1, EDGE), *full, bars=(1,)) == [1, 0]


def test_it_lies_upon_no_bar_where_a_row_is_free() -> None:
    assert rows((0, EDGE), (1, EDGE + 17), bars=(0,)) == [1, 0]


def test_each_lane_looks_at_its_own_rows() -> None:
    assert rows((0, EDGE), (3, EDGE), crowded=(4, 4)) == [1, 1]


def crowd(seed: int, scale: TimeScale) -> TimelineIndex:
    """Lanes with more long periods than they have rows for, and single events up to the right edge."""
    random = np.random.default_rng(seed)
    start = random.uniform(scale.first_day - scale.span, scale.last_day, 900).astype(np.int64)
    length = np.where(random.random(900) < 0.5, random.exponential(scale.span, 900), 0).astype(np.int64)
    return TimelineIndex(Columns.from_arrays(start, start + length, 0, random.integers(0, 3, 900)))


Box = tuple[float, float, float, float]


def box(x: float, y: float, half: float, rise: float) -> Box:
    return x - half, x + half, y - rise, y + rise


def touching(found: DrawList) -> list[tuple[Box, Box]]:
    """The badges that touch a mark, another badge or a headline, whichever row that stands in."""
    clusters, marks = found.clusters, found.marks
    halves = badge_half_width(clusters.count.astype(np.int64)).tolist()
    rows = zip(clusters.x.tolist(), clusters.y.tolist(), halves, strict=True)
    badges = [box(x, y, half, BADGE_RADIUS) for x, y, half in rows]
    others = [
        box(x, y, MARK_RADIUS, MARK_RADIUS) for x, y in zip(marks.x.tolist(), marks.y.tolist(), strict=True)
    ]
    others += [box(label.x + label.width / 2, label.y, label.width / 2, 6.0) for label in found.labels]
    pairs = [(badge, other) for number, badge in enumerate(badges) for other in badges[:number] + others]
    return [(one, other) for one, other in pairs if _meet(one, other)]


def _meet(one: Box, other: Box) -> bool:
    sides = one[0] < other[1] and other[0] < one[1]
    return sides and one[2] < other[3] and other[2] < one[3]


@examples(30)
@given(
    st.integers(0, 10_000),
    st.sampled_from([300.0, 3_000.0, 30_000.0, 90_000.0]),
    st.sampled_from([17.0, 22.0]),
)
def test_no_badge_touches_a_mark_a_badge_or_a_headline(seed: int, span: float, row_height: float) -> None:
    scale = TimeScale(700_000.0, 700_000.0 + span, 900.0)
    assert touching(drawn(crowd(seed, scale), scale, HEIGHT, row_height=row_height)) == []


@examples(60)
@given(indexes(), scales(), st.sampled_from([17.0, 22.0]))
def test_nor_does_one_at_any_zoom_of_few_events(
    index: TimelineIndex, scale: TimeScale, row_height: float
) -> None:
    assert touching(drawn(index, scale, HEIGHT, row_height=row_height)) == []


@examples(30)
@given(st.integers(0, 10_000), scales())
def test_badges_are_seen_whole(seed: int, scale: TimeScale) -> None:
    clusters = drawn(crowd(seed, scale), scale, HEIGHT).clusters
    half = badge_half_width(clusters.count.astype(np.int64))
    assert (clusters.x - half >= -1e-3).all()
    assert (clusters.x + half <= scale.width + 1e-3).all()
