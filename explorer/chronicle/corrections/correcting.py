"""Applies corrections to a chronicle: another chronicle, and what became of each correction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from explorer.chronicle.chronicle import Chronicle, in_order
from explorer.chronicle.corrections.attaching import Finder
from explorer.chronicle.corrections.corrected import Corrected
from explorer.chronicle.corrections.correction import Correction, Corrections, takes_effect
from explorer.chronicle.corrections.own import own_identity, with_own
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.event import Event, Mention
from explorer.chronicle.merging.merge import event_of, identity_of
from explorer.chronicle.party import pair_of


def corrected(chronicle: Chronicle, corrections: Corrections) -> Corrected:
    """The chronicle with corrections applied in their order: first those that add events, as other
    corrections may speak of these; then those that join and part, then the others.

    Events keep their ids; one that was joined from several has that of the first that the correction names.
    """
    if not corrections.made:
        return Corrected(chronicle)
    own = [correction for correction in corrections.made if correction.act == "own"]
    work = _Work(with_own(chronicle, own), corrections)
    for correction in own:
        work.mark(own_identity(correction), correction)
    for acts in (("merge", "split"), ("edit", "hide", "confirm", "note")):
        for correction in corrections.made:
            if correction.act in acts:
                work.apply(correction)
    return work.result(corrections)


class _Work:
    """Events while they are corrected, by the places of their mentions."""

    def __init__(self, chronicle: Chronicle, corrections: Corrections) -> None:
        self._chronicle = chronicle
        self._events = {event.id: event for event in chronicle.events}
        self._extracted = dict(self._events)
        self._event_of = {_key(mention): event.id for event in chronicle.events for mention in event.mentions}
        documents = {document.name: document for document in chronicle.documents}
        mentions = (mention for event in chronicle.events for mention in event.mentions)
        passages = (passage for correction in corrections.made for passage in correction.passages)
        self._finder = Finder(mentions, documents, passages)
        self._marks: defaultdict[str, list[Correction]] = defaultdict(list)
        self._hidden: dict[str, tuple[Event, Correction]] = {}
        self._orphans: list[Correction] = []

    def mark(self, identity: str, correction: Correction) -> None:
        """Know that a correction is about the event of that id."""
        self._marks[identity].append(correction)

    def apply(self, correction: Correction) -> None:
        """Apply one correction, or list it among the orphans."""
        found = [self._finder.find(passage) for passage in correction.passages]
        mentions = list(dict.fromkeys(mention for mention in found if mention is not None))
        if len(mentions) >= (2 if correction.act == "merge" else 1):
            _ACTS[correction.act](self, correction, mentions)
        else:
            self._orphans.append(correction)

    def _ids(self, mentions: Iterable[Mention]) -> list[str]:
        """The ids of the events that tell these mentions and are not hidden, each once."""
        ids = dict.fromkeys(self._event_of[_key(mention)] for mention in mentions)
        return [identity for identity in ids if identity in self._events]

    def merge(self, correction: Correction, mentions: list[Mention]) -> None:
        """Make one event of all that tell these mentions."""
        first, *others = self._ids(mentions)
        if not others:  # the rules join them by now
            self.mark(first, correction)
            return
        whole = [self._events.pop(identity) for identity in (first, *others)]
        told = sorted((mention for event in whole for mention in event.mentions), key=_key)
        for identity in others:
            self._marks[first] += self._marks.pop(identity, [])
        self._put(replace(event_of(told), id=first), correction)

    def split(self, correction: Correction, mentions: list[Mention]) -> None:
        """Make an event of its own of these mentions, for each event they stand in now."""
        for identity in self._ids(mentions):
            event = self._events[identity]
            taken = [mention for mention in event.mentions if mention in mentions]
            rest = [mention for mention in event.mentions if mention not in mentions]
            if rest:
                self._put(replace(event_of(rest), id=identity), correction)
                self._put(replace(event_of(taken), id=self._free(identity_of(taken[0]))), correction)
            else:  # the rules part them by now
                self.mark(identity, correction)

    def alone(self, correction: Correction, mentions: list[Mention]) -> None:
        """Do what concerns one event: that of the first mention, of shown events before hidden ones.

        An event that is hidden already stays as it is; the correction is known to be about it.
        """
        ids = [*self._ids(mentions), *(self._event_of[_key(mention)] for mention in mentions)]
        identity = ids[0]
        self.mark(identity, correction)
        if identity in self._events and correction.act == "edit":
            self._events[identity] = changed(self._events[identity], correction)
        elif identity in self._events and correction.act == "hide":
            self._hidden[identity] = (self._events.pop(identity), correction)

    def _put(self, event: Event, correction: Correction) -> None:
        self._events[event.id] = event
        self._extracted.setdefault(event.id, event)
        for mention in event.mentions:
            self._event_of[_key(mention)] = event.id
        self.mark(event.id, correction)

    def _free(self, identity: str) -> str:
        """An id that no event has."""
        number, free = 1, identity
        while free in self._extracted:
            number += 1
            free = f"{identity}-{number}"
        return free

    def result(self, corrections: Corrections) -> Corrected:
        """What came of all these corrections."""
        chronicle = replace(self._chronicle, events=in_order(self._events.values()))
        marks = {identity: tuple(made) for identity, made in self._marks.items()}
        hidden, orphans = tuple(self._hidden.values()), tuple(self._orphans)
        return Corrected(chronicle, marks, self._extracted, hidden, orphans, corrections.made)


_Act = Callable[[_Work, Correction, list[Mention]], None]
_ACTS: dict[str, _Act] = {
    "merge": _Work.merge,
    "split": _Work.split,
    **dict.fromkeys(("edit", "hide", "confirm", "note"), _Work.alone),
}


def _key(mention: Mention) -> tuple[str, int, int, str]:
    return mention.document, mention.start, mention.date_start, mention.title


def changed(event: Event, correction: Correction) -> Event:
    """An event with the fields that a correction changes; its passages stay as they are told.

    A pair is one of passages, so that all of them are put into it. A kind that is not known changes nothing.
    """
    values: dict[str, Any] = {}
    for change in correction.changes:
        if change.field == "date":
            values["date"] = parse_edtf(change.value[0])
        elif change.field in ("title", "kind") and takes_effect(change):
            values[change.field] = change.value[0]
        elif change.field == "parties":
            values["parties"] = change.value
        elif change.field == "pair":
            pair = pair_of(*change.value) if change.value else None
            values["mentions"] = tuple(replace(mention, pair=pair) for mention in event.mentions)
    return replace(event, **values)
