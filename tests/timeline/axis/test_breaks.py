from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.timeline.axis.breaks import DEPTH, breaks_in, hatching, ragged, stripe_colors, years_words
from explorer.timeline.axis.daymap import DayMap
from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.theme import Theme, contrast, load_themes
from tests.timeline.views import FixedMeasure

ONE = DayMap.leaving_out([(100_000, 600_000)], 1000)  # at 599,000 of the axis


def lines(pixels: float) -> tuple[str, ...]:
    scale = TimeScale(599_000 - 2000, 600_000 + 2000, 5 * pixels)
    (found,) = breaks_in(scale, ONE, FixedMeasure())
    return found.lines


def test_a_break_says_how_many_years_it_leaves_out() -> None:
    assert lines(200) == ("1,369 years left out",)
    assert lines(80) == ("1,369 years",)
    assert lines(40) == ("1,369", "years")
    assert lines(12) == ()


def test_the_words_stand_in_the_part_that_is_in_view() -> None:
    (found,) = breaks_in(TimeScale(599_500, 602_000, 1000.0), ONE, FixedMeasure())
    assert found.x0 < 0
    assert found.x == pytest.approx(100.0)


def test_breaks_out_of_view_are_left_out() -> None:
    assert breaks_in(TimeScale(600_001, 602_000, 1000.0), ONE, FixedMeasure()) == ()


def test_one_year_is_one_year() -> None:
    assert (years_words(1), years_words(1240)) == ("1 year", "1,240 years")


@given(st.floats(0, 100), st.floats(1, 300))
def test_a_torn_edge_runs_from_top_to_bottom(top: float, height: float) -> None:
    points = ragged(50.0, top, top + height)
    assert (points[0][1], points[-1][1]) == (top, top + height)
    assert all(abs(x - 50.0) == DEPTH for x, _ in points)


@given(st.floats(0, 100), st.floats(0.5, 300), st.floats(1, 300))
def test_the_hatching_stays_in_its_box(left: float, width: float, height: float) -> None:
    for x0, y0, x1, y1 in hatching(left, left + width, 0.0, height):
        assert left <= x0 < x1 <= left + width
        assert -1e-9 <= y1 < y0 <= height + 1e-9


@pytest.mark.parametrize("theme", load_themes().values(), ids=lambda theme: theme.name)
def test_labels_stay_readable_on_a_stripe(theme: Theme) -> None:
    assert all(contrast(theme.ink, color) >= 4.5 for color in stripe_colors(theme)[:2])
