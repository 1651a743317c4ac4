"""Which of so many times a date is of: "visited Oulu twice, in 1990 and ⟦1995⟧" is "for the second time"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from explorer.extraction.clauses.agreement import is_count
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.wordlists import DETERMINERS
from explorer.extraction.happenings.tellings import Telling
from explorer.extraction.titles.heading import Heading
from explorer.extraction.titles.reading.inturn import turn_of
from explorer.extraction.titles.word import Word, finite_in, lower_of, plain_words


def with_its_turn(words: Sequence[Word], telling: Telling, heading: Heading) -> Sequence[Word]:
    """The words of a telling with the time that its date is of in the place of how many times there were.

    That number must be how many dates are listed, one after the other, and must end its piece, as the dates
    follow. "Three times, in 1990 and 1995" and "more than twice" tell of others. Of several of whom each may
    have come once, no number is told: "popes visited Oulu twice".
    """
    if COUNTING.isdisjoint(telling.view.holds):
        return words
    lower = lower_of(words)
    start, end, times = _count_in(lower)
    while tuple(lower[start - 3 : start]) in _LEADING_TO_COUNT:
        start -= 3
    start -= times > 0 and lower[start - 1 : start] == ["for"]
    if not times or (start and lower[start - 1] in _NEARLY):
        return words
    turn, count = turn_of(telling)
    if count != times or not one_after_the_other(telling, count):
        return words
    start -= start > 0 and lower[start - 1] in _STRESSING
    if end < len(words) and not (words[end - 1].comma or words[end - 1].dated):
        return words
    told = words[end - 1]
    if _are_several(words, heading):
        last = words[start - 1]._replace(comma=told.comma, dated=told.dated)
        return [*words[: start - 1], last, *words[end:]]
    said = plain_words(["for", "the", ORDINALS[turn], "time"])
    return [*words[:start], *said[:-1], said[-1]._replace(comma=told.comma, dated=told.dated), *words[end:]]


def _are_several(words: Sequence[Word], heading: Heading) -> bool:
    """Whether a counted or bare plural is the subject, so that each of them may have acted once."""
    subject = words[: next(iter(finite_in(words)), 0)]
    subject = subject[: next((at + 1 for at, word in enumerate(subject) if word.comma), len(subject))]
    lower = lower_of(subject)
    if not lower or "and" in lower:
        return False
    bare = lower[0].endswith("s") and not lower[0].endswith(("'s", "’s")) and lower[1:2] in ([], ["of"])
    return is_count(lower[0]) or (bare and heading.is_plural(" ".join(word.text for word in subject)))


def _count_in(lower: Sequence[str]) -> tuple[int, int, int]:
    """The first and last place of words that say how often, and how often that is; 0 without any."""
    for at, word in enumerate(lower):
        if word in _OFTEN:
            return at, at + 1, _OFTEN[word]
        if word in SEVERAL and at + 1 < len(lower) and lower[at + 1] in _TIMES:
            led = at > 0 and lower[at - 1] == "on" and lower[at + 1] == "occasions"
            return at - led, at + 2, SEVERAL[word]
    return 0, 0, 0


def one_after_the_other(telling: Telling, count: int) -> bool:
    """Whether the dates of a telling are ``count``, each later than the one before."""
    view = telling.view
    listed = dict.fromkeys(date for date in view.dates[telling.start : telling.end] if date >= 0)
    dates = [one.date for date in listed if (one := view.expressions[date]).date is not None]
    days = [date.earliest for date in dates if date.earliest is not None]
    return len(days) == len(dates) == count and all(a < b for a, b in pairwise(days))


_OFTEN = {"twice": 2, "thrice": 3}
SEVERAL = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_TIMES = word_set("times occasions")
COUNTING = _TIMES | set(_OFTEN)
ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")
_NEARLY = DETERMINERS | word_set(
    """than least most about almost nearly not never another further other additional more all each every last
    next first by"""
)
"""Words behind which a number is not that of all the times."""
_LEADING_TO_COUNT = {("a", "total", "of"), ("as", "many", "as")}
_STRESSING = word_set("only just exactly altogether")
