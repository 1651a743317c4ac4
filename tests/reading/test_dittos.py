"""A row of a table that leaves out the date of the row above is told with it."""

from __future__ import annotations

import pytest

from explorer.reading.dittos import is_left_out
from explorer.reading.reader import read_text_document


def rows(name: str, source: str) -> list[str]:
    document = read_text_document(source, name)
    return [document.block_text(block) for block in document.blocks if block.kind == "row"]


@pytest.mark.parametrize(
    "cells",
    [["", "Envoy sent"], ['"', "Envoy sent"], ["ditto", "Envoy sent"], ["", "", "Envoy sent"]],
)
def test_an_empty_first_cell_or_a_ditto_leaves_the_date_out(cells: list[str]) -> None:
    assert is_left_out(cells)


@pytest.mark.parametrize(
    "cells",
    [
        ["1990", "Envoy sent"],
        ["", ""],
        [""],
        ["", "Envoy sent", "May 1991"],
        ["–", "Envoy sent"],
        ["Doe", "x"],
    ],
)
def test_other_rows_say_their_own(cells: list[str]) -> None:
    assert not is_left_out(cells)


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("a.md", "# A\n\n| Date | Event |\n|--|--|\n| 4 June 1981 | One |\n|  | Two |\n"),
        (
            "a.html",
            "<h1>A</h1><table><tr><td>Date<td>Event<tr><td>4 June 1981<td>One<tr><td>&nbsp;<td>Two</table>",
        ),
        ("a.wiki", "{|\n! Date !! Event\n|-\n| 4 June 1981 || One\n|-\n| || Two\n|}"),
    ],
)
def test_the_row_bears_the_date_above(name: str, source: str) -> None:
    assert rows(name, source)[1:] == ["4 June 1981\tOne", "4 June 1981\tTwo"]


def test_a_place_above_is_no_date() -> None:
    source = "# A\n\n| Place | Event |\n|--|--|\n| Oslo | One |\n|  | Two |\n"
    assert rows("a.md", source)[2:] == ["Two"]


def test_an_end_that_is_not_known_is_left_open() -> None:
    source = "# A\n\n| Name | Left |\n|--|--|\n| Berg | 1990 |\n| Holm |  |\n"
    assert rows("a.md", source)[2:] == ["Holm"]


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("a.md", "# A\n\n| State | Opened | Closed |\n|--|--|--|\n| Peru |  | 1990 |\n"),
        ("a.wiki", "{|\n! State !! Opened !! Closed\n|-\n| Peru || || 1990\n|}"),
        ("a.wiki", '{|\n! State !! Opened !! Closed\n|-\n| colspan="2" | Peru || 1990\n|}'),
        (
            "a.html",
            "<h1>A</h1><table><tr><th>State<th>Opened<th>Closed<tr><td>Peru<td><td>1990</table>",
        ),
        (
            "a.html",
            "<h1>A</h1><table><tr><th>State<th>Opened<th>Closed<tr><td colspan=2>Peru<td>1990</table>",
        ),
    ],
)
def test_empty_and_wide_cells_keep_the_others_in_their_columns(name: str, source: str) -> None:
    assert rows(name, source)[1:] == ["Peru\t\t1990"]


def test_no_cell_is_kept_behind_the_last_that_says_anything() -> None:
    assert rows("a.md", "# A\n\n| A | B | C |\n|--|--|--|\n| Peru | 1990 |  |\n")[1:] == ["Peru\t1990"]
