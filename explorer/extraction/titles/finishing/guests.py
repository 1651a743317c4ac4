"""Titles of guests who "visit" or "come" with the state that they came to, where the words say no place."""

from __future__ import annotations

import re
from itertools import pairwise

from explorer.extraction.clauses.persons import SURELY_PERSONS, is_person_noun
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import singular
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.form.fitting import COMPLETED
from explorer.extraction.titles.heading import Heading


def with_host(title: str, telling: Telling, heading: Heading) -> str:
    """A title with the state visited: "President Ana Paz visits Peru" for "… visits"."""
    if telling.nominal or _TOLD.isdisjoint(telling.view.lower):
        return title
    if not _POINTING.isdisjoint(telling.view.lower[telling.start : telling.end]):
        return title
    found = _BARE.fullmatch(title)
    if found is None or not _is_guest(found["who"], heading):
        return title
    who, verb, rest = found["who"], found["verb"], found["rest"] or ""
    returned = verb.endswith("the visit")
    host = heading.host(who, returned=returned)
    if not host or host.removeprefix("the ") in title:
        return title
    if returned:
        verb, rest = ("visits" if verb.startswith("returns") else "visit"), f" in return{rest}"
    elif verb in _PAID:
        verb = "visit" if verb.startswith(("pay ", "make ")) else "visits"
    join = " in" if verb.startswith("arrive") else "" if verb in _ALONE else " to"
    full = f"{who} {verb}{join} {host}{rest}"
    return full if len(full.split()) <= COMPLETED else title


_ALONE = word_set("visits visit")
_PAID = frozenset({"pays a visit", "makes a visit", "pay a visit", "make a visit"})
COMING = word_set("visit visits come comes arrive arrives")
"""Words one of which stands in every title of a guest."""
_TOLD = word_set("visited visits visit came arrived visiting")
_POINTING = word_set("there here thither")
"""What says a place that was told before, and that may be any."""
_BARE = re.compile(
    r"(?P<who>.+?) (?P<verb>visits?|returns? the visit|comes?|arrives?"
    r"|(?:pays?|makes?) an? (?:[a-z]+ )?visit)"
    r"(?P<rest>| (?:with|on an?|as|after|amid|during) .+)"
)


def _is_guest(who: str, heading: Heading) -> bool:
    """Whether a title's subject is somebody named, or people, by a name beside them."""
    *before, last = who.split()
    if not _NO_SUBJECT.isdisjoint([last, *before]) or last.endswith("ing"):
        return False  # "the members of the League in suspending | visits"
    if last[0].isupper():
        return bool(before) or heading.is_person(last)
    head = next((word for word, on in pairwise(before) if on in PREPOSITIONS), last)
    return any(word[0].isupper() for word in before) and (
        head in _GUESTS
        or head in SURELY_PERSONS
        or (head != singular(head) and is_person_noun(singular(head)))
    )


_GUESTS = word_set(
    """people troops mission delegation team group party fleet squadron ships battalion brigade division
    contingent force forces expedition families refugees envoys aircraft"""
)
"""Nouns of what goes to another country, but for those of persons."""
UNDONE = word_set("to not never which that who will would may can must")
"""Words before a title's verb behind which it says no deed, or one of a clause beside it."""
_NO_SUBJECT = UNDONE | word_set("exchange during")
