"""Dated happenings of a sentence: each clause with the date that belongs to it, or why there is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from explorer.chronicle.dates.date import HistoricalDate
from explorer.chronicle.dates.temporal import TemporalExpression
from explorer.extraction.clauses.asides import aside_of
from explorer.extraction.clauses.clause import Join
from explorer.extraction.clauses.clauses import clauses_of
from explorer.extraction.clauses.colonlists import colon_items
from explorer.extraction.clauses.dateditems import clause_behind_item
from explorer.extraction.clauses.interrupted import aside_in_item
from explorer.extraction.clauses.onceagain import aside_before_again
from explorer.extraction.clauses.quoted import sentence_quoted
from explorer.extraction.clauses.relatives import RELATIVE, antecedent
from explorer.extraction.clauses.series import item_end
from explorer.extraction.clauses.suspended import verb_of, waiting_before
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.columns.happening import Happening
from explorer.extraction.happenings.background import tells_nothing
from explorer.extraction.happenings.comparisons import begins_with, is_compared
from explorer.extraction.happenings.countedfrom import counted_apart
from explorer.extraction.happenings.drafts import STRONG, Draft, Judge, drafts_of
from explorer.extraction.happenings.figures import is_mere_figure
from explorer.extraction.happenings.headedlists import headed_item
from explorer.extraction.happenings.lasting import only_lasts
from explorer.extraction.happenings.lives import is_life
from explorer.extraction.happenings.narrative import Narrative
from explorer.extraction.happenings.offsets import counted_date, hung_clause, sign_behind, tells_before
from explorer.extraction.happenings.ownwords import names_deed
from explorer.extraction.happenings.reckonings import is_other_reckoning
from explorer.extraction.happenings.standing import is_of_standing
from explorer.extraction.happenings.terms import is_beyond, is_term
from explorer.extraction.happenings.times import is_narrowed, is_restated, joined, told_date


@dataclass(frozen=True, slots=True)
class Telling:
    """A happening told by tokens ``start`` to ``end`` of a sentence at the time of ``expression``.

    ``date`` is the expression's, opened at one end where the words say so ("since 1978"); ``at`` is its first
    token, 0 where it stands in another sentence: the rules ask for it again and again. ``subject`` are the
    tokens that hold the subject where the clause itself has none, ``verb`` the token of the verb that an item
    shares. ``occasion`` is the span of the words that carry an earlier date on ("During the visit"; the date
    itself where a line above has it), None where the date stands in the clause or its sentence. ``nominal``
    marks a happening told by a noun ("after his death in 1867"), ``column`` is what the header above a
    table's cell says.
    """

    view: SentenceView
    start: int
    end: int
    expression: TemporalExpression
    date: HistoricalDate
    at: int
    subject: tuple[int, int] | None = None
    verb: int | None = None
    occasion: tuple[int, int] | None = None
    inherited: bool = False
    nominal: bool = False
    column: Happening | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """An expression that gave no happening, and why, in plain words."""

    expression: TemporalExpression
    reason: str


NO_CALENDAR = {
    "duration": "a duration without a date to count it from",
    "vague": "a vague time",
    "recurring": "something that recurs, no single happening",
}
IN_NAME = "a year inside a name; nothing happens there"
NOTHING_HAPPENS = "no happening is told beside this date"
LIFE_YEARS = "years behind a person's name: a life or a term, no happening"
BACKGROUND = "says again, and less exactly, when it was"
COMPARED = "a figure given for comparison"
TERM = "says how long something is to last"


def tellings_of(
    view: SentenceView, narrative: Narrative, judge: Judge
) -> tuple[list[Telling], list[Refusal]]:
    """The dated happenings of a sentence in order, and the refused expressions."""
    told: list[Telling] = []
    refused: list[Refusal] = []
    drafts = drafts_of(view, clauses_of(view), narrative, judge)
    for draft in (part for one in drafts for part in counted_apart(view, one)):
        found, left = _from_draft(view, draft, narrative, judge)
        told.extend(found)
        refused.extend(left)
    dated = {telling.expression.start for telling in told}
    seen = {refusal.expression.start: refusal for refusal in refused if refusal.expression.start not in dated}
    return told, list(seen.values())


def carried_tellings(
    view: SentenceView,
    narrative: Narrative,
    judge: Judge,
    at: tuple[TemporalExpression, HistoricalDate],
    occasion: tuple[int, int],
) -> list[Telling]:
    """The happenings of an undated sentence at a time told before; the words ``occasion`` say so."""
    return [
        Telling(
            view,
            draft.start,
            draft.end,
            *at,
            view.tokens_at(at[0]),
            subject=_subject_before(view, draft.start) if draft.clause.join is Join.SHARED else None,
            occasion=occasion,
            inherited=True,
        )
        for draft in drafts_of(view, clauses_of(view), narrative, judge, carried=True)
    ]


def _from_draft(
    view: SentenceView, draft: Draft, narrative: Narrative, judge: Judge
) -> tuple[list[Telling], list[Refusal]]:
    told: list[Telling] = []
    refused: list[Refusal] = []
    plain = [date for date in draft.dates if _is_plain(view.expressions[date])]
    seen: list[HistoricalDate] = []
    for date in draft.dates:
        expression = joined(view, date)
        if expression is None or expression.date in seen or is_restated(view, date, plain):
            continue
        others = [other for other in plain if other != date]
        if others and is_narrowed(view, date, others, (draft.start, draft.end)):
            refused.append(Refusal(expression, BACKGROUND))
            continue
        idle = tells_nothing(view, draft.start, draft.end, view.tokens_at(expression))
        reason = NOTHING_HAPPENS if idle else _refusal(view, draft, expression, narrative, judge, others)
        if reason:
            refused.append(Refusal(expression, reason))
            continue
        if expression.date is not None:
            seen.append(expression.date)
        told.append(_telling(view, draft, expression, aside_of(view, draft, date, others, narrative)))
    hung = _hung(view, draft, told, narrative, judge)
    if hung is not None:
        refused = [refusal for refusal in refused if refusal.expression.start != hung.expression.start]
        return [*(_cut_before(one, hung.at) for one in told), hung], refused
    return told, refused


def _cut_before(one: Telling, at: int) -> Telling:
    """What is told before what hangs on it; all of it where its own verb comes behind that."""
    return replace(one, end=min(one.end, at)) if tells_before(one.view, one.start, at, one.end) else one


def _hung(
    view: SentenceView, draft: Draft, told: Sequence[Telling], narrative: Narrative, judge: Judge
) -> Telling | None:
    """What hangs on the one happening told by a duration: "…, four days after voters had approved it".

    It may be a noun that names a happening: "…, a week after the fall of the city".
    """
    if len(told) != 1:
        return None
    for index in draft.dates:
        expression = view.expressions[index]
        place = hung_clause(view, draft.start, draft.end, index) if expression.date is None else None
        if place is None or view.tokens[place].start < told[0].expression.end:
            continue
        counted = counted_date(expression, view.lower[place], told[0].date)
        if counted is not None and counted.date is not None:
            main = told[0].expression
            anchored = replace(counted, anchor=(main.start, main.end))
            end = draft.end
            comma = sign_behind(view, place + 1, end)
            nominal = not view.has_finite(place + 1, comma)
            if nominal:
                end = comma
                if not _names_happening(view, draft._replace(start=place + 1, end=end), narrative, judge):
                    return None
            at = view.tokens_at(anchored)
            return Telling(view, place + 1, end, anchored, counted.date, at, inherited=True, nominal=nominal)
    return None


def _telling(
    view: SentenceView, draft: Draft, expression: TemporalExpression, aside: tuple[int, int] | None
) -> Telling:
    at = view.tokens_at(expression)
    start, end = aside or sentence_quoted(view, at) or (draft.start, draft.end)
    item = draft.clause.join is Join.ITEM
    if item:
        headed = headed_item(view, draft, at)
        end = headed.end if headed else clause_behind_item(view, start, item_end(view, start, end), at)
    nominal = not view.has_finite(start, end) or (item and aside_in_item(view, start) is not None)
    listed = colon_items(view) if item else ()
    begin = listed[0] if draft.start in listed else aside_before_again(view, start) or draft.start
    subject = _subject_before(view, begin) if item or draft.clause.join is Join.SHARED else None
    if view.lower[start] in RELATIVE:
        subject = antecedent(view, 0, start)
    verb = None
    # "there were", and verbs of other items, are no verb of an item
    parted = bool(listed) and ("there" in view.lower[: listed[0]] or view.has_finite(listed[0], start))
    if item and nominal and subject and not view.hidden[at] and not parted:
        verb = verb_of(view, subject)
    return Telling(
        view,
        start,
        end,
        expression,
        told_date(view, expression),
        at,
        subject=subject,
        verb=verb,
        inherited=draft.inherited,
        nominal=nominal and verb is None,
    )


_REACH = 40
"""Words before its verb in which a shared subject may begin."""
_SUBJECT_BOUNDS = frozenset(
    {"when", "that", "which", "where", "while", "but", "however", ";", ":", "after", "because"}
)
SUBORDINATING = frozenset({"when", "while", "after", "because"})


def _subject_before(view: SentenceView, start: int) -> tuple[int, int] | None:
    """The tokens of the subject that a second verb shares with the verb before it."""
    if waiting := waiting_before(view, start):
        return waiting
    behind_comma = "," in (view.tokens[start].text, view.tokens[start - 1].text)
    for verb in range(start - 1, -1, -1):
        if not view.finite[verb]:
            continue
        if waiting := waiting_before(view, verb - 1):
            return waiting
        begin = verb
        while begin and verb - begin < _REACH and view.lower[begin - 1] not in _SUBJECT_BOUNDS:
            begin -= 1
        if behind_comma and begin and view.lower[begin - 1] in SUBORDINATING:
            continue  # "…, three days after it had fallen, and left": the aside ends at the comma
        if any(
            token.is_word and view.dates[begin + at] < 0 for at, token in enumerate(view.tokens[begin:verb])
        ):
            return (begin, verb)
    return None


def _is_plain(expression: TemporalExpression) -> bool:
    return expression.date is not None and not expression.in_name


def _refusal(
    view: SentenceView,
    draft: Draft,
    expression: TemporalExpression,
    narrative: Narrative,
    judge: Judge,
    others: Sequence[int],
) -> str | None:
    """Why an expression gives no happening; None when it gives one."""
    if expression.date is None:
        return NO_CALENDAR.get(expression.kind, NOTHING_HAPPENS)
    place = view.tokens_at(expression)
    if is_of_standing(view, draft, expression, place, others):
        return IN_NAME
    if is_life(view, expression, place, narrative):
        return LIFE_YEARS
    if is_compared(view, place) and not begins_with(view, place):
        return COMPARED
    if is_term(view, draft.start, place) or (others and is_beyond(view, draft.start, place, others)):
        return TERM
    if only_lasts(view, draft, expression, place, others) or (others and is_other_reckoning(view, place)):
        return BACKGROUND
    headed = headed_item(view, draft, place) if draft.clause.join is Join.ITEM else None
    if headed is not None:
        heads = draft._replace(start=headed.heads[0], end=headed.heads[1])
        told = headed.named and (headed.heads[0] or _names_happening(view, heads, narrative, judge))
        return None if told else NOTHING_HAPPENS
    if view.has_finite(0 if draft.clause.join is Join.ITEM else draft.start, draft.end):
        return None
    is_lead = draft.clause.join is Join.FIRST and draft.clause.end < len(view.tokens) and not draft.inherited
    if expression.in_name and is_lead:
        return IN_NAME
    return None if _names_happening(view, draft, narrative, judge) else NOTHING_HAPPENS


def _names_happening(view: SentenceView, draft: Draft, narrative: Narrative, judge: Judge) -> bool:
    words = draft.start, draft.end
    named = names_deed(view, draft.clause, words, narrative)
    return not is_mere_figure(view, *words) and (named or judge(view, *words).score >= STRONG)
