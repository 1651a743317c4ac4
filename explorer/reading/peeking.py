"""The first rows of a table, without reading all of it: to ask what its columns tell."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from explorer.chronicle.document import TABLE_SUFFIXES, TABLES, Document
from explorer.errors import InputError
from explorer.reading.decoding import decode
from explorer.reading.parquet import first_of_parquet
from explorer.reading.reader import read_text_document
from explorer.reading.tables import Row, rows_of

PEEK = 1 << 18
"""So many bytes of a text are looked at."""

MOST_ROWS = 50


def is_table(path: Path) -> bool:
    """Whether a file is called like a table; a folder is none."""
    return path.suffix.lower() in TABLE_SUFFIXES and path.is_file()


def peek(path: Path) -> Document | None:
    """The beginning of a table as a document; None for what is no table, or cannot be read.

    Why it cannot be read is told when it is read as a whole.
    """
    try:
        text = _beginning(path)
    except (InputError, OSError):
        return None
    document = read_text_document(text, path.name) if text.strip() else None
    return document if document is not None and document.media_type in TABLES else None


def first_rows(document: Document) -> list[Row]:
    """The first rows that can be read; the last of a file that was cut is none."""
    return list(islice((row for row in rows_of(document) if not row.fault), MOST_ROWS))


def _beginning(path: Path) -> str:
    if path.suffix.lower() == ".parquet":
        return first_of_parquet(path, MOST_ROWS)
    with path.open("rb") as stream:
        data = stream.read(PEEK)
        if stream.read(1):
            data = data[: data.rfind(b"\n") + 1] or data  # a line that is cut would be another one
    return decode(data, path.name).text
