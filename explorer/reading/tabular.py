"""Gathers the rows of tables and infoboxes while they are read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest

from explorer.chronicle.document import OffsetMap
from explorer.reading.composing import Composer, joined
from explorer.reading.dittos import is_date, is_left_out
from explorer.reading.mending import Mended
from explorer.reading.outline import Span

_MOST_COLUMNS = 100
_REPEATED = 200  # characters of a cell that spans rows, at most, for it to be told in each of them
_NO_WORDS = Mended("", OffsetMap.identity(0))
_MOST_CROSSWISE = 12  # rows; more are no columns
_MOST_DATED = 2  # rows of such a table, as of beginnings and ends
_NAMED = re.compile(r"\b(?:of|in|at|to|with|between) (?:the )?[A-Z]")
"""In what heads a row: "Treaty of Lima"; "Date of signing" names none."""
_LEAST_CELLS = 3  # of a row that may be a column; fewer are a key and its value


class Table:
    """Gathers the rows of a table; cells that span rows are told in each of them."""

    def __init__(self, composer: Composer, lead: Span | None) -> None:
        self._composer = composer
        self._lead = lead
        self._cells: list[Mended] = []
        self._spanning: dict[
            int, tuple[Mended, int]
        ] = {}  # by column: a cell, and how many rows it still covers
        self._column = self._own = self._headers = 0
        self._headed = False  # whether the first cell of the row is a header
        self._crosswise: list[list[Mended]] | None = []  # rows that a cell of their own heads
        self._dated: Mended | None = None  # the first cell of the last row that had one, if it is a date
        self._budget = len(composer.source)  # characters that may be repeated: a bound on what a table gives

    def caption(self, words: Mended) -> None:
        """What a caption says introduces the rows."""
        self._lead = self._composer.lead(words) or self._lead

    def cell(self, words: Mended, *, rows: int = 1, columns: int = 1, header: bool = False) -> None:
        """Add a cell to the row, which may span rows and columns."""
        self._fill()
        self._headed = header if not self._cells else self._headed
        self._cells.append(words)
        self._own += 1
        self._headers += header
        further = max(1, min(columns, _MOST_COLUMNS)) - 1
        if rows > 1 and self._column < _MOST_COLUMNS:
            told = words if len(words.text) <= _REPEATED else _NO_WORDS
            self._spanning[self._column] = (told, rows - 1)
            for column in range(self._column + 1, min(self._column + 1 + further, _MOST_COLUMNS)):
                self._spanning[column] = (_NO_WORDS, rows - 1)
        self._column += 1 + further
        self._budget -= further
        if self._budget >= 0:
            self._cells += [_NO_WORDS] * further

    def end_row(self) -> None:
        """Close the row; one without cells of its own is passed over."""
        if self._own:
            self._fill(rest=True)
            if not self._holds():
                self._tell()
        self._cells, self._column, self._own, self._headers = [], 0, 0, 0

    def close(self) -> None:
        """Tell the rows held back: as columns where one of them is of dates."""
        held, self._crosswise = self._crosswise or [], None
        across = turned(held)
        for number, cells in enumerate(across or held):
            self._cells, self._own, self._headers = cells, 1, int(bool(across) and not number)
            self._tell()
        self._cells, self._own, self._headers = [], 0, 0

    def _holds(self) -> bool:
        """Hold back a row that its own first cell heads, as long as all do; the others where one does not."""
        if self._crosswise is None:
            return False
        headed = self._headers == 1 and self._headed and self._own >= _LEAST_CELLS
        if headed and len(self._crosswise) < _MOST_CROSSWISE:
            self._crosswise.append(self._cells)
            return True
        cells, own, headers = self._cells, self._own, self._headers
        for held in self._crosswise:
            self._cells, self._own, self._headers = held, len(held), 1
            self._tell()
        self._cells, self._own, self._headers, self._crosswise = cells, own, headers, None
        return False

    def _tell(self) -> None:
        self._repeat_date()
        span = self._composer.row(self._cells, self._lead)
        if self._headers == self._own and self._lead is None:
            self._lead = span

    def _repeat_date(self) -> None:
        """Give a row that leaves it out the date of the row above."""
        cells = [cell.text for cell in self._cells]
        if self._dated is not None and is_left_out(cells):
            self._budget -= len(self._dated.text)
            if self._budget >= 0:
                self._cells[0] = self._dated
        elif cells[0]:
            self._dated = self._cells[0] if is_date(cells[0]) else None

    def _fill(self, *, rest: bool = False) -> None:
        """Take over cells of rows above that reach into this one: up to the next free column, or all."""
        while self._column in self._spanning:
            self._repeat(self._column)
            self._column += 1
        for column in sorted(self._spanning) if rest else ():
            if column > self._column:
                self._repeat(column)

    def _repeat(self, column: int) -> None:
        cell, rows = self._spanning.pop(column)
        if rows > 1:
            self._spanning[column] = (cell, rows - 1)
        self._budget -= len(cell.text) or 1
        if self._budget >= 0:
            self._cells.append(cell)


class Infobox:
    """Gathers the rows of an infobox; takes the same calls as a table."""

    def __init__(self, composer: Composer) -> None:
        self._composer = composer
        self._cells: list[Mended] = []

    def caption(self, words: Mended) -> None:
        """The caption only names what the page is about."""
        self._composer.junk(words)

    def cell(self, words: Mended, *, rows: int = 1, columns: int = 1, header: bool = False) -> None:
        """Add a key or a value."""
        self._cells.append(words)

    def close(self) -> None:
        """Its rows are told one by one."""

    def end_row(self) -> None:
        """Tell a row of a key and its values; others are only headings or pictures."""
        cells = [cell for cell in self._cells if cell.text]
        if len(cells) > 1:
            self._composer.entry(cells[0], joined(cells[1:], "; ", len(self._composer.source)))
        self._cells = []


def turned(rows: Sequence[Sequence[Mended]]) -> list[list[Mended]]:
    """The columns of a table as rows, the words that head its rows first; none where no row is of dates.

    Nor where all rows are, or a column of the others, or where what heads the dates is an event of its own.

    "! Landed | 9 May 1988 | 8 July 2015" stands above "! At | Lima | Cusco".
    """
    dated = [row for row in rows if all(is_date(cell.text) for cell in row[1:])]
    others = [row for row in rows if row not in dated]
    if not others or not 0 < len(dated) <= _MOST_DATED or any(_NAMED.search(row[0].text) for row in dated):
        return []
    columns = zip_longest(*(row[1:] for row in others), fillvalue=_NO_WORDS)
    if any(all(is_date(cell.text) for cell in column) for column in columns):
        return []
    return [list(column) for column in zip_longest(*rows, fillvalue=_NO_WORDS)]
