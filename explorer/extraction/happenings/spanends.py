"""What ended a stretch of time: "served in Turku from 1776 to 1808, when | the British seized the town".

Besides what lasted, the clause behind "when" is told, at the end of the stretch; so is what began it: "has
been a partner since 1990, when | the two signed a pact".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from explorer.chronicle.dates.date import HistoricalDate
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.verbs import singular
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import BE, DETERMINERS, HAVE, PERSONAL, is_idle
from explorer.extraction.happenings.comparisons import begins_with, is_compared
from explorer.extraction.happenings.tellings import Telling


def with_span_ends(told: Sequence[Telling]) -> list[Telling]:
    """The happenings of a sentence with those that ended a stretch of time of one of them."""
    if not told or "when" not in told[0].view.holds:
        return list(told)
    return [part for one in told for part in _parted(one)]


def _parted(one: Telling) -> Iterator[Telling]:
    """A happening, up to the clause that tells what ended it, and that clause."""
    when = _when_behind(one)
    end = _clause_end(one.view, when, one.end) if when else 0
    if not end:
        if not (when and is_compared(one.view, one.at)):
            yield one
        return
    leads = not one.view.has_finite(one.start, one.at)
    if not is_compared(one.view, one.at):
        yield one if leads else replace(one, end=when)
    last = one.date.end or one.date.start
    assert last is not None
    yield replace(
        one, start=when, end=end, date=HistoricalDate.of(last), subject=None, verb=None, inherited=True
    )


def _when_behind(one: Telling) -> int:
    """The "when" behind a stretch of time that something ended or began; 0 where none stands there.

    "During 1914–18, when", "the era (1982–88), when" and "between 1880 and 1890, when thousands fled" tell
    what happened within it.
    """
    view, date = one.view, one.date
    if date.end is None and begins_with(view, one.at):
        return view.behind_date(one.at) + 1
    if one.occasion or one.nominal or not one.start <= one.at < one.end or None in (date.start, date.end):
        return 0
    if not date.is_interval or one.expression.in_name:
        return 0
    behind = view.behind_date(one.at)
    signs = behind
    while signs < one.end and view.lower[signs] in _SIGNS:
        signs += 1
    led = view.lower[one.at - 1] if one.at else ""
    if view.lower[signs : signs + 1] != ("when",) or led in _THROUGH or led == "(":
        return 0
    bounded = led == "from"
    if not bounded and (signs == behind or not view.has_finite(one.start, one.at)):
        return 0
    return signs if bounded or not _are_many(view, signs + 1) else 0


_SIGNS = frozenset("),")
_THROUGH = (
    (PREPOSITIONS - word_set("between from to since")) | DETERMINERS | word_set("period years war season")
)
"""Words before a stretch in the course of which something happened."""


def _are_many(view: SentenceView, at: int) -> bool:
    """Whether a subject is of an unknown or great number, whose deeds may have taken all of a stretch."""
    if at >= len(view.tokens):
        return True
    first = view.lower[at]
    if first[0].isdigit() or first in _MANY:
        return True
    bare = first not in DETERMINERS | PERSONAL and not view.tokens[at].is_capital
    verb = view.verb_in(at, len(view.tokens))
    return bare and verb is not None and verb > at and singular(view.lower[verb - 1]) != view.lower[verb - 1]


_MANY = word_set("many most thousands hundreds dozens millions tens several some more over nearly about both")


def _clause_end(view: SentenceView, when: int, end: int) -> int:
    """Where a clause ends that tells what happened once; 0 where it tells how things were."""
    comma = next((at for at in range(when, end) if view.lower[at] in ",;"), end)
    stop = comma if view.has_finite(when, comma) else end
    verb = view.verb_in(when, stop)
    if verb is None or view.lower[verb] in _LASTING:
        return 0
    if view.lower[verb] not in BE:
        return stop if view.bases[verb] not in ("", *_STATES) else 0
    rest = (at for at in range(verb + 1, stop) if not is_idle(view.lower[at]) and view.lower[at] != "first")
    done = next(rest, verb)
    return stop if done in view.forms and done != verb else 0


_LASTING = HAVE | word_set("did would could might should must")
_STATES = word_set(
    "live work serve remain stay hold teach reign rule travel visit stand lie exist belong rage"
)
