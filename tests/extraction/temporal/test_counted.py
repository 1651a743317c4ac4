"""Times that are counted in units lead on from the date told before."""

from __future__ import annotations

import pytest

from explorer.extraction.temporal import find_dates
from tests.extraction.temporal.make import document

YEAR = "Peru left the league in 1850. "
MONTH = "Peru left the league in May 1850. "


def dates(text: str) -> list[str]:
    return [one.date.edtf for one in find_dates(document(text)) if one.date is not None]


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("A hundred years later", "1950"),
        ("One hundred and four years later", "1954"),
        ("Two hundred and twenty-five years earlier", "1625"),
        ("Half a century later", "1900"),
        ("A half-century later", "1900"),
        ("A quarter of a century later", "1875"),
        ("A quarter-century on", "1875"),
        ("Some three quarters of a century earlier", "1775"),
        ("Half a decade later", "1855"),
        ("A dozen years later", "1862"),
        ("Two dozen years later", "1874"),
    ],
)
def test_hundreds_dozens_and_parts_are_counted(words: str, date: str) -> None:
    assert dates(f"{YEAR}{words}, Togo built a fort.") == ["1850", date]


@pytest.mark.parametrize("words", ["For half a century", "Two hundred men", "A quarter of a decade later"])
def test_other_amounts_lead_nowhere(words: str) -> None:
    assert dates(f"{YEAR}{words}, Togo built a fort.") == ["1850"]


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("It came back in March three years later.", "1853-03"),
        ("On 3 March, two years later, it came back.", "1852-03-03"),
        ("It had joined in the spring a decade earlier.", "1840-21"),
        ("It came back in March of the year following.", "1851-03"),
    ],
)
def test_a_month_lies_in_the_year_counted_behind_it(sentence: str, date: str) -> None:
    assert dates(MONTH + sentence) == ["1850-05", date]


def test_than_makes_a_count_no_year_of_a_month() -> None:
    assert "1852-03" not in dates(f"{MONTH}In March two years later than agreed, it paid.")


@pytest.mark.parametrize(
    "words",
    [
        "It was three years before it",
        "It would be another three years before Togo",
        "It took three years before the league",
        "Three years passed before it",
        "Three years were to pass before the king",
    ],
)
def test_what_came_so_long_after_is_told_of_then(words: str) -> None:
    assert dates(f"{YEAR}{words} paid.") == ["1850", "1853"]


@pytest.mark.parametrize(
    "sentence",
    [
        "It was three years before the war.",
        "It was three years before the war that it paid.",
        "Three years passed.",
    ],
)
def test_no_clause_leaves_a_stretch_of_time(sentence: str) -> None:
    assert dates(YEAR + sentence) == ["1850"]


def test_a_year_behind_the_count_needs_none() -> None:
    assert dates(f"{YEAR}It took three years before it paid, in 1854.") == ["1850", "1854"]


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("on the 2nd of the next month", "1850-06-02"),
        ("on the 2nd of the previous month", "1850-04-02"),
        ("on the fifth of the following month", "1850-06-05"),
        ("on the fifth of that month", "1850-05-05"),
    ],
)
def test_a_day_lies_in_the_month_beside_the_one_told(words: str, date: str) -> None:
    assert dates(f"{MONTH}Togo left {words}.") == ["1850-05", date]


@pytest.mark.parametrize("words", ["Before that year was out", "Before this year was over"])
def test_a_year_that_was_not_out_is_the_one_told(words: str) -> None:
    assert dates(f"{YEAR}{words}, Togo paid.") == ["1850", "1850"]


DAY = "Peru left the league on 3 May 1850. "


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("A year and a day later Togo left.", "1851-05-04"),
        ("Togo left two years and three months later.", "1852-08"),
        ("Two weeks and three days earlier Togo had left.", "1850-04-16"),
        ("Togo left a month and a day later.", "1850-06-04"),
        ("A year to the day after it, Togo left.", "1851-05-03"),
        ("Togo left, and two weeks after it the Swedes left.", "1850-05-17"),
        ("Ten years to the month later, it came back.", "1860-05"),
    ],
)
def test_two_units_are_counted_together_and_from_it(sentence: str, date: str) -> None:
    assert dates(DAY + sentence) == ["1850-05-03", date]


@pytest.mark.parametrize(
    "sentence",
    [
        "They waited for a year and a day.",
        "Two years after it was founded, Togo left.",
        "Ana Paz ruled for two years before the war.",
    ],
)
def test_what_counts_from_elsewhere_or_lasts_is_no_date(sentence: str) -> None:
    assert dates(DAY + sentence) == ["1850-05-03"]


def test_what_lasted_before_a_date_did_not_begin_on_it() -> None:
    assert dates("Ana Paz ruled for two years before the war of 1850.") == ["1850"]


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("In the summer that followed, Togo left.", "1850-22"),
        ("The first quarter of the year that followed was quiet.", "1851-33"),
        ("In March of the year that followed, Togo left.", "1851-03"),
    ],
)
def test_what_followed_is_counted_from_what_was_told(sentence: str, date: str) -> None:
    assert dates(MONTH + sentence) == ["1850-05", date]


@pytest.mark.parametrize(
    "sentence", ["In the year that followed, Togo left.", "In the months that followed Togo left."]
)
def test_a_whole_year_that_followed_may_begin_at_once(sentence: str) -> None:
    assert dates(MONTH + sentence) == ["1850-05"]
