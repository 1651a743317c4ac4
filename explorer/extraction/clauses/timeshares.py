"""Words that only go with a time, which go where it is left out: how much of it, how late, from when on."""

from __future__ import annotations

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import BE, DETERMINERS, NUMBERS, OWNERS, UNTIL
from explorer.extraction.titles.word import Word, lower_of


def drop_measure(kept: list[Word], led: str) -> None:
    """Take back what measures a time behind ``kept``; ``led`` is its preposition, "" without one.

    "Found only | in 1994", "waged well | into the 1950s", "fled in the first week | of 1992", "signed as
    long ago as | 1974".
    """
    if kept[-1].lower == "as":
        _drop_comparison(kept)
    just = _FAR if led == "into" else _UP_TO if led in UNTIL else _JUST
    if led in UNTIL:
        _drop_bound(kept)
    while len(kept) > 1 and kept[-1].lower in just and not kept[-1].comma:
        kept.pop()
    if led == "through" and len(kept) > 1 and kept[-1].lower == "all":
        kept.pop()
    if led in _OF_TIME:
        _drop_share(kept)


def _drop_comparison(kept: list[Word]) -> None:
    """Take back "as recently as" or "as far back as" before a time; the other adverbs go one by one."""
    lower = lower_of(kept)
    for words in _COMPARISONS:
        if lower[-len(words) :] == words and len(kept) > len(words):
            del kept[-len(words) :]
            return


_COMPARISONS = tuple(f"as {how} as".split() for how in ("recently", "long ago", "far back", "lately", "soon"))
_JUST = word_set("only as early late")
"""Adverbs that only stress a date: "found only in 1994", "as early as 1960"."""
_FAR = _JUST | word_set("well far deep long")
"""Adverbs that tell how far into a time something went on."""
_UP_TO = _JUST | word_set("right perhaps maybe probably presumably possibly")
"""What may stand before "until" and goes with it: "ruled it right | until 1929"."""
_BOUNDED = (["at", "least"], ["at", "most"])
_OF_TIME = frozenset({"", "of", "between"})
"""What stands between the share of a time and the time: "in the first week | of 1992"."""


def _drop_bound(kept: list[Word]) -> None:
    """Take back "at least" or "up" before "until", but not a verb's own: "was taken up | until 1990"."""
    if lower_of(kept[-2:]) in _BOUNDED:
        del kept[-2:]
    elif len(kept) == 1 and kept[0].lower in _UP_TO | {"up"}:
        kept.clear()
    elif len(kept) > 2 and kept[-1].lower == "up" and _is_noun(kept[-2], kept[-3]):
        kept.pop()


def _is_noun(word: Word, before: Word) -> bool:
    """Whether a word is surely none of a verb: a name, or what stands behind an article."""
    return word.text[0].isupper() or before.lower in DETERMINERS | OWNERS


def _drop_share(kept: list[Word]) -> None:
    """Take back how much of a time it was: "fled in the first week | of 1992", "in the years | 1955–57"."""
    at = last = len(kept) - 1
    if at < 1 or kept[at].lower not in _SHARED or kept[at].comma:
        return
    while at and (kept[at - 1].lower in _PARTS or kept[at - 1].lower in DETERMINERS):
        at -= 1
    if at and kept[at - 1].lower in _LEADING and (at < last or kept[last].lower in _MOST):
        del kept[at - 1 :]


def drop_count(kept: list[Word], view: SentenceView, end: int) -> None:
    """Take back how much of a time stands before "after", or before a time counted from something.

    ``kept`` are words up to token ``end``: "left a full | 48 years after it came".
    """
    if not kept or end >= len(view.lower):
        return
    counted = view.dates[end] >= 0 and view.expressions[view.dates[end]].text.split()[-1] in COUNTED_FROM
    if counted or view.lower[end] in COUNTED_FROM:
        drop_span(kept)


def drop_span(kept: list[Word]) -> None:
    """Take back how long after or before something else: "came | a full | 48 years after it"."""
    if len(kept) > 1 and kept[-1].lower in SPANS:
        kept.pop()
        while len(kept) > 1 and (kept[-1].lower in NUMBERS or kept[-1].text.isdigit()):
            kept.pop()
    while len(kept) > 1 and kept[-1].lower in _STRETCHING and not kept[-1].comma:
        kept.pop()


COUNTED_FROM = word_set("after before")
"""What counts a time from something else."""
_STRETCHING = word_set(
    "a few some full good mere whole almost nearly barely just only exactly about more than less"
)
"""Words before a number of years that say how nearly they were so many."""
_LEADING = word_set("in on since from until by during at of between around for through throughout over into")
SPANS = word_set(
    "day days night nights week weeks month months year years hours half decade decades course period"
)
_MOST = word_set("most much part")
_SHARED = SPANS | _MOST | word_set("rest remainder")
_PARTS = word_set(
    "first last second third next final two three four five six seven eight nine ten few opening"
)
"""Which of the days, weeks or months of a time something happened in."""


def drop_lead(kept: list[Word]) -> None:
    """Take back words before a time that say nothing without it.

    "Beginning | in 1970 miners went north", "Shortly after | 1970 …", "agreed to trade starting | in 1970",
    "was closed prior to | 1970", "Up to | that month Peru had refused".
    """
    last = kept[-1].lower if kept else ""
    if len(kept) == 1 and (last in _SETTING_IN or last in _STRESSING):
        kept.pop()
    elif len(kept) == 2 and last in _BESIDE and kept[0].lower in _ROUGHLY:
        kept.clear()
    elif last == "to" and len(kept) > 1 and kept[-2].lower in _BEFORE_TO:
        del kept[-2:]
    elif last == "starting" and kept[-2].lower not in _NOT_SET_IN and not kept[-1].comma:
        kept.pop()
    elif last == "beginning" and len(kept) > 1 and kept[-2].lower in _PERIODS:
        kept.pop()  # "for the term beginning | in 1970"


_BEFORE_TO = word_set("prior up")
_SETTING_IN = word_set("beginning starting")
_NOT_SET_IN = BE | DETERMINERS | word_set("from of for by not and been be being")
"""Words behind which "starting" is a verb or a noun."""
_PERIODS = word_set("term terms period periods year years season session")
_STRESSING = word_set("even already just right")
"""Adverbs that stress the time behind them: "Even | in 1970 the border was shut"."""
_BESIDE = word_set("after before")
_ROUGHLY = word_set("sometime shortly soon just immediately long even only right")
"""How far from a time: "Sometime after | 1970 the king fled"."""
TIMELY = (
    _FAR | _UP_TO | {"least", "most", "up"} | _SHARED | _SETTING_IN | _STRESSING | _BESIDE | {"all", "to"}
)
"""The last words before a time of which one may go with it."""
