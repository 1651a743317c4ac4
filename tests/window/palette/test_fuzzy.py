from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.window.palette.fuzzy import folded_words, match


def score(query: str, text: str, beside: str = "") -> float:
    found = match(folded_words(query), text.casefold(), beside)
    return -1.0 if found is None else found.score


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("Fit all", "Profit of trade"),
        ("Zoom in", "Zoom into it"),
        ("Mexico", "All of Mexico"),
        ("Export", "Next part of a report"),
    ],
)
def test_the_nearer_text_goes_first(better: str, worse: str) -> None:
    query = {"Fit all": "fit", "Zoom in": "in", "Mexico": "mex", "Export": "export"}[better]
    assert score(query, better) > score(query, worse)


def test_letters_may_be_left_out() -> None:
    assert match(("gd",), "go to a date") is not None
    assert match(("gd",), "go to a date").letters == (0, 8)  # type: ignore[union-attr]


def test_words_may_stand_in_any_order() -> None:
    assert score("mexico bol", "Bolivia – Mexico") > 0


def test_a_word_that_is_nowhere_refuses_the_text() -> None:
    assert score("zoom mars", "Zoom in") < 0


def test_accents_need_not_be_typed() -> None:
    assert folded_words("MÉXico") == ("mexico",)


def test_what_stands_beside_counts_for_less() -> None:
    assert score("view", "View it") > score("view", "Fit all", "view") > 0


def test_letters_far_apart_are_no_match() -> None:
    assert score("za", "zoom in then on until the end of all") < 0


@given(st.text(alphabet="abc ", min_size=1, max_size=12), st.text(alphabet="abc ", max_size=30))
def test_the_letters_spell_what_was_typed(query: str, text: str) -> None:
    words = folded_words(query)
    found = match(words, text)
    if found is not None and len(words) == 1:
        assert "".join(text[place] for place in found.letters) == words[0]
