"""Leads that no comma parts from the subject behind them."""

import pytest

ROWS = [
    (
        "During the Carnation Revolution Japan sent 50 observers to the vote on 6 May 1974, led by a judge.",
        "Japan sends 50 observers to the vote",
    ),
    ("During World War II Japan sent ten aircraft on 4 June 1942.", "Japan sends ten aircraft"),
    ("During the Civil War General Holm took Turku on 3 May 1862.", "General Holm takes Turku"),
    (
        "By an exchange of land agreed on 3 May 1955 Finland gained 12 islands.",
        "Finland gains 12 islands",
    ),
    (
        "Under a treaty of peace signed on 3 June 1929 Japan returned Osaka.",
        "Japan returns Osaka under a treaty of peace",
    ),
    (
        "By the peace of Turku concluded in May 1743 Japan ceded Osaka.",
        "Japan cedes Osaka by the peace of Turku",
    ),
    (
        "Under an agreement with Japan signed in May 1990 Finland bought ten ships.",
        "Finland buys ten ships under an agreement with Japan",
    ),
    ("By a treaty of peace signed in Turku in May 1743 Japan ceded Osaka.", "Japan cedes Osaka"),
    ("In Lima the treaty signed on 3 May 1929 lapsed.", "Treaty signed"),
    ("In the Ten-Day War that began on 3 May 1961 Japan lost East Osaka.", "Ten-Day War begins"),
    (
        "Finland was neutral until 3 May 1911, when it severed relations with Japan.",
        "Finland severs relations with Japan",
    ),
    ("With two loans agreed in May 1990 Finland bought ten ships.", "Finland buys ten ships"),
    ("By a decree enacted in May 1990 Finland closed the port.", "Finland closes the port"),
    # a name behind the noun begins a subject
    ("By the end of the war Japan held in May 1929 a vote.", "Japan holds a vote"),
    # the verb is the subject's own, with its date before its object
    (
        "In Turku the senate passed in May 1929 the law Japan had drafted.",
        "Senate passes the law Japan had drafted",
    ),
    ("After the war the senate issued in May 1929 a decree.", "Senate issues a decree"),
    ("Under threat the senate approved in May 1929 the loan.", "Senate approves the loan"),
    (
        "In Turku the senate announced in May 1929 the school would close.",
        "Senate announces school will close",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_lead_ends_before_the_subject(told, text, title):
    assert [mention.title for mention in told(text).mentions] == [title]


BARE = [
    ("After the war Turku became a city in 1927.", "Turku becomes a city"),
    ("After the flood Turku was rebuilt in 1927.", "Turku rebuilt"),
    ("After the war many people left Turku in 1927.", "Many people leave Turku"),
    ("After the war a bank was founded in 1927.", "Bank founded"),
    ("After the war Turku grew quickly, and in 1927 it became a city.", "Turku becomes a city"),
    # a clause of its own
    ("After the war ended in 1927, Japan sold the ships.", "War ends"),
    ("After the ship Kobe sank in 1927, Japan closed the port.", "Ship Kobe sinks"),
]


@pytest.mark.parametrize(("text", "title"), BARE)
def test_a_subject_begins_behind_the_noun_of_a_happening(told, text, title):
    assert told(text).mentions[0].title == title
