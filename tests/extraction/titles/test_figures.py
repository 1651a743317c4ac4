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


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Oulu beat Turku 1–0 in Kobe in May 1990 and 3–1 in Bergen in June 1992.",
            "Oulu beats Turku 3–1 in Bergen",
        ),
        (
            "Oulu beat Turku by 1–0 in Kobe in May 1990, with luck, and by 3–1 in Bergen in June 1992.",
            "Oulu beats Turku by 3–1 in Bergen",
        ),
        ("Oulu lost to Turku 2–0 in May 1990 and 4–1 in June 1991.", "Oulu loses to Turku 4–1"),
        (
            "Oulu drew 1–1 with Turku in Kobe in May 1990 and 0–0 in Bergen in June 1991.",
            "Oulu draws 0–0 with Turku in Bergen",
        ),
        (
            "Oulu was beaten 2–0 by Turku in May 1990 and 3–1 in Bergen in June 1991.",
            "Oulu beaten 3–1 by Turku in Bergen",
        ),
        (
            "Oulu won 2–0 against Turku in May 1990 and 3–1 against Bergen in June 1991.",
            "Oulu wins 3–1 against Bergen",
        ),
        ("Oulu sold 50 boats in May 1990 and 100 in June 1991.", "Oulu sells 100 boats"),
    ],
)
def test_a_further_score_or_number_is_of_its_own_date(told, text: str, title: str):
    assert told(text).mentions[1].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # a clause of its own
        (
            "The port was shut in May 1990, by decree, and in June 1992 a mill was built.",
            "Port shut by decree",
        ),
        ("The king came in May 1990, an old man, and in June 1992 his son followed.", "King comes"),
    ],
)
def test_no_other_number_is_taken_for_a_further_one(told, text: str, title: str):
    assert told(text).mentions[0].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Oulu won a match in Kobe in May 1990, by two goals, and in Bergen in June 1992.",
            "Oulu wins a match in Bergen",
        ),
        (
            "Ana Paz visited Turku in May 1990, with her husband, and Kobe in June 1992.",
            "Ana Paz visits Kobe",
        ),
    ],
)
def test_an_aside_behind_the_first_date_does_not_hide_the_second(told, text: str, title: str):
    assert told(text).mentions[1].title == title
