"""A figure that shares the verb of the one before is told with that verb, and in its unit."""

import pytest


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Trade was about 100 million dollars in 2000, 2 billion in 2010 and over 10 billion in 2022.",
            [
                "Trade between Finland and Japan is 2 billion dollars",
                "Trade between Finland and Japan is over 10 billion dollars",
            ],
        ),
        (
            "Exports rose to 5 million euros in 1990 and imports to 7 million in 1991.",
            ["Imports rise to 7 million euros"],
        ),
        (
            "The army grew to 3,000 men in 1810, 5,000 in 1811 and 8,000 in 1812.",
            ["Army grows to 5,000 men", "Army grows to 8,000 men"],
        ),
        (
            "Finnish sales were put at 250 million euros in 2021 and at 300 million in 2022.",
            ["Finnish sales put at 300 million euros"],
        ),
        (
            "Some 3,700 persons born in Japan were counted in 2000, and more than 22,000 in 2020.",
            ["More than 22,000 persons born in Japan counted"],
        ),
        (
            "Loans amounted to 20 million euros in 1995 and US$35 million in 2001.",
            ["Loans amount to US$35 million"],
        ),
        (
            "Trade was C$60 million in 1990, C$90 million in 1995 and C$120 million in 2000.",
            [
                "Trade between Finland and Japan is C$90 million",
                "Trade between Finland and Japan is C$120 million",
            ],
        ),
        (
            "Imports fell from $90 million in 1999 to less than $50 million in 2004 and $20 million in 2012.",
            ["Imports fall to less than $50 million", "Imports fall to $20 million"],
        ),
    ],
)
def test_a_further_figure_is_a_clause_of_its_own(told, text: str, titles: list[str]):
    assert [mention.title for mention in told(text).mentions][1:] == titles
