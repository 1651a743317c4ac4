"""Which partner each paragraph of an overview of one country's relations is about."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from explorer.chronicle.document import Document
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.memo import Memo
from explorer.extraction.parties.bystanders import is_aside, is_land_of_town, is_place, is_seat, names_another
from explorer.extraction.parties.parties import PartyHit

CLEARLY_NAMED = 3
"""Weight from which on a paragraph is about a partner: named at its beginning, or more than once."""

TOPIC_WEIGHT = 4
"""What words like "relations with Peru" add to the weight of the partner they name."""

LIST_LENGTH = 3
"""So many partners, each named once, are a list."""

SUBJECT_REACH = 16
"""Characters from its beginning within which a paragraph's first words name its subject."""

LEAST_SHARE = 0.34
"""Share of what is said of all partners that one must have, unless the words above name it."""

_TOPIC = re.compile(
    r"\b(?:relations?|relationships?|ties|contacts|links|dealings|friendship|alliance|quarrel|disputes?|border|frontier"
    r"|rivalry|cooperation|co-operation|partnership|trade|war|wars|peace|agreements?|negotiations)\s+"
    r"(?:has |have |had )?(?:with|between|to)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_LEADS = frozenset({"with", "between", "to"})
SENTENCE_END = re.compile(r"[.!?][\"”’)]?\s")
"""Where a sentence ends, near enough for what is named in it."""
JOINING = frozenset({"and", "and the", "–", "-", "—"})
"""What stands between the two parties of a pair."""

_PAIRED = (
    r"(?:nations|countries|states|governments|sides|neighbou?rs|republics|kingdoms|crowns|parliaments|capitals"
    r"|powers|peoples)\b"
)
_TWO = rf"(?<![\w-])(?:both|the two|two) {_PAIRED}"
THE_TWO = re.compile(rf"[BbTt](?<![\w-].)(?i:(?<=b)oth|(?<=t)wo) (?i:{_PAIRED})")
"""Words that mean a country and its partner together; letters to begin with make the search a quick one."""

SPEAKS_OF_BOTH = re.compile(
    rf"{_TWO}|\b(?:the|bilateral|diplomatic|mutual) (?:relations|relationship|ties|trade)\b"
    r"|\beach other\b|^Relations\b",
    re.IGNORECASE,
)
"""Words that speak of a country and its partner without naming them."""


class Topic(NamedTuple):
    """The partner a paragraph is about, None for none, and from which offset of the text on it is.

    ``slight`` marks a partner named once and in passing, which only explains what is done between two.
    ``earlier`` is the partner that the paragraph begins with, where another comes in later.
    """

    partner: str | None
    since: int
    slight: bool = False
    earlier: str | None = None


def topics_of(
    document: Document, hits: Sequence[PartyHit], home: str, sections: Sequence[str | None], lexicon: Lexicon
) -> Callable[[int], Topic]:
    """Gives the topic of the block of an overview with an index; ``sections`` are the partners of headings.

    A paragraph that names nobody, but speaks of the two countries, goes on with the partner before it. Blocks
    are looked into when one is asked about, as many tell nothing that is dated.
    """
    starts = [hit.start for hit in hits]
    blocks = document.blocks
    partners: dict[int, str | None] = {}

    def by_itself(index: int) -> tuple[Topic, bool]:
        """The topic of a block by its own words, and whether it may go on with that of the one before."""
        block = blocks[index]
        inside = hits[bisect_left(starts, block.start) : bisect_left(starts, block.end)]
        topic = _topic(document.text, block.start, inside, home, sections[block.section], lexicon)
        nobody = topic.partner is None and all(hit.name == home for hit in inside)
        return topic, nobody and SPEAKS_OF_BOTH.search(document.block_text(block)) is not None

    own = Memo(by_itself)

    def before(index: int) -> int | None:
        """The block before one in its section."""
        earlier = index - 1
        while earlier >= 0 and blocks[earlier].kind == "junk":
            earlier -= 1
        return earlier if earlier >= 0 and blocks[earlier].section == blocks[index].section else None

    def partner(index: int) -> str | None:
        """Whom a block is about; what goes on with one before is about the same."""
        passed = [index]
        while passed[-1] not in partners and own[passed[-1]][1]:
            earlier = before(passed[-1])
            if earlier is None:
                break
            passed.append(earlier)
        last = passed[-1]
        found = partners[last] if last in partners else own[last][0].partner
        partners.update(dict.fromkeys(passed, found))
        return found

    def topic(index: int) -> Topic:
        found, speaks = own[index]
        earlier = before(index)
        if earlier is None:
            return found
        goes_on = partner(earlier)
        return Topic(goes_on, blocks[index].start) if speaks or goes_on == found.partner else found

    return Memo(topic).__getitem__


def _topic(
    text: str, start: int, hits: Sequence[PartyHit], home: str, heading: str | None, lexicon: Lexicon
) -> Topic:
    """The heading's partner, unless the paragraph is plainly about another one.

    Headings get lost, and what follows the last of them need not belong to it.
    """
    others = [hit.name for hit in hits if hit.name != home]
    if not others:
        return Topic(heading, start)
    weights, spoken_of = _weights(text, start, hits, home, heading, lexicon)
    named = list(weights)
    best = max(weights, key=weights.__getitem__, default=None)
    if best is None or not _plainly(best, weights, others, spoken_of, lexicon):
        return Topic(heading if heading in weights or len(named) < 2 else None, start)
    if heading is not None and weights.get(heading, 0) * 2 >= weights[best]:
        return Topic(heading, start)
    since = _first_sentence(text, start, hits, best)
    is_subject = hits[0].name == best and hits[0].start - start < SUBJECT_REACH
    other_first = named[0] != best and (lexicon.is_state(named[0]) or heading is None)
    if is_subject or (best in spoken_of and not other_first and _is_early(text, start, since)):
        return Topic(best, start)
    begins = hits[0].start - start < SUBJECT_REACH and hits[0].name == named[0]
    earlier = named[0] if other_first and begins else heading
    return Topic(best, since, others.count(best) == 1 and best != heading, earlier)


def _weights(
    text: str, start: int, hits: Sequence[PartyHit], home: str, heading: str | None, lexicon: Lexicon
) -> tuple[dict[str, int], set[str]]:
    """How much a paragraph says of each partner, in their order, and whose relations it says it tells."""
    weights: dict[str, int] = {}
    spoken_of: set[str] = set()
    named = [hit for hit in hits if hit.name not in lexicon.forums and not _is_apart(hit, text, start)]
    placed = [hit for hit in named if not _is_where(hit, named, text, start, home, heading)]
    real = _without_hosts(placed, text, start, {home, heading or home})
    real = real if heading or any(hit.name != home for hit in real) else named
    for place, hit in enumerate(real):
        if hit.name == home:
            continue
        more = (2 if lexicon.is_state(hit.name) else 1) + (place < 2)
        if hit.name not in spoken_of and _is_topic(text, start, real, place, home):
            more += TOPIC_WEIGHT
            spoken_of.add(hit.name)
        weights[hit.name] = weights.get(hit.name, 0) + more
    return weights, spoken_of


def _is_apart(hit: PartyHit, text: str, start: int) -> bool:
    """Whether a party is named as a reason or the like, or only in the name of something else."""
    called = hit.role == "demonym" and _CALLED.match(text, hit.end, hit.end + _CALLED_REACH) is not None
    return called or is_aside(hit, text, start) or names_another(hit, text)


_CALLED = re.compile(r"(?: [A-Z][a-z]+){1,4} \([A-Z]{2,6}\)")
"""What behind a people's name makes it part of that of an enterprise: "Kenyan Airways (KA)"."""
_CALLED_REACH = 60


def _without_hosts(hits: Sequence[PartyHit], text: str, start: int, meant: set[str]) -> Sequence[PartyHit]:
    """The parties without those first named behind "the two countries" in a sentence: these are others.

    They are those ``meant`` by title and heading, or named before: "the two countries made peace in Kobe".
    """
    two = [found.end() for found in THE_TWO.finditer(text, start, hits[-1].start)] if hits else []
    if not two:
        return hits
    ends = Memo[int, int](lambda end: _sentence_end(text, end, hits[-1].start))
    kept: list[PartyHit] = []
    known = set(meant)
    for hit in hits:
        if hit.name in known or len(known) < _PAIR or not _is_met(text, two, ends, hit.start):
            kept.append(hit)
            known.add(hit.name)
    return kept


def _is_met(text: str, two: Sequence[int], ends: Memo[int, int], start: int) -> bool:
    """Whether "the two countries" stand in a sentence before a place; ``ends`` are those of the sentences."""
    before = two[bisect_left(two, start) - 1]
    return before <= start <= ends[before]


def _sentence_end(text: str, start: int, last: int) -> int:
    found = SENTENCE_END.search(text, start, last)
    return found.end() - 1 if found else last


_PAIR = 2


def _is_where(
    hit: PartyHit, hits: Sequence[PartyHit], text: str, start: int, home: str, heading: str | None
) -> bool:
    """Whether a party only says where others met: "By a pact made in Kobe Peru and Chile …"."""
    if hit.name in (home, heading):
        return False
    if is_seat(hit, text, start):
        return True
    if is_land_of_town(hit, text, start):
        return True
    if hit.role != "capital" or not is_place(hit, text, start):
        return False
    if heading is not None:
        return True
    at = hits.index(hit)
    near = hits[max(0, at - _NEAR) : at + _NEAR + 1]
    others = [other for other in near if other.name not in (home, hit.name)]
    return any(not is_place(other, text, start) and not _apart(other, hit, hit, text) for other in others)


_NEAR = 8
"""Parties before and behind a place among which one of its sentence is looked for."""


def _is_topic(text: str, start: int, hits: Sequence[PartyHit], place: int, home: str) -> bool:
    """Whether words like "relations with" stand before a party, or before the home party it is joined to.

    Joined to the home party it counts without such words too, where their sentence names nobody else.
    """
    hit = hits[place]
    if _leads_to(hit, text, start):
        return True
    if not place or hits[place - 1].name != home:
        return False
    before = hits[place - 1]
    if text[before.end : hit.start].strip() not in JOINING:
        return False
    beside = [other for other in hits[max(0, place - 2) : place + 2] if other.name not in (home, hit.name)]
    alone = all(_apart(other, before, hit, text) for other in beside)
    return alone or _leads_to(before, text, start)


def _leads_to(hit: PartyHit, text: str, start: int) -> bool:
    """Whether words like "relations with" stand before a party."""
    words = text[max(start, hit.start - 24) : hit.start].lower().rsplit(None, 2)
    leads = not _LEADS.isdisjoint(words[-2:])
    return leads and _TOPIC.search(text, max(start, hit.start - 40), hit.start) is not None


def _apart(other: PartyHit, one: PartyHit, two: PartyHit, text: str) -> bool:
    """Whether a sentence ends between a party and two that stand together."""
    begin, end = (other.end, one.start) if other.start < one.start else (two.end, other.start)
    return SENTENCE_END.search(text, begin, end + 1) is not None


def _plainly(
    best: str, weights: Mapping[str, int], others: Sequence[str], spoken_of: set[str], lexicon: Lexicon
) -> bool:
    """Whether enough of a paragraph is about the party it says most of; it names the ``others``."""
    if weights[best] < CLEARLY_NAMED:
        return False
    if not lexicon.is_state(best):  # organisations are named in passing unless most is about one
        return 2 * others.count(best) > len(others)
    if best in spoken_of:
        return True
    of_a_list = others.count(best) == 1 and len(weights) >= LIST_LENGTH
    return not of_a_list and weights[best] >= LEAST_SHARE * sum(weights.values())


def _is_early(text: str, start: int, since: int) -> bool:
    """Whether at most one sentence of a paragraph stands before a place in it."""
    return sum(1 for _ in SENTENCE_END.finditer(text, start, since)) <= 1


def _first_sentence(text: str, start: int, hits: Sequence[PartyHit], name: str) -> int:
    """Where the sentence begins that names a party first."""
    first = next(hit.start for hit in hits if hit.name == name)
    ends = [match.end() for match in SENTENCE_END.finditer(text, start, first)]
    return ends[-1] if ends else start
