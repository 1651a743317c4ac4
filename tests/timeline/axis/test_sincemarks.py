from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.dates.days import MEAN_YEAR
from explorer.timeline.axis.origin import Origin
from explorer.timeline.axis.sincemarks import elapsed_words, months_text, range_text, signed
from explorer.timeline.axis.ticks import ticks
from explorer.timeline.axis.timescale import FIRST_DAY, LAST_DAY, MAX_SPAN, MIN_SPAN, TimeScale, limited
from tests.chance import examples
from tests.timeline.views import FixedMeasure, day

ZERO = Origin(day("1831-07-02"), ("Relations established", "Relations established"))


def around(first: float, last: float, width: float = 900.0) -> TimeScale:
    """A view from so many days before the zero to so many after it."""
    return TimeScale(ZERO.day + 0.5 + first, ZERO.day + 0.5 + last, width)


def texts(scale: TimeScale, level: int = 0) -> list[str]:
    return [tick.text for tick in ticks(scale, FixedMeasure(), origin=ZERO) if tick.level == level]


def test_years_are_counted_before_and_after() -> None:
    scale = around(-15 * MEAN_YEAR, 25 * MEAN_YEAR, 240.0)
    assert texts(scale) == ["\u221210", "0", "+10", "+20"]
    assert texts(scale, 1) == ["years"]


def test_zero_stands_at_its_day_and_is_strong() -> None:
    scale = around(-15 * MEAN_YEAR, 25 * MEAN_YEAR)
    (tick,) = [tick for tick in ticks(scale, FixedMeasure(), origin=ZERO) if tick.text == "0"]
    assert tick.strong
    assert tick.x == pytest.approx(scale.to_x(ZERO.day + 0.5))


def test_near_zero_months_are_counted() -> None:
    assert texts(around(-65, 200)) == ["\u22122 months", "\u22121 month", "0", "+1 month", "+2 months"] + [
        f"+{number} months" for number in range(3, 7)
    ]


def test_nearer_still_days_are_counted() -> None:
    assert texts(around(-2.2, 8.2, 1000.0))[:5] == ["\u22122 days", "\u22121 day", "0", "+1 day", "+2 days"]


def test_months_tell_the_years_above_them() -> None:
    assert texts(around(-500, 500), 1) == ["\u22121 year", "the year before", "the year after", "+1 year"]


def test_days_far_from_zero_tell_the_months_above_them() -> None:
    scale = around(40, 70)
    assert texts(scale, 1) == ["+1 month", "+2 months"]
    assert texts(around(5, 25), 1) == ["the month after"]


@examples(200)
@given(st.floats(FIRST_DAY, LAST_DAY), st.floats(MIN_SPAN, MAX_SPAN), st.sampled_from([300.0, 1400.0]))
def test_texts_of_a_row_never_touch(first: float, span: float, width: float) -> None:
    found = ticks(limited(first, span, width), FixedMeasure(), origin=ZERO)
    lower = [(t.x - 7 * len(t.text) / 2, t.x + 7 * len(t.text) / 2) for t in found if t.level == 0]
    upper = [(t.x, t.x + 7 * len(t.text)) for t in found if t.level == 1]
    assert found
    for row in (lower, upper):
        assert all(one[1] < other[0] for one, other in pairwise(row))


@pytest.mark.parametrize(("number", "text"), [(10, "+10"), (-1200, "\u22121,200"), (0, "0")])
def test_numbers_have_signs(number: int, text: str) -> None:
    assert signed(number) == text


@pytest.mark.parametrize(
    ("months", "text", "short"),
    [
        (3, "+3 months", "+3 months"),
        (-12, "\u22121 year", "\u22121 year"),
        (27, "+2 years 3 months", "+2 y 3 m"),
        (0, "0", "0"),
    ],
)
def test_months_are_told_as_years_and_months(months: int, text: str, short: str) -> None:
    assert (months_text(months), months_text(months, short=True)) == (text, short)


def test_a_moment_is_told_in_days_near_zero_and_in_months_beyond() -> None:
    assert elapsed_words(1.2) == "+1 day"
    assert elapsed_words(-40.0) == "\u221240 days"
    assert elapsed_words(10.3 * MEAN_YEAR) == "+10 years 3 months"


def test_a_range_is_told_by_its_length() -> None:
    assert range_text(-10 * MEAN_YEAR, 40 * MEAN_YEAR) == "\u221210 to +40 years"
    assert range_text(-60.0, 120.0) == "\u22122 months to +4 months"
    assert range_text(-5.0, 20.0) == "\u22125 to +20 days"
