"""Whether a date is of a happening that is the subject, whose verb has a date of its own.

"The triumph of Roca in ⟦May⟧ led in June to …", but "The conference in ⟦May⟧ recommended elections in 1991".
"""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import BE, RELATIVES, SUBORDINATORS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading


def is_of_subject(telling: Telling, heading: Heading) -> bool:
    """Whether a date is of a subject whose verb has its own: "The triumph of Roca in ⟦May⟧ led in June to …".

    What was called off in its time did not come about: "The visit of ⟦May⟧ was cancelled in April".
    """
    view, start, at = telling.view, telling.start, telling.at
    verb = next((place for place in range(at, telling.end) if view.finite[place]), 0)
    if not verb or view.has_finite(start, at) or not NOT_SUBJECTS.isdisjoint(view.lower[start : start + 2]):
        return False
    own = view.dates[at]
    dates = {view.dates[place]: place for place in range(telling.end - 1, verb, -1)}
    signs = (place for place in range(verb, telling.end) if view.lower[place] in ",;")
    close = next(signs, telling.end)
    others = [place for date, place in dates.items() if date not in (-1, own) and place < close]
    timed = any(
        view.lower[place - 1] in _AT and _is_of_verb(view, verb, place, own, heading) for place in others
    )
    apart = any(view.lower[place] in ",;" for place in range(start, verb))
    return timed and not apart and _CALLED_OFF.isdisjoint(view.lower[verb : verb + 4])


def _is_of_verb(view: SentenceView, verb: int, place: int, own: int, heading: Heading) -> bool:
    """Whether a later date is that of a verb, and not of what was decided or had been done to its object.

    Right behind the verb it surely is; else it is of the same year or finer, and not before the subject's.
    """
    subject, other = view.expressions[own].date, view.expressions[view.dates[place]].date
    if other is None or subject is None or other.start is None or subject.start is None:
        return False
    lemma = heading.verbs.lemma(view.lower[verb])
    passive = heading.verbs.base_of_participle(view.lower[verb + 1]) is not None and view.lower[verb] in BE
    if place == verb + 2 + passive:
        return True
    if lemma in _MAKING and "to" in view.lower[verb + 2 : place]:
        return subject.start.year < other.start.year  # "led Peru to leave in 1990"
    if lemma in _DECIDING:
        return False
    done = heading.verbs.base_of_participle(view.lower[place - 2]) is not None
    first, then = subject.start, other.start
    finer = (first.month is None and then.month is not None) or (first.day is None and then.day is not None)
    later = (then.year, then.month or 12, then.day or 31) >= (first.year, first.month or 1, first.day or 1)
    return later and not done and (passive or finer or first.year == then.year)


_DECIDING = word_set(
    """agree announce approve call decide demand fix grant order plan promise propose provide recommend reject
    request require restore schedule set urge"""
)
"""Verbs whose object may come about later, at a date of its own."""
_MAKING = word_set(
    """allow bring cause compel drive enable encourage force help induce inspire lead move oblige permit
    persuade prompt provoke push"""
)
"""Verbs that make somebody do something, at a date of its own."""
_AT = word_set("in on by")
NOT_SUBJECTS = (PREPOSITIONS | SUBORDINATORS | RELATIVES) - {"like"}
_CALLED_OFF = word_set(
    """cancelled canceled postponed averted prevented planned scheduled announced called agreed decided held
    due supposed expected took opened begun set ended began lasted started continued went"""
)
