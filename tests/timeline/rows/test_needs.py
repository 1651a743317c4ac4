from __future__ import annotations

import gc
import weakref

from hypothesis import given
from hypothesis import strategies as st

from explorer.timeline.rows.needs import Known, Need, Share, fit, neediest
from tests.timeline.rows.test_packing import packing

PLACES = st.lists(st.floats(-300.0, 1300.0), min_size=1, max_size=20).map(sorted)
MOST = 12


def need(at: list[float], share: float = 0.94) -> Need:
    return Need(packing(*at), Share(share, 1), MOST)


@given(PLACES, st.floats(0.5, 1.0))
def test_the_rows_needed_are_enough_and_one_less_is_not(at: list[float], share: float) -> None:
    rows = need(at, share).up_to(MOST)
    assert rows == packing(*at).packed(MOST).height or packing(*at).reaches(rows, share, 1)
    assert rows == 1 or not packing(*at).reaches(rows - 1, share, 1)


@given(PLACES, st.lists(st.integers(0, MOST), min_size=1, max_size=5))
def test_rows_counted_up_to_a_level_do_not_depend_on_what_was_asked_before(
    at: list[float], levels: list[int]
) -> None:
    once, rows = need(at), need(at).up_to(MOST)
    assert [once.up_to(level) for level in levels] == [min(rows, level) for level in levels]


@given(PLACES, st.integers(1, 8), st.floats(0.1, 1.1))
def test_giving_up_early_says_what_packing_in_full_says(at: list[float], cap: int, share: float) -> None:
    known = packing(*at)
    known.packed(cap)
    assert packing(*at).reaches(cap, share, 1) == known.reaches(cap, share, 1)


def test_of_lanes_that_need_more_those_with_most_entries_come_first() -> None:
    needs = [Known(5), Known(2), Known(9), Known(7)]
    assert neediest(needs, 3, 2, [10, 90, 20, 30]) == [3, 2]


def test_lanes_fit_a_budget_that_has_what_they_need_up_to_a_level() -> None:
    needs = [Known(5), Known(2)]
    assert fit(needs, 3, 5)
    assert not fit(needs, 4, 5)


def test_a_need_and_its_packing_go_when_nobody_holds_them() -> None:
    """Python finds rings so late that what many layouts leave meanwhile is more than the window itself."""
    gc.disable()
    try:
        asked = need([0.0, 1.0, 2.0, 3.0])
        asked.up_to(2)
        held = weakref.ref(asked)
        del asked
        assert held() is None
    finally:
        gc.enable()
