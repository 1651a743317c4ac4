import pytest

from explorer.extraction.parties.people import people_of

ROWS = [
    ("Finnish President Anna Holm spoke.", {"Anna Holm": "Finland"}),
    ("The President of Finland, Anna Holm, spoke.", {"Anna Holm": "Finland"}),
    ("Japan's Prime Minister Taro Mori spoke.", {"Taro Mori": "Japan"}),
    ("Foreign Minister, Anna Holm, spoke.", {"Anna Holm": ""}),
    ("President Juan de la Cruz spoke.", {"Juan de la Cruz": ""}),
    ("Presidents Anna Holm and Taro Mori met.", {"Anna Holm": "", "Taro Mori": ""}),
    ("The President visited Tokyo.", {}),
    ("May 1992\tPresident Anna Holm\tTurku", {"Anna Holm": ""}),  # the next cell is no part of the name
    ("the Minister of Foreign Affairs", {}),
]


@pytest.mark.parametrize(("text", "people"), ROWS)
def test_an_office_tells_a_person_and_the_state(lexicon, text, people):
    index = people_of(text, lexicon.matcher.find(text), lexicon.narrative)
    assert {person.name: person.party for person in index.by_part.values()} == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Peru\n\nPresident Anna Holm spoke.", {"Anna Holm": ""}),  # a heading, and who came there
        ("Peru\nPresident Anna Holm spoke.", {"Anna Holm": ""}),
        ("Visits of the Finnish President\nTaro Mori came in 1990.", {}),
    ],
)
def test_what_stands_in_another_block_tells_nothing(lexicon, text, people):
    starts = [0, text.rindex("\n") + 1]
    index = people_of(text, lexicon.matcher.find(text), lexicon.narrative, starts)
    assert {person.name: person.party for person in index.by_part.values()} == people


def test_a_part_that_two_persons_share_names_neither(lexicon):
    text = "President Anna Holm and Ambassador Erik Holm met."
    index = people_of(text, lexicon.matcher.find(text), lexicon.narrative)
    assert "Holm" not in index.by_part


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Anna Mikes left with Erik de Roos.", {"Mikes", "Roos"}),
        ("Ángel Ortas left.", {"Ortas"}),
        ("The Anna Mikes sank, and with it the Erik Roos.", set()),  # ships, or offices
        ("The McAnna Mikes and the B9Anna Mikes are no names.", set()),
        ("Anna Miners spoke for all miners.", set()),
    ],
)
def test_names_in_s_stand_behind_a_name_that_begins_a_word(lexicon, text, names):
    assert people_of(text, (), lexicon.narrative).surnames == names


@pytest.mark.parametrize(
    "text",
    [
        "Meyers, one of the founders of the league, reached Turku in May 1900.",
        "Meyers, a former Finnish minister, reached Turku in May 1900.",
    ],
)
def test_a_name_in_s_behind_which_one_person_is_described_is_singular(told, text):
    assert told(text).mentions[0].title == "Meyers reaches Turku"
