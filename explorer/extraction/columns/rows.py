"""The dated cells of a table's row, told by the headers of their columns, and what else is told."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from explorer.chronicle.dates.temporal import TemporalExpression
from explorer.extraction.clauses.sentences import LONGEST, Sentence, sentences_of_cell
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.columns.grid import Cell, Grid
from explorer.extraction.columns.happening import (
    Around,
    Happening,
    column_of_subject,
    is_mission,
    noun_of,
    thing_of,
)
from explorer.extraction.columns.saying import Saying, is_filling, role_of, said_by, words_of
from explorer.extraction.columns.wording import is_of_body, is_worded
from explorer.extraction.happenings.tellings import NOTHING_HAPPENS, Refusal, Telling
from explorer.extraction.happenings.times import joined, told_date
from explorer.extraction.source import Source

_MOST_BESIDE = 3
"""Words of a note beside the date of a cell, at most."""

_MOST_NAMING = 30
"""Words of the longest cell that names what a row is about."""


class Row(NamedTuple):
    """What the headers tell of a row, the sentences of its other cells, and dates that tell nothing."""

    tellings: Sequence[Telling]
    sentences: Sequence[Sentence]
    refused: Sequence[Refusal]


class Columns:
    """The one place that answers what the columns of a document's tables say happened.

    ``tells`` says whether words tell by themselves that something happened. The tables are looked through
    when a row is first asked about.
    """

    def __init__(self, source: Source, tells: Callable[[str], bool]) -> None:
        self._source = source
        self._tells = tells
        self._grid: Grid | None = None

    def row(self, index: int) -> Row | None:
        """What the headers tell of the row that is the block with that index; None where nothing."""
        block = self._source.document.blocks[index]
        if block.end - block.start > LONGEST:
            return None
        if self._grid is None:
            self._grid = Grid(self._source.document)
        if not self._grid.heads(index):
            return None
        cells = self._grid.cells(index)
        view = self._source.sentences.view(Sentence(index, block.start, block.end))
        around = self._around(index)
        texts = [self._text(cell) for cell in cells]
        roles = [
            role_of(cell.head) if text and not is_mission(text) else ""
            for cell, text in zip(cells, texts, strict=True)
        ]
        told: list[Telling] = []
        taken: set[int] = set()
        for column in range(len(cells)):
            found = list(self._of_cell(view, cells, column, roles, around))
            taken.update(at for _, at in found)
            taken.update({column} if found else ())
            told += [telling for telling, _ in found]
        idle = {at for at in range(len(cells)) if at not in taken and self._is_idle(cells, at)}
        within = [self._column_of(cells, one) for one in view.expressions]
        if not told and not (within and idle.issuperset(within)):
            return None
        rest = set(range(len(cells))) - taken - idle
        rest = {at for at in rest if not is_filling(self._undated(cells[at], view))}
        nothing = [
            one
            for one, at in zip(view.expressions, within, strict=True)
            if at not in taken and at not in rest
        ]
        spans = ((cells[at].start, texts[at]) for at in sorted(rest))
        rest_told = [one for span in spans for one in sentences_of_cell(index, *span)]
        return Row(told, rest_told, [Refusal(one, NOTHING_HAPPENS) for one in nothing])

    def _is_idle(self, cells: Sequence[Cell], column: int) -> bool:
        """Whether the dates of a column tell nothing: "Last updated", "Club | Founded".

        A body that was founded, or somebody appointed, is nothing that relations are told by, unless another
        cell behind the first tells what happened.
        """
        saying = said_by(cells[column].head)
        if saying.act not in _OF_ITS_OWN and not saying.words.lower().endswith("established"):
            return saying.refused
        return not any(
            self._tells(self._text(cell)) for at, cell in enumerate(cells) if at not in (0, column)
        )

    def _column_of(self, cells: Sequence[Cell], one: TemporalExpression) -> int:
        """The column in which an expression stands."""
        return next((at for at, cell in enumerate(cells) if cell.start <= one.start < cell.end), -1)

    def _undated(self, cell: Cell, view: SentenceView) -> str:
        """The words of a cell beside its dates."""
        first, last = bisect_left(view.starts, cell.start), bisect_left(view.starts, cell.end)
        return " ".join(view.lower[at] for at in range(first, last) if not view.dated[at])

    def _of_cell(
        self, view: SentenceView, cells: Sequence[Cell], column: int, roles: Sequence[str], around: Around
    ) -> Iterator[tuple[Telling, int]]:
        """What a header tells on the dates of a cell, and the column that names what it is told of."""
        cell, saying = cells[column], said_by(cells[column].head)
        inside = [at for at, one in enumerate(view.expressions) if cell.start <= one.start < cell.end]
        noun = noun_of(saying, around, roles) if saying.act and inside else ""
        subject = column_of_subject(noun, [*roles[:column], "", *roles[column + 1 :]]) if noun else None
        if subject is None or not self._may_tell(cells, column, subject, noun, saying, around):
            return
        dates = [one for at in inside if (one := joined(view, at)) is not None and one.date is not None]
        acts = _acts(self._source.document.text, cell, dates, saying)
        naming = cells[subject]
        thing = thing_of(noun, saying, around, [self._text(one) for one in cells])
        countries = (one for one, role in zip(cells, roles, strict=True) if role == "country")
        country = next(((one.start, one.end) for one in countries), None)
        for expression, act in zip(dates, acts, strict=False):
            if not is_worded(act, noun):
                continue
            name = _name(self._text(naming))
            told = Happening(act, noun, roles[subject], name, thing, saying.words, around.words, country)
            yield _telling(view, min(naming, cell), max(naming, cell), expression, told), subject

    def _may_tell(
        self, cells: Sequence[Cell], column: int, subject: int, noun: str, saying: Saying, around: Around
    ) -> bool:
        """Whether the cell of the subject names something, and no other cell tells what happened then."""
        name = _name(self._text(cells[subject]))
        if not _NAME.match(name) or name.lower() in _NO_NAMES or len(name.split()) > _MOST_NAMING:
            return False
        if noun == "term" and not thing_of(noun, saying, around, ()):
            return False
        if noun == "membership" and role_of(cells[subject].head) != "body" and not is_of_body(around.words):
            return False
        others = (cell for at, cell in enumerate(cells) if at not in (column, subject))
        undated = (self._text(one) for one in others if not self._source.is_dated(one.start, one.end))
        return saying.act != "date" or not any(map(self._tells, undated))

    def _text(self, cell: Cell) -> str:
        return self._source.document.text[cell.start : cell.end]

    def _around(self, index: int) -> Around:
        assert self._grid is not None
        document = self._source.document
        path = document.sections[document.blocks[index].section].path
        near = (self._grid.caption(index), *reversed(path))
        return Around(self._grid.heads(index), near, document.title)


_OF_ITS_OWN = frozenset({"found", "appoint"})
"""Acts that tell nothing of relations where nothing says what they are done to."""

_NAME = re.compile(r"[^\W\d_]|[\"“«‘']")
_NO_NAMES = frozenset({"yes", "no", "none", "n/a", "total", "unknown", "see", "various"})
_BRACKETS = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\])")


def _name(text: str) -> str:
    """What a cell names, without what stands in brackets behind it."""
    return " ".join(_BRACKETS.sub("", text).split()).strip(" ,;:*†‡") or " ".join(text.split())


def _acts(text: str, cell: Cell, dates: Sequence[TemporalExpression], saying: Saying) -> list[str]:
    """What is done on each date of a cell, "" for what is not told; none where the cell is no date.

    Words of its own beside a date go before those of the header: "1990 (suspended 1995)".
    """
    starts, ends = [one.start for one in dates], [one.end for one in dates]
    gaps = [text[one:two] for one, two in zip([cell.start, *ends], [*starts, cell.end], strict=True)]
    acts, beside = [], 0
    for before, behind in pairwise(gaps):
        own = _BEHIND.match(behind)
        words = own[1] if own is not None else before.rpartition(")")[2]
        said = said_by(words)
        strange = not is_filling(words) and not said.act
        acts.append("" if said.refused else saying.act if is_filling(words) or strange else said.act)
    for gap in gaps:
        outside = _BRACKETS.sub("", gap)
        beside += 0 if is_filling(outside) or said_by(outside).act else len(words_of(outside))
    return acts if beside <= _MOST_BESIDE else []


_BEHIND = re.compile(r"\s*\(([^()]*)\)")
"""A note in brackets behind a date."""


def _telling(
    view: SentenceView, first: Cell, last: Cell, expression: TemporalExpression, told: Happening
) -> Telling:
    """A happening told by the cells from one to another."""
    start, end = bisect_left(view.starts, first.start), bisect_left(view.starts, last.end)
    date = expression.date if expression.bound in ("since", "until") else told_date(view, expression)
    assert date is not None
    return Telling(view, start, end, expression, date, view.tokens_at(expression), column=told)
