"""Clauses of a sentence: where one happening ends and the next begins, and which date belongs to which."""

from __future__ import annotations

from itertools import pairwise

from explorer.extraction.clauses.clause import Clause, Cut, Join, dates_in
from explorer.extraction.clauses.clefts import cleft_end
from explorer.extraction.clauses.coordination import first_cuts
from explorer.extraction.clauses.interrupted import aside_of_object
from explorer.extraction.clauses.joints import COORDINATORS, SUBORDINATORS, skip_adverbs
from explorer.extraction.clauses.suspended import suspended_around
from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import PREPOSITIONS, SentenceView
from explorer.extraction.clauses.wordlists import AUXILIARIES, COMPOUND_LEADS, EXCEPTING, RELATIVES

_LEADS = EXCEPTING | word_set(
    "after following upon with before despite amid when as while although though because"
)
_LEADING = _LEADS | PREPOSITIONS
_MERE_JOINTS = COORDINATORS - _LEADS
_LIST_SIGNS = frozenset(
    [",", "and", "or", "&", "again", "in", "then", "as", "well", "-", "–", "to", "/", "on"]
)


def clauses_of(view: SentenceView) -> list[Clause]:
    """The clauses of a sentence in order; together they cover it."""
    if view.cells:
        return _row_clauses(view)
    cuts = _cut_leads(view, _close_asides(view, _cut_between_dates(view, first_cuts(view))))
    ends = [start for start, _ in cuts[1:]] + [len(view.tokens)]
    return [
        Clause(start, end, join, dates_in(view, start, end))
        for (start, join), end in zip(cuts, ends, strict=True)
        if end > start
    ]


def _row_clauses(view: SentenceView) -> list[Clause]:
    """A row tells one happening, or one up to each cell that holds a date of its own."""
    whole = dates_in(view, 0, len(view.tokens))
    own = [
        date for date in whole if not any(_contains(view, date, other) for other in whole if other != date)
    ]
    starts = [0]
    if len(own) > 1:
        dated = {view.dates.index(date) for date in own}
        spans = pairwise([0, *view.cells, len(view.tokens)])
        starts += [
            end for start, end in spans if any(start <= at < end for at in dated) and end < len(view.tokens)
        ]
    rows = []
    for start, end in pairwise([*starts, len(view.tokens)]):
        dates = tuple(date for date in dates_in(view, start, end) if date in own)
        rows.append(Clause(start, end, Join.ITEM if start else Join.FIRST, dates))
    return rows


def _contains(view: SentenceView, coarse: int, fine: int) -> bool:
    """Whether one date lies within the other and says more ("1971 … 23 July 1971")."""
    one, two = view.expressions[coarse].date, view.expressions[fine].date
    if one is None or two is None or one == two or one.is_interval:
        return False
    ends = [end for end in (one.earliest, two.earliest, two.latest, one.latest) if end is not None]
    return len(ends) == 4 and ends == sorted(ends)


def _cut_between_dates(view: SentenceView, cuts: list[Cut]) -> list[Cut]:
    """Cut at a subordinator between two dates that are not one list ("in June that in 2002 he was")."""
    bounds = [start for start, _ in cuts] + [len(view.tokens)]
    added: list[Cut] = []
    for start, end in pairwise(bounds):
        dates = dates_in(view, start, end)
        for first, second in pairwise(dates):
            place = _between(view, first, second, start, end)
            if place is None or _measures(view, first):
                continue
            # A span parts less: "the first since Roca fell, began a visit of a week", "in the war of 1879,
            # which lasted a year, Peru …".
            told = view.has_finite(start, place) or view.lower[start] not in PREPOSITIONS
            if view.expressions[second].date is None and not (told and view.lower[place] in RELATIVES):
                continue
            joint = _subject_joint(view, place, start)
            added.append((joint, Join.CLAUSE) if joint else (place, Join.BELOW))
    return sorted({*cuts, *added}, key=lambda cut: cut[0])


def _subject_joint(view: SentenceView, place: int, start: int) -> int:
    """The "and" behind a date and a comma whose subject a clause with "that" only describes; 0 without one.

    "Left in 1834, | and the system that replaced it was ended in 1838": the second verb is the subject's.
    """
    if view.lower[place] not in _DESCRIBING or view.lower[place - 1] == ",":
        return 0
    joint = next((at for at in range(place - 1, start, -1) if view.lower[at] in _MERE_JOINTS), 0)
    if not joint or view.lower[joint - 1] != "," or not view.dated[joint - 2]:
        return 0
    if view.has_finite(joint, place) or "," in view.lower[joint:place]:
        return 0
    behind = view.lower[place + 1 : place + 3]
    own = behind[0].endswith("ed") or behind[1:] in _OBJECTS  # "that | replaced it was": not marked as one
    verbs = [at for at in range(place + 1, len(view.tokens)) if view.finite[at] or (own and at == place + 1)][
        :2
    ]
    return joint if len(verbs) == 2 and not _ENDS.intersection(view.lower[verbs[0] : verbs[1]]) else 0


_OBJECTS = (("it",), ("him",), ("them",), ("her",), ("us",))
_DESCRIBING = frozenset({"that", "which", "who"})
_ENDS = COORDINATORS | {",", ";"}


def _measures(view: SentenceView, date: int) -> bool:
    """Whether a span says how much of something there was: "five days of rain that began on 3 May".

    It may also be part of a name: "the Ten-Day War that began on 3 May", "the Ten Years' War which …".
    """
    last = max(at for at, one in enumerate(view.dates) if one == date)
    behind = last + 1
    behind += view.lower[behind : behind + 1] in _OWNING
    beside = [token.is_capital for token in view.tokens[behind : behind + 1]]
    named = last > 0 and view.tokens[last].is_capital and beside != [False]
    return view.expressions[date].date is None and (view.lower[last + 1 : last + 2] == ("of",) or named)


_OWNING = (("'",), ("’",))
"""The sign behind the owner in "the Seven Years' War"."""


def _between(view: SentenceView, first: int, second: int, start: int, end: int) -> int | None:
    first_of_second = view.dates.index(second, start, end)
    behind_first = first_of_second
    while view.dates[behind_first - 1] != first:
        behind_first -= 1
    gap = range(behind_first, first_of_second)
    if all(view.lower[i] in _LIST_SIGNS for i in gap):
        return None
    if aside_of_object(view, start, end, first_of_second) is not None:
        return None  # "sold the ships, bought in 1920, | under a new law in 1931"
    places = [
        i
        for i in reversed(gap)
        if view.lower[i] in SUBORDINATORS and not view.hidden[i] and i + 1 != first_of_second
        if not _leads_to_commander(view, start, i)
    ]
    aside = suspended_around(view, places[0]) if places else None
    inner = aside is not None and aside.closing >= first_of_second
    if aside is not None and not inner:
        places = [i for i in places if not aside.opening < i < aside.closing]
    closing = aside.closing if aside is not None and inner else end
    # "having left in 1939, joined | as a guest in 1990": no clause without a verb
    places = [i for i in places if view.lower[i] != "as" or view.has_finite(i, closing)]
    places = [i for i in places if not _describes_subject(view, i, behind_first, first_of_second)]
    with_verb = [i for i in places if view.has_finite(i, end)]
    return next(iter(with_verb or places), None)


def _describes_subject(view: SentenceView, place: int, start: int, end: int) -> bool:
    """Whether "who" says more of the subject of what is said: "announced that the men | who fled would …"."""
    if view.lower[place] not in RELATIVES or "that" not in view.lower[start:place]:
        return False
    that = place - 1 - view.lower[start:place][::-1].index("that")
    said = that > start and view.finite[that - 1] and not view.has_finite(that, place)
    return said and view.finite[place:end].count(True) > 1


def _leads_to_commander(view: SentenceView, start: int, place: int) -> bool:
    """Whether "under" stands before its clause's verb, so that it says under whom somebody acts."""
    return view.lower[place] == "under" and not view.has_finite(start, place) and not view.dated[place - 1]


def _close_asides(view: SentenceView, cuts: list[Cut]) -> list[Cut]:
    """Cut before the verb of a subject whose aside was cut: "The pact, signed in 1921 | and …, | lapsed"."""
    added: list[Cut] = []
    for (start, _), (end, _) in pairwise([*cuts, (len(view.tokens), Join.FIRST)]):
        aside = suspended_around(view, start) if start else None
        closing = aside.closing if aside is not None else end
        if start < closing < end and dates_in(view, start, closing) and dates_in(view, closing, end):
            added.append((closing, Join.SHARED))
    return sorted({*cuts, *added}, key=lambda cut: cut[0])


def _cut_leads(view: SentenceView, cuts: list[Cut]) -> list[Cut]:
    """Cut the main clause off "After the election of 1990, …", at the first comma behind the date."""
    bounds = [start for start, _ in cuts] + [len(view.tokens)]
    added: list[Cut] = []
    for (start, _), end in zip(cuts, bounds[1:], strict=True):
        comma = _lead_end(view, start, end)
        if comma is not None:
            added.append((comma + 1, Join.MAIN))
    return sorted({*cuts, *added}, key=lambda cut: cut[0])


def _lead_end(view: SentenceView, start: int, end: int) -> int | None:
    """The comma that ends a dated phrase or clause which only leads up to the main clause.

    In a cleft sentence it is the "that" behind the date: "It was not until 1971 that …".
    """
    opener = start + (view.lower[start] in _MERE_JOINTS)
    cleft = 0 if start else cleft_end(view.tokens, view.dates)
    if cleft:
        return cleft if cleft < end and view.has_finite(cleft, end) else None
    near = skip_adverbs(view, opener)  # "Shortly after Peru left in 1990, …"
    is_near = opener < near < end and view.lower[near] in _LEADS
    is_near = is_near and not any(view.dated[opener:near]) and "," not in view.lower[opener:near]
    opener = near if is_near else opener
    word = view.lower[opener] if opener < end else ""
    dated = [i for i in range(opener, end) if view.dated[i]]
    two = view.lower[opener + 1 : min(opener + 2, end)] == (COMPOUND_LEADS.get(word),)
    if two and dated and view.has_finite(opener, dated[0]):
        word = "upon"  # "Similar to a plan that failed in 1963, Peru …" leads up as one word would
    if word not in _LEADING:
        return None
    if not dated or dated[0] <= opener + 1:
        return None
    last = max(i for i in dated if view.dates[i] == view.dates[dated[0]])
    if _is_behind_lead(view, opener, dated[0], last):
        return None
    commas = (i for i in range(last + 1, end) if view.tokens[i].text == "," and not view.hidden[i])
    comma = next((i for i in commas if not _ends_aside(view, i, end)), None)
    if comma is not None and word not in _LEADS and view.lower[min(comma + 1, end - 1)] == word:
        return None  # "At Rome in 1971, at Milan in 1974 and …"
    if comma is None or not view.has_finite(comma, end) or _is_relative(view, comma + 1):
        return None
    if word in _LEADS:
        return comma if not is_near or view.has_finite(opener, comma) else None
    # Other prepositions lead only where the main clause has a date of its own.
    finite = view.has_finite(opener, comma)
    own = any(view.expressions[date].date is not None for date in dates_in(view, comma, end))
    return comma if not finite and own else None


def _is_behind_lead(view: SentenceView, opener: int, date: int, last: int) -> bool:
    """Whether a date opens the main clause: "Because the harvest had failed, | in ⟦1987⟧ Peru bought rice".

    Where a verb follows it, it stands in an aside: "After Peru, in 1987, left the union, Chile did so too".
    """
    begin = date - (view.lower[date - 1] in PREPOSITIONS or view.lower[date - 1] == "the")
    if view.lower[begin - 1] != "," or view.hidden[begin - 1] or begin - 1 <= opener:
        return False
    behind = last + 1 + (view.lower[last + 1 : last + 2] == (",",))
    return not view.has_finite(behind, skip_adverbs(view, behind) + 1)


def _ends_aside(view: SentenceView, comma: int, end: int) -> bool:
    """Whether a verb stands behind a comma, which ends an aside: English parts none from its subject.

    What alone is dated in "which …" is left to those who ask what it tells.
    """
    verb = skip_adverbs(view, comma + 1)
    opening = comma - 1 - view.lower[comma - 1 :: -1].index(",") if "," in view.lower[:comma] else 0
    if _is_relative(view, opening + 1) and not any(view.dated[comma:end]):
        return False
    return verb < end and view.finite[verb] and bool(view.bases[verb] or view.lower[verb] in AUXILIARIES)


def _is_relative(view: SentenceView, index: int) -> bool:
    return index < len(view.tokens) and view.lower[index] in {"who", "which", "where", "when", "whose"}
