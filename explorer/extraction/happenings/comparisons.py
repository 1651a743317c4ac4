"""Dates with which a figure is only compared, or from which a first or an extreme is counted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import DETERMINERS, SentenceView
from explorer.extraction.clauses.wordlists import (
    BE,
    COORDINATORS,
    HAVE,
    NO_RANKS_IN_EST,
    NUMBERS,
    ORDINALS,
    OWNERS,
    PERSONAL,
    PREPOSITIONS,
    RELATIVES,
    is_idle,
)

_COMPARING = re.compile(
    r"\b(?:compared (?:with|to)|as against|as opposed to)\b(?!.* ,)|\b(?:up|down|rising|falling) from\b"
    r"|(?<!later )(?<!earlier )(?<!sooner )\bthan (?:(?:it|he|she|they) (?:was|were|did|had(?: been)?) )?"
    r"(?:(?:half|twice|third|quarter|totals?|figures?|levels?|those|that|a|of|for|the|in|at|on|during|early|late)"
    r" )*$"
)
_IN_COMPARISONS = frozenset({"compared", "from", "against", "opposed", "than"})
"""Words one of which stands in each."""

_WHEN = word_set("in on at during")
_DENYING = word_set("not unlike of")
_APART = frozenset({",", "(", "and", "but", "–", "—"})
"""What parts "not" and a date from what is told before: not in "was not in 1990"."""
_ABOUT = word_set("the about around at least early mid late")
"""Words between "since" and its date."""
_IN_ROW = ORDINALS | {"first"}
_RANKS = _IN_ROW | word_set("only worst most least fewest")
_OWNING = ("'s", "’s", "s'", "s’")
_TELLING_WHEN = PERSONAL | {"time"}
_NOW = (BE | HAVE) - word_set("was were")
_REACHING = word_set(
    """reached hit fallen risen sunk dropped climbed declined grown seen suffered recorded become made won
    received experienced landed called arrived visited met given sent"""
)
"""Participles behind "has" of what is done once: "has fallen to its lowest level"."""


def is_compared(view: SentenceView, index: int) -> bool:
    """The second of two figures, "up from 2 % in 1990", or what a first or extreme is counted from.

    "For the first time since 1949", "its lowest level since 1987", "53% of 1913 levels", "has paid two
    visits since 1996".
    """
    if index and (is_denied(view, index) or _is_of_level(view, index) or _is_level_left(view, index)):
        return True
    if index > 1 and _is_grown_from(view, index):
        return True
    before = view.lower[max(0, index - 8) : index]
    if not _IN_COMPARISONS.isdisjoint(before) and _compares(view, index, before):
        return True
    if "since" not in before:
        return False
    since = index - 1 - before[::-1].index("since")
    if not _ABOUT.issuperset(view.lower[since + 1 : index]):
        return _is_since_noun(view, since, index) and _ranks(view, since)
    return _counts_deeds(view, since, view.behind_date(index)) or _ranks(view, since)


def _is_since_noun(view: SentenceView, since: int, index: int) -> bool:
    """Whether a date goes with what a rank is counted from: "the first time since | the war of 1903"."""
    words = view.lower[since + 1 : index]
    plain = not view.has_finite(since, index) and all(token.is_word for token in view.tokens[since:index])
    return plain and words[-1] in {"of", "in"}


def is_denied(view: SentenceView, index: int) -> bool:
    """Whether words say that it was not then: ", not in 1990", "instead of 1990", "not since 1903".

    "Did not in 1990 sign" denies no date, but "was not in 1990 but in 1995" does.
    """
    if view.lower[max(0, index - 2) : index] == ("not", "since"):
        return True
    at = index - 1 - (view.lower[index - 1] == "the")
    at -= at > 0 and view.lower[at] in _WHEN
    if at < 0 or view.lower[at] not in _DENYING:
        return False
    if view.lower[at] == "of":
        return view.lower[at - 1 : at] == ("instead",)
    behind = view.behind_date(index)
    behind += view.lower[behind : behind + 1] == (",",)
    if view.lower[at] == "unlike" or view.lower[behind : behind + 1] == ("but",):
        return True
    return at > 0 and view.lower[at - 1] in _APART


def begins_with(view: SentenceView, index: int) -> bool:
    """Whether a clause tells what happened on the date since which something is so: "since 1990, when"."""
    behind = view.behind_date(index)
    return index > 0 and view.lower[index - 1] == "since" and view.lower[behind : behind + 2] == (",", "when")


def _compares(view: SentenceView, index: int, before: Sequence[str]) -> bool:
    """Whether the words before a date compare with it, and nothing is done between: "as opposed to Peru"."""
    found = _COMPARING.search(" ".join((*before, "")))
    if found is None:
        return False
    behind = len(found.string[found.end() :].split())
    return found.end() == len(found.string) or not view.has_finite(index - behind, index)


def _is_grown_from(view: SentenceView, index: int) -> bool:
    """Whether a year is that on which something grew: "up 8% on 2010", "by 3% over | last year"."""
    at = index - 1 - (view.lower[index - 1] == "the")
    if view.lower[at] not in _GROWN_ON or view.lower[at - 1] not in _PERCENT:
        return False
    told = view.lower[index : view.behind_date(index)]
    return "year" in told or (len(told) == 1 and told[0].isdigit())


_GROWN_ON = word_set("on over against")
_PERCENT = word_set("% percent cent")


def _counts_deeds(view: SentenceView, since: int, behind: int) -> bool:
    """Whether deeds are counted from a date on: "has paid two state visits | since 1996"."""
    around = (view.lower[max(0, since - _COUNT_REACH) : since], view.lower[behind : behind + _COUNT_REACH])
    return any(map(_are_counted, around))


def _are_counted(words: Sequence[str]) -> bool:
    """Whether words tell how many deeds there have been, not how many there are "a year"."""
    has = next((at for at, word in enumerate(words) if word in _HAS), len(words))
    deed = next((at for at in range(has, len(words)) if words[at] in _DEEDS), 0)
    if not _EACH.isdisjoint(words[deed + 1 : deed + 2]):
        return False
    near = words[max(has + 1, deed - 3) : deed]
    return _UNITS.isdisjoint(near) and any(word in NUMBERS or word.isdigit() for word in near)


_COUNT_REACH = 12
_HAS = frozenset({"has", "have"})
_DEEDS = word_set("visits times rounds meetings summits trips tours")
"""What is done at a time, and so not from a date on."""
_EACH = word_set("a per every each annually yearly monthly weekly")
_UNITS = word_set("day days week weeks month months year years hour hours")
"""What a number before a deed counts instead: "90 day visits"."""


def _is_of_level(view: SentenceView, index: int) -> bool:
    """Whether a date says by which level a figure is measured: "the May 2007 high", "from 1981's 500"."""
    behind = view.behind_date(index)
    before, level = view.lower[index - 1], view.lower[behind : behind + 1]
    if view.lower[behind - 1].endswith(_OWNING) and before in _LEAVING:
        return True
    measured = before in _THAN or before in DETERMINERS or before in OWNERS
    return measured and level != () and _is_level(view, behind)


def _is_level(view: SentenceView, at: int) -> bool:
    """Whether a word is the noun of a level, and describes no other: "a high of 500", not "high court"."""
    if view.lower[at] not in _LEVELS or view.tokens[at].is_capital:
        return False
    end = at + 1 == len(view.tokens) or view.dated[at + 1] or not view.tokens[at + 1].is_word
    return end or view.finite[at + 1] or view.lower[at + 1] in PREPOSITIONS | COORDINATORS | RELATIVES


def _is_level_left(view: SentenceView, index: int) -> bool:
    """Whether a date is that of a level which was left: "grew from a strength of 500 in 1959 to 900"."""
    start = max(0, index - _LEVEL_REACH)
    low = next((at for at in range(index - 1, start - 1, -1) if view.lower[at] in _LEFT), -1)
    if low < 0:
        return False
    between = view.lower[low + 1 : index]
    if view.has_finite(low, index) or not _SIGNS.isdisjoint(between) or any(view.dated[low:index]):
        return False
    levels = range(low + 2, min(low + 1 + _LEVEL_PLACE, index))
    if between[:1] == () or between[0] not in _ONE or not any(_is_level(view, at) for at in levels):
        return False
    behind = view.behind_date(index)
    told = (*between, "", *view.lower[behind : behind + 2])
    return any(one == "of" and figure[:1].isdigit() for one, figure in pairwise(told))


_LEVEL_REACH = 12
_LEVEL_PLACE = 4
_SIGNS = frozenset(",;:()")
_ONE = frozenset({"a", "an", "its", "their", "the"})
_LEAVING = word_set("from than")
_LEFT = word_set("from against")
_THAN = word_set("from than of to below above")
_LEVELS = word_set(
    """high highs low lows level levels peak peaks total totals average averages figure figures strength
    record records"""
)
"""What a figure is compared with."""


def _ranks(view: SentenceView, since: int) -> bool:
    """Whether "since" says among what something ranks first or last: "the third such protest | since 1971".

    It does not where what ranks so has been something, or has had something, from then on: "has been the
    largest port since 1990", "the first bank has been closed since 1990".
    """
    verb = since
    for at in range(since - 1, 0, -1):
        if view.finite[at] and view.lower[at - 1] != "to":
            verb = at
        if view.lower[at] in ",;:" and at + 1 < since and not _is_rank(view, at - 1):
            return False
        if view.lower[at - 1 : at + 1] == ("no", "other"):
            return True  # "which no other had done since"
        if _is_rank(view, at):
            if view.lower[at + 1] in _TELLING_WHEN:
                return True  # "the first time that a ship has called since", "the least it has been since"
            own = verb == since or not RELATIVES.isdisjoint(view.lower[at + 1 : verb])
            own = own or (bool(view.bases[verb]) and _is_no_subject(view, at))
            return own and view.lower[verb] not in _NOW and not _goes_on(view, at)
    return False


def _is_rank(view: SentenceView, at: int) -> bool:
    """Whether a word ranks a noun: "the | third visit", "its two | largest loans", not "first held"."""
    word = view.lower[at].partition("-")[0]  # "the shortest-lived"
    known = word in _RANKS or (word.endswith("est") and word not in NO_RANKS_IN_EST)
    if not known or view.tokens[at].is_capital:
        return False
    return any(one in DETERMINERS or one.endswith(_OWNING) for one in view.lower[max(0, at - 3) : at])


def _is_no_subject(view: SentenceView, rank: int) -> bool:
    """Whether a verb or comma before a rank makes a form behind it a participle: "the first elected"."""
    return view.has_finite(0, rank) or "," in view.lower[max(0, rank - 3) : rank]


def _goes_on(view: SentenceView, rank: int) -> bool:
    """Whether the verb before a rank tells what is or has been: "is | the largest", "has had | its first"."""
    verb = next((at for at in range(rank - 1, -1, -1) if view.finite[at]), -1)
    if verb < 0 or view.lower[verb] not in _NOW:
        return False
    behind = next((word for word in view.lower[verb + 1 : rank] if not is_idle(word)), "")
    return behind not in _REACHING and (view.lower[verb] in HAVE or view.lower[rank] not in _IN_ROW)
