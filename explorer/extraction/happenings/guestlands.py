"""Of which of an article's two states a guest is whom a list or a table names with his office alone."""

from __future__ import annotations

from explorer.extraction.source import Source
from explorer.extraction.titles.subjects.offices import with_adjective


def of_land(source: Source, guest: str, start: int = 0, end: int = 0, state: str = "") -> str:
    """A guest with the adjective of the state of whose office he is, in an article about two states.

    That is ``state``, or the one of the two that the span of the place visited does not name, or the one to
    which the text ties the guest.
    """
    state = state or _state_beside(source, start, end) or _state_of_name(source, guest)
    return with_adjective(guest, adjective_of(source, state))


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
