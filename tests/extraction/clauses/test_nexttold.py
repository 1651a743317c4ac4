"""What came next is told as a clause: ", followed by Oulu in May" is no clause about the noun before it."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ana Paz visited Kobe in May 1990, followed by Juan Roca in June 1990.", "Juan Roca visits Kobe"),
        (
            "Chile joined the Arab League in 1990, followed by Bolivia in 1992.",
            "Bolivia joins the Arab League",
        ),
        ("Kobe was struck by a storm in May 1990, followed by an earthquake in June.", "Earthquake follows"),
        ("The war ended in a truce in 1950, followed by a peace treaty in 1952.", "Peace treaty signed"),
        (
            "The firm built a mill in Turku in 1901, followed in 1905 by another in Kobe.",
            "Another mill follows in Kobe",
        ),
        (
            "By the peace of Oulu of 11 May 1742, followed by the Treaty of Kobe in July, Ana Paz lost "
            "most of the county together with the town of Turku.",
            "Treaty of Kobe signed",
        ),
    ],
)
def test_what_followed_is_told(told, text, title):
    assert title in [mention.title for mention in told(text).mentions]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Chile opened a plant in Turku in 1990, followed by Oulu in 2014.", "Oulu follows"),
        ("The army took Turku in May 1940, followed by Oulu in June.", "Oulu follows"),
        ("Juan Roca was arrested in May 1990, followed by Ana Paz in June.", "Ana Paz follows"),
    ],
)
def test_who_followed_did_not_do_what_he_may_have_undergone(told, text, title):
    assert told(text).mentions[-1].title == title
