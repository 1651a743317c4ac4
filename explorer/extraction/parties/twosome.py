"""Which parties an article is about whose title does not say so: from its opening and from all of it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from explorer.chronicle.document import Block, Document
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.parties.bystanders import actors_of
from explorer.extraction.parties.eras import akin
from explorer.extraction.parties.leading import Told, leading_pair
from explorer.extraction.parties.parties import PartyHit
from explorer.extraction.parties.topics import JOINING, SENTENCE_END

LEADING_SHARE = 0.4
"""A party named in at least this share of the paragraphs is what an article without a title is about."""

SPOKEN_OF = 0.45, 0.75
"""What share of the sentences with states must name the one, or one of the two, an article is about."""

OPENED_WITH = 0.34
"""The same for the two that an article opens with."""

MOST_OPENING = 2
"""Paragraphs at the beginning in which an article says whose relations it tells."""

_OF_ONE = re.compile(
    r"\b(?:foreign|external|international)\b|\b(?:diplomacy|diplomatic history|history|wars|allies|partners"
    r"|neighbou?rs) of\b|\babroad\b|\band (?:the world|its neighbou?rs|her neighbou?rs|Europe|Asia|Africa)\b",
    re.IGNORECASE,
)
"""Titles of overviews: of one country and many."""

MUTUAL = re.compile(
    r"\b(?:one another|each other|both|neighbou?rs?|neighbou?ring|border(?:s|ed)?|frontiers?|relations?"
    r"|relationship|ties|rivals?|rivalry|partners?|quarrel\w*|disput\w+|feuds?|wars?|fought|allies|alliance|friends?"
    r"|friendship|between|share[sd]?|the two|dealings|traded|bargained|enem(?:y|ies)|peace)\b",
    re.IGNORECASE,
)
"""Words of what two are to each other."""

_OF_TWO = re.compile(
    r"\b(?:disputes?|question|conflict|crisis|border|boundary|frontier|quarrel|standoff|stand-off|war|feud"
    r"|incident|treaty|pact)\b",
    re.IGNORECASE,
)
"""What in a title is mostly an affair of two."""

_PLACED = re.compile(r"\b(?:lie|lies|lay|sits?|stands?|squeezed|wedged|caught|situated|located) between ")
"""Words that place a third between the two that follow."""

_AGAINST = re.compile(
    r"(?:['’]s?)?(?: (?:long|old|bitter|uneasy|many|own))* (?:relations?|relationship|ties|rivalry|quarrels?"
    r"|disputes?|feud|wars?|alliance|friendship|dealings|border|frontier|peace)(?: of)?"
    r" (?:with|against)(?: the)?"
)
"""What stands between two where one is told of with the other: "Genoa's quarrel with Pisa"."""


def is_overview(title: str) -> bool:
    """Whether a title says that one country's relations with many are told."""
    return _OF_ONE.search(title) is not None


def parties_told(
    named: Sequence[str],
    document: Document,
    hits: Sequence[PartyHit],
    years: Sequence[int],
    lexicon: Lexicon,
) -> tuple[str, ...]:
    """The parties an article is about whose title names those of ``named``: one or none.

    Two are taken where the article opens with them and tells more of both than of one with others, or
    where many sentences name each and few a third. ``hits`` are the parties named in the text and what
    stands for them there, ``years`` those of the text, in order.
    """
    states = [hit for hit in hits if lexicon.is_state(hit.name)]
    paragraphs = [block for block in document.blocks if block.kind in ("paragraph", "item", "row")]
    starts = [hit.start for hit in states]
    sentences = [_sentences(document.text, block, states, starts) for block in paragraphs]
    told = [sentence for found in sentences for sentence in found]
    pair = leading_pair(told, named, document.text, years, lexicon)
    opening = [found for block, found in zip(paragraphs, sentences, strict=True) if block.kind == "paragraph"]
    pair = pair or _opened_with(document.text, opening[:MOST_OPENING], told, lexicon)
    if pair and set(named) <= set(pair):
        return pair
    if not named and _OF_TWO.search(document.title):
        named = _only_two(document.text, told, lexicon)
    return tuple(named) or _leading(paragraphs, states, told)


def _only_two(text: str, told: Sequence[Told], lexicon: Lexicon) -> tuple[str, ...]:
    """The states that do something in any sentence, where these are but two.

    So it shows whose an affair is where they come in by and by: "Lima claimed it. Oslo took it in 1920".
    """
    acting = sorted({hit.name for one in told for hit in actors_of(one.hits, text, one.start, ())})
    return () if len(acting) != _PAIR or akin(acting[0], acting[1], lexicon) else tuple(acting)


_PAIR = 2


def _opened_with(
    text: str, opening: Sequence[Sequence[Told]], told: Sequence[Told], lexicon: Lexicon
) -> tuple[str, ...]:
    """The two that the sentences of the first paragraphs bring together, if the article tells of them."""
    for sentences in opening:
        for sentence in sentences[:MOST_OPENING]:
            pair = _brought_together(text, sentence)
            if pair:
                return pair if _tells_of(pair, told, lexicon) else ()
    return ()


def _sentences(text: str, block: Block, states: Sequence[PartyHit], starts: Sequence[int]) -> list[Told]:
    """The sentences of a block that name a state; ``starts`` are where the names begin."""
    ends = [match.end() for match in SENTENCE_END.finditer(text, block.start, block.end)]
    spans = pairwise([block.start, *ends, block.end])
    found = (
        Told(start, end, states[bisect_left(starts, start) : bisect_left(starts, end)])
        for start, end in spans
    )
    return [sentence for sentence in found if sentence.hits]


def _brought_together(text: str, sentence: Told) -> tuple[str, ...]:
    """The only two states of a sentence, where it says what they are to each other."""
    if len(sentence.states) != 2:
        return ()
    one, two = next(pair for pair in pairwise(sentence.hits) if pair[0].name != pair[1].name)
    gap = text[one.end : two.start]
    placed = _PLACED.search(text, sentence.start, one.start)
    if gap.strip() in JOINING:
        mutual = MUTUAL.search(text, sentence.start, sentence.end)
    else:
        mutual = _AGAINST.fullmatch(gap.rstrip())
    return (one.name, two.name) if mutual and not placed else ()


def _tells_of(pair: tuple[str, ...], told: Sequence[Told], lexicon: Lexicon) -> bool:
    """Whether more sentences name each of the two than name the other with a third alone.

    One of the two must be in a fair part of all sentences: notes on many pairs open with two as well.
    """
    if _share(pair, told) < OPENED_WITH:
        return False
    named = {name for sentence in told for name in sentence.states}
    kin = {party: {name for name in named if akin(name, party, lexicon)} for party in pair}
    for one, other in (pair, pair[::-1]):
        own = sum(bool(each.states & kin[one]) for each in told)
        elsewhere = [each for each in told if not each.states & kin[one] and each.states & kin[other]]
        if own < sum(bool(each.states - kin[other]) for each in elsewhere):
            return False
    return True


def _paragraphs_of(paragraphs: Sequence[Block], states: Sequence[PartyHit]) -> Counter[str]:
    """In how many paragraphs each state is named, in the order of their names."""
    starts = [hit.start for hit in states]
    seen: Counter[str] = Counter()
    for block in paragraphs:
        seen.update(
            {hit.name for hit in states[bisect_left(starts, block.start) : bisect_left(starts, block.end)]}
        )
    return Counter({name: seen[name] for name in sorted(seen)})


def _leading(
    paragraphs: Sequence[Block], states: Sequence[PartyHit], told: Sequence[Told]
) -> tuple[str, ...]:
    """The one or two parties named in most paragraphs of an article whose title names none.

    They must be what most of its sentences speak of: a war of many is about none of these.
    """
    seen = _paragraphs_of(paragraphs, states)
    floor = max(2.0, LEADING_SHARE * len(paragraphs))
    leading = [name for name, count in seen.most_common() if count >= floor]
    if len(leading) != _PAIR or seen[leading[1]] < 0.6 * seen[leading[0]]:
        leading = leading[:1]
    while leading and _share(leading, told) < SPOKEN_OF[len(leading) - 1]:
        leading.pop()
    return tuple(leading)


def _share(names: Sequence[str], told: Sequence[Told]) -> float:
    """The share of the sentences that name states which name one of ``names``."""
    return sum(not each.states.isdisjoint(names) for each in told) / max(1, len(told))
