"""Dates in front that are counted from another: "In 1995, ten years after the truce of 1985, Peru left"."""

from __future__ import annotations

from explorer.extraction.clauses.clause import dates_in
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.happenings.drafts import Draft


def counted_apart(view: SentenceView, draft: Draft) -> list[Draft]:
    """The draft; in two where its date in front is counted: "In 1995, ten years after …, Peru left"."""
    found = _counted_ahead(view, draft.start, draft.end) if len(draft.dates) > 1 else None
    if found is None:
        return [draft]
    begin, closing = found
    inner = draft._replace(start=begin, end=closing, dates=dates_in(view, begin, closing))
    return [inner, draft._replace(start=closing + 1, dates=draft.dates[:1], inherited=True)]


def _counted_ahead(view: SentenceView, start: int, end: int) -> tuple[int, int] | None:
    """The tokens of what a date in front is counted from: "In 1995, a year after | the truce of 1994, | …".

    None where nothing is, and where the words behind it have no verb or a date of their own.
    """
    if _FAR.isdisjoint(view.holds) or not any(view.dated[start : start + 2]):
        return None
    opening = view.lower.index(",", start, end) if "," in view.lower[start:end] else start
    only_when = all(view.dated[at] or view.lower[at] in PREPOSITIONS for at in range(start, opening))
    far = next((at for at in range(opening + 1, min(opening + _FAR_REACH, end)) if view.dated[at]), 0)
    if not only_when or not far or view.has_finite(opening, far):
        return None
    behind = view.behind_date(far)
    if behind >= end:
        return None
    begin = behind + (view.lower[behind] in _FAR)
    signs = (at for at in range(begin, end) if view.lower[at] == "," and not view.hidden[at])
    closing = next((at for at in signs if any(view.dated[begin:at])), end)
    told = view.has_finite(closing + 1, end) and not any(view.dated[closing:end])
    return (begin, closing) if view.lower[begin - 1] in _FAR and told else None


_FAR = frozenset({"before", "after"})
_FAR_REACH = 4
"""Words from the comma to the distance: ", only | ten years after"."""
