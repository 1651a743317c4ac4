"""Tables of events: CSV, JSON Lines and JSON become documents in which each row is a block.

The text stays as it stands in the file, so that an event leads back to its row. What the rows say is read
again from their blocks by ``rows_of``; that keeps a document a document, whatever it was made from.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, NamedTuple

from explorer.chronicle.document import Block, Document, Section
from explorer.reading.mending import Mended
from explorer.reading.outline import Outline, Span

CSV, JSON_LINES, JSON = "text/csv", "application/x-ndjson", "application/json"
DELIMITERS = (",", ";", "\t", "|")
LONGEST_CELL = 1 << 24
"""Characters of one cell, at most; what is longer is a quotation mark too many."""

_DECODER = json.JSONDecoder()


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number, counted from 1 without a header, its span in the text, and its cells by column.

    ``fault`` says why the row cannot be read; then it has no cells.
    """

    number: int
    start: int
    end: int
    cells: Mapping[str, Any]
    fault: str = ""


def outline_csv(cleaned: Mended, name: str) -> Outline:
    """A table whose first row names the columns; cells are parted by what parts most of the header."""
    return _outline(cleaned, name, [row[:2] for row in _csv_rows(cleaned.text)])


def outline_json_lines(cleaned: Mended, name: str) -> Outline:
    """A table with a JSON object a line."""
    return _outline(cleaned, name, list(_lines(cleaned.text)))


def outline_json(cleaned: Mended, name: str) -> Outline:
    """A list of objects, or an object with a list called ``events``; no blocks where there is neither."""
    return _outline(cleaned, name, [(start, end) for start, end, _ in _json_rows(cleaned.text)])


def _outline(cleaned: Mended, name: str, spans: Sequence[Span]) -> Outline:
    blocks = tuple(Block("row", start, end, 0) for start, end in spans)
    return Outline(name, cleaned, (Section("", 0, (), 0, len(cleaned.text)),), blocks)


def is_json_lines(start: str) -> bool:
    """Whether a text begins like JSON Lines: a whole object on its first line."""
    line = start.partition("\n")[0].strip()
    return line.startswith("{") and line.endswith("}") and isinstance(_value(line), dict)


def rows_of(document: Document) -> Iterator[Row]:
    """The rows of a document of one of the media types above, in order."""
    if document.media_type == CSV:
        return _rows_of_csv(document)
    return _rows_of_json(document)


# --- CSV --------------------------------------------------------------------------------------------


class _CsvRow(NamedTuple):
    """The span and the cells of a row; where it cannot be read, ``fault`` says why."""

    start: int
    end: int
    cells: Sequence[str]
    fault: str = ""


def _csv_rows(text: str) -> Iterator[_CsvRow]:
    """The rows, the header among them; empty lines are none.

    A line with a quotation mark too many is told, and the lines after it are read.
    """
    csv.field_size_limit(LONGEST_CELL)
    lines = text.split("\n")
    lines = [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
    starts = [*accumulate(map(len, lines), initial=0)]
    sign = delimiter_of(text)
    for first, last, cells, fault in _csv_records(lines, sign):
        start, end = starts[first], starts[last]
        if fault or any(cell.strip() for cell in cells):
            yield _CsvRow(start, start + len(text[start:end].rstrip("\r\n")), cells, fault)


def _csv_records(lines: Sequence[str], sign: str) -> Iterator[tuple[int, int, Sequence[str], str]]:
    """The first line of each record and the one after its last, its cells, and what is wrong with it."""
    first = 0
    while first < len(lines):
        begun = first
        reader = csv.reader(map(lines.__getitem__, range(begun, len(lines))), delimiter=sign, strict=True)
        try:
            for cells in reader:
                last = begun + reader.line_num
                yield first, last, cells, ""
                first = last
        except csv.Error:
            yield first, first + 1, *_alone(lines[first], sign)
            first += 1


def _alone(line: str, sign: str) -> tuple[Sequence[str], str]:
    """The cells of a line with words behind a quoted cell; why it cannot be read where a cell goes on."""
    try:
        cells, *others = csv.reader([line, "another line"], delimiter=sign)
    except csv.Error as error:
        return (), f"is no row of a table: {error}"
    return (cells, "") if others else ((), "has a quotation mark too many, or one too few")


def delimiter_of(text: str) -> str:
    """What parts the cells of the first line most often; a comma where nothing does."""
    head = text.lstrip("\r\n").partition("\n")[0]
    return max(DELIMITERS, key=lambda sign: (head.count(sign), -DELIMITERS.index(sign)))


def _rows_of_csv(document: Document) -> Iterator[Row]:
    rows = _csv_rows(document.text)
    header = next(rows, _CsvRow(0, 0, ()))
    if header.fault:
        yield Row(0, header.start, header.end, {}, f"is the header, which {header.fault}")
        return
    names = [name.strip() for name in header.cells]
    for number, (start, end, cells, fault) in enumerate(rows, 1):
        if fault:
            yield Row(number, start, end, {}, fault)
            continue
        if len(cells) > len(names) and any(cell.strip() for cell in cells[len(names) :]):
            yield Row(number, start, end, {}, f"has {len(cells)} cells, the header {len(names)}")
            continue
        yield Row(number, start, end, dict(zip(names, map(plain, cells), strict=False)))


def plain(cell: str) -> str:
    """A cell without the apostrophe that keeps a spreadsheet from computing it."""
    bare = cell.lstrip("'")
    return cell[1:] if bare != cell and bare[:1] in _FORMULA else cell


_FORMULA = frozenset("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")


# --- JSON -------------------------------------------------------------------------------------------


def _lines(text: str) -> Iterator[Span]:
    place = 0
    for line in text.split("\n"):
        if line.strip():
            yield place, place + len(line)
        place += len(line) + 1


def _rows_of_json(document: Document) -> Iterator[Row]:
    for number, block in enumerate(document.blocks, 1):
        value = _value(document.text[block.start : block.end])
        if isinstance(value, dict):
            yield Row(number, block.start, block.end, value)
        else:
            fault = value if isinstance(value, str) else "is no JSON object"
            yield Row(number, block.start, block.end, {}, fault)


def _value(text: str) -> dict[str, Any] | str | None:
    """The object written as ``text``; in words what is wrong with it; None for another value."""
    if text[:1] in _BETWEEN:
        return "is no part of the list: this is cut off, or something stands behind it"
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        return f"is no JSON: {error.msg} at character {error.pos + 1}"
    except (ValueError, RecursionError) as error:
        return f"is no JSON: {error}"
    return value if isinstance(value, dict) else None


_BETWEEN = frozenset(",:]}")
"""What parts or ends values, and begins none."""


def _json_rows(text: str) -> Iterator[tuple[int, int, Any]]:
    """The span and the value of each object of the list of events."""
    at = _skip(text, 0)
    head = ""
    if text[at : at + 1] == "{":
        at = _list_called_events(text, at)
        head = '{"events":[]'
    if text[at : at + 1] == "[":
        end = yield from _elements(text, at)
        yield from _rest(text, end, head)


def _elements(text: str, at: int) -> Generator[tuple[int, int, Any], None, int]:
    """The elements of a list that begins at a place; answers where it ends, or cannot be read on."""
    at = _skip(text, at + 1)
    while text[at : at + 1] not in ("]", ""):
        try:
            value, end = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError):
            return at
        yield at, end, value
        at = _skip(text, end)
        if text[at : at + 1] == ",":
            at = _skip(text, at + 1)
    return at


def _rest(text: str, at: int, head: str) -> Iterator[tuple[int, int, Any]]:
    """What cannot be read behind the list: told as a fault of one more row. ``head`` began the whole."""
    end = len(text.rstrip())
    if text[at : at + 1] != "]":
        yield min(at, end - 1), end, None
        return
    begin = _skip(text, at + 1)
    if head:
        try:
            begin += _DECODER.raw_decode(head + text[begin:])[1] - len(head)
        except (ValueError, RecursionError):
            yield min(begin, end - 1), end, None
            return
    if _skip(text, begin) < end:
        yield _skip(text, begin), end, None


def _list_called_events(text: str, at: int) -> int:
    """Where the list of the key ``events`` begins in an object; the end of the text where there is none."""
    at = _skip(text, at + 1)
    while text[at : at + 1] == '"':
        try:
            key, at = _DECODER.raw_decode(text, at)
            at = _skip(text, _skip(text, at) + 1)
            if key == "events":
                return at
            _, at = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError):
            break
        at = _skip(text, at)
        at = _skip(text, at + 1) if text[at : at + 1] == "," else at
    return len(text)


def _skip(text: str, at: int) -> int:
    while text[at : at + 1] and text[at] in " \t\r\n":
        at += 1
    return at
