"""One event from several accounts: which mentions tell the same happening, and what the event then says.

Two mentions are one happening when their dates agree as far as each is stated, a party is shared, and
their words, persons and kinds tell the same. The rules look at the mentions alone, so that the result
does not depend on the order in which the files were read.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from explorer.chronicle.chronicle import in_order
from explorer.chronicle.event import Event, Mention
from explorer.chronicle.likeness import Traits, exclude_each_other, likeness, likeness_of_words, traits_of
from explorer.chronicle.wording import date_words

ALIKE = 0.5
"""From this likeness on, two mentions tell one happening."""

FLOOR = 0.3
"""Below this likeness no two mentions stand in one event, whatever joins them to a third."""

CLEARLY = 0.15
"""By so much the best of several fitting events must lead, or a coarse date joins none of them."""


def merge(mentions: Iterable[Mention]) -> tuple[Event, ...]:
    """The events that ``mentions`` tell, in order; every mention is in exactly one of them."""
    ordered = sorted(mentions, key=_place)
    traits = [traits_of(mention) for mention in ordered]
    groups = _group(traits, [*_links(traits), *_rivals(traits)])
    events = [_event([ordered[index] for index in group]) for group in groups]
    return in_order(_with_distinct_ids(events))


def _place(mention: Mention) -> tuple[str, int, int, str, str]:
    return (mention.document, mention.start, mention.date_start, mention.date.edtf, mention.title)


Link = tuple[float, int, int]
"""How alike two mentions are, and their indexes."""


def _group(traits: Sequence[Traits], links: Sequence[Link]) -> list[list[int]]:
    """Indexes of the mentions by happening: likest pairs first, no group with strangers in it."""
    group_of = list(range(len(traits)))
    members = {index: [index] for index in group_of}
    for value, one, two in sorted(links, key=lambda link: (-link[0], link[1], link[2])):
        a, b = group_of[one], group_of[two]
        if a == b or _is_ambiguous(one, two, value, links, traits):
            continue
        if any(_stranger(traits[i], traits[j]) for i in members[a] for j in members[b]):
            continue
        for index in members[b]:
            group_of[index] = a
        members[a] = sorted(members[a] + members.pop(b))
    return [members[root] for root in sorted(members)]


def _stranger(one: Traits, two: Traits) -> bool:
    """Whether two mentions must not stand in one event, whatever joins them to a third."""
    if one.fits(two):
        return likeness(one, two) < FLOOR
    return not exclude_each_other(one, two)


def _rivals(traits: Sequence[Traits]) -> list[Link]:
    """Accounts of one happening in two documents whose dates exclude each other.

    Each must be the only one of its document that comes into question, or nothing is joined: two visits or
    two treaties of one name are likelier than an error.
    """
    buckets: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for index, trait in enumerate(traits):
        if trait.once:
            buckets[trait.kind, trait.pair].append(index)
    links = []
    for indexes in buckets.values():
        for one, two in combinations(indexes, 2):
            if traits[one].fits(traits[two]) or not exclude_each_other(traits[one], traits[two]):
                continue
            others = [index for index in indexes if index not in (one, two)]
            beside = [i for i in others if any(_same_words(traits[i], traits[j]) for j in (one, two))]
            if all(traits[i].fits(traits[one]) or traits[i].fits(traits[two]) for i in beside):
                links.append((ALIKE, one, two))
    return links


def _same_words(one: Traits, two: Traits) -> bool:
    return likeness_of_words(one, two) >= ALIKE


def _links(traits: Sequence[Traits]) -> list[Link]:
    """The pairs of mentions that are alike; only those that share a year and a party are compared."""
    buckets: defaultdict[tuple[int, str], list[int]] = defaultdict(list)
    for index, trait in enumerate(traits):
        for key in trait.buckets:
            buckets[key].append(index)
    seen: set[tuple[int, int]] = set()
    links = []
    for indexes in buckets.values():
        for place, one in enumerate(indexes):
            for two in indexes[place + 1 :]:
                if (one, two) in seen:
                    continue
                seen.add((one, two))
                value = likeness(traits[one], traits[two])
                if value >= ALIKE:
                    links.append((value, one, two))
    return links


def _is_ambiguous(one: int, two: int, value: float, links: Sequence[Link], traits: Sequence[Traits]) -> bool:
    """Whether a coarser mention fits two finer ones of different dates about equally well."""
    for coarse, fine in ((one, two), (two, one)):
        if traits[coarse].days <= traits[fine].days:
            continue
        for rival_value, a, b in links:
            if coarse not in (a, b) or fine in (a, b):
                continue
            rival = b if a == coarse else a
            differs = not traits[rival].fits(traits[fine])
            if differs and rival_value > value - CLEARLY:
                return True
    return False


def _event(mentions: Sequence[Mention]) -> Event:
    finest = min(
        mentions,
        key=lambda mention: (_days(mention), mention.date.approximate, -mention.weight, _place(mention)),
    )
    best = max(mentions, key=lambda mention: (mention.weight, -_days(mention), mention.title))
    title = finest.title if _days(finest) < _days(best) and finest.weight >= best.weight - 0.3 else best.title
    kinds = Counter(mention.kind for mention in mentions)
    kind = (
        best.kind
        if kinds[best.kind] == max(kinds.values())
        else min(kinds, key=lambda key: (-kinds[key], key))
    )
    return Event(
        id=_identity(mentions[0]),
        date=finest.date,
        title=title,
        kind=kind,
        mentions=tuple(mentions),
        parties=tuple(dict.fromkeys(party for mention in mentions for party in mention.parties)),
        people=tuple(dict.fromkeys(person for mention in mentions for person in mention.people)),
        disagreement=_disagreement(mentions),
        weight=round(max(mention.weight for mention in mentions) + 0.25 * (len(mentions) - 1), 2),
    )


def _days(mention: Mention) -> float:
    earliest, latest = mention.date.earliest, mention.date.latest
    return float("inf") if earliest is None or latest is None else latest - earliest


def _identity(mention: Mention) -> str:
    words = f"{mention.document}\n{mention.quote}\n{mention.date_text}\n{mention.date.edtf}"
    return hashlib.sha256(words.encode()).hexdigest()[:12]


def _with_distinct_ids(events: Iterable[Event]) -> list[Event]:
    from dataclasses import replace

    counts: Counter[str] = Counter()
    distinct = []
    for event in events:
        counts[event.id] += 1
        number = counts[event.id]
        distinct.append(event if number == 1 else replace(event, id=f"{event.id}-{number}"))
    return distinct


def _disagreement(mentions: Sequence[Mention]) -> str | None:
    """Where the accounts' dates exclude each other, each with its document; coarser dates that fit do not."""
    traits = [traits_of(mention) for mention in mentions]
    if all(one.fits(two) for place, one in enumerate(traits) for two in traits[place + 1 :]):
        return None
    said: dict[str, list[str]] = {}
    for mention in mentions:
        titles = said.setdefault(date_words(mention.date), [])
        if mention.document_title not in titles:
            titles.append(mention.document_title)
    return "Sources differ: " + " · ".join(f"{date} ({', '.join(titles)})" for date, titles in said.items())
