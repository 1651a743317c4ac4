"""Applies one correction more to what has been corrected already, without going through all events anew."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain, pairwise
from operator import attrgetter

from explorer.chronicle.chronicle import Chronicle, order_of, thread_keys
from explorer.chronicle.corrections.corrected import Corrected
from explorer.chronicle.corrections.correcting import changed, corrected
from explorer.chronicle.corrections.correction import Correction, Corrections
from explorer.chronicle.event import Event
from explorer.chronicle.inserting import with_event, with_standings, without_event

TELLING = ("confirm", "note")
"""Acts that change nothing of an event."""

KEPT_BY_ANY = (
    *("positions", "days", "years", "first_and_last_year", "last_year"),
    *("told_by_several", "mention_count", "mentions_by_document", "silent"),
)
"""What an event changes nothing of, as long as its date and its mentions are the same."""

KEPT_BY_THREADS = ("threads", "countries")
"""What it changes nothing of, as long as it stands in the same threads too."""


def recorrected(base: Chronicle, made: Corrections, before: Corrected) -> Corrected:
    """As :func:`corrected`, where ``before`` is what corrections made of ``base`` before."""
    if made.made == before.made:
        return before
    if made.made[:-1] == before.made:
        found = _with_one_more(before, made.made[-1])
        if found is not None:
            return found
    return corrected(base, made)


def _with_one_more(before: Corrected, correction: Correction) -> Corrected | None:
    """What one more correction gives; None where all are to be applied anew.

    Those that join and part come first whenever they were made. So only one that changes an event by itself
    can be applied upon the others, where its passage cannot be taken for another.
    """
    if correction.act not in (*TELLING, "edit", "hide"):
        return None
    position = _meant(before, correction)
    if position is None:
        return None
    chronicle, event = before.chronicle, before.chronicle.events[position]
    extracted = before.extracted if event.id in before.extracted else {**before.extracted, event.id: event}
    marks = {**before.marks, event.id: (*before.marks.get(event.id, ()), correction)}
    before = replace(before, extracted=extracted, marks=marks, made=(*before.made, correction))
    if correction.act == "hide":
        return _without(before, position, correction)
    if correction.act == "edit":
        chronicle = _with_other(chronicle, position, changed(event, correction))
    return replace(before, chronicle=chronicle)


def _meant(before: Corrected, correction: Correction) -> int | None:
    """The position of the event that the first passage tells; None where it may be one of several."""
    if not correction.passages:
        return None
    passage = correction.passages[0]
    name, quote = passage.document, passage.quote
    told = {
        position
        for position, mentions in enumerate(map(attrgetter("mentions"), _told(before)))
        for mention in mentions
        if mention.quote == quote and mention.document == name
    }
    position = told.pop() if len(told) == 1 else None
    return position if position is not None and position < len(before.chronicle.events) else None


def _told(before: Corrected) -> Iterable[Event]:
    """The events, and behind them those left out, whose passages are still told."""
    return chain(before.chronicle.events, (event for event, _ in before.hidden))


def _without(before: Corrected, position: int, correction: Correction) -> Corrected:
    """What is left when the event at a position is hidden."""
    event, left = before.chronicle.events[position], without_event(before.chronicle, position)
    return replace(before, chronicle=left, hidden=(*before.hidden, (event, correction)))


def _with_other(chronicle: Chronicle, position: int, event: Event) -> Chronicle:
    """A chronicle with another event instead of that at a position; what stays the same is not lost."""
    before = chronicle.events[position]
    events = list(chronicle.events)
    events[position] = event
    if event.date != before.date or not _is_in_order(events[max(position - 1, 0) : position + 2]):
        return with_event(without_event(chronicle, position), event)
    other = replace(chronicle, events=tuple(events))
    same_threads = thread_keys(event) == thread_keys(before)
    kept = (*KEPT_BY_ANY, *KEPT_BY_THREADS) if same_threads else KEPT_BY_ANY
    for name in kept:
        if name in vars(chronicle):
            vars(other)[name] = vars(chronicle)[name]
    return with_standings(other, chronicle, gone=before, come=event)


def _is_in_order(events: Sequence[Event]) -> bool:
    return all(order_of(one) <= order_of(two) for one, two in pairwise(events))
