"""Years behind a person's name in brackets: a life or a reign, no happening."""

from __future__ import annotations

from explorer.chronicle.dates.temporal import TemporalExpression
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.happenings.narrative import Narrative

_LIFE_WORDS = frozenset({"born", "b", "d", "died", "reigned", "r", "ruled"})
_SHORTEST, _LONGEST = 18, 110
"""Years of a life; shorter spans behind a name are terms of office where an office is named."""

_OFFICES = word_set(
    """president premier chancellor minister secretary ambassador envoy consul commissioner governor king
    queen emperor empress sultan shah pope regent prince princess mayor viceroy chairman dictator leader"""
)
_OFFICE_REACH = 8
"""Words before the brackets among which an office may stand."""

_NO_PERSONS = frozenset({"of", "under"})
"""Words before a name in "the reign of Francis I (1515–1547)", which say when something was done."""

_TIMES = word_set(
    """age administration days dictatorship dynasty era government ministry period premiership presidency
    regency regime reign rule tenure term time times years"""
)
"""Nouns of which a span of years behind "of" and a name is the time; of others it is the person's life."""

_LANDS = word_set(
    """canton caliphate city colony confederacy confederation country county department district dominion
    duchy electorate emirate empire federation island islands khanate kingdom land mandate margraviate
    principality protectorate province realm region republic sheikhdom shogunate state states sultanate
    territory territories town tsardom union viceroyalty"""
)
"""Nouns of lands, of which the name behind "of" is that of no person."""


def is_life(view: SentenceView, expression: TemporalExpression, index: int, narrative: Narrative) -> bool:
    """Whether a date stands in the brackets of a life: "(born 1950)", "Ana Paz (1840–1902)".

    Those of a term that name no office tell as little: "(in office 1976–84)". ``index`` is the place of the
    date's first token.
    """
    if index < 2 or not view.hidden[index]:
        return False
    before = [token.lower for token in view.tokens[max(0, index - 3) : index] if token.is_word]
    if not before:
        return False
    if before[-1] in _LIFE_WORDS or before[-2:] == ["in", "office"]:
        return True
    return _spans_life(view, expression, index, narrative)


def _spans_life(view: SentenceView, expression: TemporalExpression, index: int, narrative: Narrative) -> bool:
    """Whether brackets with nothing but a long span of years stand behind the name of a person."""
    date = expression.date
    if date is None or date.start is None or date.end is None or view.tokens[index - 1].text != "(":
        return False
    years = date.end.year - date.start.year
    if not 0 < years <= _LONGEST or (years < _SHORTEST and not _is_in_office(view, expression, index)):
        return False
    closing = next((at for at, token in enumerate(view.tokens) if token.start >= expression.end), 0)
    if not closing or view.tokens[closing].text != ")":
        return False
    first = _name_start(view, index - 1)
    name = [token for token in view.tokens[first : index - 1] if token.is_word]
    led = view.lower[first - 1] if first else ""
    institution = any(token.text in narrative.institutions for token in name)
    event = any(token.lower in narrative.event_nouns for token in name)
    if institution or event:
        return False
    if years < _SHORTEST:
        return bool(name)
    return len(name) > 1 and (led not in _NO_PERSONS or (led == "of" and _is_mans(view, first, narrative)))


def _name_start(view: SentenceView, end: int) -> int:
    """The place of the first word of a name that ends before ``end``, initials and their stops included."""
    first = end
    while first and (view.tokens[first - 1].is_capital or _is_stop(view, first - 1)):
        first -= 1
    return first


def _is_stop(view: SentenceView, at: int) -> bool:
    """Whether a token is the stop of an initial: "J. D. Roca"."""
    return view.tokens[at].text == "." and at > 0 and len(view.lower[at - 1]) == 1


def _is_mans(view: SentenceView, first: int, narrative: Narrative) -> bool:
    """Whether what is "of" a name is no time, land or happening: "the troupe of Ana Paz (1931–2008)"."""
    owned = view.tokens[first - 2].text if first > 1 else ""
    return owned.islower() and owned not in _TIMES | _LANDS and owned not in narrative.event_nouns


def _is_in_office(view: SentenceView, expression: TemporalExpression, index: int) -> bool:
    """Whether a span of years stands behind an office, in a sentence that has another date for what happened.

    "Ana Paz, the finance minister of Peru (1976–84), visited Lima in 1979" tells of no visit in 1976.
    """
    elsewhere = any(
        date >= 0 and not hidden and view.expressions[date] != expression
        for date, hidden in zip(view.dates, view.hidden, strict=True)
    )
    before = view.tokens[max(0, index - 1 - _OFFICE_REACH) : index - 1]
    return elsewhere and any(token.lower in _OFFICES for token in before)
