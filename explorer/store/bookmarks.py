"""The bookmarks of each folder, in ``bookmarks.json``: date, title and id of every event that was marked."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from explorer.chronicle.bookmark import Bookmark
from explorer.errors import Diagnostic
from explorer.store.keyed import keyed_text, read_keyed
from explorer.store.writing import set_aside, write_whole

WHAT = "bookmarks"


def load_bookmarks(path: Path, key: str) -> tuple[tuple[Bookmark, ...], Diagnostic | None]:
    """The bookmarks kept under a key in the file at ``path``, as they were added; none where there are none.

    What is damaged is left out, and a warning says so.
    """
    data, problem = read_keyed(path, WHAT)
    rows = data.get(key, [])
    if not isinstance(rows, list):
        return (), Diagnostic(str(path), "the bookmarks are damaged", "warning")
    found = [_bookmark(row) for row in rows]
    if None in found:
        problem = Diagnostic(str(path), "some bookmarks are damaged and left out", "warning")
    return tuple(one for one in found if one), problem


def save_bookmarks(bookmarks: Iterable[Bookmark], path: Path, key: str) -> None:
    """Keep the bookmarks of a key; those of others stay, and so do rows that this program cannot read.

    A file that is damaged as a whole is put aside first. Raises OutputError naming the path.
    """
    data, problem = read_keyed(path, WHAT)
    rows = data.get(key, [])
    if problem is not None or not isinstance(rows, list):
        set_aside(path)
        rows = []
    kept = [{"date": one.date, "title": one.title, "event": one.event} for one in bookmarks]
    data[key] = kept + [row for row in rows if _bookmark(row) is None]
    write_whole(keyed_text(data), path)


def _bookmark(row: object) -> Bookmark | None:
    """The bookmark of a row of the file; None where it is damaged."""
    if not isinstance(row, dict):
        return None
    values = [row.get(name) for name in ("event", "date", "title")]
    event, date, title = values
    if isinstance(event, str) and isinstance(date, str) and isinstance(title, str):
        return Bookmark(event, date, title)
    return None
