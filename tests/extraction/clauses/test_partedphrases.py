"""Phrases that an aside parts from the word that asks for them."""


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
