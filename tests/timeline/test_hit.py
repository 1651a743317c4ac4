from __future__ import annotations

from explorer.timeline.hit import Hit, hit
from tests.timeline.views import between, drawn, index_of

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


def test_a_label_belongs_to_its_event() -> None:
    found = drawn(index_of("2005-01-01"), SCALE)
    (label,) = found.labels
    assert hit(found, label.x + label.width - 2, label.y) == Hit(event=0)


def test_a_soft_stretch_comes_last() -> None:
    found = drawn(index_of(("2003-01-01", "2003-12-31"), precision=[5]), SCALE)
    x = float(found.spans.x0[0]) + 2
    assert hit(found, x, float(found.spans.y[0])) == Hit(event=0)
