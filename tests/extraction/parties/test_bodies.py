"""Whether a text names several bodies of one noun."""

import pytest

from explorer.extraction.parties.bodies import names_several, only_name


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


@pytest.mark.parametrize(
    "behind",
    ["", " The Federation of Kobe met.", " A federation met.", " They joined the Oulu Federation. It met."],
)
def test_the_first_name_is_the_only_one_up_to_another(behind):
    before = "In 1990 the Turku Federation met the federation."
    found = only_name(before + behind, "federation")
    assert found is not None
    assert (found.words, found.first) == (("Turku",), len("In 1990 the Turku Federation"))
    assert (found.other > len(before + behind)) == (not behind)


def test_a_noun_without_a_name_has_none():
    assert only_name("A federation met the federation.", "federation") is None
