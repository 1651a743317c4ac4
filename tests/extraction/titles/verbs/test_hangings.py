"""What hangs loosely on a clause is left out, never cut in the middle."""

import pytest

ROWS = [
    ("In 1996 Japan invaded Finland allegedly to restore order.", "Japan invades Finland"),
    (
        "In 1991 the islands proclaimed independence unilaterally with only Japan recognising them.",
        "Islands proclaim independence unilaterally",
    ),
    (
        "In 1991 a quarrel led to war between the towns with Japan asking the court to decide it.",
        "Quarrel leads to war between the towns",
    ),
    (
        "In 1991 Japan signed a trade treaty with Finland further improving their ties.",
        "Japan signs a trade treaty with Finland",
    ),
    (
        "Japan was an observer to the treaty of the bank from the outset (2006).",
        "Japan is an observer to the treaty of the bank",
    ),
    (
        "Finland said that the talks would begin on 4 May 2005 provided that Japan left the islands.",
        "Finland says talks will begin",
    ),
    # a partner, and what is provided by somebody, belong to the clause
    (
        "In 1996 Japan signed a pact with Finland allowing it to use the port.",
        "Japan signs a pact with Finland",
    ),
    ("In 1990 Japan used the funds provided by Finland.", "Japan uses the funds provided by Finland"),
    ("In 2003 talks ended with both sides agreeing to meet.", "Talks end with both sides agreeing to meet"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_what_only_hangs_on_a_clause_is_left_out(told, text, title):
    assert told(text).mentions[-1].title == title


SPANS = [
    ("On 4 May 2008 Ana Paz visited Japan a full 48 years after Roca had come.", "Ana Paz visits Japan"),
    ("In 1999 Japan reopened its port some ten years after it had been closed.", "Japan reopens its port"),
    ("In 1990 Japan closed its embassy a few days after the coup had failed.", "Japan closes its embassy"),
    (
        "On 6 May 2004 Ana Paz became the first Finnish leader to visit Japan in 50 years.",
        "Ana Paz visits Japan",
    ),
    (
        "More than 300 people were killed in the war in the period of 1988 to 1994.",
        "300 people killed in the war",
    ),
]


@pytest.mark.parametrize(("text", "title"), SPANS)
def test_a_span_goes_with_what_it_is_counted_from(told, text, title):
    assert told(text).mentions[0].title.removeprefix("More than ") == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Japan invested in further training of nurses in 1990.",
            "Japan invests in further training of nurses",
        ),
        ("Japan agreed to fund further mining in 1990.", "Japan agrees to fund further mining"),
        (
            "Japan worked closely with firms building it roads in 1990.",
            "Japan works with firms building it roads",
        ),
    ],
)
def test_what_a_verb_governs_is_no_hanging(told, text, title):
    assert told(text).mentions[-1].title == title
