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
            "On 9 April 1953 Holm, after having failed repeatedly in direct attacks on Japanese towns in the "
            "north, changed plans and began to press the Japanese by crossing the straits.",
            "Holm changes plans",
        ),
        (
            "In early 1913 Anna Holm, who commanded the armed forces, conspired with the ambassador of "
            "Japan, Bo Roca and the bishop to remove the king from power.",
            "Anna Holm conspires with ambassador of Japan, Bo Roca and bishop",
        ),
        (
            "On 4 May 1922 Holm, who led the party, resigned and left the country for Japan, where he died.",
            "Holm resigns and leaves the country for Japan",
        ),
        # A phrase with the date stands before the second clause.
        (
            "Norway was hostile to other governments that called themselves free, but after the Revolution "
            "of 1952 the United States engaged with the Finnish party, hoping to draw it to the right.",
            "United States engages with the Finnish party",
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
