"""What ", which" means where its verb fits but one noun: "a church in the city, which | was consecrated"."""

from __future__ import annotations

from explorer.extraction.clauses.actsmeant import act_before, actor_start, is_done_by_actor, is_done_to_act
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.predicates.reading import Predicate
from explorer.extraction.titles.reading.antecedentread import phrase_start
from explorer.extraction.titles.reading.nounparts import Span, parts_of


def fitting_which(view: SentenceView, one: Predicate, opener: int, verbs: VerbTable) -> Span | None:
    """What alone can be held, ratified or consecrated where another was read as that; None elsewhere.

    "| A pact on trade, which entered into force", "represented the country at | the Kobe Games, which were
    held", "| a church in the capital, which was consecrated". ``opener`` is the token of the relative word.
    """
    if view.lower[opener] != "which":
        return None
    passive = view.lower[one.verb - 1] in _PASSIVE
    if is_done_to_act(view.lower[one.verb : one.verb + _REACH], verbs, done=passive):
        act = act_before(view.lower[:opener], view.finite, opener)
        return (phrase_start(view, act + 1, verbs), one.last + 1) if 0 <= act < one.first else None
    if not passive:
        return _actor(view, one, verbs)
    lemma = verbs.lemma(view.lower[one.verb])
    if lemma in _HELD:
        return _behind_place(view, one)
    return _above_place(view, one, verbs) if lemma in _DONE_TO_HOUSES else None


def _actor(view: SentenceView, one: Predicate, verbs: VerbTable) -> Span | None:
    """The name of who alone does to a paper what is told: "sent demands to | Peru, which rejected them"."""
    if not is_done_by_actor(view.lower[one.verb : one.verb + 1], verbs):
        return None
    stop = one.last + 1
    name = actor_start(view.lower, [token.is_capital for token in view.tokens[:stop]], stop)
    return (name, stop) if one.first < name < stop else None


def _behind_place(view: SentenceView, one: Predicate) -> Span | None:
    """The name of an event behind the country or state that somebody stood for there."""
    parts = parts_of(view, one.first, one.last + 1)
    if len(parts) < 2:
        return None
    first, second = parts[0], parts[1]
    alone = first.stop == first.start + 1 and view.tokens[first.start].is_capital
    led = view.lower[second.start - 1] in _LEADING_TO
    named = view.tokens[second.noun].is_capital or view.lower[second.noun].isdigit()
    place = view.lower[first.noun] in _PLACES or alone
    return (second.start, one.last + 1) if place and led and named else None


def _above_place(view: SentenceView, one: Predicate, verbs: VerbTable) -> Span | None:
    """A house with the place that it stands in, which alone was read."""
    if view.lower[one.last] not in _PLACES or one.first < 2 or view.lower[one.first - 1] not in _WITHIN:
        return None
    stop = one.last + 1
    parts = parts_of(view, phrase_start(view, stop, verbs), stop)
    above = [part for part in parts if part.stop == one.first - 1]
    return (above[-1].start, stop) if above else None


_REACH = 4
"""Words of a verb and what makes another one of it: "came into | force"."""
_PASSIVE = word_set("was were been")
_HELD = word_set("hold convene stage")
_DONE_TO_HOUSES = word_set("consecrate dedicate inaugurate demolish unveil restore reconsecrate")
"""What is done to houses and monuments, and hardly to a whole place."""
_LEADING_TO = word_set("at in for during")
_WITHIN = word_set("in at near outside of")
_PLACES = word_set(
    """capital city town village suburb district province region country nation state republic kingdom island
    county borough port"""
)
