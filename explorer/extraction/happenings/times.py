"""What the words around an expression of time make of its date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from explorer.chronicle.dates.date import HistoricalDate, Precision
from explorer.chronicle.dates.temporal import TemporalExpression
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import AUXILIARIES, DETERMINERS, RELATIVES

_NEGATIONS = frozenset({"not", "n't", "never", "no", "nor", "only"})


def told_date(view: SentenceView, expression: TemporalExpression) -> HistoricalDate:
    """The date of an expression as a beginning or an end where the words make it one: "after 1949".

    "Not until 1848" is 1848, and so are "until 1848, when" and "it took until 1848": something began there.
    """
    date = expression.date
    assert date is not None
    if date.is_interval or date.start is None:
        return date
    if expression.bound == "since":
        return HistoricalDate(date.start, None)
    if expression.bound == "until":
        led = [token.lower for token in view.tokens if token.end <= expression.start]
        after = [token.lower for token in view.tokens if token.start >= expression.end and token.is_word][:1]
        goes_on = after == ["when"]
        turned = led[-1:] == ["in"]  # "Not until 1848 did they": read as "in 1848, they did"
        if not goes_on and not (turned or _NEGATIONS.intersection(led) or _had_to_wait(view, expression)):
            return HistoricalDate(None, date.end)
    if expression.bound in _BESIDE and _is_open(view, expression):
        return (
            HistoricalDate(date.start, None)
            if expression.bound == "after"
            else HistoricalDate(None, date.end)
        )
    return date


_BESIDE = frozenset({"before", "after"})
"""Bounds of what lies on one side of a date, no further told how far from it."""

_NEAR = frozenset(
    {
        *(
            "soon",
            "shortly",
            "just",
            "immediately",
            "directly",
            "right",
            "long",
            "not",
            "never",
            "even",
            "until",
        ),
        *("moment", "moments", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months"),
        *("year", "years", "decade", "decades", "generation", "generations", "century", "centuries"),
    }
)
"""Words before "before" and "after" that say how far, or deny it."""


_OUT = frozenset({"out", "over", "up"})
"""Behind "before July was": it was still July."""


def _is_open(view: SentenceView, expression: TemporalExpression) -> bool:
    """Whether "after 1949" says only that: no "soon after", no "after the 1949 visit", "after 1949, when"."""
    at = view.tokens_at(expression)
    if expression.in_name or not at:
        return False
    prior = view.lower[at - 1] == "to" and view.lower[at - 2 : at - 1] == ("prior",)
    if not prior and view.lower[at - 1] not in _BESIDE:
        return False
    if expression.date is None or expression.date.part:  # "before the end of 1502" is in that year
        return False
    behind = [token.lower for token in view.tokens if token.start >= expression.end][:2]
    led = at - 1 - prior
    is_near = led > 0 and view.lower[led - 1] in _NEAR
    return not is_near and "when" not in behind and _OUT.isdisjoint(behind[1:])


_WAITING = frozenset({"took", "takes", "take", "taken", "waited", "wait", "waits"})


def _had_to_wait(view: SentenceView, expression: TemporalExpression) -> bool:
    """Whether what is told came about at the end: "it took until October 2017"."""
    at = view.tokens_at(expression)
    return at > 1 and view.lower[at - 1] in ("until", "till") and view.lower[at - 2] in _WAITING


def joined(view: SentenceView, date: int) -> TemporalExpression | None:
    """The expression; "the 1970s and 1980s" is one period for its first member, None for its second.

    So are two days or months that follow each other ("on 18 and 19 December", "in May and June"), and two
    years through which something went on ("during 1992 and 1993").
    """
    here = view.expressions[date]
    if date and _follows(view, date - 1, date):
        return None
    if date + 1 < len(view.expressions) and _follows(view, date, date + 1):
        last = view.expressions[date + 1]
        if here.date is not None and last.date is not None:
            text = f"{here.text} and {last.text}"
            return replace(here, end=last.end, text=text, date=HistoricalDate(here.date.start, last.date.end))
    return here


def _follows(view: SentenceView, one: int, two: int) -> bool:
    first, second = view.expressions[one].date, view.expressions[two].date
    if first is None or second is None or first.start is None or second.start is None:
        return False
    gap = _gap(view, one, two)
    if first.precision is not second.precision or "and" not in gap:
        return False
    if first.precision is Precision.DAY:
        return gap == ["and"] and second.start.first_day == first.start.first_day + 1
    if first.precision is Precision.MONTH:
        return gap == ["and"] and _next_month(first, second) and _ONCE_EACH.isdisjoint(view.lower)
    if first.precision is Precision.YEAR and not (first.is_interval or second.is_interval):
        lasting = view.lower[max(0, view.tokens_at(view.expressions[one]) - 1)] in _LASTING
        return lasting and gap == ["and"] and second.start.year == first.start.year + 1
    spans = first.precision in (Precision.DECADE, Precision.CENTURY)
    return spans and first.start.year < second.start.year and set(gap) <= {"and", "the", "early", "late"}


_LASTING = frozenset({"during", "throughout"})
"""Words before years through which something goes on."""


def _next_month(first: HistoricalDate, second: HistoricalDate) -> bool:
    """Whether a month follows another: "voted in November and December" is one period."""
    if first.is_interval or second.is_interval or first.start is None or second.start is None:
        return False
    return second.start.first_day == first.start.last_day + 1


_ONCE_EACH = frozenset(
    {
        "visits",
        "visited",
        "visit",
        "met",
        "meetings",
        "talks",
        "rounds",
        "again",
        "twice",
        "came",
        "respectively",
    }
)
"""Words that tell of something that happens on a day, so once in each of two months."""


def _gap(view: SentenceView, one: int, two: int) -> list[str]:
    start, end = view.expressions[one].end, view.expressions[two].start
    return [token.lower for token in view.tokens_between(start, end)]


def is_restated(view: SentenceView, date: int, dates: Sequence[int]) -> bool:
    """Whether the words beside say the same time again, and better: "ten years later, in March 1977"."""
    mine = view.expressions[date].date
    for other in (date - 1, date + 1):
        if other not in dates or mine is None:
            continue
        fine = view.expressions[other].date
        gap = _gap(view, min(date, other), max(date, other))
        if other > date and gap in _RIGHT_BEHIND and _is_counted(view, date) and not _is_counted(view, other):
            return True  # "a few months later in June"
        if other < date and fine is not None and "or" in gap and set(gap) <= _OR_ELSE:
            return True
        if fine is None or "," not in gap or not set(gap) <= _SAYING_AGAIN:
            continue
        counted, from_it = _is_counted(view, date), _is_counted(view, other)
        if fine != mine and _span(view, other) == view.expressions[date].anchor:
            continue  # "in May, | on the 7th"
        if fine != mine and _span(view, date) == view.expressions[other].anchor:
            from_it = False
        if counted and not from_it:
            return True
        if (counted or not from_it) and _within(fine, mine, date, other):
            return True  # but "in 1995, ten years after the truce of 1985" is told of 1995
    return False


def is_narrowed(view: SentenceView, date: int, dates: Sequence[int], clause: tuple[int, int]) -> bool:
    """Whether a year or month only goes before the day of one deed: "In 1763 he left on 16 May".

    ``dates`` are others of the ``clause``, which it must head. The day must be that of the clause's own
    verb, or stand right behind: not "In 1763 he signed the treaty of 16 May", "In 1763 he said he would leave
    on 16 May", "In 1763 the ship that sank on 16 May was raised".
    """
    here, (start, end) = view.expressions[date], clause
    behind = view.behind_date(view.tokens_at(here))
    if any(_repeats(view, here, view.expressions[other], behind) for other in dates if other > date):
        return True
    led = view.lower[start : view.tokens_at(here)]
    if here.bound or here.date is None or any(word.isalpha() and word not in _LEADING for word in led):
        return False
    return any(_narrows(view, here, view.expressions[other], end) for other in dates if other > date)


def _repeats(view: SentenceView, coarse: TemporalExpression, fine: TemporalExpression, behind: int) -> bool:
    """Whether right behind a year or month a day of it stands in brackets: "that year (⟦3 May⟧)"."""
    if view.tokens_at(fine) != behind + 1 or not _is_bracketed(view, behind + 1):
        return False
    return fine.date is not None and coarse.date is not None and _within(fine.date, coarse.date, 0, 1)


def _narrows(view: SentenceView, coarse: TemporalExpression, fine: TemporalExpression, stop: int) -> bool:
    """Whether a date that has its year from one before it is told of the same deed."""
    if fine.anchor != (coarse.start, coarse.end) or fine.date is None or coarse.date is None:
        return False
    if fine.date == coarse.date or not _within(fine.date, coarse.date, 0, 1):
        return False
    start, end = view.behind_date(view.tokens_at(coarse)), view.tokens_at(fine)
    end -= view.lower[end - 1] == "the"
    if _is_bracketed(view, view.tokens_at(fine)):
        return True
    if start >= end or view.lower[end - 1] not in _AT:
        return False
    words = [at for at in range(start, end - 1) if view.tokens[at].is_word]
    verb = next((at for at in words if view.finite[at]), None)
    if verb is None:
        heads = view.lower[start] in _HEADING and view.lower[end - 1] == "on"
        return (
            not words or heads or _leads_verb(view, start, end, view.behind_date(view.tokens_at(fine)), stop)
        )
    if view.has_finite(view.behind_date(view.tokens_at(fine)), stop):
        return False
    rest = [at for at in words if at > verb]
    while rest and view.lower[rest[0] - 1] in AUXILIARIES:
        del rest[0]
    return _OTHER_DEEDS.isdisjoint(view.lower[start:end]) and not any(_is_verb(view, at) for at in rest)


def _leads_verb(view: SentenceView, start: int, end: int, behind: int, stop: int) -> bool:
    """Whether a day stands between a subject and its verb: "In 1763 the king, then old, on ⟦16 May⟧ left"."""
    if behind >= stop or not view.finite[behind] or view.lower[end - 1] != "on":
        return False
    return not view.lower[end - 2].endswith("ed") and (_OTHER_DEEDS - {"since"}).isdisjoint(
        view.lower[start:end]
    )


def _is_bracketed(view: SentenceView, at: int) -> bool:
    """Whether a date stands alone in brackets: "1971 (⟦May⟧): a club tours Peru", "1971: a club (⟦May⟧)"."""
    behind = view.behind_date(at)
    return view.lower[at - 1] == "(" and view.lower[behind : behind + 1] == (")",)


def _is_verb(view: SentenceView, at: int) -> bool:
    """Whether a word behind a verb may be another, whose date is its own."""
    to = view.lower[at - 1] == "to" and not view.tokens[at].is_capital and view.lower[at] not in DETERMINERS
    return to or view.finite[at] or view.lower[at].endswith(("ed", "ing"))


_HEADING = frozenset(":–—")
"""Signs behind the date of an entry: "2010: captives flown home on 23 February"."""
_AT = frozenset({"on", "in"})
_LEADING = _AT | frozenset({"and", "but", "then"})
_OTHER_DEEDS = RELATIVES | frozenset({"after", "before", "following", "since", "until", "as", "when", "one"})
"""Words behind which a date need not be that of the clause's verb."""


_RIGHT_BEHIND = (["in"], ["on"])
_SAYING_AGAIN = frozenset({",", "in", "on", "again", "also"})
_OR_ELSE = frozenset(
    {"or", ",", "in", "on", "by", "about", "perhaps", "possibly", "according", "to", "others"}
)


def _is_counted(view: SentenceView, date: int) -> bool:
    """Whether a date was counted from another ("two centuries later"), as a rule's name says."""
    rule = view.expressions[date].rule
    return "counted" in rule or "shift" in rule


def _span(view: SentenceView, date: int) -> tuple[int, int]:
    """Where an expression stands, as that names it which is counted from it: "in May, | on the 7th"."""
    return view.expressions[date].start, view.expressions[date].end


def _within(fine: HistoricalDate, coarse: HistoricalDate, date: int, other: int) -> bool:
    ends = (fine.earliest, fine.latest, coarse.earliest, coarse.latest)
    if None in ends:
        return False
    first, last, start, stop = (end for end in ends if end is not None)
    if (first, last) == (start, stop):
        return other > date
    return start <= first and last <= stop
