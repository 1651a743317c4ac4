"""A relative clause tells of the noun itself, not of what it is likened to or the first of."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Unlike Finland, which joined the Oil Club in 1971, Japan has never been a member of that body.",
            "Finland joins the Oil Club",
        ),
        ("Like Finland, which left the pact in 1971, Japan kept its fleet.", "Finland leaves the pact"),
        (
            "Finland was the first state of the north with which Japan established ties, in May 1992.",
            "Japan establishes ties with Finland",
        ),
        (
            "Firms such as Kaiga, which were nationalised in 1971, prospered.",
            "Firms such as Kaiga nationalised",
        ),
        (
            "Turku was the only port of the region to which Japan sent ships in 1992.",
            "Japan sends ships to Turku",
        ),
    ],
)
def test_the_noun_itself_is_told_of(told, text, title):
    assert told(text).mentions[0].title == title


def test_this_may_be_a_subject(told):
    text = "Finland signed the trade agreement in 2004, and this took effect for Japan on 1 April 2006."
    assert [one.title for one in told(text).mentions] == [
        "Finland signs the trade agreement",
        "Trade agreement takes effect for Japan",
    ]
