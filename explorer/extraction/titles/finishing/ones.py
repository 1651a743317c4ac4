"""Titles with "one" for a thing named before: "opens one in Tokyo" behind "an embassy in Dublin"."""

from __future__ import annotations

import re

from explorer.extraction.clauses.colonlists import colon_items
from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.clauses.verbs import singular
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import COORDINATORS, INDEFINITE, NUMBERS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.form.fitting import COMPLETED


def with_one_named(title: str, telling: Telling) -> str:
    """A title with the noun that "one" stands for, where both have the same preposition behind them.

    "One" may be a number or a person else: "killed one in Kobe".
    """
    pointing = title.partition(" ")[0].lower()
    if pointing in _POINTING and (named := _counted_before_colon(telling.view, telling.at)):
        return f"{named[0].upper()}{named[1:]} {title.partition(' ')[2]}"
    if "one" not in telling.view.holds or "ne " not in title:
        return title
    found = _ONE.match(title)
    if found is None or found["next"].lower() in NUMBERS or found["next"][0].isdigit():
        return title
    thing = _thing_before(telling, found["prep"], found["next"].strip(",.").lower())
    if not thing or thing.split()[-1] in title.lower().split():
        return title  # "treaty on taxes and one on fishing"
    lead, own = found["lead"], found["own"]
    begins = not lead and not own
    article = "" if own or begins else "an " if thing.startswith(_VOWELS) else "a "
    named = f"{lead}{article}{own}{thing} {found['prep']} {found['behind']}"
    full = f"{named[0].upper()}{named[1:]}"
    return full if len(full.split()) <= COMPLETED else title


_POINTING = word_set("one that")


def _counted_before_colon(view: SentenceView, at: int) -> str:
    """One of the things that a list behind a colon, in which ``at`` stands, is of: "two state visits: …"."""
    items = colon_items(view)
    if not items or at < items[0]:
        return ""
    counts = (place for place in range(items[0] - 1, -1, -1) if view.lower[place] in NUMBERS)
    number = next(counts, items[0])
    end = number + 1
    while end < items[0] and view.lower[end] not in PREPOSITIONS and not view.finite[end]:
        end += 1
    if not all(token.is_word for token in view.tokens[number + 1 : end]):
        return ""
    things = [token.text for token in view.tokens[number + 1 : end]]
    one = singular(things[-1]) if things else ""
    return " ".join([*things[:-1], one]) if one and one != things[-1] else ""


_VOWELS = ("a", "e", "i", "o", "u", "hono")
_OWN = r"[a-z]+(?:nd|rd|th|er|lar) |[A-Z][a-z]+(?:an|ish|ese) |new |small |large "
_ONE = re.compile(
    rf"(?P<lead>(?:.*? )?)(?P<own>(?:(?:an?|another|the) )?(?:{_OWN})?)"
    r"[Oo]ne (?P<prep>in|at|with|on|for|near|between) (?P<behind>(?P<next>\S+).*)"
)
"""A title with "one" before a preposition, and what describes it: "a second | one at Lima"."""


def _thing_before(telling: Telling, link: str, behind: str) -> str:
    """The noun with its adjectives that stands last before a token "one" and has the same link behind it."""
    view = telling.view
    at = next(
        (
            at
            for at in places_of(_WORD_ONE, view.lower[: telling.end - 2])
            if at and view.lower[at + 1] == link and behind in view.lower[at + 2 : at + 4]
        ),
        0,
    )
    the = view.lower[at - 1] == "the" and link in _OF_KINDS
    links = (place for place in range(at - 1, 1, -1) if view.lower[place] == link)
    return next(filter(None, (_phrase_before(view, place, the=the) for place in links)), "")


_OF_KINDS = word_set("on for with between")
"""Prepositions that say what a thing is for, so that "the one" before them is set beside "the" other."""


_WORD_ONE = word_set("one")


def _phrase_before(view: SentenceView, end: int, *, the: bool) -> str:
    """The noun phrase with an article that ends before a token, without it and the adjective of a people.

    ``the`` says that its article may be that of something known, before what is no date.
    """
    articles = _ARTICLES | {"the"} if the and not view.dated[end + 1] else _ARTICLES
    first = end
    while first and end - first < _LONGEST and view.lower[first - 1] not in articles:
        first -= 1
        token = view.tokens[first]
        if view.finite[first] or view.dated[first] or not token.is_word or token.lower in _NO_PARTS:
            return ""
    if first == end or not first or view.lower[first - 1] not in articles:
        return ""
    words = [token.text for token in view.tokens[first:end]]
    told = [word for word in words if word.islower() and word not in _PASSING]
    return " ".join(told) if words[-1].islower() else ""


_LONGEST = 5
_PASSING = word_set("old large small big great little short long brief secret famous huge major minor")
"""What one thing of a kind is and the other need not be."""
_ARTICLES = INDEFINITE | {"another"}
_NO_PARTS = PREPOSITIONS | COORDINATORS | word_set("first second third new other similar further")
