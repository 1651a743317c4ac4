"""What a clause and its sentence name, without what is no part of what it tells."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from explorer.extraction.clauses.tokens import word_set
from explorer.extraction.clauses.view import SentenceView
from explorer.extraction.clauses.wordlists import COORDINATORS, is_idle
from explorer.extraction.happenings.named import Named
from explorer.extraction.lexicon import Lexicon
from explorer.extraction.parties.bystanders import between_others
from explorer.extraction.parties.context import Context
from explorer.extraction.parties.parties import PartyHit


def narrowed(named: Named, context: Context, lexicon: Lexicon) -> Named:
    """What is named but for another date's, a subject that another replaces, who brings others together."""
    named = _without_replaced(_of_its_date(named, context.home), context, lexicon)
    return _without_go_between(named, context)


def _of_its_date(named: Named, home: str | None) -> Named:
    """What is named without what a further verb of the clause tells of another date, or of today.

    "Peru left the pact in 1990, | joined Mali in 1995 | and works with Kenya": each has its own.
    """
    told = named.telling
    view = told.view
    cuts = _cuts(view, told.start, told.end)
    if not cuts or len(named.clause) < _TWO:
        return named
    bounds = [view.starts[told.start], *(view.starts[at] for at in cuts), view.ends[told.end - 1] + 1]
    dates = [found.start for found in view.expressions if found.date is not None]
    own = bisect_right(bounds, told.expression.start) - 1
    apart = {
        part
        for part, (begin, end) in enumerate(pairwise(bounds))
        if part != own
        and (
            bisect_left(dates, begin) < bisect_left(dates, end)
            or (part > own and _is_of_today(view, cuts[part - 1]))
        )
    }
    verb = view.verb_in(told.start, cuts[0])
    floor = bounds[0] if verb is None else view.starts[verb]  # the subject is that of all
    gone = {
        hit.start
        for hit in named.clause
        if hit.name != home and hit.start > floor and bisect_right(bounds, hit.start) - 1 in apart
    }
    clause = [hit for hit in named.clause if hit.start not in gone]
    sentence = [hit for hit in named.sentence if hit.start not in gone and hit.start < bounds[-1]]
    return named._replace(clause=clause, sentence=sentence) if gone else named


_TWO = 2


def _cuts(view: SentenceView, start: int, end: int) -> list[int]:
    """Where a further verb of the subject begins in a clause: ", joined", "and has helped", ", sending"."""
    cuts = []
    for at in range(start + 1, end - 1):
        if view.lower[at] not in _JOINTS or view.lower[at - 1] in _JOINTS:
            continue
        verb = at + 1 + (view.lower[at + 1] in COORDINATORS)
        verb += verb < end and is_idle(view.lower[verb])
        if verb < end and (view.finite[verb] or (view.lower[at] == "," and view.lower[verb].endswith("ing"))):
            cuts.append(at)
    return cuts


_JOINTS = COORDINATORS | {","}


def _is_of_today(view: SentenceView, cut: int) -> bool:
    """Whether what is joined on behind a deed of the past is so today: "and works with Kenya"."""
    verb = view.verb_in(cut, len(view.lower))
    first = view.verb_in(0, cut)
    return None not in (verb, first) and _is_present(view, verb or 0) and not _is_present(view, first or 0)


def _is_present(view: SentenceView, verb: int) -> bool:
    word, base = view.lower[verb], view.bases[verb]
    return word in _PRESENT or word in (f"{base}s", f"{base}es", f"{base[:-1]}ies")


_PRESENT = word_set("is are has have does do")


def _without_replaced(named: Named, context: Context, lexicon: Lexicon) -> Named:
    """An item with a subject of its own without that of the verb: "Chad came in May, | Mali in June"."""
    told = named.telling
    if told.verb is None:
        return named
    own = [hit for hit in named.clause if hit.start >= told.view.starts[told.start]]
    shared = named.clause[: len(named.clause) - len(own)]
    object_ = context.between(told.view.ends[told.verb], told.view.starts[told.start])
    alone = any(lexicon.is_state(hit.name) for hit in own) and not any(
        hit.name == context.home for hit in (*shared, *object_)
    )
    return named._replace(clause=own) if alone and shared else named


def _without_go_between(named: Named, context: Context) -> Named:
    """What is named but for who only brings others together: "Chile's minister | launched the talks"."""
    verb = between_others(named.telling)
    if verb is None:
        return named
    limit = named.telling.view.starts[verb]
    before = {hit.name for hit in named.clause if hit.start < limit} - {context.home}
    if not before:
        return named
    clause = [hit for hit in named.clause if hit.name not in before]
    sentence = [hit for hit in named.sentence if hit.name not in before]
    return named._replace(clause=clause, sentence=sentence)


def near(named: Named) -> Sequence[PartyHit]:
    """The parties of a sentence but those of a clause joined on behind: "came in May | and helped Mali"."""
    told = named.telling
    view, last = told.view, told.end
    joins = last < len(view.lower) and not COORDINATORS.isdisjoint(view.lower[last - 1 : last + 2])
    if not joins or not view.has_finite(last, len(view.lower)):
        return named.sentence
    dated = any(found.date is not None and found.start >= view.ends[last - 1] for found in view.expressions)
    if not dated and not _is_of_today(view, last):
        return named.sentence
    return [hit for hit in named.sentence if hit.start < view.ends[last - 1]]


def of_persons(named: Named, context: Context) -> list[str]:
    """The states to which the text ties the persons of a clause, but those who only bring others together."""
    told = named.telling
    if between_others(told) is not None:
        return []
    view, first, last = told.view, told.start, told.end
    parties = [person.party for person in named.people if person.party]
    return parties or context.ties.of(view.tokens[first:last])
