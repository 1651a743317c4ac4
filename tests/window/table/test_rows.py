from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.dates.edtf import parse_edtf
from explorer.window.table.rows import COLUMNS, DATE, DISAGREEMENT, PAIR, SOURCES, TITLE, EventRows, as_lines
from tests.window.make import ALONE, CHRONICLE, CONSULATE, KINDS, LETTERS, TREATY, VISIT, at

EVERY = range(len(CHRONICLE.events))


def rows() -> EventRows:
    return EventRows(CHRONICLE.events, KINDS)


def test_cells_say_date_kind_and_pair_in_words() -> None:
    said = [rows().text(at(VISIT), column) for column in range(len(COLUMNS))]
    assert said == ["about 1960", "King visits Bora", "Visits", "Aria, Bora", "Aria–Bora", "1", ""]


def test_dates_sort_by_days() -> None:
    assert rows().ordered([4, 2, 0, 3, 1], DATE) == list(EVERY)


def test_titles_sort_without_case_and_accents() -> None:
    titles = ("Zebra", "émile", "Eel", "azure")
    some = EventRows([replace(LETTERS, title=title) for title in titles], KINDS)
    assert some.ordered(range(4), TITLE) == [3, 2, 1, 0]


def test_empty_cells_sort_last() -> None:
    assert rows().ordered(EVERY, PAIR)[-1] == at(ALONE)
    assert rows().ordered(EVERY, DISAGREEMENT)[0] == at(TREATY)


def test_rows_that_are_alike_stay_in_order_of_date() -> None:
    assert rows().ordered(EVERY, SOURCES, descending=True) == list(EVERY)


def test_every_word_of_a_filter_must_stand_in_a_cell() -> None:
    assert rows().holding(EVERY, "KING visits") == [at(VISIT)]
    assert rows().holding(EVERY, "king treaty") == []


def test_people_are_found_without_their_accents() -> None:
    assert rows().holding(EVERY, "munoz") == [at(LETTERS)]


def test_rows_within_days_are_those_that_may_have_happened_then() -> None:
    day = LETTERS.date.earliest
    assert day is not None
    assert rows().within(EVERY, day, day + 1) == sorted([at(LETTERS), at(CONSULATE)])


def test_an_open_end_reaches_on() -> None:
    some = EventRows([replace(LETTERS, date=parse_edtf("1901/.."))], KINDS)
    assert some.within([0], 800000, 800001) == [0]


def test_rows_are_copied_with_headings_and_without_tabs_of_their_own() -> None:
    some = EventRows([replace(LETTERS, title="A\tB\nC")], KINDS)
    heading, line = as_lines(some, [0]).splitlines()
    assert heading.split("\t")[:2] == ["Date", "Title"]
    assert line.split("\t")[:2] == ["3 May 1901", "A B C"]


@given(st.lists(st.sampled_from(list(EVERY)), unique=True), st.integers(0, len(COLUMNS) - 1), st.booleans())
def test_sorting_loses_no_row(some: list[int], column: int, descending: bool) -> None:
    assert sorted(rows().ordered(some, column, descending=descending)) == sorted(some)
