"""Dates of which the words say how long something is to last, or by when it is to be done."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import ORDINALS

_TO_LAST = re.compile(
    r"\b(?:(?:runs|lasts|extends|holds|continues)|(?:is|are|remains?|stays?) (?:valid|in force|good))"
    r" (?:to|until|till)$"
)
_LAST_WORDS = frozenset({"to", "until", "till"})
"""Words on which it ends."""

_BOUNDS = frozenset({"before", "after", "by", "until", "till"})
"""Words that make a date the bound of what may be done, or is meant to be."""

_SOUGHT = frozenset(
    {"ran", "runs", "stood", "applied", "bid", "candidate", "candidacy", "campaigned", "competed"}
)
"""Words of who seeks a post, before "for" and the time for which it is to be held."""

_MODALS = frozenset({"may", "must", "shall", "can"})
_PERMITS = frozenset(
    {
        *("permits", "allows", "entitles", "empowers", "authorises", "authorizes", "obliges", "requires"),
        "forbids",
    }
)
"""Verbs in the present of what a text of law says."""

_ENDING = frozenset({"expires", "ends", "lapses"})
"""Verbs in the present of when it is to end."""

_MEANT = re.compile(
    r"\b(?:(?:mean|plan|hope|intend|aim|want|wish|expect)s?|(?:planned|hoped|intended|aimed|wanted|wished|expected)"
    r"|(?:is|are) (?:due|set|planned|scheduled|expected)|(?:is|are)) to [a-z]"
)
_MEANT_WORDS = 12
"""Words before a date among which a plan is told."""


def is_term(view: SentenceView, start: int, index: int) -> bool:
    """The bound of what still goes on, is allowed or is planned, in the clause that begins at ``start``.

    "The lease runs to 2061", "the clause permits revision after 1940", "both hope to sign before 1995",
    "ran for a seat for 2009–2010", "a mandate, which expires at the end of 2008".
    """
    if not index:
        return False
    last = view.lower[index - 1]
    if index > 2 and last in _WHEN and view.lower[index - 2] in _ENDING and view.lower[index - 3] in _WHICH:
        return True
    if last == "for":
        return not _SOUGHT.isdisjoint(view.lower[start:index])
    if last in _LAST_WORDS and _TO_LAST.search(" ".join(view.lower[max(0, index - 5) : index])):
        return True
    if last not in _BOUNDS:
        return False
    return _is_allowed(view, start, index) or _is_meant(view, start, index) or _is_due(view, start, index)


def _is_allowed(view: SentenceView, start: int, index: int) -> bool:
    """Whether nothing is done in a clause, but something may or must be."""
    words = view.lower[start:index]
    modals = [at for at in range(start, index) if view.tokens[at].text in _MODALS]
    if modals and not any(view.finite[modals[-1] + 1 : index]):
        return True  # but "Peru, which must import oil, signed a treaty"
    told = _PERMITS | _ENDING
    done = [word for at, word in enumerate(words, start) if view.finite[at] and word not in told]
    ends = any(one in _ENDING and after in _BOUNDS for one, after in pairwise(words))  # not "ends its ties"
    return not done and (ends or not _PERMITS.isdisjoint(words))


def _is_meant(view: SentenceView, start: int, index: int) -> bool:
    """Whether a plan is told before a date, and nothing that was done behind the plan."""
    low = max(start, index - _MEANT_WORDS)
    words = " ".join(view.lower[low:index])
    plans = [*_MEANT.finditer(words)]
    behind = low + words.count(" ", 0, plans[-1].end()) + 1 if plans else index
    return bool(plans) and not any(view.finite[behind:index])  # but "planned to leave but stayed until 1990"


def _is_due(view: SentenceView, start: int, index: int) -> bool:
    """Whether what is to be done by a date is told of a noun: "a deadline to leave by", "to be held by"."""
    last = max((at for at in range(start, index) if view.finite[at]), default=index)
    words = view.lower[last + 1 : index - 1]
    if not _DEADLINES.isdisjoint(words):
        return "with" in words and "to" in words
    due = view.lower[index - 1] == "by" and words[-3:-1] == ("to", "be")
    if not due or (last < index and view.lower[last] in _CAUSING) or not _FIRST.isdisjoint(words):
        return False  # "was the first state to be recognised by", "forced it to be closed by"
    return _OBJECTLESS.isdisjoint(words[:2])


_CAUSING = word_set(
    "ordered forced allowed enabled permitted caused led obliged compelled made saw left wanted got"
)
_FIRST = ORDINALS | word_set("first last only next")


_DEADLINES = word_set("deadline deadlines target targets goal goals")
_OBJECTLESS = word_set("to be been")
_WHEN = word_set("in on at by")
_WHICH = word_set("which that")


def is_beyond(view: SentenceView, start: int, index: int, others: Sequence[int]) -> bool:
    """Whether a later date than the ``others`` of its clause says how far what was made or given is to reach.

    "Published in 2016 a strategy | to 2025", "elected in 2020 for the term beginning on | 1 January 2021".
    """
    if not index:
        return False
    led = index
    while led > start and view.lower[led - 1] in _LEADING_ON:
        led -= 1
    until = view.lower[index - 1] in _REACHING_TO
    period = view.lower[led - 1] in _PERIODS or (led == index and view.lower[index - 1] == "years")
    due = (until or view.lower[index - 1] in _BOUNDS) and _is_promised(view, start, index)
    if not (until or period or due) or not _is_later(view, index, others):
        return False
    if due:
        return True
    verb = next((at for at in range(led - 1, start - 1, -1) if view.finite[at]), start)
    words = view.lower[verb:led]
    if period and "for" in words[-_PERIOD_REACH:]:
        return True
    planned = until and not _PLANS.isdisjoint(words)
    return planned or (view.lower[index - 1] == "to" and _SHIFTING.isdisjoint(view.lower[start:index]))


def _is_promised(view: SentenceView, start: int, index: int) -> bool:
    """Whether what is to be done by a date is promised, asked for or set as a goal, and nothing done behind.

    "Agreed to double trade | by 2020", "a deal to supply gas | until 2030", "said it would leave | by 2017".
    """
    last = max((at for at in range(start, index) if view.finite[at]), default=index)
    if view.lower[last] in _FUTURE:
        return view.lower[last + 1] not in _PAST_FUTURE and any(view.finite[start:last])
    named = [at for at in range(start, index) if view.lower[at] in _PROMISES]
    if not named or (last < index and named[-1] < last):
        return False
    if any(view.lower[at] == "," and _is_doing(view, at + 1) for at in range(named[-1], index - 1)):
        return False  # "agreed to leave, closing its embassy by 1990"
    return view.lower[named[-1]] in _GOALS or any(
        view.lower[at] == "to" and _is_infinitive(view, at + 1) for at in range(named[-1] + 1, index - 1)
    )


def _is_doing(view: SentenceView, at: int) -> bool:
    return view.lower[at].endswith("ing") and view.verbs.others.get(view.lower[at]) is not None


def _is_infinitive(view: SentenceView, at: int) -> bool:
    """Whether a verb stands behind "to", or behind an adverb there: not in "asylum to exiles"."""
    at += view.lower[at].endswith("ly") and view.lower[at] not in view.verbs.others
    word = view.tokens[at].text
    return word == "be" or view.verbs.is_base(word)


_FUTURE = word_set("would will")
_PAST_FUTURE = word_set("have not later eventually finally")
_GOALS = word_set("goal goals target targets objective objectives deadline deadlines")
_PROMISES = _GOALS | word_set(
    """agreed agree agrees agreeing pledged pledge pledges pledging promised promise promises promising vowed
    vow vows vowing committed commits committing commitment undertook undertakes undertaking undertaken
    decided deciding decision resolved proposed proposing proposal offered offer ordered order asked
    urged demanded demand invited obliged required bound announced deal agreement accord pact treaty
    contract"""
)
"""Verbs and nouns of what is still to be done, before "to" and a verb; goals before a mere figure too."""


def _is_later(view: SentenceView, index: int, others: Sequence[int]) -> bool:
    dates = [view.expressions[at].date for at in (view.dates[index], *others)]
    first, *rest = [date.start.first_day if date is not None and date.start else None for date in dates]
    return first is not None and any(one is not None and one < first for one in rest)


_REACHING_TO = word_set("to until till through")
_LEADING_ON = word_set("from on in the beginning starting running")
_PERIOD_REACH = 4
"""Words up to that of a period among which its "for" stands: "for | its second two-year term"."""
_PLANS = word_set(
    """plan plans strategy strategies programme programmes program programs roadmap framework agenda budget
    vision contract contracts lease concession licence license mandate outlook forecast"""
)
"""What is made for a time to come."""
_PERIODS = word_set("term terms period periods biennium session season")
_SHIFTING = word_set(
    """from date dates dated dating back go goes went traced trace postponed moved extended prolonged deferred
    delayed adjourned rescheduled put brought changed pushed advanced shifted due"""
)
"""Words with "to" before a date on which, or since which, something happens."""
