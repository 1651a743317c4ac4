"""Kinds of events: what they are called, how they look, and the words that tell them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of event.

    ``shape`` names the mark (circle, square, triangle, diamond, cross, …); ``light`` and ``dark`` are its
    colours ``#rrggbb`` in the two themes; ``plover`` its root in the PLOVER event ontology.
    """

    key: str
    label: str
    shape: str
    light: str
    dark: str
    plover: str

    def color(self, *, dark: bool) -> str:
        """The colour ``#rrggbb`` in the dark or the light theme."""
        return self.dark if dark else self.light


def kinds_from(rows: Iterable[Mapping[str, Any]]) -> dict[str, Kind]:
    """The kinds of ``resources/kinds.json``, by key and in the file's order."""
    fields = ("key", "label", "shape", "light", "dark", "plover")
    return {row["key"]: Kind(*(str(row[field]) for field in fields)) for row in rows}
