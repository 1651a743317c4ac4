from __future__ import annotations

import pytest

from explorer.timeline.labels.labels import CachedMeasure, elided
from tests.timeline.views import FixedMeasure


def test_a_cut_goes_back_to_the_end_of_a_word() -> None:
    assert elided("Agreement on Technical Cooperation", 160.0, FixedMeasure())[0] == "Agreement on Technical…"


@pytest.mark.parametrize("room", [20.0, 50.0, 100.0])
def test_cut_text_fits(room: float) -> None:
    text, width = elided("The presidents meet in the capital", room, FixedMeasure())
    assert width == FixedMeasure().width(text, False) <= room


def test_cut_text_does_not_end_in_a_loose_mark() -> None:
    assert elided('The crowd "shouted" names', 72.0, FixedMeasure())[0] == "The crowd…"


def test_text_that_fits_is_not_cut() -> None:
    assert elided("Treaty", 100.0, FixedMeasure()) == ("Treaty", 36.0)


def test_a_text_is_measured_once() -> None:
    asked: list[str] = []

    class Asked(FixedMeasure):
        def width(self, text: str, strong: bool) -> float:
            asked.append(text)
            return 10.0

    cached = CachedMeasure(Asked())
    assert cached.width("a", False) == cached.width("a", False) == 10.0
    assert asked == ["a"]
