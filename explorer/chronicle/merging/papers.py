"""Whether two accounts tell of one agreement or of two: by the place it is called after and by its matter."""

from __future__ import annotations

from functools import lru_cache

from explorer.chronicle.merging.guests import people_of
from explorer.chronicle.merging.synonyms import MARK
from explorer.chronicle.merging.traits import A_MONTH, GENERIC_STEMS, Traits, stem


def called_alike(one: Traits, two: Traits) -> bool:
    """Whether both tell of a treaty called after one place, at times that fit; not each of its own matter."""
    if not (one.kind == two.kind == "agreement" and one.places & two.places and one.fits(two)):
        return False
    if one.pair != two.pair or one.document != two.document or one.listed != two.listed:
        return True
    return not (topic(one) and topic(two)) or bool(topic(one) & topic(two))


def topic(one: Traits) -> frozenset[str]:
    """What an account's title says beside words that many happenings share; in prose, beside names too."""
    names = set() if one.listed else {stem(name) for name in one.proper}
    return frozenset(word for word in one.title - GENERIC_STEMS - names if not word.startswith(MARK))


def are_other_papers(one: Traits, two: Traits) -> bool:
    """Whether an item of a document's list and what is told beside it are agreements about different things.

    Of "Extradition treaty (signed 1990, in force 1992)" the words beside the date are like those of others of
    the year, but its title tells what it is about; so does one of prose that says which was signed, and no
    other. What shares a name is left to what else speaks for it.
    """
    if one.document != two.document or not (one.listed or two.listed) or min(one.days, two.days) < A_MONTH:
        return False
    if not one.kind == two.kind == "agreement" or one.proper & two.proper or one.names & two.names:
        return False
    if not all(each.listed or each.title & _MADE for each in (one, two)):
        return False
    about, other = topic(one), topic(two)
    return bool(about) and bool(other) and not about & other


def people_stems(one: Traits) -> frozenset[str]:
    """The stems of the adjectives of an account's parties, which only say whose something is: "Finnish"."""
    return frozenset(word for party in one.parties for word in _stems_of_people(party))


@lru_cache(maxsize=1 << 10)
def _stems_of_people(party: str) -> frozenset[str]:
    return frozenset(map(stem, people_of(party)))


def are_of_other_things(one: Traits, two: Traits) -> bool:
    """Whether two accounts tell what is done with different things: "ships sold", "rice bought"."""
    if _OF_THINGS.isdisjoint(one.title) or _OF_THINGS.isdisjoint(two.title):
        return False
    if one.kind == two.kind == "mission" and one.guest.offices & two.guest.offices:
        return False
    about, other = _things(one), _things(two)
    return bool(about) and bool(other) and not about & other


def _things(one: Traits) -> frozenset[str]:
    """What a title tells beside acts, names and whose it is."""
    names = {stem(name) for name in one.proper}
    return frozenset(word for word in one.title - people_stems(one) - names if not word.startswith(MARK))


_OF_THINGS = frozenset({"~sale", "~opening", "~founding", "~closing", "~expulsion"})
"""What is done with things of which there are many, so that only the thing tells one from another."""

_MADE = frozenset(map(stem, ("signed", "agreed", "concluded", "initialled", "reached")))
"""Stems of what a title says of a paper that was made."""
