"""What is written out as data: events in order, and what is known of the sources and kinds that tell them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.document import Document
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind, kinds_from
from explorer.resources import load_json


@dataclass(frozen=True, slots=True)
class Contents:
    """What a format writes.

    ``events`` are in order of date; ``documents`` are those read, by name; ``title`` says what the events
    are. ``organisations`` names the parties that are no states.
    """

    events: Sequence[Event]
    documents: Mapping[str, Document] = field(default_factory=dict)
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    title: str = "Events"
    organisations: frozenset[str] = frozenset()

    def kind_label(self, key: str) -> str:
        """What a kind is called; its key where it is not known."""
        kind = self.kinds.get(key)
        return kind.label if kind else key


def contents_of(chronicle: Chronicle, events: Sequence[Event], title: str) -> Contents:
    """These events of a chronicle with all that the program knows of their sources, kinds and parties."""
    parties = load_json("parties.json")["parties"]
    return Contents(
        events,
        {document.name: document for document in chronicle.documents},
        kinds_from(load_json("kinds.json")),
        title,
        frozenset(row["name"] for row in parties if row["kind"] == "organisation"),
    )
