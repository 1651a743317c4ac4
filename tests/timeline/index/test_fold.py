from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from explorer.timeline.elements import MARK_RADIUS
from explorer.timeline.index.crowds import APART, badge_half_width, half_width
from explorer.timeline.index.fold import FOLD_PIXELS, fold

places = st.lists(st.floats(0, 60), min_size=1, max_size=30)


def folded(*x: float, strip: list[int] | None = None, alone: list[bool] | None = None) -> list[int]:
    """The sizes of the groups."""
    rows = np.array(strip or [0] * len(x), dtype=np.int32)
    return fold(rows, np.array(x), np.array(alone or [False] * len(x))).count.tolist()


def test_marks_at_a_distance_stay_apart() -> None:
    assert folded(10.0, 10.0 + FOLD_PIXELS) == [1, 1]


def test_a_chain_of_close_marks_folds_whole() -> None:
    assert folded(10.0, 12.0, 14.0, 16.0) == [4]


def test_marks_of_different_rows_never_fold() -> None:
    assert folded(10.0, 10.0, strip=[0, 1]) == [1, 1]


def test_a_mark_that_a_badge_would_hide_folds_into_it() -> None:
    reach = half_width(2) + MARK_RADIUS + APART
    assert folded(10.0, 11.0, 10.5 + reach - 0.1) == [3]
    assert folded(10.0, 11.0, 10.5 + reach) == [2, 1]


@given(st.lists(st.floats(0, 400), min_size=1, max_size=60))
def test_no_badge_touches_what_stands_beside_it(x: list[float]) -> None:
    nobody = np.zeros(len(x), dtype=np.bool_)
    found = fold(np.zeros(len(x), dtype=np.int32), np.array(x), nobody, 400.0)
    half = np.where(found.count > 1, badge_half_width(found.count), MARK_RADIUS)
    many = (found.count[1:] > 1) | (found.count[:-1] > 1)
    apart = np.diff(found.x) - half[1:] - half[:-1]
    assert (apart[many] >= APART).all()


def test_a_mark_that_stands_alone_folds_with_nothing() -> None:
    assert sorted(folded(10.0, 10.0, 10.0, alone=[False, True, False])) == [1, 2]


def test_a_group_stands_at_the_mean_of_its_marks() -> None:
    found = fold(np.zeros(2, dtype=np.int32), np.array([10.0, 12.0]), np.zeros(2, dtype=np.bool_))
    assert found.x.tolist() == [11.0]


@given(places)
def test_every_mark_is_in_one_group(x: list[float]) -> None:
    assert sum(folded(*x)) == len(x)


@given(places, st.integers(0, 30))
def test_where_the_view_begins_changes_no_group(x: list[float], shift: int) -> None:
    assert folded(*x) == folded(*(value + shift * 64.0 for value in x))
