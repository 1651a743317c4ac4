"""Asides: the part of a clause that a date belongs to, where it is not the whole clause."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.clause import Join
from explorer.extraction.clauses.interrupted import aside_of_object
from explorer.extraction.clauses.relatives import relative_span
from explorer.extraction.clauses.suspended import suspended_around
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.happenings.drafts import Draft
from explorer.extraction.happenings.narrative import Narrative


def aside_of(
    view: SentenceView, draft: Draft, date: int, others: Sequence[int], narrative: Narrative
) -> tuple[int, int] | None:
    """The tokens of the relative clause or the brackets that a date belongs to, if they tell something."""
    first = view.dates.index(date)
    if not view.hidden[first]:
        main = draft.clause.join is Join.MAIN  # what leads up to it is no subject that waits
        around = suspended_around(view, draft.start) if draft.start and not main else None
        if around is not None and first < around.closing < draft.end:
            return (draft.start, around.closing)  # the second part of an aside, without the verb it parts
        span = relative_span(view, draft.start, draft.end, first)
        return span or _beside_object(view, draft, first, others)
    return _bracketed(view, draft, first, others, narrative)


def _beside_object(
    view: SentenceView, draft: Draft, first: int, others: Sequence[int]
) -> tuple[int, int] | None:
    """The relative clause of a date that an object is parted by: "sold the ships, which …, to Chile"."""
    for other in others:
        found = aside_of_object(view, draft.start, draft.end, view.dates.index(other))
        if found is not None and found[0] < first < found[1]:
            relative = not view.finite[found[0] + 1] and view.has_finite(*found)
            return (found[0] + 1, found[1]) if relative else None
    return None


def _bracketed(
    view: SentenceView, draft: Draft, first: int, others: Sequence[int], narrative: Narrative
) -> tuple[int, int] | None:
    """The part of a clause that a date in brackets belongs to.

    That is what stands in the brackets when it has a verb ("(who was minister from 1846)"), and else, beside
    other dates, the noun phrase before the brackets when it names a happening.
    """
    opening = next((at for at in range(first, draft.start - 1, -1) if view.tokens[at].text == "("), None)
    if opening is None:
        return None
    closing = first
    while closing < draft.end and view.hidden[closing]:
        closing += 1
    if view.has_finite(opening, closing):
        return (opening + 1, closing)
    outside = any(not view.hidden[view.dates.index(other)] for other in others)
    if opening != first - 1 or not outside:
        return None
    start = opening
    while start > draft.start and view.tokens[start - 1].text != "," and not view.finite[start - 1]:
        start -= 1
    told = any(token.lower in narrative.event_nouns for token in view.tokens[start:closing])
    return (start, min(draft.end, closing + 1)) if told else None
