"""The events that a reader added: told by a document of their own, a line for each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.corrections.correction import OWN_DOCUMENT, Correction
from explorer.chronicle.corrections.words import added_words
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.document import Block, Document, OffsetMap, Section
from explorer.chronicle.event import Event, Mention
from explorer.chronicle.kind import NO_KIND, kind_keys
from explorer.chronicle.party import pair_of
from explorer.language import tr


def with_own(chronicle: Chronicle, corrections: Iterable[Correction]) -> Chronicle:
    """A chronicle with the events that corrections add, behind the others, and with their document."""
    document, events = own_events(corrections)
    if not events:
        return chronicle
    documents = (*chronicle.documents, document)
    return replace(chronicle, documents=documents, events=(*chronicle.events, *events))


def own_identity(correction: Correction) -> str:
    """The id of the event that a correction adds."""
    return f"own-{correction.id}"


def own_events(corrections: Iterable[Correction]) -> tuple[Document, list[Event]]:
    """The events that corrections add, and the document that tells them: one paragraph for each."""
    text, blocks, rows = "", [], []
    for correction in corrections:
        words = {change.field: change.value for change in correction.changes}
        title = words.get("title", ("Event",))[0]
        note = " ".join(words.get("note", ()))
        line = f"{words['date'][0]}: {note or title}"
        rows.append((correction, words, title, len(text), line))
        blocks.append(Block("paragraph", len(text), len(text) + len(line), 0))
        text += f"{line}\n\n"
    sections, offsets = (Section("", 0, (), 0, len(text)),), OffsetMap.identity(len(text))
    events = [_own_event(*row) for row in rows]
    told = {event.mentions[0].document_title for event in events}
    title = told.pop() if len(told) == 1 else tr("Added by several")
    document = Document(OWN_DOCUMENT, title, text, sections, tuple(blocks), offsets)
    return document, events


def _own_event(
    correction: Correction, words: Mapping[str, tuple[str, ...]], title: str, start: int, line: str
) -> Event:
    pair = pair_of(*words["pair"]) if words.get("pair") else None
    parties = words.get("parties") or words.get("pair") or ()
    date, date_text = parse_edtf(words["date"][0]), words["date"][0]
    (kind,) = words.get("kind", (NO_KIND,))
    mention = Mention(
        document=OWN_DOCUMENT,
        document_title=added_words(correction),
        section="",
        start=start,
        end=start + len(line),
        quote=line,
        date=date,
        date_text=date_text,
        date_start=start,
        date_end=start + len(date_text),
        rule="added",
        title=title,
        kind=kind if kind in kind_keys() else NO_KIND,
        pair=pair,
        parties=parties,
    )
    return Event(own_identity(correction), date, title, mention.kind, (mention,), parties)
