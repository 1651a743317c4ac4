"""One event from several accounts: which mentions tell the same happening, and what the event then says.

Two mentions are one happening when their dates agree as far as each is stated, a party is shared, and
their words, persons and kinds tell the same. The rules look at the mentions alone, so that the result
does not depend on the order in which the files were read.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain, combinations, pairwise
from threading import Lock
from typing import TypeVar

from explorer.chronicle.chronicle import in_order
from explorer.chronicle.dates.datewords import DateWords
from explorer.chronicle.event import Event, Mention
from explorer.chronicle.merging.compared import Compared
from explorer.chronicle.merging.grouping import Check, Group, groups_of, nothing
from explorer.chronicle.merging.links import Links
from explorer.chronicle.merging.outlines import dates_fit, is_label, kind_told, outline_of
from explorer.chronicle.piecewise import let_go
from explorer.language import ENGLISH

_KEPT = DateWords(ENGLISH)
"""An event is kept between runs, and is the same whatever its reader speaks."""

T = TypeVar("T")

FITTING = range(6, 9)
"""Words of a title that says enough and no more: 9,600 headlines of editors have seven on the mean."""
_FURTHER = 0.5
"""What a word beyond these costs beside one that is wanting: a long title still says all."""
_SIGNED = 2.0
"""What it costs to say only that a paper was signed, and not what is in it."""
_COMMENTED = 4.0
"""What it costs to tell what was said of a thing, or how it was for somebody to do it, and not the deed."""
_COMMENTING = frozenset(
    ["welcomed", "hailed", "praised", "criticised", "criticized", "described", "regarded", "termed"]
)
_CALLED = frozenset({("called", "a"), ("called", "an")})  # "called a mistake", but "election called"
_HAVING = frozenset({"has", "have"})


class Merging:
    """Merges the mentions of more and more documents: only what came or went is compared and told anew.

    The result follows from the mentions alone: it is the same in whatever order and in whatever portions they
    came. It may be asked from several threads.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._begin()

    def _begin(self) -> None:
        self._traits = Compared()
        self._links = Links(self._traits)
        self._told: dict[str, Sequence[Mention]] = {}
        self._numbers: dict[str, list[int]] = {}
        self._made: dict[Group | int, Event] = {}

    def events(self, told: Mapping[str, Sequence[Mention]], check: Check = nothing) -> tuple[Event, ...]:
        """The events that the mentions of documents tell, in order; each mention is in exactly one of them.

        ``told`` are the mentions by the names of their documents; what is the same object as before has not
        changed. ``check`` is called many times on the way; what it raises ends the merging, which can be
        asked for again.
        """
        with self._lock:
            self._take(told, check)
            groups = groups_of(self._links.find(check), self._traits, check)
            order = chain.from_iterable(self._numbers[name] for name in sorted(self._numbers))
            made: dict[Group | int, Event] = {}
            for number in order:
                check()
                group = groups.get(number, number)  # what stands alone, as most do, is known by its number
                if group != ():
                    made[group] = self._made.get(group) or self._event(group)
            self._made = made
            return in_order(_with_distinct_ids(made.values()))

    def compare(self, told: Mapping[str, Sequence[Mention]], check: Check = nothing) -> None:
        """Compare the mentions of documents, so that their events are told sooner when asked for."""
        with self._lock:
            self._take(told, check)
            self._links.compare(check)

    def let_go(self) -> None:
        """Forget all, piece by piece, so that other threads go on meanwhile."""
        with self._lock:
            self._links.let_go()
            self._traits.let_go()
            let_go(self._made, self._numbers, self._told)
            self._begin()

    def _event(self, group: Group | int) -> Event:
        numbers = (group,) if isinstance(group, int) else group
        return event_of([self._traits.mention(number) for number in numbers])

    def _take(self, told: Mapping[str, Sequence[Mention]], check: Check) -> None:
        """Know of these mentions and of no others."""
        same = {name for name, mentions in self._told.items() if told.get(name) is mentions}
        if len(same) < len(self._told) / 2:
            self._begin()
            same = set()
        for name in self._told.keys() - same:
            self._forget(name)
        for name in told.keys() - same:
            check()
            self._told[name] = told[name]
            self._numbers[name] = [self._traits.add(one) for one in sorted(told[name], key=_place)]
            for number in self._numbers[name]:
                self._links.add(number)
        ordered = (self._numbers[name] for name in sorted(self._numbers))
        self._traits.put_in_order(chain.from_iterable(ordered))

    def _forget(self, name: str) -> None:
        del self._told[name]
        for number in self._numbers.pop(name):
            self._links.drop(number)
            self._traits.drop(number)


def merge(mentions: Iterable[Mention], check: Check = nothing) -> tuple[Event, ...]:
    """The events that ``mentions`` tell, in order; every mention is in exactly one of them.

    ``check`` is called many times on the way; what it raises ends the merging.
    """
    told: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        told[mention.document].append(mention)
    return Merging().events(told, check)


def with_given(merged: tuple[Event, ...], given: Iterable[Event]) -> tuple[Event, ...]:
    """Merged events and those that tables give as events, in order.

    What a table says again of an event that is there already, by its id and its passages, is left out.
    """
    known = {event.id: event for event in merged}
    added: list[Event] = []
    for event in given:
        same = known.get(event.id)
        if same is not None and {_place(one)[:2] for one in event.mentions} <= {
            _place(one)[:2] for one in same.mentions
        }:
            continue
        known.setdefault(event.id, event)
        added.append(event)
    return in_order(_with_distinct_ids([*merged, *added])) if added else merged


def _place(mention: Mention) -> tuple[str, int, int, str, str]:
    return (mention.document, mention.start, mention.date_start, mention.date.edtf, mention.title)


def event_of(mentions: Sequence[Mention]) -> Event:
    """The event that these mentions tell; they are in order of place, and there is one at least."""
    if len(mentions) == 1:
        return _told_once(mentions[0])
    finest = min(
        mentions,
        key=lambda mention: (_days(mention), mention.date.approximate, -mention.weight, _place(mention)),
    )
    best = max(mentions, key=_telling)
    finer = _days(finest) < _days(best) and finest.weight >= best.weight - 0.3 and not is_label(finest)
    return Event(
        id=identity_of(mentions[0]),
        date=finest.date,
        title=(finest if finer else best).title,
        kind=_kind([kind_told(mention) for mention in mentions], kind_told(best)),
        mentions=tuple(mentions),
        parties=tuple(dict.fromkeys(party for mention in mentions for party in mention.parties)),
        people=_people(mentions),
        disagreement=_disagreement(mentions),
        weight=round(max(mention.weight for mention in mentions) + 0.25 * (len(mentions) - 1), 2),
    )


def _told_once(mention: Mention) -> Event:
    """The event that nothing else tells: what most are of many thousands."""
    return Event(
        id=identity_of(mention),
        date=mention.date,
        title=mention.title,
        kind=mention.kind,
        mentions=(mention,),
        parties=_same_if_equal(tuple(dict.fromkeys(mention.parties)), mention.parties),
        people=_same_if_equal(_people((mention,)), mention.people) if mention.people else (),
        weight=_same_if_equal(round(mention.weight, 2), mention.weight),
    )


def _same_if_equal(made: T, told: T) -> T:
    """One value in memory for both, where they are equal."""
    return told if made == told else made


def _kind(kinds: Sequence[str], best: str) -> str:
    """The kind that most accounts give.

    Where several do equally, a visit is one: lists of visits say so. Then the ``best`` account decides
    unless it says "other".
    """
    counts = Counter(kinds)
    leading = sorted(kind for kind, count in counts.items() if count == max(counts.values()))
    known = [kind for kind in leading if kind != "other"] or leading
    return next((kind for kind in ("visit", best) if kind in known), known[0])


def _telling(mention: Mention) -> tuple[bool, float, float, float, int, str]:
    """Orders mentions by how well they head their event.

    A title that tells something comes first, then weight, a fine date, a title of a fitting length that tells
    more than a signing or a comment, one with more names.
    """
    title = mention.title
    words = title.split()
    names = sum(word[0].isupper() for word in words[1:])
    return not is_label(mention), mention.weight, -_days(mention), -_distance(words), names, title


def _distance(words: Sequence[str]) -> float:
    """How far a title is from one that says enough, in words that are wanting."""
    wanting = max(0, FITTING.start - len(words)) + _FURTHER * max(0, len(words) - FITTING.stop + 1)
    return wanting + _SIGNED * _only_signs(words) + _COMMENTED * _comments(words)


def _only_signs(words: Sequence[str]) -> bool:
    """Whether a title says that a paper was signed, and not on what it is."""
    return "signed" in words and "on" not in words


def _comments(words: Sequence[str]) -> bool:
    """Whether a title tells a thing called or welcomed, or of "the pleasure of signing"."""
    if not _COMMENTING.isdisjoint(words) or not _CALLED.isdisjoint(pairwise(words)):
        return True
    having = next((at for at, word in enumerate(words) if word in _HAVING), len(words))
    behind = words[having:]
    return any(one == "of" and other.endswith("ing") and other.islower() for one, other in pairwise(behind))


def _days(mention: Mention) -> float:
    earliest, latest = mention.date.earliest, mention.date.latest
    return float("inf") if earliest is None or latest is None else latest - earliest


def identity_of(mention: Mention) -> str:
    """The id of an event whose first mention this is."""
    words = f"{mention.document}\n{mention.quote}\n{mention.date_text}\n{mention.date.edtf}"
    return hashlib.sha256(words.encode()).hexdigest()[:12]


def _with_distinct_ids(events: Iterable[Event]) -> list[Event]:
    counts: Counter[str] = Counter()
    distinct = []
    for event in events:
        counts[event.id] += 1
        number = counts[event.id]
        distinct.append(event if number == 1 else replace(event, id=f"{event.id}-{number}"))
    return distinct


def _people(mentions: Sequence[Mention]) -> tuple[str, ...]:
    """The persons of all accounts by their fullest names: no "Kekkonen" beside "Urho Kekkonen"."""
    named = tuple(dict.fromkeys(person for mention in mentions for person in mention.people))
    return tuple(person for person in named if not any(other.endswith(f" {person}") for other in named))


def _disagreement(mentions: Sequence[Mention]) -> str | None:
    """Where the accounts' dates exclude each other, each with its document; coarser dates that fit do not."""
    dates = {(line.first, line.last, line.slack): line for line in map(outline_of, mentions)}
    if all(dates_fit(one, two) for one, two in combinations(dates.values(), 2)):
        return None
    said: dict[str, list[str]] = {}
    for mention in mentions:
        titles = said.setdefault(_KEPT.date(mention.date), [])
        if mention.document_title not in titles:
            titles.append(mention.document_title)
    return "Sources differ: " + " · ".join(f"{date} ({', '.join(titles)})" for date, titles in said.items())
