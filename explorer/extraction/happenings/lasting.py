"""Dates up to which or since which something is as it is, and at which nothing happens.

"As of 2010 the two are working on it", "the junta – in power since ⟦1967⟧ – attempted a coup", "after its
independence in ⟦1956⟧, Peru still has close ties".
"""

from __future__ import annotations

from collections.abc import Sequence

from explorer.chronicle.dates.date import Precision
from explorer.chronicle.dates.temporal import TemporalExpression
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import NUMBERS
from explorer.extraction.happenings.background import is_background, tells_sort
from explorer.extraction.happenings.drafts import Draft


def only_lasts(
    view: SentenceView, draft: Draft, expression: TemporalExpression, place: int, others: Sequence[int]
) -> bool:
    """Whether nothing happens at a date: it is too vague, says of what sort a thing is, or tells a state."""
    if tells_sort(view, expression, place) or (others and is_background(view, expression)):
        return True
    if view.lower[max(0, place - 2) : place] == ("as", "of"):
        return (
            expression.date is not None
            and expression.date.precision is not Precision.DAY
            and _is_so(view, place)
        )
    if others and (_is_in_office(view, place) or _is_rough(view, draft, expression, others)):
        return True
    return not expression.bound and _is_still(view, draft, place)


def _is_so(view: SentenceView, place: int) -> bool:
    """Whether a sentence tells "as of" a year how things are, not what changed: "has | abolished visas"."""
    verb = view.verb_in(view.behind_date(place), len(view.tokens))
    opens = verb is not None
    verb = view.verb_in(0, place) if verb is None else verb
    if verb is None or view.lower[verb] not in _ARE:
        return False
    first, behind = view.lower[verb + 1 : verb + 2], view.lower[verb + 1 : verb + 3]
    if not _SET.isdisjoint(first) or _is_count(behind):
        return True
    if not opens:
        return not _OF_STATES.isdisjoint(view.lower[:place])  # "visa-free as of May": from then on
    return verb + 1 not in view.forms or first == ("been",)


def _is_count(words: Sequence[str]) -> bool:
    return any(word[0].isdigit() or word in NUMBERS for word in words if word != "no")


def _is_in_office(view: SentenceView, place: int) -> bool:
    """Whether a date closes an aside on how long it has been so: "the junta – in power since ⟦1967⟧ –".

    Of a name it is told: "Ana Paz, in office since ⟦1985⟧, …" took office then.
    """
    behind = view.behind_date(place)
    if place < _ASIDE or view.lower[place - 1] != "since" or view.lower[behind : behind + 1] not in _CLOSING:
        return False
    if view.lower[place - 3] != "in" or view.lower[place - 2] not in _OFFICES:
        return False
    sign = view.lower[place - 4]
    return sign in _SIGNS and not (sign == "," and view.tokens[place - 5].is_capital)


def _is_rough(
    view: SentenceView, draft: Draft, expression: TemporalExpression, others: Sequence[int]
) -> bool:
    """Whether a decade stands behind a day or month: "a complaint of 3 May on fires in the ⟦1990s⟧"."""
    if expression.date is None or expression.date.precision is not Precision.DECADE:
        return False
    if view.has_finite(draft.start, draft.end):
        return False
    before = [one.date for one in map(view.expressions.__getitem__, others) if one.end < expression.start]
    return any(date is not None and date.precision in _FINE for date in before)


def _is_still(view: SentenceView, draft: Draft, place: int) -> bool:
    """Whether a verb in the present tells behind a past date how things still are."""
    if _TODAY.isdisjoint(view.lower[draft.start : draft.end]):
        return False
    behind = draft.start
    if draft.start <= place < draft.end:
        if view.lower[place - 1] not in _WHEN or view.has_finite(draft.start, place):
            return False
        if place == draft.start + 1 and "still" in view.lower[place:]:
            return False  # "In ⟦1826⟧ Peru still occupies Arica": then, as stories are told
        behind = view.behind_date(place)
    verb = view.verb_in(behind, draft.end)
    if verb is None or _TODAY.isdisjoint(view.lower[max(behind, verb - 2) : verb + 3]):
        return False
    word = view.lower[verb]
    return word in _ARE or (word.endswith("s") and word != view.bases[verb] and word not in _WAS)


_FINE = frozenset({Precision.DAY, Precision.MONTH})
_ARE = word_set("is are has have remains remain")
_OF_STATES = word_set("still there")
_SET = word_set("located based accredited represented known divided")
_WAS = word_set("was does")
_WHEN = word_set("in on during")
_OFFICES = word_set("power office charge command opposition government")
_ASIDE = 5
_CLOSING = ((",",), ("–",), ("—",), ("-",), (")",))
_SIGNS = frozenset(",–—-(")
_TODAY = word_set("still today currently nowadays")
