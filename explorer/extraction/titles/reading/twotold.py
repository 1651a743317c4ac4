"""What is told of one of two dates where the verb stands only once, for both of those it is told of."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.extraction.clauses.joints import skip_adverbs
from explorer.extraction.clauses.standins import with_the_two_named
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.headline import words_of
from explorer.extraction.titles.reading.inturn import one_of_two
from explorer.extraction.titles.word import Word, commas_in, finite_in, has_finite

_PLACES = {"former": 0, "latter": 1}
FORMER = frozenset(_PLACES)
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
    one = one_of_two(told, _PLACES[view.lower[named]]) if verb else ()
    return [*one[:-1], one[-1]._replace(dated=True, comma=False)] if one else words


def told_of_pair(words: Sequence[Word], telling: Telling) -> Sequence[Word]:
    """The words of a telling with that pair of names whose date is its own, where the second lacks the verb.

    "Oulu and Bremen have been partners since 1970, and Turku and Cologne since 1967" is "Turku and Cologne
    have been partners" for 1967. The second pair stands between the first date and its own, and is as many.
    """
    commas, verbs = commas_in(words), finite_in(words)
    if len(verbs) != 1 or len(commas) != 1 or commas[0] <= verbs[0]:
        return words
    verb, end = verbs[0], commas[0] + 1
    first, second = words[:verb], words[end + 1 :]
    if words[end : end + 1] == [] or words[end].lower != "and" or not (_is_pair(first) and _is_pair(second)):
        return words
    view = telling.view
    dates = [at for at in range(telling.start, telling.end) if view.dated[at]]
    if len({view.dates[at] for at in dates}) != 2 or not _ends_dated(telling, dates):
        return words
    own = second if view.dates[dates[-1]] == view.dates[telling.at] else first
    told = [word._replace(dated=False) for word in [*own, *words[verb:end]]]
    return [*told[:-1], told[-1]._replace(comma=False, dated=True)]


def _ends_dated(telling: Telling, dates: Sequence[int]) -> bool:
    """Whether the first date ends before a comma, and the second ends the telling."""
    view = telling.view
    last = max(at for at in dates if view.dates[at] == view.dates[dates[0]])
    behind = view.lower[dates[-1] + 1 : telling.end]
    return view.lower[last + 1 : last + 3] == (",", "and") and all(sign in _ENDING for sign in behind)


_ENDING = word_set(". , ;")


def _is_pair(words: Sequence[Word]) -> bool:
    """Whether words are two names with "and" between them."""
    at = next((place for place, word in enumerate(words) if word.lower == "and"), 0)
    names = [*words[:at], *words[at + 1 :]]
    named = all(word.text[0].isupper() or word.lower == "the" for word in names)
    return 0 < at < len(words) - 1 and named and not has_finite(words)
