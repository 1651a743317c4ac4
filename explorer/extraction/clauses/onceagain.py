"""What was done again behind an aside: "came in 1990, when the mine opened, | and again in 1992"."""

from __future__ import annotations

from explorer.extraction.clauses.clause import dates_in
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import RELATIVES


def aside_before_again(view: SentenceView, index: int) -> int:
    """The comma that opens the aside on a date before an "and" at ``index`` that says "again"; 0 without one.

    In "came in ⟦1990⟧, when the mine opened, | and again in 1992" he came twice, and the mine opened once.
    Nothing but the date may follow "again", and the aside has none of its own.
    """
    lower = view.lower
    if (
        not index
        or lower[index] != "and"
        or lower[index - 1] != ","
        or not says_again(lower[index + 1 : index + 6])
    ):
        return 0
    behind = index + 1 + says_again(lower[index + 1 : index + 6])
    end = next((at for at in range(behind, len(lower)) if lower[at] in _ENDS), len(lower))
    near = all(view.dated[at] or lower[at] in PREPOSITIONS | _AMID for at in range(behind, end))
    if not near or not dates_in(view, behind, end):
        return 0
    places = (at for at in range(index - 2, 0, -1) if lower[at] == ",")
    opening = next((at for at in places if lower[at + 1] in _OPENERS), 0)
    dated = opening > 0 and view.dated[opening - 1] and view.has_finite(0, opening)
    told = dated and view.has_finite(opening, index) and not dates_in(view, opening, index - 1)
    return opening if told and _ENDS.isdisjoint(lower[opening:index]) else 0


def says_again(lower: tuple[str, ...]) -> int:
    """How many words say at the beginning of others that something was done again: "for a second time"."""
    if lower[:1] == ("again",):
        return 1
    if lower[:2] == ("once", "more"):
        return 2
    begin = int(lower[:1] == ("for",))
    found = lower[begin : begin + 1] in _ARTICLES and lower[begin + 2 : begin + 3] == ("time",)
    return begin + 3 if found and lower[begin + 1] in _ORDINALS else 0


_ARTICLES = (("a",), ("the",))
_ORDINALS = word_set("second third fourth fifth sixth last final")
_OPENERS = (RELATIVES - {"that"}) | word_set("when where")
_ENDS = frozenset(";.")
_AMID = word_set("and early late mid")
