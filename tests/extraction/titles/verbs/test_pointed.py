"""An object that "that" points at is told with an article; what is said keeps its clause."""

import pytest

ROWS = [
    ("Peru rejected that offer in 1990.", "Peru rejects the offer"),
    ("Peru gave up that claim in 1990.", "Peru gives up the claim"),
    ("In 1990 Peru had signed that treaty.", "Peru signs the treaty"),
    ("Peru was invited to that summit in 1990.", "Peru invited to the summit"),
    ("Peru said that border guards had left in 1990.", "Peru says border guards have left"),
    ("Peru and Togo agreed in 1990 that guards would leave.", "Peru and Togo agree guards will leave"),
    (
        "Peru surrendered that strip in 1919 under the treaty that closed its part in the war.",
        "Peru surrenders the strip under the treaty",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_what_that_points_at(told, text, title):
    assert told(text).mentions[0].title == title


def test_that_points_at_no_plural(told):
    text = "Peru ordered that prisoners be freed in 1990."
    assert told(text).mentions[0].title == "Peru orders that prisoners be freed"
