"""Predicates that cannot be told by themselves, as they are only supposed or their object is elsewhere."""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import BE, HEDGES, PARTICLES
from explorer.extraction.predicates.grammar import Form, VerbGroup
from explorer.extraction.predicates.reading import Predicate
from explorer.extraction.titles.reading.held import is_doing

_UNREAL = word_set("if unless whether lest")
_NO_SUBJECTS = PREPOSITIONS | PARTICLES
_NAMING = word_set("dated called named known entitled titled based headed")
"""Participles that only say which thing is meant."""


def is_no_deed(view: SentenceView, one: Predicate, group: VerbGroup, *, led: bool) -> bool:
    """Whether a predicate cannot be told by itself: its object stands before it, or it is only supposed.

    "The treaty which | Peru signed", "if Japan had signed", "a pact | dated 3 May", "would follow". ``led``
    says that one may be told to which "by which" leads, or "that" where it is a passive.
    """
    lower = view.lower
    inverted = one.first > group.start and group.form is Form.FINITE
    unreal = not _UNREAL.isdisjoint(lower[max(0, one.first - 1) : one.first + 1])
    idle = lower[one.first] in _NO_SUBJECTS or lower[one.verb] in _NAMING or lower[group.start] == "would"
    lacking = _lacks_object(view, one) and not (led and _is_led_whole(view, one, group))
    apart = lacking or _is_hedged(view, group) or _is_cleft(view, one)
    named = is_doing(view, one) or (one.verb > 0 and view.tokens[one.verb].is_capital)  # "| Redbad Holm"
    behind = one.verb > 0 and lower[one.verb - 1] in PREPOSITIONS and view.dates[one.verb - 1] < 0
    describes = behind and group.form is not Form.GOING  # "shown by | failed landings"
    return inverted or unreal or idle or apart or named or describes


def _is_hedged(view: SentenceView, group: VerbGroup) -> bool:
    """Whether "hardly", "never" or "to" stands before a verb, or it stands for another ("so did Peru")."""
    before, verb = view.lower[max(0, group.start - 1)], view.lower[group.verb]
    return before in HEDGES or before in {"to", "what", "never"} or verb in {"did", "does", "do"}


def _is_cleft(view: SentenceView, one: Predicate) -> bool:
    """Whether "it" stands for a clause behind "that": "it was only in 1990 that trains ran"."""
    return view.lower[one.first] == "it" and "that" in view.lower[one.verb : one.end + 1]


def _lacks_object(view: SentenceView, one: Predicate) -> bool:
    """Whether the object stands before the subject: "the treaty which | Peru signed"."""
    return one.first > 0 and view.lower[one.first - 1] in _OBJECT_RELATIVES and one.verb > one.last


def _is_led_whole(view: SentenceView, one: Predicate, group: VerbGroup) -> bool:
    """Whether nothing is lacking behind a relative word: "by which | Turku fell", "that | Turku was sold"."""
    led = one.first > 1 and view.lower[one.first - 2] in PREPOSITIONS
    return led or (group.start < one.verb and view.lower[group.start] in BE)


_OBJECT_RELATIVES = frozenset({"which", "whom", "that"})
