"""An item with a date of its own shares the verb before it, whatever clause follows it."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Finland joined the Union on 1 May 2004 and the Turku area in May 2007; controls disappeared.",
            "Finland joins the Turku area",
        ),
        (
            "War broke out in Lapua on 5 June 1990 and in Turku on 1 September, and Japan accused Finland.",
            "War breaks out in Turku",
        ),
        (
            "The section to Lapua was opened in May 2017 and that to Turku in October 2019, but the Japanese "
            "loan was refused.",
            "Section to Turku opened",
        ),
        (
            "The Diet of Japan voted for recognition in June 2016, the Turku States Assembly in May 2019, "
            "and Aoki resigned on 4 April 2021.",
            "Turku States Assembly votes for recognition",
        ),
    ],
)
def test_an_item_before_a_clause_shares_the_verb_before_it(told, text, title):
    assert title in [mention.title for mention in told(text).mentions]


BEHIND_DATES = [
    ("The potters moved in 1955 to Turku, and the following year to Oulu.", ["Potters move to Oulu"]),
    ("Talks took place in Lapua in 1990 and the following year in Turku.", ["Talks take place in Turku"]),
    ("The pact was ratified by Japan in 1920 and a year later by Kenya.", ["Pact ratified by Kenya"]),
    (
        "The firm opened a mill in Turku in 1950 and two years later in Oulu and Kobe.",
        ["Firm opens a mill in Oulu and Kobe"],
    ),
]


@pytest.mark.parametrize(("text", "titles"), BEHIND_DATES)
def test_a_date_may_lead_the_phrase_that_it_dates(told, text, titles):
    assert [mention.title for mention in told(text).mentions][1:] == titles


def test_two_years_of_one_phrase_are_no_two_items(told):
    text = "Quarrels led to strikes among the potters and, in 1991 and 1992, to fights between the guilds."
    mentions = told(text).mentions
    assert [mention.title for mention in mentions] == ["Quarrels lead to fights between the guilds"] * 2


def test_a_date_before_a_clause_leads_no_item(told):
    text = "The union broke up in 1990, and the following year in Turku the guild was dissolved."
    assert "Union breaks up to Turku" not in [mention.title for mention in told(text).mentions]
