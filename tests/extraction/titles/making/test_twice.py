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
        (
            "Aoki settled in Turku in 1996 after having visited Osaka in 1990.",
            ["Aoki settles in Turku", "Aoki visits Osaka"],
        ),
        (
            "The line was opened in 1965 by the steamer Aura, replaced in 1967 by the Ukko.",
            ["Line opened by the steamer Aura", "Aura replaced by the Ukko"],
        ),
    ],
)
def test_each_date_has_the_title_of_its_own_clause(told, text: str, titles: list[str]):
    assert [mention.title for mention in told(text).mentions] == titles


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Hugo Roca visited Turku in May 1961 and in June 1962.", "Hugo Roca visits Turku"),
        ("Schools in Turku were closed by Japan in 2015 and in 2019.", "Schools in Turku closed by Japan"),
    ],
)
def test_two_dates_of_one_clause_have_its_title(told, text: str, title: str):
    assert [mention.title for mention in told(text).mentions] == [title] * 2


def test_what_was_done_again_says_so(told):
    text = "Schools in Turku were closed by Japan in 2015 and again in 2019."
    titles = ["Schools in Turku closed by Japan", "Schools in Turku again closed by Japan"]
    assert [mention.title for mention in told(text).mentions] == titles


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Hugo Roca was acquitted in 1990 of having robbed a bank in 1985.",
            "Hugo Roca acquitted of having robbed a bank",
        ),
        (
            "Japan was found not guilty in 1990 of having bombed the port in 1985.",
            "Japan found not guilty of having bombed the port",
        ),
        (
            "Aoki was held in 1990 on suspicion of having sold secrets in 1985.",
            "Aoki held on suspicion of having sold secrets",
        ),
        (
            "Aoki left Turku in 1990 without having visited Osaka in 1985.",
            "Aoki leaves Turku without having visited Osaka",
        ),
        ("In 1990 Japan signed a pact, the war not having ended in 1985.", "Japan signs a pact"),
        ("The mission was led in 1990 by Hugo Roca, succeeded in 1995 by Aoki.", "Mission led by Hugo Roca"),
        ("The isles were taken in 1990 by Japan, claimed since 1980 by Samoa.", "Isles taken by Japan"),
    ],
)
def test_what_was_not_so_or_may_be_told_of_two_is_no_title(told, text: str, title: str):
    assert [mention.title for mention in told(text).mentions] == [title] * 2
