"""Participles before their main verb that say no more than when: "Speaking a week later, Paz said that …"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.predicates.reading import Predicate


def main_of(view: SentenceView, told: Sequence[Predicate], place: int) -> int:
    """The place of the main verb for a participle before it that has nothing but dates behind it.

    The main verb has the same subject; any other predicate ``told[place]`` stands for itself.
    """
    one = told[place]
    bare = all(view.dated[at] or not view.tokens[at].is_word for at in range(one.verb + 1, one.end + 1))
    if one.verb > one.first or not bare or not view.lower[one.verb].endswith("ing"):
        return place
    own = (at for at, other in enumerate(told) if other.verb > other.last and _same_subject(one, other))
    return next(own, place)


def _same_subject(one: Predicate, other: Predicate) -> bool:
    return (one.first, one.last) == (other.first, other.last)
