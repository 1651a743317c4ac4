"""Undated clauses whose own words say that they tell of another time than the date before them."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.chronicle.dates.date import Precision
from explorer.extraction.clauses.clause import Clause, Join
from explorer.extraction.clauses.ingforms import SHORTLY, tells_later
from explorer.extraction.clauses.suspended import suspended_around
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import (
    AUXILIARIES,
    COORDINATORS,
    EXCEPTING,
    NUMBERS,
    RELATIVES,
    SUBORDINATORS,
)
from explorer.extraction.happenings.undated import bounds_alone, is_of_now


def is_elsewhen(view: SentenceView, clause: Clause, span: tuple[int, int], dates: Sequence[int]) -> bool:
    """Whether an undated clause tells of another time than the ``dates`` of the words ``span`` before it."""
    told = is_of_another_time(view, clause) or is_of_now(view, clause, span)
    return told or bounds_alone(view, span[0], dates)


def is_of_another_time(view: SentenceView, clause: Clause) -> bool:
    """Whether an undated clause says itself that it tells of a later time than the date before it.

    "Six men were killed in ⟦May⟧; compensation was later paid" tells no second happening of May, nor does
    "The mill was begun in ⟦1990⟧ and handed over by stages".
    """
    start = clause.start
    lower = view.lower[start : clause.end]
    if "subsequent" in lower[: view.finite.index(True, start, clause.end) - start]:
        # "the | subsequent rounds | were held"
        return RELATIVES.isdisjoint(lower[: lower.index("subsequent")])
    late = next((word for word in _LATE if word in lower), "")
    if late:
        return _is_verbs_own(view, clause, start + lower.index(late))
    if "times" in lower[1:-1]:
        at = start + lower.index("times", 1)
        return view.lower[at - 1] in NUMBERS and view.has_finite(
            at + 1, at + 2
        )  # "and | several times | renewed"
    if clause.join is not Join.MAIN and _is_of_course(view, clause):
        return True
    if clause.join is Join.CLAUSE and _is_habit(view, clause):
        return True
    return not _OF_PHRASES.isdisjoint(lower) and _has_phrase(lower)


def is_dated_aside(view: SentenceView, start: int, end: int, dates: Sequence[int]) -> bool:
    """Whether the only date of the words before a clause is that of an aside on the noun they begin with.

    "After the storm, which came in ⟦May⟧, Peru …", "Under Paz, who won in ⟦1990⟧, …", "For most of the war,
    which began in ⟦1990⟧, Peru stood by Chile or …".
    """
    if view.lower[start] not in _ASIDE_OF or len(dates) != 1 or dates[0] not in view.dates[start:end]:
        return False
    relative = next((at for at in range(start + 1, end) if view.lower[at] in _WHICH), 0)
    if not relative or "," not in view.lower[relative - 2 : relative]:
        return False
    place = view.dates.index(dates[0], start)
    inside = view.lower[relative:place]
    if place <= relative or "," in inside or not view.has_finite(relative, place):
        return False
    return view.lower[start] in _BEHIND or not _BEGUN.isdisjoint(inside)


def is_of_lead(view: SentenceView, clause: Clause, span: tuple[int, int], dates: Sequence[int]) -> bool:
    """Whether the only date of the words ``span`` before a main clause is not of that.

    "Paz, who landed in ⟦May⟧, | signed it" lacks its subject, and so the verb goes on with the date. "Apart
    from a truce in ⟦May⟧, | the war went on" for long. "Before leaving in ⟦May⟧, | he resigned" earlier.
    """
    lower = view.lower[slice(*span)]
    apart = lower[0] in _SETTING_APART and not any(word.endswith("ing") for word in lower[2:3])
    if apart or _is_later(view, lower, dates):
        return True
    aside = not view.finite[clause.start] and is_dated_aside(view, *span, dates)
    return aside or is_ended_span(view, *span, dates)


_SETTING_APART = EXCEPTING - {"besides", "aside"}
"""Words before what is not of a clause: "besides" and "aside from" only add to it."""


def _is_later(view: SentenceView, lower: Sequence[str], dates: Sequence[int]) -> bool:
    """Whether words tell a later deed: not "shortly before leaving in ⟦May⟧", when both were in May."""
    if not tells_later(lower):
        return False
    date = view.expressions[dates[0]].date if lower[0] in SHORTLY and dates else None
    return date is None or date.precision is Precision.DAY


def is_of_aside(view: SentenceView, clause: Clause, span: tuple[int, int], dates: Sequence[int]) -> bool:
    """Whether the only date of the words ``span`` before a clause is that of an aside on a noun there."""
    found = is_dated_aside(view, *span, dates) or is_had_aside(view, *span, dates)
    return found or is_founded_aside(view, clause, dates)


def is_founded_aside(view: SentenceView, clause: Clause, dates: Sequence[int]) -> bool:
    """Whether the only date is that of a participle beside a subject, and not of a clause on others.

    "The guild, | founded in ⟦1731⟧, | built ships, and Peru bought them".
    """
    at = view.dates.index(dates[0]) if len(dates) == 1 and clause.join is Join.CLAUSE else 0
    behind = view.behind_date(at) if at else 0
    if not behind or view.lower[behind : behind + 1] != (",",):
        return False
    aside = suspended_around(view, at)
    if aside is None or aside.closing != behind:
        return False
    first = view.lower[aside.opening + 1]
    done = first not in PREPOSITIONS | RELATIVES and not first.endswith("ing")
    return done and not view.has_finite(aside.opening + 2, behind)


def is_ended_span(view: SentenceView, start: int, end: int, dates: Sequence[int]) -> bool:
    """Whether the only date before a clause is the whole span of years of what it came after.

    "After the siege of Turku (⟦1915–16⟧), Peru rebuilt its army": not in those years. After days of talks
    it may be on the last of them.
    """
    if view.lower[start] not in _ENDED or len(dates) != 1 or view.has_finite(start, end):
        return False
    date = view.expressions[dates[0]].date
    if date is None or date.start is None or date.end is None or dates[0] not in view.dates[start:end]:
        return False
    return date.start.year < date.end.year


_ENDED = word_set("after following")


def is_had_aside(view: SentenceView, start: int, end: int, dates: Sequence[int]) -> bool:
    """Whether the only date before a joined verb is of what a subject had done before.

    "The Finns, having read the codes in ⟦May⟧, were aware of it and used this".
    """
    if len(dates) != 1 or dates[0] not in view.dates[start:end] or "having" not in view.holds:
        return False
    at = view.dates.index(dates[0], start)
    having = next((place for place in range(at, start, -1) if view.lower[place] == "having"), 0)
    if not having or view.lower[having - 1] != "," or "," in view.lower[having:at]:
        return False
    return not view.has_finite(start, having) and view.has_finite(view.behind_date(at), end)


def _is_verbs_own(view: SentenceView, clause: Clause, at: int) -> bool:
    """Whether an adverb of time is that of the clause's verb: "was | later | paid", "left | later on".

    One that a time measures is told of something near: "landed only weeks | later".
    """
    end = at + 1 + (view.lower[at + 1 : at + 2] == ("on",))
    last = not _goes_on(view, end, clause.end) and view.lower[at - 1] not in _MEASURES
    own = view.lower[at - 1] in AUXILIARIES or last or view.has_finite(at + 1, at + 2)
    return own and RELATIVES.isdisjoint(view.lower[clause.start : at])


def _goes_on(view: SentenceView, at: int, end: int) -> bool:
    """Whether a clause has words from a token on."""
    return any(view.tokens[place].is_word for place in range(at, end))


def _is_of_course(view: SentenceView, clause: Clause) -> bool:
    """Whether an adverb says that what is joined came about in the course of time: "and | soon became"."""
    at = next((at for at in range(clause.start, clause.end) if view.lower[at] in _IN_TIME), -1)
    if at < 0:
        return False
    leads = at == clause.start or view.lower[at - 1] in COORDINATORS or view.tokens[at - 1].text == ";"
    return leads or _is_verbs_own(view, clause, at)


def _is_habit(view: SentenceView, clause: Clause) -> bool:
    """Whether an adverb that is the verb's says how often something was done: "and ships often | came"."""
    at = next((at for at in range(clause.start, clause.end) if view.lower[at] in _HOW_OFTEN), -1)
    if at < 1 or not RELATIVES.isdisjoint(view.lower[clause.start : at]):
        return False
    return view.lower[at - 1] in AUXILIARIES or view.has_finite(at + 1, at + 2)


def _has_phrase(lower: tuple[str, ...]) -> bool:
    """Whether words of a clause, and not of one inside, say that it came about long after or by and by."""
    told = f" {' '.join(lower)} "
    found = next((phrase for phrase in _LATER if f" {phrase} " in told), "")
    return bool(found) and RELATIVES.isdisjoint(told.partition(f" {found} ")[0].split())


_BEHIND = word_set("after following since under")
_ASIDE_OF = _BEHIND | word_set("for in through throughout during")
_WHICH = word_set("which who whom whose")
_BEGUN = word_set("began begun started")
"""Verbs of an aside that say when something began, of which the clause tells the course."""
_MEASURES = word_set("moments minutes hours days weeks months years time")
_LATE = ("later", "subsequently")
_IN_TIME = word_set("soon eventually gradually afterwards thereafter ultimately")
"""Adverbs of what came about after the date that a clause goes on from."""
_HOW_OFTEN = word_set("often usually regularly frequently always occasionally sometimes")
_LATER = (
    "on several occasions",
    "on many occasions",
    "on various occasions",
    "over the next decades",
    "over the following decades",
    "over the following years",
    "in the following years",
    "in the years that followed",
    "by stages",
    "in stages",
    "by degrees",
    "in due course",
    "in the end",
    "over the years",
    "for decades",
    "once more when",
    "again when",
    "to nothing",
)
"""What says that something came about more than once, long after or by and by, or in vain in the end."""
_OF_PHRASES = word_set("following followed stages degrees course end years decades when nothing occasions")
"""A word of each of those phrases: a clause without any has none of them."""


def is_led_by_clause(view: SentenceView, start: int, end: int, date: int) -> bool:
    """Whether a date opens a sentence and a clause behind it only leads up: "In 1990, once Roca fell, …"."""
    behind = view.behind_date(view.dates.index(date))
    if start or behind >= end - 1 or view.lower[behind] != "," or view.has_finite(0, behind):
        return False
    return view.lower[behind + 1] in SUBORDINATORS
