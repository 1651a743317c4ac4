"""Two dates of a sentence have one title only where they are of the same clause."""

import pytest


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Hugo Roca came to Turku in June 1996, having first visited Osaka in 1990.",
            ["Hugo Roca comes to Turku", "Hugo Roca visits Osaka"],
        ),
        (
            "Aoki's troops were removed from Turku on 26 October 1955, talks having broken down in 1954.",
            ["Aoki's troops removed from Turku", "Talks break down"],
        ),
        (
            "Loans raised in Osaka in 1872 fell into default in 1874 and were settled in December 1885.",
            ["Loans raised in Osaka", "Loans fall into default", "Loans raised in Osaka settled"],
        ),
    ],
)
def test_each_date_has_the_title_of_its_own_clause(told, text: str, titles: list[str]):
    assert [mention.title for mention in told(text).mentions] == titles


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Hugo Roca visited Turku in May 1961 and in June 1962.", "Hugo Roca visits Turku"),
        (
            "Schools in Turku were closed by Japan in 2015 and again in 2019.",
            "Schools in Turku closed by Japan",
        ),
    ],
)
def test_two_dates_of_one_clause_have_its_title(told, text: str, title: str):
    assert [mention.title for mention in told(text).mentions] == [title] * 2
