"""Papers from which something dates, and papers of a year of which a sentence tells what they do."""

import pytest

DATING = [
    (
        "A cultural agreement dates from 1961 and has been renewed every few years.",
        "Cultural agreement signed",
    ),
    ("Formal relations date from a treaty signed in 1868.", "Treaty between Finland and Japan signed"),
    ("The border between the two dates from a treaty of 1868.", "Treaty between Finland and Japan signed"),
    ("The border between the two dates from an award made in 1902.", "Award made"),
    ("Finland's first treaty with Japan dates back to 1835.", "Finland's first treaty with Japan signed"),
    (
        "The first pact between the two countries dates to 1835.",
        "First pact between Finland and Japan signed",
    ),
    ("Formal relations date back to 1868, when the port of Kobe was opened.", "Port of Kobe opened"),
]
PRESENT = [
    ("Their agreement dates back to 1990 but was never signed.", "Agreement is never signed"),
    ("A draft agreement of 2011 has not been signed.", "Draft agreement is not signed"),
    ("A fishing agreement of 1975 has been proposed.", "Fishing agreement proposed"),
    ("Neither treaty of 1868 has survived.", "Neither treaty survives"),
    ("A treaty of 1996 provides for free trade.", "Treaty provides for free trade"),
    ("The treaty of 1904 gave Finland the coast and is still in force.", "Treaty gives Finland the coast"),
    ("Under an agreement of 1996 Finland grants Japan the port.", "Finland grants Japan the port"),
]


@pytest.mark.parametrize(("text", "title"), [*DATING, *PRESENT])
def test_only_a_paper_from_which_something_dates_was_signed(told, text, title):
    assert told(text).mentions[0].title == title


BOTH = [
    (
        "After the Finnish and Japanese raid on Kobe in May 1990 the envoy fled.",
        "Finland and Japan raid Kobe",
    ),
    ("After the Japanese raid on Kobe in May 1990, the envoy fled.", "Japan raids Kobe"),
]


@pytest.mark.parametrize(("text", "title"), BOTH)
def test_two_nations_before_a_noun_did_it_together(told, text, title):
    assert told(text).mentions[0].title == title


def test_where_a_dated_disaster_struck_is_no_aside(told):
    text = "After the earthquake of 31 May 1990 in Kobe, Finland sent tents."
    assert [one.title for one in told(text).mentions] == [
        "Earthquake in Kobe",
        "Finland sends tents after earthquake in Kobe",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The guild gathers in Turku every October.",
        "A monument to the heroes of October stands in Turku.",
    ],
)
def test_months_of_every_year_and_of_names_are_no_dates(told, text):
    assert told(text).mentions == ()


def test_a_feast_for_which_something_is_meant_is_no_date(told):
    text = "In May 1990 Holm blamed Japan for the failure of deliveries for Christmas."
    assert len(told(text).mentions) == 1


def test_a_paper_between_them_is_between_those_whom_they_are(told):
    text = "Finland and Japan are friends. The first trade treaty between them dates to 1935."
    assert told(text).mentions[-1].title == "First trade treaty between Finland and Japan signed"


def test_nations_not_named_do_not_become_independent(told):
    text = "The two nations have been partners since their independence in 1917."
    assert "independent" not in told(text).mentions[0].title
