from __future__ import annotations

import pytest

from explorer.extraction.temporal import find_dates
from tests.extraction.temporal.make import document


def dates(text: str) -> list[str]:
    return [one.date.edtf for one in find_dates(document(text)) if one.date is not None]


BEFORE = [
    ("Peru shut its embassy in March 1990, after the ministers had met in October.", "1989-10"),
    ("Kenya sent back on 4 May 1994 the envoy who had arrived in November.", "1993-11"),
    ("Ghana announced in April 2014 that it had recognised Togo in November.", "2013-11"),
    ("Chile shut its embassy on 3 February 2024, having told Peru of it in July.", "2023-07"),
    ("Having told Peru of it in July, Chile shut its embassy on 3 September 2024.", "2024-07"),
    ("After they had met in October, Peru and Chile signed on 3 February 2024.", "2023-10"),
    ("The election, which had been called in January, was held in May 2023.", "2023-01"),
    ("The strike, which had begun on 12 December, ended on 4 January 1979.", "1978-12-12"),
    ("The pact was signed in March 1990, a month after they had met in February.", "1990-02"),
]
ONWARD = [
    ("In March 1990 they set the election, which had been planned for June.", "1990-06"),
    ("In March 1990 Peru revealed that it had agreed to hold talks in June.", "1990-06"),
    ("After Peru had signed in March 1990 and had ratified it in June, Chile left.", "1990-06"),
    ("Peru shut it in March 1990, before Chile had opened its own in June.", "1990-06"),
    ("In March 1990 the envoy who had a house there died, and his son came in June.", "1990-06"),
    ("In March 1990 the men who had fled were caught, and in June they were tried.", "1990-06"),
]


@pytest.mark.parametrize(("text", "month"), BEFORE)
def test_a_clause_that_looks_back_takes_the_last_such_month(text: str, month: str) -> None:
    assert month in dates(text)


@pytest.mark.parametrize(("text", "month"), ONWARD)
def test_what_lay_ahead_or_went_on_takes_the_next_such_month(text: str, month: str) -> None:
    assert month in dates(text)


def test_the_story_goes_on_from_the_date_on_which_the_clause_hangs() -> None:
    told = dates("In May 2023 Peru came back after it had left in October. In June it joined the league.")
    assert told == ["2023-05", "2022-10", "2023-06"]


@pytest.mark.parametrize(
    "text",
    [
        "The bells, which had hung in Turku from 1720, were returned to Oslo in 1994.",
        "The statues, which had been on show in Kobe from 1720, came home to Lima in 1994.",
    ],
)
def test_no_range_leads_over_the_verb_of_a_sentence(text: str) -> None:
    assert dates(text) == ["1720", "1994"]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Paz led the mission from 1720, with one break, until its closure in 1994.",
        "Ana Paz led the mission from 1720, opened by her, until its closure in 1994.",
        "Peru ruled the islands from 1720 to their independence in 1994.",
    ],
)
def test_a_range_ends_with_the_date_of_what_it_leads_to(text: str) -> None:
    assert dates(text) == ["1720/1994"]
