"""How alike two mentions are: dates that fit, shared parties, persons, kinds and words."""

from __future__ import annotations

from functools import lru_cache
from math import inf, isinf

from explorer.chronicle.merging.deeds import FORESEEN, SHOWN_BY_TIES, opposed
from explorer.chronicle.merging.guests import other_guest
from explorer.chronicle.merging.outlines import Outline
from explorer.chronicle.merging.papers import (
    are_of_other_things,
    are_other_papers,
    at_other_stages,
    called_alike,
    have_other_aims,
)
from explorer.chronicle.merging.persons import other_persons, other_states
from explorer.chronicle.merging.stems import GENERIC_STEMS
from explorer.chronicle.merging.synonyms import differ, undo
from explorer.chronicle.merging.traits import A_MONTH, Traits
from explorer.chronicle.merging.visits import SAME_NAME, likeness_of_visits, lists_other_visit, lists_visit
from explorer.chronicle.merging.wording import of_the_item, overlap, shared_thirds

MOST_APART = 731
"""Days by which accounts of one happening may differ."""

BESIDE = 8
"""Passages with no more characters between them are told apart by their author: clauses of one sentence.

The first item of a list stands as near to the prose above it, and may sum it up."""

NEAR = 200
"""So are passages this near of which one tells only the end: "came in May, … and stayed until June"."""

UNALLIED = 0.1
"""What two kinds that do not go together take from the likeness of two mentions of one day or month."""

A_YEAR = 366
"""Days of the longest year."""

LONG = 3000
"""Days from which on two stretches of time are too long to mean the same happening by themselves."""

SAME_DEED = 0.65
"""How alike two accounts of one deed of the same parties are at least."""

_ALLIED = {
    frozenset(pair)
    for pair in (
        ("relations", "mission"),
        ("relations", "agreement"),
        ("relations", "politics"),
        ("agreement", "trade"),
        ("agreement", "migration"),
        ("agreement", "law"),
        ("agreement", "aid"),
        ("conflict", "mission"),
        ("conflict", "politics"),
        ("politics", "law"),
        ("politics", "visit"),
        ("migration", "law"),
        ("migration", "politics"),
        ("mission", "aid"),
    )
}
"""Kinds as which one happening may be told in two places."""

_PUBLIC = frozenset({"politics", "conflict"})
"""Kinds of happenings of which one place hardly sees two on a day; visits and treaties come together."""

_OF_ONE_PAIR = frozenset({"relations", "mission", "agreement", "visit", "trade"})
"""Kinds of happenings that belong to one pair alone."""


def likeness(one: Traits, two: Traits) -> float:
    """From 0 (different happenings) to about 1 (the same words), for mentions whose dates fit."""
    if not one.fits(two) or not may_be_one(one, two) or opposed(one.deed, two.deed):
        return 0.0
    if undo(one.acts, two.acts):
        return 0.0
    if lists_other_visit(one, two) or lists_other_visit(two, one) or at_other_stages(one, two):
        return 0.0
    value = likeness_of_words(one, two) - (0.0 if _allied(one.kind, two.kind) else UNALLIED)
    told_of_others = one.pair != two.pair and one.deed in SHOWN_BY_TIES and not _leaves_out_partner(one, two)
    if one.deed == two.deed not in ("", FORESEEN) and not told_of_others:
        return max(value, SAME_DEED)
    if one.names & two.names and one.kind == two.kind:
        value += 0.3 if one.days == two.days else 0.2
    value = max(value, _by_names(one, two))
    return 0.0 if min(one.days, two.days) > LONG and value < 0.7 else value


def _by_names(one: Traits, two: Traits) -> float:
    """How alike two mentions are by proper names: one act at one place or by one person is one happening.

    On one day a shared name is enough for happenings of one kind. Of what is between two states, the two
    must be the same, but for a treaty that many signed on one day.
    """
    same_day = one.days == two.days == 0 and one.first == two.first
    if _same_treaty(one, two) or lists_visit(one, two) or lists_visit(two, one):
        return SAME_NAME
    if max(one.days, two.days) > A_YEAR:
        return 0.0
    if one.acts & two.acts and one.pair == two.pair and shared_thirds(one, two):
        return SAME_NAME
    if not (one.proper & two.proper or _abbreviates(one, two)):
        return 0.0
    if one.pair != two.pair and not (same_day or _leaves_out_partner(one, two)):
        return 0.0
    if one.kind == "visit" or two.kind == "visit":
        return 0.0
    if one.acts & two.acts or _abbreviates(one, two) or _lists_paper(one, two):
        return SAME_NAME
    place = (one.proper & two.proper) - one.people - two.people
    alike = one.kind == two.kind in _PUBLIC and not differ(one.acts, two.acts)
    return SAME_NAME if same_day and place and alike else 0.0


def _same_treaty(one: Traits, two: Traits) -> bool:
    """Whether both tell of a treaty made at one place on one day."""
    return one.days == two.days == 0 and called_alike(one, two)


def _lists_paper(one: Traits, two: Traits) -> bool:
    """Whether an item of a list and prose tell of a paper of one name."""
    return one.listed != two.listed and one.kind == two.kind == "agreement" and bool(one.names & two.names)


def _abbreviates(one: Traits, two: Traits) -> bool:
    """Whether one calls by an acronym what the other calls by its full name."""
    return any(word in two.initials for word in one.acronyms) or any(
        word in one.initials for word in two.acronyms
    )


def likeness_of_words(one: Traits, two: Traits) -> float:
    """The same, whatever the dates."""
    if one.kind == two.kind == "visit":
        return likeness_of_visits(one, two)
    persons = bool(one.people & two.people)
    same_kind = one.kind == two.kind
    if persons and one.short != two.short and one.days == two.days == 0:
        return 0.6  # a list names who and when, the prose beside it what
    alike = overlap(one.words, two.words)
    if len(one.words & two.words) < (1 if persons else 2) and one.words != two.words:
        return 0.0
    return 0.55 * alike + 0.3 * overlap(one.title, two.title) + 0.1 * same_kind + 0.1 * persons


def exclude_each_other(one: Traits, two: Traits) -> bool:
    """Whether two documents tell one happening with dates that cannot both be right.

    That takes the same kind and pair, the same words, dates at most two years apart, and a happening that
    does not recur: visits and trade figures do, and so do treaties unless their names are the same.
    """
    if (
        one.document == two.document
        or one.kind != two.kind
        or one.pair != two.pair
        or not may_be_one(one, two)
    ):
        return False
    if not (one.once and two.once) or one.people != two.people:
        return False
    apart = max(two.first - one.last, one.first - two.last)
    return apart <= MOST_APART and overlap(one.title, two.title) == 1.0 and likeness_of_words(one, two) >= 0.8


def may_be_one(one: Traits, two: Traits) -> bool:
    """Whether nothing but the dates could forbid that two mentions are one happening."""
    if not _allied(one.kind, two.kind) and not _unmistakable(one, two):
        return False
    if _same_treaty(one, two):
        return True
    if min(one.days, two.days) <= A_YEAR and LONG < max(one.days, two.days) < inf:
        return False  # a reign is not what happened in its last year
    if not one.parties & two.parties and (one.parties or two.parties):
        return False
    of_one_pair = one.kind in _OF_ONE_PAIR and two.kind in _OF_ONE_PAIR
    if of_one_pair and one.pair != two.pair and not _leaves_out_partner(one, two):
        return False
    if other_persons(one, two) or other_states(one, two):
        return False
    if are_other_papers(one, two) or are_of_other_things(one, two):
        return False
    if (other_guest(one.guest, two.guest) or have_other_aims(one, two)) and not one.people & two.people:
        return False
    near = NEAR if _tells_the_end(one, two) else BESIDE * (one.listed == two.listed)
    return one.document != two.document or gap(one, two) > near


def _leaves_out_partner(one: Traits, two: Traits) -> bool:
    """Whether an item of a list tells without saying with whom what its own prose tells of two.

    It tells the same deed of ties: "1942: rupture of relations", below "Peru broke off relations with Japan
    on 24 January 1942". Or it says nothing that the prose does not: "1942 – Protocol of Rio".
    """
    alone = bool(one.pair) != bool(two.pair) and one.document == two.document and one.listed != two.listed
    return alone and (one.deed == two.deed in SHOWN_BY_TIES or of_the_item(one, two))


def _tells_the_end(one: Traits, two: Traits) -> bool:
    """Whether one of them tells only until when something was so: "came in 1958 … and stayed until May"."""
    return isinf(one.first) != isinf(two.first)


def ruled_out(one: Outline, two: Outline) -> bool:
    """Whether kinds, pairs and places keep two mentions from being one, as :func:`may_be_one` has it."""
    if one.pair == two.pair:
        return False
    if not (one.pair and two.pair) and one.document == two.document:
        return False  # an item of a list may leave out with whom
    if one.kind == two.kind == "agreement":  # many sign one treaty
        return not one.places & two.places
    return not _may_span_pairs(one.kind, two.kind)


@lru_cache(maxsize=1 << 10)
def _may_span_pairs(one: str, two: str) -> bool:
    """Whether mentions of these kinds may be one though their pairs differ."""
    return _allied(one, two) and not (one in _OF_ONE_PAIR and two in _OF_ONE_PAIR)


@lru_cache(maxsize=1 << 10)
def _allied(one: str, two: str) -> bool:
    """Whether one happening may be told as both kinds."""
    return one == two or "other" in (one, two) or frozenset((one, two)) in _ALLIED


def _unmistakable(one: Traits, two: Traits) -> bool:
    """Whether mentions of kinds that do not go together may still be one happening: by day or by words."""
    if one.pair != two.pair:
        return False
    shared = (one.words & two.words) - GENERIC_STEMS
    if lists_visit(one, two) or lists_visit(two, one):
        return True
    return max(one.days, two.days) <= A_MONTH or len(shared) > 1 or bool(one.names & two.names)


def gap(one: Traits, two: Traits) -> int:
    """Characters between two passages of one document; negative where they overlap."""
    return max(two.span[0] - one.span[1], one.span[0] - two.span[1])
