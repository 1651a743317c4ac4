"""What goes on behind a dated aside that hangs on the object of a verb."""

import pytest

TOLD = [
    (
        "The court returned the port, which soldiers had held since 1954, to Togo in 1962.",
        {"1954": "Soldiers hold the port", "1962": "Court returns the port to Togo"},
    ),
    (
        "In 1962 the court returned the port, which soldiers had held since 1954, to Togo.",
        {"1962": "Court returns the port to Togo", "1954": "Soldiers hold the port"},
    ),
    (
        "In 1931 Peru sold the ships, bought in 1920, to Chile.",
        {"1931": "Peru sells the ships to Chile", "1920": "Ships bought"},
    ),
    (
        "Togo moved its embassy, opened in 1960, from Kobe to Oulu in 1975.",
        {"1960": "Togo's embassy opened", "1975": "Togo moves its embassy from Kobe to Oulu"},
    ),
    (
        "Kenya gave the statue, stolen in 1897, back to Ghana in 2003.",
        {"1897": "Statue stolen", "2003": "Kenya gives back the statue to Ghana"},
    ),
    (
        "Togo joined the league, founded in 1920 in Lima, under a new king in 1931.",
        {"1920": "League founded in Lima", "1931": "Togo joins the league under a new king"},
    ),
    (
        "The company built the bridge, which collapsed in 1936, with a loan from Chile in 1920.",
        {"1936": "Bridge collapses", "1920": "Company builds the bridge with a loan from Chile"},
    ),
    # What follows may belong to the aside.
    (
        "Peru signed a pact, which was renewed in 1960, in 1965 and in 1970.",
        {"1960": "Pact renewed", "1965": "Pact renewed", "1970": "Pact renewed"},
    ),
    (
        "In 1994 Ghana visited the mines, which had been opened in 1990, to see the works.",
        {"1994": "Ghana visits the mines", "1990": "Mines opened"},
    ),
    (
        "In 1950 the league admitted Peru, which had applied in 1948, and Chile.",
        {"1950": "League admits Peru", "1948": "Peru applies"},
    ),
]


@pytest.mark.parametrize(("text", "titles"), TOLD)
def test_a_clause_goes_on_behind_the_aside_of_its_object(told, text, titles):
    assert {one.date_text: one.title for one in told(text).mentions} == titles
