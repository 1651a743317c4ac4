"""The paper from which something dates: "Relations date from a treaty signed in ⟦1868⟧"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile, takewhile

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import COORDINATORS, DETERMINERS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.nouns.nominals import AGREEMENT, agreement_title, as_text
from explorer.extraction.titles.nouns.olderdeeds import DATING, UNREAL
from explorer.extraction.titles.subjects.actors import between_both
from explorer.extraction.titles.word import Word


def dating_title(text: str, telling: Telling, heading: Heading) -> str:
    """The paper signed, or what else was done, on the date from which something dates; "" for other things.

    "A cultural agreement dates from ⟦1961⟧" is a paper of that year; of a house nobody says what was done.
    """
    view, at = telling.view, telling.at
    if DATING.isdisjoint(view.holds) or not _DENYING.isdisjoint(view.lower[telling.start : telling.end]):
        return ""
    verb = next((one for one in range(at - 1, telling.start, -1) if view.lower[one] in DATING), -1)
    behind = _behind(view, verb) if verb >= 0 else -1
    if behind < 0 or behind > at or view.has_finite(telling.start, verb):
        return ""
    if behind < at:
        return _paper(_named(words_of(text, view, behind, at)), heading)
    if "them" in view.lower[telling.start : verb]:
        return ""  # whom "the treaty between them dates from" means is read with the clause
    end = view.behind_date(at)
    if "when" in view.lower[end : end + 2]:
        return ""  # what happened then is told behind it
    return _paper(_named(words_of(text, view, telling.start, verb)), heading)


_DENYING = word_set("no not never neither hardly")
"""Words with which a paper may be none: "no treaty dates from 1835", "from 1990 but was never signed"."""


def _behind(view: SentenceView, verb: int) -> int:
    """Behind "dates from", "dates back to" or "dates to"; -1 for the noun "date"."""
    place = verb + 1 + (view.lower[verb + 1] == "back")
    return place + 1 if view.lower[place] in _FROM else -1


_FROM = word_set("from to")


def _paper(words: Sequence[Word], heading: Heading) -> str:
    """A paper as one that was signed, "treaty" for "treaty of", other things as what was done to them."""
    named = list(words)
    while named and named[-1].lower in _OF:
        named.pop()
    if named and named[-1].lower in _SIGNED:
        return as_text(named).rstrip(",") if len(named) > 1 else ""
    if not AGREEMENT.match(_head(named)) or not UNREAL.isdisjoint(word.lower for word in named):
        return ""
    told = between_both(as_text(named).rstrip(","), heading.pointers)
    return "" if told.endswith(_BETWEEN) else agreement_title(told, heading.verbs)


_BETWEEN = (" them", " two", " both", " countries", " nations", " states")
"""What a paper told in the words of the sentence would not say between whom it is."""
_SIGNED = word_set("signed concluded made agreed issued given held")
_OF = word_set("of in on")


def _named(words: Sequence[Word]) -> list[Word]:
    """A noun phrase without what joins it and its article; none where a comma stands in it."""
    told = list(dropwhile(lambda word: word.lower in COORDINATORS | DETERMINERS, words))
    return [] if any(word.comma for word in told) else told


def _head(words: Sequence[Word]) -> str:
    """The noun before the first preposition: "agreement" of "cultural agreement with Peru"."""
    own = list(takewhile(lambda word: word.lower not in PREPOSITIONS and word.lower not in _SIGNED, words))
    return own[-1].lower if own else ""
