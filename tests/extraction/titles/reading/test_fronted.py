"""A participle that only says when and where gives way to the main verb."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Anna Holm, arriving in Osaka in May 1990, opened the embassy.", "Anna Holm opens the embassy"),
        ("Its ministers, meeting at Turku in May 1990, declined the treaty.", "Ministers decline the treaty"),
    ],
)
def test_the_main_verb_is_told(told, text, title):
    assert told(text).mentions[0].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "On 6 June 1931 Holm, after having bargained for weeks over low prices with Japanese millers "
            "in the south, altered course and began to court the Japanese by lending seed.",
            "Holm alters course",
        ),
        (
            "In late 1931 Anna Holm, who owned the salt works, bargained with the consul of Japan, Bo "
            "Roca and the abbot to lower the toll on barges.",
            "Anna Holm bargains with consul of Japan, Bo Roca and abbot to lower toll on barges",
        ),
        (
            "On 4 May 1922 Holm, who led the party, resigned and left the country for Japan, where he died.",
            "Holm resigns",
        ),
        # A phrase with the date stands before the second clause.
        (
            "Norway was loyal to other choirs that praised themselves, but after the Reform of 1946 the "
            "United Kingdom sided with the Finnish union, hoping to turn it to the left.",
            "United Kingdom sides with the Finnish union",
        ),
        (
            "Norway, which had many ships that sailed the northern seas, opposed the treaty of 1952 Japan "
            "had signed with the islands.",
            "Norway opposes the treaty",
        ),
        # The date stands in the aside, and is told of it.
        (
            "Holm, who in 1911 commanded the fleet, retired and lived in a village that he had bought.",
            "Holm commands the fleet",
        ),
        # The verb asks for what stands behind it.
        (
            "In May 1850 Holm, who had drawn up his army at Oulu, took care that none of them should cross "
            "the frontier.",
            "Holm takes care that none of them should cross the frontier",
        ),
        (
            "In May 1980 Holm, who came to the palace of the king with two of his men, asked to be let in.",
            "Holm asks to be let in",
        ),
    ],
)
def test_a_date_before_the_subject_dates_the_main_verb_and_not_an_aside(told, text, title):
    assert title in [mention.title for mention in told(text).mentions]
