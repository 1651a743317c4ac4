"""Kinds of events: what they are called, how they look, and the words that tell them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from explorer.language import tr
from explorer.resources import load_json

NO_KIND = "other"
"""The kind of an event whose words tell none."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of event.

    ``shape`` names the mark (circle, square, triangle, diamond, cross, …); ``light`` and ``dark`` are its
    colours ``#rrggbb`` in the two themes; ``plover`` its root in the PLOVER event ontology. ``words`` are
    those by which a reader who searches can name it, in lower case.
    """

    key: str
    label: str
    shape: str
    light: str
    dark: str
    plover: str
    words: tuple[str, ...] = ()

    def color(self, *, dark: bool) -> str:
        """The colour ``#rrggbb`` in the dark or the light theme."""
        return self.dark if dark else self.light


def kinds_from(rows: Iterable[Mapping[str, Any]]) -> dict[str, Kind]:
    """The kinds of ``resources/kinds.json``, by key and in the file's order.

    They are labelled in the reader's language, which must be installed before.
    """
    return {
        row["key"]: Kind(
            key=row["key"],
            label=tr(row["label"]),
            shape=row["shape"],
            light=row["light"],
            dark=row["dark"],
            plover=row["plover"],
            words=tuple(row.get("words", ())),
        )
        for row in rows
    }


@cache
def kind_keys() -> frozenset[str]:
    """The keys of all kinds that the program knows. Raises InputError where its file of them is damaged."""
    return frozenset(row["key"] for row in load_json("kinds.json"))
