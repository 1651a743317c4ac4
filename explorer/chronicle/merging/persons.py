"""Whether two accounts name other persons or states, or one person spelt in two ways."""

from __future__ import annotations

from explorer.chronicle.merging.guests import are_akin
from explorer.chronicle.merging.synonyms import BATTLE
from explorer.chronicle.merging.traits import A_MONTH, Traits


def other_persons(one: Traits, two: Traits) -> bool:
    """Whether two accounts name others, so that they cannot be of one happening."""
    if not one.people or not two.people or one.people & two.people:
        return False
    return not (misspelt(one, two) or _of_one_battle(one, two))


def other_states(one: Traits, two: Traits) -> bool:
    """Whether two accounts of other pairs tell of other states: "Nigeria joins the union", "Ghana joins it".

    Each must name one of which the other does not tell: "the union admits Ghana and Nigeria" may be both.
    """
    if one.pair == two.pair or not (one.told and two.told):
        return False
    return _has_another(one.told, two.parties) and _has_another(two.told, one.parties)


def _has_another(told: frozenset[str], also: frozenset[str]) -> bool:
    return any(not any(are_akin(party, other) for other in also) for party in told - also)


def _of_one_battle(one: Traits, two: Traits) -> bool:
    """Whether both tell of a battle at one place, though of other persons.

    "Ana Paz beat him at Kobe", "Juan Roca is defeated at Kobe": one names the winner, the other the loser.
    """
    places = (one.proper & two.proper) - one.people - two.people
    return (
        bool(places) and one.listed != two.listed and one.pair == two.pair and BATTLE in one.acts & two.acts
    )


def misspelt(one: Traits, two: Traits) -> bool:
    """Whether the actors' names differ by two swapped letters or one letter, at the same fine date."""
    if max(one.days, two.days) > A_MONTH or one.kind != two.kind:
        return False
    return any(_nearly(a, b) for a in one.actor for b in two.actor)


def _nearly(one: str, two: str) -> bool:
    if len(one) < 4 or abs(len(one) - len(two)) > 1 or one[0] != two[0]:
        return False
    if len(one) == len(two):
        differing = [place for place, (a, b) in enumerate(zip(one, two, strict=True)) if a != b]
        return len(differing) <= 1 or (sorted(one) == sorted(two) and len(differing) == 2)
    longer, shorter = (one, two) if len(one) > len(two) else (two, one)
    return any(longer[:place] + longer[place + 1 :] == shorter for place in range(len(longer)))
