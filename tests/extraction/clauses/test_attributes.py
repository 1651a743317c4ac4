"""What describes a noun before it: participles behind adverbs, adjectives that commas part."""

import pytest

ROWS = [
    ("In 1990 the freshly ordained bishop preached in Turku.", "Freshly ordained bishop preaches in Turku"),
    (
        "In 1990 newly elected President Holm arrived in Osaka.",
        "Newly elected President Holm arrives in Osaka",
    ),
    (
        "In May 1990, newly elected President Holm arrived in Osaka.",
        "Newly elected President Holm arrives in Osaka",
    ),
    (
        "More richly dressed pilgrims from Osaka filled the last inns in May 1990.",
        "More richly dressed pilgrims from Osaka fill the last inns",
    ),
    (
        "In 1990 better equipped troops attacked the fort at Vaasa.",
        "Better equipped troops attack the fort at Vaasa",
    ),
    (
        "But in 1990 newly elected President Holm arrived in Osaka.",
        "Newly elected President Holm arrives in Osaka",
    ),
    (
        "Ties warmed when in 1990 newly elected President Holm visited Osaka.",
        "Newly elected President Holm visits Osaka",
    ),
    ("In 1990 the Japanese army quickly occupied Turku.", "Japanese army occupies Turku"),
    ("In 1990 both secretly asked Sweden for help.", "Finland and Japan ask Sweden for help"),
    ("Eleven weeks later, in May 1990, Italy opened a bank in Vaasa.", "Italy opens a bank in Vaasa"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_participle_behind_an_adverb_is_read(told, text, title):
    assert told(text).mentions[0].title == title


ACTING = [
    ("Finland and Sweden in 1814 formally dissolved ties.", "Finland and Sweden dissolve ties"),
    ("Guards in June 1992 brutally dispersed strikers in Turku.", "Guards disperse strikers in Turku"),
    ("Japan on 3 May 1990 openly accused Finland of fraud.", "Japan accuses Finland of fraud"),
    ("Japan, in May 1990, officially recognised Finland.", "Japan recognises Finland"),
    ("The Finnish fleet in June 1940 safely landed troops in Osaka.", "Finnish fleet lands troops in Osaka"),
]


@pytest.mark.parametrize(("text", "title"), ACTING)
def test_behind_who_acts_and_when_an_adverb_hides_no_verb(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


def test_behind_a_second_date_an_adverb_hides_no_verb(told):
    found = told("Japan opened a school in 1905 and in 1963 formally recognised Finland.").mentions
    assert [one.title for one in found] == ["Japan opens a school", "Japan recognises Finland"]


JOINED = [
    (
        "In 1990 Finland supplied the harbour with nautical, medical, and technical instruments.",
        "Finland supplies the harbour with nautical, medical and technical instruments",
    ),
    (
        "On 5 May 1990 the divers found small, but valuable, pearls at Vaasa.",
        "Divers find small pearls at Vaasa",
    ),
    (
        "In 1990 Holm and Sato ran a friendly, if costly, boat race.",
        "Holm and Sato run a friendly boat race",
    ),
    (
        "In 1990 the northern, southern, and central provinces of Lapland were united.",
        "Northern, southern and central provinces of Lapland united",
    ),
    # A list of things ends where it did, and a clause behind "but" is one.
    ("In 1990 Finland sent arms, food, and medical supplies to Osaka.", "Finland sends arms"),
    ("In 1990 the king returned, but soon, Japanese troops came to Turku.", "King returns"),
]


@pytest.mark.parametrize(("text", "title"), JOINED)
def test_adjectives_of_one_noun_are_not_parted_from_it(told, text, title):
    assert title in [one.title for one in told(text).mentions]
