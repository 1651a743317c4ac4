"""Whose verb an item shares where the verb follows another one."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Finland left the Amber League and joined the Coast Pact in 1986 and the Lake Union in 1990.",
            "Finland joins the Lake Union",
        ),
        (
            "After Kenya left, Finland quit the Amber League and joined the Coast Pact in 1986 and the Lake "
            "Union in 1990.",
            "Finland joins the Lake Union",
        ),
        (
            "Finland left the League and Kenya joined the Coast Pact in 1986 and the Lake Union in 1990.",
            "Kenya joins the Lake Union",
        ),
        (
            "The rules were drawn up and put in force in Kenya in May 1831 and in Ghana in June 1832.",
            "Rules put in Ghana",
        ),
        (
            "Turku was attacked by Sweden and lost Vaasa in 1880 and Oulu in 1883.",
            "Turku loses Oulu",
        ),
    ],
)
def test_an_item_is_told_of_the_subject_alone(told, text, title):
    assert told(text).mentions[-1].title == title


def test_who_died_lends_no_passive(told):
    text = "The king was deposed and died in 1850, his wife in 1860."
    assert told(text).mentions[-1].title == "King's wife dies"
