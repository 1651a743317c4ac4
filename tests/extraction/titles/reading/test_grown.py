"""Titles of a figure that was one at its first date and another at its last."""

import pytest

TWO = [
    (
        "Exports to Kenya rose from 13 million dollars in 1999 to more than 1 billion in 2004.",
        [
            "Exports to Kenya stand at 13 million dollars",
            "Exports to Kenya rise to more than 1 billion dollars",
        ],
    ),
    (
        "The number of Finns in Kobe fell steadily from 4,000 in 1990 to 3,000 in 2000.",
        ["Number of Finns in Kobe stands at 4,000", "Number of Finns in Kobe falls to 3,000"],
    ),
    (
        "The garrison of Turku shrank from 900 men in 1990 to fewer than 40 in 1995.",
        ["Garrison of Turku stands at 900 men", "Garrison of Turku shrinks to fewer than 40 men"],
    ),
    (
        "Exports went from 5 million euros in 1990 to 8 million in 1995.",
        ["Exports stand at 5 million euros", "Exports go to 8 million euros"],
    ),
    (
        "The debt to Japan grew from 20 million euros in 1990 to three billion in 2000.",
        ["Debt to Japan stands at 20 million euros", "Debt to Japan grows to three billion euros"],
    ),
    (
        "The share of Kenyan tea rose from 12 per cent in 1990 to 20 per cent in 2000.",
        ["Share of Kenyan tea stands at 12 per cent", "Share of Kenyan tea rises to 20 per cent"],
    ),
    (
        "Imports of rye fell from 40 million euros in 1990 to 3 million marks in 1995.",
        ["Imports of rye stand at 40 million euros", "Imports of rye fall to 3 million marks"],
    ),
]

WHOLE = [
    # one date for both figures
    (
        "The debt to Japan rose from 5 million to 8 million euros in 1990.",
        ["Debt to Japan rises from 5 million to 8 million euros"],
    ),
    # no figures
    ("The envoy went from Turku in 1990 to Kobe in 1992.", ["Envoy goes from Turku to Kobe"] * 2),
    # what it has is no figure that it is
    ("Japan went from 5 mills in 1990 to 8 in 1995.", ["Japan goes from 5 mills to 8"] * 2),
    # what did not happen
    (
        "The debt did not fall from 8 million euros in 1990 to 5 million in 1995.",
        ["Debt does not fall from 8 million euros to 5 million"] * 2,
    ),
    # somebody raised it
    (
        "Japan increased the tariff from 5 per cent in 1990 to 8 per cent in 1995.",
        ["Japan increases the tariff from 5 per cent to 8 per cent"] * 2,
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), TWO)
def test_each_date_has_its_own_figure(told, sentence, expected):
    assert [mention.title for mention in told(sentence).mentions] == expected


@pytest.mark.parametrize(("sentence", "expected"), WHOLE)
def test_what_is_no_growth_between_two_dates_stays_whole(told, sentence, expected):
    assert [mention.title for mention in told(sentence).mentions] == expected
