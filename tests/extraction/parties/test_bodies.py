"""Whether a text names several bodies of one noun."""

import pytest

from explorer.extraction.parties.bodies import names_several


@pytest.mark.parametrize(
    "text",
    ["The Lakes Council met the Trade Council.", "The Lakes Council met the Council of Kobe."],
)
def test_two_names_of_a_noun_are_several(text):
    assert names_several(text, "Council")


@pytest.mark.parametrize(
    "text",
    [
        "The Lakes Council rose. The Council met again.",
        "The Council met a council.",
        "Lakes Council. Lakes Council",
    ],
)
def test_one_name_of_a_noun_is_not_several(text):
    assert not names_several(text, "Council")


def test_a_noun_with_signs_is_taken_by_the_letter():
    assert not names_several("The Lakes UXN met the Trade UYN.", "U.N")
