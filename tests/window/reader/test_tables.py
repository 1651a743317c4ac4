from __future__ import annotations

from explorer.window.reader.sheet import Sheet
from explorer.window.reader.tables import GAP, Tables, stops
from tests.window.reader.samples import ALL

ROWS = [index for index, block in enumerate(ALL.blocks) if block.kind == "row"]


def test_columns_begin_behind_the_widest_cell() -> None:
    assert stops([[10, 50], [30, 20, 5]], 200) == [30 + GAP, 80 + 2 * GAP]


def test_columns_that_do_not_fit_are_none() -> None:
    assert stops([[100, 100]], 150) == []


def test_all_rows_of_a_table_have_the_same_columns() -> None:
    tables = Tables(Sheet(ALL), lambda text: 10.0 * len(text), 600)
    assert tables.stops(ROWS[1]) == tables.stops(ROWS[0]) == [40 + GAP]


def test_cells_follow_one_another_where_columns_do_not_fit() -> None:
    tables = Tables(Sheet(ALL), lambda text: 10.0 * len(text), 100)
    assert tables.stops(ROWS[0]) == [40 + GAP]
