"""Where two people say different things of one passage: kept beside the journal until the reader has decided.

A file of JSON Lines, written whole with each change and gone when nothing is left to be decided::

    {"journal": "conflicts", "schema": 1}
    {"name": "title", "ours": {"id": "…", …}, "theirs": {"id": "…", …}, "from": "theirs.jsonl"}

What stood here may have been taken in too: then "ours_from" tells from which file.
It is a help: the corrections themselves are in the journal. What cannot be read of it is kept aside and said.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from explorer.chronicle.corrections.correction import Correction, from_data, to_data
from explorer.chronicle.corrections.disputes import STANDS, YES, Dispute, dispute_about
from explorer.errors import Diagnostic, InputError, OutputError
from explorer.store.lines import is_newer, journal_bytes, line_of, object_of
from explorer.store.lock import FileLock
from explorer.store.writing import append_synced, set_aside, write_bytes_whole

HEAD: dict[str, Any] = {"journal": "conflicts", "schema": 1}
"""The first line."""

PATIENCE = 2.0
"""Seconds to wait at the most until another window has written the file."""

_NEWER = "a later version of the program wrote the list of different corrections"


@dataclass(frozen=True, slots=True)
class Kept:
    """What a file holds: disputes in order, lines that tell none, whether a later version wrote it."""

    disputes: tuple[Dispute, ...] = ()
    unread: tuple[bytes, ...] = ()
    newer: bool = False
    diagnostics: tuple[Diagnostic, ...] = ()


class ConflictFile:
    """The file at ``path``; None keeps nothing."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path

    def read(self) -> Kept:
        """What the file holds; nothing where there is none. What is wrong with it is in the diagnostics."""
        try:
            return _read(self._path) if self._path is not None else Kept()
        except OSError as error:
            words = f"it cannot be read: {error.strerror or error}"
            return Kept(diagnostics=(Diagnostic(str(self._path), words, "warning"),))

    def change(self, come: Iterable[Dispute], gone: Iterable[Dispute]) -> None:
        """Keep those that ``come`` and no more those that have ``gone``; what another window kept stays.

        Raises OutputError where that cannot be written.
        """
        if self._path is None:
            return
        lock = FileLock(self._path)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if not lock.wait(PATIENCE):
                raise OutputError(f"cannot write '{self._path}': another window is writing to it")
            _change(self._path, tuple(come), frozenset(gone))
        except OSError as error:
            raise OutputError(f"cannot write '{self._path}': {error.strerror or error}") from error
        finally:
            lock.release()


def _read(path: Path) -> Kept:
    """What the file at a path holds. Raises OSError."""
    try:
        data = journal_bytes(path)
    except FileNotFoundError:
        return Kept()
    disputes: list[Dispute] = []
    unread: list[bytes] = []
    problems: list[Diagnostic] = []
    newer = False
    for number, line in enumerate(data.split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            row = object_of(line)
            newer = newer or is_newer(row)
            if "journal" not in row:
                disputes.append(_dispute(row))
        except InputError as error:
            unread.append(line)
            problems.append(Diagnostic(str(path), f"{error}; the line is left out", "warning", number))
    if newer:
        problems.append(Diagnostic(str(path), f"{_NEWER}: nothing of it is changed", "warning"))
    return Kept(tuple(dict.fromkeys(disputes)), tuple(unread), newer, tuple(problems))


def _change(path: Path, come: tuple[Dispute, ...], gone: frozenset[Dispute]) -> None:
    """Write what is left and what has come; what could not be read is put aside before. Raises OSError."""
    try:
        kept = _read(path)
    except OSError:
        set_aside(path)
        kept = Kept()
    if kept.newer:
        raise OutputError(f"cannot write '{path}': {_NEWER}")
    if kept.unread:
        aside = path.with_name(f"{path.stem}.unread.jsonl")
        append_synced(aside, b"".join(line + b"\n" for line in kept.unread))
    disputes = [one for one in dict.fromkeys((*kept.disputes, *come)) if one not in gone]
    if disputes:
        write_bytes_whole(b"".join(map(line_of, (HEAD, *_rows(disputes)))), path)
    else:
        path.unlink(missing_ok=True)


def _rows(disputes: Iterable[Dispute]) -> Iterator[dict[str, Any]]:
    for one in disputes:
        said = {"name": one.name, "ours": to_data(one.ours), "theirs": to_data(one.theirs)}
        more = {"stands": one.mine == YES} if one.name == STANDS else {}
        sources = (("ours_from", one.ours.source), ("from", one.theirs.source))
        yield said | more | {key: source for key, source in sources if source}


def _dispute(row: dict[str, Any]) -> Dispute:
    """The dispute that a line tells. Raises InputError where it tells none."""
    ours, theirs = _correction(row, "ours", "ours_from"), _correction(row, "theirs", "from")
    name = row.get("name")
    if not isinstance(name, str):
        raise InputError("a difference without a name")
    return dispute_about(name, ours, theirs, stands=row.get("stands") is True)


def _correction(row: dict[str, Any], key: str, source_key: str) -> Correction:
    """One side of a dispute, with the file from which it was taken in. Raises InputError where it is none."""
    source = row.get(source_key, "")
    return replace(from_data(row.get(key)), source=source if isinstance(source, str) else "")
