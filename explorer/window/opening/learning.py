"""What the timeline and the search need to know of a chronicle: worked out beside the window, or kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.kind import Kind, kinds_from
from explorer.chronicle.library import Library
from explorer.resources import load_json
from explorer.window.tree.rows import rows_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from explorer.chronicle.change import Change
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


def work_out(chronicle: Chronicle, check: Callable[[], object]) -> None:
    """Have a chronicle work out what it is asked for; what ``check`` raises meanwhile ends that."""
    for name in WORKED_OUT:
        check()
        getattr(chronicle, name)
    from explorer.window.tree.activity import activity_of  # needs numpy, which comes after the first paint

    activity_of(chronicle).work_out(rows_of(chronicle))  # so that painting the tree takes no counting


def change_from(known: Library, library: Library) -> Change | None:
    """What is different from what was ``known``; None where nothing was."""
    if not known.harvests:
        return None
    from explorer.chronicle.change import change_between

    return change_between(known, library)


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
