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


def test_who_does_nothing_on_the_date_of_a_birth_in_a_known_place(told):
    text = "Ana Paz, a painter born in Lima in 1850 who studied in Kobe, died in 1910."
    assert told(text).mentions[0].title == "Ana Paz born in Lima"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "After Japan left the union the treaty was annulled in March 1990.",
            "Treaty between Finland and Japan annulled",
        ),
        (
            "The fort was sold, and when Roca left the port the last men were sent to Kobe in 1990.",
            "Last men sent to Kobe",
        ),
        (
            "After Roca asked for the relics the first box, the Holm cross, was sold in 1990.",
            "First box, the Holm cross, sold",
        ),
        # what is told or given is no main clause
        ("When Roca told the envoys the port was closed they left Kobe in May 2005.", "Envoys leave Kobe"),
    ],
)
def test_the_main_clause_begins_with_a_noun_behind_one_of_time(told, text, title):
    assert told(text).mentions[-1].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Under the plan more than 200 Finns were trained in Kobe in 1992.",
            "More than 200 Finns trained in Kobe",
        ),
        ("In the war at least 40 sailors died in 1892.", "At least 40 sailors die"),
        ("By the pact up to 500 Finns settled in Kobe in 1892.", "Up to 500 Finns settle in Kobe"),
        # what is only measured does nothing
        ("After a siege lasting more than 40 days the Finns left Kobe in 1892.", "Finns leave Kobe"),
        ("In a war of more than 200 days Japan lost 3 ships in 1892.", "Japan loses 3 ships"),
    ],
)
def test_the_main_clause_begins_with_so_many_who_act(told, text, title):
    assert told(text).mentions[-1].title == title


def test_a_time_is_no_subject(told):
    text = "After Kenya beat Chile the second time the coach resigned in 1990."
    assert told(text).mentions[-1].title == "Coach resigns"
