"""A noun behind "the" or "a" keeps the clause that says which one is meant."""

import pytest

ROWS = [
    (
        "In December 1990, when war broke out, Finland declined the assistance that Japan had offered.",
        "Finland declines the assistance that Japan offered",
    ),
    (
        "In 1990 the duke granted Finland the site on which the old port had stood.",
        "Duke grants Finland the site on which the old port stood",
    ),
    (
        "Japan backed the pact of 25 October 1990 by which Finland got the island of Vaasa on the northern "
        "coast.",
        "Japan backs the pact by which Finland got the island of Vaasa on the northern coast",
    ),
    ("In 1990 Holm waived a duty that had lain on fish.", "Holm waives a duty that lay on fish"),
    (
        "In 1990 Finland passed a law that banned foreign ships.",
        "Finland passes a law banning foreign ships",
    ),
    (
        "Finland signed a convention in June 1990 that gave Japanese boats all waters for ten years.",
        "Finland signs a convention giving Japanese boats all waters for ten years",
    ),
    (
        "In 1990 the council passed Resolution 12, which gave Japan five weeks to leave.",
        "Council passes Resolution 12, giving Japan five weeks to leave",
    ),
    (
        "In 1990 Holm signed preliminaries which restored Vaasa to Japan.",
        "Holm signs preliminaries restoring Vaasa to Japan",
    ),
    (
        "In 1990 Finland forced down a plane that was carrying shells to Osaka.",
        "Finland forces down a plane carrying shells to Osaka",
    ),
    # Nobody knows whose purpose "to" would tell, nor when something was going on at another date.
    (
        "In 1990 Finland caught a ship that was to carry shells.",
        "Finland catches a ship that was to carry shells",
    ),
    (
        "In 1990 Finland bought the ship that was carrying shells in 1985.",
        "Finland buys the ship that was carrying shells",
    ),
    (
        "In 1990 Finland sold a ship that was no longer in use.",
        "Finland sells a ship that was no longer in use",
    ),
    ("In 1990 Holm met a king who had not left Japan.", "Holm meets a king who had not left Japan"),
    ("Finland issued a warrant in 1990 that was dropped in 1993.", "Finland issues a warrant"),
    ("In May 1990 Holm signed a treaty, which ended the war.", "Holm signs a treaty, ending the war"),
    ("In May 1990 Holm signed a treaty, which soon ended in war.", "Holm signs a treaty"),
    # "Which" may mean a party to the paper, unless that is part of its name.
    ("In 1990 Holm signed a pact with Japan, which recognised Vaasa.", "Holm signs a pact with Japan"),
    (
        "In 1990 Holm signed the Treaty of Vaasa, which ended the war.",
        "Holm signs the Treaty of Vaasa, ending the war",
    ),
    ("In 1990 Finland declined the aid, which Japan had offered.", "Finland declines the aid"),
    ("In 1990 Finland declined the aid that they had offered.", "Finland declines the aid"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_what_says_which_one_is_kept(told, text, title):
    assert told(text).mentions[0].title == title


def test_the_noun_may_be_described(told):
    text = "In May 1990 the frigate Turku joined the naval force that guarded the port of Kobe."
    assert told(text).mentions[0].title == (
        "Frigate Turku joins the naval force that guarded the port of Kobe"
    )


AMONG = [
    (
        "In 1990 two Finnish divers were among the guests who helped to free a crew.",
        "Two Finnish divers are among the guests who helped to free a crew",
    ),
    ("In 1990 Finland was among the founders of the union.", "Finland is among the founders of the union"),
    ("In 1990 Finland was among the states, which met in Kobe.", "Finland is among the states"),
]


@pytest.mark.parametrize(("text", "title"), AMONG)
def test_among_whom_somebody_was_is_told_whole(told, text, title):
    assert [mention.title for mention in told(text).mentions] == [title]
