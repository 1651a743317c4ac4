"""A date in a clause without a finite verb dates that clause, not the main one."""

import pytest

from explorer.extraction.clauses.absolutes import absolute_clause
from explorer.extraction.titles.word import Word


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "In 1931 the frontier was confirmed by Japan, stone pillars having been raised in Turku in 1929.",
            "Stone pillars raised in Turku",
        ),
        (
            "The Senate having refused further loans in February 1988, a truce was signed at Turku in March.",
            "Senate refuses further loans",
        ),
        (
            "Finland ratified the pact in 1971, the treaty of Turku being denounced by Japan in May 1972.",
            "Treaty of Turku denounced by Japan",
        ),
        (
            "The Finnish firm closed its office in 1991, Japan opening a bank in Turku in 1993.",
            "Japan opens a bank in Turku",
        ),
        (
            "The Finnish army entered Lapua in June 1906, only to be routed at Turku in April 1907.",
            "Finnish army routed at Turku",
        ),
        (
            "Japan lowered the fee for the port in 1990, only to raise it again in March 1992.",
            "Japan raises the fee again",
        ),
        (
            "The truce of Turku was signed in July 1999 by the Finnish envoys, by the rebels in August 2001.",
            "Truce of Turku signed by the rebels",
        ),
        (
            "The quarrel led to strikes in Lapua and, in May 2021, to fighting between Finland and Japan.",
            "Quarrel leads to fighting between Finland and Japan",
        ),
        (
            "Aoki, held in January 1991, fled to Lapua and from there, late in March, to Turku in Finland.",
            "Aoki flees to Turku in Finland",
        ),
        (
            "The Finns were deported to Lapua in 1990, against promises, and from there to Osaka in 1992.",
            "Finns deported to Osaka",
        ),
        (
            "Aoki paid a state visit in July 2023, Holm having been to Tokyo in March.",
            "Holm visits Tokyo",
        ),
    ],
)
def test_a_clause_without_a_finite_verb_has_its_own_date(told, text, title):
    assert title in [mention.title for mention in told(text).mentions]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The settlers were expelled by Japan in 1970, the last of them leaving in October 1971.",
            "Last leaves",
        ),
        (
            "Finland, then at war, was among the first to ratify it, its parliament voting on 6 July 2022.",
            "Finland's parliament votes",
        ),
        (
            "In the spring of 1962, Finland having declined to close its ports, a Japanese army took Turku.",
            "Finland declines to close its ports",
        ),
        (
            "The note of Japan, published in 1919, induced Aoki to leave Turku, only to return in May 1921.",
            "Note of Japan returns",
        ),
        ("Japan and Finland met in 1990, a treaty ending the war of 1987 being near.", "Treaty ends the war"),
    ],
)
def test_what_would_not_stand_alone_is_no_clause(told, text, title):
    assert title not in [mention.title for mention in told(text).mentions]


def test_nothing_behind_with_is_no_clause(lexicon):
    assert absolute_clause([Word("with")], lexicon.verbs, behind=True) is None
