"""The first rows of a table as they stand and as they would be read, to ask what its columns tell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from explorer.chronicle.columns import ColumnChoice, header_key
from explorer.chronicle.document import Document
from explorer.chronicle.event import Event
from explorer.errors import InputError
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.tables.columns import Columns, columns_of
from explorer.extraction.tables.ownrows import is_own
from explorer.extraction.tables.refusing import RowError
from explorer.extraction.tables.saiddate import said_date
from explorer.extraction.tables.tabled import RowMaker, as_plain_row, names_of
from explorer.reading.peeking import first_rows, peek
from explorer.reading.tables import Row

WORDY = 12.0
"""So many letters a cell has on average, at the least, in a column that tells what happened."""

YEAR_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Sample:
    """The beginning of a table: the document it stands in, its first rows and the names of its columns."""

    document: Document
    rows: tuple[Row, ...]
    names: tuple[str, ...]

    @property
    def header(self) -> str:
        """What it has in common with other tables of the same columns."""
        return header_key(self.names)

    @property
    def is_own(self) -> bool:
        """Whether this program wrote the rows, so that there is nothing to choose."""
        return all(is_own(row.cells) for row in self.rows)

    def columns(self, choice: ColumnChoice) -> Columns:
        """What its columns tell, as chosen and else guessed."""
        return columns_of(self.names, choice.of(self.names))

    def guess(self, choice: ColumnChoice) -> dict[str, str]:
        """What its columns tell, as chosen, else by their names, else by what stands in them."""
        found = dict(self.columns(choice).of)
        if not found.get("date"):
            dated = next((name for name in self._free(found) if self._holds_dates(name)), "")
            found["date"] = dated
        if not found.get("title") and not found.get("text"):
            texts = {name: self._length(name) for name in self._free(found)}
            longest = max(texts, key=texts.__getitem__, default="")
            if texts.get(longest, 0.0) > WORDY:
                found["title"] = longest
        return found

    def _free(self, found: Mapping[str, str]) -> list[str]:
        """The columns that tell nothing yet."""
        return [name for name in self.names if name not in found.values()]

    def _holds_dates(self, name: str) -> bool:
        told = [_is_date(row.cells.get(name)) for row in self.rows]
        return sum(told) > len(told) / 2

    def _length(self, name: str) -> float:
        """How many letters stand in a cell of a column on average; none where they are addresses."""
        cells = [str(row.cells.get(name) or "") for row in self.rows]
        return sum(len(cell) for cell in cells if " " in cell.strip()) / len(cells)

    def is_settled(self, choice: ColumnChoice) -> bool:
        """Whether it is known what its columns tell: chosen before, or told by the names of them all."""
        if self.is_own or choice.every or self.header in choice.known:
            return True
        columns = self.columns(choice)
        return not columns.ignored and tells_events(columns.of)

    def read(self, lexicon: Lexicon, asked: Mapping[str, str]) -> list[Event | str]:
        """The rows as events, where ``asked`` names the columns; in the reader's words why a row is none."""
        maker = RowMaker(self.document, lexicon, columns_of(self.names, asked))
        found: list[Event | str] = []
        for row in self.rows:
            try:
                found.append(maker.event(row))
            except RowError as error:
                found.append(error.said())
        return found


def _is_date(value: object) -> bool:
    """Whether a cell tells a date; a number of few digits may be anything."""
    text = str(value or "").strip()
    if text.isdecimal() and len(text) < YEAR_DIGITS:
        return False
    try:
        said_date(text)
    except InputError:
        return False
    return True


def tells_events(of: Mapping[str, str]) -> bool:
    """Whether columns, named by what they tell, tell when something was and what."""
    return bool(of.get("date") and (of.get("title") or of.get("text")))


def sample_of(document: Document) -> Sample | None:
    """The first rows of a table that was read, or of its beginning; None where there are none."""
    rows = tuple(as_plain_row(row, document) for row in first_rows(document))
    return Sample(document, rows, names_of(rows)) if rows else None


def sample_at(path: Path) -> Sample | None:
    """The first rows of a file; None for what is no table or cannot be read."""
    document = peek(path)
    return sample_of(document) if document is not None else None
