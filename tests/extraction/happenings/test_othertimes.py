"""Clauses without a date that say themselves that they tell of another time than the date before them."""

import pytest

ROWS = [
    # what came about in the course of time, or in the end to nothing
    ("Kenya opened a mission in Kobe in May 1990 and later on closed it.", ["Kenya opens a mission in Kobe"]),
    ("Kobe was founded in 1576 and soon became the seat of a court.", ["Kobe founded"]),
    ("The dam was begun in 1990 and was finished by degrees.", ["Dam begun"]),
    (
        "Finland imposed a duty in May 1990, but talks on lifting it led to nothing.",
        ["Finland imposes a duty"],
    ),
    ("Ana Paz fled in 1990, but she was arrested once more when war broke out.", ["Ana Paz flees"]),
    # what the adverb of another verb says, and what goes on from a scene
    (
        "Finland opened an embassy in May 1990, and Norway closed a port that was soon sold.",
        ["Finland opens an embassy", "Norway closes a port that was soon sold"],
    ),
    # the date of an aside on what the sentence begins with
    (
        "Under Ana Paz, who won the election of 1990, Finland left the pact and sold its fleet.",
        ["Ana Paz wins the election"],
    ),
    (
        "During the fair, which was held in May 1990, Finland signed the pact and Norway joined it.",
        ["Fair held", "Norway joins the pact"],
    ),
    # what was done again and again, and what others did with a thing whose founding is dated
    (
        "Ana Paz visited Turku in 1990, and Juan Roca went to Kobe on several occasions.",
        ["Ana Paz visits Turku"],
    ),
    ("Ana Paz visited Turku in 1990, and Norwegian ministers often came to Kobe.", ["Ana Paz visits Turku"]),
    (
        "Ana Paz visited Turku in 1990, and Juan Roca went to Kobe.",
        ["Ana Paz visits Turku", "Juan Roca goes to Kobe"],
    ),
    (
        "The guild, founded in Kobe in 1731, built ships, and Norway bought its tar.",
        ["Guild founded in Kobe"],
    ),
    (
        "Finland gave up the large plan of the 1980s, and Norway sent most of its aid to Kobe.",
        ["Finland gives up the large plan"],
    ),
    (
        "The treaty, signed in May 1990, restored the port and ended the war.",
        ["Treaty signed, restoring the port", "Treaty ends the war"],
    ),
]


@pytest.mark.parametrize(("text", "titles"), ROWS)
def test_what_is_of_another_time_is_no_happening_of_the_date(told, text, titles):
    assert [mention.title for mention in told(text).mentions] == titles


def test_what_followed_a_meeting_of_some_days_is_told_of_them(told):
    found = told("After the talks of 3–5 May 1990, Finland opened an embassy in Kobe.").mentions
    assert "Finland opens an embassy in Kobe" in " ".join(one.title for one in found)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Besides opening an embassy in 1990, Finland signed a treaty.",
            ["Finland opens an embassy", "Finland signs a treaty"],
        ),
        (
            "Aside from joining the pact in 1945, Finland signed a treaty.",
            ["Finland joins the pact", "Finland signs a treaty"],
        ),
        (
            "Besides building the railway in 1890, the firm ran a port.",
            ["Firm builds the railway", "Firm runs a port"],
        ),
        (
            "Shortly before leaving office in July 1990, Ana Paz signed a treaty with Japan.",
            ["Ana Paz signs a treaty with Japan"],
        ),
        ("After closing in 1990, the mine was sold to Japan.", ["Mine sold to Japan"]),
        ("After raining for a week in May 1990, the river flooded Kobe.", []),
    ],
)
def test_what_is_added_to_a_clause_takes_nothing_from_it(told, text, titles):
    assert [mention.title for mention in told(text).mentions] == titles
