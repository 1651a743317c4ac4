"""What each file gave, kept in SQLite: found again by its content, its name and the rules that read it.

The record is a convenience and never a hindrance: it may be deleted at any time, also while the program runs;
two programs may use it at once; what is damaged in it is let go of and read anew; and where it cannot be
written nothing is kept. It holds at most so many bytes: what was not used for longest goes first.
"""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import monotonic, time
from typing import TypeVar

from explorer.chronicle.library import Harvest, Memory
from explorer.errors import Diagnostic
from explorer.store.documents import PackedBody
from explorer.store.encoding import DAMAGES
from explorer.store.harvests import harvest_bytes, harvest_of

MOST_BYTES = 512_000_000
"""So many bytes of what files gave are kept, compressed."""

ROOM = 0.9
"""When that is too much, so much of it stays, so that room need not be made every time."""

PATIENCE = 4.0
"""Seconds to wait while another program writes."""

SELDOM, PILE = 2.0, 16_000_000
"""Seconds between two writings, and the most bytes that wait: what waits is read again after a crash."""

_LENGTH = 4
"""Bytes in which it stands how long a packed harvest is without the body of its document."""

VERSION = 1
"""Of the tables; a record of another version is made anew."""

_TABLES = """
CREATE TABLE IF NOT EXISTS harvest (
    id INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, size INTEGER NOT NULL, used REAL NOT NULL
);
CREATE TABLE IF NOT EXISTS content (id INTEGER PRIMARY KEY, digest BLOB NOT NULL, data BLOB NOT NULL);
"""
_GET = "SELECT digest, data FROM harvest JOIN content USING (id) WHERE key = ?"
_FORGET = "DELETE FROM content WHERE id = (SELECT id FROM harvest WHERE key = ?)"
_PUT = "INSERT OR REPLACE INTO content VALUES ((SELECT id FROM harvest WHERE key = ?), ?, ?)"
_NAME = (
    "INSERT INTO harvest (key, size, used) VALUES (?, ?, ?)"
    " ON CONFLICT (key) DO UPDATE SET size = excluded.size, used = excluded.used"
)

_SPOILT = frozenset({sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
"""SQLite's codes for a file that is damaged or holds other tables than ours."""

_PASSING = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})

T = TypeVar("T")


def key_of(name: str, digest: str, rules: str) -> bytes:
    """What names the harvest of a file: its name has a part in it, where the text has no title."""
    words = "\0".join((rules, digest, name))
    return hashlib.sha256(words.encode(errors="surrogatepass")).digest()


def packed(harvest: Harvest) -> bytes:
    """A harvest as it is kept: the length of what is told, that, and the body of its document."""
    told, body = (zlib.compress(data, 1) for data in harvest_bytes(harvest))
    return len(told).to_bytes(_LENGTH) + told + body


def unpacked(data: bytes) -> Harvest:
    """The harvest of :func:`packed`; its document stays packed. Raises zlib.error or one of DAMAGES."""
    end = _LENGTH + int.from_bytes(data[:_LENGTH])
    return harvest_of(zlib.decompress(data[_LENGTH:end]), PackedBody(data[end:]))


class Record(Memory):
    """The harvests of files that were read by the same ``rules``, kept at ``path``.

    ``note`` says what was found wrong with it. It is for one thread at a time.
    """

    def __init__(self, path: Path, rules: str, most_bytes: int = MOST_BYTES) -> None:
        self.path, self._rules, self._most = path, rules, most_bytes
        self._base: sqlite3.Connection | None = None
        self._waiting: list[tuple[bytes, bytes]] = []
        self._used: list[bytes] = []
        self._packed: dict[str, bytes] = {}
        self._due = monotonic()
        self.note: Diagnostic | None = None
        self._open()

    def get(self, name: str, digest: str) -> Harvest | None:
        """What a file of this content gave; None where it is not known, or what is kept of it is damaged."""
        key = key_of(name, digest, self._rules)
        row = self._trying(lambda base: base.execute(_GET, (key,)).fetchone())
        if row is None:
            return None
        try:
            if _digest(row[1]) != row[0]:
                raise ValueError("its digest is another")
            harvest = unpacked(row[1])
        except (*DAMAGES, zlib.error) as error:
            self._say(f"what was kept of an earlier reading is damaged and was read anew: {name}: {error}")
            self._trying(lambda base: _mend(base, key))
            return None
        self._used.append(key)
        return harvest if (harvest.name, harvest.digest) == (name, digest) else None

    def put(self, harvest: Harvest) -> None:
        """Keep what a file gave; it is on the disk within seconds."""
        data = self._packed.pop(harvest.name, b"") or packed(harvest)
        self._waiting.append((key_of(harvest.name, harvest.digest, self._rules), data))
        if monotonic() >= self._due or sum(len(row[1]) for row in self._waiting) > PILE:
            self._trying(self._write)
            self._due = monotonic() + SELDOM

    def unpacked(self, name: str, data: bytes) -> Harvest:
        """The harvest of a file as another process packed it; what is put next for it is kept as it is."""
        harvest = unpacked(data)
        if not harvest.passing:
            self._packed[name] = data
        return harvest

    def close(self) -> None:
        """Have all on the disk, within bounds, and let go of it."""
        self._trying(self._write)
        self._trying(self._tidy)
        self._shut()

    def size(self) -> tuple[int, int]:
        """How many harvests are kept, and their bytes."""
        row = self._trying(lambda base: base.execute("SELECT count(*), total(size) FROM harvest").fetchone())
        return (int(row[0]), int(row[1])) if row else (0, 0)

    # --- how it is kept -----------------------------------------------------------------------------

    def _write(self, base: sqlite3.Connection) -> None:
        now, rows, self._waiting = time(), self._waiting, []
        with base:  # one transaction, so that another program need never wait for long
            base.executemany(_NAME, [(key, len(data), now) for key, data in rows])
            base.executemany(_PUT, [(key, _digest(data), data) for key, data in rows])

    def _tidy(self, base: sqlite3.Connection) -> None:
        """Remember what was used, and let go of what was not used for longest where there is too much."""
        now, used, self._used = time(), self._used, []
        with base:
            base.executemany("UPDATE harvest SET used = ? WHERE key = ?", [(now, key) for key in used])
        (held,) = base.execute("SELECT total(size) FROM harvest").fetchone()
        if held <= self._most:
            return
        with base:
            for number, size in base.execute("SELECT id, size FROM harvest ORDER BY used, id").fetchall():
                if held <= ROOM * self._most:
                    break
                held -= size
                base.execute("DELETE FROM harvest WHERE id = ?", (number,))
                base.execute("DELETE FROM content WHERE id = ?", (number,))
        base.executescript("PRAGMA incremental_vacuum;")  # execute() would stop after the first page

    def _open(self) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._base = sqlite3.connect(self.path, timeout=PATIENCE, check_same_thread=False)
        except (OSError, sqlite3.Error) as error:
            self._say(f"what was read cannot be kept for the next time: {error}")
            return
        self._trying(_prepare)

    def _trying(self, act: Callable[[sqlite3.Connection], T]) -> T | None:
        """Do something with the record; None where that cannot be done. A damaged record is made anew."""
        if self._base is None:
            return None
        try:
            return act(self._base)
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
            if code in _SPOILT:
                self._renew(error)
            elif code not in _PASSING:
                self._say(f"what was read cannot be kept for the next time: {error}")
                self._shut()
            return None

    def _renew(self, error: sqlite3.Error) -> None:
        """Begin with an empty record in place of a damaged one."""
        self._shut()
        self._say(f"what was kept of earlier readings is damaged and was let go of: {error}")
        try:
            for ending in ("", "-wal", "-shm"):
                self.path.with_name(self.path.name + ending).unlink(missing_ok=True)
            self._base = sqlite3.connect(self.path, timeout=PATIENCE, check_same_thread=False)
            _prepare(self._base)
        except (OSError, sqlite3.Error):
            self._shut()

    def _shut(self) -> None:
        if self._base is not None:
            with suppress(sqlite3.Error):
                self._base.close()
            self._base = None

    def _say(self, words: str) -> None:
        self.note = self.note or Diagnostic(str(self.path), words, "note")


def _digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def _prepare(base: sqlite3.Connection) -> None:
    """Make the tables where there are none. Raises sqlite3.DatabaseError for those of another version."""
    base.execute("PRAGMA synchronous = NORMAL")
    (version,) = base.execute("PRAGMA user_version").fetchone()
    if version == VERSION:
        return
    if version:
        raise sqlite3.DatabaseError(f"it is of version {version}")
    base.execute("PRAGMA auto_vacuum = INCREMENTAL")
    base.execute("PRAGMA journal_mode = WAL").fetchall()
    # Another program may be making them at the same time: none of this minds what is there already.
    base.executescript(f"BEGIN IMMEDIATE; {_TABLES} PRAGMA user_version = {VERSION}; COMMIT;")


def _mend(base: sqlite3.Connection, key: bytes) -> None:
    """Let go of one harvest; where more is damaged, have the whole record made anew."""
    with base:
        base.execute(_FORGET, (key,))
        base.execute("DELETE FROM harvest WHERE key = ?", (key,))
    (told,) = base.execute("PRAGMA quick_check(1)").fetchone()
    if told != "ok":
        raise sqlite3.DatabaseError(told)
