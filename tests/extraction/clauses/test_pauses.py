"""A pronoun begins the main clause behind what opens a sentence without a comma."""

import pytest

ROWS = [
    ("After the war with Japan she called six states together in 1962.", "Ana Paz calls six states together"),
    ("When unrest broke out in Finland she fled to Kobe in 1963.", "Ana Paz flees to Kobe"),
    ("After her return from Finland she founded a school in 1964.", "Ana Paz founds a school"),
    ("While in Finland she met Juan Roca in 1964.", "Ana Paz meets Juan Roca"),
    # told before the pronoun, or behind the comma, is the main clause
    ("In the war she lost, Finland gave up Kobe in 1991.", "Finland gives up Kobe"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_the_main_clause_begins_with_the_pronoun(told, text, title):
    assert told(f"Ana Paz became queen in 1959. {text}").mentions[-1].title == title


DECOYS = [
    ("In May Ana Paz told Finland she would resign in 1992.", "She"),
    ("With the money she had earned Ana Paz bought a ship in 1990.", "earns"),
]


@pytest.mark.parametrize(("text", "words"), DECOYS)
def test_no_clause_that_hangs_on_a_noun_is_the_main_one(told, text, words):
    assert words not in told(text).mentions[-1].title


def test_who_does_nothing_on_the_date_of_a_birth_in_a_known_place(told):
    text = "Ana Paz, a painter born in Lima in 1850 who studied in Kobe, died in 1910."
    assert told(text).mentions[0].title == "Ana Paz born in Lima"


def test_who_does_nothing_on_the_date_of_the_participle_before(told):
    text = "Ana Paz, a painter born in Turku in 1700 who taught in Kobe, died in Oulu in 1760."
    assert told(text).mentions[0].title == "Ana Paz born in Turku"
