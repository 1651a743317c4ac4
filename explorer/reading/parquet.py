"""A Parquet table as JSON Lines, by DuckDB: the optional extra ``bigdata``."""

from __future__ import annotations

import datetime
import json
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from explorer.errors import InputError

MISSING = "is a Parquet table; to read it, install DuckDB: pip install 'bilateral-explorer[bigdata]'"
SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    "threads": 1,
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}
"""DuckDB in one thread, and without a look at any network."""

ROWS_AT_A_TIME = 2000


def unpack_parquet(data: bytes) -> str:
    """The rows, a JSON object a line. Raises InputError where DuckDB is missing or cannot read the table."""
    if find_spec("duckdb") is None:
        raise InputError(MISSING)
    import duckdb  # an optional extra, and slow to import

    lines: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "table.parquet"
        path.write_bytes(data)
        try:
            with duckdb.connect(config=SETTINGS) as database:
                found = database.execute("SELECT * FROM read_parquet(?)", [path.as_posix()])
                names = [column[0] for column in found.description or ()]
                while rows := found.fetchmany(ROWS_AT_A_TIME):
                    lines += [_line(dict(zip(names, row, strict=True))) for row in rows]
        except duckdb.Error as error:
            raise InputError(f"is no Parquet table that DuckDB can read: {error}") from error
    return "".join(lines)


def _line(row: dict[str, Any]) -> str:
    return json.dumps(row, ensure_ascii=False, default=_text) + "\n"


def _text(value: object) -> str:
    """What JSON has no form for: days as ISO 8601, all else as it prints itself."""
    return value.isoformat() if isinstance(value, datetime.date) else str(value)
