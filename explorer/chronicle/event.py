"""Mentions (a happening told at one place) and events (a happening, however often told)."""

from __future__ import annotations

from collections.abc import Collection, Container
from dataclasses import dataclass

from explorer.chronicle.dates.date import HistoricalDate
from explorer.chronicle.party import Pair


@dataclass(frozen=True, slots=True)
class Anchor:
    """The expression against which an incomplete date was resolved; offsets into the decoded file."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Carrier:
    """The row of a table of events through which a passage told elsewhere came; offsets into that file."""

    document: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mention:
    """One dated happening told at one place of one document, with its passage.

    ``start`` and ``end`` are the passage's half-open span in code points of the decoded file, ``quote`` its
    readable form; ``date_start`` and ``date_end`` are the span of the words ``date_text`` that state the
    time. ``rule`` names the rule that read the date, ``anchor`` what it was counted from. ``section`` is
    the path of headings. ``pair`` is the thread the passage belongs to, None for the affairs of one party,
    which then is the first of ``parties``. ``cue`` are the words that decided ``kind``.
    ``weight`` orders events by importance for labels: 1.0 is ordinary, more is weightier. ``carrier`` is the
    row of a table that tells of this passage in another document, which need not be among those read.
    """

    document: str
    document_title: str
    section: str
    start: int
    end: int
    quote: str
    date: HistoricalDate
    date_text: str
    date_start: int
    date_end: int
    rule: str
    title: str
    kind: str
    cue: str = ""
    pair: Pair | None = None
    parties: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    anchor: Anchor | None = None
    weight: float = 1.0
    carrier: Carrier | None = None

    def span_in(self, document: str) -> tuple[int, int] | None:
        """Where it stands in a document: the passage, or the row of a table that tells of it; else None."""
        if document == self.document:
            return self.start, self.end
        carrier = self.carrier
        return (carrier.start, carrier.end) if carrier is not None and carrier.document == document else None

    @property
    def counted_in(self) -> str:
        """The document among whose mentions it counts: a table that it came with, else its own."""
        return self.document if self.carrier is None else self.carrier.document

    def home(self, known: Container[str]) -> str | None:
        """The document among ``known`` in which it can be read, its own before a table's; else None."""
        if self.document in known:
            return self.document
        carrier = self.carrier
        return carrier.document if carrier is not None and carrier.document in known else None


@dataclass(frozen=True, slots=True)
class Event:
    """A happening in the world: one mention or several, merged.

    ``id`` is the same from run to run. ``disagreement`` says in words where its accounts differ, and is
    None where they do not.
    """

    id: str
    date: HistoricalDate
    title: str
    kind: str
    mentions: tuple[Mention, ...]
    parties: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    disagreement: str | None = None
    weight: float = 1.0

    @property
    def pairs(self) -> tuple[Pair, ...]:
        """The distinct pairs in which its mentions tell it, in order."""
        return tuple(sorted({mention.pair for mention in self.mentions if mention.pair}))

    @property
    def source_count(self) -> int:
        """How many documents tell it."""
        if len(self.mentions) == 1:
            return 1
        return len({mention.document for mention in self.mentions})

    def told_in(self, pairs: Collection[Pair]) -> tuple[Mention, ...]:
        """The mentions that tell it in one of ``pairs``; all of them where no mention does."""
        return tuple(mention for mention in self.mentions if mention.pair in pairs) or self.mentions


@dataclass(frozen=True, slots=True)
class Omission:
    """Dated words that gave no event, and why; offsets into the decoded file."""

    document: str
    start: int
    end: int
    text: str
    reason: str
