"""Clauses whose subject only presents what happened are headed by that."""

import pytest

ROWS = [
    (
        "The year before had been calm. March 1990 saw the Finns beginning to dig deep peat wells.",
        "Finns begin to dig deep peat wells",
    ),
    (
        "The year before had been calm. May 1990 saw Japan losing the port of Osaka.",
        "Japan loses the port of Osaka",
    ),
    ("Miners held the pit, and this caused a war in 1990.", "War caused"),
    ("This sparked an uprising in 1990.", "Uprising sparked"),
    (
        "The second state visit of a Finnish president to Japan was that of Anna Holm in 1990.",
        "Anna Holm visits Japan",
    ),
    ("This led in 1990 to a rupture of relations with Japan.", "Rupture of relations with Japan"),
    ("The year before had been calm. 1991 saw a wave of strikes in Turku.", "Wave of strikes in Turku"),
    (
        "The spring of 1990 was marked by a quarrel over the Finnish catch.",
        "Quarrel over the Finnish catch",
    ),
    (
        "It was the first visit of a Japanese minister in 1990.",
        "First visit of a Japanese minister",
    ),
    ("There were about 1,200 Finns living in Japan in 2015.", "About 1,200 Finns live in Japan"),
    ("There were nearly 300 Finns in the camp in 1942.", "Nearly 300 Finns in the camp"),
    # A form that a verb has as well can be but a noun here.
    ("The Finns won, and in 1990 there was a strike in Kobe.", "Strike in Kobe"),
    ("There was talk of a union with Japan in 1990.", "Talk of a union with Japan"),
    ("In 1990 there was fighting along the Finnish border.", "Fighting along the Finnish border"),
    ("There was an exchange of prisoners with Japan in 1990.", "Exchange of prisoners with Japan"),
    ("There has been no Finnish consul in Kobe since 1990.", "No Finnish consul in Kobe"),
    (
        "The Finnish border was shut in 1980, and there have been no flights to Japan since 1990.",
        "No flights to Japan",
    ),
    (
        "There remained in 1990 only scattered camps of refugees from Japan.",
        "Scattered camps of refugees from Japan",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_what_a_pronoun_or_a_time_presents_is_the_title(told, text, title):
    assert told(text).mentions[-1].title == title


def test_who_was_made_to_do_something_is_not_presented(told):
    titles = [one.title for one in told("This caused the Japanese envoy to leave in 1990.").mentions]
    assert "Japanese envoy to leave" not in titles


def test_an_adverb_between_commas_hides_no_passive(told):
    mentions = told("Finnish sailors were, nonetheless, denied the vote in 1990.").mentions
    assert mentions[0].title == "Finnish sailors denied the vote"


@pytest.mark.parametrize("word", ["Italian", "British", "Finland's"])
def test_a_word_that_describes_the_first_did_not_become_it(told, word):
    found = told(f"The first ship to sink was {word} in 1942.").mentions
    assert found[0].title == f"First ship to sink is {word}"


def test_a_name_that_ends_like_a_word_of_a_land_became_the_first(told):
    found = told("The first man to climb it was Finch in 1990.").mentions
    assert found[0].title == "Finch becomes the first man to climb"
