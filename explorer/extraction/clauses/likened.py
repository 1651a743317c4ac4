"""What a noun is only likened to, and which one of a kind is meant by a relative word."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import OF_ONE, PERSONAL
from explorer.extraction.titles.word import Word, lower_of


def behind_likeness(view: SentenceView, first: int, last: int, verb: str) -> int:
    """Where a subject begins behind what only likens it: "unlike | Peru, which left", "firms like | Roca".

    ``verb`` is what it does: "ports such as Oulu, which | were | shut" are many.
    """
    if first >= last or (view.lower[first] not in _LIKENING and "such" not in view.holds):
        return first
    led = _likening(view.lower[first : last + 1], verb)
    # "firms such as Roca & Sons, which was founded": of one by its name alone
    alone = led == 1 or all(token.is_capital for token in view.tokens[first + led : last + 1])
    return first + led if alone else first


def without_likeness(phrase: Sequence[Word], verb: str = "") -> Sequence[Word]:
    """What is meant without what only likens it: "unlike | Peru, which left", "such as | Roca, which was".

    What "such as" names is meant only by a ``verb`` of one.
    """
    return phrase[_likening(lower_of(phrase), verb) :]


def than_they(piece: Sequence[Word], start: int, verb: int) -> bool:
    """Whether a verb only says with what is compared: "fleeing faster | than they had come"."""
    return piece[verb - 1].lower in PERSONAL and "than" in lower_of(piece[start + 1 : verb])


def _likening(lower: Sequence[str], verb: str) -> int:
    """Behind how many words of a phrase stands what is meant, and not only likened to it."""
    if len(lower) > 1 and lower[0] in _LIKENING:
        return 1
    if verb not in OF_ONE or "such" not in lower:
        return 0
    return next((at + 2 for at in range(len(lower) - 2) if (lower[at], lower[at + 1]) == _SUCH_AS), 0)


_LIKENING = word_set("unlike like")
_SUCH_AS = ("such", "as")


def first_of_kind(view: SentenceView, led: int, opener: int) -> tuple[int, int] | None:
    """Who is the first of a kind with which something is done: "| Peru was the first state with which …".

    The preposition before ``opener`` means that one: nobody deals with "the first state of Africa". None
    where a sentence does not begin with its name.
    """
    if led == opener or _FIRSTS.isdisjoint(view.holds):
        return None
    verb = next((at for at in range(led) if view.finite[at]), 0)
    told = verb > 0 and _tells_first(view.lower[verb : verb + 3])
    named = told and all(token.is_capital for token in view.tokens[:verb])
    return (0, verb) if named and not view.has_finite(verb + 1, led) else None


def name_of_first(ahead: Sequence[Word]) -> Sequence[Word]:
    """Who is the first of a kind, by the words before the relative clause with a preposition; else nobody."""
    verb = next((at for at, word in enumerate(ahead) if word.finite), 0)
    told = verb > 0 and ahead[0].text[0].isupper() and _tells_first(lower_of(ahead[verb : verb + 3]))
    return ahead[:verb] if told and not any(word.comma for word in ahead[:verb]) else ()


def _tells_first(lower: Sequence[str]) -> bool:
    """Whether a verb and the words behind it say who is the first: "was the first"."""
    return lower[0] in _IS and [*lower[1:2]] == ["the"] and not _FIRSTS.isdisjoint(lower[2:])


_IS = word_set("was is")
_FIRSTS = word_set("first second third fourth fifth only last next")


def likens(piece: Sequence[Word], start: int) -> bool:
    """Whether "as" goes on with "such" before a noun."""
    return piece[start].lower == "as" and "such" in lower_of(piece[max(0, start - _SUCH_WITHIN) : start - 1])


_SUCH_WITHIN = 5
