"""Asides that part from its date an item, or an object: "and Roca, who was ill, in June 1988"."""

from __future__ import annotations

from itertools import pairwise

from explorer.extraction.clauses.clause import Clause, Join, dates_in
from explorer.extraction.clauses.series import aside_end
from explorer.extraction.clauses.view import DETERMINERS, PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import PARTICLES, RELATIVES, UNTIL

_LONGEST_NAME = 6
"""Tokens of the longest name before such a clause, with its article."""
_OPENERS = RELATIVES | {"where"}


def aside_in_item(view: SentenceView, index: int) -> tuple[int, int] | None:
    """The commas around a relative clause between a name that "and" at ``index`` adds, and its date.

    Nothing may follow the date, so that no verb is left of which the name may be the subject.
    """
    lower = view.lower
    if lower[index] != "and" or index + 2 >= len(lower):
        return None
    first = index + 1 + (lower[index + 1] in DETERMINERS)
    opening = next((at for at in range(first, min(first + _LONGEST_NAME, len(lower))) if lower[at] == ","), 0)
    opens = _OPENERS.intersection(lower[opening + 1 : opening + 2])
    if not opening or not view.tokens[first].is_capital or not opens:
        return None
    if view.has_finite(index, opening) or dates_in(view, index, opening):
        return None
    end = next((at for at in range(opening, len(lower)) if lower[at] == ";"), len(lower))
    end -= end == len(lower) and lower[-1] == "."
    last = end - 1
    while last > opening and view.dated[last]:
        last -= 1
    closing = last - (lower[last] in PREPOSITIONS)
    if last == end - 1 or closing <= opening or lower[closing] != ",":
        return None
    told = view.has_finite(opening, closing) and not any(view.dated[opening:closing])
    return (opening, closing) if told else None


def adds_parted_item(view: SentenceView, index: int, last: int) -> bool:
    """Whether "and" adds a name that a relative clause parts from its date: "and Roca, who …, in May"."""
    if view.lower[index] != "and" or view.hidden[index] or aside_in_item(view, index) is None:
        return False
    return bool(dates_in(view, last, index)) and view.has_finite(0, index)


def aside_of_object(view: SentenceView, start: int, end: int, place: int) -> tuple[int, int] | None:
    """The commas around a dated aside behind which the clause of the date at ``place`` goes on.

    No verb follows: "Returned the temple, which soldiers had held since 1954, to Peru in [1962]". A date in
    front is told with what follows only where that says whither: "In [1962] … to Peru".
    """
    if "," not in view.holds:
        return None
    start, end = max(start, place - _REACH), min(end, place + _REACH, len(view.tokens) - 2)
    commas = [at for at in range(start, end) if view.lower[at] == "," and not view.hidden[at]]
    for opening, closing in pairwise(at for at in commas if not view.dated[at]):
        dates = dates_in(view, opening, closing)
        if not dates or opening < place < closing or not _opens_aside(view, opening + 1):
            continue
        last = next((at for at in commas if at > closing), end)
        if view.has_finite(closing, max(place, last)) or not view.has_finite(start, opening):
            continue
        told = place > closing and _goes_on(view, closing, place, dates)
        told = told or (place < opening and _says_whither(view, closing))
        if told and _OPENERS.isdisjoint(view.lower[start:opening]):
            return opening, closing
    return None


_LASTING = tuple((word,) for word in ("force", "effect", "use", "office", "power"))
"""What a paper or person of an aside may be in from a date on: "signed in 1958, in | force from 1960"."""


_REACH = 40
"""Tokens before and behind a date among which such an aside stands."""


def _says_whither(view: SentenceView, closing: int) -> bool:
    """Whether "to Chile", "from the coast" or "back to Chile" stands behind a comma."""
    at = closing + 1 + (view.lower[closing + 1] in _AGAIN)
    if view.lower[at] not in _WHITHER or at + 1 >= len(view.tokens):
        return False
    return view.tokens[at + 1].is_capital or view.lower[at + 1] in DETERMINERS


_AGAIN = frozenset({"back", "over"})
_WHITHER = frozenset({"to", "from"})


def _opens_aside(view: SentenceView, at: int) -> bool:
    """Whether "which", or a participle and a phrase or date that hang on it, stand there."""
    if not _OPENERS.isdisjoint(view.lower[at : at + 1 + (view.lower[at] in PREPOSITIONS)]):
        return True
    done = at in view.forms
    return done and (view.dated[at + 1] or view.lower[at + 1] in PREPOSITIONS)


def _goes_on(view: SentenceView, closing: int, place: int, dates: tuple[int, ...]) -> bool:
    """Whether a phrase behind an aside belongs to the verb before it, and is no further date of the aside."""
    first, second = view.lower[closing + 1], closing + 2
    if first in UNTIL or first not in PREPOSITIONS | PARTICLES:
        return False
    if view.lower[second : second + 1] in _LASTING:
        return False
    if not view.dated[second]:
        return True
    one, aside = view.expressions[view.dates[second]].date, view.expressions[dates[-1]].date
    if one is None or aside is None or one.earliest is None or aside.earliest is None:
        return False
    return one.earliest < aside.earliest or "had" in view.lower[:closing]


def is_subject_parted(view: SentenceView, clause: Clause) -> bool:
    """Whether an aside parts a clause's own subject from its verb: "and | the king, Ana Paz, freed him".

    Its subject would be taken for an object of the verb before "and": "and | the army, raised in haste, won".
    """
    if clause.join is not Join.CLAUSE or not view.has_finite(clause.start, clause.end):
        return False
    verb = view.finite.index(True, clause.start, clause.end)
    verb = max(verb, aside_end(view, verb - 1))
    before = view.lower[clause.start : verb]
    return before[0] == "and" and before[-1] == "," and before.count(",") > 1 and before[1] != ","
