"""The bookmarks of each folder, in ``bookmarks.json``: date, title and id of every event that was marked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from explorer.chronicle.bookmark import Bookmark
from explorer.chronicle.corrections.correction import Passage, passage_data, passage_from
from explorer.errors import Diagnostic, InputError
from explorer.store.keyed import KeyedFile

WHAT = "bookmarks"


def load_bookmarks(path: Path, key: str) -> tuple[tuple[Bookmark, ...], Diagnostic | None]:
    """The bookmarks kept under a key in the file at ``path``, as they were added; none where there are none.

    What is damaged is left out, and a warning says so.
    """
    data, problem = KeyedFile(path, WHAT).read()
    rows = data.get(key, [])
    if not isinstance(rows, list):
        return (), Diagnostic(str(path), "the bookmarks are damaged", "warning")
    found = [_bookmark(row) for row in rows]
    if None in found:
        problem = Diagnostic(str(path), "some bookmarks are damaged and left out", "warning")
    return tuple(one for one in found if one), problem


def save_bookmarks(
    bookmarks: Sequence[Bookmark], path: Path, key: str, before: Collection[Bookmark] = ()
) -> None:
    """Keep the bookmarks of a key, of which ``before`` were kept already when this was last called.

    Only what has come and gone since then is changed in the file: another window may have written to it.
    Those of other keys stay, and so do rows that this program cannot read. A file that is damaged as a whole
    is put aside first. Raises OutputError naming the path.
    """

    def change(data: dict[str, Any]) -> bool:
        rows = data.get(key, [])
        is_sound = isinstance(rows, list)
        known = before if key in data and is_sound else ()
        data[key] = _changed(rows if is_sound else [], bookmarks, known)
        return is_sound

    KeyedFile(path, WHAT).change(change)


def _changed(rows: list[Any], bookmarks: Sequence[Bookmark], before: Collection[Bookmark]) -> list[Any]:
    """The rows of a file with what has come to ``bookmarks`` and without what has gone since ``before``."""
    gone = set(before).difference(bookmarks)
    there = [_bookmark(row) for row in rows]
    passages = {one: passage_data(one.passage) for one in bookmarks if one.passage}
    kept = [
        {"passage": passages[one], **row} if one in passages else row
        for row, one in zip(rows, there, strict=True)
        if one is None or one not in gone
    ]
    came = [one for one in bookmarks if one not in before and one not in there]
    return kept + [_row(one) for one in came]


def _row(bookmark: Bookmark) -> dict[str, Any]:
    """The row of the file that tells a bookmark."""
    row: dict[str, Any] = {"date": bookmark.date, "title": bookmark.title, "event": bookmark.event}
    return row | ({"passage": passage_data(bookmark.passage)} if bookmark.passage else {})


def _bookmark(row: object) -> Bookmark | None:
    """The bookmark of a row of the file; None where it is damaged."""
    if not isinstance(row, dict):
        return None
    values = [row.get(name) for name in ("event", "date", "title")]
    event, date, title = values
    if isinstance(event, str) and isinstance(date, str) and isinstance(title, str):
        return Bookmark(event, date, title, _passage(row.get("passage")))
    return None


def _passage(data: object) -> Passage | None:
    """The passage of a bookmark; None where it is damaged or, as of earlier versions, there is none."""
    with suppress(InputError):
        return passage_from(data)
    return None
