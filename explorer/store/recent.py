"""What was opened last, as texts that settings keep."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from explorer.jsontext import from_json

MOST = 10
"""So many sets of files and folders are kept."""

Paths = tuple[Path, ...]


def encoded_paths(paths: Sequence[Path]) -> str:
    """Files and folders opened together, as one text."""
    return json.dumps([str(path.absolute()) for path in paths])


def decoded_paths(text: str) -> Paths:
    """The files and folders of a text; none where it is damaged."""
    try:
        found = from_json(text)
    except ValueError:
        return ()
    names = found if isinstance(found, list) else []
    return tuple(Path(name) for name in names if isinstance(name, str) and name and "\0" not in name)


def with_opened(recent: Sequence[str], paths: Sequence[Path]) -> tuple[str, ...]:
    """The texts with what has just been opened in front, each once."""
    text = encoded_paths(paths)
    return (text, *(one for one in recent if one != text))[:MOST]
