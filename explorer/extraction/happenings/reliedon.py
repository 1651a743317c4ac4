"""Dates of a law, paper or cause that something is done by at another time, told in the same sentence.

"Lifted the ban in 1985 under the law of ⟦1903⟧", "as the constitution of ⟦1903⟧ allowed", "on the
anniversary of the revolt of ⟦1903⟧": nothing is told of that date.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from explorer.extraction.clauses.papernames import paper_noun
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import DETERMINERS, PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import OWNERS, SUBORDINATORS
from explorer.extraction.temporal.lexicon import EVENT_NOUNS


def is_relied_on(
    view: SentenceView,
    span: tuple[int, int],
    place: int,
    others: Sequence[int],
    inside: Callable[[SentenceView, int], bool],
) -> bool:
    """Whether a date in the ``span`` of a draft is that of what something is done by at another one.

    ``others`` are further dates of the draft, ``inside`` tells whether one stands between an article and its
    noun. What names a happening itself is told in a clause without a verb: "because of the war of 1903".
    """
    if not place or _LEADING.isdisjoint(view.holds):
        return False
    noun = _noun_at(view, place, inside)
    lead = _lead_before(view, place) if noun is not None else None
    if noun is None or lead is None:
        return False
    start, end = span
    if view.lower[lead] == "as":
        verb = view.verb_in(place, min(end, view.behind_date(place) + _NEAR))
        return verb is not None and view.bases[verb] in _PROVIDING and _is_paper(view, noun)
    if view.has_finite(start, end):
        return any(_is_of_deed(view, start, lead, place, other) for other in others)
    if view.lower[lead] != "anniversary" and (lead - start > _OPENING or _happens(view, lead, noun)):
        return False
    return _has_another(view, place)


def _is_of_deed(view: SentenceView, start: int, lead: int, place: int, other: int) -> bool:
    """Whether another date is that of the deed: "In ⟦1985⟧, under a plan of 1979, Peru bought ships".

    It is not in "built under a concession of 1850, was opened in ⟦1855⟧", "under a law of 2007 many asked for
    it by ⟦2011⟧".
    """
    at = view.dates.index(other)
    if view.expressions[other].bound or view.expressions[other].date is None or view.hidden[at]:
        return False
    if view.lower[lead] == "anniversary" or lead - start <= _OPENING:
        return True
    low, high = sorted((at, place))
    return not any(view.finite[at] or view.lower[at].endswith("ed") for at in range(low, high))


_EVENTS = EVENT_NOUNS | word_set("treaty visit visits raid battle revolt")


def _is_paper(view: SentenceView, noun: int) -> bool:
    return view.lower[noun] in _LAWS or paper_noun(view.lower[noun]) != ""


_LAWS = word_set(
    "constitution law laws act charter statute decree code bill plan report resolution declaration"
)


def _happens(view: SentenceView, lead: int, noun: int) -> bool:
    return any(word in _EVENTS for word in view.lower[lead : noun + 1])


def _has_another(view: SentenceView, place: int) -> bool:
    """Whether the sentence tells another date, that of the deed."""
    here = view.expressions[view.dates[place]].date
    return any(one.date not in (None, here) and not one.in_name for one in view.expressions)


def _noun_at(view: SentenceView, place: int, inside: Callable[[SentenceView, int], bool]) -> int | None:
    """The noun a date goes with: "the ⟦law⟧ of 1903", "the 1903 ⟦law⟧"."""
    if view.lower[place - 1] == "of":
        return place - 2 if place > 1 and view.tokens[place - 2].is_word else None
    if not inside(view, place):
        return None
    behind = view.behind_date(place)
    while behind + 1 < len(view.tokens) and _goes_on(view, behind + 1):
        behind += 1
    return behind


def _goes_on(view: SentenceView, at: int) -> bool:
    return view.tokens[at].is_word and not view.finite[at] and view.lower[at] not in _ENDING


def _lead_before(view: SentenceView, place: int) -> int | None:
    """The word that leads to what is relied on, "under | the terms of the law of 1903", if one does."""
    for at in range(place - 1, max(-1, place - _REACH), -1):
        word = view.lower[at]
        if word in _LEADING:
            return at if _is_lead(view, at) else None
        word_like = view.tokens[at].is_word or word.isdigit()
        if view.finite[at] or not word_like or (word in PREPOSITIONS and word not in _PASSED):
            return None
    return None


def _is_lead(view: SentenceView, at: int) -> bool:
    follows = _FOLLOWED.get(view.lower[at])
    return follows is None or view.lower[at + 1] in follows


_FOLLOWED = {
    "according": {"to"},
    "pursuant": {"to"},
    "accordance": {"with"},
    "line": {"with"},
    "keeping": {"with"},
    "conformity": {"with"},
    "because": {"of"},
    "virtue": {"of"},
    "anniversary": {"of"},
    "under": DETERMINERS | OWNERS | {"article", "articles", "terms", "section"},
    "as": DETERMINERS | OWNERS,
}
"""What leads to a thing relied on, with what must stand behind it."""
_LEADING = frozenset(_FOLLOWED)
_PASSED = word_set("of to with")
_PROVIDING = word_set(
    "ask allow require demand provide stipulate prescribe envisage permit entitle say oblige"
)
"""Verbs of what a paper does to those who act by it."""
_ENDING = PREPOSITIONS | DETERMINERS | SUBORDINATORS
_OPENING = 2
"""Words of a clause before what leads to a thing relied on, where that opens it: "and in | accordance"."""
_REACH = 12
_NEAR = 4
