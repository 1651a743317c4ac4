"""Clauses of a sentence: where one happening ends and the next begins, and which date belongs to which."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from explorer.extraction.tokens import is_adverb, word_set
from explorer.extraction.view import PREPOSITIONS, SentenceView


class Join(StrEnum):
    """How a clause hangs on the one before it."""

    FIRST = "first"
    CLAUSE = "clause"  # with a subject of its own
    SHARED = "shared"  # a second verb for the same subject
    ITEM = "item"  # an item of a list within the sentence, or one that shares the verb too
    BELOW = "below"  # subordinate, cut off because it bears a date of its own
    MAIN = "main"  # the main clause behind "After the election of 1990, …"


@dataclass(frozen=True, slots=True)
class Clause:
    """Tokens ``start`` to ``end`` of a sentence, and the indexes of the expressions in them."""

    start: int
    end: int
    join: Join
    dates: tuple[int, ...]


Cut = tuple[int, Join]

_COORDINATORS = frozenset(
    ["and", "but", "while", "whereas", "although", "though", "yet", "however", "then", "or", "whereupon"]
)
_SUBORDINATORS = word_set(
    """who which where when after before following until since because that whom upon whose as during
    despite under"""
)
_ADVERBS = word_set("then later also soon again finally thus once still eventually not afterwards ,")
_LEADS = word_set("after following upon with before despite amid when as while although though because")
_LIST_SIGNS = frozenset(
    [",", "and", "or", "&", "again", "in", "then", "as", "well", "-", "–", "to", "/", "on"]
)
_REACH = 16
"""Words within which the verb of a coordinated clause must follow its subject."""


def clauses_of(view: SentenceView) -> list[Clause]:
    """The clauses of a sentence in order; together they cover it."""
    if view.cells:
        return _row_clauses(view)
    cuts = _cut_leads(view, _cut_between_dates(view, _first_cuts(view)))
    ends = [start for start, _ in cuts[1:]] + [len(view.tokens)]
    return [
        Clause(start, end, join, dates_in(view, start, end))
        for (start, join), end in zip(cuts, ends, strict=True)
        if end > start
    ]


def _row_clauses(view: SentenceView) -> list[Clause]:
    """A row tells one happening, or one up to each cell that holds a date of its own."""
    whole = dates_in(view, 0, len(view.tokens))
    own = [
        date for date in whole if not any(_contains(view, date, other) for other in whole if other != date)
    ]
    starts = [0]
    if len(own) > 1:
        dated = {view.dates.index(date) for date in own}
        spans = pairwise([0, *view.cells, len(view.tokens)])
        starts += [
            end for start, end in spans if any(start <= at < end for at in dated) and end < len(view.tokens)
        ]
    rows = []
    for start, end in pairwise([*starts, len(view.tokens)]):
        dates = tuple(date for date in dates_in(view, start, end) if date in own)
        rows.append(Clause(start, end, Join.ITEM if start else Join.FIRST, dates))
    return rows


def _contains(view: SentenceView, coarse: int, fine: int) -> bool:
    """Whether one date lies within the other and says more ("1971 … 23 July 1971")."""
    one, two = view.expressions[coarse].date, view.expressions[fine].date
    if one is None or two is None or one == two or one.is_interval:
        return False
    ends = [end for end in (one.earliest, two.earliest, two.latest, one.latest) if end is not None]
    return len(ends) == 4 and ends == sorted(ends)


def dates_in(view: SentenceView, start: int, end: int) -> tuple[int, ...]:
    """The indexes of the expressions among tokens ``start`` to ``end``."""
    return tuple(sorted({date for date in view.dates[start:end] if date >= 0}))


def _first_cuts(view: SentenceView) -> list[Cut]:
    cuts: list[Cut] = [(0, Join.FIRST)]
    for index in range(1, len(view.tokens) - 1):
        join = _join_at(view, index, cuts[-1][0])
        if join is not None:
            cuts.append((index, join))
    return cuts


def _join_at(view: SentenceView, index: int, last: int) -> Join | None:
    word = view.tokens[index].lower
    if view.dates[index] >= 0:
        return None
    if _after_dated_bracket(view, index):
        return Join.ITEM
    if view.hidden[index]:
        return None
    if word in {";", "|"}:
        return Join.CLAUSE
    if word not in _COORDINATORS or not view.has_finite(last, index):
        return _dated_item(view, index, last) if word == "and" else None
    return _continuation(view, index, last)


def _after_dated_bracket(view: SentenceView, index: int) -> bool:
    """A comma, semicolon or "and" behind "(1990)" when a later bracket holds another date."""
    if view.tokens[index - 1].text != ")" or view.tokens[index].lower not in {",", ";", "and"}:
        return False
    if index < 2 or view.dates[index - 2] < 0:
        return False
    later = range(index + 1, len(view.tokens))
    return any(view.dates[place] >= 0 and view.tokens[place - 1].text == "(" for place in later)


def _skip_adverbs(view: SentenceView, index: int) -> int:
    """The first token behind adverbs and expressions of time with their prepositions."""
    tokens = view.tokens
    while index < len(tokens):
        word = tokens[index].lower
        before_date = word in PREPOSITIONS and index + 1 < len(tokens) and view.dates[index + 1] >= 0
        if not (view.dates[index] >= 0 or word in _ADVERBS or is_adverb(word) or before_date):
            break
        index += 1
    return index


def _continuation(view: SentenceView, index: int, last: int) -> Join | None:
    tokens = view.tokens
    begin = _skip_adverbs(view, index + 1)
    if begin >= len(tokens):
        return None
    if view.finite[begin]:
        return Join.SHARED
    if view.dates[index + 1] >= 0 and _ends_clause(view, begin):
        return None
    if _joins_names(view, index, last):
        return None
    if tokens[begin].lower in PREPOSITIONS or tokens[begin].lower == "to":
        return _dated_item(view, index, last)
    for later in range(begin + 1, min(begin + _REACH, len(tokens))):
        if _ends_clause(view, later) and not _joins_subjects(view, begin, later):
            break
        if view.finite[later]:
            return Join.CLAUSE
    return _dated_item(view, index, last)


def _joins_subjects(view: SentenceView, begin: int, index: int) -> bool:
    """Whether "and" joins two names before their verb: "and he and President X signed"."""
    if view.tokens[index].lower != "and" or view.finite[index + 1]:
        return False
    before = range(begin, index)
    return all(view.tokens[at].is_capital or view.tokens[at].lower in {"he", "she", "the"} for at in before)


def _ends_clause(view: SentenceView, index: int) -> bool:
    word = view.tokens[index].lower
    stops = word in _COORDINATORS or word in _SUBORDINATORS or word in {";", ","}
    return stops and view.dates[index] < 0 and not view.hidden[index]


def _joins_names(view: SentenceView, index: int, last: int) -> bool:
    """Whether "and" joins two names that are one subject ("said that Finland and Japan had agreed")."""
    tokens = view.tokens
    if tokens[index].lower != "and" or not tokens[index - 1].is_capital:
        return False
    begin = index - 1
    while begin > last and (tokens[begin - 1].is_capital or tokens[begin - 1].lower in {"the", "of", ","}):
        begin -= 1
    return begin > last and tokens[begin - 1].lower in {"that", "between", "when", "where", "both", "of"}


def _dated_item(view: SentenceView, index: int, last: int) -> Join | None:
    """Both sides bear dates and more than dates: "in Lima in 1990 and in Quito in 1992"."""
    if view.tokens[index].lower not in {"and", "but", "then"} or view.dates[index + 1] >= 0:
        return None
    beside = any(view.dates[place] >= 0 for place in range(max(last, index - 3), index))
    leads = _skip_adverbs(view, index + 1) > index + 2
    if not (beside or leads or _another_thing(view, index, last)) or not dates_in(view, last, index):
        return None
    end = index + 1
    while end < len(view.tokens) and (
        view.tokens[end].lower not in _COORDINATORS | {";"} or view.dates[end] >= 0
    ):
        end += 1
    first_date = next((place for place in range(index, end) if view.dates[place] >= 0), end)
    if view.has_finite(index, first_date):
        return None
    content = any(
        view.dates[place] < 0
        and view.tokens[place].is_word
        and view.tokens[place].lower not in PREPOSITIONS | _ADVERBS
        for place in range(index + 1, end)
    )
    return Join.ITEM if content and dates_in(view, index, end) else None


def _another_thing(view: SentenceView, index: int, last: int) -> bool:
    """Whether "and" adds a thing with an article and a date: "…, and a trade treaty the same day"."""
    if view.tokens[index + 1].lower not in {"a", "an", "the", "another"}:
        return False
    dated = [place for place in range(last, index) if view.dates[place] >= 0]
    since = view.tokens[dated[-1] + 1 : index] if dated else []
    near = any(view.dates[place] >= 0 for place in range(index, min(index + 8, len(view.tokens))))
    return near and bool(dated) and not any(token.lower in _SUBORDINATORS for token in since)


def _cut_between_dates(view: SentenceView, cuts: list[Cut]) -> list[Cut]:
    """Cut at a subordinator between two dates that are not one list ("in June that in 2002 he was")."""
    bounds = [start for start, _ in cuts] + [len(view.tokens)]
    added: list[Cut] = []
    for start, end in pairwise(bounds):
        dates = dates_in(view, start, end)
        for first, second in pairwise(dates):
            place = _between(view, first, second, start, end)
            if place is not None:
                added.append((place, Join.BELOW))
    return sorted({*cuts, *added}, key=lambda cut: cut[0])


def _between(view: SentenceView, first: int, second: int, start: int, end: int) -> int | None:
    last_of_first = max(i for i in range(start, end) if view.dates[i] == first)
    first_of_second = min(i for i in range(start, end) if view.dates[i] == second)
    gap = range(last_of_first + 1, first_of_second)
    if all(view.tokens[i].lower in _LIST_SIGNS for i in gap):
        return None
    places = [
        i
        for i in reversed(gap)
        if view.tokens[i].lower in _SUBORDINATORS and not view.hidden[i] and i + 1 != first_of_second
    ]
    with_verb = [i for i in places if view.has_finite(i, end)]
    return next(iter(with_verb or places), None)


def _cut_leads(view: SentenceView, cuts: list[Cut]) -> list[Cut]:
    """Cut the main clause off "After the election of 1990, …", at the first comma behind the date."""
    bounds = [start for start, _ in cuts] + [len(view.tokens)]
    added: list[Cut] = []
    for (start, _), end in zip(cuts, bounds[1:], strict=True):
        comma = _lead_end(view, start, end)
        if comma is not None:
            added.append((comma + 1, Join.MAIN))
    return sorted({*cuts, *added}, key=lambda cut: cut[0])


def _lead_end(view: SentenceView, start: int, end: int) -> int | None:
    """The comma that ends a dated phrase or clause which only leads up to the main clause."""
    opener = start + (view.tokens[start].lower in _COORDINATORS - _LEADS)
    dated = [i for i in range(opener, end) if view.dates[i] >= 0]
    word = view.tokens[opener].lower if opener < end else ""
    if not dated or dated[0] <= opener + 1 or word not in _LEADS | PREPOSITIONS:
        return None
    last = max(i for i in dated if view.dates[i] == view.dates[dated[0]])
    commas = (i for i in range(last + 1, end) if view.tokens[i].text == "," and not view.hidden[i])
    comma = next(commas, None)
    if comma is None or not view.has_finite(comma, end) or _is_relative(view, comma + 1):
        return None
    if word in _LEADS:
        return comma
    # Other prepositions lead only where the main clause has a date of its own.
    finite = view.has_finite(opener, comma)
    return comma if not finite and dates_in(view, comma, end) else None


def _is_relative(view: SentenceView, index: int) -> bool:
    return index < len(view.tokens) and view.tokens[index].lower in {"who", "which", "where", "when", "whose"}
