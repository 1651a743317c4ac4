from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.export.figure.textfit import baseline, elide, words, wrap
from tests.export.make import EvenMeasure

MEASURE = EvenMeasure()  # at size 10 every character is 6 wide


def test_text_that_fits_is_left_as_it_is() -> None:
    assert elide("Chile", 30, 10, MEASURE) == "Chile"


def test_text_that_does_not_fit_ends_in_an_ellipsis() -> None:
    assert elide("Chile and Peru", 42, 10, MEASURE) == "Chile…"


def test_no_room_gives_no_text() -> None:
    assert elide("Chile", 5, 10, MEASURE) == ""


@given(st.text(st.characters(codec="latin-1")), st.integers(0, 300))
def test_elided_text_fits(text: str, width: int) -> None:
    assert MEASURE(elide(text, width, 10, MEASURE), 10) <= width


def test_lines_break_between_words() -> None:
    assert wrap(words("one two three"), 45, 10, MEASURE) == ("one two", "three")


def test_lines_break_between_pieces_rather_than_within() -> None:
    assert wrap(["a b; ", "c d"], 40, 10, MEASURE) == ("a b;", "c d")


def test_a_word_too_long_for_a_line_is_broken() -> None:
    assert wrap(["abcdefgh"], 30, 10, MEASURE) == ("abcde", "fgh")


@pytest.mark.parametrize("text", ["", "   "])
def test_nothing_gives_no_lines(text: str) -> None:
    assert wrap(words(text), 100, 10, MEASURE) == ()


@given(st.text(st.sampled_from("ab ")), st.integers(6, 120))
def test_wrapped_lines_fit_and_lose_nothing(text: str, width: int) -> None:
    lines = wrap(words(text), width, 10, MEASURE)
    assert all(MEASURE(line, 10) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_capitals_stand_in_the_middle_of_their_row() -> None:
    assert baseline(20, 10) - 7.2 == pytest.approx(20 - baseline(20, 10))
