"""Corrections on disk: a journal of JSON Lines that is only ever added to, so that nothing accepted is lost.

The first line tells the version of the form; every other is one act, in the order in which they were done::

    {"journal": "corrections", "schema": 1}
    {"op": "add", "correction": {"id": "…", "act": "edit", …}}
    {"op": "revert", "id": "…", "made": "2026-…"}

Who takes a correction back says so with the time, and that is never forgotten: it does not come back with a
file of somebody who still has it. One that is given back is added with the time of that. Without a time, what
the line before brought is undone, and nothing is remembered.

An act is accepted when its line has been written and the system has put it on the disk. A line that cannot be
read is kept aside, and the others are read; a last line that was torn off in the middle of writing was never
accepted. Who mends a journal by hand may leave empty lines, a byte order mark, or the last line without its
end.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from explorer.chronicle.corrections.correction import Correction, Corrections
from explorer.chronicle.corrections.ledger import Act, Ledger
from explorer.chronicle.corrections.uniting import united
from explorer.errors import Diagnostic, OutputError, Severity
from explorer.store.acts import Acts
from explorer.store.backups import fuller_backup, keep_backup
from explorer.store.lines import (
    HEAD,
    NEWER,
    Reading,
    journal_bytes,
    line_of,
    lines_of,
    read_journal,
    row_of,
)
from explorer.store.lock import FileLock
from explorer.store.writing import append_synced, write_bytes_whole

DEAD_LINES = 200
"""With so many lines that could go without anything being forgotten, the journal is written anew."""


_NEVER = (-1, 0)
"""The stamp of a file that is to be read again before anything is added to it."""

JOINED = "another program changed the file; what it holds and what stood here are joined"
"""What is said of that."""


class Journal:
    """The journal of one file while the program runs.

    Where another window holds it, or the folder cannot be written to, it is read and not written:
    ``closed_because`` says why, and :meth:`add` raises, unless the other window has gone by then or the disk
    has room again. There is no file before there is something to keep.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.diagnostics: tuple[Diagnostic, ...] = ()
        self.closed_because = ""
        self._acts = Acts()
        self._lock = FileLock(path)
        self._retries = False
        self._length, self._seen = 0, _NEVER

    @property
    def conflicts(self) -> Path | None:
        """Where what is still to be decided is kept beside it, if it is kept."""
        return self.path.with_name(f"{self.path.stem}.conflicts.jsonl")

    @property
    def corrections(self) -> Corrections:
        """The corrections that stand."""
        return self._acts.standing

    @property
    def ledger(self) -> Ledger:
        """The corrections that stand, and which were taken back or given back, and when."""
        return self._acts.ledger

    def open(self) -> None:
        """Read the journal, and make it ready to be written. What is wrong with it is in ``diagnostics``.

        It is read when the lock has been taken, or what another window adds in between would be missed.
        """
        self.closed_because = closed = ""
        try:
            closed = "" if self._take() else "another window of the program holds the corrections"
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
            self.closed_because, self._retries = NEWER, False
        elif closed:
            self._close_because(closed)
        else:
            self._make_ready(data, reading)

    def _close_because(self, why: str) -> None:
        self.closed_because, self._retries = why, True
        self._tell(why, "warning")

    def _make_ready(self, data: bytes, reading: Reading) -> None:
        """Put aside what cannot be read, keep a copy, and write anew what needs it."""
        damaged = reading.unread or reading.torn
        anew = bool(damaged or reading.unfit or reading.dead >= DEAD_LINES)
        if not self._is_cut_short(data, reading) and data:
            keep_backup(data, self.path, anew=anew)
        if damaged:
            aside = b"".join(line + b"\n" for line in (*reading.unread, reading.torn) if line)
            unread = self.path.with_name(f"{self.path.stem}.unread.jsonl")
            append_synced(unread, aside)
            self._tell(f"what could not be read is kept in '{unread.name}' beside it", "note")
        if anew:
            data = lines_of(reading.ledger)
            write_bytes_whole(data, self.path)
        self._length, self._seen = len(data), self._stamp()

    def _is_cut_short(self, data: bytes, reading: Reading) -> bool:
        """Whether an earlier state goes on where the journal ends, with what it knows nothing of: say so.

        That state stays the latest one then.
        """
        fuller = fuller_backup(data, self.path)
        if fuller is None:
            return False
        before = read_journal(fuller.read_bytes(), "").corrections.made
        gone = sum(not reading.acts.knows(one.id) for one in before)
        if gone:
            words = f"they break off; {gone} more, which stood there before, are in '{fuller.name}'"
            self._tell(f"{words}, from where they can be taken in", "warning")
        return gone > 0

    def _tell(self, words: str, severity: Severity) -> None:
        self.diagnostics += (Diagnostic(str(self.path), words, severity),)

    def _bytes(self) -> bytes:
        try:
            return journal_bytes(self.path)
        except FileNotFoundError:
            return b""

    def do(self, acts: Iterable[Act]) -> None:
        """Accept acts: when this returns they are on the disk. Raises OutputError; then none is accepted."""
        new = tuple(acts)
        self._write([row_of(act) for act in new])
        for act in new:
            self._acts.do(act)

    def leading_back(self, acts: Iterable[Act]) -> tuple[Act, ...]:
        """What would lead back from after these acts to what is now, with nothing of them remembered."""
        return self._acts.leading_back(acts)

    def add(self, correction: Correction) -> None:
        """Accept a correction. Raises OutputError where it cannot be."""
        self.add_all((correction,))

    def add_all(self, corrections: Iterable[Correction], made: str = "") -> None:
        """Accept several at once; ``made`` is when they were given back, if they had been taken back.

        Raises OutputError where they cannot be written; then none is accepted.
        """
        self.do(Act(one.id, one, made) for one in corrections)

    def revert(self, identity: str, made: str = "") -> None:
        """Take a correction back. Raises OutputError where that cannot be written."""
        self.revert_all((identity,), made)

    def revert_all(self, identities: Iterable[str], made: str = "") -> None:
        """Take back several at once, and remember it with the time ``made``, if one is given.

        Raises OutputError where that cannot be written; then none is taken back.
        """
        self.do(Act(identity, None, made) for identity in identities)

    def close(self) -> None:
        """Let other windows write."""
        self._lock.release()

    def _write(self, rows: list[dict[str, Any]]) -> None:
        if self.closed_because and self._retries:
            self.open()
        if self.closed_because or not self._lock.is_held:
            raise OutputError(self.closed_because or "the corrections are not open")
        try:
            self._join()
            self._append(rows)
        except OSError as error:
            raise OutputError(f"cannot write '{self.path}': {error.strerror or error}") from error

    def _append(self, rows: list[dict[str, Any]]) -> None:
        data = b"".join(line_of(row) for row in (rows if self._length else (HEAD, *rows)))
        append_synced(self.path, data, self._length)
        self._length += len(data)
        self._seen = self._stamp()

    def _join(self) -> None:
        """Where another program took the file away, or changed it, add what stands here to what is there.

        Raises OSError or OutputError where that cannot be done; what stands here stays then.
        """
        stamp = self._stamp()
        if stamp == self._seen:
            return
        if not stamp[0]:
            data = lines_of(self.ledger) if self.ledger != Ledger() else b""
            if data:
                write_bytes_whole(data, self.path)
            self._length, self._seen = len(data), self._stamp()
            return
        before = self._acts
        try:
            self._read("")
            if self.closed_because:
                raise OutputError(self.closed_because)
            missing = united(self.ledger, before.ledger).acts
            if missing:
                self._append([row_of(act) for act in missing])
        except (OSError, OutputError):
            self._acts, self._seen = before, _NEVER
            raise
        for act in missing:
            self._acts.do(act)
        if self.ledger != before.ledger:
            self._tell(JOINED, "note")

    def _stamp(self) -> tuple[int, int]:
        """How long the file is and when it was changed; zeros where there is none. Raises OSError."""
        try:
            now = self.path.stat()
        except FileNotFoundError:
            return 0, 0
        return now.st_size, now.st_mtime_ns


def _cannot_be_kept(error: Exception) -> str:
    return f"corrections cannot be kept: {getattr(error, 'strerror', None) or error}"


class FleetingJournal(Journal):
    """Keeps corrections until the program ends, and no longer."""

    def __init__(self) -> None:
        super().__init__(Path("corrections.jsonl"))

    @property
    def conflicts(self) -> Path | None:
        """Nowhere."""
        return None

    def open(self) -> None:
        """There is nothing to be read."""

    def _write(self, rows: list[dict[str, Any]]) -> None:
        """There is nothing to be written to."""
