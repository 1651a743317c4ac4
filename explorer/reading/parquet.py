"""A Parquet table as JSON Lines, by DuckDB: the optional extra ``bigdata``."""

from __future__ import annotations

import datetime
import json
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from explorer.errors import InputError, PassingError

MISSING = "Parquet needs DuckDB, which is not installed: pip install 'bilateral-explorer[bigdata]'"

SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    "threads": 1,
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}
"""DuckDB in one thread, and without a look at any network."""

ROWS_AT_A_TIME = 2000


def unpack_parquet(data: bytes) -> str:
    """The rows, a JSON object a line.

    Raises InputError where DuckDB cannot read the table, PassingError where it is missing.
    """
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "table.parquet"
        path.write_bytes(data)
        return "".join(_lines(path, "SELECT * FROM read_parquet(?)"))


def first_of_parquet(path: Path, most: int) -> str:
    """The first ``most`` rows of a file, an object a line. Raises InputError as ``unpack_parquet``."""
    return "".join(_lines(path, f"SELECT * FROM read_parquet(?) LIMIT {int(most)}"))


def _lines(path: Path, query: str) -> Iterator[str]:
    """The rows that a query of a table gives, a line each."""
    if lacking():
        raise PassingError(f"is a Parquet table; {MISSING}")
    import duckdb  # an optional extra, and slow to import

    try:
        with duckdb.connect(config=SETTINGS) as database:
            found = database.execute(query, [path.as_posix()])
            names = [column[0] for column in found.description or ()]
            while rows := found.fetchmany(ROWS_AT_A_TIME):
                yield from (_line(dict(zip(names, row, strict=True))) for row in rows)
    except duckdb.Error as error:
        raise InputError(f"is no Parquet table that DuckDB can read: {error}") from error


def lacking() -> str:
    """What has to be installed for Parquet and is not; "" where nothing is."""
    return "" if find_spec("duckdb") else MISSING


def _line(row: dict[str, Any]) -> str:
    return json.dumps(row, ensure_ascii=False, default=_text) + "\n"


def _text(value: object) -> str:
    """What JSON has no form for: days as ISO 8601, all else as it prints itself."""
    return value.isoformat() if isinstance(value, datetime.date) else str(value)
