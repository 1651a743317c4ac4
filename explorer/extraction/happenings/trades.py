"""Whether the trade of which a happening tells is that between the two of an article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from explorer.extraction.clauses.sentences import Sentence
from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import AUXILIARIES, COORDINATORS, DETERMINERS, SUBORDINATORS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.source import Source


def is_trade_of(source: Source, telling: Telling, both: str) -> bool:
    """Whether "trade", "exports", or "it" for it, is between ``both``: of no sort, place or third state.

    "Trade" is asked about with the sentence before its own, "it" with those back to one that names trade,
    and the one before that. Trade "between the two" is theirs whatever stands beside it.
    """
    view = telling.view
    if "trade" in view.holds and not _tells_of_trade(view, telling.end):
        return False
    if _NAMING.isdisjoint(view.holds) and "it" not in view.lower[: telling.end]:
        return False
    own = False
    for sentence in _back_to_trade(source, view.sentence):
        near = source.sentences.view(sentence)
        if own:
            return _is_plain(near) and _is_theirs(source, near, both)
        if not _is_plain(near):
            return False
        if _is_between_two(near):
            return True
        if not _is_theirs(source, near, both):
            return False
        own = not _NAMING.isdisjoint(near.holds)
    return own


_NAMING = word_set("trade exports imports")


def _back_to_trade(source: Source, sentence: Sentence) -> Iterator[Sentence]:
    """A sentence and those before it of its block, from the last one, as far as "it" may reach."""
    yield sentence
    yield from source.sentences.before(sentence)[: -_REACH - 1 : -1]


_REACH = 3
"""Sentences before one in which what its "it" means, and what stands before that, are looked for."""


def are_exports_to(source: Source, telling: Telling, both: str) -> bool:
    """Whether exports or imports of one of ``both`` are those to or from the other, not all that it has.

    So they are beside "exports to Peru" or the other's own exports, or where one of the two sentences
    before tells of their trade or of them both. Where the other is named in any other way ("of which a
    tenth went to Peru"), all exports are meant.
    """
    sentence = telling.view.sentence
    text = source.document.text
    hits = source.context.between(sentence.start, sentence.end)
    ways = [(hit.name, _way(text[sentence.start : hit.start], text[hit.end : sentence.end])) for hit in hits]
    if not all(way for _, way in ways) or not is_trade_of(source, telling, both):
        return False
    if any(way == "to" for _, way in ways) or len({name for name, _ in ways}) > 1:
        return True
    earlier = source.sentences.before(sentence)[-2:]
    return any(
        "trade" in source.sentences.view(one).holds
        or len({hit.name for hit in source.context.between(one.start, one.end)}) > 1
        for one in earlier
    )


def _way(before: str, behind: str) -> str:
    """How a party between these words is named beside exports: as one "to" whom they go, or "of" whom."""
    if _BEFORE_BUYER.search(before):
        return "to"
    return "of" if behind.startswith((" exports", " imports")) else ""


_BEFORE_BUYER = re.compile(r"(?:exports|imports)(?: of [a-z]+)? (?:to|from) (?:the )?\Z")


def _tells_of_trade(view: SentenceView, end: int) -> bool:
    """Whether trade of no sort, that is not told of as in a place, is what a verb up to ``end`` tells of."""
    lower = view.lower
    at = lower.index("trade")
    if at + 1 >= min(end, len(lower)) or _is_placed(view, at):
        return False
    behind = lower[at + 1]
    return view.finite[at + 1] or behind in AUXILIARIES or is_adverb(behind) or behind == "between"


def _is_placed(view: SentenceView, at: int) -> bool:
    """Whether a phrase before token ``at`` says where: "in Turku, trade fell"."""
    return any(
        view.lower[place] in _WHERE and view.tokens[place + 1].is_capital and not view.dated[place + 1]
        for place in range(at - 1)
    )


_WHERE = word_set("in at through via within from across near")


def _is_plain(view: SentenceView) -> bool:
    """Whether a sentence names trade of no sort: neither "the fur trade" nor "trade in guano"."""
    if "trade" not in view.holds:
        return True
    return all(_is_bare(view, at) for at, word in enumerate(view.lower) if word == "trade")


def _is_bare(view: SentenceView, at: int) -> bool:
    """Whether "trade" at a token stands without what says of which sort it is, or is part of another noun."""
    lower = view.lower
    behind = lower[at + 1] if at + 1 < len(lower) else ""
    before = at - 1 if at and lower[at - 1] in _SIZES else at
    led = before == 0 or view.dated[before - 1] or not lower[before - 1][0].isalpha()
    led = led or lower[before - 1] in _LEADING or is_adverb(lower[before - 1])
    return led and behind not in _OF_WHAT


_SIZES = word_set("total bilateral mutual annual overall two-way")
_LEADING = DETERMINERS | COORDINATORS | SUBORDINATORS | PREPOSITIONS
_OF_WHAT = word_set("in of with to from through by via across for")


def _is_between_two(view: SentenceView) -> bool:
    """Whether a sentence names trade "between the two"; "bilateral" may also be with a third state named."""
    lower = view.lower
    return any(lower[at : at + 4] == _BETWEEN for at in range(len(lower)))


_BETWEEN = ("trade", "between", "the", "two")


def _is_theirs(source: Source, view: SentenceView, both: str) -> bool:
    """Whether a sentence names no third state, nor the people or the capital of one."""
    sentence = view.sentence
    return all(hit.name in both for hit in source.context.between(sentence.start, sentence.end))
