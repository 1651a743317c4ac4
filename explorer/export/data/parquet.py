"""Events as a Parquet table, by DuckDB: the optional extra ``bigdata``.

The columns are the keys of the JSON Lines contract, sources nested. Days are text as there, since many
readers of Parquet know no days before Christ. Few are held in memory: lines go to a file, and DuckDB makes
the table of it, some rows at a time and in one thread, so that the same events give the same bytes.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from explorer.errors import OutputError
from explorer.export.data.contents import Contents
from explorer.export.data.data_file import encoded
from explorer.export.data.records import json_lines
from explorer.reading.parquet import SETTINGS, lacking

_ANCHOR = 'STRUCT("start" BIGINT, "end" BIGINT, "text" VARCHAR)'
_SOURCE = (
    "STRUCT(document VARCHAR, title VARCHAR, section VARCHAR, pair VARCHAR, "
    '"start" BIGINT, "end" BIGINT, quote VARCHAR, "date" VARCHAR, date_text VARCHAR, rule VARCHAR, '
    f"anchor {_ANCHOR})"
)
COLUMNS = {
    "id": "VARCHAR",
    "date": "VARCHAR",
    "earliest": "VARCHAR",
    "latest": "VARCHAR",
    "precision": "VARCHAR",
    "title": "VARCHAR",
    "kind": "VARCHAR",
    "parties": "VARCHAR[]",
    "pairs": "VARCHAR[]",
    "people": "VARCHAR[]",
    "disagreement": "VARCHAR",
    "sources": f"{_SOURCE}[]",
}
"""The columns with their types in SQL."""

PIECE = 1 << 18

ROWS_AT_A_TIME = 8192
"""Rows of a group, which DuckDB holds in memory until it is written. With 122,880, which it takes by itself,
100,000 events and their passages need 188 MB; with these they need 108 MB, and 200,000 do."""


def parquet(contents: Contents) -> Iterator[bytes]:
    """The bytes of the table. Raises OutputError where DuckDB is not installed or fails."""
    if missing := lacking():
        raise OutputError(missing)
    with tempfile.TemporaryDirectory() as name:
        lines, table = Path(name) / "events.jsonl", Path(name) / "events.parquet"
        with lines.open("wb") as stream:
            for line in json_lines(contents.events):
                stream.write(encoded(line))
        _convert(lines, table)
        with table.open("rb") as stream:
            while piece := stream.read(PIECE):
                yield piece


def _convert(lines: Path, table: Path) -> None:
    import duckdb  # an optional extra, and slow to import

    columns = ", ".join(f"{_quoted(name)}: {_quoted(kind)}" for name, kind in COLUMNS.items())
    source = f"read_json({_quoted(lines.as_posix())}, format='newline_delimited', columns={{{columns}}})"
    target = (
        f"{_quoted(table.as_posix())} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE {ROWS_AT_A_TIME})"
    )
    try:
        with duckdb.connect(config=SETTINGS) as database:
            database.execute(f"COPY (SELECT * FROM {source}) TO {target}")
    except duckdb.Error as error:
        raise OutputError(f"DuckDB could not make the Parquet table: {error}") from error


def _quoted(text: str) -> str:
    """A text as SQL writes it."""
    return "'" + text.replace("'", "''") + "'"
