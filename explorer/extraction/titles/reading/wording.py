"""What a title is made of: the words of a telling in their plain order, and the clauses among them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import compress
from typing import NamedTuple

from explorer.extraction.clauses.dateowners import dated_by_making
from explorer.extraction.clauses.framed import (
    named_of_several,
    without_clause_first,
    without_cleft,
    without_light_asides,
    without_naming_aside,
    without_said_aside,
    without_source,
    without_wait,
)
from explorer.extraction.clauses.gapped import as_again
from explorer.extraction.clauses.inverted import plain_order
from explorer.extraction.clauses.partedphrases import without_parting_aside
from explorer.extraction.clauses.sharing import STOPS, said_end
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
from explorer.extraction.clauses.wordlists import CONTRASTING, COORDINATORS, RELATIVES
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.memo import Once
from explorer.extraction.predicates.reading import Reading, Readings
from explorer.extraction.temporal.written import DATELINE_DASH, DATELINE_PLACE
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.nouns.datednouns import dated_noun_title
from explorer.extraction.titles.nouns.nountitles import NounTitle
from explorer.extraction.titles.reading.asclauses import Read, reads_of
from explorer.extraction.titles.reading.grown import GROWING, told_of_growth
from explorer.extraction.titles.reading.interrupted import is_interrupted, words_parted
from explorer.extraction.titles.reading.inturn import IN_TURN, told_in_turn
from explorer.extraction.titles.reading.ofeach import told_of_each
from explorer.extraction.titles.reading.predicated import (
    Told,
    told_beside,
    told_by,
    told_of_subject,
)
from explorer.extraction.titles.reading.sharers import joined_from
from explorer.extraction.titles.reading.sodone import with_deed_done_so
from explorer.extraction.titles.reading.times import COUNTING, SEVERAL, with_its_turn
from explorer.extraction.titles.reading.turns import told_of_turn
from explorer.extraction.titles.reading.twotold import FORMER, told_of_one, told_of_pair
from explorer.extraction.titles.word import Word, has_finite, lower_of

_UNREAD = Read((), (), (), False, ())
"""How a row of a table is read: not at all, as its title is made of one cell or another."""


class Wording(NamedTuple):
    """The words of a telling, and how the rules read them (``read``).

    ``told`` gives the clause that the date dates, as the sentence was read, None where none was found, and
    ``beside`` that which it dates wherever it stands, ``whole`` that whose subject goes on with a token;
    ``among`` so many predicates the sentence has, 0 where it was not read. ``noun`` is the title of a
    happening that a noun beside the date names; None where none does.
    """

    words: Sequence[Word]
    read: Read
    told: Callable[[], Told | None]
    beside: Callable[[], Told | None]
    whole: Callable[[int], Told | None]
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
    said = [_said(text, telling, heading) for telling, heading in pairs]
    words = [
        _plain(text, parted, telling, heading) for (telling, heading), parted in zip(pairs, said, strict=True)
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
        Once(partial(told_beside, text, telling, read, heading.verbs))
        for (telling, heading), read in zip(pairs, reads, strict=True)
    ]
    whole = [
        partial(told_of_subject, text, telling, read, heading.verbs)
        for (telling, heading), read in zip(pairs, reads, strict=True)
    ]
    nouns = [
        dated_noun_title(text, telling, reading, later_read, heading)
        for (telling, heading), reading, later_read in zip(pairs, known, reads, strict=True)
    ]
    return list(map(Wording, words, _reads(text, pairs, words), told, beside, whole, among, nouns))


def _reads(
    text: str, pairs: Sequence[tuple[Telling, Heading]], words: Sequence[Sequence[Word]]
) -> list[Read]:
    """How the words of tellings are read; those of a row of a table are not."""
    told = zip(pairs, words, strict=True)
    asked = [(telling, said, heading) for (telling, heading), said in told if not telling.view.cells]
    read = iter(reads_of(text, asked))
    return [_UNREAD if telling.view.cells else next(read) for telling, _ in pairs]


def _reading_of(view: SentenceView, found: dict[int, Reading], readings: Readings) -> Reading:
    if view.starts[0] not in found:
        found[view.starts[0]] = readings([view])[0]
    return found[view.starts[0]]


def _is_asked(telling: Telling) -> bool:
    """Whether a telling may be titled as its sentence was read."""
    view = telling.view
    if view.cells or IN_TURN in view.holds:
        return False
    many = len(view.tokens) >= _LONG or view.finite.count(True) >= _MANY
    return (telling.nominal or many) and not is_interrupted(telling)


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


def _said(text: str, telling: Telling, heading: Heading) -> Sequence[Word]:
    """The words of a telling as they were written."""
    own = telling.view.dates[telling.at] if not telling.occasion else -1
    end = _end_of_said(text, telling.view, telling.start, telling.end, heading.verbs)
    start = joined_from(telling.view, telling.start) if telling.start else _behind_dateline(text, telling)
    words = words_parted(text, telling, start, end, own)
    if telling.start and len(words) > 1 and words[0].lower in CONTRASTING:
        words = words[1:]
    if telling.start and opens_with_that(words) and has_finite(words) and _stands_for_noun(telling):
        words = with_that_named(words, heading.before())
    return words


def _plain(text: str, words: Sequence[Word], telling: Telling, heading: Heading) -> Sequence[Word]:
    """The words in their plain order, without what frames them and what is told of others."""
    lower, holds = telling.view.lower, telling.view.holds
    again = as_again(words) if "once" in holds else words
    again = with_deed_done_so(text, again, telling, heading.verbs) if "so" in holds else again
    parted = lower.count(",") > 1
    whole = without_parting_aside(without_light_asides(again), heading.verbs) if parted else again
    if parted and len(set(telling.view.dates[telling.start : telling.end])) > _ONE_DATE:
        whole = dated_by_making(whole)
    if "known" in holds and "what" in holds:
        whole = without_naming_aside(whole)
    if "that" in holds and "," in lower:
        whole = without_said_aside(whole, heading.verbs)
    told = _unframed(whole, text, telling.view.starts[telling.start], heading.verbs)
    plain = plain_order(told, telling, heading.verbs)
    if not FORMER.isdisjoint(holds):
        plain = told_of_one(text, plain, telling)
    if IN_TURN in holds:
        return told_in_turn(plain, telling)
    if not _COUNTED.isdisjoint(holds):
        plain = told_of_turn(with_its_turn(told_of_growth(plain, telling), telling, heading), telling)
    plain = told_of_pair(text, plain, telling) if lower.count("and") > 1 else plain
    return told_of_each(text, plain, telling, heading) if "," in holds or ":" in holds else plain


_ONE_DATE = 2
"""What the dates of tokens hold where there is one: that and the mark of none."""
_COUNTED = COUNTING | SEVERAL.keys() | GROWING
"""Words one of which stands in every sentence of what was done several times, of several, or grew."""


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
    if lower[:1] == ["according"]:
        words = without_source(words)
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
    """The end of what is said where a date parts it: "announced [in 1985] | that it would leave by 1990".

    A clause of its subject may part it as well: "announced that the men | who fled [in 1985] would return".
    """
    if end >= len(view.tokens) or view.lower[end] not in RELATIVES:
        return end
    said = view.lower[start:end]
    that = end if view.lower[end] == "that" or "that" not in said else start + said.index("that")
    if that < end and (that == start or view.has_finite(that, end)):
        return end
    return said_end(text, view, start, that, verbs) or end


def _behind_dateline(text: str, telling: Telling) -> int:
    """The token with which a telling begins behind a dateline: "SUVA, 14 March 2011 -- Fiji signed"."""
    view = telling.view
    first = view.expressions[0] if view.expressions and not telling.start else None
    dash = DATELINE_DASH.match(text, first.end) if first is not None else None
    if first is None or dash is None or not DATELINE_PLACE.fullmatch(text, view.starts[0], first.start):
        return telling.start
    behind = (at for at in range(telling.end) if view.starts[at] >= dash.end())
    return next(behind, telling.start)
