from __future__ import annotations

import pytest

from explorer.chronicle.dates.easter import feast, gregorian_easter, julian_easter


@pytest.mark.parametrize(
    ("year", "day"),
    [(1818, (3, 22)), (1848, (4, 23)), (1916, (4, 23)), (1943, (4, 25)), (2000, (4, 23)), (2024, (3, 31))],
)
def test_easter_of_the_gregorian_calendar(year: int, day: tuple[int, int]) -> None:
    assert gregorian_easter(year) == day


@pytest.mark.parametrize(("year", "day"), [(1204, (4, 25)), (1282, (3, 29)), (1453, (4, 1)), (1916, (4, 10))])
def test_easter_of_the_julian_calendar(year: int, day: tuple[int, int]) -> None:
    assert julian_easter(year) == day


def test_feasts_are_counted_from_easter() -> None:
    assert [feast(1979, days) for days in (-47, -2, 0, 1, 39, 60)] == [
        (2, 27),
        (4, 13),
        (4, 15),
        (4, 16),
        (5, 24),
        (6, 14),
    ]


def test_a_feast_before_the_reform_is_a_day_of_the_julian_calendar() -> None:
    assert feast(1282, 1) == (3, 30)


def test_february_of_a_year_that_only_the_julian_calendar_makes_longer() -> None:
    assert feast(1500, -47) == (3, 3)


def test_the_orthodox_easter_is_told_in_the_gregorian_calendar() -> None:
    assert feast(1903, 0, orthodox=True) == (4, 19)


def test_there_is_no_easter_before_the_council() -> None:
    assert feast(325, 0) is None
