"""What is told of one of two dates where the verb stands only once, for both of those it is told of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from explorer.extraction.clauses.joints import skip_adverbs
from explorer.extraction.clauses.standins import with_the_two_named
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import ARTICLES, OF_TWO
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.reading.inturn import one_of_two
from explorer.extraction.titles.word import Word, finite_in

FORMER = frozenset(OF_TWO)
_JOINED = frozenset([",", "and"])


def told_of_one(text: str, words: Sequence[Word], telling: Telling) -> Sequence[Word]:
    """The words of a telling with that one of "A and B" whom "the former" or "the latter" means.

    "Kenya and Ghana were ruled by Britain, the former from 1895, the latter from 1821" is "Kenya was ruled"
    for 1895, and "the former fell in 1895, the latter in 1821" is "Ghana fell" for 1821. Only a phrase of
    these two words and a date counts: "the latter fell in 1821" has a verb.
    """
    view = telling.view
    places = [at for at in range(1, telling.at) if view.lower[at] in FORMER and view.lower[at - 1] == "the"]
    if not places or (telling.nominal and telling.inherited):
        return words
    named, first = places[-1], places[0] - 2
    if skip_adverbs(view, named + 1) < telling.at or view.lower[named - 2] not in _JOINED:
        return words
    if named > places[0] and view.finite[places[0] + 1]:
        told = [*words_of(text, view, named - 1, named + 1), *words_of(text, view, places[0] + 1, named - 2)]
        told[-1] = told[-1]._replace(dated=True, comma=False)
        return with_the_two_named(told, text, view.starts[places[0] - 1])
    if first < 1 or view.lower[first] not in _JOINED or any(view.dated[: first + 1]):
        return words
    start = telling.subject[0] if telling.subject is not None else telling.start
    told = words_of(text, view, start, first)
    verb = next(iter(finite_in(told)), 0)
    one = one_of_two(told, OF_TWO[view.lower[named]]) if verb else ()
    return [*one[:-1], one[-1]._replace(dated=True, comma=False)] if one else words


def told_of_pair(text: str, words: Sequence[Word], telling: Telling) -> Sequence[Word]:
    """The words of a telling with that pair of names whose date is its own, where the second lacks the verb.

    "Oulu and Bremen have been partners since 1970, Turku and Cologne since 1967" is "Turku and Cologne have
    been partners" for 1967, and the first pair is told without the second. Where an object or a place stands
    behind the verb, a second pair may be more of these: "toured Lima in 1970 and Quito and Cuzco in 1971".
    """
    view = telling.view
    own = _pair_before(view, telling.at)
    behind = _run_end(view, telling.at)
    later = next((at for at in range(behind, min(behind + _REACH, len(view.dated))) if view.dated[at]), 0)
    first = own if own is not None else _pair_before(view, later) if later else None
    while first is not None and (before := _pair_before(view, first.date)) is not None:
        first = before
    if first is None:
        return words
    start = telling.subject[0] if telling.subject is not None else telling.start
    told = words_of(text, view, start, _run_end(view, first.date))
    verb = next(iter(finite_in(told)), 0)
    if start > first.date or len(finite_in(told)) != 1 or not _is_pair(told[:verb]):
        return words
    who = words_of(text, view, own.start, own.end) if own is not None else told[:verb]
    if own is not None and not (
        _only_describes(told[verb:]) or _takes_part(told[verb:], [*told[:verb], *who])
    ):
        return words
    plain = [word._replace(dated=False) for word in [*who, *told[verb:]]]
    return [*plain[:-1], plain[-1]._replace(comma=False, dated=True)]


class _Pair(NamedTuple):
    """The tokens of two names behind a date, and the first token of that date."""

    start: int
    end: int
    date: int


_REACH = 12
"""Tokens of a sign, two names and a preposition between two dates."""
_BEFORE_DATES = word_set("since in on from")


def _run_end(view: SentenceView, at: int) -> int:
    """The token behind the date that begins at ``at``."""
    end = at
    while end < len(view.dates) and view.dates[end] == view.dates[at]:
        end += 1
    return end


def _pair_before(view: SentenceView, at: int) -> _Pair | None:
    """The two names between the date at ``at`` and one before them; None where anything else is there."""
    end = at - 1 if at > 0 and view.lower[at - 1] in _BEFORE_DATES else at
    start = end
    while start and (view.tokens[start - 1].is_capital or view.lower[start - 1] in _WITHIN):
        start -= 1
    joined = view.lower[start:end].count("and")
    start += view.lower[start : start + 1] == (",",)
    start += joined > 1 and view.lower[start : start + 1] == ("and",)
    if start + 2 >= end or view.lower[start:end].count("and") != 1 or "," in view.lower[start:end]:
        return None
    before = start - 1
    while before and view.lower[before] in _JOINED:
        before -= 1
    if view.lower[start] == "and" or view.lower[end - 1] == "and" or not view.dated[before]:
        return None
    return _Pair(start, end, view.dates.index(view.dates[before]))


_WITHIN = _JOINED | {"the"}


def _only_describes(words: Sequence[Word]) -> bool:
    """Whether a verb stands alone or leads to what its subject is: "voted", "became partners"."""
    lower = [word.lower for word in words]
    if any(word.text[0].isupper() or word.lower in _LEADING_ON for word in words[1:]):
        return False
    return len(words) == 1 or lower[0] in _LINKING or (lower[0] in _HAVING and lower[1] in _BEING)


_LINKING = word_set("are were became become remain remained")
_HAVING = word_set("have had")
_BEING = word_set("been become remained")
_LEADING_ON = PREPOSITIONS | {"and"}


def _takes_part(words: Sequence[Word], names: Sequence[Word]) -> bool:
    """Whether a verb tells what binds whom, and the names of both pairs are none of these.

    So with "joined NATO", "signed a treaty" and "severed relations": bodies and papers have an article or are
    short for a name.
    """
    lower = [word.lower for word in words]
    if len(words) < 2 or not _LEADING_FURTHER.isdisjoint(lower):
        return False
    if any(word.lower == "the" or word.text.isupper() for word in names):
        return False
    bound = lower[0] in _TAKING_PART and (lower[1] in ARTICLES or words[1].text.isupper())
    return bound or (words[-1].text.islower() and lower[-1] in _BONDS)


_TAKING_PART = word_set("joined signed ratified")
_BONDS = word_set("relations ties")
_LEADING_FURTHER = _LEADING_ON - {"of"}


def _is_pair(words: Sequence[Word]) -> bool:
    """Whether words are two names with "and" between them."""
    at = next((place for place, word in enumerate(words) if word.lower == "and"), 0)
    names = [*words[:at], *words[at + 1 :]]
    named = all(word.text[0].isupper() or word.lower == "the" for word in names)
    return 0 < at < len(words) - 1 and named
