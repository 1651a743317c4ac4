"""Titles that end where their clause goes on with what points elsewhere: "Peru declares war | on them"."""

from __future__ import annotations

from collections.abc import Mapping

from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import COORDINATORS, OWNERS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.pointing import OBJECTS, as_told, is_of_two, may_name
from explorer.extraction.titles.finishing.standing import standing
from explorer.extraction.titles.form.fitting import COMPLETED, LONGEST
from explorer.extraction.titles.heading import Heading


def with_last_pronoun(title: str, telling: Telling, heading: Heading) -> str:
    """A title with the phrase that its clause ends on, where a name can stand for what it points to.

    A title is cut before a pronoun, as that says nothing by itself: "Chile declares war on them" is told as
    "Chile declares war on Peru and Cuba". What is "of its own" is so of the subject, and needs no name.
    """
    view = telling.view
    if telling.nominal or MEANT_BEHIND.isdisjoint(view.holds) or not _may_end_so(telling):
        return title
    found = standing(title.split(), telling, heading.verbs)
    at = found.last + 1 if found is not None else -1
    if at < 1 or at + 1 >= len(view.lower) or view.lower[at] not in _LEADING:
        return title
    own = _own(view, at)
    told = own or _named(view, at, title, heading)
    full = f"{title} {told}"
    return full if told and len(full.split()) <= (LONGEST if own else COMPLETED) else title


def _may_end_so(telling: Telling) -> bool:
    """Whether a preposition stands before what is asked for somewhere in a telling; most have none."""
    lower = telling.view.lower[telling.start : telling.end + 1]
    return True in [lower[at - 1] in _LEADING for at in places_of(_POINTING, lower) if at]


def _own(view: SentenceView, at: int) -> str:
    """The words "of its own", "of their own" at a token; else ""."""
    words = view.lower[at : at + 3]
    owned = words[0] == "of" and words[1] in OWNERS and words[2:] == ("own",)
    return " ".join(words) if owned else ""


def _named(view: SentenceView, at: int, title: str, heading: Heading) -> str:
    """A preposition at a token with the name of what is surely meant behind it; else ""."""
    word = view.lower[at + 1]
    if word in _SURELY and _is_last(view, at + 1):
        called = heading.meant(at + 1)
        if called is None or called.sure < _SURELY[word] or not may_name(called.name, title):
            return ""
        if _counts_told(called.name, title, heading.demonyms) or is_of_two(called, word, title, heading):
            return ""
        return f"{view.lower[at]} {as_told(called)}"
    ground = "".join(view.lower[at + 2 : at + 3])
    if word not in _DEMONSTRATIVE or ground not in _GROUNDS or not _is_last(view, at + 2):
        return ""
    name = heading.ground(ground, view.starts[at + 2], title)
    return f"{view.lower[at]} {name}" if name and name.removeprefix("the ") not in title else ""


def _counts_told(name: str, title: str, demonyms: Mapping[str, str]) -> bool:
    """Whether one of several named is of a state that a title tells: "Peru", "Peruvian and Cuban armies"."""
    states = (demonyms.get(word) for word in name.split())
    return " and " in name and any(state and state in title for state in states)


def _is_last(view: SentenceView, at: int) -> bool:
    """Whether a clause ends with the pronoun at a token, but for its date."""
    if at + 1 >= len(view.lower) or view.lower[at + 1] in _ENDING or view.dated[at + 1]:
        return True
    return view.lower[at + 1] in PREPOSITIONS and any(view.dated[at + 2 : at + 3])


_SURELY = {**OBJECTS, "it": 100, "both": 35}
"""Pronouns, and how surely each must mean a name to be replaced; "it" often stands for what a clause says."""
_DEMONSTRATIVE = word_set("that this")
_GROUNDS = word_set("city town country island")
MEANT_BEHIND = _DEMONSTRATIVE | _SURELY.keys() | {"own"}
"""Words one of which stands in every phrase that a name or "of its own" is told by."""
_POINTING = _DEMONSTRATIVE | _SURELY.keys() | OWNERS
_LEADING = word_set("on with from to for over against of in into at by under upon about")
_ENDING = COORDINATORS | word_set(". , ; : ) ( — –")
