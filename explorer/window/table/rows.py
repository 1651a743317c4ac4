"""The rows of the table of events as plain values: what their cells say, how they sort, what they hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import Any

from explorer.chronicle.dates.wording import date_words
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.chronicle.merging.differing import differing_words
from explorer.chronicle.party import fold
from explorer.language import mark
from explorer.window.language import tr

Kinds = Mapping[str, Kind]

DATE, TITLE, KIND, PARTIES, PAIR, SOURCES, DISAGREEMENT = range(7)
"""The columns."""

EVERLASTING = 1 << 40
"""A day number beyond all others, for the open end of a date."""

LAST = "\U0010ffff"
"""A key behind those of all texts."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, what its cells say, and by what they sort where that is not their text.

    Cells that say nothing sort behind all others. ``numeric`` cells stand at the right.
    """

    heading: str
    text: Callable[[Event, Kinds], str]
    key: Callable[[Event], int] | None = None
    numeric: bool = False
    width: int = 110


def kind_label(event: Event, kinds: Kinds) -> str:
    """What the kind of an event is called."""
    kind = kinds.get(event.kind)
    return kind.label if kind else event.kind


def pair_names(event: Event) -> str:
    """The pairs in whose threads an event stands."""
    if len(event.mentions) == 1:
        pair = event.mentions[0].pair
        return str(pair) if pair else ""
    return ", ".join(map(str, event.pairs))


def disagreement_words(event: Event) -> str:
    """Where the accounts of an event differ, without the words that only say so."""
    return differing_words(event)


COLUMNS = (
    Column(mark("Date"), lambda event, _: date_words(event.date), width=122),
    Column(mark("Title"), lambda event, _: event.title, width=320),
    Column(mark("Kind"), kind_label, width=120),
    Column(mark("Parties"), lambda event, _: ", ".join(event.parties), width=136),
    Column(mark("Pair"), lambda event, _: pair_names(event), width=136),
    Column(
        mark("Sources"),
        lambda event, _: str(event.source_count),
        attrgetter("source_count"),
        numeric=True,
        width=66,
    ),
    Column(mark("Disagreement"), lambda event, _: disagreement_words(event), width=160),
)
"""The columns in order."""


class EventRows:
    """The events of a chronicle as rows, named by their positions, which are in order of date.

    What sorting, filtering and days need of every event is worked out when it is first asked for, or before
    that by :meth:`prepare`, which may run in a thread: results are only ever put in place whole.
    """

    def __init__(self, events: Sequence[Event], kinds: Kinds) -> None:
        self.events, self.kinds = events, kinds
        self._folds: dict[str, str] = {}
        self._begun = False
        self._ranks: dict[int, Sequence[int]] = {DATE: range(len(events))}

    def text(self, position: int, column: int) -> str:
        """What a cell says."""
        return COLUMNS[column].text(self.events[position], self.kinds)

    def prepare(self) -> None:
        """Work out everything that any order or filter needs."""
        self._begun = True
        assert len(self._spans) == len(self._texts)
        for column in range(len(COLUMNS)):
            self.ranks(column)

    @property
    def is_prepared(self) -> bool:
        """Whether that has been begun or done."""
        return self._begun

    # --- the order ----------------------------------------------------------------------------------

    def ranks(self, column: int) -> Sequence[int]:
        """The place of every event in the order of a column; the same for cells that say the same."""
        if column not in self._ranks:
            keys = self._keys(COLUMNS[column])
            order = {key: place for place, key in enumerate(sorted(set(keys)))}
            self._ranks[column] = [order[key] for key in keys]
        return self._ranks[column]

    def _keys(self, column: Column) -> list[Any]:
        if column.key is not None:
            return [column.key(event) for event in self.events]
        texts = [column.text(event, self.kinds) for event in self.events]
        keys = {text: f"{self._folded(text)}\0{text}" if text else LAST for text in set(texts)}
        return [keys[text] for text in texts]

    def _folded(self, text: str) -> str:
        """``text`` without case and accents; what is costly to fold is kept, as cells often say the same."""
        if text.isascii():
            return text.lower()
        if text not in self._folds:
            self._folds[text] = fold(text)
        return self._folds[text]

    def ordered(self, rows: Iterable[int], column: int, *, descending: bool = False) -> list[int]:
        """``rows`` by a column; those that are alike stay in order of date."""
        return sorted(sorted(rows), key=self.ranks(column).__getitem__, reverse=descending)

    # --- which rows ---------------------------------------------------------------------------------

    def holding(self, rows: Iterable[int], words: str) -> list[int]:
        """Those of ``rows`` whose cells hold every one of ``words``; accents and case do not matter."""
        left = list(rows)
        for word in fold(words).split():
            texts = self._texts
            left = [row for row in left if word in texts[row]]
        return left

    def within(self, rows: Iterable[int], first: float, last: float) -> list[int]:
        """Those of ``rows`` that may have happened between two days, the last one excluded."""
        spans = self._spans
        return [row for row in rows if spans[row][0] < last and spans[row][1] + 1 > first]

    @cached_property
    def _texts(self) -> list[str]:
        """What is searched of every row: its cells and its people."""
        return [self._searched(event) for event in self.events]

    def _searched(self, event: Event) -> str:
        cells = (column.text(event, self.kinds) for column in COLUMNS)
        return "\n".join(map(self._folded, (*cells, *event.people)))

    @cached_property
    def _spans(self) -> list[tuple[int, int]]:
        """The first and the last possible day of every row."""
        ends = ((event.date.earliest, event.date.latest) for event in self.events)
        return [
            (-EVERLASTING if first is None else first, EVERLASTING if last is None else last)
            for first, last in ends
        ]


def as_lines(rows: EventRows, positions: Iterable[int]) -> str:
    """Rows as plain text: a line of headings, then a line each, cells parted by tabs."""
    lines = ["\t".join(tr(column.heading) for column in COLUMNS)]
    for position in positions:
        cells = (" ".join(rows.text(position, column).split()) for column in range(len(COLUMNS)))
        lines.append("\t".join(cells))
    return "\n".join(lines) + "\n"
