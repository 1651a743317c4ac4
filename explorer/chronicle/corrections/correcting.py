"""Applies corrections to a chronicle: another chronicle, and what became of each correction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from explorer.chronicle.chronicle import Chronicle, in_order
from explorer.chronicle.corrections.attaching import Finder
from explorer.chronicle.corrections.corrected import Corrected
from explorer.chronicle.corrections.correction import Correction, Corrections
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.document import Block, Document, OffsetMap, Section
from explorer.chronicle.event import Event, Mention
from explorer.chronicle.merging.merge import event_of, identity_of
from explorer.chronicle.party import pair_of

OWN_DOCUMENT = "(added by you)"
"""The document that tells the events which no source tells: one line for each."""

OWN_TITLE = "Added by you"


def corrected(chronicle: Chronicle, corrections: Corrections) -> Corrected:
    """The chronicle with corrections applied in their order: first those that join and part, then the others.

    Events keep their ids; one that was joined from several has that of the first that the correction names.
    """
    if not corrections.made:
        return Corrected(chronicle)
    work = _Work(chronicle)
    for act in (("merge", "split"), ("own",), ("edit", "hide", "confirm", "note")):
        for correction in corrections.made:
            if correction.act in act:
                work.apply(correction)
    return work.result()


class _Work:
    """Events while they are corrected, by the places of their mentions."""

    def __init__(self, chronicle: Chronicle) -> None:
        self._chronicle = chronicle
        self._events = {event.id: event for event in chronicle.events}
        self._extracted = dict(self._events)
        self._event_of = {_key(mention): event.id for event in chronicle.events for mention in event.mentions}
        documents = {document.name: document for document in chronicle.documents}
        mentions = (mention for event in chronicle.events for mention in event.mentions)
        self._finder = Finder(mentions, documents)
        self._marks: defaultdict[str, list[Correction]] = defaultdict(list)
        self._hidden: list[tuple[Event, Correction]] = []
        self._orphans: list[Correction] = []
        self._own: list[Correction] = []

    def apply(self, correction: Correction) -> None:
        """Apply one correction, or list it among the orphans."""
        if correction.act == "own":
            self._own.append(correction)
            return
        found = [self._finder.find(passage) for passage in correction.passages]
        mentions = list(dict.fromkeys(mention for mention in found if mention is not None))
        enough = len(mentions) >= (2 if correction.act == "merge" else 1)
        if not enough or not _ACTS[correction.act](self, correction, mentions):
            self._orphans.append(correction)

    def _ids(self, mentions: Iterable[Mention]) -> list[str]:
        """The ids of the events that tell these mentions and are not hidden, each once."""
        ids = dict.fromkeys(self._event_of[_key(mention)] for mention in mentions)
        return [identity for identity in ids if identity in self._events]

    def merge(self, correction: Correction, mentions: list[Mention]) -> bool:
        """Make one event of all that tell these mentions."""
        first, *others = self._ids(mentions)
        if not others:  # the rules join them by now
            self._marks[first].append(correction)
            return True
        whole = [self._events.pop(identity) for identity in (first, *others)]
        told = sorted((mention for event in whole for mention in event.mentions), key=_key)
        self._put(replace(event_of(told), id=first), correction)
        return True

    def split(self, correction: Correction, mentions: list[Mention]) -> bool:
        """Make an event of its own of these mentions, for each event they stand in now."""
        for identity in self._ids(mentions):
            event = self._events[identity]
            taken = [mention for mention in event.mentions if mention in mentions]
            rest = [mention for mention in event.mentions if mention not in mentions]
            if rest:
                self._put(replace(event_of(rest), id=identity), correction)
                self._put(replace(event_of(taken), id=self._free(identity_of(taken[0]))), correction)
        return True

    def edit(self, correction: Correction, mentions: list[Mention]) -> bool:
        """Change fields of the one event that is meant: that of the first mention."""
        identity = self._meant(mentions)
        if identity is None:
            return False
        self._events[identity] = changed(self._events[identity], correction)
        self._marks[identity].append(correction)
        return True

    def hide(self, correction: Correction, mentions: list[Mention]) -> bool:
        """Leave the event out; it is listed among the hidden."""
        identity = self._meant(mentions)
        if identity is None:
            return bool(self._event_of.get(_key(mentions[0])))
        self._hidden.append((self._events.pop(identity), correction))
        return True

    def mark(self, correction: Correction, mentions: list[Mention]) -> bool:
        """Only tell of the correction: it changes nothing of the event."""
        identity = self._meant(mentions)
        if identity is not None:
            self._marks[identity].append(correction)
        return identity is not None

    def _meant(self, mentions: list[Mention]) -> str | None:
        ids = self._ids(mentions)
        return ids[0] if ids else None

    def _put(self, event: Event, correction: Correction) -> None:
        self._events[event.id] = event
        self._extracted.setdefault(event.id, event)
        for mention in event.mentions:
            self._event_of[_key(mention)] = event.id
        self._marks[event.id].append(correction)

    def _free(self, identity: str) -> str:
        """An id that no event has."""
        number, free = 1, identity
        while free in self._extracted:
            number += 1
            free = f"{identity}-{number}"
        return free

    def result(self) -> Corrected:
        """What came of it all."""
        documents = self._chronicle.documents
        if self._own:
            document, events = own_events(self._own)
            documents = (*documents, document)
            for event, correction in zip(events, self._own, strict=True):
                self._events[event.id] = event
                self._marks[event.id].append(correction)
        chronicle = replace(self._chronicle, documents=documents, events=in_order(self._events.values()))
        marks = {identity: tuple(made) for identity, made in self._marks.items() if identity in self._events}
        return Corrected(chronicle, marks, self._extracted, tuple(self._hidden), tuple(self._orphans))


_Act = Callable[[_Work, Correction, list[Mention]], bool]
_ACTS: dict[str, _Act] = {
    "merge": _Work.merge,
    "split": _Work.split,
    "edit": _Work.edit,
    "hide": _Work.hide,
    "confirm": _Work.mark,
    "note": _Work.mark,
}


def _key(mention: Mention) -> tuple[str, int, int, str]:
    return mention.document, mention.start, mention.date_start, mention.title


def changed(event: Event, correction: Correction) -> Event:
    """An event with the fields that a correction changes; its passages stay as they are told.

    A pair is one of passages, so that all of them are put into it.
    """
    values: dict[str, Any] = {}
    for change in correction.changes:
        if change.field == "date":
            values["date"] = parse_edtf(change.value[0])
        elif change.field in ("title", "kind"):
            values[change.field] = change.value[0]
        elif change.field == "parties":
            values["parties"] = change.value
        elif change.field == "pair":
            pair = pair_of(*change.value) if change.value else None
            values["mentions"] = tuple(replace(mention, pair=pair) for mention in event.mentions)
    return replace(event, **values)


def own_events(corrections: Iterable[Correction]) -> tuple[Document, list[Event]]:
    """The events that a reader added, and the document that tells them: one paragraph for each."""
    text, blocks, rows = "", [], []
    for correction in corrections:
        words = {change.field: change.value for change in correction.changes}
        title = words.get("title", ("Event",))[0]
        note = " ".join(words.get("note", ()))
        line = f"{words['date'][0]}: {note or title}"
        rows.append((correction, words, title, len(text), line))
        blocks.append(Block("paragraph", len(text), len(text) + len(line), 0))
        text += f"{line}\n\n"
    sections = (Section("", 0, (), 0, len(text)),)
    document = Document(OWN_DOCUMENT, OWN_TITLE, text, sections, tuple(blocks), OffsetMap.identity(len(text)))
    return document, [_own_event(*row) for row in rows]


def _own_event(
    correction: Correction, words: Mapping[str, tuple[str, ...]], title: str, start: int, line: str
) -> Event:
    pair = pair_of(*words["pair"]) if words.get("pair") else None
    parties = words.get("parties") or words.get("pair") or ()
    date, date_text = parse_edtf(words["date"][0]), words["date"][0]
    kind = words.get("kind", ("other",))[0]
    mention = Mention(
        document=OWN_DOCUMENT,
        document_title=OWN_TITLE,
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
        kind=kind,
        pair=pair,
        parties=parties,
    )
    return Event(f"own-{correction.id}", date, title, kind, (mention,), parties)
