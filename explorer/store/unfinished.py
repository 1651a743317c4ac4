"""What a window is doing, kept while it runs: after a crash the next one can offer it.

The file is taken away when the window is closed as it should be, unless something is being typed then. While
one window holds it, another keeps nothing.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from explorer.jsontext import from_json
from explorer.store.lock import FileLock

NAME = "unfinished.json"
"""The name of the file."""

LARGEST = 4_000_000
"""Bytes; no window writes more."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What is being typed about an event: its id, or "" for one of the reader's own, and texts by field."""

    event: str = ""
    typed: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Unfinished:
    """The files and folders that are open, the view as a link, and what is being typed, if anything.

    ``ended`` says that the system ended the program, in order but while something was being typed.
    """

    paths: tuple[str, ...] = ()
    view: str = ""
    draft: Draft | None = field(default=None)
    ended: bool = False


class UnfinishedFile:
    """The file in which one window keeps what it is doing."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = FileLock(path)
        self._kept: Unfinished | None = None

    def begin(self) -> Unfinished | None:
        """Take the file for this window; what an earlier one left unfinished, if any.

        Where another window has the file, or there is no room for it, nothing will be kept.
        """
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if not self._lock.take():
                return None
            if self.path.stat().st_size > LARGEST:
                return None
            return read_unfinished(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError):  # there is none, or it is damaged: there is nothing to offer
            return None

    def keep(self, unfinished: Unfinished) -> None:
        """Keep what the window is doing now. Raises OSError where that cannot be written.

        A crash of the program does not undo what the system was given; nobody waits for the disk.
        """
        if self._lock.is_held and unfinished != self._kept:
            beside = self.path.with_name(f".{self.path.name}.part")
            beside.write_text(text_of(unfinished), encoding="utf-8")
            beside.replace(self.path)
            self._kept = unfinished

    def leave(self) -> None:
        """Let go of the file and leave in it what is there."""
        self._lock.release()

    def clear(self) -> None:
        """Nothing is left unfinished, unless something more is kept. Raises OSError where it stays there."""
        if self._lock.is_held:
            self._kept = None
            self.path.unlink(missing_ok=True)


def text_of(unfinished: Unfinished) -> str:
    """The text of the file."""
    data: dict[str, Any] = {"paths": list(unfinished.paths), "view": unfinished.view}
    if unfinished.draft is not None:
        data |= {"event": unfinished.draft.event, "typed": dict(unfinished.draft.typed)}
        data |= {"ended": True} if unfinished.ended else {}
    return json.dumps(data) + "\n"


def read_unfinished(text: str) -> Unfinished | None:
    """What the text of the file tells; None where it is damaged."""
    try:
        data = from_json(text)
    except ValueError:
        return None
    if not isinstance(data, dict):
        return None
    paths, view = data.get("paths"), data.get("view")
    if not isinstance(paths, list) or not isinstance(view, str):
        return None
    known = tuple(path for path in paths if isinstance(path, str) and path and "\0" not in path)
    draft, ended = _draft(data.get("event"), data.get("typed")), data.get("ended") is True
    return Unfinished(known, view, draft, ended) if known else None


def _draft(event: object, typed: object) -> Draft | None:
    if not isinstance(event, str) or not isinstance(typed, dict):
        return None
    return Draft(event, tuple((name, text) for name, text in typed.items() if isinstance(text, str)))
