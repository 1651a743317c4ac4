"""The line above the entries of a chronology says their year, in whatever order they stand."""

import pytest

from explorer.extraction.temporal import find_dates
from explorer.reading.reader import read_text_document

HEAD = "'''Ghana–Togo relations'''\n\n"


def dates_of(text: str, name: str = "a.wiki") -> list[str]:
    found = find_dates(read_text_document(HEAD + text if name == "a.wiki" else text, name))
    return [one.date.edtf for one in found if one.date is not None]


def test_entries_that_go_back_stay_in_the_year_of_their_heading():
    text = "== 1989 ==\n* December – Ghana closed the border.\n* January – Togo sent an envoy.\n"
    assert dates_of(text) == ["1989", "1989-12", "1989-01"]


def test_headings_of_months_that_go_back_stay_in_their_year():
    text = "== 1990 ==\n=== December ===\n* Ghana left.\n=== March ===\n* Togo left.\n"
    assert dates_of(text) == ["1990", "1990-12", "1990-03"]


def test_another_year_told_between_does_not_count():
    text = "== 1990 ==\n* June – The treaty of 1985 was renewed.\n* August – Togo sent an envoy.\n"
    assert dates_of(text)[-1] == "1990-08"


def test_the_line_above_a_list_says_the_year_of_its_items():
    text = "* 1990\n** 3 December: Ghana left.\n** 4 January: Togo left.\n"
    assert dates_of(text) == ["1990", "1990-12-03", "1990-01-04"]


def test_what_does_not_open_its_entry_follows_the_story():
    text = "== 1989 ==\n* In December Ghana left. The talks ended in January.\n"
    assert dates_of(text)[-1] == "1990-01"


def test_a_heading_that_says_more_than_a_year_leaves_the_story_its_way():
    text = "== Crisis of 1989 ==\n* December – Ghana left.\n* January – Togo left.\n"
    assert dates_of(text)[-1] == "1990-01"


@pytest.mark.parametrize("entry", ["May: Ghana left.", "March – Ghana left.", "May - Ghana left."])
def test_a_month_that_is_a_verb_too_heads_an_entry(entry: str):
    assert len(dates_of(f"== 1990 ==\n* {entry}\n")) == 2


def test_may_at_the_head_of_a_sentence_is_no_month():
    assert dates_of("== 1990 ==\n* May nobody forget it.\n") == ["1990"]


def test_the_dash_of_an_item_is_no_range():
    assert dates_of("# Ghana and Togo\n\n1990\n- June: Ghana left.\n", "a.txt") == ["1990", "1990-06"]


@pytest.mark.parametrize("entry", ["7: Ghana left.", "7 – Ghana left.", "7th - Ghana left."])
def test_a_number_that_opens_an_entry_below_a_month_is_a_day_of_it(entry: str):
    assert dates_of(f"== March 1984 ==\n* {entry}\n") == ["1984-03", "1984-03-07"]


def test_a_month_without_a_year_leads_to_the_year_above_it():
    text = "== 1990 ==\n=== December ===\n* 3: Ghana left.\n=== March ===\n* 4: Togo left.\n"
    assert dates_of(text) == ["1990", "1990-12", "1990-12-03", "1990-03", "1990-03-04"]


def test_two_days_that_open_an_entry_are_a_range():
    assert dates_of("== March 1984 ==\n* 7–9: Ghana hosted talks.\n")[-1] == "1984-03-07/1984-03-09"


@pytest.mark.parametrize("entry", ["7 men left.", "32: Ghana left.", "7. Ghana left.", "12:30 – Ghana left."])
def test_other_numbers_below_a_month_are_no_days(entry: str):
    assert dates_of(f"== March 1984 ==\n* {entry}\n") == ["1984-03"]


def test_a_number_below_a_year_is_no_day():
    assert dates_of("== 1984 ==\n* 7: Ghana left.\n") == ["1984"]


def test_a_number_beyond_the_last_day_of_its_month_is_no_day():
    assert dates_of("== February 1983 ==\n* 30: Ghana left.\n") == ["1983-02"]


def test_the_dash_of_the_next_item_makes_no_range_of_a_score_and_a_day():
    text = "- 20 June 1987: Ghana win the cup, 3–1\n- 31 October 1999: Togo win in Lomé.\n"
    assert dates_of(text, "a.txt") == ["1987-06-20", "1999-10-31"]


def test_a_dash_at_the_end_of_a_line_makes_a_range():
    assert dates_of("The envoy stayed in Lomé from 3 –\n9 June 2014.\n", "a.txt") == ["2014-06-03/2014-06-09"]


@pytest.mark.parametrize(
    ("entry", "date"),
    [
        ("1982 Apr: Ghana left.", "1982-04"),
        ("1982 April – Ghana left.", "1982-04"),
        ("1982, Oct. 4–8: Ghana left.", "1982-10-04/1982-10-08"),
        ("1982, Oct. 4: Ghana left.", "1982-10-04"),
    ],
)
def test_a_year_before_its_month_opens_an_entry(entry: str, date: str):
    assert dates_of(f"* {entry}\n") == [date]


def test_a_year_and_a_month_of_a_sentence_are_told_each_by_itself():
    assert dates_of("* In 1982 April was wet.\n") == ["1982", "1982-04"]


def test_a_year_above_an_entry_of_a_month_is_a_line_of_its_own():
    assert dates_of("1990\n\nJune: Ghana left Lome.\n", "a.txt") == ["1990", "1990-06"]


@pytest.mark.parametrize("mark", [":", " –", ""])
def test_a_day_that_ends_an_item_is_not_of_the_year_that_opens_the_next(mark):
    text = f"1864{mark} pact signed on 6 February\n1906{mark} Togo opens a legation\n1942{mark} Rupture\n"
    assert dates_of(text, "a.txt") == ["1864", "1864-02-06", "1906", "1942"]


def test_a_date_goes_over_the_end_of_a_line_of_prose():
    assert dates_of("The pact was signed on 6 February\n1906 in Turku.\n", "a.txt") == ["1906-02-06"]


def test_a_month_in_capitals_that_is_a_line_by_itself_is_a_date():
    text = "1989\n\nJULY\n\nPeru opens a bank in Turku.\n\nMAY be so."
    assert [text[one.start : one.end] for one in find_dates(read_text_document(text, "a.txt"))] == [
        "1989",
        "JULY",
    ]
