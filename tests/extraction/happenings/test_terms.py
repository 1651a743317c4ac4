"""Dates that only measure something, and what is told of the year all the same."""

import pytest

MEASURED = [
    "In 2009 a Finnish ship called at Kobe for the first time since 1987.",
    "For only the second time since 1951, Finland sent an envoy to Kobe in 2009.",
    "In 2009 Finland protested in Kobe, the fourth such note since 1987.",
    "Exports fell in 2009 to their lowest level since the 1980s.",
    "In 2009 Finland granted Japan the largest loan recorded since 1987.",
    "Ana Paz, the first to do so since 1987, visited Kobe in 2009.",
    "The visit of 2009, Japan's first since 1987, ended in discord.",
    "In 2009 Finland sent a ship to Kobe, which no other had done since 1987.",
    "In 2009 exports sank to the least they had been since 1987.",
    "A queen who was the first since 1987 to visit Kobe signed a pact in 2009.",
    "In 2009 exports to Japan fell to less than half of those of 1987.",
    "In 2009 Finland closed more consulates than in 1987.",
    "Exports rose to 40 tonnes in 2009, as opposed to nine in 1987.",
]


@pytest.mark.parametrize("text", MEASURED)
def test_the_year_from_which_a_first_or_extreme_is_counted_tells_nothing(told, text):
    assert [one.date.start.year for one in told(text).mentions] == [2009]


LASTING = [
    "The embassy in Kobe has been closed since 1987.",
    "Since 1987 Finland has had an embassy in Kobe.",
    "Japan has been the largest partner of Finland since 1987.",
    "The first consul has lived in Turku since 1987.",
    "The largest party of Japan has been banned since 1987.",
    "Finland has had its second embassy in Kobe since 1987.",
    "Marches of protest have been held in Kobe since 1987.",
]


@pytest.mark.parametrize("text", LASTING)
def test_what_has_been_so_since_a_year_is_told_of_it(told, text):
    assert [one.date.start.year for one in told(text).mentions] == [1987]


BEYOND = [
    "In 2009 Finland published a strategy for Japan to 2025.",
    "Finland published in 2009 a plan for its ports until 2020.",
    "A strategy for the lake through 2030 was approved in Kobe in 2009.",
    "A lease to 2061 was signed by Finland in 2009.",
    "Finland was elected to the Council in 2009 for the term beginning on 1 January 2011.",
    "Finland was elected to the Council in 2009 for the term 2011–2012.",
    "Finland agreed in 2009 to double its trade with Japan by 2020.",
    "In 2009 Finland signed a deal to supply Japan with salt until 2030.",
    "Finland said in 2009 it would leave Kobe by 2011.",
    "Finland agreed in 2009 to fully withdraw from Kobe by 2011.",
    "In 2009 Finland and Japan set a goal of 5 million in trade by 2020.",
    "In 2009 Finland prolonged its mandate in Kobe, which expires at the end of 2010.",
    "In 2009 Finland cut its army to 900 men, with a deadline to remove 50 more by 2010.",
    "Accords of 2009 parted Kobe pending elections to be held by 2011.",
]


@pytest.mark.parametrize("text", BEYOND)
def test_how_far_a_plan_or_a_term_reaches_is_no_happening(told, text):
    assert [one.date.start.year for one in told(text).mentions] == [2009]


TOLD = [
    ("In 1990 Juan Roca was interned in Kobe until 1992.", 2),
    ("The vote in Kobe, planned for May 1990, was put off to June 1991.", 2),
    ("Talks in 1990 led Finland to a contract on 3 May 1993.", 2),
    ("In 1990 Finland agreed to leave Kobe and did so by 1993.", 2),
    ("A deal signed in 1990 to end the war was broken by 1993.", 2),
    ("Finland would leave Kobe by 1993, three years after it had come in 1990.", 2),
    ("In 1990 Finland offered asylum to exiles and their families until 1993.", 2),
    ("In 1990 Finland announced the closure of its embassy, leading to the end of ties by 1993.", 2),
    ("In 1990 Finland agreed to leave Kobe, opening an embassy in Turku by 1993.", 2),
]


@pytest.mark.parametrize(("text", "dates"), TOLD)
def test_an_end_that_came_and_a_day_that_was_set_are_told(told, text, dates):
    assert len(told(text).mentions) == dates


def test_a_term_ends_no_title_on_its_beginning(told):
    text = "Finland was elected to the Council in June 2009 for the term beginning on 1 January 2011."
    assert told(text).mentions[0].title == "Finland elected to the Council for the term"


DUE = [
    "Turku was the last province to be returned by 1993.",
    "Finland became the first state to be recognised by 1993.",
    "Finland forced the troops to be withdrawn by 1993.",
    "Finland ordered three ships to be built by 1993.",
    "An agreement allowed the embassy to be reopened by May 1993.",
]


@pytest.mark.parametrize("text", DUE)
def test_what_was_brought_about_by_a_date_is_told_of_it(told, text):
    assert [one.date.start.year for one in told(text).mentions] == [1993]


COUNTED = [
    "Queen Ana of Finland has paid Japan two visits since 1987.",
    "Since 1987 the ministers of Finland and Japan have met 12 times in Kobe.",
]


@pytest.mark.parametrize("text", COUNTED)
def test_a_year_from_which_deeds_are_counted_tells_none(told, text):
    assert told(text).mentions == ()


@pytest.mark.parametrize(
    "text",
    [
        "The ministers of Finland and Japan have met four times annually since 1987.",
        "Finland has granted Japan 90 day visits since 1987.",
    ],
)
def test_a_custom_is_told_of_the_year_from_which_it_is(told, text):
    assert [one.date.start.year for one in told(text).mentions] == [1987]


def test_so_many_a_year_are_told_of_the_year_from_which_they_are(told):
    found = told("Japan has allowed Finland two visits a year since 1987.").mentions
    assert [one.date.start.year for one in found] == [1987]
