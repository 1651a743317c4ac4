from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.document import Document
from explorer.reading.reader import read_text_document
from explorer.reading.tables import Row, plain, rows_of

LINES = '{"date": "1990", "title": "A"}\n\n{"date": "1991", "title": "B"}\n'


def document(text: str, name: str = "events.csv") -> Document:
    return read_text_document(text, name)


def rows(text: str, name: str = "events.csv") -> list[Row]:
    return list(rows_of(document(text, name)))


def test_a_row_has_its_cells_by_column() -> None:
    assert [row.cells for row in rows("date,title\n1990,A\n1991,B\n")] == [
        {"date": "1990", "title": "A"},
        {"date": "1991", "title": "B"},
    ]


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_cells_are_parted_by_what_parts_the_header(sign: str) -> None:
    (row,) = rows(f"date{sign}title\n1990{sign}A\n")
    assert row.cells == {"date": "1990", "title": "A"}


def test_a_row_leads_back_to_its_place() -> None:
    text = 'date,title\n1990,"two\nlines"\n1991,B\n'
    made = document(text)
    first, second = rows_of(made)
    assert made.text[first.start : first.end] == '1990,"two\nlines"'
    assert made.text[second.start : second.end] == "1991,B"


def test_empty_lines_are_no_rows() -> None:
    assert [row.number for row in rows("date,title\n\n1990,A\n,\n\n1991,B")] == [1, 2]


def test_a_row_with_too_many_cells_is_a_fault() -> None:
    assert rows("date,title\n1990,A,B\n")[0].fault == "has 3 cells, the header 2"


def test_a_row_with_too_few_cells_lacks_the_last() -> None:
    assert rows("date,title\n1990\n")[0].cells == {"date": "1990"}


def faults(text: str, name: str = "events.csv") -> list[str]:
    return [row.fault for row in rows(text, name)]


TOO_MANY = "has a quotation mark too many, or one too few"


@pytest.mark.parametrize(
    "text",
    [
        'date,title\n1990,A\n1991,"B\n1992,C\n',
        'date,title\n1990,A\n1991,"B\n1992,"C"\n',
        'date,title\r\n1990,A\r\n"1991,B\r\n1992,"C"\r\n',
    ],
)
def test_a_quotation_mark_that_is_never_closed_takes_no_other_row_away(text: str) -> None:
    found = rows(text)
    assert [row.number for row in found] == [1, 2, 3]
    assert [row.fault for row in found] == ["", TOO_MANY, ""]
    assert [row.cells.get("title") for row in found] == ["A", None, "C"]


def test_a_header_with_a_quotation_mark_too_many_is_told() -> None:
    assert faults('date,"title\n1990,A\n') == [f"is the header, which {TOO_MANY}"]


def test_a_cell_of_several_lines_is_read_whole() -> None:
    found = rows('date,title\n1990,"A\nB, C"\n1991,D\n')
    assert [row.cells["title"] for row in found] == ["A\nB, C", "D"]


def test_words_behind_a_quoted_cell_belong_to_it() -> None:
    found = rows('date,title\n1990,"Treaty" of Lima\n1991,B\n')
    assert [row.cells.get("title") for row in found] == ["Treaty of Lima", "B"]


CUT = "is no part of the list: this is cut off, or something stands behind it"


@pytest.mark.parametrize(
    "text",
    [
        '[{"title": "A"}, {"title": "B"}',
        '[{"title": "A"}, {"title": "B"},',
        '{"events": [{"title": "A"}, {"title": "B"}',
        '{"events": [{"title": "A"}, {"title": "B"}]',
        '{"events": [{"title": "A"}, {"title": "B"}], "eras": [',
        '[{"title": "A"}, {"title": "B"}] , [',
    ],
)
def test_json_that_is_cut_off_or_goes_on_is_told(text: str) -> None:
    assert faults(text, "events.json") == ["", "", CUT]


def test_what_stands_behind_json_is_told() -> None:
    one, junk = rows('[{"title": "A"}] junk {{{', "events.json")
    assert (one.fault, junk.start) == ("", 17)
    assert junk.fault


@pytest.mark.parametrize(
    ("cell", "bare"), [("'=1", "=1"), ("''=1", "'=1"), ("'tis", "'tis"), ("-0052", "-0052")]
)
def test_an_apostrophe_that_keeps_from_computing_is_none_of_the_cell(cell: str, bare: str) -> None:
    assert plain(cell) == bare


def test_each_line_of_json_is_a_row() -> None:
    assert [row.cells["title"] for row in rows(LINES, "events.jsonl")] == ["A", "B"]


def test_a_line_that_is_no_json_is_a_fault_with_its_place() -> None:
    one, two = rows('{"date": 1990}\n{"date": }\n', "events.jsonl")
    assert not one.fault
    assert two.fault == "is no JSON: Expecting value at character 10"


def test_a_line_that_is_no_object_is_a_fault() -> None:
    assert rows("[1]\n", "events.jsonl")[0].fault == "is no JSON object"


@pytest.mark.parametrize(
    "text",
    [
        '[{"title": "A"}, {"title": "B"}]',
        '{"title": {"text": {}}, "events": [{"title": "A"},{"title": "B"}], "eras": []}',
        '\n {"scale":"human","events":\n[\n{"title": "A"}\n,\n{"title": "B"}\n]}',
    ],
)
def test_a_list_of_events_is_found_in_json(text: str) -> None:
    made = document(text, "events.json")
    assert [row.cells["title"] for row in rows_of(made)] == ["A", "B"]
    assert [json.loads(made.block_text(block))["title"] for block in made.blocks] == ["A", "B"]


@pytest.mark.parametrize("text", ["{}", '{"name": "x"}', '"events"', "{", "nothing", '{"events": 3}'])
def test_other_json_has_no_rows(text: str) -> None:
    assert document(text, "package.json").blocks == ()


def test_json_that_breaks_off_gives_what_stands_before() -> None:
    found = rows('[{"title": "A"}, {"title": ', "events.json")
    assert [bool(row.fault) for row in found] == [False, True]


@given(st.text(max_size=300), st.sampled_from(["a.csv", "a.jsonl", "a.json"]))
def test_whatever_stands_in_a_file_its_rows_can_be_asked_for(text: str, name: str) -> None:
    made = document(text, name)
    for row in rows_of(made):
        assert 0 <= row.start <= row.end <= len(made.text)
