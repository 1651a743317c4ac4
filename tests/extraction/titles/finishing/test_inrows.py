"""One of a row is told with the noun that only the first of its row, or the number of the others, has."""

import pytest

TOLD = [
    (
        "The first regional fair was held in Turku in June 1910, when Ana Paz led the signing of two "
        "accords; a second was held in Kobe in May 1912.",
        "Second regional fair held in Kobe",
    ),
    (
        "The first congress of potters took place in Turku in 1921; the third was held in Kobe in 1928.",
        "Third congress of potters held in Kobe",
    ),
    (
        "The first regional fair was held in Turku in 1910, a second in Oulu in 1912 and a third in Kobe "
        "in May 1914.",
        "Third regional fair held in Kobe",
    ),
    (
        "The first race took place in 1908; the second followed in 1912 and the third in 1920.",
        "Third race follows",
    ),
    (
        "Two harbour bills failed in 1886 and in 1893. A third, brought in by Paz, was passed in 1914.",
        "Third harbour bill passed",
    ),
    ("Five mills were opened from 1990 to 1995; a sixth was closed in 1999.", "Sixth mill closed"),
    (
        "Peru and Chile concluded a whaling accord in 1970. A second failed in 1974, and a third was "
        "rejected in 1980.",
        "Third whaling accord rejected",
    ),
    (
        "Juan Roca attended the founding meeting; the second was held in Kobe in 1999.",
        "Second meeting held in Kobe",
    ),
    (
        "A vote on the pact was held in Chile in 1990 and one in Peru in May 1991.",
        "Vote on the pact held in Peru",
    ),
    (
        "From 1990 the ministers of Peru and Chile held yearly talks and joint meetings; the one in Kobe "
        "took place in May 1995.",
        "Joint meeting takes place in Kobe",
    ),
]


@pytest.mark.parametrize(("text", "title"), TOLD)
def test_one_of_a_row_has_the_noun_of_its_first(told, text, title):
    assert told(text).mentions[-1].title == title


OTHERWISE = [
    # A phrase of another clause is no row, where the same was done to something nearer.
    (
        "The first bridge was opened in 1920. Peru signed a pact with Chile in 1925; a second was signed "
        "in 1931.",
        "Second pact signed",
    ),
    ("Juan Roca, the first mayor, signed a pact in 1950; a second was signed in 1952.", "Second pact signed"),
    (
        "In the first year of the war a truce was signed in May 1914; a second was made in 1916.",
        "Second truce made",
    ),
    (
        "For the first time in years a delegation came to Lima in 1990; a second arrived in 1992.",
        "Second delegation arrives",
    ),
    ("The first bank to open in Lima was sold in 1990; a second was sold in 1992.", "Second bank sold"),
    # "One" is no noun, and a place is told once.
    ("Peru built a mill. A second one in Turku was opened in 1890.", "Second one in Turku opened"),
    # Of two things that are counted either may be meant.
    ("Two boats were sunk by two cruisers in 1940. A third was damaged in 1941.", "Third damaged"),
]


@pytest.mark.parametrize(("text", "title"), OTHERWISE)
def test_what_is_no_row_gives_no_noun(told, text, title):
    assert told(text).mentions[-1].title == title
