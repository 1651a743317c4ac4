"""Writing a file so that it is never found half written."""

from __future__ import annotations

import os
from pathlib import Path

from explorer.errors import OutputError


def write_whole(text: str, path: Path) -> None:
    """Write a text beside its place and put it into it. Raises OutputError naming the path."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            beside.write_text(text, encoding="utf-8")
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(f"cannot write '{path}': {error.strerror or error}") from error
