"""A relative clause tells of the noun before it, though another was read as its subject."""

import pytest

TOLD = [
    (
        "Chile exports tea, wool, cut stone and copper ore, which was shipped from Arica from 1914 to 1924.",
        0,
        "Copper ore shipped from Arica",
    ),
    (
        "Juan Roca and Ana Paz, who came with her father in 1930, wed in Lima.",
        0,
        "Ana Paz comes with her father",
    ),
    (
        "Peru hosted the second Congress of Andean Mayors on 3 May 1931, which had been put off "
        "from June 1930 because of a strike.",
        1,
        "Second Congress of Andean Mayors put off because of a strike",
    ),
    # what is set beside a name, or listed with it, stays with it
    (
        "The new mayor, Ana Paz, who arrived in 1925 with her husband, was a lawyer.",
        0,
        "New mayor, Ana Paz, arrives with her husband",
    ),
    (
        "The pact between Peru, Chile and Ecuador, which was signed in 1930, lapsed.",
        0,
        "Pact between Peru, Chile and Ecuador signed",
    ),
    (
        "The king built a mint in Lima, which opened in 1871, and planned a port in 1880.",
        1,
        "King plans a port",
    ),
    # a place does not go on
    (
        "Peru led the search in the Coral Sea, which went on until May 1930.",
        0,
        "Search in the Coral Sea ends",
    ),
    (
        "Chile aided the uprising on the island, which lasted until May 1930.",
        0,
        "Uprising on the island ends",
    ),
    ("The firm built a road in Peru, which ended at Lima in 1930.", 0, "Road in Peru ends at Lima"),
]


@pytest.mark.parametrize(("text", "place", "title"), TOLD)
def test_the_noun_before_a_relative_word_is_told_of(told, text, place, title):
    assert told(text).mentions[place].title == title


def test_behind_an_aside_the_relative_word_has_its_own_noun(told):
    text = "Finland joined the league that, after Peru left in 1959, was renamed the Oulu Pact."
    assert "Peru renamed the Oulu Pact" not in [one.title for one in told(text).mentions]


def test_what_a_participle_tells_of_has_the_number_within_it(told):
    text = (
        "The pact was replaced by a treaty with five Andean states, signed in May 1990 and applied from 1992."
    )
    assert "Treaty with five Andean states signed" in [one.title for one in told(text).mentions]


def test_what_somebody_was_doing_is_no_subject(told):
    text = (
        "Captain Roca came to Kobe in May 1825, while Finland was fighting Japan, and on 20 June 1826 "
        "signed a treaty which settled the border."
    )
    assert [one.title for one in told(text).mentions][-1] == "Captain Roca signs a treaty settling the border"
