"""What a title is made of: the words of a telling in their plain order, and the clauses among them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import compress
from typing import NamedTuple

from explorer.extraction.clauses.absolutes import absolute_clause, reduced_clause
from explorer.extraction.clauses.framed import (
    named_of_several,
    without_clause_first,
    without_cleft,
    without_light_asides,
    without_said_aside,
    without_wait,
)
from explorer.extraction.clauses.gapped import as_again
from explorer.extraction.clauses.grammar import Clause, clauses_in
from explorer.extraction.clauses.hiddenverbs import with_finite
from explorer.extraction.clauses.inverted import plain_order
from explorer.extraction.clauses.partedphrases import without_parting_aside
from explorer.extraction.clauses.sharedverbs import with_shared_verb
from explorer.extraction.clauses.sharing import STOPS, said_end, shared_subject
from explorer.extraction.clauses.standins import (
    opens_with_that,
    with_each_other,
    with_that_named,
    with_the_two_named,
)
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import VerbTable
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.whatclefts import (
    SEEING,
    without_first_time,
    without_seeing,
    without_what_cleft,
)
from explorer.extraction.clauses.wordlists import AUXILIARIES, CONTRASTING, COORDINATORS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.memo import Once
from explorer.extraction.predicates.reading import Reading, Readings
from explorer.extraction.temporal.written import DATELINE_DASH, DATELINE_PLACE
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.nouns.datednouns import dated_noun_title
from explorer.extraction.titles.nouns.nountitles import NounTitle
from explorer.extraction.titles.reading.datedbywhich import dated_by_which
from explorer.extraction.titles.reading.grown import told_of_growth
from explorer.extraction.titles.reading.interrupted import is_interrupted, words_parted
from explorer.extraction.titles.reading.inturn import IN_TURN, told_in_turn
from explorer.extraction.titles.reading.ofeach import told_of_each
from explorer.extraction.titles.reading.planned import (
    as_it_came,
    behind_setting,
    done_in_the_end,
    done_likewise,
)
from explorer.extraction.titles.reading.predicated import Told, told_beside, told_by
from explorer.extraction.titles.reading.sharers import joined_from
from explorer.extraction.titles.reading.times import told_once
from explorer.extraction.titles.reading.twotold import FORMER, told_of_one, told_of_pair
from explorer.extraction.titles.word import Word, has_finite, is_dated, lower_of


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


_UNREAD = Read((), (), (), False, ())
"""How a row of a table is read: not at all, as its title is made of one cell or another."""


class Wording(NamedTuple):
    """The words of a telling, and how the rules read them (``read``).

    ``told`` gives the clause that the date dates, as the sentence was read, None where none was found, and
    ``beside`` that which it dates wherever it stands; ``among`` so many predicates the sentence has, 0
    where it was not read. ``noun`` is the title of a happening that a noun beside the date names; None where
    none does.
    """

    words: Sequence[Word]
    read: Read
    told: Callable[[], Told | None]
    beside: Callable[[], Told | None]
    among: int
    noun: NounTitle | None


def wordings_of(
    text: str, tellings: Sequence[Telling], headings: Sequence[Heading], readings: Readings
) -> list[Wording]:
    """The wordings of tellings; one question is asked of all of them before the next."""
    asked = [_is_asked(telling) for telling in tellings]
    opened = [asks or may_hang(telling) for telling, asks in zip(tellings, asked, strict=True)]
    views = {telling.view.starts[0]: telling.view for telling in compress(tellings, opened)}
    found = dict(zip(views, readings(list(views.values())), strict=True))
    pairs = list(zip(tellings, headings, strict=True))
    words = [_words(text, telling, heading) for telling, heading in pairs]
    read = [
        _UNREAD if telling.view.cells else read_as_clauses(text, telling, told, heading)
        for (telling, heading), told in zip(pairs, words, strict=True)
    ]
    own = [
        found.get(telling.view.starts[0]) if reads else None
        for telling, reads in zip(tellings, opened, strict=True)
    ]
    told = [
        Once(partial(told_by, text, telling, reading, heading.verbs))
        for (telling, heading), reading in zip(pairs, own, strict=True)
    ]
    among = [
        0 if reading is None or not asks else len(reading.predicates)
        for reading, asks in zip(own, asked, strict=True)
    ]
    # What a pronoun asks for goes to a table of its own: no title depends on what was asked for before it.
    known = [found.get(telling.view.starts[0]) for telling in tellings]
    later = dict(found)
    reads = [partial(_reading_of, telling.view, later, readings) for telling in tellings]
    beside = [
        partial(told_beside, text, telling, read, heading.verbs)
        for (telling, heading), read in zip(pairs, reads, strict=True)
    ]
    nouns = [
        dated_noun_title(text, telling, reading, later_read, heading)
        for (telling, heading), reading, later_read in zip(pairs, known, reads, strict=True)
    ]
    return list(map(Wording, words, read, told, beside, among, nouns))


def _reading_of(view: SentenceView, found: dict[int, Reading], readings: Readings) -> Reading:
    if view.starts[0] not in found:
        found[view.starts[0]] = readings([view])[0]
    return found[view.starts[0]]


def _is_asked(telling: Telling) -> bool:
    """Whether a telling may be titled as its sentence was read."""
    view = telling.view
    many = len(view.tokens) >= _LONG or view.finite.count(True) >= _MANY
    if is_interrupted(telling):
        return False
    return not view.cells and (telling.nominal or many) and IN_TURN not in view.holds


def may_hang(telling: Telling) -> bool:
    """Whether a relative word before the date may lead to the clause that it dates."""
    view = telling.view
    if view.cells or _LEADING.isdisjoint(view.holds):
        return False
    return not _LEADING.isdisjoint(view.lower[: telling.at]) and not is_interrupted(telling)


_LEADING = word_set("which who whom that whose where")
_MANY, _LONG = 3, 30
"""Finite verbs of sentences that are read as it was learned, and tokens of those with fewer.

In others the two titles seldom differ, and reading them takes long.
"""


def _words(text: str, telling: Telling, heading: Heading) -> Sequence[Word]:
    own = telling.view.dates[telling.at] if not telling.occasion else -1
    end = _end_of_said(text, telling.view, telling.start, telling.end, heading.verbs)
    start = joined_from(telling.view, telling.start) if telling.start else _behind_dateline(text, telling)
    words = words_parted(text, telling, start, end, own)
    if telling.start and len(words) > 1 and words[0].lower in CONTRASTING:
        words = words[1:]
    if telling.start and opens_with_that(words) and has_finite(words) and _stands_for_noun(telling):
        words = with_that_named(words, heading.before())
    lower, holds = telling.view.lower, telling.view.holds
    again = as_again(words) if "once" in holds else words
    parted = lower.count(",") > 1
    whole = without_parting_aside(without_light_asides(again), heading.verbs) if parted else again
    if "that" in holds and "," in lower:
        whole = without_said_aside(whole, heading.verbs)
    told = _unframed(whole, text, telling.view.starts[telling.start], heading.verbs)
    plain = plain_order(told, telling, heading.verbs)
    if not FORMER.isdisjoint(holds):
        plain = told_of_one(text, plain, telling)
    if IN_TURN in holds:
        return told_in_turn(plain, telling)
    plain = told_once(told_of_growth(plain, telling), telling, heading)
    plain = told_of_pair(text, plain, telling) if lower.count("and") > 1 else plain
    return told_of_each(text, plain, telling, heading) if "," in lower else plain


def _stands_for_noun(telling: Telling) -> bool:
    """Whether "that" behind a sign or "and" opens nothing that is said: no "that" and no verb leads to it."""
    lower, start = telling.view.lower, telling.start
    apart = not STOPS.isdisjoint(lower[start - 1 : start + 1]) or lower[start] in COORDINATORS
    return apart and "that" not in lower[:start]


def _unframed(words: Sequence[Word], text: str, start: int, verbs: VerbTable) -> Sequence[Word]:
    """The words without the frames of clefts and the like, of which most tellings have not even a word."""
    lower = lower_of(words)
    if lower[:1] == ["what"]:
        return without_what_cleft(words, verbs)
    told = without_clause_first(words) if lower[:1] == ["that"] else words
    if _FRAMING.isdisjoint(lower):
        return told
    if not SEEING.isdisjoint(lower):
        told = without_seeing(told, verbs)
    plain = without_first_time(told) if "time" in lower else told
    named = named_of_several(with_each_other(with_the_two_named(plain, text, start)))
    return without_wait(without_cleft(named, verbs))


_FRAMING = SEEING | word_set("former latter each one another it time")
"""Words one of which stands in every frame but those of a clause behind "that" or "what"."""


def _end_of_said(text: str, view: SentenceView, start: int, end: int, verbs: VerbTable) -> int:
    """The end of what is said where a date parts it: "announced [in 1985] | that it would leave by 1990"."""
    if end >= len(view.tokens) or view.lower[end] != "that":
        return end
    return said_end(text, view, start, end, verbs) or end


def _behind_dateline(text: str, telling: Telling) -> int:
    """The token with which a telling begins behind a dateline: "SUVA, 14 March 2011 -- Fiji signed"."""
    view = telling.view
    first = view.expressions[0] if view.expressions and not telling.start else None
    dash = DATELINE_DASH.match(text, first.end) if first is not None else None
    if first is None or dash is None or not DATELINE_PLACE.fullmatch(text, view.starts[0], first.start):
        return telling.start
    behind = (at for at in range(telling.end) if view.starts[at] >= dash.end())
    return next(behind, telling.start)


def read_as_clauses(text: str, telling: Telling, words: Sequence[Word], heading: Heading) -> Read:
    """The words of a telling as clauses, with what they share with the clause before."""
    shared, taken, passive = shared_subject(text, telling, heading)
    aside = _second_participle(words, heading.verbs)
    if aside:
        named = [clause.subject for clause in heading.before() if clause.subject]
        words, passive, shared = aside, True, shared or (named[-1] if named else ())
    if telling.verb is not None and telling.subject is not None:
        told = has_finite(with_finite(words, heading.verbs))
        own = absolute_clause(words, heading.verbs, behind=True) if words and not told else None
        if own is not None:
            return Read(words, (), (), False, [own])
        words = words if told else with_shared_verb(text, telling, words, heading)
    clauses = clauses_in(with_finite(words, heading.verbs, passive=passive), heading.verbs)
    if clauses and clauses[0].dated and not clauses[0].verb.dated and _is_dated_twice(telling):
        done = reduced_clause(clauses[0].subject, heading.verbs)
        clauses = [done, clauses[0]._replace(dated=False), *clauses[1:]] if done is not None else clauses
    ahead = telling.at > 0 and telling.view.lower[telling.at - 1] == "for"
    clauses = behind_setting(as_it_came(clauses, heading.verbs, ahead=ahead))
    clauses = done_in_the_end(clauses, heading.verbs, heading.singulars)
    clauses = dated_by_which(telling, words, clauses, heading.verbs)
    if words and words[0].lower == "as":
        clauses = done_likewise(clauses, heading.before)
    return Read(words, shared, taken, passive, clauses)


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
    end = next((at for at, word in enumerate(words) if word.comma), len(words) - 1)
    if not 0 < end < len(words) - 1 or not words[end + 1].finite:
        return ()
    aside = words[1 : end + 1]
    done = verbs.base_of_participle(aside[0].lower) is not None and aside[0].lower not in AUXILIARIES
    told = done and is_dated(aside) and not has_finite(aside[1:])
    return [*aside[:-1], aside[-1]._replace(comma=False)] if told else ()
