"""Figures in columns of tables are read by what the other cells of the column hold."""

from __future__ import annotations

import pytest

from explorer.extraction.temporal import find_dates
from explorer.reading.reader import read_text_document
from tests.extraction.temporal.make import told

TABLE = """# Kenya and Uganda

| Date | Event |
|---|---|
| {first} | Treaty signed |
| {second} | Envoy visits |
"""


@pytest.mark.parametrize(
    ("first", "dates"),
    [("1986-09-23", ["1986-09-23", "2001-05"]), ("1986-87", ["1986/1987", "2001/2005"])],
)
def test_a_month_in_figures_stands_beside_days_in_figures(first: str, dates: list[str]) -> None:
    document = read_text_document(TABLE.format(first=first, second="2001-05"), "x.md")
    assert [told(found)[1] for found in find_dates(document)] == dates
