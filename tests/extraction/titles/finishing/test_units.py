"""Sums in titles have the currency that an earlier sum of the paragraph has."""

import pytest

TITLES = [
    ("Aid was 30 million euros in 2000. Aid rose to 42 million in 2010.", "Aid rises to 42 million euros"),
    (
        "Aid was 30 million US dollars in 2000. It fell to 9 million in 2010.",
        "Aid falls to 9 million US dollars",
    ),
    (
        "Exports were 3 million yen in 1990. Exports rose to five billion after the war in 1995.",
        "Exports rise to five billion yen after the war",
    ),
    # of two currencies, of another thing, before a sign, and of no money
    (
        "Aid was 30 million pesos (2 million euros) in 2000. It fell to 9 million in 2010.",
        "Aid falls to 9 million",
    ),
    (
        "Exports were 3 million euros in 1990. Exports rose to five million tonnes in 1995.",
        "Exports rise to five million tonnes",
    ),
    ("Aid was $30 million in 2000. It fell to 9 million in 2010.", "Aid falls to 9 million"),
    (
        "Aid was 30 million euros in 2000. The population rose to 9 million in 2010.",
        "Population rises to 9 million",
    ),
    # of what is counted by heads
    (
        "Aid was 30 million euros in 2000. The number of aid parcels rose to 9 million in 2010.",
        "Number of aid parcels rises to 9 million",
    ),
    (
        "Exports were 30 million euros in 2000. Exports of clocks rose to 9 million in 2010.",
        "Exports of clocks rise to 9 million",
    ),
    (
        "Total debt was 30 million euros in 2000. Total readers came to 9 million in 2010.",
        "Total readers come to 9 million",
    ),
    # of another's money, and behind a sum whose unit is not known to be one
    (
        "Aid was 30 million euros in 2000. The debt rose to 9 million in 2010.",
        "Debt rises to 9 million",
    ),
    (
        "Aid was 30 million euros in 2000. In 2005 it was 50 million talers. Aid rose to 90 million in 2010.",
        "Aid rises to 90 million",
    ),
]


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_a_sum_has_its_currency(told, text, title):
    assert told(text).mentions[-1].title == title
