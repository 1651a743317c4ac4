"""The phrases that hang on a noun and say which it is: "treaty | of friendship", "plant | at Turku"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from explorer.extraction.antecedents.candidate import Candidate
from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    COORDINATORS,
    MISSIONS,
    OWNERS,
    RELATIVES,
    SUBORDINATORS,
)

Hanging = tuple[str, ...]
"""The words of a phrase, from its preposition on."""


def hanging_on(
    one: Candidate, noun: str, kind: str, near: Sequence[Candidate], verbs: VerbTable
) -> Iterator[Hanging]:
    """The phrases behind that of a noun of some kind; ``near`` are all phrases of its sentence."""
    view = one.view
    if view is None:
        return
    at = one.phrase.head + 1
    kind = _MISSION if view.lower[at - 2 : at] in TWO_WORDS else kind
    if view.lower[at - 1 : at + 2] == _MEMORANDUM:
        yield tuple(written(view, at, at + 2))
        at += 2
    for _ in range(_MOST):
        if at >= len(view.lower) or not _links(view.lower[at], noun, kind, one.lead):
            return
        found = _before_clause(near, longest_at(near, at + 1))
        if found is None or not _tells_of(view, view.lower[at], found, verbs):
            return
        if found.phrase.parts and view.lower[at] in _PLACING and not one.many:
            return  # "a consulate in | Turku and Oulu" is two
        end = found.phrase.last + 1
        if view.lower[at] == "from":
            found = longest_at(near, end + 1) if view.lower[end : end + 1] == ("to",) else None
            if found is None or not _tells_of(view, "to", found, verbs):
                return
            end = found.phrase.last + 1  # "railway | from Turku to Kobe"
        yield (view.lower[at], *written(view, at + 1, end))
        at = end


def _before_clause(near: Sequence[Candidate], found: Candidate | None) -> Candidate | None:
    """The first part of a phrase whose last is a clause's subject: "in | Oulu, | and the mission closed"."""
    if found is None or found.view is None or not found.phrase.parts:
        return found
    view, last = found.view, found.phrase.last
    led = any(view.lower[at : at + 2] in _CLAUSE_LEADS for at in range(max(0, last - _FEW), last - 1))
    if not led or view.finite[last + 1 : last + 2] != [True]:
        return found
    parts = [one for one in near if one.phrase.begin == found.phrase.begin and not one.phrase.parts]
    return min(parts, key=lambda one: one.phrase.last, default=found)


_FEW = 4
_CLAUSE_LEADS = (("and", "the"), ("and", "this"))
_MEMORANDUM = ("memorandum", "of", "understanding")
_MISSION = "mission"
TWO_WORDS = (("high", "commission"), ("trade", "office"), ("interests", "section"), ("liaison", "office"))
"""Missions of two words, of which the second alone is none."""
_MOST = 2
"""Phrases that may hang on a noun: "treaty | of friendship | with Peru"."""


def _links(link: str, noun: str, kind: str, lead: str) -> bool:
    """Whether what a preposition opens behind a noun tells of it, and not of what is done."""
    if link == "of" or (noun in _WAYS and link in _OF_WAYS):
        return True
    if kind in _WITH_MATTER or noun in _CASES:
        return link in _OF_MATTERS
    if (noun in STANDING or kind == _MISSION) and link in _OF_PLACES:
        return True
    if noun in _JOINING:
        return link in _OF_JOINING
    return lead not in _POINTED and link in _OF_BODIES


_POINTED = OWNERS | {"the"}
_WITH_MATTER = word_set("paper fix happening tie")
_CASES = word_set("suit lawsuit case campaign sanctions embargo blockade boycott claim checks")
_OF_MATTERS = word_set("on for between against concerning governing regarding with over about")
_OF_PLACES = word_set("in at near on above")
_PLACING = _OF_PLACES - {"on"}
_OF_BODIES = word_set("for on between")
_JOINING = word_set("union alliance federation border frontier boundary coalition")
_OF_JOINING = word_set("between with")
_WAYS = word_set(
    "bridge tunnel railway railroad road line route pipeline highway canal ferry cable flight service link"
)
_OF_WAYS = word_set("between to from over across")
STANDING = MISSIONS | word_set(
    """factory plant base school centre center camp fort office university hospital port college church
    garrison settlement mine bridge dam monastery station bureau branch campus headquarters institute agency
    refinery reservoir airport airfield depot fortress castle hill mosque temple cathedral museum library
    stadium clinic theatre shipyard mill"""
)
"""What stands somewhere for good."""


def longest_at(near: Iterable[Candidate], begin: int) -> Candidate | None:
    """The longest phrase that begins with a token and owns nothing."""
    found = (one for one in near if one.phrase.begin == begin and not one.phrase.owner)
    return max(found, key=lambda one: one.phrase.last, default=None)


def _tells_of(view: SentenceView, link: str, found: Candidate, verbs: VerbTable) -> bool:
    """Whether a phrase behind a preposition tells of the noun before, and is whole."""
    first, last = found.phrase.begin, found.phrase.last
    lower = view.lower[first : last + 1]
    if True in view.dated[first : last + 1] or not _POINTING.isdisjoint(lower) or len(lower) > _LONGEST:
        return False
    if found.head.lower() in _SAYING_HOW or (link == "between" and not (found.phrase.parts or found.many)):
        return False
    bare = found.lead == "the" and len(lower) == _BARE and found.head.islower()
    if link == "with" and (bare or found.kind in _PERSONS):
        return False  # "an alliance with | the victor", "signed a pact with | Ana Paz"
    placed = link in _PLACING
    if placed and not view.tokens[found.phrase.first].is_capital:
        return False
    return _ends_behind(view, last + 1, placed, verbs)


def _ends_behind(view: SentenceView, at: int, placed: bool, verbs: VerbTable) -> bool:
    """Whether a phrase ends before a token: no noun follows, nor "and one in Kobe" behind a place."""
    if at >= len(view.lower) or view.finite[at] or view.dated[at]:
        return True
    behind = view.lower[at]
    if placed and (behind == "and" or (behind == "," and _goes_on(view, at))):
        return False
    if placed and any(word in _ONE_MORE and after in _PLACING for word, after in pairwise(view.lower[at:])):
        return False  # "a school in Turku and, later, | one in Kobe"
    return behind in _ENDING or verbs.base_of_participle(behind) is not None or is_adverb(behind)


def _goes_on(view: SentenceView, at: int) -> bool:
    """Whether another place may follow behind a comma: ", Oulu and Kobe"; not ", and it was shut"."""
    joined = next((place for place in range(at, at + _NEAR) if view.lower[place : place + 1] == ("and",)), 0)
    clause = joined == at + 1 and view.lower[joined + 1 : joined + 2] in _CLAUSES
    return bool(joined) and not (clause and view.has_finite(joined, min(joined + _SOON, len(view.lower))))


_CLAUSES = (("it",), ("the",), ("this",), ("its",))
_SOON = 6
"""Words behind "and" among which the verb of a clause stands."""
_LONGEST, _NEAR, _BARE = 6, 4, 2
_PERSONS = word_set("person called")
_ONE_MORE = word_set("one another others")
_ENDING = (
    PREPOSITIONS
    | COORDINATORS
    | RELATIVES
    | SUBORDINATORS
    | AUXILIARIES
    | word_set(". , ; : ( ) – — -- then also not to again be")
)
_POINTING = OWNERS | word_set(
    """this that these those such same both former latter them it each every any no another other others one
    two ones which all some"""
)
"""Words of phrases that say what only the text before explains."""
_SAYING_HOW = word_set(
    """behalf account condition conditions grounds terms request time times occasion occasions board paper
    sale purpose purposes sake reason reasons fear lack example instance year years month months week weeks
    day days decade decades century moment part side hand hands whole rest basis view course end things"""
)
"""Nouns of phrases that say how, when or why something is done, and not what it is of."""


def written(view: SentenceView, first: int, end: int) -> list[str]:
    """The words of tokens as they are written, with the signs that no space parts from them."""
    words: list[str] = []
    for at in range(first, end):
        text = view.tokens[at].text
        if words and view.starts[at] == view.ends[at - 1]:
            words[-1] += text
        else:
            words.append(text)
    return words
