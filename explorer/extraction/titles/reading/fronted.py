"""The main verb for one before it: "Speaking in Lima, Paz said …", "In May Paz, who led it, resigned"."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import COORDINATORS
from explorer.extraction.predicates.reading import Predicate


def main_of(view: SentenceView, told: Sequence[Predicate], place: int) -> int:
    """The place of the main verb for a participle before it that has no object: "Paz, speaking in May, said".

    The main verb has the same subject; any other predicate ``told[place]`` stands for itself.
    """
    one = told[place]
    word = view.lower[one.verb]
    if not word.endswith("ing") or word in _IN_TIME or not _is_parted(view, one) or _has_object(view, one):
        return place
    own = (at for at, other in enumerate(told) if other.verb > one.end and _same_subject(one, other))
    return next(own, place)


_IN_TIME = word_set("culminating ending resulting leading beginning starting dating lasting")
"""What a thing does at a date of its own: "attempts, culminating in the laws of 1843, met resistance"."""


def _is_parted(view: SentenceView, one: Predicate) -> bool:
    """Whether a participle stands before its subject or behind a comma."""
    return one.verb < one.first or view.tokens[one.verb - 1].text == ","


def _has_object(view: SentenceView, one: Predicate) -> bool:
    """Whether anything but dates and phrases of place and time stands behind a verb."""
    behind = range(one.verb + 1, min(one.end + 1, len(view.tokens)))
    first = next((at for at in behind if not view.dated[at]), -1)
    return first >= 0 and view.tokens[first].is_word and view.lower[first] not in PREPOSITIONS


def _same_subject(one: Predicate, other: Predicate) -> bool:
    return (one.first, one.last) == (other.first, other.last)


def behind_aside(view: SentenceView, told: Sequence[Predicate], place: int, at: int) -> int:
    """The place of the main verb for one in an aside behind its subject, before which the date stands.

    A date that opens a clause is told of its main verb: "In May | Paz, who led the party, | resigned".
    ``at`` is the token of the date.
    """
    one, lower = told[place], view.lower
    opened = at < one.first <= one.last < one.verb and lower[one.last + 1] == ","
    if not opened or "," in lower[one.last + 2 : one.verb]:
        return place
    own = (there for there in range(place + 1, len(told)) if _same_subject(one, told[there]))
    later = (there for there in own if told[there].verb > one.end)
    main = next(later, place)
    return main if "," in lower[one.end : told[main].verb] else place


def behind_described(view: SentenceView, told: Sequence[Predicate], place: int, at: int) -> int:
    """The place of the main verb for one that only says which subject is meant, and not when it did it.

    "The cabinet | led by Roca, in ⟦May⟧, | signed a pact", "In ⟦May⟧ a bank | that was his | closed".
    """
    one = told[place]
    behind = one.verb - one.last - 1
    led = behind == 1 and view.lower[one.verb - 1] in _WHICH
    described = led or (behind == 0 and one.done and not view.finite[one.verb])
    if one.first < 0 or not described or one.verb < at <= one.end:
        return place
    later = (there for there in range(place + 1, len(told)) if told[there].first == one.first)
    return next((there for there in later if told[there].verb > one.end and not told[there].done), place)


_WHICH = word_set("that which who")


def behind_phrase(view: SentenceView, told: Sequence[Predicate], inside: Sequence[int], at: int) -> int:
    """The place of the first predicate, or of the one before which a phrase with the date at ``at`` stands.

    The subject follows the date: "Peru was hostile, but after the coup of 1952 | Chile helped".
    """
    first = told[inside[0]].verb
    behind = view.behind_date(at)
    if first > at or behind >= len(view.tokens):
        return inside[0]
    places = (there for there in inside if told[there].first <= behind <= told[there].last)
    main = next((there for there in places if told[there].verb > behind), -1)
    opens = (
        place
        for place in range(at - 1, first, -1)
        if view.lower[place] in _JOINING and view.lower[place + 1] in PREPOSITIONS
    )
    start = next(opens, 0) if main >= 0 else 0
    return main if start and not view.has_finite(start, at) else inside[0]


_JOINING = COORDINATORS | {",", ";"}
