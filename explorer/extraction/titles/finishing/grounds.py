"""Titles of what happens in "the city" or "the country", with the name that the words before give it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.extraction.clauses.tokens import is_adverb, word_set
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import AUXILIARIES, BE
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.finishing.barenouns import is_bare_noun
from explorer.extraction.titles.finishing.standing import standing
from explorer.extraction.titles.finishing.whereabouts import (
    GOING,
    land_of_there,
    names_another,
    place_of_there,
)
from explorer.extraction.titles.form.fitting import COMPLETED
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.nouns.nominals import as_text


def with_ground(title: str, text: str, telling: Telling, heading: Heading) -> str:
    """A title with the name of its "the city" or "the country", where the words before tell it."""
    words = title.lower().split()
    if GROUNDS.isdisjoint(words):
        left_out = "there" in telling.view.holds and not telling.nominal
        return _with_place_left_out(title, text, telling, heading) if left_out else title
    if "there" in words:
        return _with_place(title, words, text, telling, heading)
    found = _BARE.search(title) or _WITHOUT_ARTICLE.search(title)
    at = _place_of(found["noun"].lower(), found["owns"], telling) if found is not None else -1
    if found is None or at < 0:
        return title
    name = heading.ground(
        found["noun"].lower(), telling.view.starts[at], title if found.start("told") else ""
    )
    bare = not name and found.re is _WITHOUT_ARTICLE and not found["owns"]
    if bare and title.startswith("in ", found.start()):
        return f"{title[: found.start()].rstrip()}{title[found.end() :]}"  # "held in city" says no more
    if not name or name.removeprefix("the ") in title:
        return title
    if found.start("told") == 0:
        name = name.removeprefix("the ")
    full = title[: found.start("told")] + name + title[found.end("noun") :]
    return full if len(full.split()) <= COMPLETED else title


def _with_place(title: str, words: Sequence[str], text: str, telling: Telling, heading: Heading) -> str:
    """A title with the town or state that its "there" is in: "killed there by a bomb"; "there is" is none."""
    lower = telling.view.lower
    at = next((at for at in range(telling.start + 1, telling.end) if lower[at] == "there"), -1)
    if at < 0 or " there" not in title or not _EXISTING.isdisjoint(lower[at - 1 : at + 2]):
        return title
    town = heading.ground("there", telling.view.starts[at], title) or land_of_there(
        text, telling, at, heading
    )
    if not town or town in title:
        return title
    link = "to" if words[words.index("there") - 1] in GOING else "in"
    full = _WHICH.sub(" there", title).replace(" there", f" {link} {town}", 1)
    return full if len(full.split()) <= COMPLETED else title


def _with_place_left_out(title: str, text: str, telling: Telling, heading: Heading) -> str:
    """A title with the place of the "there" that its sentence has behind its last word.

    "Peru opened a mission in Turku and appointed Ana Paz its head | there" tells of her as head in Turku.
    """
    view, words = telling.view, title.split()
    place = standing(words, telling, heading.verbs)
    at = place.last + 1 if place is not None else len(view.lower)
    if place is None or view.lower[at : at + 1] != ("there",) or not _STANDING_OUT.isdisjoint(words):
        return title
    if not _EXISTING.isdisjoint(view.lower[at + 1 : at + 2]):
        return title
    link, _, name = as_text(place_of_there(text, telling, place, heading)).partition(" ")
    if not name and not names_another(text[view.sentence.start : view.starts[at]], title, heading):
        name = heading.ground("there", view.starts[at], title) or land_of_there(text, telling, at, heading)
    if not name or name.removeprefix("the ") in title:
        return title
    if place.base in GOING:
        bare = view.lower[at - 1] in GOING
        link = "to" if bare or place.base in _SENDING else ""
    full = f"{title} {link or 'in'} {name}"
    return full if (link or place.base not in GOING) and len(full.split()) <= COMPLETED else title


_SENDING = word_set("send bring move return ship")
"""Verbs of which an object too goes "to" a place; "takes up duties there" is in it."""
_STANDING_OUT = frozenset({"when", "after", "that", "which", "who", "while"})
"""Words of a clause of its own, to which "there" behind it may belong."""
_WHICH = re.compile(r" there,? (?:which|who|that|where) .*")
"""What is told of the subject behind "there": "school opened there | which many attended"."""
_EXISTING = AUXILIARIES | BE | word_set("that and or from")
_NOUNS = "city town country island islands"
GROUNDS = word_set(
    f"{_NOUNS} there state republic city's town's country's island's city’s town’s country’s island’s"
)
_BARE = re.compile(
    rf"(?P<told>(?:^|\b(?:[Tt]he|[Tt]hat) (?:same |new (?=state|country|republic))?)"
    rf"(?P<noun>{_NOUNS.replace(' ', '|')}|City|Town|Country|Islands?|(?<=\bnew )(?:state|republic)))"
    r"(?=(?P<owns>['’]s)? (?!of\b|at\b|for\b|between\b|on\b)[a-z]|$)"
)
_WITHOUT_ARTICLE = re.compile(
    rf"\b(?:in|on|of|to|from|near|over|at) (?P<told>(?P<noun>{_NOUNS.replace(' ', '|')}))"
    r"(?P<owns>['’]s(?= ))?(?= (?!of\b|at\b|for\b|between\b|on\b)[a-z]|$)"
)
"""The same in a title that is too long to keep its articles."""


def _place_of(noun: str, owns: str | None, telling: Telling) -> int:
    """The token of the noun behind "the" in a telling or else before it in its sentence; -1 for none."""
    view = telling.view
    word = noun + (owns or "")
    places = (at for at, lower in enumerate(view.lower[: telling.end]) if lower == word)
    found = [at for at in places if _is_led(view.lower, at) and (owns or _is_bare(view, at))]
    inside = [at for at in found if at >= telling.start]
    return inside[0] if inside else found[-1] if found else -1


def _is_bare(view: SentenceView, at: int) -> bool:
    return is_bare_noun(view, at) or is_adverb(view.lower[at + 1]) or view.lower[at + 1] in _ADVERBS


_ADVERBS = word_set("together almost again alone twice once")


def _is_led(lower: Sequence[str], at: int) -> bool:
    """Whether "the" or "that" stands before a noun: "the same city", "the new state"."""
    led = at - 2 if at > 1 and lower[at - 1] in _BETWEEN else at - 1
    return led >= 0 and lower[led] in _LEADING


_BETWEEN = word_set("same new")
_LEADING = word_set("the that")
