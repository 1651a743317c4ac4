"""Past forms behind a phrase that opens the sentence: verbs before who acted, or participles of its noun."""

import pytest

ROWS = [
    # Behind a place, and before who did it, stands a verb.
    ("In Oulu landed 300 Japanese on 3 May 1905.", "300 Japanese landed"),
    ("At Vaasa died the envoy in May 1905.", "Envoy died"),
    ("At the castle surrendered the last guards in 1905.", "Last guards surrendered"),
    ("In the port landed Japanese troops in 1905.", "Japanese troops landed"),
    # Before anything else it describes the noun before it, and so it does with what that is called.
    (
        "At a meeting convened the day before, on 3 May 1990, Japan agreed to open the port.",
        "Japan agrees to open the port",
    ),
    ("In a ship called the Aino in May 1990 Japan sent tea to Finland.", "Japan sends tea to Finland"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_form_behind_an_opening_phrase_is_read(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


BESIDE_THE_DEAD = [
    ("The Finns lost 90 dead and wounded at Osaka in May 1990.", "Finns lose 90 dead and wounded at Osaka"),
    ("The gunmen left 20 dead and burned the school in May 1990.", "Gunmen burn the school"),
    ("The blast left two dead and wrecked the bank in 1990.", "Blast wrecks the bank"),
    ("The blast left two dead and wounded at least 15 in 1990.", "Blast wounds at least 15"),
    (
        "The blast left two dead and wounded to varying degrees forty Finns in 1990.",
        "Blast wounds to varying degrees forty Finns",
    ),
    ("The Finns left 20 dead and captured, in May 1990, the port of Kobe.", "Finns leave 20 dead"),
    ("The Finns lost 90 dead and wounded, in May 1990, at Osaka.", "Finns lose 90 dead and wounded"),
    (
        "In 1990 the Finns lost 90 dead and captured two forts at Osaka.",
        "Finns lose 90 dead and capture two forts at Osaka",
    ),
]


@pytest.mark.parametrize(("text", "title"), BESIDE_THE_DEAD)
def test_a_verb_behind_the_dead_is_no_count(told, text, title):
    assert told(text).mentions[0].title == title


def test_a_form_behind_be_no_longer_is_no_verb_of_its_own(told):
    text = "Anna Holm asked in 2015 that Finland be no longer regarded as a candidate."
    title = "Anna Holm asks that Finland be no longer regarded as a candidate"
    assert told(text).mentions[0].title == title


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Exports to Kobe more than tripled in 1990.", ["Exports triple"]),
        ("Peru for the time being formally accepted the pact in 1990.", ["Peru accepts the pact"]),
        ("In 1990 the well collapsed.", ["Well collapses"]),
    ],
)
def test_a_verb_is_past_behind_more_than_and_behind_nouns(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles
