"""Whether an item of a list sums up what prose tells: it is the only other account of it.

What is joined so must be each other's only candidate in a year (``links.py``).
"""

from __future__ import annotations

from explorer.chronicle.merging.deeds import opposed
from explorer.chronicle.merging.likeness import BESIDE, gap, may_be_one
from explorer.chronicle.merging.papers import at_other_stages, people_stems
from explorer.chronicle.merging.stems import GENERIC_STEMS
from explorer.chronicle.merging.synonyms import differ
from explorer.chronicle.merging.traits import Traits


def sums_up(one: Traits, two: Traits) -> bool:
    """Whether an item of a list may be the only other account of what prose tells.

    Nothing speaks against it: no other name, and no words that tell one treaty or visit from another.
    """
    if one.terse == two.terse and (one.short == two.short or not one.acts & two.acts):
        return False
    if "visit" in (one.kind, two.kind) or not one.fits(two):
        return False
    if not _may_sum_up(one, two) or opposed(one.deed, two.deed):
        return False
    telling_one, telling_two = one.words - GENERIC_STEMS, two.words - GENERIC_STEMS
    shared = telling_one & telling_two
    if differ(one.acts, two.acts):
        return False
    if at_other_stages(one, two):
        return False
    if shared and not _concerns_both(shared, one, two):
        return False
    if shared or one.people & two.people:
        return True
    same_day = one.days == two.days == 0 and one.kind != two.kind
    return same_day or (
        one.kind == two.kind and not (one.title - GENERIC_STEMS and two.title - GENERIC_STEMS)
    )


def _concerns_both(shared: frozenset[str], one: Traits, two: Traits) -> bool:
    """Whether what two mentions share is no aside: of other kinds, they must have it in both titles.

    A name that is an item's whole title need not be in that of the other.
    """
    item, told = (one, two) if one.listed else (two, one)
    wholly = item.title - GENERIC_STEMS - people_stems(item) <= told.words
    return one.kind == two.kind or wholly or bool(shared & one.title & two.title)


def _may_sum_up(one: Traits, two: Traits) -> bool:
    ends_war = {one.kind, two.kind} == {"agreement", "conflict"} and one.pair == two.pair
    near = one.document == two.document and gap(one, two) <= BESIDE
    return may_be_one(one, two) or (ends_war and not near and not (one.people and two.people))
