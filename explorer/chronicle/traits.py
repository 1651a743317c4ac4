"""What of a mention is compared with another: dates, parties, persons, names and telling words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from explorer.chronicle.days import civil_day
from explorer.chronicle.deeds import deed_of
from explorer.chronicle.event import Mention
from explorer.chronicle.party import fold


def _words(text: str) -> frozenset[str]:
    """The words of ``text`` as a set; so a list of words reads like one."""
    return frozenset(text.split())


_ONCE = frozenset({"relations", "mission", "agreement", "conflict", "politics"})
"""Kinds of happenings that need not recur."""

SHORT = 9
"""Words below which a passage is taken for an item of a list."""

TOLERANCE = 3
"""Days by which an approximate date may miss another."""

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
    general secretary settlement peace find reach conclude make accord deal settle"""
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
    terse: bool
    once: bool
    deed: str
    names: frozenset[str]
    buckets: frozenset[tuple[int, str]]

    @property
    def says_nothing(self) -> bool:
        """Whether all its words are such as many happenings share, and no person is named."""
        return not self.words - GENERIC_STEMS and not self.people

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


GENERIC_STEMS = frozenset(stem(word) for word in _GENERIC)
"""Stems of words that many different happenings share."""


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
        terse=len(mention.quote.split()) < SHORT and _VERB.search(mention.quote) is None,
        deed=deed_of(fold(mention.title), fold(mention.quote)),
        names=frozenset(fold(name) for name in _NAMED.findall(mention.quote)),
        buckets=_buckets(mention),
    )


_VERB = re.compile(
    r"\b(?:was|were|is|are|had|has|have|met|came|went|took|made|left|gave|won|sent|broke|became|began|[a-z]{2,}ed)\b"
)
_NAMED = re.compile(
    r"\b(?:(?:[A-Z][\w’'-]+ ){1,4}"
    r"(?:War|Treaty|Agreement|Accords?|Convention|Pact|Protocol|Revolution|Crisis|Union)\b"
    r"|(?:War|Treaty|Battle|Peace|Union|Convention|Pact|Siege|Congress)"
    r" of (?:the )?[A-Z][\w’'-]+(?:[ -][A-Z][\w’'-]+)*)"
)
"""Happenings and pacts called by a name."""


def _buckets(mention: Mention) -> frozenset[tuple[int, str]]:
    days = {day for day in (mention.date.earliest, mention.date.latest) if day is not None}
    return frozenset((civil_day(day)[0], party) for day in days for party in mention.parties[:4] or ("",))
