from __future__ import annotations

import pytest

from explorer.chronicle.chronicle import Chronicle
from explorer.window.tree.rows import ORDERS, Arrangement, Row, arranged, rows_of
from tests.window.make import CHRONICLE


def row(name: str, count: int, first: int, last: int, *children: Row) -> Row:
    return Row(name, name, (), count, first, last, children=children)


ROWS = (
    row("All events", 9, 0, 9),
    row("Aria", 3, 5, 9, row("Bora", 1, 5, 6), row("Åland", 2, 7, 9)),
    row("Bora", 5, 2, 3, row("Aria", 1, 5, 6)),
    row("Cana", 1, 1, 2, row("Doria", 1, 1, 2)),
)


def names(order: str, words: str = "") -> list[str]:
    return [row.name for row in arranged(ROWS, Arrangement(order, words))[1:]]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("name", ["Aria", "Bora", "Cana"]),
        ("count", ["Bora", "Aria", "Cana"]),
        ("first", ["Cana", "Bora", "Aria"]),
        ("last", ["Aria", "Bora", "Cana"]),
    ],
)
def test_countries_stand_in_the_order_asked_for(order: str, expected: list[str]) -> None:
    assert names(order) == expected


def test_partners_stand_in_the_same_order() -> None:
    assert [child.name for child in arranged(ROWS, Arrangement("count"))[2].children] == ["Åland", "Bora"]


@pytest.mark.parametrize("order", ORDERS)
def test_all_events_stay_first_in_every_order(order: str) -> None:
    assert arranged(ROWS, Arrangement(order, "nowhere"))[0].name == "All events"


def test_a_country_that_passes_keeps_all_its_partners() -> None:
    aria = arranged(ROWS, Arrangement(words="aria"))[1]
    assert [child.name for child in aria.children] == ["Bora", "Åland"]


def test_a_country_that_does_not_pass_stays_with_the_partners_that_do() -> None:
    assert names("name", "doria") == ["Cana"]


def test_neither_case_nor_accents_matter() -> None:
    (aria,) = arranged(ROWS, Arrangement(words="ALAND"))[1:]
    assert [child.name for child in aria.children] == ["Åland"]


def test_no_words_let_every_country_pass() -> None:
    assert arranged(ROWS, Arrangement(words="  ")) == ROWS


def test_rows_know_the_years_of_their_first_and_last_event() -> None:
    every = rows_of(CHRONICLE)[0]
    days = CHRONICLE.days
    assert (every.first, every.last) == (days[0], days[-1])
    assert every.years == (CHRONICLE.years[0][0], CHRONICLE.first_and_last_year[1])


def test_a_country_spans_what_its_rows_span() -> None:
    aria = rows_of(CHRONICLE)[1]
    assert aria.first == min(child.first for child in aria.children)
    assert aria.last == max(child.last for child in aria.children)


def test_nothing_is_arranged_where_there_is_nothing() -> None:
    assert arranged(rows_of(Chronicle()), Arrangement("count", "a")) == ()


def test_rows_are_made_once_for_a_chronicle() -> None:
    assert rows_of(CHRONICLE)[0] is rows_of(CHRONICLE)[0]
    assert rows_of(Chronicle()) == ()
