"""Which words head each cell of a row."""

import pytest

from explorer.extraction.columns.grid import Grid
from explorer.reading.reader import read_text_document


def heads_of(source: str, name: str) -> list[str]:
    """The words above the cells of the last row of a document, those of cells without a header left out."""
    document = read_text_document(source, name)
    index = max(at for at, block in enumerate(document.blocks) if block.kind == "row")
    cells = Grid(document).cells(index)
    return [f"{cell.head}: {document.text[cell.start : cell.end]}" for cell in cells if cell.head]


ROW = ["State: Peru", "Opened: 1981", "Closed: 1990"]
TABLES = [
    ("a.wiki", "{|\n! State !! Opened !! Closed\n|-\n| Peru || 1981 || 1990\n|}"),
    ("a.wiki", "{|\n|+ Embassies\n! State !! Opened !! Closed\n|-\n| Peru || 1981 || 1990\n|}"),
    ("a.wiki", "{|\n| '''State''' || '''Opened''' || '''Closed'''\n|-\n| Peru || 1981 || 1990\n|}"),
    ("a.md", "# A\n\n| State | Opened | Closed |\n|--|--|--|\n| Peru | 1981 | 1990 |\n"),
    ("a.txt", "= A =\n\nState\tOpened\tClosed\nPeru\t1981\t1990\n"),
    (
        "a.html",
        "<h1>A</h1><table><tr><th>State<th>Opened<th>Closed<tr><td>Peru<td>1981<td>1990</table>",
    ),
]


@pytest.mark.parametrize(("name", "source"), TABLES)
def test_a_cell_stands_below_its_header(name, source):
    assert heads_of(source, name) == ROW


def test_an_empty_cell_keeps_the_others_in_their_columns():
    source = "# A\n\n| State | Opened | Closed |\n|--|--|--|\n| Peru |  | 1990 |\n"
    assert heads_of(source, "a.md") == ["State: Peru", "Opened: ", "Closed: 1990"]


def test_two_rows_of_headers_are_read_as_one():
    source = (
        "{|\n! rowspan=2 | State !! colspan=2 | Embassy\n|-\n! Opened !! Closed\n"
        "|-\n| Peru || 1981 || 1990\n|}"
    )
    assert heads_of(source, "a.wiki") == ["State: Peru", "Embassy Opened: 1981", "Embassy Closed: 1990"]


def test_a_row_of_figures_heads_no_table():
    assert heads_of("= A =\n\nPeru\t1981\t1990\nChile\t1982\t1991\n", "a.txt") == []
