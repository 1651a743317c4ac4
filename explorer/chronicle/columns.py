"""Which columns of tables tell what, as a reader chose: a value that an order of reading carries."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

NOTHING: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """Columns by what they tell ("date", "title" …, see ``extraction/tables/columns.py``); "" is no column.

    ``every`` counts for all tables, ``known`` for those with a certain header, by :func:`header_key`. What
    neither names is guessed.
    """

    every: Mapping[str, str] = field(default_factory=dict)
    known: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def of(self, names: Iterable[str]) -> dict[str, str]:
        """What was chosen for a table with columns of these names."""
        return {**self.known.get(header_key(names), NOTHING), **self.every}

    def with_known(self, names: Iterable[str], chosen: Mapping[str, str]) -> ColumnChoice:
        """The same, with what was chosen for tables of such a header."""
        return ColumnChoice(self.every, {**self.known, header_key(names): dict(chosen)})

    @property
    def stamp(self) -> str:
        """What tells this choice from any other; "" where nothing was chosen."""
        if not self.every and not self.known:
            return ""
        rows = [dict(self.every), {key: dict(row) for key, row in self.known.items()}]
        return hashlib.sha256(json.dumps(rows, sort_keys=True).encode()).hexdigest()[:12]


NO_CHOICE = ColumnChoice()
"""All columns are guessed."""


def header_key(names: Iterable[str]) -> str:
    """What tables with columns of the same names have in common, whatever the order of the columns."""
    return json.dumps(sorted({name for name in names if name}), ensure_ascii=False)
