"""The sentence in which a date stands in a quotation of several: '"It rained. | In May Turku fell. | …"'."""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import SentenceView

_OPENING = frozenset('"“«')
_CLOSING = frozenset('"”»')
_STOPS = word_set(". ! ?")
_SPEAKING = word_set("i we my our")
_INITIAL = 2
"""Letters of the longest word whose full stop may be that of an initial or a title."""


def sentence_quoted(view: SentenceView, at: int) -> tuple[int, int] | None:
    """The tokens of the sentence around a token, half-open; None where it is in no quotation of several.

    What a quotation tells in one sentence, another one of it does not go on with. Of "I" and "we" only what
    stands before the quotation tells who they are.
    """
    if not view.hidden[at] or _STOPS.isdisjoint(view.holds):
        return None
    first = at
    while first and view.hidden[first - 1] and not _ends(view, first - 1):
        first -= 1
    last = at
    while last < len(view.tokens) and view.hidden[last] and not _ends(view, last):
        last += 1
    begins = first > 0 and _ends(view, first - 1)
    quoted = begins or view.tokens[first].text in _OPENING
    parted = begins or (last < len(view.tokens) and view.hidden[last])
    speaks = not _SPEAKING.isdisjoint(view.lower[first : first + 2])
    end = last + (last < len(view.tokens) and view.hidden[last])  # with its full stop, if it has one
    while end > first and view.tokens[end - 1].text in _CLOSING:
        end -= 1
    return (first, end) if quoted and parted and not speaks and _is_told(view, first, end) else None


def _is_told(view: SentenceView, first: int, end: int) -> bool:
    """Whether a piece of a quotation is a sentence and no part of a title: it has a verb and few capitals."""
    words = [view.tokens[at].is_capital for at in range(first, end) if view.tokens[at].is_word]
    return view.has_finite(first, end) and 2 * words.count(True) <= len(words)


def _ends(view: SentenceView, at: int) -> bool:
    """Whether a full stop ends a sentence of a quotation, by the words on both sides."""
    behind = view.tokens[at + 1 : at + 2]
    if view.tokens[at].text not in _STOPS or not behind or not at:
        return False
    before = view.tokens[at - 1]
    whole = len(before.text) > _INITIAL or not before.is_capital
    return whole and behind[0].is_word and behind[0].is_capital and view.hidden[at + 1]
