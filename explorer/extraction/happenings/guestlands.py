"""Of which of an article's two states a guest is whom a list or a table names with his office alone."""

from __future__ import annotations

import re

from explorer.chronicle.letters import CAPITAL
from explorer.extraction.parties.eras import akin
from explorer.extraction.source import Source
from explorer.extraction.titles.subjects.offices import with_adjective


def of_land(source: Source, guest: str, start: int = 0, end: int = 0, state: str = "") -> str:
    """A guest with the adjective of the state of whose office he is, in an article about two states.

    That is ``state``, or the one of the two that the span of the place visited does not name, or the one to
    which the text ties the guest.
    """
    state = state or _state_beside(source, start, end) or _state_of_name(source, guest)
    return with_adjective(guest, adjective_of(source, state))


def land_of_listed(source: Source, start: int, end: int, state: str) -> str:
    """The adjective of a state whose guests a list gives; "" where the span of an item tells of others.

    "Prime Minister Ana Paz (Peru, 1990)" is no Finn, nor is she whom the text calls "Peruvian" elsewhere.
    """
    return "" if tells_of_others(source, start, end, state) else adjective_of(source, state)


def tells_of_others(source: Source, start: int, end: int, own: str = "") -> bool:
    """Whether a span names a state other than an article's two, or a person of another state than ``own``."""
    lexicon, pair = source.lexicon, source.context.pair
    two = (pair.first, pair.second) if pair is not None else ()
    for hit in source.context.between(start, end):
        if lexicon.is_state(hit.name) and not any(akin(hit.name, one, lexicon) for one in two):
            return True
    mine = (own,) if own else two
    for word in _CAPITALS.findall(source.document.text, start, end):
        person = source.people.by_part.get(word)
        if person and person.party and not any(akin(person.party, one, lexicon) for one in mine):
            return True
    return False


_CAPITALS = re.compile(rf"{CAPITAL}[\w’'-]*\w")


def adjective_of(source: Source, state: str) -> str:
    """The adjective of a state: "Peruvian"; "" where it has none."""
    party = source.lexicon.parties.get(state)
    return party.adjective if party is not None and party.kind == "country" else ""


def _state_beside(source: Source, start: int, end: int) -> str:
    """The one of the article's pair that a place is not of; "" where that is not clear."""
    pair = source.context.pair
    named = {hit.name for hit in source.context.between(start, end)} if pair is not None and end else set()
    if pair is None or len(named) != 1 or not named <= {pair.first, pair.second}:
        return ""
    return pair.other(named.pop())


def _state_of_name(source: Source, guest: str) -> str:
    """The one of the article's pair to which the text ties a guest's name; "" where it ties him to none."""
    pair, by_part = source.context.pair, source.people.by_part
    found = {one.party for part in guest.split() if (one := by_part.get(part)) is not None and one.party}
    return found.pop() if pair is not None and len(found) == 1 and found <= {pair.first, pair.second} else ""
