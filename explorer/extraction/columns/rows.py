"""The dated cells of a table's row, told by the headers of their columns, and what else is told."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from explorer.chronicle.dates.date import HistoricalDate
from explorer.chronicle.dates.temporal import TemporalExpression
from explorer.extraction.clauses.sentences import LONGEST, Sentence, sentences_of_cell
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.columns.cells import (
    acts_of,
    is_name,
    is_note,
    is_person,
    is_status,
    is_vacant,
    name_in,
    stated,
)
from explorer.extraction.columns.grid import Cell, Grid
from explorer.extraction.columns.happening import (
    Around,
    Happening,
    begun,
    column_of_subject,
    is_mission,
    noun_of,
    thing_of,
)
from explorer.extraction.columns.saying import Saying, denies, is_filling, noun_in, role_of, said_by, words_of
from explorer.extraction.columns.wording import is_of_body, is_worded
from explorer.extraction.columns.words import NOTES, OTHERWISE
from explorer.extraction.happenings.tellings import NOTHING_HAPPENS, Refusal, Telling
from explorer.extraction.happenings.times import joined, told_date
from explorer.extraction.source import Source


class Row(NamedTuple):
    """What the headers tell of a row, the sentences of its other cells, and dates that tell nothing."""

    tellings: Sequence[Telling]
    sentences: Sequence[Sentence]
    refused: Sequence[Refusal]


class Columns:
    """The one place that answers what the columns of a document's tables say happened.

    ``kind_of`` gives the kind of what words plainly tell by themselves, "" where they do not. The tables are
    looked through when a row is first asked about.
    """

    def __init__(self, source: Source, kind_of: Callable[[str], str]) -> None:
        self._source = source
        self._kind_of = kind_of
        self._grid: Grid | None = None

    def row(self, index: int) -> Row | None:
        """What the headers tell of the row that is the block with that index; None where nothing."""
        document = self._source.document
        block = document.blocks[index]
        grid = self._grid = self._grid or Grid(document)
        heads = grid.heads(index)
        if not heads and not grid.is_head(index):
            return None
        cells = grid.cells(index)
        ends = [cell.end for cell in cells if block.start < cell.end <= block.start + LONGEST]
        if not ends:
            return None
        view = self._source.sentences.view(Sentence(index, block.start, ends[-1]))
        if grid.is_head(index):
            return Row((), (), [Refusal(one, NOTHING_HAPPENS) for one in view.expressions])
        texts = [document.text[cell.start : cell.end] for cell in cells]
        dates = {(one.start, one.end) for one in view.expressions}
        roles = [
            role_of(cell.head) if text and not is_mission(text) and cell[:2] not in dates else ""
            for cell, text in zip(cells, texts, strict=True)
        ]
        near = (grid.caption(index), *reversed(document.sections[block.section].path))
        apart = not _NEAR.issuperset(map(self._kind_of, near))
        around = Around(heads, near, document.title, apart)
        return _Reading(view, cells, texts, roles, around, document.text, self._kind_of).row(index)


@dataclass(frozen=True, slots=True)
class _Reading:
    """A row while it is read; ``texts`` and ``roles`` are those of its cells, ``whole`` is all the text."""

    view: SentenceView
    cells: Sequence[Cell]
    texts: Sequence[str]
    roles: Sequence[str]
    around: Around
    whole: str
    kind_of: Callable[[str], str]

    def row(self, index: int) -> Row | None:
        """What is told, as :meth:`Columns.row` answers."""
        told: list[Telling] = []
        taken: set[int] = set()
        for column in range(len(self.cells)):
            for telling, subject in self._of_cell(column):
                told.append(telling)
                taken.update((column, subject))
        columns = range(len(self.cells))
        bare = all(map(self._is_date, columns))
        idle = {at for at in columns if at not in taken and (bare or self._is_idle(at))}
        notes = {at for at, text in enumerate(self.texts) if is_note(self.cells[at].head, text)}
        within = [self._column_of(one) for one in self.view.expressions]
        if not told and not (within and (idle | notes).issuperset(within)):
            return None
        rest = [at for at in range(len(self.cells)) if at not in taken | idle and not self._is_date(at)]
        left = [self.view.expressions[at] for at, one in enumerate(within) if one not in taken.union(rest)]
        sentences = (sentences_of_cell(index, self.cells[at].start, self.texts[at]) for at in rest)
        return Row(
            told, [one for cell in sentences for one in cell], [Refusal(one, NOTHING_HAPPENS) for one in left]
        )

    def _is_idle(self, column: int) -> bool:
        """Whether the dates of a column tell nothing: "Last updated", "Club | Founded".

        A term in an unknown post, or a body founded, or somebody appointed where no cell behind the first
        tells what happened, is nothing that relations are told by.
        """
        saying = said_by(self.cells[column].head)
        if self._is_denied(column, saying) or self._is_term(column, saying):
            return True
        if saying.act not in _OF_ITS_OWN and not saying.words.lower().endswith("established"):
            return saying.refused
        return not any(self.kind_of(text) for at, text in enumerate(self.texts) if at not in (0, column))

    def _is_term(self, column: int, saying: Saying) -> bool:
        """Whether a cell is but the dates between which somebody held a post that nothing names."""
        if saying.act == "date" or self._noun(saying) != "term" or not self._is_date(column):
            return False
        return not thing_of("term", saying, self.around, self.texts, self.roles)

    def _is_denied(self, column: int, saying: Saying) -> bool:
        """Whether a cell, its status or the person of its row says that nothing was: "never", "vacant"."""
        if saying.act in ("", "date"):
            text = self.texts[column]
            return saying.act == "date" and words_of(text)[:1] in _NOTHING and denies(text)
        if self._status(column, saying)[0].refused:
            return True
        text = self.texts[column]
        if denies(text) and len(text.split()) <= _DENIAL:
            return True
        who = column_of_subject("term", self.roles)
        return who is not None and is_vacant(self.texts[who]) and self._noun(saying) == "term"

    def _status(self, column: int, saying: Saying) -> tuple[Saying, int]:
        """What is said on the dates of a cell by another that tells how things stand, and which that is."""
        if saying.act in ("begin", "date", "found"):
            for at, cell in enumerate(self.cells):
                text = self.texts[at]
                told = self.roles[at] == "" and is_status(cell.head)
                told = told or (noun_in(cell.head) != "" and words_of(text)[:1] in _NOTHING)
                dated = any(self._column_of(one) == at for one in self.view.expressions)
                if text and told and at != column and not dated:
                    return stated(text, saying), at
        return saying, column

    def _column_of(self, one: TemporalExpression) -> int:
        """The column in which an expression stands."""
        return next((at for at, cell in enumerate(self.cells) if cell.start <= one.start < cell.end), -1)

    def _is_date(self, column: int) -> bool:
        """Whether a cell holds nothing but dates, figures and words that may stand beside them."""
        return self.cells[column].start < self.view.sentence.end and is_filling(self._beside(column))

    def _beside(self, column: int) -> str:
        """The words of a cell beside its dates."""
        view, cell = self.view, self.cells[column]
        first, last = bisect_left(view.starts, cell.start), bisect_left(view.starts, cell.end)
        return " ".join(view.lower[at] for at in range(first, last) if not view.dated[at])

    def _of_cell(self, column: int) -> Iterator[tuple[Telling, int]]:
        """What a header tells on the dates of a cell, and the column that names what it is told of."""
        cell = self.cells[column]
        inside = [at for at, one in enumerate(self.view.expressions) if cell.start <= one.start < cell.end]
        if not inside:
            return
        saying = begun(said_by(cell.head)) if self._is_date(column) else self._said(column)
        saying, beside = self._status(column, saying)
        noun, subject = self._asked(column, saying) if saying.act else ("", column)
        if not noun:
            return
        dates = [one for at in inside if (one := joined(self.view, at)) is not None and one.date is not None]
        acts = acts_of(self.whole, cell, dates, saying, noun)
        named = (name_in(self.texts[subject]), thing_of(noun, saying, self.around, self.texts, self.roles))
        country, place = self._first("country"), self._first("place")
        span = (country.start, country.end) if country is not None else None
        state = self._name(country) if country and _PARTNERS.issuperset(words_of(country.head)) else ""
        town = self._name(place)
        spans = [cell, self.cells[beside], self.cells[subject]] + (
            [place] if place is not None and noun == "twinning" else []
        )
        for expression, act in zip(dates, acts, strict=False):
            if is_worded(act, noun):
                told = Happening(
                    act, noun, self.roles[subject], *named, saying.words, self.around.words, span, state, town
                )
                yield self._telling(min(spans), max(spans), expression, told), subject

    def _said(self, column: int) -> Saying:
        """What a header says; below "Status" and "Notes" what few words beside the date do."""
        head = said_by(self.cells[column].head)
        if head.act or head.refused or NOTES.isdisjoint(words_of(head.words)):
            return head
        own = said_by(self._beside(column))
        return own if own.plain and not own.refused else head

    def _asked(self, column: int, saying: Saying) -> tuple[str, int]:
        """What is done something to, and the column of the row's subject; "" where that is not told."""
        first = self._noun(saying)
        roles = ["" if at == column else role for at, role in enumerate(self.roles)]
        for noun in (first, *OTHERWISE.get(saying.act, ())) if first else ():
            subject = column_of_subject(noun, roles)
            if subject is not None and self._may_tell(column, noun, subject, saying):
                return noun, subject
        return "", column

    def _noun(self, saying: Saying) -> str:
        """What is done something to by a header of this row."""
        return noun_of(saying, self.around, self.roles)

    def _may_tell(self, column: int, noun: str, subject: int, saying: Saying) -> bool:
        """Whether the cell of the subject names something, and no other cell tells what happened then."""
        if not is_name(self.texts[subject]):
            return False
        if noun == "term" and not (
            is_person(self.texts[subject]) and thing_of(noun, saying, self.around, self.texts, self.roles)
        ):
            return False
        if noun == "paper" and self.roles[subject] == "country" and saying.act not in _OF_PARTNERS:
            return False
        if noun == "membership" and self.roles[subject] != "body" and not is_of_body(self.around.words):
            return False
        if noun == "paper" and saying.act == "date" and self._tells(subject):
            return False
        dated = set(map(self._column_of, self.view.expressions))
        others = (text for at, text in enumerate(self.texts) if at not in dated | {subject})
        return saying.act != "date" or not any(map(self.kind_of, others))

    def _tells(self, column: int) -> bool:
        """Whether a cell itself says what happened: "Treaty denounced", "The Treaty of Oulu ends the war"."""
        view, cell = self.view, self.cells[column]
        first, last = bisect_left(view.starts, cell.start), bisect_left(view.starts, cell.end)
        return view.has_finite(first, last) or (first < last and view.lower[last - 1].endswith("ed"))

    def _first(self, role: str) -> Cell | None:
        """The first cell whose header has that role."""
        return next((cell for cell, own in zip(self.cells, self.roles, strict=True) if own == role), None)

    def _name(self, cell: Cell | None) -> str:
        """What a cell names, "" for none."""
        return name_in(self.whole[cell.start : cell.end]) if cell is not None else ""

    def _telling(self, first: Cell, last: Cell, expression: TemporalExpression, told: Happening) -> Telling:
        """A happening told by the cells from one to another."""
        view = self.view
        start, end = bisect_left(view.starts, first.start), bisect_left(view.starts, last.end)
        date = expression.date if expression.bound in ("since", "until") else told_date(view, expression)
        assert date is not None
        if told.act in _BOUNDED and date.start is not None and date.end is not None:
            bound = date.end if told.act in _ENDING else date.start  # "1964–1979" is how long it was
            date = HistoricalDate(bound, bound, date.part)
        return Telling(view, start, end, expression, date, view.tokens_at(expression), column=told)


_ENDING = frozenset({"end", "leave", "terminate"})
_BOUNDED = _ENDING | {"begin", "join", "date", "appoint", "observer", "credentials"}
"""What is done on the first or last day of a span."""

_NOTHING = (["none"], ["no"], ["never"], ["not"])
"""How a cell opens that says that there is nothing."""

_DENIAL = 8
"""Words of the longest cell that only says that something is not."""

_OF_PARTNERS = frozenset({"sign", "ratify", "force", "initial", "terminate", "denounce", "approve"})
"""What is done to a paper that no cell names, only its partners."""

_PARTNERS = word_set(
    "partner partners country countries state nation party parties other contracting with or territory"
)
"""Words of a header below which the state stands that a paper is with: no host, no depositary."""

_NEAR = frozenset({"", "other", "relations", "mission"})
"""Kinds of what stands above tables of relations."""

_OF_ITS_OWN = frozenset({"found", "appoint", "join"})
"""Acts that tell nothing of relations where nothing says what they are done to."""
