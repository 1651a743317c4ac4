from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.event import Anchor
from explorer.export.data.records import (
    CSV_COLUMNS,
    csv_rows,
    event_record,
    json_array,
    json_lines,
    neutral,
)
from tests.chronicle.make import event, mention

EVENT = event(mention("1990-05", "Chile and Peru meet", kind="visit", people=("A. Ruiz",)))
EVENT_KEYS = [
    *("id", "date", "earliest", "latest", "precision", "title", "kind"),
    *("parties", "pairs", "people", "disagreement", "sources"),
]
SOURCE_KEYS = [
    *("document", "title", "section", "pair", "start", "end", "quote"),
    *("date", "date_text", "rule", "anchor"),
]


def rows(pieces: Iterator[str]) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO("".join(pieces), newline="")))


def test_the_keys_of_an_event_stand_in_the_order_of_the_contract() -> None:
    (line,) = json_lines([EVENT])
    assert list(json.loads(line)) == EVENT_KEYS


def test_the_keys_of_a_source_stand_in_the_order_of_the_contract() -> None:
    (line,) = json_lines([EVENT])
    assert list(json.loads(line)["sources"][0]) == SOURCE_KEYS


def test_one_event_is_one_line() -> None:
    two_lines = replace(EVENT, title="First\nsecond")
    assert "".join(json_lines([two_lines, EVENT])).count("\n") == 2


def test_a_record_states_the_first_and_the_last_possible_day() -> None:
    record = event_record(EVENT)
    assert (record["date"], record["earliest"], record["latest"]) == ("1990-05", "1990-05-01", "1990-05-31")


def test_a_record_names_precision_and_pairs() -> None:
    record = event_record(EVENT)
    assert (record["precision"], record["pairs"]) == ("month", ["Chile–Peru"])


def test_an_open_end_has_no_last_day() -> None:
    record = event_record(event(mention("1990/..")))
    assert (record["earliest"], record["latest"]) == ("1990-01-01", None)


def test_a_year_before_christ_keeps_its_sign() -> None:
    record = event_record(event(mention("-0052")))
    assert (record["date"], record["earliest"], record["latest"]) == ("-0052", "-0052-01-01", "-0052-12-31")


def test_an_event_of_one_party_has_no_pair() -> None:
    record = event_record(event(mention(pair=None), parties=("Chile",)))
    assert (record["pairs"], record["sources"][0]["pair"]) == ([], None)


def test_an_anchor_is_told_with_its_place() -> None:
    anchored = replace(mention(), anchor=Anchor(3, 7, "1989"))
    source = event_record(event(anchored))["sources"][0]
    assert source["anchor"] == {"start": 3, "end": 7, "text": "1989"}


def test_letters_beyond_ascii_are_not_escaped() -> None:
    (line,) = json_lines([replace(EVENT, title="Áñez")])
    assert '"Áñez"' in line


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_json_array_holds_every_event(count: int) -> None:
    assert len(json.loads("".join(json_array([EVENT] * count)))) == count


def test_a_table_has_a_row_for_each_event() -> None:
    table = rows(csv_rows([EVENT, EVENT]))
    assert [row["title"] for row in table] == ["Chile and Peru meet"] * 2


def test_a_table_names_its_columns() -> None:
    assert tuple(rows(csv_rows([EVENT]))[0]) == CSV_COLUMNS


def test_a_table_tells_the_first_source() -> None:
    twice = event(mention(document="a.txt"), mention(document="b.txt"))
    assert rows(csv_rows([twice]))[0]["document"] == "a.txt"


def test_a_table_keeps_the_date_of_the_event_rather_than_of_its_source() -> None:
    later = replace(event(mention("1990")), date=mention("1991").date)
    assert rows(csv_rows([later]))[0]["date"] == "1991"


def test_lines_of_a_table_end_as_rfc_4180_says() -> None:
    assert all(piece.endswith("\r\n") for piece in csv_rows([EVENT]))


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1+2", "@SUM(A1)", "\tx", "\r=1", "-cmd|' /C calc'!A0"])
def test_a_formula_is_neutralised(cell: str) -> None:
    assert neutral(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["-0052", "-0052-03-15", "-0052/-0044", "-12"])
def test_a_date_before_christ_is_left_as_it_is(cell: str) -> None:
    assert neutral(cell) == cell


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_a_cell_is_given_back_without_its_apostrophe(text: str) -> None:
    title = rows(csv_rows([replace(EVENT, title=text)]))[0]["title"]
    assert title.removeprefix("'" if neutral(text) == title != text else "") == text


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), min_size=1))
def test_every_cell_is_read_by_the_standard_library(texts: list[str]) -> None:
    events = [event(mention("1990", text, quote=text + "."), id=text) for text in texts]
    table = rows(csv_rows(events))
    assert [row["quote"] for row in table] == [neutral(f"{text}.") for text in texts]
    assert [row["id"] for row in table] == [neutral(text) for text in texts]


@given(st.text())
def test_no_cell_begins_as_a_formula_that_is_none_of_ours(text: str) -> None:
    title = rows(csv_rows([replace(EVENT, title=text.replace("\0", ""))]))[0]["title"]
    assert not title.startswith(("=", "+", "@", "\t", "\r"))
