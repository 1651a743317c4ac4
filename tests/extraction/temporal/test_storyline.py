from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from explorer.extraction.temporal.storyline import (
    Choice,
    Costs,
    Point,
    Step,
    _after,
    _own_step,
    _with_own,
    read,
)

COSTS = Costs()


def explicit(at: int, year: int, month: int | None = None, aside: float | None = 2.0) -> Point:
    return Point(at, year, month, None, aside, paragraph=0)


def bare(at: int, month: int) -> Point:
    return Point(at, None, month, None, 2.0, paragraph=0)


def years(*points: Point) -> list[int | None]:
    choices = read(points, COSTS)
    return [choices[point.at].year for point in points]


def test_a_month_takes_the_year_before_it() -> None:
    assert years(explicit(0, 1904), bare(1, 6)) == [1904, 1904]


def test_december_rolls_over_into_january() -> None:
    assert years(explicit(0, 1904, 12), bare(1, 1)) == [1904, 1905]


def test_a_small_step_back_stays_in_the_year() -> None:
    assert years(explicit(0, 1904, 6), bare(1, 4)) == [1904, 1904]


def test_a_date_from_elsewhere_is_left_aside() -> None:
    points = (explicit(0, 1950, 5), explicit(1, 1815), bare(2, 6), explicit(3, 1950, 7))
    assert years(*points)[2] == 1950


def test_what_is_always_aside_is_never_taken() -> None:
    choices = read((explicit(0, 1923), explicit(1, 1914, 5, aside=None), bare(2, 7)), COSTS)
    assert choices[1] == Choice(1914, 0, taken=False)
    assert choices[2].after == 0


def test_a_month_before_any_year_has_none() -> None:
    assert years(bare(0, 5), explicit(1, 1990)) == [None, 1990]


def test_a_year_counted_on_moves_the_story() -> None:
    counted = Point(1, None, None, 2, 2.0, paragraph=0)
    assert years(explicit(0, 1904), counted, bare(2, 3)) == [1904, 1906, 1906]


def test_no_points_have_no_choices() -> None:
    assert read((), COSTS) == {}


@given(st.lists(st.tuples(st.integers(1800, 1990), st.integers(1, 12), st.booleans()), max_size=20))
def test_every_point_gets_a_choice_and_keeps_the_year_it_says(dates: list[tuple[int, int, bool]]) -> None:
    points = [
        explicit(at, year, month) if said else bare(at, month) for at, (year, month, said) in enumerate(dates)
    ]
    choices = read(points, COSTS)
    assert set(choices) == set(range(len(dates)))
    assert all(choices[point.at].year == point.year for point in points if point.year is not None)


@given(st.lists(st.integers(1, 12), min_size=1, max_size=12))
def test_months_in_order_after_a_year_stay_in_it(months: list[int]) -> None:
    ordered = [bare(at, month) for at, month in enumerate(sorted(months), 1)]
    assert set(years(explicit(0, 1904), *ordered)) == {1904}


@given(st.lists(st.tuples(st.integers(1900, 1903), st.sampled_from([None, 5])), min_size=2, max_size=12))
def test_dates_with_a_year_are_read_as_all_others_are(told):
    readings = [(0.0, None, 0, None, False)]
    for at, (year, month) in enumerate(told):
        point = explicit(at, year, month)
        own = _own_step(point)
        assert isinstance(own, Step)
        expected = _after(readings, point, own, COSTS, 1.0, -1)
        readings = _with_own(readings, own, 2.0, COSTS, 1.0)
        assert readings == expected
