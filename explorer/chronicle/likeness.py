"""How alike two mentions are: dates that fit, shared parties, persons, kinds and words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from explorer.chronicle.days import civil_day
from explorer.chronicle.event import Mention
from explorer.chronicle.party import fold

TOLERANCE = 3
"""Days by which an approximate date may miss another."""

_ALLIED = (
    frozenset({"relations", "mission"}),
    frozenset({"agreement", "trade"}),
    frozenset({"agreement", "migration"}),
    frozenset({"agreement", "relations"}),
    frozenset({"conflict", "mission"}),
    frozenset({"conflict", "politics"}),
    frozenset({"politics", "relations"}),
    frozenset({"politics", "law"}),
    frozenset({"migration", "law"}),
    frozenset({"visit", "politics"}),
)
"""Kinds as which one happening may be told in two places."""

_STOP = frozenset(
    ["a", "an", "and", "are", "as", "at", "be", "been", "but", "by", "for", "from", "had", "has", "have", "he", "her", "his", "in", "into", "is", "it", "its", "of", "on", "or", "that", "the", "their", "them", "they", "this", "to", "was", "were", "which", "who", "whom", "will", "with", "would", "after", "before", "also", "both", "during", "not", "more", "than", "then", "there", "these", "those", "under", "while", "when", "where", "between", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "year", "years", "first", "new", "same", "president", "minister", "prime", "foreign", "government", "nations", "countries"]
)
_WORD = re.compile(r"[^\W\d_]{2,}|\d+")
_ENDINGS = ("ations", "ation", "ments", "ment", "ings", "ing", "ied", "ies", "ed", "es", "s", "al")


@dataclass(frozen=True, slots=True)
class Traits:
    """What of a mention is compared. ``first`` and ``last`` are day numbers, infinite at open ends."""

    document: str
    sentence: tuple[int, int]
    first: float
    last: float
    slack: int
    kind: str
    pair: str
    parties: frozenset[str]
    people: frozenset[str]
    words: frozenset[str]
    title: frozenset[str]
    buckets: frozenset[tuple[int, str]]
    in_list: bool

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
    """A crude stem: the word without accents and common endings."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word[: -len(ending)]
            break
    if len(word) > 4 and word[-1] == word[-2]:
        return word[:-1]
    return word[:-1] if len(word) > 5 and word.endswith("e") else word


def _stems(text: str, without: frozenset[str]) -> frozenset[str]:
    found = (stem(word) for word in _WORD.findall(fold(text)) if word not in _STOP)
    return frozenset(word for word in found if word not in without)


def traits_of(mention: Mention) -> Traits:
    """The traits of a mention."""
    earliest, latest = mention.date.earliest, mention.date.latest
    first = float("-inf") if earliest is None else earliest
    last = float("inf") if latest is None else latest
    names = frozenset(stem(word) for party in mention.parties for word in _WORD.findall(fold(party)))
    people = frozenset(
        fold(part) for person in mention.people for part in person.split()[1:] or person.split()
    )
    return Traits(
        document=mention.document,
        sentence=(mention.start, mention.end),
        first=first,
        last=last,
        slack=TOLERANCE if mention.date.approximate else 0,
        kind=mention.kind,
        pair=str(mention.pair or ""),
        parties=frozenset(mention.parties),
        people=people,
        words=_stems(mention.quote.replace(mention.date_text, " "), names),
        title=_stems(mention.title, names),
        buckets=_buckets(mention),
        in_list=len(mention.quote.split()) < 9,
    )


def _buckets(mention: Mention) -> frozenset[tuple[int, str]]:
    earliest, latest = mention.date.earliest, mention.date.latest
    days = {day for day in (earliest, latest) if day is not None}
    return frozenset((civil_day(day)[0], party) for day in days for party in mention.parties[:4] or ("",))


def likeness(one: Traits, two: Traits, *, joining: bool = False) -> float:
    """From 0 (different happenings) to 1 (the same words). ``joining`` asks only for what must never differ."""
    if not one.fits(two) or not _may_be_one(one, two):
        return 0.0
    if joining:
        return 1.0
    shared = one.words & two.words
    overlap = len(shared) / max(1, min(len(one.words), len(two.words)))
    titles = len(one.title & two.title) / max(1, min(len(one.title), len(two.title)))
    persons = bool(one.people & two.people)
    same_kind = one.kind == two.kind
    if one.kind == two.kind == "visit":
        return (
            0.6 + 0.4 * overlap
            if persons
            else (0.5 * (overlap + titles) if not (one.people or two.people) else 0.0)
        )
    score = 0.5 * overlap + 0.4 * titles + 0.1 * same_kind
    if len(shared) < 2 and not persons:
        return 0.0
    return score + (0.1 if persons else 0.0)


def _may_be_one(one: Traits, two: Traits) -> bool:
    if one.kind != two.kind and frozenset({one.kind, two.kind}) not in _ALLIED:
        return False
    if not one.parties & two.parties and (one.parties or two.parties):
        return False
    if one.people and two.people and not one.people & two.people:
        return False
    return (
        one.document != two.document
        or one.sentence[1] <= two.sentence[0]
        or two.sentence[1] <= one.sentence[0]
    )
