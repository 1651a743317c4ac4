"""The sentences of a document as the rules read them, each prepared once; pronouns look back at them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter

from explorer.chronicle.dates.temporal import TemporalExpression
from explorer.chronicle.document import Document
from explorer.extraction.clauses.grammar import Clause, clauses_in
from explorer.extraction.clauses.sentences import Sentence, sentences_of
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import SentenceView, sentence_view
from explorer.extraction.titles.headline import words_of

REACH = 600
"""Characters before a sentence in which a pronoun's antecedent is looked for."""

_KEPT = 1024
"""Sentences and blocks kept prepared, more than a batch has; what is asked for again stands near."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What the rules ask of a document's sentences, worked out when first asked.

    ``of_block`` gives the sentences of the block with that index, ``view`` a sentence's words, ``clauses``
    the clauses among its first so many tokens, ``earlier`` those of the sentence before it. ``before`` gives
    the sentences before one that end within REACH, of its block and in order; of the first of them what lies
    within.
    """

    of_block: Callable[[int], Sequence[Sentence]]
    view: Callable[[Sentence], SentenceView]
    clauses: Callable[[Sentence, int], Sequence[Clause]]
    before: Callable[[Sentence], Sequence[Sentence]]
    earlier: Callable[[Sentence], Sequence[Clause]]


def dates_between(
    expressions: Sequence[TemporalExpression], starts: Sequence[int], start: int, end: int
) -> Sequence[TemporalExpression]:
    """Of expressions in the order of the text those that begin in the span ``start`` to ``end``.

    ``starts`` is where each begins: every sentence of a document is asked about, and most have none.
    """
    first = bisect_left(starts, start)
    return expressions[first : bisect_left(starts, end, first)]


def prepared(document: Document, expressions: Sequence[TemporalExpression], verbs: VerbTable) -> Prepared:
    """The sentences of a document with these expressions of time."""
    starts = [expression.start for expression in expressions]

    @lru_cache(maxsize=_KEPT)
    def of_block(index: int) -> Sequence[Sentence]:
        return sentences_of(document, index)

    @lru_cache(maxsize=_KEPT)
    def view(sentence: Sentence) -> SentenceView:
        dates = dates_between(expressions, starts, sentence.start, sentence.end)
        return sentence_view(document.text, sentence, dates, verbs)

    @lru_cache(maxsize=_KEPT)
    def clauses(sentence: Sentence, stop: int) -> Sequence[Clause]:
        return clauses_in(words_of(document.text, view(sentence), 0, stop), verbs) if stop else ()

    @lru_cache(maxsize=_KEPT)
    def before(sentence: Sentence) -> Sequence[Sentence]:
        return _before(document.text, of_block(sentence.block), sentence)

    def earlier(sentence: Sentence) -> Sequence[Clause]:
        last = before(sentence)[-1:]
        return [one for near in last for one in clauses(near, len(view(near).tokens))]

    return Prepared(of_block, view, clauses, before, earlier)


_START, _END = map(attrgetter, ("start", "end"))


def _before(text: str, sentences: Sequence[Sentence], sentence: Sentence) -> Sequence[Sentence]:
    floor = sentence.start - REACH
    first = bisect_left(sentences, floor, key=_END)
    near = list(sentences[first : bisect_left(sentences, sentence.start, key=_START)])
    if near and near[0].start < floor:
        rest = text[floor : near[0].end]
        near[0] = near[0]._replace(start=near[0].end - len(rest.lstrip()))
    return [one for one in near if one.end > one.start]
