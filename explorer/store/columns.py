"""Which columns of tables a reader chose, kept by the header of the tables."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from explorer.errors import Diagnostic
from explorer.store.keyed import KeyedFile

WHAT = "columns chosen"

MOST = 200
"""For so many headers a choice is kept; the oldest go first."""

Choices = dict[str, dict[str, str]]


def load_choices(path: Path) -> tuple[Choices, Diagnostic | None]:
    """The choices in the file at ``path``, by header; none where there is no file yet.

    What is damaged is left out, and a warning says so.
    """
    data, problem = KeyedFile(path, WHAT).read()
    found = {header: row for header, row in data.items() if _is_choice(row)}
    if len(found) < len(data):
        problem = Diagnostic(str(path), "some columns chosen are damaged and left out", "warning")
    return found, problem


def _is_choice(row: object) -> bool:
    return isinstance(row, dict) and all(isinstance(text, str) for pair in row.items() for text in pair)


def save_choice(path: Path, header: str, chosen: Mapping[str, str]) -> None:
    """Keep what was chosen for a header, as the latest; what is kept for others stays.

    A file that is damaged as a whole is put aside first. Raises OutputError naming the path.
    """

    def change(data: dict[str, Any]) -> bool:
        data.pop(header, None)
        data[header] = dict(chosen)
        for oldest in list(data)[:-MOST]:
            del data[oldest]
        return True

    KeyedFile(path, WHAT).change(change)
