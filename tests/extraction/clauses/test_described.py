"""A participle behind a comma tells of what was founded or built, not of the place that hangs on it."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Peru paid into the relief fund for Bolivia, created in May 1990.",
            "Relief fund for Bolivia created",
        ),
        (
            "Chile contributed to the watching mission in Lebanon, established in 2001.",
            "Watching mission in Lebanon established",
        ),
        ("Peru sent doctors to the hospital in Kobe, built in 1955.", "Hospital in Kobe built"),
        (
            "Chile paid for the road from Turku to Oulu, completed in 1911.",
            "Road from Turku to Oulu completed",
        ),
        (
            "Peru got in return a railway from Turku to Oulu, opened in May 1913, and a loan.",
            "Railway from Turku to Oulu opened",
        ),
        ("Ana Paz taught at the University of Turku, founded in 1640.", "University of Turku founded"),
    ],
)
def test_what_was_made_is_the_body_and_not_its_place(told, text, title):
    assert title in [mention.title for mention in told(text).mentions]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ana Paz was bishop of Kobe, founded in 1868.", "Kobe founded"),
        ("The ship sailed from the island of Koti to Turku, founded in 1640.", "Turku founded"),
        ("The settlers left the village for Kobe, founded in 1868.", "Kobe founded"),
        ("Chile bought the ship from Norway, occupied in 1940.", "Norway occupied"),
        ("Ana Paz ran the school in Kobe, occupied in 1940.", "Kobe occupied"),
        ("The firm built a railway to Turku, founded in 1640.", "Turku founded"),
        ("Chile opened a consulate in Kobe, founded in 1868.", "Kobe founded"),
        ("Chile kept a colony near Turku, founded in 1640.", "Turku founded"),
        ("Chile moved its embassy in Japan to Kobe, founded in 1868.", "Kobe founded"),
    ],
)
def test_a_place_stays_what_it_is_told_of(told, text, title):
    assert title in [mention.title for mention in told(text).mentions]
