from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from explorer.timeline.needs import Known, Need, Share, fit, neediest
from tests.timeline.test_packing import packing

PLACES = st.lists(st.floats(-300.0, 1300.0), min_size=1, max_size=20).map(sorted)
MOST = 12


def halved(at: list[float], share: float) -> int:
    """The rows needed, found by packing the entries for every number of rows that is tried."""
    low, high = 1, min(len(at), MOST)
    aim = share * packing(*at).packed(high).worths[0]
    while low < high:
        middle = (low + high) // 2
        if packing(*at).packed(middle).worths[0] >= aim:
            high = middle
        else:
            low = middle + 1
    return packing(*at).packed(high).height


def need(at: list[float], share: float = 0.94) -> Need:
    return Need(packing(*at), Share(share, 1), MOST)


@given(PLACES, st.floats(0.5, 1.0))
def test_rows_needed_are_those_found_by_packing_in_full(at: list[float], share: float) -> None:
    assert need(at, share).up_to(MOST) == halved(at, share)


@given(PLACES, st.integers(0, MOST))
def test_rows_counted_up_to_a_level_are_the_lesser_of_both(at: list[float], level: int) -> None:
    assert need(at).up_to(level) == min(halved(at, 0.94), level)


@given(PLACES, st.integers(1, 8), st.floats(0.1, 1.1))
def test_giving_up_early_says_what_packing_in_full_says(at: list[float], cap: int, aim: float) -> None:
    known = packing(*at)
    known.packed(MOST)
    assert known.reaches(cap, 1, aim) == (packing(*at).packed(cap).worths[0] >= aim)


@given(st.lists(PLACES, max_size=5), st.integers(0, 4), st.integers(0, 5))
def test_the_neediest_lanes_are_those_that_need_most(
    lanes: list[list[float]], level: int, count: int
) -> None:
    rows = [halved(at, 0.94) for at in lanes]
    wanting = sorted((-many, lane) for lane, many in enumerate(rows) if many > level)
    found = neediest([need(at) for at in lanes], level, count)
    assert sorted(found) == sorted(lane for _, lane in wanting[:count])


def test_lanes_fit_a_budget_that_has_what_they_need_up_to_a_level() -> None:
    needs = [Known(5), Known(2)]
    assert fit(needs, 3, 5)
    assert not fit(needs, 4, 5)
