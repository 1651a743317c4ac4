"""What a reader corrected: values of their own, tied to words of the sources and never to a number.

A correction names the passages it speaks of by their words and what stands around these, so that it finds
them again when a source was edited or other rules read it. It says what is to be otherwise; the sources and
what was extracted from them stay as they are. As data it is an object of JSON, the same on every system.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import PurePath
from typing import Any

from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.document import Document
from explorer.chronicle.event import Event, Mention
from explorer.chronicle.kind import kind_keys
from explorer.errors import InputError

ACTS = ("edit", "hide", "confirm", "note", "merge", "split", "own")
"""What a correction can do: change fields of an event; leave it out; say that it is right; add a note and
tags; make one event of several; make an event of its own of some passages; add one that no source tells."""

FIELDS = ("title", "date", "kind", "parties", "pair", "note", "tags")
"""What can be changed. A date is in EDTF; a pair is two names, or none for the affairs of one party."""

OWN_DOCUMENT = "(added by you)"
"""The document that tells the events which no source tells: one line for each."""

CONTEXT = 80
"""So many characters before and behind a passage are kept with it."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage by its words: its document's name, the quotation, the words of time, what stands around."""

    document: str
    quote: str
    date_text: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """A field of FIELDS and what it is to be; several texts for parties, a pair and tags, else one."""

    field: str
    value: tuple[str, ...]


def takes_effect(change: Change) -> bool:
    """Whether a change can be carried out: a kind of a later version of the program is not known here."""
    return change.field != "kind" or change.value[0] in kind_keys()


@dataclass(frozen=True, slots=True)
class Correction:
    """One thing that a reader corrected.

    ``id`` is unique among people; ``passages`` are those of the event that is meant, of all events that are
    one ("merge"), or those to be parted from the rest ("split"); "own" has none. ``made`` is the time in UTC
    as ISO 8601 writes it, ``by`` a name if the reader gave one, ``scope`` what was opened when it was made.
    ``source`` names the file from which it was taken in, if it was: that is known here alone, and no part of
    what is said.
    """

    id: str
    act: str
    passages: tuple[Passage, ...] = ()
    changes: tuple[Change, ...] = ()
    made: str = ""
    by: str = ""
    scope: str = ""
    source: str = field(default="", compare=False)

    def value(self, name: str) -> tuple[str, ...] | None:
        """What the field ``name`` is to be; None where it stays."""
        return next((change.value for change in self.changes if change.field == name), None)


@dataclass(frozen=True, slots=True)
class Corrections:
    """Corrections in the order in which they were made (:func:`in_turn`); each id stands once."""

    made: tuple[Correction, ...] = ()

    def within(self, scope: str) -> Corrections:
        """Those that concern what is opened: events that no source tells belong to where they were added.

        That is also a folder above or below; one of an empty scope belongs to all.
        """
        if all(one.act != "own" for one in self.made):
            return self
        return Corrections(tuple(one for one in self.made if one.act != "own" or _overlap(one.scope, scope)))


_NEVER = "9999"
"""From this year on nothing is corrected."""


def in_turn(made: Iterable[Correction]) -> Corrections:
    """Corrections by the time at which they were made, whoever took them in from whom, and when.

    So two people who hand each other theirs have the same afterwards. Their ids decide where times are alike.
    """
    return Corrections(tuple(sorted(made, key=_turn)))


def _turn(one: Correction) -> tuple[str, str]:
    return told_time(one.made), one.id


def told_time(made: str) -> str:
    """A time to be compared; empty for none and for one that no clock tells, which would always decide."""
    return made if "0" < made < _NEVER else ""


def moment_after(latest: str, now: datetime) -> str:
    """When one made ``now`` was made: later than the ``latest`` one, also where a clock was set back."""
    text = now.astimezone(UTC).isoformat(timespec="microseconds")
    if text > latest or latest >= _NEVER:
        return text
    with suppress(ValueError, OverflowError):  # no time at all, or the last that can be told
        after = datetime.fromisoformat(latest).astimezone(UTC) + timedelta(microseconds=1)
        return max(text, after.isoformat(timespec="microseconds"))
    return text


def same_but_for_scope(one: Correction, two: Correction) -> bool:
    """Whether two say the same: what was opened has another place on each machine."""
    return replace(one, scope="") == replace(two, scope="")


def beside(one: Correction) -> Correction:
    """A correction under an id of its own, made of what it says: another one has the id that it had."""
    told = json.dumps(to_data(replace(one, scope="")), sort_keys=True)
    return replace(one, id=f"{one.id}~{sha256(told.encode()).hexdigest()[:8]}")


def _overlap(one: str, two: str) -> bool:
    """Whether two scopes, a path on each line, have something in common."""
    if not one:
        return True
    ones, twos = ([PurePath(line) for line in scope.split("\n")] for scope in (one, two))
    return any(a.is_relative_to(b) or b.is_relative_to(a) for a in ones for b in twos)


# --- from the chronicle -----------------------------------------------------------------------------


def passage_of(mention: Mention, document: Document | None) -> Passage:
    """The passage of a mention with what stands around it in its document, where that is at hand."""
    quote, before, after = mention.quote, "", ""
    if document is not None and quote:
        start = place_of(mention, document)
        if start >= 0:
            text, end = document.text, start + len(quote)
            before, after = text[max(start - CONTEXT, 0) : start], text[end : end + CONTEXT]
    return Passage(mention.document, quote, mention.date_text, before, after)


def place_of(mention: Mention, document: Document) -> int:
    """Where a mention's quotation begins in its document's text, of several places the nearest; or -1."""
    best, nearest = -1, 0
    start = document.text.find(mention.quote)
    while start >= 0:
        place, _ = document.offsets.to_file(start, start + len(mention.quote))
        if best < 0 or abs(place - mention.start) < nearest:
            best, nearest = start, abs(place - mention.start)
        start = document.text.find(mention.quote, start + 1)
    return best


def passages_of(event: Event, documents: Mapping[str, Document]) -> tuple[Passage, ...]:
    """The passages of all accounts of an event."""
    return tuple(passage_of(mention, documents.get(mention.document)) for mention in event.mentions)


# --- as data ----------------------------------------------------------------------------------------


def to_data(correction: Correction) -> dict[str, Any]:
    """A correction as an object of JSON; what is empty is left out."""
    passages = [passage_data(passage) for passage in correction.passages]
    data: dict[str, Any] = {"id": correction.id, "act": correction.act}
    if passages:
        data["passages"] = passages
    if correction.changes:
        data["changes"] = {change.field: list(change.value) for change in correction.changes}
    return data | {name: getattr(correction, name) for name in _WORDS if getattr(correction, name)}


def passage_data(passage: Passage) -> dict[str, Any]:
    """A passage as an object of JSON; what is empty is left out."""
    return {name: getattr(passage, name) for name in Passage.__slots__ if getattr(passage, name)}


_WORDS = ("made", "by", "scope")


def from_data(data: object) -> Correction:
    """The correction that an object of JSON tells. Raises InputError saying what is wrong with it."""
    row = _object(data, "a correction")
    act, identity = row.get("act"), row.get("id")
    if act not in ACTS:
        raise InputError(f"a correction of an unknown sort: {str(act)[:40]!r}")
    if not isinstance(identity, str) or not identity:
        raise InputError("a correction without an id")
    changes = _object(row.get("changes", {}), "changes")
    found = Correction(
        identity,
        act,
        tuple(passage_from(one) for one in _list(row.get("passages", []), "passages")),
        tuple(_change(name, value) for name, value in changes.items()),
        *(_text(row.get(name, ""), name) for name in _WORDS),
    )
    if not found.passages and act != "own":
        raise InputError(f"the correction {identity} names no passage")
    if act == "own" and not (found.value("date") and found.value("title")):
        raise InputError(f"the event {identity} was added without a date or a title")
    return found


_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def without_controls(text: str) -> str:
    """A text of somebody else without what controls a screen or turns the direction of writing."""
    return _CONTROL.sub("", text)


def _change(name: str, value: object) -> Change:
    if name not in FIELDS:
        raise InputError(f"an unknown field is corrected: {name[:40]!r}")
    values = tuple(without_controls(_text(one, name)) for one in _list(value, name))
    if name != "note":  # which alone may have lines
        values = tuple(" ".join(one.split()) for one in values)
    named = all(value.strip() for value in values)
    if name == "pair" and (len(values) not in (0, 2) or len(set(values)) != len(values) or not named):
        raise InputError("a pair is two different parties, or none")
    if name == "parties" and not named:
        raise InputError("a party without a name")
    if name in ("title", "date", "kind") and (len(values) != 1 or not named):
        raise InputError(f"a {name} is one text")
    if name == "date":
        parse_edtf(values[0])
    return Change(name, values)


def passage_from(data: object) -> Passage:
    """The passage that an object of JSON tells. Raises InputError saying what is wrong with it."""
    row = _object(data, "a passage")
    words = {name: _text(row.get(name, ""), name) for name in Passage.__slots__}
    return Passage(**words)


def _object(data: object, what: str) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise InputError(f"{what} must be an object")
    return data


def _list(data: object, what: str) -> Sequence[object]:
    if not isinstance(data, list):
        raise InputError(f"{what} must be a list")
    return data


def _text(data: object, what: str) -> str:
    if not isinstance(data, str):
        raise InputError(f"{what} must be text")
    return data
