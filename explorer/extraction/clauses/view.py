"""A sentence prepared for the rules: its tokens, which of them state a time, and which are verbs."""

from __future__ import annotations

import sys
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, compress, count, repeat
from operator import and_, lt

from explorer.chronicle.dates.temporal import TemporalExpression
from explorer.extraction.clauses.actives import acts_by
from explorer.extraction.clauses.attributive import DETERMINERS, describes_next
from explorer.extraction.clauses.clefts import cleft_end
from explorer.extraction.clauses.hiding import hidden_in
from explorer.extraction.clauses.historical import presents
from explorer.extraction.clauses.pastforms import LEADING, before_verb, hangs_in_lead, helped, is_no_past
from explorer.extraction.clauses.sentences import Sentence
from explorer.extraction.clauses.tokens import (
    Columns,
    Token,
    columns_of,
    places_of,
    word_set,
)
from explorer.extraction.clauses.turned import in_plain_order
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.wordlists import PREPOSITIONS, SO_MANY
from explorer.extraction.titles.word import Word, new_word

__all__ = ["DETERMINERS", "PREPOSITIONS", "SentenceView", "sentence_view"]

_NOT_FINITE_AUX = frozenset({"been", "be", "being", "having"})
_BE = frozenset(
    {"was", "were", "is", "are", "been", "be", "being", "has", "have", "had", "having"}
    | {"did", "would", "could", "will"}
)


@dataclass(frozen=True, slots=True)
class SentenceView:
    """The tokens of a sentence; ``dates[i]`` is the index of the expression token i belongs to, else -1.

    ``dated[i]`` says that it belongs to one.
    ``hidden[i]`` says that token i stands inside quotation marks or brackets, where no clause begins.
    ``finite[i]`` says that it is a finite verb form, ``bases[i]`` is the base of a past form or of one in the
    historical present, else "". ``forms`` are the places of the finite verbs and of what may be a participle.
    ``alone[i]`` says that it is a word by itself, or the sign that ends a piece behind one: nothing else is
    written beside it, and neither it nor the token before it states a time; ``words`` are the tokens as such
    words, None for the signs. ``cells`` are the tokens that begin a further cell of a table's row; ``lower``,
    ``starts`` and ``ends`` are the tokens in small letters and their offsets. ``holds`` is ``lower`` as a
    set, of which it is told sooner that it lacks all of some words. ``verbs`` are those of the language.
    """

    sentence: Sentence
    tokens: Sequence[Token]
    expressions: Sequence[TemporalExpression]
    dates: Sequence[int]
    dated: Sequence[bool]
    hidden: Sequence[bool]
    finite: Sequence[bool]
    bases: Sequence[str]
    forms: Sequence[int]
    alone: Sequence[bool]
    words: Sequence[Word | None]
    cells: Sequence[int]
    lower: tuple[str, ...]
    starts: Sequence[int]
    ends: Sequence[int]
    holds: frozenset[str]
    verbs: VerbTable

    def has_finite(self, start: int, end: int) -> bool:
        """Whether a finite verb stands among tokens ``start`` to ``end``."""
        return True in self.finite[start:end]

    def verb_in(self, start: int, end: int) -> int | None:
        """The first finite verb among tokens ``start`` to ``end``; None where none stands there."""
        return self.finite.index(True, start, end) if True in self.finite[start:end] else None

    def behind_date(self, at: int) -> int:
        """The token behind the date that token ``at`` begins."""
        return at + self.dates[at:].count(self.dates[at])

    def run_end(self, start: int, end: int) -> int:
        """Where the words by themselves end that begin with token ``start``: before ``end`` or a cell's."""
        try:
            last = self.alone.index(False, start, end)
        except ValueError:
            last = end
        return min((cell for cell in self.cells if start < cell < last), default=last) if self.cells else last

    def tokens_at(self, expression: TemporalExpression) -> int:
        """The index of the first token of an expression that stands in this sentence, else 0."""
        at = bisect_right(self.ends, expression.start)
        return at if at < len(self.ends) else 0

    def tokens_between(self, start: int, end: int) -> Sequence[Token]:
        """The tokens that begin in the span ``start`` to ``end`` of the text."""
        first = bisect_left(self.starts, start)
        return self.tokens[first : bisect_left(self.starts, end, first)]


def sentence_view(
    text: str, sentence: Sentence, expressions: Sequence[TemporalExpression], verbs: VerbTable
) -> SentenceView:
    """Prepare a sentence; ``expressions`` are those that stand in it, in order."""
    written = columns_of(text, sentence.start, sentence.end)
    starts, ends = written.start, written.end
    spans = [_span(starts, ends, expression) for expression in expressions]
    dates = _dates(len(starts), spans)
    columns = in_plain_order(written, dates, verbs)
    tokens, lower = columns.tokens(), columns.lower
    finite, bases = _verbs(columns, dates, verbs)
    if cleft_end(tokens, dates):
        finite[1] = False
    dated = _marked([False] * len(tokens), spans, True)
    signs = _piece_ends(columns, dated)
    return SentenceView(
        sentence,
        tokens,
        expressions,
        dates,
        dated,
        hidden_in(columns.text),
        finite,
        bases,
        _forms(lower, finite, verbs),
        _alone(columns, spans, signs),
        _words(columns.text, lower, finite, signs),
        _cells(text, tokens) if text.find("\t", sentence.start, sentence.end) >= 0 else [],
        lower,
        starts,
        ends,
        frozenset(lower),
        verbs,
    )


def _verbs(columns: Columns, dates: Sequence[int], verbs: VerbTable) -> tuple[list[bool], list[str]]:
    """Which tokens are finite verbs, and the bases of those that are past forms or historical presents."""
    finite, bases = [False] * len(dates), [""] * len(dates)
    told = [(at, base) for at, base in enumerate(verbs.finite_bases(columns.lower)) if base is not None]
    for at, base in told:
        if dates[at] < 0 and not columns.is_capital[at]:
            finite[at] = _is_finite(columns, dates, at, base, verbs) or _does_this(columns, at)
            bases[at] = base if finite[at] else ""
    for at, base in list(presents(columns, finite, bases, dates, verbs)):
        finite[at], bases[at] = True, base
    return finite, bases


def _forms(lower: Sequence[str], finite: Sequence[bool], verbs: VerbTable) -> list[int]:
    participles = compress(count(), verbs.participle_bases(lower))
    return sorted({*participles, *compress(count(), finite)})


def _does_this(columns: Columns, at: int) -> bool:
    """Whether "this" opens a sentence before a verb whose object is a name: "This led Peru to yield"."""
    return at == 1 and columns.lower[0] == "this" and columns.is_capital[2:3] == (True,)


def _span(starts: Sequence[int], ends: Sequence[int], expression: TemporalExpression) -> tuple[int, int]:
    """The tokens of an expression, half-open."""
    return bisect_right(ends, expression.start), bisect_left(starts, expression.end)


def _dates(count: int, spans: Sequence[tuple[int, int]]) -> list[int]:
    """For each token the expression it belongs to, the first where it touches two; else -1."""
    marks = [-1] * count
    for place in range(len(spans) - 1, -1, -1):
        first, last = spans[place]
        marks[first:last] = [place] * (last - first)
    return marks


def _alone(columns: Columns, spans: Sequence[tuple[int, int]], signs: Sequence[int]) -> list[bool]:
    """Which tokens are words by themselves, with ``signs``; a date is none, nor is what stands behind it."""
    apart = map(lt, columns.end, (*columns.start[1:], sys.maxsize))
    alone = list(map(and_, apart, columns.plain))
    for sign in signs:
        alone[sign - 1] = alone[sign] = True
    return _marked(alone, [(first, last + 1) for first, last in spans if first < last], False)


def _piece_ends(columns: Columns, dated: Sequence[bool]) -> list[int]:
    """The commas and the like that are written behind a word and before a blank, away from any time."""
    signs = places_of(_ENDING, columns.text)
    if signs and not signs[0]:
        signs = signs[1:]
    starts, ends = (*columns.start, sys.maxsize), columns.end
    return [
        at
        for at in signs
        if columns.plain[at - 1]
        and ends[at - 1] == starts[at]
        and ends[at] < starts[at + 1]
        and True not in dated[max(0, at - 2) : at + 1]
    ]


_ENDING = frozenset(",;:")


def _marked(marks: list[bool], spans: Sequence[tuple[int, int]], mark: bool) -> list[bool]:
    """The marks with this one set in the spans, as far as they reach."""
    for first, last in spans:
        marks[first:last] = [mark] * (min(last, len(marks)) - first)
    return marks


def _words(
    texts: Sequence[str], lower: Sequence[str], finite: Sequence[bool], signs: Sequence[int]
) -> list[Word | None]:
    no, initial = repeat(False), chain((True,), repeat(False))
    commas = [False] * len(texts)
    for sign in signs:
        commas[sign - 1] = True
    columns = zip(texts, lower, finite, commas, no, initial, repeat(-1), strict=False)
    words: list[Word | None] = list(map(new_word, repeat(Word), columns))
    for sign in signs:
        words[sign] = None
    return words


def _cells(text: str, tokens: Sequence[Token]) -> list[int]:
    return [at for at in range(1, len(tokens)) if "\t" in text[tokens[at - 1].end : tokens[at].start]]


def _is_subject(lower: Sequence[str], index: int, after: str, verbs: VerbTable) -> bool:
    """Whether "both" before a form is its subject or stands behind that, by the words around."""
    word = lower[index - 2] if index > 1 else ""
    if after in _AFTER_BOTH or word in PREPOSITIONS or (word in {",", ";"} and after not in PREPOSITIONS):
        return True
    own = lower[index] in verbs.strong or verbs.base_of_past(lower[index]) in _NEVER_DONE
    if own and (word in _JOINING or index == 1):
        return True  # "left in May, and both sat in parliament"
    beside = index > 3 and lower[index - 3] == "and" and word.isalpha()
    return beside and not verbs.is_form(word)  # "Peru and Chile both claimed Tacna"


def _is_finite(columns: Columns, dates: Sequence[int], index: int, base: str, verbs: VerbTable) -> bool:
    """Whether a form is finite; ``base`` is its base where it may be a past form, else ""."""
    lower = columns.lower
    word = lower[index]
    before = before_verb(lower, index)
    if word in verbs.auxiliaries:
        return word not in _NOT_FINITE_AUX and not (word == "will" and before in _BEFORE_WILL)
    after = lower[index + 1] if index + 1 < len(lower) else ""
    if before == "both" and _is_subject(lower, index, after, verbs):
        before = ""  # "both agreed to meet", "delegates from both met", "beaten, both left the pact"
    if is_no_past(before, word, after, verbs) or (before == "help" and helped(lower, index, base)):
        return False
    told = after in PREPOSITIONS or after in DETERMINERS or after == "to" or word in verbs.strong
    if before == "this" and told:
        before = ""  # "this led to war", "this took effect", but "this signed copy"
    noun = before in DETERMINERS or before in PREPOSITIONS or before in _BE or before.endswith(_OWNING)
    if noun or (before in SO_MANY and lower[index - 2] in _BE):  # "there have been some strained periods"
        return False
    if describes_next(lower, dates, index, verbs):
        return False
    if index > 1 and lower[index - 2] in LEADING and hangs_in_lead(columns, dates, index, verbs):
        return False
    # "issued by", ", based in": participles, as nothing before them makes them finite.
    by_somebody = after == "by" and (index + 2 >= len(lower) or dates[index + 2] < 0)
    if by_somebody and word not in verbs.strong and not acts_by(lower, index, base):
        return False
    if (
        before != ","
        or base not in _ADJUNCTS
        or (after in _ACTING_WITH.get(base, ()) and dates[min(index + 2, len(lower) - 1)] < 0)
    ):
        return True
    plain = after[:1].isalnum() and after not in PREPOSITIONS and not after.endswith("ly")
    return base in _DONE_TO_OTHERS and plain and index + 1 < len(lower) and dates[index + 1] < 0


_ACTING_WITH = {"lead": ("to",), "call": ("on", "upon", "for", "off"), "head": ("for",)}
"""Behind which verbs which words show that they tell a deed: "Ana Paz, the envoy, | called on the king"."""
_BEFORE_WILL = word_set("own free last good ill political the a his her its their")
"""Words behind which a will is meant, by which one acts or leaves a house to somebody."""


_JOINING = word_set("and but while whereas though although as when because since ; :")
_NEVER_DONE = word_set(
    """agree appear arrive belong collapse compete continue decline die disappear exist fail flourish happen
    lapse live march participate react remain resign respond serve sit stand stay sail suffer travel work"""
)
"""Verbs whose forms behind "both" are no participles."""
_AFTER_BOTH = DETERMINERS | word_set("to that")
_DONE_TO_OTHERS = word_set("lead head hold found draw support compare follow use own fund back")
"""Those of them that are no participles before a noun: "King Paul, then prince, led a mission"."""
_OWNING = ("'s", "’s")
"""Behind an owner stands what is owned: "the general's captured papers"."""
_ADJUNCTS = word_set(
    """base locate situate hold know accredit name call title head lead found date dub compare follow
    number strain use aim design own fund back support draw"""
)
