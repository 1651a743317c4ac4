"""To whom the subject of a clause does something, and between which two something is said to happen."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.happenings.named import BILATERAL_KINDS, Named
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.parties.bystanders import verb_of
from explorer.extraction.parties.parties import PartyHit


def is_received(hit: PartyHit, named: Named, text: str) -> bool:
    """Whether a state is the object of a clause's verb, or what a deed is done to, with, by or for.

    "Peru attacked | Chile", "Peru imposed a tariff on | Chile", "Peru opened an embassy in | Chile"; but no
    land that somebody only goes to or comes from ("Peru's envoy went to | Chile").
    """
    telling = named.telling
    view, verb = telling.view, verb_of(telling)
    place = bisect_left(view.starts, hit.start)
    if verb is None or place <= verb or text.startswith(("'", "’", "-", "–"), hit.end):
        return False
    if any(view.starts[verb] < one.start < hit.start for one in named.clause):
        return False
    end, bilateral = place - (view.lower[place - 1] == "the"), named.kind in BILATERAL_KINDS
    if hit.role == "capital" and named.kind == "visit" and place == verb + 1:
        return True
    if hit.role == "name" and _is_reached(view, verb, end, bilateral=bilateral):
        return True
    return hit.role != "demonym" and _MISSION.search(text, view.starts[verb], hit.start) is not None


def _is_reached(view: SentenceView, verb: int, end: int, *, bilateral: bool) -> bool:
    """Whether the words between a verb and a name lead from the one to the other."""
    words = view.lower[verb + 1 : end]
    if not words:
        return True
    if (
        len(words) > _MOST
        or view.bases[verb] == "leave"
        or not _BREAKS.isdisjoint(words[:-1])
        or view.has_finite(verb + 1, end)
    ):
        return False
    if words[-1] == "of":  # "the envoy of | Chile", not "the Bank of | Chile" or "its colony of | Chile"
        return bilateral and len(words) > 1 and view.tokens[end - 2].text.islower()
    return words[-1] in _TOWARDS and (len(words) > 1 or view.bases[verb] not in _MOVING)


_MOST = 8
"""Words between a verb and what its deed is done to."""
_BREAKS = (PREPOSITIONS | word_set(", ; : ( ) and but that which who")) - {"off", "out", "up"}
_TOWARDS = word_set("with on upon to from against by")
_MOVING = word_set("come go travel fly sail flee move return withdraw escape migrate retire run lead")
_MISSION = re.compile(
    r"\b(?:(?:re)?open(?:ed|s)|(?:re-?)?establish(?:ed|es)|closed?s?|set up|sets up|inaugurate[ds]|shut)"
    r"(?: (?:an?|the|its|their|his))?(?: (?!through|by|from|at|in|via)[a-z-]+){0,2}"
    r" (?:embassy|legation|consulate(?:[- ]general)?|high commission|mission) in (?:the )?$"
)


def between_two(named: Named, text: str, lexicon: Lexicon) -> tuple[str, str] | None:
    """The two states between which a clause's subject or object is: "war broke out between Peru and Chile".

    Not of the time or place of something else: "during the war between Peru and Chile trade fell".
    """
    view = named.telling.view
    if "between" not in view.holds:
        return None
    for one, two in pairwise(named.clause):
        led = _BETWEEN.search(text, max(view.sentence.start, one.start - _REACH), one.start)
        if led is None or not _AND.fullmatch(text, one.end, two.start) or one.name == two.name:
            continue
        states = lexicon.is_state(one.name) and lexicon.is_state(two.name)
        at = bisect_left(view.starts, led.start())
        return (one.name, two.name) if states and _is_told(view, named.telling.start, at) else None
    return None


def stands_between(hit: PartyHit, text: str) -> bool:
    """Whether a state is one of two "between" which something is."""
    return _IN_BETWEEN.search(text, max(0, hit.start - _REACH * 2), hit.start) is not None


def _is_told(view: SentenceView, first: int, between: int) -> bool:
    """Whether the matter of two before "between" is the clause's own subject or object."""
    noun = next((at for at in range(between - 1, first - 1, -1) if view.lower[at] in _MATTERS), None)
    if noun is None or any(view.lower[at] in _LEADS for at in range(noun + 1, between)):
        return False
    for at in range(noun - 1, first - 1, -1):
        if view.finite[at] or view.dated[at] or view.lower[at] == ",":
            return True
        if view.lower[at] in _LEADS:
            return False
    return True


_REACH = 24
_BETWEEN = re.compile(r"\bbetween (?:the )?(?:[a-z]+ of (?:the )?)?$")
_IN_BETWEEN = re.compile(r"\bbetween (?:[\w’'-]+ ){0,4}$")
_AND = re.compile(r" (?:and|&) (?:the )?(?:[a-z]+ of (?:the )?)?")
_MATTERS = word_set(
    """war wars hostilities fighting clashes clash conflict battle dispute truce ceasefire cease-fire
    armistice peace treaty treaties agreement agreements pact accord alliance convention relations ties talks
    negotiations summit meeting trade marriage"""
)
_LEADS = PREPOSITIONS | word_set("when while because until since as if where") - {"out"}
