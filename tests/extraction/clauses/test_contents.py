"""What "that" opens where an aside stands right behind it."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The court ruled in the case in 1990 that, since 1929, the Japanese port had been free.",
            "Court rules in the case",
        ),
        (
            "The minister declared in Turku in 1990 that, after the war, no treaty with Japan was valid.",
            "Minister declares that no treaty with Japan is valid",
        ),
    ],
)
def test_an_aside_behind_that_parts_nothing(told, text, title):
    assert told(text).mentions[0].title == title


def test_a_noun_of_saying_leads_to_a_relative_clause_that_tells(told):
    text = "The claim that Japan had made against Finland in 1970 was heard in 1990."
    assert told(text).mentions[0].title == "Japan makes the claim against Finland"
