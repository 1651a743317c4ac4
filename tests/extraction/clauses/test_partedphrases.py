"""Phrases that an aside parts from the word that asks for them."""

import pytest


def test_taking_part_goes_on_behind_an_aside(told):
    text = "In 1961 Peru took part, as the only small state, in the congress of potters at Kobe."
    assert told(text).mentions[0].title == "Peru takes part in the congress of potters at Kobe"


def test_what_a_verb_asks_for_goes_before_an_aside(told):
    text = "In 1961 Peru insisted, despite the protests, on a new treaty."
    assert told(text).mentions[0].title == "Peru insists on a new treaty"


def test_what_is_done_to_one_goes_on_behind_an_aside(told):
    text = "In 1961 Peru was accused, for the first time, of theft."
    assert told(text).mentions[0].title == "Peru accused of theft"


def test_what_no_word_asks_for_stays_behind_its_aside(told):
    text = "In 1961 Peru yielded, under pressure, after the strike."
    assert told(text).mentions[0].title == "Peru yields under pressure"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The queen travelled, in 1990, to Oulu, in 1991, to Turku, and in 1992 to Kobe.",
            "Queen travels to Oulu",
        ),
        (
            "The queen arrived, on 1 May 1985, in Oulu, on 5 May, in Turku.",
            "Queen arrives in Oulu",
        ),
        ("The army moved, by sea, to Oulu, and in May 1880, by land, to Turku.", "Army moves by sea"),
    ],
)
def test_the_first_goal_keeps_its_own_date(told, text, title):
    assert told(text).mentions[0].title == title
