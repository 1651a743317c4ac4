"""A list behind a preposition is one phrase, however many commas it has."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Ana Paz attended the games of Finland, Latvia and Kenya, held in Kobe in 1999.",
            "Games of Finland, Latvia and Kenya held in Kobe",
        ),
        (
            "Her stay fell on the summit of the Baltic Union, South Asia and the Gulf, held in Kobe in 2011.",
            "Summit of Baltic Union, South Asia and Gulf held in Kobe",
        ),
        (
            "Ana Paz spoke at the conference on trade, fisheries and climate, held in Kobe in 1999.",
            "Conference on trade, fisheries and climate held in Kobe",
        ),
        (
            "The two countries work together in fishing, energy, the climate and the arts, and both sat on "
            "the Council of Ports as observers in 2004.",
            "Finland and Japan sit on the Council of Ports as observers",
        ),
    ],
)
def test_a_list_behind_a_preposition_is_one_phrase(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


def test_a_list_with_an_aside_before_the_clause_is_one_phrase(told):
    text = "At the games of Finland, Latvia and Kenya, held in Kobe in 1999, a pact was signed."
    assert told(text).mentions[0].title == "Games of Finland, Latvia and Kenya held in Kobe"


def test_names_set_beside_persons_are_no_list_of_whose_they_are(told):
    text = "Two sons of Ana Paz, Juan and Pedro Paz, fled to Kobe in 1999."
    assert [one.title for one in told(text).mentions] == ["Two sons of Ana Paz flee to Kobe"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "After the visit of Ana Paz, Finland and Japan, which share a sea, opened embassies in 1999.",
            "Finland and Japan open embassies",
        ),
        (
            "Under pressure from Kenya, Finland and Japan, then allies, signed a treaty in 1999.",
            "Finland and Japan sign a treaty",
        ),
        (
            "In the presence of Ana Paz, Finland and Japan, after long talks, signed a treaty in 1999.",
            "Finland and Japan sign a treaty",
        ),
        (
            "Soon after the fall of Kenya, Finland and Japan, both neutral, signed a treaty in 1999.",
            "Finland and Japan sign a treaty",
        ),
    ],
)
def test_who_acts_behind_an_opening_phrase_is_no_list_with_it(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


BETWEEN = [
    (
        "A pact between Peru, its neighbours and Spain was signed in 1990.",
        "Pact between Peru, its neighbours and Spain signed",
    ),
    (
        "In 1999 the alliance between the king, his brothers and the bishops of Turku collapsed.",
        "Alliance between the king, his brothers and the bishops of Turku collapses",
    ),
    (
        "A war between the two powers, Peru and Chile, began in 1879.",
        "War between the two powers, Peru and Chile, begins",
    ),
    ("After talks between Peru and Chile, Bolivia was given a port in 1992.", "Bolivia given a port"),
]


@pytest.mark.parametrize(("text", "title"), BETWEEN)
def test_those_between_whom_something_is_are_no_subject(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


def test_a_second_verb_has_the_whole_subject(told):
    text = "A pact between Peru, Chile and Spain was signed in 1990 and has been applied since May 1992."
    assert [one.title for one in told(text).mentions] == [
        "Pact between Peru, Chile and Spain signed",
        "Pact between Peru, Chile and Spain first applied",
    ]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("When in Kobe, Roca, Paz and Sol founded a club in 1990.", ["Roca, Paz and Sol found a club"]),
    ],
)
def test_a_place_behind_when_is_none_of_the_list(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles
