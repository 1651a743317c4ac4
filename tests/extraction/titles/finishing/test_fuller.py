"""Bare nouns of a title are told as the text before calls them, as far as there is room."""

import pytest

ROWS = [
    (
        "In 1990 Norway and Chile began talks on a fisheries pact. The pact was signed in 1992.",
        "Fisheries pact signed",
    ),
    (
        "Japan built the Oulu bridge in 1990. The bridge nevertheless fell in 1995.",
        "Oulu bridge falls",
    ),
    (
        "The Iranian cultural centre in Oulu was attacked, and ten died at the centre in Turku in 1995.",
        "Ten die at the Iranian cultural centre in Turku",
    ),
    (
        "Japan signed a treaty of friendship with Norway in 1990. Norway annulled the treaty in 1995.",
        "Norway annuls the treaty of friendship",
    ),
    (
        "The Republic of Ii paid the sultan. Its envoys carried gold to Turku in 1795.",
        "Republic of Ii's envoys carry gold to Turku",
    ),
    (
        "Finland opened its plant at Oulu. The plant employed 400. Japan, which took it over in 1990, left.",
        "Japan takes over the plant at Oulu",
    ),
    (
        "Finland sold the schools of the Paz movement in 1990. Most of them were closed by 1995.",
        "Most schools of the Paz movement closed",
    ),
    (
        "The Republic of Ii paid the sultan until 1790; the republic itself was abolished in 1795.",
        "Republic of Ii abolished",
    ),
    (
        "Finland opened a plant near Oulu in 1990. Work at the plant ceased in 1995.",
        "Work at the plant near Oulu ceases",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_bare_noun_is_told_in_full(told, text, title):
    assert told(text).mentions[-1].title == title


LEFT = [
    # the title has its own place
    (
        "The Osaka border crossing is old. In 1990 farmers blockaded the crossing at Turku.",
        "Farmers blockade the crossing at Turku",
    ),
    # a clause says which is meant
    (
        "The Oulu treaty lapsed in 1990. The treaty which Ana Paz signed in 1995 was kept.",
        "Ana Paz signs the treaty",
    ),
]


@pytest.mark.parametrize(("text", "title"), LEFT)
def test_a_noun_is_left_bare_where_its_own_words_tell_which(told, text, title):
    assert told(text).mentions[-1].title == title


ISLANDS = "Japan bought the Chincha Islands in 1860."
CHANGED_HANDS = [
    (ISLANDS, "Norwegian council hands over the Chincha Islands"),
    (f"{ISLANDS} Finland ceded the Turkus to Japan in 1870.", "Norwegian council hands over the islands"),
]


@pytest.mark.parametrize(("before", "title"), CHANGED_HANDS)
def test_islands_are_told_by_a_name_unless_others_were_ceded(told, before, title):
    text = f"{before} The Norwegian council handed over the islands in 1871."
    assert told(text).mentions[-1].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Japan built the Oulu dam in 1950. An extension of the same dam was begun in 1960.",
            "Extension of the Oulu dam begun",
        ),
        (
            "A loan to Peru was signed in 1950. A second loan for the same project was signed in 1960.",
            "Second loan signed",
        ),
        (
            "Japan opened its ports. Other powers asked for the same terms in 1860.",
            "Other powers ask for the same terms",
        ),
        (
            "The feast was held in 1950, and Ana Paz travelled to Peru for the occasion.",
            "Ana Paz travels to Peru",
        ),
    ],
)
def test_the_same_thing_is_told_by_its_name_or_left_out(told, text: str, title: str):
    assert told(text).mentions[-1].title == title
