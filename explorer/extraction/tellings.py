"""Dated happenings of a sentence: each clause with the date that belongs to it, or the reason why there is none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from explorer.chronicle.date import HistoricalDate, Precision
from explorer.chronicle.temporal import TemporalExpression
from explorer.extraction.clauses import Clause, Join, clauses_of
from explorer.extraction.kinds import Verdict
from explorer.extraction.narrative import Narrative
from explorer.extraction.view import PREPOSITIONS, SentenceView

STRONG = 40
"""From this score on, an undated clause beside a dated one is a happening of its own."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A happening told by tokens ``start`` to ``end`` of a sentence at the time of ``expression``.

    ``date`` is the expression's, opened at one end where the words say so ("since 1978"). ``subject`` are the tokens that hold the subject where the clause itself has none. ``occasion`` is the
    span of the words that carry an earlier date on ("During the visit"), None where the date stands in the
    clause or its sentence. ``nominal`` marks a happening told by a noun ("after his death in 1867").
    ``place`` counts the dates of the clause, for "respectively".
    """

    view: SentenceView
    start: int
    end: int
    expression: TemporalExpression
    date: HistoricalDate
    subject: tuple[int, int] | None = None
    occasion: tuple[int, int] | None = None
    inherited: bool = False
    nominal: bool = False
    place: int = 0


@dataclass(frozen=True, slots=True)
class Refusal:
    """An expression that gave no happening, and why, in plain words."""

    expression: TemporalExpression
    reason: str


@dataclass(frozen=True, slots=True)
class _Draft:
    clause: Clause
    start: int
    end: int
    dates: tuple[int, ...]
    inherited: bool = False


NO_CALENDAR = {
    "duration": "a duration without a date to count it from",
    "vague": "a vague time",
    "recurring": "something that recurs, no single happening",
}
IN_NAME = "a year inside a name; nothing happens there"
NOTHING_HAPPENS = "no happening is told beside this date"
LIFE_YEARS = "years behind a person's name: a life or a term, no happening"

Judge = Callable[[SentenceView, int, int], Verdict]


def tellings_of(
    view: SentenceView, narrative: Narrative, judge: Judge
) -> tuple[list[Telling], list[Refusal]]:
    """The dated happenings of a sentence in order, and the refused expressions."""
    told: list[Telling] = []
    refused: list[Refusal] = []
    for draft in _drafts(view, clauses_of(view), narrative, judge):
        found, left = _from_draft(view, draft, narrative, judge)
        told.extend(found)
        refused.extend(left)
    dated = {id(telling.expression) for telling in told}
    seen = [refusal for refusal in refused if id(refusal.expression) not in dated]
    return told, list({refusal.expression.start: refusal for refusal in seen}.values())


def carried_tellings(
    view: SentenceView, narrative: Narrative, judge: Judge, last: Telling, occasion: tuple[int, int]
) -> list[Telling]:
    """The happenings of an undated sentence at the time of ``last``; ``occasion`` are the words that say so."""
    return [
        Telling(
            view,
            draft.start,
            draft.end,
            last.expression,
            last.date,
            subject=_subject_before(view, draft.start) if draft.clause.join is Join.SHARED else None,
            occasion=occasion,
            inherited=True,
        )
        for draft in _drafts(view, clauses_of(view), narrative, judge, carried=True)
    ]


def _drafts(
    view: SentenceView, clauses: list[Clause], narrative: Narrative, judge: Judge, *, carried: bool = False
) -> list[_Draft]:
    """The stretches of a sentence that tell one happening each; in a carried one the first needs no date."""
    drafts: list[_Draft] = []
    waiting: list[Clause] = []
    for clause in clauses:
        if clause.dates or (carried and not drafts):
            start = clause.start
            if waiting and not drafts and clause.join is Join.SHARED and not _date_leads(view, clause):
                start = waiting[0].start
            drafts.append(_Draft(clause, start, clause.end, clause.dates))
        elif not drafts:
            waiting.append(clause)
        elif clause.join is Join.MAIN or _stands_alone(view, clause, drafts[-1], narrative, judge):
            drafts.append(_Draft(clause, clause.start, clause.end, drafts[-1].dates[:1], inherited=True))
        else:
            drafts[-1] = replace(drafts[-1], end=clause.end)
    return drafts


def _date_leads(view: SentenceView, clause: Clause) -> bool:
    """Whether the clause begins with its date ("and in 1934 opened …")."""
    for index in range(clause.start + 1, min(clause.start + 4, clause.end)):
        if view.dates[index] >= 0:
            return True
        if view.tokens[index].lower not in PREPOSITIONS | {"the", ",", "then", "later"}:
            return False
    return False


def _stands_alone(
    view: SentenceView, clause: Clause, before: _Draft, narrative: Narrative, judge: Judge
) -> bool:
    """Whether an undated clause beside a dated one tells a happening of its own, at the same time."""
    if clause.join not in (Join.CLAUSE, Join.SHARED):
        return False
    here = judge(view, clause.start, clause.end)
    if here.score < STRONG or clause.end - clause.start < 4:
        return False
    there = judge(view, before.start, before.end)
    differs = there.score >= STRONG and here.kind not in (there.kind, "visit", "other", "trade")
    if clause.join is Join.CLAUSE:
        return here.kind != there.kind or view.tokens[clause.start + 1].is_capital
    return differs and not _speaks(view, clause, narrative)


def _speaks(view: SentenceView, clause: Clause, narrative: Narrative) -> bool:
    """Whether the clause begins with a verb of speech; accusations are acts between states all the same."""
    verb = next((index for index in range(clause.start, clause.end) if view.finite[index]), None)
    if verb is None:
        return False
    base = view.bases[verb]
    return base in narrative.speech_verbs and base not in narrative.acts_of_speech


def _from_draft(
    view: SentenceView, draft: _Draft, narrative: Narrative, judge: Judge
) -> tuple[list[Telling], list[Refusal]]:
    told: list[Telling] = []
    refused: list[Refusal] = []
    plain = [date for date in draft.dates if _is_plain(view.expressions[date])]
    seen: set[HistoricalDate] = set()
    for date in draft.dates:
        expression = _joined_decades(view, date)
        if expression is None or expression.date in seen:
            continue
        if expression.date is not None:
            seen.add(expression.date)
        reason = _refusal(view, draft, expression, narrative, judge, others=[d for d in plain if d != date])
        if reason:
            refused.append(Refusal(expression, reason))
            continue
        start, end = draft.start, draft.end
        outside = [other for other in plain if not view.hidden[view.dates.index(other)]]
        aside = _aside(view, draft, date) if outside and len(plain) > 1 else None
        if aside is not None:
            start, end = aside
        told.append(_telling(view, draft, expression, start, end, place=len(told)))
    return told, refused


def _telling(
    view: SentenceView, draft: _Draft, expression: TemporalExpression, start: int, end: int, place: int
) -> Telling:
    nominal = not view.has_finite(start, end)
    subject = _subject_before(view, draft.start) if draft.clause.join in (Join.SHARED, Join.ITEM) else None
    date = _told_date(view, expression)
    return Telling(
        view,
        start,
        end,
        expression,
        date,
        subject=subject,
        inherited=draft.inherited,
        nominal=nominal,
        place=place,
    )


_NEGATIONS = frozenset({"not", "n't", "never", "no", "nor", "only"})


def _told_date(view: SentenceView, expression: TemporalExpression) -> HistoricalDate:
    """The date of an expression as a beginning or an end where the words make it one.

    "Not until 1848" is 1848, and so is "until 1848, when": something began there.
    """
    date = expression.date
    assert date is not None
    if date.is_interval or date.start is None:
        return date
    if expression.bound == "since":
        return HistoricalDate(date.start, None)
    if expression.bound == "until":
        before = [token.lower for token in view.tokens if token.end <= expression.start]
        after = next(
            (token.lower for token in view.tokens if token.start >= expression.end and token.is_word), ""
        )
        if after != "when" and not _NEGATIONS & set(before):
            return HistoricalDate(None, date.end)
    return date


def _subject_before(view: SentenceView, start: int) -> tuple[int, int] | None:
    """The tokens of the subject that a second verb shares with the verb before it."""
    for verb in range(start - 1, -1, -1):
        if not view.finite[verb]:
            continue
        begin = verb
        while begin and view.tokens[begin - 1].lower not in _SUBJECT_BOUNDS:
            begin -= 1
        if any(token.is_word for token in view.tokens[begin:verb]):
            return (begin, verb)
    return None


_SUBJECT_BOUNDS = frozenset({"when", "that", "which", "where", "while", "but", "however", ";", "after", "because"})


def _joined_decades(view: SentenceView, date: int) -> TemporalExpression | None:
    """ "the 1970s and 1980s" as one period, which its first member stands for; None for the second member."""
    here = view.expressions[date]
    if date and _follows_decade(view, date - 1, date):
        return None
    if date + 1 < len(view.expressions) and _follows_decade(view, date, date + 1):
        last = view.expressions[date + 1]
        if here.date is not None and last.date is not None:
            text = f"{here.text} and {last.text}"
            return replace(here, end=last.end, text=text, date=HistoricalDate(here.date.start, last.date.end))
    return here


def _follows_decade(view: SentenceView, one: int, two: int) -> bool:
    first, second = view.expressions[one].date, view.expressions[two].date
    if first is None or second is None or first.start is None or second.start is None:
        return False
    if first.precision is not second.precision or first.precision not in (
        Precision.DECADE,
        Precision.CENTURY,
    ):
        return False
    gap = [
        token.lower
        for token in view.tokens
        if view.expressions[one].end <= token.start < view.expressions[two].start
    ]
    return first.start.year < second.start.year and set(gap) <= {"and", "the", "early", "late"}


def _is_plain(expression: TemporalExpression) -> bool:
    return expression.date is not None and not expression.in_name


def _refusal(
    view: SentenceView,
    draft: _Draft,
    expression: TemporalExpression,
    narrative: Narrative,
    judge: Judge,
    others: list[int],
) -> str | None:
    if expression.date is None:
        return NO_CALENDAR.get(expression.kind, NOTHING_HAPPENS)
    if expression.in_name and others and not draft.inherited:
        return IN_NAME
    if _is_life(view, expression):
        return LIFE_YEARS
    is_lead = draft.clause.end < len(view.tokens) and draft.clause.join is Join.FIRST and not draft.inherited
    nominal = not view.has_finite(draft.start, draft.end)
    if nominal and expression.in_name and is_lead:
        return IN_NAME
    if nominal and not _names_happening(view, draft, narrative, judge):
        return NOTHING_HAPPENS
    return None


def _names_happening(view: SentenceView, draft: _Draft, narrative: Narrative, judge: Judge) -> bool:
    if any(view.tokens[index].lower in narrative.event_nouns for index in range(draft.start, draft.end)):
        return True
    return judge(view, draft.start, draft.end).score >= STRONG


def _is_life(view: SentenceView, expression: TemporalExpression) -> bool:
    """A bracket with years behind a name: "Tokugawa Ieyasu (1543–1616)", "(born 1950)"."""
    index = next((i for i, token in enumerate(view.tokens) if token.start >= expression.start), 0)
    if index < 3 or view.tokens[index - 1].lower in {"born", "b", "d", "died", "reigned", "r"}:
        return index >= 3 and view.hidden[index] and view.tokens[index - 1].text != "("
    return False


def _aside(view: SentenceView, draft: _Draft, date: int) -> tuple[int, int] | None:
    """The noun phrase before a bracketed date that stands beside another date of the clause."""
    first = view.dates.index(date)
    if first == 0 or view.tokens[first - 1].text != "(":
        return None
    start = first - 1
    while start > draft.start and view.tokens[start - 1].text != "," and not view.finite[start - 1]:
        start -= 1
    return (start, min(draft.end, first + 2 + sum(mark == date for mark in view.dates) - 1))
