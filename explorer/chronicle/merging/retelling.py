"""Whether two accounts that share hardly a word may tell one happening, where no other comes into question.

A list or another article tells again what prose tells, in words of its own: a treaty by its name, a siege
by its end. What then speaks for one happening is that both name the same day, or that treaties and ties, of
which a pair of states makes few, are of one month, or that a list gathers what its own prose tells of a
year. It is no more than a ground to ask: what is joined is only what is the single candidate on both sides
(``grouping.py``).
"""

from __future__ import annotations

from explorer.chronicle.merging.deeds import FORESEEN, SHOWN_BY_TIES, opposed
from explorer.chronicle.merging.guests import may_be_guest, same_guest
from explorer.chronicle.merging.likeness import A_YEAR, may_be_one
from explorer.chronicle.merging.outlines import Outline, days_of
from explorer.chronicle.merging.papers import at_other_stages, is_meant, people_stems, topic
from explorer.chronicle.merging.stems import GENERIC_STEMS
from explorer.chronicle.merging.synonyms import differ
from explorer.chronicle.merging.traits import A_MONTH, Traits

OF_ONE_DAY, OF_ONE_MONTH, OF_ONE_YEAR = 0.45, 0.4, 0.35
"""How much accounts are worth that agree by day, month or year; all are less than what joins by itself."""

SHARED = 0.03
"""What a word or name is worth that both have beside that."""

SAME_KIND = 0.01
"""What it is worth that both are of one kind: of two acts that an account may tell, the one of its kind."""

MOST = OF_ONE_DAY + SHARED + SAME_KIND
"""What such accounts are worth at most."""

_RARE = frozenset({"agreement", "relations"})
"""Kinds of which a pair of states seldom sees two in a month."""

Telling = tuple[str, bool, bool]
"""A document, and whether in its lists or its lead: at one place an author tells a happening once."""


def telling_of(one: Traits) -> Telling:
    """Where an account stands."""
    return one.document, one.listed, one.leads


def may_retell(one: Outline, two: Outline) -> bool:
    """Whether :func:`retells` may find anything, as far as dates, kinds and documents tell."""
    widest = max(days_of(one), days_of(two))
    if widest <= A_MONTH:
        return True
    if widest <= A_YEAR:
        return one.document == two.document or one.kind == two.kind == "visit"
    return one.first == two.first and one.last == two.last


def retells(one: Traits, two: Traits) -> float:
    """How much speaks for two accounts' being one though their words are not alike; 0.0 for nothing."""
    if not one.pair or one.pair != two.pair or not one.fits(two):
        return 0.0
    worth = _worth_of_dates(one, two)
    if not (worth and _kinds_agree(one, two) and may_stand_together(one, two)):
        return 0.0
    worth += SAME_KIND if one.kind == two.kind else 0.0
    return worth + SHARED if _shared(one, two) else worth


def _worth_of_dates(one: Traits, two: Traits) -> float:
    widest = max(one.days, two.days)
    if widest == 0 or (widest > A_YEAR and one.first == two.first and one.last == two.last):
        return OF_ONE_DAY
    if widest <= A_MONTH:
        told = one.kind in _RARE or _shared(one, two) or same_guest(one.guest, two.guest)
        return OF_ONE_MONTH if told else 0.0
    alone = _alone_in_a_year(one, two) or _refers_to_other(one, two)
    return OF_ONE_YEAR if widest <= A_YEAR and alone else 0.0


def may_stand_together(one: Traits, two: Traits) -> bool:
    """Whether nothing keeps two accounts of different places from being one happening."""
    return (
        (telling_of(one) != telling_of(two) or bool(one.refers) != bool(two.refers))
        and one.fits(two)
        and may_be_one(one, two)
        and not opposed(one.deed, two.deed)
        and FORESEEN not in (one.deed, two.deed)
        and not differ(one.acts, two.acts)
        and not (_other_act(one, two) or _other_act(two, one))
        and not at_other_stages(one, two)
        and not (one.kind == two.kind == "visit" and not _same_guest(one, two))
        and not (one.places and two.places and not one.places & two.places)
    )


def _other_act(one: Traits, two: Traits) -> bool:
    """Whether one tells what becomes of ties, and the other a recognition and nothing of ties."""
    recognised = "~recognition" in two.acts and not one.acts & two.acts
    return recognised and one.deed in SHOWN_BY_TIES and not two.deed and two.title.isdisjoint(_TIES)


_TIES = frozenset({"relation", "relations", "tie", "ties"})


def _kinds_agree(one: Traits, two: Traits) -> bool:
    """Whether both are of one kind, or one says nothing by which its kind could be known."""
    if one.kind == two.kind:
        return True
    if "visit" in (one.kind, two.kind):
        return one.days == two.days == 0 and bool(_shared(one, two))
    return not topic(one) or not topic(two) or bool(_shared(one, two))


def _worded_alike(one: Traits, two: Traits) -> bool:
    """Whether an item's title and one of prose share so much that they are of one kind, whatever it is."""
    if one.listed == two.listed or "visit" in (one.kind, two.kind):
        return False
    both = (one.title & two.title) - GENERIC_STEMS - people_stems(one)
    return len(both) > 1 or bool(both & one.acts)


def _same_guest(one: Traits, two: Traits) -> bool:
    """Whether no other guest is named in one account than in the other."""
    return not one.actor or not two.actor or bool(one.people & two.people)


def _shared(one: Traits, two: Traits) -> frozenset[str]:
    """The words and names of both that tell one happening from another."""
    thirds = (one.parties & two.parties) - set(one.pair.split("–"))
    return ((one.words & two.words) - GENERIC_STEMS) | thirds


def _refers_to_other(one: Traits, two: Traits) -> bool:
    """Whether one of a document's accounts calls a treaty by its year, and not by another matter."""
    if bool(one.refers) == bool(two.refers) or one.document != two.document or one.kind != two.kind:
        return False
    return is_meant(one, two) and is_meant(two, one)


def _alone_in_a_year(one: Traits, two: Traits) -> bool:
    """Whether both may be all that a text tells of a kind in a year: not of other acts or other matters.

    Two documents may choose two happenings of a year; a list gathers what its own prose tells. One guest is
    told of once in a year for the most part, wherever that is.
    """
    if one.kind == two.kind == "visit":
        same_text = one.document == two.document
        return same_guest(one.guest, two.guest) or (same_text and may_be_guest(one.guest, two.guest))
    if one.kind != two.kind and not _worded_alike(one, two):
        return False
    if one.acts and two.acts and not one.acts & two.acts:
        return False
    if one.matter and two.matter and not one.matter & two.matter:
        return False
    return one.document == two.document and one.listed != two.listed
