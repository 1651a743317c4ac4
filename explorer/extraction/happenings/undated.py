"""Undated clauses that tell no happening of the date before them: states, courses, and what came earlier."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence, Set

from explorer.extraction.clauses.clause import Clause
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import DETERMINERS, SentenceView
from explorer.extraction.clauses.wordlists import BE, HAVE, MODALS, NUMBERS, RELATIVES, SUBORDINATORS, is_idle


def is_no_deed(view: SentenceView, clause: Clause, since: int, event_nouns: Set[str]) -> bool:
    """Whether an undated clause tells a state, a course or something earlier than what is dated before it.

    What is dated begins with token ``since``; ``event_nouns`` name happenings, which one "had" or which
    something "was": "had a meeting", "was a visit". "The works opened in ⟦May⟧ and had 700 workers" tells no
    second happening of May, nor does "…, but the trade never came to much".
    """
    verb = view.finite.index(True, clause.start, clause.end)
    before = view.lower[clause.start : verb]
    if not RELATIVES.isdisjoint(before):
        return False  # the verb may be that of a clause inside: "the king, who had fled, came back"
    word = view.lower[verb]
    if word in _LASTING or not _COURSES.isdisjoint(before) or _is_of_none(before, word):
        return True
    if word not in _STATES:
        return False
    behind = next((at for at in range(verb + 1, clause.end) if not is_idle(view.lower[at])), verb)
    told = view.lower[behind : clause.end]
    if told[0] in _COURSES:
        return "by" not in told  # "was never ratified by the senate" tells what the senate did
    if word == "had":
        if told[0].endswith(_PARTICIPLES):
            return not _is_of_then(view, since, verb)
        if "to" in told[:5] or any(held.endswith("ed") for held in told[1:6]):
            return False  # "had a day to leave", "had the bridge destroyed"
    held = told[0] in _STATES[word] or (word == "had" and told[0][0].isdigit())
    return held and "it" not in before and _RANKS.isdisjoint(told[:4]) and event_nouns.isdisjoint(told)


def _is_of_none(before: tuple[str, ...], verb: str) -> bool:
    """Whether the subject is nobody, of whom is told what was not done: "and no contract was signed"."""
    at = before.index("no") if "no" in before[:2] else -1
    if at >= 0:
        return verb in _BEING and before[at + 1 : at + 2] != ("one",)
    return not _NONE.isdisjoint(before[:2])


def _is_of_then(view: SentenceView, since: int, verb: int) -> bool:
    """Whether what "had" been done is told beside other such things, or by a date: "By ⟦May⟧ …"."""
    told = view.lower[since:verb]
    return "had" in told or any(
        word == "by" and (view.dated[at + 1] or view.lower[at + 1 : at + 3] == ("the", "time"))
        for at, word in enumerate(told, since)
    )


def leading_date(view: SentenceView, start: int, dates: Sequence[int]) -> tuple[int, ...]:
    """Which of the ``dates`` of the words from token ``start`` on what follows them has: the last verb's.

    "The law, drafted in 1930, was passed in ⟦1932⟧ and …", but "met in ⟦1930⟧ and 1932 and …".
    """
    leading, place = dates[0], view.dates.index(dates[0], start)
    for date in dates[1:]:
        at = view.dates.index(date, place)
        if view.expressions[date].date is not None and not view.hidden[at] and _is_next(view, place, at):
            leading, place = date, at
    return (leading,)


def _is_next(view: SentenceView, place: int, at: int) -> bool:
    """Whether the date ``at`` a later place has a verb behind the date before it, and not one of an aside.

    "In ⟦1957⟧ the minister, elected in 1955, resigned": what stands behind that comma goes on with 1957.
    """
    between = view.lower[place:at]
    if not view.has_finite(place, at) or between[-1] in _HANGING or not _OPENERS.isdisjoint(between):
        return False
    behind = view.dated.index(False, at) if False in view.dated[at:] else at
    return view.lower[behind] != "," or not any(view.finite[behind + 1 : behind + 2])


_HANGING = word_set("of from since until till to by before for the a")
"""Words before a date that is no happening's: "the law of | 1932"."""
_OPENERS = RELATIVES | SUBORDINATORS
_BEING = BE | HAVE | MODALS
_STATES: Mapping[str, Container[str]] = {
    **dict.fromkeys(("was", "were"), word_set("a an one part the its their his her")),
    "had": DETERMINERS | (NUMBERS - {"no"}) | word_set("about nearly over"),
}
"""Words behind a verb with which it tells a state: "was | one of", "had | an office", but "had | said"."""
_PARTICIPLES = ("ed", "n", "t", "d", "ne", "me", "de", "ng")
_RANKS = word_set("first second third last only time guest guests host hosts")
"""What somebody "was" by doing something: "was the first to arrive", "was a guest in Lima"."""
_LASTING = word_set("remained belonged existed lasted")
_COURSES = word_set("never seldom rarely hardly scarcely")
_NONE = word_set("none nothing neither")
