"""Files that keep something for each folder that was opened: one JSON object, by the paths."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from explorer.errors import Diagnostic, OutputError
from explorer.jsontext import from_json
from explorer.store.lock import FileLock
from explorer.store.writing import set_aside, write_bytes_whole

PATIENCE = 2.0
"""Seconds to wait at the most until another window has written a file, which takes it hundredths of one."""

Change = Callable[[dict[str, Any]], bool]
"""Changes what a file holds, and answers whether that was sound."""


class KeyedFile:
    """A file of one JSON object at ``path``; ``what`` it keeps, in the plural, is named in warnings."""

    def __init__(self, path: Path, what: str) -> None:
        self.path, self._what = path, what

    def read(self) -> tuple[dict[str, Any], Diagnostic | None]:
        """What the file holds by its keys; nothing where there is no file yet.

        A warning tells where it cannot be read.
        """
        try:
            data = from_json(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}, None
        except (OSError, ValueError) as error:
            return {}, self._warning(f"the {self._what} cannot be read and begin anew: {error}")
        if not isinstance(data, dict):
            return {}, self._warning(f"the {self._what} are damaged and begin anew")
        return data, None

    def _warning(self, words: str) -> Diagnostic:
        return Diagnostic(str(self.path), words, "warning")

    def change(self, act: Change) -> None:
        """Change what the file holds now, whatever other windows have written to it since it was read.

        A file that is damaged as a whole, or that ``act`` calls unsound, is put aside first. Raises
        OutputError naming the path.
        """
        with self._alone():
            data, problem = self.read()
            if not act(data) or problem is not None:
                set_aside(self.path)
            write_bytes_whole(keyed_bytes(data), self.path)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """No other window changes the file meanwhile. Where no lock can be made, writing is tried without."""
        lock = FileLock(self.path)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if not lock.wait(PATIENCE):
                raise OutputError(f"cannot write '{self.path}': another window is writing to it")
        except OSError:  # as on some disks of the network; what else is wrong, writing will tell
            lock.release()
        try:
            yield
        finally:
            lock.release()


def keyed_bytes(data: dict[str, Any]) -> bytes:
    """Such a file, which people can read. What in a path is no text stands there as JSON escapes it."""
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    return text.encode(errors="backslashreplace")
