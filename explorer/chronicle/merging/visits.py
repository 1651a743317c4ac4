"""How alike two accounts of visits are: by guests, persons and places rather than by words."""

from __future__ import annotations

from explorer.chronicle.merging.guests import same_guest
from explorer.chronicle.merging.persons import misspelt
from explorer.chronicle.merging.stems import GENERIC_STEMS, stem
from explorer.chronicle.merging.traits import A_MONTH, Traits
from explorer.chronicle.merging.wording import overlap

SAME_NAME = 0.55
"""How alike two accounts are at least that name the same place or person in one act or on one day."""


def lists_visit(item: Traits, told: Traits) -> bool:
    """Whether an item of a list of visits names who, as prose tells, went there for some purpose."""
    only_who = told.kind == "visit" and not item.words - GENERIC_STEMS
    return (
        item.terse
        and (item.kind == "visit" or only_who)
        and not told.terse
        and item.pair == told.pair
        and bool(item.actor & told.people)
        and told.goes
        and not told.acts
        and item.fits(told)
    )


def lists_other_visit(item: Traits, told: Traits) -> bool:
    """Whether an item of a list of visits stands beside what its person did, but going nowhere.

    An item that names the same act is of that, whatever list it stands in: "Marriage of Ana Paz".
    """
    others = bool(told.acts) and not item.acts & told.acts
    return item.terse and item.kind == "visit" != told.kind and others and not told.goes


def likeness_of_visits(one: Traits, two: Traits) -> float:
    """One visit is made by one person; where no one is named the words must agree.

    A list may name host and guest in any order; and who is not named in one account may be in the other,
    when both give the day or month and the place.
    """
    alike = overlap(one.words, two.words)
    if one.actor and two.actor:
        same = bool(one.actor & two.actor) or misspelt(one, two)
        same = same or (one.listed != two.listed and bool(one.people & two.people))
        return 0.7 + 0.3 * alike if same else 0.0
    if _lists_guest(one, two) or _lists_guest(two, one):
        return 0.7
    if max(one.days, two.days) <= A_MONTH and (same_guest(one.guest, two.guest) or _of_two(one, two)):
        return SAME_NAME
    if one.actor or two.actor:
        return 0.55 if alike >= 0.5 and max(one.days, two.days) <= 31 else 0.0
    return 0.6 * alike + 0.4 * overlap(one.title, two.title)


def _lists_guest(item: Traits, told: Traits) -> bool:
    """Whether an item of a list names who, as prose tells, was a guest, but not that it is a person."""
    if not item.listed or told.listed or not item.subject:
        return False
    if item.subject & (told.words | told.title):
        return True
    return not item.people and item.subject <= frozenset(map(stem, told.people))


def _of_two(one: Traits, two: Traits) -> bool:
    """Whether an item of a list and prose name the same two guests, of no party: "summit of Paz and Roca"."""
    if one.listed == two.listed:
        return False
    met = [stem(name) for name in one.proper & two.proper]
    return sum(name in one.title and name in two.title for name in met) > 1
