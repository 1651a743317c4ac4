"""What the country of an overview does by itself."""

import pytest

BEFORE = "Chile and Peru have had ties since 1900. Chile sent an envoy to Peru in 1905. "


def pair_of_last(told, text):
    return told(BEFORE + text, "Foreign relations of Peru").mentions[-1].pair


@pytest.mark.parametrize(
    "text",
    [
        "After independence in 1821, it claimed land in Chile and Brazil.",
        "In 1995 Peru was the first country to sign the convention.",
    ],
)
def test_its_own_independence_and_being_first_of_many_is_its_own(told, text):
    assert told(BEFORE + text, "Foreign relations of Peru").mentions[2].pair is None


@pytest.mark.parametrize(
    "text", ["In 1990 an army coup left the border open.", "In 1990 the election left the border open."]
)
def test_what_a_coup_or_vote_does_is_the_country_s_own(told, text):
    assert pair_of_last(told, text) is None


@pytest.mark.parametrize(
    "text",
    [
        "In 1990 ministers who lost the election left the border open.",
        "In 1990 ministers losing the election shut the port.",
        "In 1990 soldiers after the coup left a hundred dead.",
    ],
)
def test_a_vote_that_is_no_subject_makes_no_deed_the_country_s_own(told, text):
    assert str(pair_of_last(told, text)) == "Chile–Peru"


def test_being_the_first_to_recognise_it_is_done_to_whom_that_means(told):
    text = "Peru has close ties with Algeria. Peru was the first country to recognise it in 1962."
    assert str(told(text, "Foreign relations of Peru").mentions[-1].pair) == "Algeria–Peru"
