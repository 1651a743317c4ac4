"""Earlier states of the journal of corrections, kept beside it."""

from __future__ import annotations

from datetime import date
from itertools import takewhile
from pathlib import Path

from explorer.errors import OutputError
from explorer.store.writing import write_bytes_whole

BACKUPS = 5
"""So many earlier states are kept, one for each day of use at the most."""


def keep_backup(data: bytes, path: Path, *, anew: bool = False) -> None:
    """Keep a copy of a journal's bytes beside it, and the last BACKUPS copies, each of another day.

    The newest copy has the number 1. Of a day the first is kept, or the last before the journal is written
    ``anew``; one like the last is not. The new one is written before the others move on: where it cannot be,
    they stay. Raises OutputError then.
    """
    fresh, *copies = _names(path)
    try:
        of_today = copies[0].exists() and _is_of_today(copies[0])
        if copies[0].exists() and (of_today > anew or copies[0].read_bytes() == data):
            return
        write_bytes_whole(data, fresh)
        moving = [] if of_today else list(takewhile(Path.exists, copies[:-1]))
        for copy in reversed(moving):
            copy.replace(copies[copies.index(copy) + 1])
        fresh.replace(copies[0])
    except OSError as error:
        raise OutputError(f"cannot write '{copies[0]}': {error.strerror or error}") from error


def fuller_backup(data: bytes, path: Path) -> Path | None:
    """The newest copy, where it begins with the journal's bytes and goes on. Raises OSError."""
    newest = _names(path)[1]
    if not newest.is_file() or newest.stat().st_size <= len(data):
        return None
    return newest if newest.read_bytes().startswith(data) else None


def _names(path: Path) -> list[Path]:
    """Where the copies of a journal lie: that which is being written, then those that are kept."""
    return [path.with_name(f"{path.stem}.backup-{number}.jsonl") for number in range(BACKUPS + 1)]


def _is_of_today(path: Path) -> bool:
    return date.fromtimestamp(path.stat().st_mtime) == date.today()
