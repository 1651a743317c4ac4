"""A clause lacks an object only where one stood before it."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("It was in Turku that Aoki opened the consulate in 1950.", "Aoki opens the consulate in Turku"),
        (
            "Gold drew such crowds across the ocean that the crown restricted travel by a decree of 1720.",
            "Crown restricts travel by a decree",
        ),
        (
            "The colonial period, during which Turku was ruled as a colony from May 1884, was long.",
            "Turku ruled as a colony",
        ),
        (
            "The long strikes, in the course of which ten prisoners died in May 1981, ended badly.",
            "Ten prisoners die",
        ),
        (
            "Japan agreed with Holm that tea, banned by Finland since May 1950, could be sold again.",
            "Tea banned by Finland",
        ),
        (
            "The Republic, in whose favour Japan helped exiles to arms in May 1931, fell.",
            "Japan helps exiles to arms",
        ),
    ],
)
def test_a_clause_that_lacks_nothing_gets_no_object(told, text, title):
    assert told(text).mentions[-1].title == title
