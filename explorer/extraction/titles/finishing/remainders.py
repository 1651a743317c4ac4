"""Titles of "the remainder" and "the rest", with what these are of: "took over the rest | of the mine"."""

from __future__ import annotations

from explorer.extraction.clauses.tokens import places_of, word_set
from explorer.extraction.clauses.view import PREPOSITIONS
from explorer.extraction.clauses.wordlists import ARTICLES, COORDINATORS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.pointing import as_told, may_name
from explorer.extraction.titles.form.fitting import COMPLETED
from explorer.extraction.titles.heading import Heading


def with_its_whole(title: str, telling: Telling, heading: Heading) -> str:
    """A title with what "the rest" is of, where its sentence says before of what a share was taken.

    "Paz bought a third of the bank in 1950 and the rest in 1955", and so of "a third of it", by its name.
    """
    view = telling.view
    words = title.split()
    at = next((at for at in places_of(RESTS, words) if words[at - 1] == "the"), 0)
    ends = at > 1 and (at + 1 == len(words) or words[at + 1] in PREPOSITIONS - {"of"})
    rests = places_of(RESTS, view.lower)
    if not ends or len(rests) != 1:
        return title
    shares = [
        place
        for place in places_of({"of"}, view.lower[: rests[0]])
        if view.lower[place - 1] in _SHARES
        if view.lower[place - 2] not in _LEADING  # "as | part of the deal"
    ]
    whole = _whole(shares[-1] + 1, telling, heading) if shares else ""
    if not whole or not may_name(whole, title):
        return title
    full = " ".join([*words[: at + 1], "of", whole, *words[at + 1 :]])
    brief = " ".join([*words[: at + 1], "of", whole])
    return next((one for one in (full, brief) if len(one.split()) <= COMPLETED), title)


def _whole(at: int, telling: Telling, heading: Heading) -> str:
    """What the words from a token on call a thing: "the bank", or what "it" means; "" where that is long."""
    view = telling.view
    if view.lower[at] == "it":
        called = heading.meant(at)
        return as_told(called) if called is not None and called.sure >= _SURE else ""
    end = at
    while end < len(view.lower) and view.tokens[end].is_word and not (view.finite[end] or view.dated[end]):
        if view.lower[end] in PREPOSITIONS:
            break
        end += 1
    if view.lower[end - 1] in COORDINATORS:  # "a share of the mine and | of the railway"
        return ""
    named = view.lower[at] in ARTICLES or view.tokens[at].is_capital
    return " ".join(token.text for token in view.tokens[at:end]) if named and end - at <= _LONG else ""


RESTS = word_set("remainder rest")
"""What is left of a whole."""
_SHARES = word_set("cent percent half third thirds quarter quarters fifth tenth part share stake")
_LEADING = PREPOSITIONS - {"per"}
_SURE = 100
_LONG = 5
