"""Corrections on disk: a journal of JSON Lines that is only ever added to, so that nothing accepted is lost.

The first line tells the version of the form; every other is one act, in the order in which they were done::

    {"journal": "corrections", "schema": 1}
    {"op": "add", "correction": {"id": "…", "act": "edit", …}}
    {"op": "revert", "id": "…"}

An act is accepted when its line has been written and the system has put it on the disk. A line that cannot be
read is kept aside, and the others are read; a last line that was torn off in the middle of writing was never
accepted. Who mends a journal by hand may leave empty lines, a byte order mark, or the last line without its
end.
"""

from __future__ import annotations

import json
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from explorer.chronicle.corrections.correction import Correction, Corrections, takes_effect, to_data
from explorer.errors import Diagnostic, InputError, OutputError
from explorer.jsontext import from_json
from explorer.store.acts import Acts
from explorer.store.backups import keep_backup
from explorer.store.lock import FileLock
from explorer.store.writing import append_synced, write_bytes_whole

SCHEMA = 1

HEAD: dict[str, Any] = {"journal": "corrections", "schema": SCHEMA}
"""The first line."""

DEAD_LINES = 200
"""With so many lines of corrections that were reverted, the journal is written anew without them."""


def standing(path: Path) -> Corrections:
    """The corrections that a journal holds, for one who only reads it; none where it cannot be read."""
    try:
        return read_journal(path.read_bytes(), str(path)).corrections
    except OSError:
        return Corrections()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a journal holds: the acts that its lines tell, and what is wrong.

    ``unread`` are its lines that tell nothing this program understands, ``torn`` is a last one that breaks
    off; ``newer`` says that a later version of the program wrote it, ``open_ended`` that its last line, which
    is whole, does not end: nothing can be added behind that.
    """

    acts: Acts
    unread: tuple[bytes, ...] = ()
    torn: bytes = b""
    newer: bool = False
    open_ended: bool = False
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def corrections(self) -> Corrections:
        """The corrections that stand."""
        return self.acts.standing

    @property
    def dead(self) -> int:
        """How many lines tell of corrections that do not stand."""
        return self.acts.count - len(self.corrections.made)


def read_journal(data: bytes, name: str) -> Reading:
    """What the bytes of a journal tell; ``name`` is said in diagnostics, with the line."""
    *lines, torn = data.removeprefix(BOM_UTF8).split(b"\n")
    open_ended = _is_whole(torn)
    if open_ended:
        lines, torn = [*lines, torn], b""
    acts, newer = Acts(), False
    unread: list[bytes] = []
    problems: list[Diagnostic] = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            row = _row(line)
            newer = newer or _schema(row) > SCHEMA
            if row.get("journal") != "corrections":
                acts.replay(row)
        except InputError as error:
            unread.append(line)
            problems.append(Diagnostic(name, f"{error}; the line is left out", "warning", number))
    if newer:
        words = "a later version of the program wrote it; what is understood is read, and nothing changed"
        problems.append(Diagnostic(name, words, "warning"))
    if torn:
        words = "the last line was torn off in the middle of writing and was never accepted; it is left out"
        problems.append(Diagnostic(name, words, "note", len(lines) + 1))
    problems += (Diagnostic(name, words, "warning") for words in _not_known(acts.standing))
    return Reading(acts, tuple(unread), torn, newer, open_ended, tuple(problems))


def _not_known(corrections: Corrections) -> Iterator[str]:
    """What corrections ask for that this version of the program cannot do."""
    for correction in corrections.made:
        for change in correction.changes:
            if not takes_effect(change):
                yield f"the correction {correction.id} changes no kind: “{change.value[0]}” is not known here"


def _is_whole(line: bytes) -> bool:
    """Whether a line is an object of JSON: one that was torn off in the middle is none."""
    try:
        return bool(_row(line))
    except InputError:
        return False


def _row(line: bytes) -> dict[str, Any]:
    try:
        row = from_json(line.decode("utf-8", "surrogatepass"))
    except ValueError:
        raise InputError("not a line of JSON") from None
    if not isinstance(row, dict):
        raise InputError("not an object of JSON")
    return row


def _schema(row: dict[str, Any]) -> int:
    schema = row.get("schema", SCHEMA)
    return schema if isinstance(schema, int) else SCHEMA


def lines_of(corrections: Corrections) -> bytes:
    """A journal that tells these corrections and nothing else; the same corrections give the same bytes."""
    return b"".join(_line(row) for row in (HEAD, *(_adding(one) for one in corrections.made)))


def _adding(correction: Correction) -> dict[str, Any]:
    return {"op": "add", "correction": to_data(correction)}


def _line(row: dict[str, Any]) -> bytes:
    return (
        json.dumps(row, ensure_ascii=False, separators=(", ", ": ")).encode("utf-8", "surrogatepass") + b"\n"
    )


class Journal:
    """The journal of one file while the program runs.

    Where another window holds it, or the folder cannot be written to, it is read and not written:
    ``closed_because`` says why, and :meth:`add` raises, unless the other window has gone by then. There is no
    file before there is something to keep.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.diagnostics: tuple[Diagnostic, ...] = ()
        self.closed_because = ""
        self._acts = Acts()
        self._lock = FileLock(path)
        self._waits = False
        self._length = 0

    @property
    def corrections(self) -> Corrections:
        """The corrections that stand."""
        return self._acts.standing

    def open(self) -> None:
        """Read the journal, and make it ready to be written. What is wrong with it is in ``diagnostics``.

        It is read when the lock has been taken, or what another window adds in between would be missed.
        """
        self.closed_because = closed = ""
        try:
            self._waits = not self._take()
            closed = "another window of the program holds the corrections" if self._waits else ""
        except OSError as error:
            closed = _cannot_be_kept(error)
        try:
            self._read(closed)
        except (OSError, OutputError) as error:
            self._close_because(_cannot_be_kept(error))

    def _take(self) -> bool:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        return self._lock.take()

    def _read(self, closed: str) -> None:
        """Read what is there; ``closed`` says why it cannot be written, if it cannot."""
        data = self._bytes()
        reading = read_journal(data, str(self.path))
        self._acts, self.diagnostics = reading.acts, reading.diagnostics
        if reading.newer:
            self._lock.release()
            self.closed_because = "a later version of the program wrote the corrections"
        elif closed:
            self._close_because(closed)
        else:
            self._make_ready(data, reading)

    def _close_because(self, why: str) -> None:
        self.closed_because = why
        self.diagnostics += (Diagnostic(str(self.path), why, "warning"),)

    def _make_ready(self, data: bytes, reading: Reading) -> None:
        """Put aside what cannot be read, keep a copy, and write anew what needs it."""
        if data:
            keep_backup(data, self.path)
        if reading.unread or reading.torn:
            aside = b"".join(line + b"\n" for line in (*reading.unread, reading.torn) if line)
            append_synced(self.path.with_name(f"{self.path.stem}.unread.jsonl"), aside)
        if reading.unread or reading.torn or reading.open_ended or reading.dead >= DEAD_LINES:
            data = lines_of(reading.corrections)
            write_bytes_whole(data, self.path)
        self._length = len(data)

    def _bytes(self) -> bytes:
        try:
            return self.path.read_bytes()
        except FileNotFoundError:
            return b""

    def add(self, correction: Correction) -> None:
        """Accept a correction: when this returns it is on the disk. Raises OutputError where it cannot be."""
        self.add_all((correction,))

    def add_all(self, corrections: Iterable[Correction]) -> None:
        """Accept several at once. Raises OutputError where they cannot be written; then none is accepted."""
        new = tuple(corrections)
        self._write([_adding(one) for one in new])
        for one in new:
            self._acts.accept(one)

    def revert(self, identity: str) -> None:
        """Take a correction back. Raises OutputError where that cannot be written."""
        self.revert_all((identity,))

    def revert_all(self, identities: Iterable[str]) -> None:
        """Take back several at once. Raises OutputError where that cannot be written; then none is."""
        gone = tuple(identities)
        self._write([{"op": "revert", "id": identity} for identity in gone])
        for identity in gone:
            self._acts.take_back(identity)

    def close(self) -> None:
        """Let other windows write."""
        self._lock.release()

    def _write(self, rows: list[dict[str, Any]]) -> None:
        if self._waits:
            self.open()
        if self.closed_because or not self._lock.is_held:
            raise OutputError(self.closed_because or "the corrections are not open")
        data = b"".join(_line(row) for row in (rows if self._length else (HEAD, *rows)))
        try:
            append_synced(self.path, data, self._length)
        except OSError as error:
            raise OutputError(f"cannot write '{self.path}': {error.strerror or error}") from error
        self._length += len(data)


def _cannot_be_kept(error: Exception) -> str:
    return f"corrections cannot be kept: {getattr(error, 'strerror', None) or error}"


class FleetingJournal(Journal):
    """Keeps corrections until the program ends, and no longer."""

    def __init__(self) -> None:
        super().__init__(Path("corrections.jsonl"))

    def open(self) -> None:
        """There is nothing to be read."""

    def _write(self, rows: list[dict[str, Any]]) -> None:
        """There is nothing to be written to."""
