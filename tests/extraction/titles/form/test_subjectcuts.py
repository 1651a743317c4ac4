"""What a bill or a plan is made for stays with it."""

import pytest

ROWS = [
    (
        "A plan for a gas pipeline from Turku to Vaasa, discussed by Anna Holm and Juan Sato in 2014, fell.",
        "Plan for gas pipeline from Turku to Vaasa discussed by Anna Holm and Juan Sato",
    ),
    (
        "A bill to close the port of Turku, introduced in 1987 by Senator Anna Holm at the behest of Japan, "
        "was withdrawn.",
        "Bill to close port of Turku introduced by Senator Anna Holm at behest of Japan",
    ),
    # Behind "all" a participle describes the noun that follows.
    (
        "In a plebiscite held on 23 May 1990, close to nine in ten of all registered voters in Turku chose a "
        "union.",
        "Close to nine in ten of all registered voters in Turku choose union in plebiscite",
    ),
    (
        "Nearly half of all registered voters stayed at home in Turku in June 1990.",
        "Nearly half of all registered voters stay at home in Turku",
    ),
    ("A third of all elected members left in May 1990.", "Third of all elected members leave"),
    (
        "Holm's threat of 19 June 1990 to treat Japan as a party to war was refused by President Juan Sato.",
        "Holm's threat to treat Japan as a party to war refused by President Juan Sato",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_purpose_is_not_cut_off(told, text, title):
    assert told(text).mentions[0].title == title


TRADE = [
    (
        "Exports to Turkey rose from 13 million euros in 1999 to more than 20 million in 2004.",
        1,
        "Exports to Turkey rise to more than 20 million euros",
    ),
    (
        "Trade with Peru and the other states of the league grew from two million in 2001 to six in 2005.",
        1,
        "Trade with Peru and the other states of league grows from two million to six",
    ),
    # what it consists of may go
    (
        "Exports of copper and nitrate to the states of the league were worth 40 million pounds in 1907.",
        0,
        "Exports of copper and nitrate are worth 40 million pounds",
    ),
]


@pytest.mark.parametrize(("text", "at", "title"), TRADE)
def test_trade_with_one_country_is_not_told_of_all(told, text, at, title):
    assert told(text).mentions[at].title == title
