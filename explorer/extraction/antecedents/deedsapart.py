"""Where a deed told before a noun may not be the one that it means: another stands near, or a second one."""

from __future__ import annotations

from itertools import pairwise

from explorer.extraction.antecedents.candidate import Candidate
from explorer.extraction.clauses.agreement import is_count
from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import ARTICLES, HIGH_NUMBERS, NUMBERS


def is_named_apart(view: SentenceView, nouns: frozenset[str], start: int, stop: int) -> bool:
    """Whether the words between tell of such a deed by a noun, other than by one that goes on from it."""
    if nouns.isdisjoint(view.holds):
        return False
    for at in places_of(nouns, view.lower[:stop]):
        led = at > 0 and view.lower[at - 1] in _POINTING
        if at >= start and not (led and view.lower[at + 1 : at + 2] not in _OF):
            return True
    return False


_POINTING = word_set("the this that")
_OF = (("of",), ("on",), ("to",), ("for",), ("against",))


def is_done_to_more(view: SentenceView, start: int) -> bool:
    """Whether more is told from a token on that was done so: "ordered four ships, | as well as tanks".

    Which of the two a noun means is not told.
    """
    lower = view.lower
    for at in range(start, len(lower) - 2):
        if lower[at + 1] == "well" and lower[at] == "as":
            return True
        if lower[at] == "," and lower[at + 1] == "and" and not view.dated[at + 2]:
            end = next((end for end in range(at + 2, len(lower)) if lower[end] in _SIGNS), len(lower))
            if not view.has_finite(at + 2, end) and lower[at + 2] in _COUNTING:
                return True
    return False


_SIGNS = word_set(", ; . :")
_COUNTING = ARTICLES | NUMBERS | HIGH_NUMBERS
"""What begins a thing that is told of behind others."""


def is_done_again(view: SentenceView, start: int, stop: int) -> bool:
    """Whether the words from a token on tell without a verb of a second deed of the kind told before it.

    "Japan joined the league in 1950, Peru in 1960"; "a bomb exploded in Oulu and another in Turku".
    """
    end = next((at for at in range(start, stop) if view.finite[at] or view.lower[at] in _ENDS), stop)
    named = dated = False
    for at in range(start, end):
        if view.dated[at]:
            if dated and named:
                return True
            dated, named = True, False
            continue
        named = named or view.tokens[at].is_capital
        joined = at > start and view.lower[at - 1] in _JOINING
        if joined and view.lower[at] in _ANOTHER and not PREPOSITIONS.isdisjoint(view.lower[at + 1 : at + 2]):
            return True
        if joined and view.lower[at] in _NEXT and view.tokens[min(at + 1, end - 1)].is_capital:
            return True
        if joined and view.lower[at] in PREPOSITIONS and view.dated[at + 1 : at + 2] == [True]:
            return True
    return _is_done_elsewhere(view, start, end)


def _is_done_elsewhere(view: SentenceView, start: int, end: int) -> bool:
    """Whether somebody else is told with another place: "arrested in Kobe and | Ana Paz in Oulu"."""
    places = [
        at
        for at in range(start, end - 1)
        if view.lower[at] in _WHERE and view.tokens[at + 1].is_capital and not view.dated[at + 1]
    ]
    return any(
        view.lower[first] == view.lower[second] and view.tokens[at + 1].is_capital
        for first, second in pairwise(places)
        for at in range(first + 2, second - 1)
        if view.lower[at] in _JOINING and not view.dated[at + 1]
    )


_WHERE = word_set("in at to near")
_NEXT = word_set("then later afterwards next")
_ENDS = word_set("; . :")
_JOINING = word_set("and ,")
_ANOTHER = word_set("another one two three others again")


def goes_further(view: SentenceView, start: int, one: Candidate) -> bool:
    """Whether something else is told with "and" behind what a deed was done to.

    "Bombed a train | near Oulu and a ship near Turku".
    """
    lower = view.lower
    end = next((at for at in range(start, len(lower)) if lower[at] in _SIGNS or view.finite[at]), len(lower))
    if one.phrase.last < start or (end < len(lower) and view.finite[end]):
        return False
    things = range(one.phrase.last + 1, end - 1)
    return any(lower[at] == "and" and (lower[at + 1] in ARTICLES or is_count(lower[at + 1])) for at in things)


def moves_on(view: SentenceView, start: int, stop: int) -> bool:
    """Whether between tokens somebody goes on, comes or is invited elsewhere: "then went on | to Oulu"."""
    lower = view.lower
    if not _INVITING.isdisjoint(lower[start:stop]):
        return True
    for at in range(start, min(stop, len(lower) - 2)):
        if lower[at + 1] == "to" and (lower[at] in _ONWARD or view.bases[at] in _ONWARD):
            return True
        there = lower[at + 1] in _WHERE and view.tokens[at + 2].is_capital and not view.dated[at + 2]
        if there and lower[at] in _BEING:
            return True
    return False


_ONWARD = word_set("on onwards onward then proceed continue move return")
_BEING = word_set("was were is are arrived arrives received welcomed hosted stayed landed")
"""Words before the place of a guest."""
_INVITING = word_set("invited invites inviting invitation")
