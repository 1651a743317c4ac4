"""How alike two mentions are: dates that fit, shared parties, persons, kinds and words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from explorer.chronicle.days import civil_day
from explorer.chronicle.event import Mention
from explorer.chronicle.party import fold


def _words(text: str) -> frozenset[str]:
    """The words of ``text`` as a set; so a list of words reads like one."""
    return frozenset(text.split())


MOST_APART = 731
"""Days by which accounts of one happening may differ."""

_ONCE = frozenset({"relations", "mission", "agreement", "conflict", "politics"})
"""Kinds of happenings that need not recur."""

SHORT = 9
"""Words below which a passage is taken for an item of a list."""

BESIDE = 8
"""Passages with no more characters between them are told apart by their author: clauses of one sentence."""

TOLERANCE = 3
"""Days by which an approximate date may miss another."""

_ALLIED = {
    frozenset(pair)
    for pair in (
        ("relations", "mission"),
        ("relations", "agreement"),
        ("relations", "politics"),
        ("agreement", "trade"),
        ("agreement", "migration"),
        ("agreement", "law"),
        ("agreement", "aid"),
        ("conflict", "mission"),
        ("conflict", "politics"),
        ("politics", "law"),
        ("politics", "visit"),
        ("migration", "law"),
        ("migration", "politics"),
        ("mission", "aid"),
    )
}
"""Kinds as which one happening may be told in two places."""

_OF_ONE_PAIR = frozenset({"relations", "mission", "agreement", "visit", "trade"})
"""Kinds of happenings that belong to one pair alone."""

_STOP = _words(
    """a an and are as at be been but by for from had has have he her his in into is it its of on or
    that the their them they this to was were which who whom will with would after before also both
    during not more than then there these those under while when where between january february
    march april may june july august september october november december year years first new same
    later soon two three several following upon despite however"""
)
_GENERIC = _words(
    """sign agreement treaty cooperation memorandum understanding accord convention protocol relation
    diplomatic bilateral establish visit official state president minister prime foreign government
    nation country meet embassy ambassador open mutual joint technical summit pay head become
    general secretary"""
)
"""Words that many different happenings share; they count only where nothing else distinguishes."""

_WORD = re.compile(r"[^\W\d_]{2,}|\d+")
_ENDINGS = ("ations", "ation", "ments", "ment", "ings", "ing", "ied", "ies", "ed", "es", "s", "al")


@dataclass(frozen=True, slots=True)
class Traits:
    """What of a mention is compared. ``first`` and ``last`` are day numbers, infinite at open ends."""

    document: str
    span: tuple[int, int]
    first: float
    last: float
    slack: int
    kind: str
    pair: str
    parties: frozenset[str]
    people: frozenset[str]
    actor: frozenset[str]
    words: frozenset[str]
    title: frozenset[str]
    short: bool
    once: bool
    buckets: frozenset[tuple[int, str]]

    @property
    def days(self) -> float:
        """How many days the date may mean; infinite where an end is open."""
        return self.last - self.first

    def fits(self, other: Traits) -> bool:
        """Whether one date lies within the other, give or take the slack of approximate ones."""
        slack = max(self.slack, other.slack)
        wide, fine = (self, other) if self.days >= other.days else (other, self)
        return wide.first - slack <= fine.first and fine.last <= wide.last + slack


def stem(word: str) -> str:
    """A crude stem: the word without common endings."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word[: -len(ending)]
            break
    if len(word) > 4 and word[-1] == word[-2]:
        return word[:-1]
    return word[:-1] if len(word) > 5 and word.endswith("e") else word


_GENERIC_STEMS = frozenset(stem(word) for word in _GENERIC)


def _stems(text: str, without: frozenset[str]) -> frozenset[str]:
    found = (stem(word) for word in _WORD.findall(fold(text)) if word not in _STOP)
    return frozenset(word for word in found if word not in without)


def _parts(person: str) -> frozenset[str]:
    """The parts of a name that tell persons apart: all but the first name."""
    parts = [fold(part) for part in person.split() if len(part) > 2]
    return frozenset(parts[1:] or parts)


def traits_of(mention: Mention) -> Traits:
    """The traits of a mention."""
    earliest, latest = mention.date.earliest, mention.date.latest
    named = [*mention.parties, *mention.people]
    names = frozenset(stem(word) for name in named for word in _WORD.findall(fold(name)))
    return Traits(
        document=mention.document,
        span=(mention.start, mention.end),
        first=float("-inf") if earliest is None else earliest,
        last=float("inf") if latest is None else latest,
        slack=TOLERANCE if mention.date.approximate else 0,
        kind=mention.kind,
        pair=str(mention.pair or ""),
        parties=frozenset(mention.parties),
        people=frozenset(part for person in mention.people for part in _parts(person)),
        actor=_parts(mention.people[0]) if mention.people else frozenset(),
        words=_stems(mention.quote.replace(mention.date_text, " "), names),
        title=_stems(mention.title, names),
        once=mention.kind in _ONCE and len(_stems(mention.title, names)) > 1,
        short=len(mention.quote.split()) < SHORT,
        buckets=_buckets(mention),
    )


def _buckets(mention: Mention) -> frozenset[tuple[int, str]]:
    days = {day for day in (mention.date.earliest, mention.date.latest) if day is not None}
    return frozenset((civil_day(day)[0], party) for day in days for party in mention.parties[:4] or ("",))


def likeness(one: Traits, two: Traits) -> float:
    """From 0 (different happenings) to about 1 (the same words), for mentions whose dates fit."""
    if not one.fits(two) or not may_be_one(one, two):
        return 0.0
    return likeness_of_words(one, two)


def likeness_of_words(one: Traits, two: Traits) -> float:
    """The same, whatever the dates."""
    if one.kind == two.kind == "visit":
        return _likeness_of_visits(one, two)
    persons = bool(one.people & two.people)
    same_kind = one.kind == two.kind
    if persons and one.short != two.short and one.days == two.days == 0:
        return 0.6  # a list names who and when, the prose beside it what
    overlap = _overlap(one.words, two.words)
    if len(one.words & two.words) < (1 if persons else 2) and one.words != two.words:
        return 0.0
    return 0.55 * overlap + 0.3 * _overlap(one.title, two.title) + 0.1 * same_kind + 0.1 * persons


def exclude_each_other(one: Traits, two: Traits) -> bool:
    """Whether two documents tell one happening with dates that cannot both be right.

    That takes the same kind and pair, the same words, dates at most two years apart, and a happening that
    does not recur: visits and trade figures do, and so do treaties unless their names are the same.
    """
    if (
        one.document == two.document
        or one.kind != two.kind
        or one.pair != two.pair
        or not may_be_one(one, two)
    ):
        return False
    if not (one.once and two.once) or one.people != two.people:
        return False
    apart = max(two.first - one.last, one.first - two.last)
    return (
        apart <= MOST_APART and _overlap(one.title, two.title) == 1.0 and likeness_of_words(one, two) >= 0.8
    )


def _likeness_of_visits(one: Traits, two: Traits) -> float:
    """One visit is made by one person; where no one is named the words must agree.

    A list may name host and guest in any order; and who is not named in one account may be in the other,
    when both give the day or month and the place.
    """
    overlap = _overlap(one.words, two.words)
    if one.actor and two.actor:
        same = bool(one.actor & two.actor) or _misspelt(one, two)
        same = same or (one.short != two.short and bool(one.people & two.people))
        return 0.7 + 0.3 * overlap if same else 0.0
    if one.actor or two.actor:
        return 0.55 if overlap >= 0.5 and max(one.days, two.days) <= 31 else 0.0
    return 0.6 * overlap + 0.4 * _overlap(one.title, two.title)


def _overlap(one: frozenset[str], two: frozenset[str]) -> float:
    """Shared words by the smaller set; generic words count only where a side has no others."""
    telling_one, telling_two = one - _GENERIC_STEMS, two - _GENERIC_STEMS
    if telling_one and telling_two:
        one, two = telling_one, telling_two
    return len(one & two) / max(1, min(len(one), len(two)))


def may_be_one(one: Traits, two: Traits) -> bool:
    """Whether nothing but the dates could forbid that two mentions are one happening."""
    if one.kind != two.kind and frozenset({one.kind, two.kind}) not in _ALLIED:
        return False
    if not one.parties & two.parties and (one.parties or two.parties):
        return False
    if one.kind in _OF_ONE_PAIR and two.kind in _OF_ONE_PAIR and one.pair != two.pair:
        return False
    if one.people and two.people and not one.people & two.people and not _misspelt(one, two):
        return False
    return one.document != two.document or _gap(one, two) > BESIDE


def _gap(one: Traits, two: Traits) -> int:
    """Characters between two passages of one document; negative where they overlap."""
    return max(two.span[0] - one.span[1], one.span[0] - two.span[1])


def _misspelt(one: Traits, two: Traits) -> bool:
    """Whether the actors' names differ by two swapped letters or one letter, at the same fine date."""
    if max(one.days, two.days) > 31 or one.kind != two.kind:
        return False
    return any(_nearly(a, b) for a in one.actor for b in two.actor)


def _nearly(one: str, two: str) -> bool:
    if len(one) < 4 or abs(len(one) - len(two)) > 1 or one[0] != two[0]:
        return False
    if len(one) == len(two):
        differing = [place for place, (a, b) in enumerate(zip(one, two, strict=True)) if a != b]
        return len(differing) <= 1 or (sorted(one) == sorted(two) and len(differing) == 2)
    longer, shorter = (one, two) if len(one) > len(two) else (two, one)
    return any(longer[:place] + longer[place + 1 :] == shorter for place in range(len(longer)))
