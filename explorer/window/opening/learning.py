"""What the timeline and the search need to know of a chronicle: worked out beside the window, or kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.kind import Kind, kinds_from
from explorer.resources import load_json

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from explorer.timeline.index.facts import Facts
    from explorer.window.session import Session

WORKED_OUT = (
    "threads",
    "countries",
    "positions",
    "days",
    "years",
    "told_by_several",
    "mention_count",
    "mentions_by_document",
    "first_and_last_year",
    "differing",
    "silent",
    "standings",
)
"""What a chronicle works out when first asked: here in the worker, so that the window need not wait."""


def learn(kinds: Mapping[str, Kind], chronicle: Chronicle) -> Facts:
    """What the timeline needs to know of a chronicle, imported and worked out where it runs too."""
    from explorer.timeline.index.facts import facts_kept, facts_of

    known = facts_kept(chronicle.arrays, chronicle.events) or facts_of(chronicle.events, kinds)
    return replace(known, standings=chronicle.standings)


def known_facts(session: Session, kinds: Mapping[str, Kind]) -> Facts:
    """What the timeline needs to know of what a session shows, worked out where it does not know it yet."""
    facts = session.facts
    if facts is None:
        facts = learn(kinds, session.chronicle)
        session.know_facts(facts)
    return facts


def arrays_worked_out(chronicle: Chronicle) -> dict[str, NDArray[Any]]:
    """What the window works out of a chronicle, to be kept with it: for searching and for the timeline."""
    from explorer.chronicle.searching.search_index import SearchIndex
    from explorer.timeline.index.facts import arrays_of, facts_of

    facts = facts_of(chronicle.events, kinds_from(load_json("kinds.json")))
    return {**SearchIndex(chronicle.events).arrays, **arrays_of(facts)}
