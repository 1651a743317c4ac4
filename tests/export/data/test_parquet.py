"""Parquet, read by DuckDB as anybody would."""

from __future__ import annotations

import json
from pathlib import Path

import duckdb
import pytest

from explorer.errors import OutputError
from explorer.export.data import parquet
from explorer.export.data.contents import Contents
from explorer.export.data.data_file import write_pieces
from explorer.export.data.records import json_lines
from tests.export.told import CONTENTS, EVENTS


@pytest.fixture
def table(tmp_path: Path) -> str:
    path = tmp_path / "events.parquet"
    write_pieces(parquet.parquet(CONTENTS), path)
    return path.as_posix()


def test_every_event_is_a_row_in_order(table: str) -> None:
    rows = duckdb.execute(f"SELECT id FROM '{table}'").fetchall()
    assert [id for (id,) in rows] == [event.id for event in EVENTS]


def test_a_row_holds_what_a_line_of_json_does(table: str) -> None:
    found = duckdb.execute(f"SELECT * FROM '{table}'")
    names = [column[0] for column in found.description or ()]
    rows = [dict(zip(names, row, strict=True)) for row in found.fetchall()]
    assert rows == [json.loads(line) for line in json_lines(EVENTS)]


def test_sources_can_be_asked_for(table: str) -> None:
    sources = f"SELECT unnest(sources) AS one FROM '{table}'"
    query = f"SELECT count(*) FROM ({sources}) WHERE one.document = 'a.txt'"
    assert duckdb.execute(query).fetchall() == [(len(EVENTS),)]


def test_no_events_are_an_empty_table(tmp_path: Path) -> None:
    write_pieces(parquet.parquet(Contents(())), tmp_path / "none.parquet")
    assert duckdb.execute(f"SELECT count(*) FROM '{tmp_path}/none.parquet'").fetchall() == [(0,)]


def test_without_duckdb_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("explorer.reading.parquet.find_spec", lambda name: None)
    with pytest.raises(OutputError, match=r"pip install 'bilateral-explorer\[bigdata\]'"):
        next(parquet.parquet(CONTENTS))


def test_rows_are_written_in_groups_so_that_few_are_held_in_memory(tmp_path: Path) -> None:
    lines, target = tmp_path / "events.jsonl", tmp_path / "events.parquet"
    lines.write_text('{"id": "1"}\n' * (parquet.ROWS_AT_A_TIME + 1))
    parquet._convert(lines, target)
    query = f"SELECT DISTINCT row_group_num_rows FROM parquet_metadata('{target.as_posix()}') ORDER BY 1"
    assert duckdb.execute(query).fetchall() == [(1,), (parquet.ROWS_AT_A_TIME,)]
