"""Clauses that speak of two told of before, and the two that a paragraph opens with."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.chronicle.document import Document
from explorer.chronicle.party import Pair, pair_of
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.wordlists import is_idle
from explorer.extraction.happenings.named import BILATERAL_KINDS, Named, names_of
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.parties.bystanders import mediates, verb_of
from explorer.extraction.parties.context import Context
from explorer.extraction.parties.topics import SENTENCE_END, SPEAKS_OF_BOTH, THE_TWO
from explorer.extraction.parties.twosome import MUTUAL


def place_of_two(telling: Telling, text: str) -> int | None:
    """Where a clause speaks of two told of before, as an offset of the text: "both states", "the two agreed".

    None where it does not.
    """
    view, first, last = telling.view, telling.start, telling.end
    if _TWO.isdisjoint(view.lower[first:last]):
        return None
    found = THE_TWO.search(text, view.starts[first], view.ends[last - 1])
    if found is not None:
        return found.start()
    return next((view.starts[at] for at in range(first, last - 1) if _stands_alone(telling, at)), None)


def _stands_alone(telling: Telling, at: int) -> bool:
    """Whether "both" or "the two" is a subject without a noun: "the two | met", "both | jointly denied"."""
    view, last = telling.view, telling.end
    if view.lower[at] != "both" and (view.lower[at] != "two" or not at or view.lower[at - 1] != "the"):
        return False
    verb = at + 1
    verb += is_idle(view.lower[verb])
    return verb < last and view.finite[verb]


_TWO = frozenset({"both", "two"})


def do_two(telling: Telling, text: str) -> bool:
    """Whether two told of before are the subject of a clause, or are brought together in it."""
    place = place_of_two(telling, text)
    if place is None:
        return False
    verb = verb_of(telling)
    return (verb is not None and place < telling.view.starts[verb]) or mediates(telling)


def it_acts(telling: Telling) -> bool:
    """Whether "it" is the subject of a clause: "Peru is small. | It attacked Chile"."""
    verb = verb_of(telling)
    return verb is not None and verb > 0 and telling.view.lower[verb - 1] == "it"


def opening_two(named: Named, document: Document, context: Context, lexicon: Lexicon) -> Pair | None:
    """The two whose relations the first sentence of a paragraph tells, where a clause goes on with them.

    None where anybody else has been named since, and of what a country may do by itself.
    """
    text, sentence = document.text, named.telling.view.sentence
    block = document.blocks[sentence.block]
    end = SENTENCE_END.search(text, block.start, sentence.start + 1)
    if end is None or end.end() > sentence.start or not _is_mutual(named, text):
        return None
    opening = _states_in(block.start, end.end(), context, lexicon)
    if len(opening) != _PAIR or MUTUAL.search(text, block.start, end.end()) is None:
        return None
    told = _states_in(block.start, sentence.end, context, lexicon)
    return pair_of(*opening) if len(told) == _PAIR else None


_PAIR = 2


def _states_in(start: int, end: int, context: Context, lexicon: Lexicon) -> Sequence[str]:
    return [name for name in names_of(context.between(start, end)) if lexicon.is_state(name)]


def _is_mutual(named: Named, text: str) -> bool:
    """Whether what is told is done between two: a visit, visas, trade; a fight, but by one of them."""
    if named.kind in BILATERAL_KINDS and (named.kind != "conflict" or not named.clause):
        return True
    told = named.telling
    if not _BETWEEN_TWO.isdisjoint(told.view.lower[told.start : told.end]):
        return True
    span = told.view.starts[told.start], told.view.ends[told.end - 1]
    return SPEAKS_OF_BOTH.search(text, *span) is not None or _POINTS.search(text, *span) is not None


_BETWEEN_TWO = word_set("visa visas trade relations ties embassy ambassador")
_POINTS = re.compile(r"(?<!across )(?<!in )\b(?:the country|(?:its|the) neighbou?r)\b(?!['’]s)")
