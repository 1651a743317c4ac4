"""The words of tellings read as clauses, with what they share with the clauses before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from explorer.extraction.clauses.absolutes import absolute_clause, reduced_clause
from explorer.extraction.clauses.grammar import Clause, clauses_in
from explorer.extraction.clauses.hiddenverbs import with_finite
from explorer.extraction.clauses.lists import with_lists
from explorer.extraction.clauses.sharedverbs import with_shared_verb
from explorer.extraction.clauses.sharing import shared_subject
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.wordlists import AUXILIARIES
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.reading.datedbywhich import dated_by_which
from explorer.extraction.titles.reading.planned import (
    as_it_came,
    behind_setting,
    done_in_the_end,
    done_later,
    done_likewise,
)
from explorer.extraction.titles.word import Word, has_finite, is_dated, lacks_all


class Read(NamedTuple):
    """The words of a telling read as clauses.

    ``shared`` is the subject of a verb that has none of its own, ``taken`` the object of the verb before it;
    ``passive`` says that this one was passive. ``words`` are those read, with a verb that they share.
    """

    words: Sequence[Word]
    shared: Sequence[Word]
    taken: Sequence[Word]
    passive: bool
    clauses: Sequence[Clause]


class _Led(NamedTuple):
    """The words of a telling with what they share, as in ``Read``; ``own`` is the one clause they are."""

    words: Sequence[Word]
    shared: Sequence[Word]
    taken: Sequence[Word]
    passive: bool
    own: Clause | None = None


Asked = tuple[Telling, Sequence[Word], Heading]
"""A telling with the words of it that are to be read."""


def read_as_clauses(text: str, telling: Telling, words: Sequence[Word], heading: Heading) -> Read:
    """The words of a telling as clauses, with what they share with the clause before."""
    return reads_of(text, [(telling, words, heading)])[0]


def reads_of(text: str, asked: Sequence[Asked]) -> list[Read]:
    """The words of tellings as clauses; one question is asked of all of them before the next."""
    led = [_led(text, *one) for one in asked]
    found = [
        [one.own]
        if one.own is not None
        else clauses_in(with_finite(one.words, heading.verbs, passive=one.passive), heading.verbs)
        for one, (_, _, heading) in zip(led, asked, strict=True)
    ]
    return [
        Read(*one[:4], clauses if one.own is not None else _as_told(telling, one.words, clauses, heading))
        for one, clauses, (telling, _, heading) in zip(led, found, asked, strict=True)
    ]


def _led(text: str, telling: Telling, words: Sequence[Word], heading: Heading) -> _Led:
    """The words with what they share with the clause before."""
    shared, taken, passive = shared_subject(text, telling, heading)
    aside = _second_participle(words, heading.verbs)
    if aside:
        named = [clause.subject for clause in heading.before() if clause.subject]
        words, passive, shared = aside, True, shared or (named[-1] if named else ())
    if telling.verb is not None and telling.subject is not None:
        told = has_finite(with_finite(words, heading.verbs))
        own = absolute_clause(words, heading.verbs, behind=True) if words and not told else None
        if own is not None:
            return _Led(words, (), (), False, own)
        words = words if told else with_shared_verb(text, telling, words, heading)
    return _Led(words, shared, taken, passive)


def _as_told(
    telling: Telling, words: Sequence[Word], clauses: list[Clause], heading: Heading
) -> Sequence[Clause]:
    """The clauses as the telling's date and the words before it tell them."""
    if clauses and clauses[0].dated and not clauses[0].verb.dated and _is_dated_twice(telling):
        done = reduced_clause(clauses[0].subject, heading.verbs)
        clauses = [done, clauses[0]._replace(dated=False), *clauses[1:]] if done is not None else clauses
    several = len(clauses) > 1 or not lacks_all(words, _JOINING)
    told = _as_parted(telling, words, clauses, heading) if several else clauses
    if words and words[0].lower == "as":
        told = done_likewise(told, heading.before)
    return told


_JOINING = word_set("and before")
"""What joins a second deed to the verb of a clause."""


def _as_parted(
    telling: Telling, words: Sequence[Word], clauses: list[Clause], heading: Heading
) -> list[Clause]:
    """The clauses with the date given to that of two deeds which is of it."""
    ahead = telling.at > 0 and telling.view.lower[telling.at - 1] == "for"
    told = behind_setting(as_it_came(clauses, heading.verbs, ahead=ahead))
    told = done_later(done_in_the_end(told, heading.verbs, heading.singulars), heading.verbs)
    return dated_by_which(telling, words, told, heading.verbs)


def _is_dated_twice(telling: Telling) -> bool:
    """Whether a verb with a date of its own stands behind the date of what is told."""
    view, at = telling.view, telling.at
    behind = view.dates[at + 1 : telling.end]
    later = next((place for place, date in enumerate(behind, at + 1) if -1 < date != view.dates[at]), 0)
    dated = bool(later) and view.expressions[view.dates[later]].date is not None
    return dated and view.lower[later - 1] != "of" and view.has_finite(at, later)


def _second_participle(words: Sequence[Word], verbs: VerbTable) -> Sequence[Word]:
    """The second of two participles between commas: "bought by X in 1869 | and taken over in 1882, gave …".

    The subject's own verb follows behind the comma, so what stands before it tells what was done to it.
    """
    if not words or words[0].lower != "and":
        return ()
    words = with_lists(words)
    end = next((at for at, word in enumerate(words) if word.comma), len(words) - 1)
    if not 0 < end < len(words) - 1 or not words[end + 1].finite:
        return ()
    aside = words[1 : end + 1]
    done = verbs.base_of_participle(aside[0].lower) is not None and aside[0].lower not in AUXILIARIES
    told = done and is_dated(aside) and not has_finite(aside[1:])
    return [*aside[:-1], aside[-1]._replace(comma=False)] if told else ()
