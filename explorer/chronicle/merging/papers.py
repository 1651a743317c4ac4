"""Whether two accounts tell of one agreement or of two: by the place it is called after and by its matter.

So too of things made and given, and of visits: by what is made, and by what they are for.
"""

from __future__ import annotations

from functools import lru_cache

from explorer.chronicle.merging.deeds import SHOWN_BY_TIES
from explorer.chronicle.merging.guests import people_of, same_guest
from explorer.chronicle.merging.stems import GENERIC_STEMS, stem, stems
from explorer.chronicle.merging.synonyms import MARK
from explorer.chronicle.merging.traits import A_MONTH, Traits


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
    if not (is_meant(one, two) and is_meant(two, one)):
        return True
    if one.document != two.document or not (one.listed or two.listed) or min(one.days, two.days) < A_MONTH:
        return False
    if not one.kind == two.kind == "agreement" or one.proper & two.proper or one.names & two.names:
        return False
    if not all(each.listed or each.title & _MADE for each in (one, two)):
        return False
    about, other = topic(one), topic(two)
    return bool(about) and bool(other) and not about & other


def is_meant(known: Traits, told: Traits) -> bool:
    """Whether the other tells of a paper by the noun and matter by which one refers to it, if it does."""
    says = told.matter | told.title | told.words
    if known.refers and told.kind == "agreement" and stem(known.refers) not in says:
        return False
    return not known.refers or not known.matter or not known.matter.isdisjoint(says)


def at_other_stages(one: Traits, two: Traits) -> bool:
    """Whether a treaty is made here and ratified or ended there: each is a happening of its own."""
    other = one.stages ^ two.stages
    if one.deed == two.deed in SHOWN_BY_TIES and not one.kind == two.kind == "agreement":
        other &= _RATIFIED  # ties that are renewed are no treaty, those that are ratified are
    return "agreement" in (one.kind, two.kind) and bool(other)


_RATIFIED = frozenset({"~ratification"})
"""What is done with nothing but a treaty."""


def people_stems(one: Traits) -> frozenset[str]:
    """The stems of the adjectives of an account's parties, which only say whose something is: "Finnish"."""
    return frozenset(word for party in one.parties for word in _stems_of_people(party))


@lru_cache(maxsize=1 << 10)
def _stems_of_people(party: str) -> frozenset[str]:
    return frozenset(map(stem, people_of(party)))


def are_of_other_things(one: Traits, two: Traits) -> bool:
    """Whether two accounts tell what is done with different things: "ships sold", "rice bought"."""
    alike = one.title & two.title & _MADE_OR_GIVEN
    said, also = _said_of(one, alike), _said_of(two, alike)
    if alike and said - also and also - said:
        return True
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


def _said_of(one: Traits, alike: frozenset[str]) -> frozenset[str]:
    """What a title says of what is made or given, beside words that many happenings share."""
    return _things(one) - GENERIC_STEMS - alike


def have_other_aims(one: Traits, two: Traits) -> bool:
    """Whether two accounts of a guest, not of one day, say each what he went for, and nothing in common."""
    if not (one.kind == two.kind == "visit" and same_guest(one.guest, two.guest) and one.days + two.days):
        return False
    about, other = _aims(one), _aims(two)
    return bool(about) and bool(other) and not about & other


def _aims(one: Traits) -> frozenset[str]:
    """What a title says of a visit, but whose it is and where."""
    names = {stem(name) for name in one.proper}
    return one.title - people_stems(one) - names - GENERIC_STEMS - _OF_GUESTS


_OF_GUESTS = frozenset({"~landing", "~return"}) | stems(
    """arrive arrived arrives arrival come comes came coming go goes went travel travels flies flew fly land
    lands tour tours stay stays spend spent pay paid pays receive receives received welcome welcomes
    welcomed host hosts hosted greet greets entertain play guest trip journey king queen emperor empress
    sultan emir shah tsar pope duke premier chancellor leader marshal ruler monarch sovereign dictator
    strongman royal imperial presidential ministerial prime crown heir day days week"""
)
"""Stems of what titles say of any guest."""

_MADE_OR_GIVEN = frozenset({"building", "scholarship", "monument"})
"""Words for others, of things of which there are many: "a road is constructed, a school built"."""

_OF_THINGS = frozenset({"~sale", "~opening", "~founding", "~closing", "~expulsion"})
"""What is done with things of which there are many, so that only the thing tells one from another."""

_MADE = frozenset(map(stem, ("signed", "agreed", "concluded", "initialled", "reached")))
"""Stems of what a title says of a paper that was made."""
