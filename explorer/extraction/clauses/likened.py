"""What a noun is only likened to, and which one of a kind is meant by a relative word."""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import SentenceView


def behind_likeness(view: SentenceView, first: int, last: int, verb: str) -> int:
    """Where a subject begins behind what only likens it: "unlike | Peru, which left", "firms like | Roca".

    ``verb`` is what it does: "ports such as Oulu, which | were | shut" are many.
    """
    if first < last and view.lower[first] in _LIKENING:
        return first + 1
    if "such" not in view.holds:
        return first
    pairs = (at for at in range(first + 1, last - 1) if view.lower[at : at + 2] == _SUCH_AS)
    such = next(pairs, 0)
    # "firms such as Roca & Sons, which was founded": of one by its name alone
    alone = (
        such > 0 and verb in _OF_ONE and all(token.is_capital for token in view.tokens[such + 2 : last + 1])
    )
    return such + 2 if alone else first


_LIKENING = word_set("unlike like")
_OF_ONE = word_set("was is has")
_SUCH_AS = ("such", "as")


def first_of_kind(view: SentenceView, led: int, opener: int) -> tuple[int, int] | None:
    """Who is the first of a kind with which something is done: "| Peru was the first state with which …".

    The preposition before ``opener`` means that one: nobody deals with "the first state of Africa". None
    where a sentence does not begin with its name.
    """
    if led == opener or _FIRSTS.isdisjoint(view.holds):
        return None
    verb = next((at for at in range(led) if view.finite[at]), 0)
    told = view.lower[verb] in _IS and view.lower[verb + 1] == "the" and view.lower[verb + 2] in _FIRSTS
    named = verb > 0 and all(token.is_capital for token in view.tokens[:verb])
    return (0, verb) if told and named and not view.has_finite(verb + 1, led) else None


_IS = word_set("was is")
_FIRSTS = word_set("first second third fourth fifth only last next")
