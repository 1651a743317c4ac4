"""What two accounts have in common of words and parties."""

from __future__ import annotations

from explorer.chronicle.merging.outlines import NOTHING
from explorer.chronicle.merging.stems import GENERIC_STEMS
from explorer.chronicle.merging.synonyms import MARK
from explorer.chronicle.merging.traits import Traits


def overlap(one: frozenset[str], two: frozenset[str]) -> float:
    """Shared words by the smaller set; generic words count only where a side has no others."""
    telling_one, telling_two = one - GENERIC_STEMS, two - GENERIC_STEMS
    if telling_one and telling_two:
        one, two = telling_one, telling_two
    return len(one & two) / max(1, min(len(one), len(two)))


def shared_thirds(one: Traits, two: Traits) -> frozenset[str]:
    """The parties of both beside their pair, or beside the first where they are of one party alone."""
    shared = one.parties & two.parties
    if one.pair:
        return shared - set(one.pair.split("–"))
    return shared if len(shared) > 1 else NOTHING


def of_the_item(one: Traits, two: Traits) -> bool:
    """Whether the title of an item of a list names something, and nothing that the other does not."""
    item, told = (one, two) if one.listed else (two, one)
    names = frozenset(word for word in item.title - GENERIC_STEMS if not word.startswith(MARK))
    return bool(names) and names <= told.words | told.title
