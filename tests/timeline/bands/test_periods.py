from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from explorer.timeline.index.columns import columns_from
from explorer.timeline.index.index import TimelineIndex
from tests.timeline.periods import KINDS, periods, told
from tests.timeline.views import between, drawn


def test_a_period_has_its_name_above_the_bands() -> None:
    found = drawn(
        TimelineIndex(columns_from([told("1964/1982")], KINDS)), between("1950-01-01", "2000-01-01")
    )
    (period,) = found.periods
    assert period.label is not None
    assert 0 < period.label.y < found.bands[0].y0


def test_names_of_periods_do_not_overlap() -> None:
    found = periods(told("1964/1967"), told("1968/1971"), told("1972/1979"))
    ends = [(period.label.x, period.label.x + period.label.width) for period in found if period.label]
    assert all(before[1] < after[0] for before, after in pairwise(ends))


def test_a_name_near_the_right_edge_stands_before_its_end() -> None:
    (period,) = periods(told("1990/1999"))
    assert period.label is not None
    assert period.label.text == "From 1990/1999"
    assert period.label.x + period.label.width <= period.x1


def test_without_periods_the_bands_begin_at_the_top() -> None:
    found = drawn(TimelineIndex(columns_from([told("1964")], KINDS)), between("1950-01-01", "2000-01-01"))
    assert found.bands[0].y0 == 0


@pytest.mark.parametrize("found", [False, True])
def test_the_name_of_a_period_is_dim_unless_a_search_finds_it(found: bool) -> None:
    index = TimelineIndex(columns_from([told("1964/1982")], KINDS))
    (period,) = drawn(index, between("1950-01-01", "2000-01-01"), highlight=np.array([found])).periods
    assert period.label is not None
    assert period.label.dim is not found
