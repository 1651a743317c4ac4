"""What is known of the document that is open, and the rows of the reader's lists about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.dates.wording import date_words, short_date
from explorer.chronicle.document import Document
from explorer.language import counted, mark, number_words
from explorer.window.language import tr
from explorer.window.reader.finding import Finder
from explorer.window.reader.looks import Looks
from explorer.window.reader.omitted import Omitted, counts_by_section, excerpt, omitted_in
from explorer.window.reader.passages import Passages, passages_of
from explorer.window.reader.rows import Row, spoken
from explorer.window.reader.sheet import Sheet

OPENING = mark("Opening")
"""What the part before the first heading is called."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An open document. ``sections`` are those in the outline, by index; ``counts`` the passages of each."""

    sheet: Sheet
    passages: Passages
    omitted: tuple[Omitted, ...]
    finder: Finder
    positions: Sequence[int]
    sections: Sequence[int]
    counts: Sequence[int]

    @property
    def summary(self) -> str:
        """The line at the foot of the window."""
        told = counted(len(self.passages), "passage")
        untold = counted(len(self.omitted), "dated expression")
        return tr("{told} on the timeline · {untold} without event · text as read", told=told, untold=untold)


def open_document(chronicle: Chronicle, document: Document) -> Opened:
    """Find out all that the reader shows of a document."""
    sheet = Sheet(document)
    passages = passages_of(chronicle, sheet)
    counts = counts_by_section(sheet, [passage.start for passage in passages])
    used = {block.section for block in document.blocks if block.kind != "heading"}
    sections = [index for index, section in enumerate(document.sections) if section.level or index in used]
    omitted = omitted_in(chronicle, sheet)
    return Opened(sheet, passages, omitted, Finder(sheet), passages.positions, sections, counts)


def section_row(opened: Opened, row: int) -> Row:
    """A row of the outline: the heading, and how many passages stand below it."""
    index = opened.sections[row]
    section, count = opened.sheet.document.sections[index], opened.counts[index]
    text, level = section.heading or tr(OPENING), max(section.level, 1)
    words = spoken(text, tr("level {number}", number=level), counted(count, "passage"))
    sections = opened.sheet.document.sections
    is_above = index + 1 < len(sections) and sections[index + 1].level > section.level > 0
    return Row(text, words, count="" if is_above and not count else number_words(count), level=level)


def omitted_row(opened: Opened, row: int) -> Row:
    """A row of the dated words that gave no event: what stands around them, and the reason."""
    omitted = opened.omitted[row]
    text = excerpt(opened.sheet, omitted)
    return Row(text, spoken(text, tr(omitted.reason)), detail=tr(omitted.reason))


def event_row(opened: Opened, row: int, looks: Looks) -> Row:
    """A row of the events told in the document: date, mark and title."""
    event = opened.passages[opened.passages.of_event(opened.positions[row])[0]].event
    kind = looks.kinds.get(event.kind)
    words = spoken(date_words(event.date), event.title, kind.label if kind else event.kind)
    color, shape = looks.line(event.kind), kind.shape if kind else "circle"
    return Row(event.title, words, when=short_date(event.date), shape=shape, color=color)
