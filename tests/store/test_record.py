"""What files gave is found again by content, name and rules; a damaged record is made anew."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from explorer.chronicle.document import Block, Document, OffsetMap, Section
from explorer.chronicle.library import Harvest
from explorer.store import record as store
from explorer.store.record import Record

TEXT = "In 1929 Chile and Peru signed a treaty."
DOCUMENT = Document(
    "a.txt",
    "Chile and Peru",
    TEXT,
    (Section("", 0, (), 0, len(TEXT)),),
    (Block("paragraph", 0, len(TEXT), 0),),
    OffsetMap.identity(len(TEXT)),
)
HARVEST = Harvest("a.txt", "1f", DOCUMENT)


def numbered(number: int, letters: int = 20) -> Harvest:
    text = "".join(random.Random(number).choices("abcdefghijklmnop ", k=letters))
    return Harvest(f"{number}.txt", "1f", Document("", "", text, (), (), OffsetMap.identity(letters)))


def kept(path: Path, *harvests: Harvest, most: int = store.MOST_BYTES) -> None:
    record = Record(path, "rules", most)
    for one in harvests:
        record.put(one)
    record.close()
    assert record.note is None


def found(path: Path, one: Harvest = HARVEST) -> tuple[Harvest | None, str]:
    record = Record(path, "rules")
    harvest = record.get(one.name, one.digest)
    record.close()
    return harvest, record.note.message if record.note else ""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "record.sqlite3"


def test_what_a_file_gave_is_found_again(path: Path) -> None:
    kept(path, HARVEST)
    assert found(path) == (HARVEST, "")


@pytest.mark.parametrize(("name", "digest", "rules"), [("b.txt", "1f", "rules"), ("a.txt", "2f", "rules")])
def test_another_name_or_content_is_another_harvest(path: Path, name: str, digest: str, rules: str) -> None:
    kept(path, HARVEST)
    record = Record(path, rules)
    assert record.get(name, digest) is None
    record.close()


def test_what_other_rules_read_is_not_found(path: Path) -> None:
    kept(path, HARVEST)
    record = Record(path, "newer rules")
    assert record.get("a.txt", "1f") is None
    record.close()


def test_the_record_is_written_ahead(path: Path) -> None:
    kept(path, HARVEST)
    base = sqlite3.connect(path)
    assert base.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    base.close()


def test_what_was_put_twice_is_kept_once(path: Path) -> None:
    kept(path, HARVEST, HARVEST)
    kept(path, HARVEST)
    record = Record(path, "rules")
    assert record.size()[0] == 1
    record.close()


def test_what_was_not_used_for_longest_goes_first(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(1000))
    monkeypatch.setattr(store, "time", lambda: float(next(clock)))
    monkeypatch.setattr(store, "SELDOM", 0.0)
    kept(path, *(numbered(one, 3000) for one in range(6)))
    assert found(path, numbered(0))[0] is not None  # used now, so later than the others
    kept(path, numbered(6, 3000), most=10_000)
    assert found(path, numbered(0))[0] is not None
    assert found(path, numbered(1))[0] is None
    assert found(path, numbered(6))[0] is not None


def test_the_record_stays_within_bounds(path: Path) -> None:
    kept(path, *(numbered(one, 3000) for one in range(40)), most=20_000)
    record = Record(path, "rules")
    assert record.size()[1] <= 20_000
    record.close()
    assert path.stat().st_size < 60_000


@pytest.mark.parametrize("damaged", [b"no database", b"SQLite format 3\x00" + b"x" * 5000])
def test_a_damaged_record_is_made_anew_with_a_word(path: Path, damaged: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(damaged)
    record = Record(path, "rules")
    record.put(HARVEST)
    record.close()
    assert record.note is not None
    assert "is damaged and was let go of" in record.note.message
    assert found(path) == (HARVEST, "")


def test_a_record_of_another_version_is_made_anew(path: Path) -> None:
    kept(path, HARVEST)
    base = sqlite3.connect(path)
    base.execute("PRAGMA user_version = 99")
    base.close()
    assert found(path)[0] is None
    assert found(path) == (None, "")


def test_an_empty_file_becomes_a_record(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    kept(path, HARVEST)
    assert found(path) == (HARVEST, "")


def test_a_harvest_that_is_damaged_is_let_go_of(path: Path) -> None:
    kept(path, HARVEST, numbered(1))
    base = sqlite3.connect(path)
    base.execute("UPDATE content SET data = zeroblob(40) WHERE id = 1")
    base.commit()
    base.close()
    harvest, note = found(path)
    assert harvest is None
    assert "is damaged and was read anew: a.txt" in note
    assert found(path) == (None, "")
    assert found(path, numbered(1))[0] == numbered(1)


def test_any_damaged_page_is_survived(path: Path) -> None:
    kept(path, *(numbered(one, 3000) for one in range(12)))
    whole = path.read_bytes()
    for page in range(0, len(whole), 4096):
        path.write_bytes(whole[:page] + b"\x5a" * 4096 + whole[page + 4096 :])
        for one in range(12):
            assert found(path, numbered(one))[0] in (None, numbered(one, 3000))
        kept_again = Record(path, "rules")
        kept_again.put(HARVEST)
        kept_again.close()
        assert found(path)[0] == HARVEST


def test_the_record_may_be_deleted_while_it_is_used(path: Path) -> None:
    record = Record(path, "rules")
    record.put(HARVEST)
    for one in path.parent.iterdir():
        one.unlink()
    record.put(numbered(1))
    assert record.get("b.txt", "1f") is None
    record.close()
    kept(path, HARVEST)
    assert found(path) == (HARVEST, "")


def test_two_programs_use_one_record(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "SELDOM", 0.0)
    one, two = Record(path, "rules"), Record(path, "rules")
    one.put(HARVEST)
    two.put(numbered(2))
    assert two.get("a.txt", "1f") == HARVEST
    assert one.get("2.txt", "1f") == numbered(2)
    one.close()
    two.close()
    assert (one.note, two.note) == (None, None)


def test_where_nothing_can_be_kept_nothing_is_found(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    record = Record(tmp_path / "file" / "record.sqlite3", "rules")
    record.put(HARVEST)
    assert record.get("a.txt", "1f") is None
    record.close()
    assert record.note is not None
    assert "cannot be kept" in record.note.message


WRITER = """
import sys
from pathlib import Path
from explorer.chronicle.library import Harvest
from explorer.store import record as store

store.SELDOM = 0.0
record = store.Record(Path(sys.argv[1]), "rules", 40_000)
print("begun", flush=True)
for number in range(int(sys.argv[2]), 10**9):
    record.put(Harvest(f"{number}.txt", "1f", None, (), (), ()))
    print(number, flush=True)
    if number % 50 == 49:
        record.close()
        record = store.Record(Path(sys.argv[1]), "rules", 40_000)
"""


def _killed_while_writing(path: Path, first: int, wait: int) -> int:
    """Let a program write until it has told ``wait`` harvests, and kill it; the last it told."""
    command = [sys.executable, "-c", WRITER, str(path), str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        told = [program.stdout.readline() for _ in range(wait + 1)]
        os.kill(program.pid, signal.SIGKILL)
        program.stdout.read()
    return int(told[-1])


def _kill(path: Path, times: int, seed: int) -> None:
    draw, last = random.Random(seed), 0
    for _ in range(times):
        last = _killed_while_writing(path, last + 1, draw.randint(1, 160))
        harvest, note = found(path, Harvest(f"{last}.txt", "1f"))
        assert note == ""
        assert harvest == Harvest(f"{last}.txt", "1f")


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is not known there")
def test_a_program_killed_while_it_writes_leaves_a_whole_record(path: Path) -> None:
    _kill(path, 5, seed=1)


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is not known there")
def test_a_program_killed_many_times_leaves_a_whole_record(path: Path) -> None:
    _kill(path, 300, seed=2)
