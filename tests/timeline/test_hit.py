from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from explorer.timeline.hit import Hit, hit
from explorer.timeline.index.index import TimelineIndex
from tests.timeline.views import HEIGHT, WIDTH, between, drawn, index_of, indexes

SCALE = between("2000-01-01", "2010-01-01")


def test_a_mark_is_hit_generously() -> None:
    found = drawn(index_of("2005-01-01"), SCALE)
    x, y = float(found.marks.x[0]), float(found.marks.y[0])
    assert hit(found, x + 5, y - 5) == Hit(event=0)


def test_the_nearest_of_two_marks_wins() -> None:
    found = drawn(index_of("2005-01-01", "2005-02-10"), SCALE)
    x, y = float(found.marks.x[1]), float(found.marks.y[1])
    assert hit(found, x + 1, y) == Hit(event=int(found.marks.event[1]))


def test_far_from_everything_nothing_is_hit() -> None:
    found = drawn(index_of("2005-01-01"), SCALE)
    assert hit(found, 20.0, float(found.marks.y[0])) is None


def test_a_bar_is_hit_anywhere_upon_it() -> None:
    found = drawn(index_of(("2002-01-01", "2008-01-01")), SCALE)
    assert hit(found, SCALE.width / 2, float(found.spans.y[0]) + 6) == Hit(event=0)


def test_a_badge_is_a_cluster() -> None:
    found = drawn(index_of(*["2005-01-01"] * 50), SCALE, height=60.0)
    assert hit(found, float(found.clusters.x[0]), float(found.clusters.y[0])) == Hit(cluster=0)


def test_the_selected_mark_is_hit_before_the_badge_of_its_neighbours() -> None:
    found = drawn(index_of(*["2005-01-01"] * 50), SCALE, height=60.0, selected=7)
    (spot,), badge = found.selected, found.clusters
    assert np.hypot(badge.x - spot.x, badge.y - spot.y).min() == 0.0
    assert hit(found, spot.x, spot.y) == Hit(event=7)


def test_a_label_belongs_to_its_event() -> None:
    found = drawn(index_of("2005-01-01"), SCALE)
    (label,) = found.labels
    assert hit(found, label.x + label.width - 2, label.y) == Hit(event=0)


def test_a_soft_stretch_comes_last() -> None:
    found = drawn(index_of(("2003-01-01", "2003-12-31"), precision=[5]), SCALE)
    x = float(found.spans.x0[0]) + 2
    assert hit(found, x, float(found.spans.y[0])) == Hit(event=0)


@given(indexes(), st.floats(0, WIDTH), st.floats(0, HEIGHT))
def test_no_other_mark_is_nearer_than_the_one_hit(index: TimelineIndex, x: float, y: float) -> None:
    found = drawn(index, between("1800-01-01", "2026-01-01"))
    marks, event = found.marks, hit(found, x, y)
    far = np.hypot(marks.x - x, marks.y - y)
    if event is None:
        assert not (far <= 8.0).any()
    elif event.cluster < 0 and (far <= 8.0).any():
        assert event.event == marks.event[far.argmin()]


@given(indexes(), st.floats(0, WIDTH), st.floats(0, HEIGHT))
def test_where_nothing_is_hit_there_is_no_bar(index: TimelineIndex, x: float, y: float) -> None:
    found = drawn(index, between("1800-01-01", "2026-01-01"))
    spans = found.spans
    if hit(found, x, y) is None:
        assert not ((spans.x0 <= x) & (x <= spans.x1) & (np.abs(spans.y - y) <= 8.0)).any()
