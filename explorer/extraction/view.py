"""A sentence prepared for the rules: its tokens, which of them state a time, and which are verbs."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from explorer.chronicle.temporal import TemporalExpression
from explorer.extraction.clefts import cleft_end
from explorer.extraction.sentences import Sentence
from explorer.extraction.tokens import Token, tokenize
from explorer.extraction.verbs import VerbTable

DETERMINERS = frozenset(
    {"the", "a", "an", "its", "their", "his", "her", "this", "that", "these", "those", "both", "several"}
)
PREPOSITIONS = frozenset(
    {
        "in",
        "on",
        "at",
        "of",
        "by",
        "from",
        "to",
        "with",
        "for",
        "between",
        "during",
        "since",
        "until",
        "into",
        "through",
    }
    | {
        "under",
        "over",
        "against",
        "towards",
        "toward",
        "throughout",
        "around",
        "about",
        "within",
        "as",
        "among",
        "upon",
    }
    | {"after", "before", "following", "via", "near", "despite", "amid", "along", "across", "per", "without"}
)
_NOT_FINITE_AUX = frozenset({"been", "be", "being", "having"})
_BE = frozenset(
    {"was", "were", "is", "are", "been", "be", "being", "has", "have", "had", "did", "would", "could", "will"}
)
_QUOTES = {'"': '"', "“": "”", "«": "»"}
_HIDING = re.compile(r"[\[(\"“«]")
"""Signs without which nothing in a sentence is hidden."""


@dataclass(frozen=True, slots=True)
class SentenceView:
    """The tokens of a sentence; ``dates[i]`` is the index of the expression token i belongs to, else -1.

    ``hidden[i]`` says that token i stands inside quotation marks or brackets, where no clause begins.
    ``finite[i]`` says that it is a finite verb form, ``bases[i]`` is the base of a past form, else "".
    ``alone[i]`` says that it is a word by itself: no sign is written behind it, and neither it nor the token
    before it states a time. ``cells`` are the tokens that begin a further cell of a table's row; ``starts``
    and ``ends`` are the offsets of all tokens.
    """

    sentence: Sentence
    tokens: Sequence[Token]
    expressions: Sequence[TemporalExpression]
    dates: Sequence[int]
    hidden: Sequence[bool]
    finite: Sequence[bool]
    bases: Sequence[str]
    alone: Sequence[bool]
    cells: Sequence[int]
    starts: Sequence[int]
    ends: Sequence[int]

    def has_finite(self, start: int, end: int) -> bool:
        """Whether a finite verb stands among tokens ``start`` to ``end``."""
        return any(self.finite[start:end])

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
    tokens = tokenize(text, sentence.start, sentence.end)
    starts, ends = [token.start for token in tokens], [token.end for token in tokens]
    dates = _dates(starts, ends, expressions)
    finite, bases = _verbs(tokens, dates, verbs)
    hides = _HIDING.search(text, sentence.start, sentence.end) is not None
    hidden = _hidden(tokens) if hides else [False] * len(tokens)
    cells = _cells(text, tokens) if text.find("\t", sentence.start, sentence.end) >= 0 else []
    alone = _alone(tokens, dates)
    return SentenceView(
        sentence, tokens, expressions, dates, hidden, finite, bases, alone, cells, starts, ends
    )


def _verbs(tokens: Sequence[Token], dates: Sequence[int], verbs: VerbTable) -> tuple[list[bool], list[str]]:
    """Which tokens are finite verbs, and the bases of those that are past forms."""
    finite, bases = [False] * len(tokens), [""] * len(tokens)
    words = [token.lower for token in tokens]
    auxiliaries = verbs.auxiliaries
    for at, (word, known) in enumerate(zip(words, verbs.bases_of_past(words), strict=True)):
        if known is None and word not in auxiliaries:
            continue
        if dates[at] < 0 and _is_finite(tokens, dates, at, known, verbs):
            finite[at], bases[at] = True, known or ""
    if cleft_end(tokens, dates):
        finite[1] = False
    return finite, bases


def _alone(tokens: Sequence[Token], dates: Sequence[int]) -> list[bool]:
    behind = [*(token.start for token in tokens[1:]), sys.maxsize]
    return [
        date < 0 and before < 0 and token.end < start and token.text[-1].isalnum()
        for token, start, date, before in zip(tokens, behind, dates, [-1, *dates], strict=False)
    ]


def _cells(text: str, tokens: Sequence[Token]) -> list[int]:
    return [at for at in range(1, len(tokens)) if "\t" in text[tokens[at - 1].end : tokens[at].start]]


def _dates(
    starts: Sequence[int], ends: Sequence[int], expressions: Sequence[TemporalExpression]
) -> list[int]:
    """For each token the expression it belongs to, the first where it touches two; else -1."""
    marks = [-1] * len(starts)
    for place in range(len(expressions) - 1, -1, -1):
        first = bisect_right(ends, expressions[place].start)
        last = bisect_left(starts, expressions[place].end)
        marks[first:last] = [place] * (last - first)
    return marks


def _hidden(tokens: Sequence[Token]) -> list[bool]:
    hidden: list[bool] = []
    closing, depth = "", 0
    for token in tokens:
        sign = token.text
        if closing:
            closing = "" if sign == closing else closing
            hidden.append(True)
            continue
        closing = _QUOTES.get(sign, "")
        depth += (sign in "([") - (sign in ")]" and depth > 0)
        hidden.append(bool(closing) or depth > 0)
    # A quotation that is never closed hides nothing.
    return [False] * len(tokens) if closing else hidden


def _is_finite(
    tokens: Sequence[Token], dates: Sequence[int], index: int, base: str | None, verbs: VerbTable
) -> bool:
    """Whether a form is finite; ``base`` is its base where it may be a past form."""
    word = tokens[index].lower
    if tokens[index].is_capital:
        return False
    if word in verbs.auxiliaries:
        return word not in _NOT_FINITE_AUX
    before = tokens[index - 1].lower if index else ""
    after = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    if before == "both" and index > 1 and tokens[index - 2].lower in PREPOSITIONS:
        before = ""  # "delegates from both met"
    if before in DETERMINERS or before in PREPOSITIONS or before in _BE:
        return False
    if word in _DESCRIBING and (after.endswith("s") or after in _MANY):
        return False
    # "issued by", ", based in": participles, as nothing before them makes them finite.
    by_somebody = after == "by" and (index + 2 >= len(tokens) or dates[index + 2] < 0)
    if by_somebody and word not in verbs.strong:
        return False
    return before != "," or base not in _ADJUNCTS or (base == "lead" and after == "to")


_DESCRIBING = frozenset(
    {"armed", "unarmed", "masked", "wounded", "displaced", "uniformed", "exiled", "retired", "organised"}
)
_MANY = frozenset({"men", "women", "people", "children", "police", "crowd"})
"""Participles that describe those behind them: "armed men tore down"."""
_ADJUNCTS = frozenset(
    {
        "base",
        "locate",
        "situate",
        "hold",
        "know",
        "accredit",
        "name",
        "call",
        "title",
        "head",
        "lead",
        "found",
        "date",
    }
    | {
        "dub",
        "compare",
        "follow",
        "number",
        "strain",
        "use",
        "aim",
        "design",
        "own",
        "fund",
        "back",
        "support",
        "draw",
    }
)
