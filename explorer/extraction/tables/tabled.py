"""Events of a table: each row is one. Rows that cannot be read are told, and the rest goes on.

Rows of our own JSON Lines, JSON and Parquet give the events that were written, source by source, so that they
are written again as they were. The columns of other tables are asked for or guessed
(``extraction/tables/columns.py``).
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from html import unescape
from typing import Any

from explorer.chronicle.columns import NO_CHOICE, ColumnChoice
from explorer.chronicle.dates.date import HistoricalDate
from explorer.chronicle.document import Document
from explorer.chronicle.event import Event, Mention
from explorer.chronicle.party import Pair, fold, pair_of
from explorer.errors import Diagnostic, InputError
from explorer.extraction.kinds.assess import verdict_of_words
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.parties.naming import Namer, listed
from explorer.extraction.tables.columns import Columns, columns_of
from explorer.extraction.tables.ownrows import is_own, own_event
from explorer.extraction.tables.refusing import RowError
from explorer.extraction.tables.saiddate import said_date, spanning
from explorer.language import mark
from explorer.reading.cleaning import line_and_column
from explorer.reading.tables import JSON, Row, rows_of

MOST_FAULTS = 20
"""So many rows that cannot be read are told one by one."""

SAMPLE = 50
"""So many rows are looked at for the names of the columns of a table that has no header."""

TITLE_WORDS = 12
RULE = "table"
"""The rule by which the date of a row is said to be read."""


@dataclass(frozen=True, slots=True)
class Table:
    """What a table gave."""

    events: tuple[Event, ...]
    diagnostics: tuple[Diagnostic, ...]


def read_table(document: Document, lexicon: Lexicon, choice: ColumnChoice = NO_CHOICE) -> Table:
    """The events of a document of rows; ``choice`` says which of its columns tell what, as far as wanted."""
    rows = [as_plain_row(row, document) for row in rows_of(document)]
    own = all(is_own(row.cells) for row in rows if not row.fault)
    names = names_of(rows)
    columns = columns_of(names, {} if own else choice.of(names))
    maker = RowMaker(document, lexicon, columns)
    events: list[Event] = []
    for row in rows:
        try:
            if row.fault:
                raise InputError(row.fault)
            events.append(maker.own_event(row) if own else maker.event(row))
        except InputError as error:
            maker.refuse(row, str(error))
    told = tuple(maker.of_columns()) if rows and not own else ()
    if not rows:
        told = (Diagnostic(document.name, "holds no rows below its header", "warning"),)
    return Table(_apart(events), (*told, *maker.faults()))


def names_of(rows: Sequence[Row]) -> tuple[str, ...]:
    """The names of the columns of a table, by its first rows: a JSON object need not have them all."""
    return tuple(dict.fromkeys(name for row in rows[:SAMPLE] for name in row.cells))


class RowMaker:
    """Makes events of the rows of one table, and keeps in mind what was wrong with them."""

    def __init__(self, document: Document, lexicon: Lexicon, columns: Columns) -> None:
        self._document, self._lexicon, self._columns = document, lexicon, columns
        self.namer = Namer(lexicon)
        kinds = lexicon.kinds.values()
        self._kinds = {fold(word): one.key for one in kinds for word in (one.key, one.label, *one.words)}
        self._more = 0
        self._refused: list[Diagnostic] = []
        self._unknown: Counter[str] = Counter()

    def event(self, row: Row) -> Event:
        """The event of a row. Raises RowError saying what the row lacks."""
        date = self._date(row)
        text, title = self._text(row, "text"), self._text(row, "title")
        quote = text or title
        if not quote:
            raise RowError(mark("has no words that tell what happened"))
        pairs, parties = self._parties(row, f"{title}. {text}", date)
        start, end = self._document.offsets.to_file(row.start, row.end)
        mention = Mention(
            document=self._document.name,
            document_title=self._text(row, "source") or self._document.title,
            section=f"Row {row.number}",
            start=start,
            end=end,
            quote=quote,
            date=date,
            date_text=self._text(row, "date"),
            date_start=start,
            date_end=end,
            rule=RULE,
            title=title or _first_words(text),
            kind=self._kind(row, quote),
            pair=pairs[0] if pairs else None,
            parties=parties,
            people=tuple(listed(row.cells.get(self._columns.of.get("people", "")))),
        )
        told = (mention, *(replace(mention, pair=pair) for pair in pairs[1:]))
        name = self._text(row, "id") or _identity(mention)
        return Event(name, date, mention.title, mention.kind, told, parties, mention.people)

    def own_event(self, row: Row) -> Event:
        """The event of a record of ours; a kind that is not known is told from its words. Raises RowError."""
        event = own_event(row, self._document, self.namer)
        if event.kind in self._lexicon.kinds:
            return event
        self._unknown[event.kind] += 1
        kind = verdict_of_words(self._lexicon, event.mentions[0].quote or event.title).kind
        mentions = tuple(replace(mention, kind=kind) for mention in event.mentions)
        return replace(event, kind=kind, mentions=mentions)

    def _text(self, row: Row, role: str) -> str:
        value = row.cells.get(self._columns.of.get(role, ""))
        if isinstance(value, list):
            value = "; ".join(map(str, value))
        return "" if value is None else " ".join(str(value).split())

    def _date(self, row: Row) -> HistoricalDate:
        if "date" not in self._columns.of:
            raise RowError(mark("has no column that tells a date"))
        date, end = said_date(self._text(row, "date")), self._text(row, "end")
        return spanning(date, said_date(end)) if end else date

    def _parties(
        self, row: Row, words: str, date: HistoricalDate
    ) -> tuple[tuple[Pair, ...], tuple[str, ...]]:
        """The pairs and the parties at ``date``: those of the columns, else those that the words name."""
        of, unit = self._columns.of, date.start or date.end
        year = unit.first_year if unit is not None else None
        told = (self.namer.pair(text) for text in listed(row.cells.get(of.get("pair", ""))))
        pairs = tuple(pair for pair in told if pair is not None)
        named = (self._listed(row, of.get(role, ""), year) for role in ("first", "second", "parties"))
        parties = tuple(dict.fromkeys(name for names in named for name in names))
        if not parties and not pairs:
            parties = self.namer.named_in(words)
        if not pairs and len(parties) > 1 and "pair" not in of:
            pairs = (pair_of(parties[0], parties[1]),)
        lead = (name for pair in pairs for name in (pair.first, pair.second))
        return pairs, parties or tuple(dict.fromkeys(lead))

    def _listed(self, row: Row, name: str, year: int | None) -> list[str]:
        return self.namer.parties(row.cells.get(name), year) if name else []

    def _kind(self, row: Row, words: str) -> str:
        """The kind that the row names, else the one that its words tell."""
        named = self._text(row, "kind")
        known = self._kinds.get(fold(named))
        if named and known is None:
            self._unknown[named] += 1
        return known or verdict_of_words(self._lexicon, words).kind

    def refuse(self, row: Row, reason: str) -> None:
        """Keep in mind that a row could not be read."""
        if len(self._refused) == MOST_FAULTS:
            self._more += 1
            return
        line, _ = line_and_column(self._document.text, row.start)
        words = f"row {row.number} is left out: it {reason}"
        self._refused.append(Diagnostic(self._document.name, words, "warning", line))

    def faults(self) -> Iterator[Diagnostic]:
        """What could not be read: the first rows one by one, then how many more; kinds that are none."""
        yield from self._refused
        if self._more:
            yield Diagnostic(self._document.name, f"{self._more:,} more rows are left out", "warning")
        if self._unknown:
            names = ", ".join(f"'{name}'" for name, _ in self._unknown.most_common(5))
            words = f"kinds that are not known are told from the words of their rows: {names}"
            yield Diagnostic(self._document.name, words, "note")

    def of_columns(self) -> Iterator[Diagnostic]:
        """How the columns were understood, and which were not."""
        name, columns = self._document.name, self._columns
        told, ignored = str(columns), ", ".join(columns.ignored)
        rest = f"; not understood: {ignored}" if ignored else ""
        understood = f"columns are read as {told}{rest}" if told else f"no column is understood: {ignored}"
        yield Diagnostic(name, understood, "note")
        for wanted in columns.missing:
            yield Diagnostic(name, f"there is no column '{wanted}'", "warning")


def _apart(events: list[Event]) -> tuple[Event, ...]:
    """Events with names of their own, where two rows have the same."""
    seen: Counter[str] = Counter()
    apart = []
    for event in events:
        seen[event.id] += 1
        number = seen[event.id]
        apart.append(event if number == 1 else replace(event, id=f"{event.id}-{number}"))
    return tuple(apart)


def _identity(mention: Mention) -> str:
    words = f"{mention.document}\n{mention.quote}\n{mention.date_text}\n{mention.date.edtf}"
    return hashlib.sha256(words.encode(errors="replace")).hexdigest()[:12]


def _first_words(text: str) -> str:
    words = text.split()
    return " ".join(words[:TITLE_WORDS]) + ("…" if len(words) > TITLE_WORDS else "")


# --- TimelineJS -------------------------------------------------------------------------------------

_MARKUP = re.compile(r"<[^>]*>")


def as_plain_row(row: Row, document: Document) -> Row:
    """A slide of TimelineJS as a row with columns; any other row as it is."""
    start = row.cells.get("start_date")
    if document.media_type != JSON or not isinstance(start, dict):
        return row
    text = row.cells.get("text")
    words: Mapping[str, Any] = text if isinstance(text, dict) else {}
    end = row.cells.get("end_date")
    cells = {
        "id": row.cells.get("unique_id"),
        "date": _slide_date(start),
        "end date": _slide_date(end) if isinstance(end, dict) else None,
        "title": _bare(words.get("headline")),
        "text": _bare(words.get("text")),
        "kind": row.cells.get("group"),
    }
    return replace(row, cells=cells)


def _slide_date(date: Mapping[str, Any]) -> str:
    """Year, month and day, as far as they are told, in EDTF."""
    told = (str(date.get(name) or "").strip() for name in ("year", "month", "day"))
    year, *rest = [part for part in told if part] or [""]
    sign = "-" if year.startswith("-") else ""
    return sign + "-".join([year.removeprefix("-").zfill(4), *(part.zfill(2) for part in rest)])


def _bare(markup: object) -> str:
    """The text of a little HTML."""
    return " ".join(unescape(_MARKUP.sub(" ", str(markup or ""))).split())
