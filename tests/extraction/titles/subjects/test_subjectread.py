"""Who is put beside a description is told with what "of" hangs on the name."""

import pytest

ROWS = [
    (
        "The first Pole in Japan was Jan Nowak of Krakow, an engineer who settled in Kobe in 1852.",
        "Jan Nowak of Krakow settles in Kobe",
    ),
    (
        "Juan Roca of Tacna, the consul who had helped the exiles in 1975, was expelled.",
        "Juan Roca of Tacna helps the exiles",
    ),
    # A description before "of" is no name.
    (
        "The first Pole in Japan was the son of Jan Nowak, an engineer who settled in Kobe in 1852.",
        "Jan Nowak settles in Kobe",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_name_has_its_place(told, text, title):
    assert told(text).mentions[0].title == title


def test_what_a_state_was_part_of_is_told(told):
    text = (
        "The line was settled two months before the Andean Federation, of which Peru was part, became"
        " independent on 20 June 1960."
    )
    assert told(text).mentions[-1].title == "Andean Federation becomes independent"


BEHIND_OBJECTS = [
    ("In 1990 the treaty ended the war and Finland, defeated at sea, ceded Oulu.", "Finland cedes Oulu"),
    ("In 1990 Finland signed the pact and Chad, asked in vain, had refused.", "Chad refuses"),
    ("In 1990 Paz met the king and the queen, crowned in Oulu, gave a feast.", "Queen gives a feast"),
    (
        "In 1990 the pact was old and the Falcon, sent in haste, had hoisted the flag.",
        "Falcon hoists the flag",
    ),
    (
        "Finland has an embassy in Lima and Chad has had one in Kobe since 1990.",
        "Chad opens an embassy in Kobe",
    ),
    # of one phrase is who stands before the verb of both
    ("In 1990 the king and the queen, crowned in Oulu, gave a feast.", "King and the queen give a feast"),
]


@pytest.mark.parametrize(("text", "title"), BEHIND_OBJECTS)
def test_a_subject_begins_behind_the_object_of_the_verb_before(told, text, title):
    assert told(text).mentions[-1].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "In June 1990, at Grindavík, a force of Danes and Finns killed the trader John the Broad.",
            "Force of Danes and Finns kills the trader John the Broad",
        ),
        ("In June 1990 Juan Roca, a teacher, sold the ship.", "Juan Roca sells the ship"),
    ],
)
def test_the_place_before_a_subject_is_none(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]
