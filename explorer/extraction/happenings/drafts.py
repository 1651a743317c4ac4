"""Which clauses of a sentence tell one happening together, and which stand alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from explorer.extraction.clauses.clause import Clause, Join, dates_in
from explorer.extraction.clauses.coordination import SCENE_WORDS
from explorer.extraction.clauses.interrupted import aside_of_object, is_subject_parted
from explorer.extraction.clauses.relatives import is_anaphoric, relative_span
from explorer.extraction.clauses.restrictives import opener_before, verb_behind, verb_behind_second
from explorer.extraction.clauses.series import shares_object
from explorer.extraction.clauses.suspended import suspended_around
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import RELATIVES
from explorer.extraction.happenings.narrative import Narrative
from explorer.extraction.happenings.othertimes import is_elsewhen, is_led_by_clause, is_of_aside, is_of_lead
from explorer.extraction.happenings.ownwords import only_says_what_is, own_deed, speaks
from explorer.extraction.happenings.undated import NoDeed, leading_date, no_deed
from explorer.extraction.kinds.kinds import Verdict

_LOOSE = frozenset({"visit", "other", "trade"})
"""Kinds of what often only goes on: "and stayed in office", "and exported cotton"."""
_LASTING = frozenset({"relations", "mission", "agreement"})
"""Kinds of happenings that a clause of place tells beside another: ", where they signed a treaty"."""
MOST_DATES = 12
"""Dates of the longest list that is read as one clause."""

STRONG = 40
"""From this score on, an undated clause beside a dated one is a happening of its own."""

Judge = Callable[[SentenceView, int, int], Verdict]
"""Gives the kind of tokens from one place to another of a sentence."""


class Draft(NamedTuple):
    """Tokens ``start`` to ``end`` of a sentence that tell one happening.

    ``clause`` is the clause it grew from, ``dates`` the indexes of its expressions; ``inherited`` means
    that it has none and takes that of the draft before it.
    """

    clause: Clause
    start: int
    end: int
    dates: tuple[int, ...]
    inherited: bool = False


def drafts_of(
    view: SentenceView,
    clauses: Sequence[Clause],
    narrative: Narrative,
    judge: Judge,
    *,
    carried: bool = False,
) -> list[Draft]:
    """The drafts of a sentence in order; in a ``carried`` one the first needs no date."""
    drafts: list[Draft] = []
    waiting: list[Clause] = []
    left: NoDeed | None = None  # what the clause before tells that is no happening of the date
    for clause in clauses:
        if clause.dates or (carried and not drafts):
            left = None
            start = _start_of(view, clause, waiting, drafts)
            drafts.append(Draft(clause, start, clause.end, clause.dates))
        elif not drafts:
            waiting.append(clause)
        elif _is_date_alone(view, drafts[-1]):
            drafts[-1] = drafts[-1]._replace(end=clause.end)
        elif left and clause.join is Join.SHARED:
            if left is NoDeed.STATE and _is_joined_deed(view, clause, drafts[-1], narrative, judge):
                left = None
                drafts.append(_inheriting(view, clause, drafts))
        elif clause.join is Join.MAIN and _is_parted_from_date(view, drafts):
            drafts.append(Draft(clause, clause.start, clause.end, drafts.pop(-2).dates, inherited=True))
        elif clause.join is Join.MAIN or _stands_alone(view, clause, drafts[-1], narrative, judge):
            left = _left_out(view, clause, drafts[-1], narrative)
            if not left:
                drafts.append(_inheriting(view, clause, drafts))
        else:
            end = drafts[-1].end if is_subject_parted(view, clause) else clause.end
            drafts[-1] = drafts[-1]._replace(end=end)
            left = left and NoDeed.OTHERWISE  # what is joined goes on from this clause
    return [part for draft in _resumed(view, drafts) for part in _parts_of(view, draft)]


def _resumed(view: SentenceView, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, one that is but a date and a subject up to the verb that waits behind a dated aside.

    "In 1990 Peru, | which had left in 1973, | sent an envoy": the last words tell of 1990.
    """
    resumed = list(drafts)
    for at, (_, aside) in enumerate(pairwise(drafts)):
        one = resumed[at]
        if aside.clause.join is Join.SHARED and one.dates and at + 2 == len(drafts):
            resumed[at + 1 :] = _behind_second_verb(view, one, aside)
        if aside.clause.join is not Join.BELOW or not one.dates:
            continue
        if view.has_finite(one.start, one.end):
            parted = aside_of_object(view, one.start, aside.end, view.dates.index(one.dates[0]))
            if parted and parted[0] + 1 == aside.start:
                resumed[at : at + 2] = one._replace(end=aside.end), aside._replace(end=parted[1])
            if not is_led_by_clause(view, one.start, one.end, one.dates[0]):
                continue
        verb = _verb_waiting(view, one, aside)
        if verb is not None:
            resumed[at : at + 2] = one._replace(end=aside.end), aside._replace(end=verb)
            continue
        found = suspended_around(view, aside.start)
        around = found is not None and one.start <= found.start < found.opening < aside.start
        if found is None or not around or not dates_in(view, aside.start, found.closing):
            continue
        last = max((place for place in range(one.start, found.opening) if view.dated[place]), default=-1)
        subject = last + 1 + (view.lower[last + 1] == ",")  # none in "his visit of 1990, which …"
        subject = max(subject, found.start if view.lower[found.start - 1] == "," else 0)
        if last >= 0 and subject < found.opening and view.lower[subject] not in PREPOSITIONS:
            resumed[at] = one._replace(end=aside.end)
            resumed[at + 1] = aside._replace(end=found.closing)
    return resumed


def _behind_second_verb(view: SentenceView, one: Draft, second: Draft) -> list[Draft]:
    """What "and" joins to "The pact that was signed in 1904", and the main verb behind that apart from it."""
    verb = verb_behind_second(view, one.start, second.start, second.end) or second.end
    dates = dates_in(view, verb, second.end)
    own = second._replace(end=verb, dates=dates_in(view, second.start, verb))
    return [own, one._replace(end=second.end, dates=dates)] if dates else [second]


def _verb_waiting(view: SentenceView, one: Draft, aside: Draft) -> int | None:
    """The verb behind a dated clause no comma parts from its noun: "the pact that … in 1973 | lapsed"."""
    if not one.dates or not aside.dates:
        return None
    place = view.dates.index(aside.dates[0], aside.start)
    opener = opener_before(view, place)
    verb = verb_behind(view, place, aside.end) if opener == aside.start else None
    return verb if verb is not None and not dates_in(view, verb, aside.end) else None


def _start_of(view: SentenceView, clause: Clause, waiting: Sequence[Clause], drafts: Sequence[Draft]) -> int:
    """Where the draft of a dated clause begins: with those ``waiting``, or with what it is about."""
    if waiting and not drafts and _shares_verbs(view, clause):
        return waiting[0].start
    if drafts and is_anaphoric(view, clause.start, clause.end):
        return _what_was_done(view, drafts[-1], clause)
    return clause.start


def _inheriting(view: SentenceView, clause: Clause, drafts: Sequence[Draft]) -> Draft:
    """The draft of a clause without a date, which has that of the drafts before it."""
    return Draft(clause, clause.start, clause.end, _dates_before(view, drafts), inherited=True)


def _left_out(view: SentenceView, clause: Clause, before: Draft, narrative: Narrative) -> NoDeed | None:
    """What an undated clause that stands alone tells if it is no happening of the date before it."""
    span = before.start, before.end
    if is_elsewhen(view, clause, span, before.dates):
        return NoDeed.OTHERWISE
    if clause.join is Join.MAIN:
        return NoDeed.OTHERWISE if is_of_lead(view, clause, span, before.dates) else None
    if is_of_aside(view, clause, span, before.dates):
        return NoDeed.OTHERWISE
    if only_says_what_is(view, clause):
        return NoDeed.STATE
    left = no_deed(view, clause, span, narrative.event_nouns)
    if left and not RELATIVES.isdisjoint(view.lower[clause.start : clause.end]):
        return NoDeed.OTHERWISE  # what is joined to "had a fleet that landed" may be the fleet's
    return left


def _is_joined_deed(
    view: SentenceView, clause: Clause, before: Draft, narrative: Narrative, judge: Judge
) -> bool:
    """Whether a clause tells a deed of the one a state was told of: "Peru was an ally | and sent troops"."""
    if view.lower[clause.start] not in _JOINING or not view.has_finite(clause.start, clause.end):
        return False
    if speaks(view, clause, narrative) or _left_out(view, clause, before, narrative):
        return False
    here = judge(view, clause.start, clause.end)
    return here.score >= STRONG and here.kind not in _LOOSE


def _dates_before(view: SentenceView, drafts: Sequence[Draft]) -> tuple[int, ...]:
    """The date that a clause without one has from those before it: not that of what had been before.

    "Peru was host in ⟦May⟧, which had been put off from March; Chile sent its minister" tells of May.
    """
    last = drafts[-1]
    if last.clause.join is Join.BELOW and "had" in view.lower[last.start : last.end]:
        aside = len(drafts) > 1 and not RELATIVES.isdisjoint(view.lower[last.start : last.start + 3])
        last = drafts[-2 if aside else -1]
    return last.dates if len(last.dates) < 2 else leading_date(view, last.start, last.dates)


_JOINING = frozenset({"and", "but", "then"})
"""Words that join a verb to another that it does not go on from: not "nor", which denies both."""


def _is_date_alone(view: SentenceView, draft: Draft) -> bool:
    """Whether a draft is nothing but a date and signs, as the first cell of "1992 | Embassy opened" is."""
    return all(view.dated[at] or not view.tokens[at].is_word for at in range(draft.start, draft.end))


def _is_parted_from_date(view: SentenceView, drafts: Sequence[Draft]) -> bool:
    """Whether only a dated clause parts a main clause from its date: "In June, after … in May, | he left".

    So it is with "Two days | after Chile had closed its border on 3 May, Peru left".
    """
    if len(drafts) < 2 or drafts[-1].clause.join is not Join.BELOW or drafts[-2].end != drafts[-1].start:
        return False
    if view.lower[drafts[-1].start] not in _OF_ANOTHER_TIME:
        return False  # "In 1940, when Peru lost its coast on 26 June, Chile left": on that day
    lead = range(drafts[-2].start, drafts[-2].end)
    return bool(drafts[-2].dates) and all(
        view.dated[at] or not view.tokens[at].is_word or view.lower[at] in _BEFORE_DATE for at in lead
    )


_OF_ANOTHER_TIME = frozenset(
    {"after", "before", "although", "though", "because", "following", "despite", "since", "once"}
)
"""Words before a clause that tells of another time than the main clause."""


def _parts_of(view: SentenceView, draft: Draft) -> list[Draft]:
    """The draft, or in parts one with more dates than any clause has, as a list would tell them."""
    if len(draft.dates) <= MOST_DATES:
        return [draft]
    heads = draft.dates[::MOST_DATES]
    starts = [draft.start, *(view.dates.index(head, draft.start) for head in heads[1:])]
    return [
        draft._replace(start=start, end=end, dates=draft.dates[at * MOST_DATES : (at + 1) * MOST_DATES])
        for at, (start, end) in enumerate(pairwise([*starts, draft.end]))
    ]


def _shares_verbs(view: SentenceView, clause: Clause) -> bool:
    """A first dated clause that belongs with the undated ones before it: "visited Rome and met X in 1990"."""
    if view.tokens[clause.start].text == "|":
        return not view.has_finite(clause.start, clause.end)
    own = view.lower[clause.start + 1 : clause.start + 3] in _OUTCOMES or _date_leads(view, clause)
    return clause.join is Join.SHARED and not own


_OUTCOMES = frozenset({("resulted", "in"), ("led", "to"), ("culminated", "in"), ("ended", "in")})
"""Words of what came of something, at a date of its own: "and | resulted in the fall of Paz"."""


def _what_was_done(view: SentenceView, before: Draft, clause: Clause) -> int:
    """Where that begins of which the clause says that it came about: behind "that", or the whole clause."""
    that = (at for at in range(clause.start - 1, before.start, -1) if view.lower[at] == "that")
    return next(that, before.start - 1) + 1


def _date_leads(view: SentenceView, clause: Clause) -> bool:
    """Whether the clause begins with its date ("and in 1934 opened …")."""
    for index in range(clause.start + 1, min(clause.start + 4, clause.end)):
        if view.dates[index] >= 0:
            return True
        if view.lower[index] not in _BEFORE_DATE:
            return False
    return False


_BEFORE_DATE = PREPOSITIONS | {"the", ",", "then", "later"}


def _stands_alone(
    view: SentenceView, clause: Clause, before: Draft, narrative: Narrative, judge: Judge
) -> bool:
    """Whether an undated clause beside a dated one tells a happening of its own, at the same time."""
    joined = clause.join in (Join.CLAUSE, Join.SHARED) and clause.end - clause.start >= 4
    if not joined or shares_object(view, before.start, clause.start):
        return False
    first = before.dates[0] if before.dates else -1
    if first >= 0 and relative_span(view, before.start, before.end, view.dates.index(first)) is not None:
        return False
    if not view.has_finite(clause.start, clause.end):
        return False
    scene, own = view.lower[clause.start] in SCENE_WORDS, clause.join is Join.CLAUSE
    deed = own_deed(view, clause, narrative)
    if not scene and (deed or (not own and speaks(view, clause, narrative))):
        return deed  # whatever its kind
    here = judge(view, clause.start, clause.end)
    if (here.score < STRONG and not deed) or (scene and here.kind not in _LASTING):
        return False
    if own and not scene and view.tokens[clause.start + 1].is_capital:
        return True
    there = judge(view, before.start, before.end)
    if scene or own:
        return here.kind != there.kind
    return there.score >= STRONG and here.kind not in _LOOSE | {there.kind}
