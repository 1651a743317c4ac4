"""Items that "and" joins, each with a date of its own: "in Lima in 1990 and in Quito in 1992"."""

from __future__ import annotations

from itertools import pairwise

from explorer.extraction.clauses.clause import Join, dates_in
from explorer.extraction.clauses.joints import ADVERBS, COORDINATORS, SUBORDINATORS, skip_adverbs
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import RELATIVES

_SKIPPED = PREPOSITIONS | ADVERBS
_ENDS = COORDINATORS | {";"}


def dated_item(view: SentenceView, index: int, last: int) -> Join | None:
    """Both sides bear dates and more than dates: "in Lima in 1990 and in Quito in 1992"."""
    if view.lower[index] not in {"and", "but", "then"}:
        return None
    if view.dates[index + 1] >= 0:
        added = _is_thing_behind_date(view, index, last) or _is_place_behind_date(view, index, last)
        return Join.ITEM if added else None
    if not _has_content(view, last, index):
        return None  # "Between 1978 and 1981, and again from 1990 to 1994, …"
    beside = any(view.dates[place] >= 0 for place in range(max(last, index - 3), index))
    beside = beside or _is_behind_aside(view, index, last)
    leads = skip_adverbs(view, index + 1) > index + 2 or view.lower[index + 1] in _AGAIN
    if not (beside or leads or _another_thing(view, index, last)) or not dates_in(view, last, index):
        return None
    end = index + 1
    while end < len(view.tokens) and (
        view.lower[end] not in _ENDS or view.dates[end] >= 0 or _joins_names(view, index, end)
    ):
        end += 1
    first_date = next((place for place in range(index, end) if view.dates[place] >= 0), end)
    if view.has_finite(index, first_date):
        return None
    if any(pair in _DESCRIBING for pair in pairwise(view.lower[index:first_date])):
        return None  # "and Ghana, which in May": the date of something else
    told = _has_content(view, index + 1, end) or _counts(view, index, last)
    return Join.ITEM if told and dates_in(view, index, end) else None


_DESCRIBING = frozenset((",", word) for word in ("who", "which"))
_AGAIN = word_set("again finally lastly")


def _joins_names(view: SentenceView, index: int, joint: int) -> bool:
    """Whether an item has two names before its date: "Peru left in May | and Finland and Japan in June"."""
    if view.lower[joint] != "and" or joint + 2 >= len(view.tokens):
        return False
    if _goes_on_doing(view, index + 1) and view.tokens[joint - 1].is_capital:
        return view.tokens[joint + 1].is_capital  # "and taking men from Peru | and Chile in June"
    named = all(token.is_capital for token in view.tokens[index + 1 : joint])
    end = joint + 1
    while end < len(view.tokens) - 1 and view.tokens[end].is_capital and not view.dated[end]:
        end += 1
    end += view.lower[end] in PREPOSITIONS
    return named and end > joint + 1 and view.dated[end]


def _goes_on_doing(view: SentenceView, index: int) -> bool:
    """Whether a form in -ing opens an item, behind adverbs or not: "and | quickly taking"."""
    first = skip_adverbs(view, index)
    return first < len(view.lower) and view.lower[first].endswith("ing")


def _is_behind_aside(view: SentenceView, index: int, last: int) -> bool:
    """Whether words between commas stand behind a date: "in May, by two votes, | and in Quito in June"."""
    if view.tokens[index - 1].text != "," or "there" in view.lower[index : index + 3]:
        return False  # "and from there to Quito" has its own subject
    commas = (
        at for at in range(index - 2, max(last, index - _LONGEST_THING), -1) if view.tokens[at].text == ","
    )
    comma = next(commas, 0)
    return comma > 0 and view.dated[comma - 1] and not view.has_finite(comma, index)


def _is_thing_behind_date(view: SentenceView, index: int, last: int) -> bool:
    """Whether a date and a thing end the sentence: "signed in July, and that November a customs union"."""
    begin, end = skip_adverbs(view, index + 1), len(view.tokens) - 1
    if (
        begin >= end
        or view.lower[begin] not in {"a", "an", "the", "another"}
        or not dates_in(view, last, index)
    ):
        return False
    short = end - begin < _LONGEST_THING and not view.has_finite(begin, end)
    return short and not any(view.dated[begin:end]) and "," not in view.lower[begin:end]


def _is_place_behind_date(view: SentenceView, index: int, last: int) -> bool:
    """Whether a date and a phrase like one before it end a clause: "went to Turku, and a year later to Oulu".

    An item has no verb, and what it says stands before in the same way: where, whither, or by whom.
    """
    begin = skip_adverbs(view, index + 1)
    if begin >= len(view.tokens) - 1 or view.dated[begin + 1] or view.lower[begin - 1] == ",":
        return False
    alike = next((kind for kind in _ALIKE if view.lower[begin] in kind), None)
    if alike is None or not dates_in(view, last, index) or not view.has_finite(last, index):
        return False
    if "there" in view.lower[begin : begin + 2] or view.has_finite(begin, _end_of_phrase(view, begin)):
        return False
    return any(
        word in alike and not view.dated[at] and not any(view.dated[at + 1 : at + 2])
        for at, word in enumerate(view.lower[last:index], last)
    )


def _end_of_phrase(view: SentenceView, begin: int) -> int:
    """Where a phrase ends before a sign; behind a mere comma more of it may stand: "to Turku, the port"."""
    for at in range(begin, len(view.tokens)):
        aside = view.lower[at + 1 : at + 2]
        if view.lower[at] in ";:" or (view.lower[at] == "," and not _GOING_ON.isdisjoint(aside)):
            return at
    return len(view.tokens)


_ALIKE = (word_set("to in at into from on"), word_set("by"), word_set("with"))
"""Prepositions that may stand before a phrase of the same kind: "in Lima in 1990 and in 1991 at Oulu"."""
_GOING_ON = RELATIVES | SUBORDINATORS | COORDINATORS
_LONGEST_THING = 9
"""Words of the longest thing that "and" adds behind its date."""


def _has_content(view: SentenceView, start: int, end: int) -> bool:
    """Whether more than times stands among tokens: "between 1978 and 1981," says only when."""
    return any(
        view.dates[place] < 0 and view.tokens[place].is_word and view.lower[place] not in _SKIPPED
        for place in range(start, end)
    )


def _counts(view: SentenceView, index: int, last: int) -> bool:
    """Whether a number stands behind "and" and is none of a name: "sold 50 ships in May | and 40 in June"."""
    if not view.lower[index + 1][0].isdigit():
        return False
    numbers = (at for at in range(last + 1, index) if view.lower[at][0].isdigit() and not view.dated[at])
    return not any(view.tokens[at - 1].is_capital and view.tokens[at + 1].is_word for at in numbers)


def _another_thing(view: SentenceView, index: int, last: int) -> bool:
    """Whether "and" adds a thing with an article and a date: "…, and a trade treaty the same day"."""
    if view.lower[index + 1] not in {"a", "an", "the", "another"}:
        return False
    dated = [place for place in range(last, index) if view.dates[place] >= 0]
    since = view.tokens[dated[-1] + 1 : index] if dated else []
    near = any(view.dates[place] >= 0 for place in range(index, min(index + 8, len(view.tokens))))
    return near and bool(dated) and not any(token.lower in SUBORDINATORS for token in since)


def clause_behind_item(view: SentenceView, start: int, end: int, at: int) -> int:
    """Where an item without a verb ends before a clause of its own that a sign parts from it.

    "… and in Turku on 1 May, | and Holm accused Aoki", "and to 9 million in May, | while exports fell": the
    date at ``at`` is the item's. ``end`` where no such clause follows.
    """
    for sign in range(at + 1, end - 1):
        if view.finite[sign]:
            return end
        word = view.lower[sign]
        if word == ";" or (word == "," and view.lower[sign + 1] in COORDINATORS):
            begin = skip_adverbs(view, sign + 1 + (word == ","))
            apart = begin < end and not view.finite[begin] and view.has_finite(begin, end)
            return sign if apart and not view.has_finite(start, at) else end
        if word == "," and view.lower[sign + 1] in _LEADING_OFF and view.dated[sign - 1]:
            apart = view.has_finite(sign, end) or view.lower[sign + 1] in _CONTRASTING
            return sign if apart and not view.has_finite(start, at) else end
    return end


_CONTRASTING = word_set("while whereas although though")
_LEADING_OFF = (SUBORDINATORS | RELATIVES | _CONTRASTING | {"then"}) - {"when", "where", "that"}
"""What opens a clause behind an item's date that says no more of the item."""
