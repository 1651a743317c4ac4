from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.timeline.axis.daymap import DayMap
from explorer.timeline.stack.aligning import aligned
from explorer.timeline.stack.groupscale import GroupScale
from tests.timeline.test_stacked_strips import two_groups
from tests.timeline.views import FIRST, LAST, between, day, index_of

YEARS = between("1870-01-01", "1900-01-01")


@pytest.fixture
def broken() -> DayMap:
    return DayMap.leaving_out([(day("1200-01-01"), day("1700-01-01"))], 4000)


def test_without_breaks_and_alignment_days_stand_where_the_scale_says() -> None:
    scale = GroupScale(YEARS)
    assert scale.to_x(day("1880-01-01")) == YEARS.to_x(day("1880-01-01"))
    assert (scale.first_day, scale.last_day) == (YEARS.first_day, YEARS.last_day)


def test_a_moved_group_stands_as_many_days_later() -> None:
    moved = GroupScale(YEARS, move=100)
    assert moved.to_x(day("1880-01-01")) == pytest.approx(YEARS.to_x(day("1880-01-01") + 100))
    assert moved.first_day == YEARS.first_day - 100


def test_days_left_out_bring_together_what_is_around_them(broken: DayMap) -> None:
    scale = GroupScale(YEARS, broken)
    apart = scale.to_x(day("1700-01-01")) - scale.to_x(day("1200-01-01"))
    assert apart == pytest.approx(4000 * YEARS.pixels_per_day)


def test_each_group_has_the_move_of_its_alignment() -> None:
    columns = aligned(two_groups().columns, (day("1880-05-01"), day("1890-05-01")), ("a", "b"))
    assert [GroupScale.of(YEARS, columns, group).move for group in (0, 1)] == [
        0,
        day("1880-05-01") - day("1890-05-01"),
    ]
    assert GroupScale.of(YEARS, index_of("1880-05-01").columns, 0).move == 0


@given(st.integers(FIRST, LAST), st.integers(-40_000, 40_000))
def test_an_x_leads_back_to_its_day(when: int, move: int) -> None:
    days = DayMap.leaving_out([(day("1200-01-01"), day("1700-01-01"))], 4000)
    scale = GroupScale(YEARS, days, move)
    assert scale.to_day(scale.to_x(when)) == pytest.approx(when, abs=1e-5)


@given(st.lists(st.integers(day("1100-01-01"), LAST), min_size=2, unique=True))
def test_later_days_stand_further_right(whens: list[int]) -> None:
    days = DayMap.leaving_out([(day("1200-01-01"), day("1700-01-01"))], 4000)
    scale = GroupScale(YEARS, days)
    assert all(scale.to_x(one) < scale.to_x(two) for one, two in pairwise(sorted(whens)))
