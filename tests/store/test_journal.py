from __future__ import annotations

import contextlib
import errno
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.corrections.correction import Change, Correction, Corrections, Passage
from explorer.chronicle.corrections.ledger import Ledger
from explorer.errors import OutputError
from explorer.store import journal as store
from explorer.store.backups import BACKUPS
from explorer.store.journal import Journal
from explorer.store.lines import lines_of as lines_of_ledger
from explorer.store.lines import read_journal
from explorer.store.lock import FileLock


def lines_of(corrections: Corrections) -> bytes:
    return lines_of_ledger(Ledger(corrections))


def made(number: int) -> Correction:
    passage = Passage("one.txt", f"They met in {number}.", str(number))
    return Correction(str(number), "edit", (passage,), (Change("title", (f"A meeting «{number}»",)),))


def opened(path: Path) -> Journal:
    journal = Journal(path)
    journal.open()
    return journal


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "corrections.jsonl"


def reopened(path: Path) -> list[str]:
    journal = opened(path)
    journal.close()
    return [one.id for one in journal.corrections.made]


def test_what_was_accepted_is_there_the_next_time(path: Path) -> None:
    journal = opened(path)
    journal.add(made(1))
    journal.add(made(2))
    journal.close()
    again = opened(path)
    assert again.corrections.made == (made(1), made(2))
    assert again.diagnostics == ()


def test_what_was_reverted_is_not(path: Path) -> None:
    journal = opened(path)
    journal.add_all([made(1), made(2)])
    journal.revert("1")
    journal.close()
    assert reopened(path) == ["2"]


def test_what_is_accepted_again_stands_where_it_stood(path: Path) -> None:
    journal = opened(path)
    journal.add_all([made(1), made(2)])
    journal.revert("1")
    journal.add(made(1))
    journal.close()
    assert [one.id for one in journal.corrections.made] == reopened(path) == ["1", "2"]


def test_several_are_reverted_by_one_act_of_writing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = opened(path)
    journal.add_all([made(1), made(2), made(3)])
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", failing(0, errno.ENOSPC, os.write))
        with pytest.raises(OutputError):
            journal.revert_all(["1", "3"])
    assert [one.id for one in journal.corrections.made] == ["1", "2", "3"]
    journal.revert_all(["1", "3"])
    journal.close()
    assert reopened(path) == ["2"]


def test_a_kind_that_is_not_known_is_said(path: Path) -> None:
    journal = opened(path)
    journal.add(replace(made(1), changes=(Change("kind", ("sport",)),)))
    journal.close()
    again = opened(path)
    assert [one.id for one in again.corrections.made] == ["1"]
    assert "“sport” is not known" in again.diagnostics[0].message


def test_the_file_can_be_read_by_a_person(path: Path) -> None:
    journal = opened(path)
    journal.add(made(1))
    head, line = path.read_text(encoding="utf-8").splitlines()
    assert json.loads(head) == {"journal": "corrections", "schema": 1}
    assert "A meeting «1»" in line


@given(st.integers(0, 400))
def test_a_journal_cut_off_anywhere_keeps_every_whole_line(length: int) -> None:
    data = lines_of(Corrections(tuple(made(number) for number in range(4))))
    reading = read_journal(data[:length], "here")
    whole = max(data[: length + 1].count(b"\n") - 1, 0)  # one whose end alone is missing is whole
    assert [one.id for one in reading.corrections.made] == [str(number) for number in range(whole)]
    assert not reading.unread


def test_a_torn_line_is_kept_aside_and_the_journal_goes_on(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(lines_of(Corrections((made(1),))) + b'{"op": "add", "corr')
    journal = opened(path)
    journal.add(made(2))
    journal.close()
    assert reopened(path) == ["1", "2"]
    assert path.with_name("corrections.unread.jsonl").read_bytes() == b'{"op": "add", "corr\n'


@pytest.mark.parametrize(
    "line", [b"what?", b"[1]", b'{"op": "sing"}', b'{"op": "add"}', b"\xff\xfe", b"[" * 5000]
)
def test_a_damaged_line_is_said_with_its_number_and_kept_aside(path: Path, line: bytes) -> None:
    head, *acts = lines_of(Corrections((made(1), made(2)))).splitlines(keepends=True)
    path.parent.mkdir()
    path.write_bytes(b"".join([head, acts[0], line + b"\n", acts[1]]))
    journal = opened(path)
    assert [one.id for one in journal.corrections.made] == ["1", "2"]
    assert [problem.line for problem in journal.diagnostics] == [3, None]
    assert line in path.with_name("corrections.unread.jsonl").read_bytes()
    assert line not in path.read_bytes()


def test_it_is_said_where_the_damaged_lines_are(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(lines_of(Corrections((made(1),))) + b"what?\n")
    assert "'corrections.unread.jsonl'" in opened(path).diagnostics[-1].message


def test_two_lines_of_one_id_that_say_different_things_are_both_kept(path: Path) -> None:
    path.parent.mkdir()
    data = lines_of(Corrections((made(1),)))
    path.write_bytes(data + data.splitlines(keepends=True)[1].replace(b"A meeting", b"A feast"))
    journal = opened(path)
    assert [one.value("title") for one in journal.corrections.made] == [("A meeting «1»",), ("A feast «1»",)]
    assert [(one.line, "both are kept" in one.message) for one in journal.diagnostics] == [(3, True)]


def test_a_line_that_stands_twice_is_one_correction(path: Path) -> None:
    path.parent.mkdir()
    data = lines_of(Corrections((made(1),)))
    path.write_bytes(data + data.splitlines(keepends=True)[1])
    journal = opened(path)
    assert (journal.corrections.made, journal.diagnostics) == ((made(1),), ())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with names")
@pytest.mark.timeout(10)
def test_a_pipe_in_its_place_is_said_and_not_waited_for(path: Path) -> None:
    path.parent.mkdir()
    os.mkfifo(path)
    journal = opened(path)
    assert journal.diagnostics[0].message == "corrections cannot be kept: 'corrections.jsonl' is no file"


@pytest.mark.parametrize("length", [0, 1, 2])
def test_a_journal_that_ends_sooner_than_it_did_is_said_to_break_off(path: Path, length: int) -> None:
    journal = opened(path)
    journal.add_all([made(1), made(2), made(3)])
    journal.close()
    opened(path).close()  # which keeps a copy
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[: length + 1 if length else 0]))
    for _ in range(2):
        journal = opened(path)
        journal.close()
        (problem,) = journal.diagnostics
        assert f"they break off; {3 - length} more" in problem.message
        assert "'corrections.backup-1.jsonl'" in problem.message
        age_copies(path)


def test_a_journal_from_which_reverted_ones_were_cleared_does_not_break_off(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "DEAD_LINES", 4)
    journal = opened(path)
    journal.add_all([made(1), made(2), made(3)])
    journal.close()
    journal = opened(path)
    journal.revert_all(["2", "3"])
    journal.close()
    assert reopened(path) == ["1"]
    assert opened(path).diagnostics == ()


def test_the_journal_of_a_later_version_is_read_and_not_changed(path: Path) -> None:
    data = lines_of(Corrections((made(1),))).replace(b'"schema": 1', b'"schema": 2') + b'{"op": "dance"}\n'
    path.parent.mkdir()
    path.write_bytes(data)
    journal = opened(path)
    assert [one.id for one in journal.corrections.made] == ["1"]
    with pytest.raises(OutputError, match="later version"):
        journal.add(made(2))
    assert path.read_bytes() == data


@pytest.mark.parametrize(("schema", "newer"), [("2", True), ('"2"', True), ("1.5", True), ('"1"', False)])
def test_a_version_that_is_not_known_is_a_later_one(schema: str, newer: bool) -> None:
    data = lines_of(Corrections()).replace(b'"schema": 1', f'"schema": {schema}'.encode())
    assert read_journal(data, "").newer is newer


def test_of_two_windows_the_second_reads_only(path: Path) -> None:
    first = opened(path)
    first.add(made(1))
    second = opened(path)
    assert [one.id for one in second.corrections.made] == ["1"]
    with pytest.raises(OutputError, match="another window"):
        second.add(made(2))
    first.close()
    assert not opened(path).closed_because


def test_the_second_window_writes_when_the_first_has_gone(path: Path) -> None:
    first = opened(path)
    second = opened(path)
    first.add(made(1))
    first.close()
    second.add(made(2))
    assert not second.closed_because
    second.close()
    assert reopened(path) == ["1", "2"]


def test_what_the_other_window_adds_before_it_closes_is_read(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = opened(path)
    first.add(made(1))

    def take_late(lock: FileLock) -> bool:
        first.add(made(2))
        first.close()
        return take(lock)

    take = FileLock.take
    monkeypatch.setattr(FileLock, "take", take_late)
    second = opened(path)
    assert [one.id for one in second.corrections.made] == ["1", "2"]


def test_a_folder_that_cannot_be_written_is_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = opened(path)
    first.add(made(1))
    first.close()

    def refuse(lock: FileLock) -> bool:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(FileLock, "take", refuse)
    second = opened(path)
    assert [one.id for one in second.corrections.made] == ["1"]
    assert second.closed_because == "corrections cannot be kept: Permission denied"


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file, not a folder")
    journal = opened(tmp_path / "data" / "corrections.jsonl")
    assert "cannot be kept" in journal.closed_because
    with pytest.raises(OutputError):
        journal.add(made(1))


def test_reverted_corrections_are_cleared_away_when_they_are_many(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "DEAD_LINES", 4)
    journal = opened(path)
    for number in range(3):
        journal.add(made(number))
        journal.revert(str(number))
    journal.add(made(9))
    journal.close()
    assert reopened(path) == ["9"]
    assert path.read_bytes() == lines_of(Corrections((made(9),)))


def test_that_one_was_taken_back_outlasts_the_clearing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "DEAD_LINES", 2)
    journal = opened(path)
    for number in range(4):
        journal.add(made(number))
        journal.revert(str(number), f"2026-0{number + 1}")
    before = journal.ledger
    journal.close()
    again = opened(path)
    assert (again.ledger, len(again.ledger.taken_back)) == (before, 4)
    again.close()
    assert len(path.read_bytes().splitlines()) == 5
    cleared = path.read_bytes()
    opened(path).close()
    assert (path.read_bytes(), opened(path).diagnostics) == (cleared, ())


def age_copies(path: Path) -> None:
    """A day goes by."""
    for copy in path.parent.glob("corrections.backup-*.jsonl"):
        time = copy.stat().st_mtime - 86_400
        os.utime(copy, (time, time))


def test_of_one_day_the_first_state_is_kept(path: Path) -> None:
    for number in range(4):
        journal = opened(path)
        journal.add(made(number))
        journal.close()
    (copy,) = path.parent.glob("corrections.backup-*.jsonl")
    assert [one.id for one in read_journal(copy.read_bytes(), "").corrections.made] == ["0"]


@pytest.mark.parametrize(
    "mend",
    [
        lambda data: data.rstrip(b"\n"),
        lambda data: b"\xef\xbb\xbf" + data,
        lambda data: data.replace(b"\n", b"\n\n \n"),
        lambda data: data.replace(b"\n", b"\r\n").rstrip(),
        lambda data: data.decode().encode("utf-16"),
        lambda data: b"\xfe\xff" + data.decode().encode("utf-16-be"),
    ],
    ids=["no end of the last line", "byte order mark", "empty lines", "line ends of Windows", "LE", "BE"],
)
def test_a_journal_mended_by_hand_is_read_whole_and_goes_on(
    path: Path, mend: Callable[[bytes], bytes]
) -> None:
    path.parent.mkdir()
    path.write_bytes(mend(lines_of(Corrections((made(1), made(2))))))
    journal = opened(path)
    assert journal.diagnostics == ()
    journal.add(made(3))
    journal.close()
    assert reopened(path) == ["1", "2", "3"]
    assert not path.with_name("corrections.unread.jsonl").exists()


def test_earlier_states_are_kept_and_only_so_many(path: Path) -> None:
    for number in range(BACKUPS + 3):
        journal = opened(path)
        journal.add(made(number))
        journal.close()
        age_copies(path)
    copies = sorted(path.parent.glob("corrections.backup-*.jsonl"))
    assert len(copies) == BACKUPS
    newest = read_journal(copies[0].read_bytes(), "")
    assert len(newest.corrections.made) == BACKUPS + 2


def test_a_full_disk_leaves_earlier_states_where_they_are(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(BACKUPS + 1):
        journal = opened(path)
        journal.add(made(number))
        journal.close()
        age_copies(path)
    before = {copy: copy.read_bytes() for copy in path.parent.glob("corrections.backup-*.jsonl")}
    for _ in range(3):
        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", failing(0, errno.ENOSPC, os.fsync))
            opened(path).close()
    assert {copy: copy.read_bytes() for copy in path.parent.glob("corrections.backup-*.jsonl")} == before


def test_when_the_disk_has_room_again_what_is_corrected_is_kept(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = opened(path)
    first.add(made(1))
    first.close()
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", failing(0, errno.ENOSPC, os.fsync))
        journal = opened(path)  # which cannot keep a copy
    assert "No space left" in journal.closed_because
    journal.add(made(2))
    assert (journal.closed_because, journal.diagnostics) == ("", ())
    journal.close()
    assert reopened(path) == ["1", "2"]


def test_what_another_program_wrote_into_the_file_is_read_or_put_aside(path: Path) -> None:
    journal = opened(path)
    with path.open("ab") as file:
        file.write(b"# mine\n" + lines_of(Corrections((made(2),))))
    journal.add(made(1))
    assert [one.id for one in journal.corrections.made] == ["1", "2"]
    assert path.with_name("corrections.unread.jsonl").read_bytes() == b"# mine\n"
    assert journal.diagnostics[-1].message == store.JOINED
    journal.close()
    assert reopened(path) == ["1", "2"]


@pytest.mark.parametrize("left", [b"", None, lines_of(Corrections((made(1),)))])
def test_what_another_program_took_away_is_kept_again(path: Path, left: bytes | None) -> None:
    journal = opened(path)
    journal.add_all([made(1), made(2)])
    journal.revert_all(["2"], "2026-11-29")
    path.unlink()
    if left is not None:
        path.write_bytes(left)
    journal.add(made(3))
    journal.close()
    again = opened(path)
    assert [one.id for one in again.corrections.made] == ["1", "3"]
    assert [one.id for one in again.ledger.taken_back] == ["2"]


def test_when_the_folder_is_gone_all_is_kept_again(path: Path) -> None:
    journal = opened(path)
    journal.add(made(1))
    shutil.rmtree(path.parent)
    journal.add(made(2))
    journal.close()
    assert reopened(path) == ["1", "2"]


def test_a_later_versions_file_that_took_the_place_is_left_alone(path: Path) -> None:
    journal = opened(path)
    journal.add(made(1))
    newer = lines_of(Corrections((made(3),))).replace(b'"schema": 1', b'"schema": 2')
    path.write_bytes(newer + b"\n")
    for _ in range(2):
        with pytest.raises(OutputError, match="later version"):
            journal.add(made(2))
    assert path.read_bytes() == newer + b"\n"
    assert [one.id for one in journal.corrections.made] == ["1"]


@pytest.mark.parametrize("left", [b"", lines_of(Corrections((made(3),)))])
@pytest.mark.parametrize("fault", range(5))
def test_a_disk_that_fails_when_what_was_taken_away_is_kept_again_loses_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch, left: bytes, fault: int
) -> None:
    journal = opened(path)
    journal.add(made(1))
    path.write_bytes(left)
    accepted = {"1", "3", "4"} if left else {"1", "4"}
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", failing(fault, errno.ENOSPC, os.fsync))
        with contextlib.suppress(OutputError):
            journal.add(made(2))
            accepted.add("2")
    journal.add(made(4))
    assert {one.id for one in journal.corrections.made} == accepted
    journal.close()
    assert set(reopened(path)) == accepted


def test_there_is_no_file_before_there_is_something_to_keep(path: Path) -> None:
    opened(path).close()
    assert not path.exists()


def test_a_fleeting_journal_keeps_and_reverts_without_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    journal = store.FleetingJournal()
    journal.open()
    journal.add_all([made(1), made(2)])
    journal.revert("1")
    journal.close()
    assert journal.corrections.made == (made(2),)
    assert not list(tmp_path.iterdir())


# --- faults of the disk -----------------------------------------------------------------------------


def failing(number: int, error: int, real: Callable[..., Any]) -> Callable[..., Any]:
    """A call of the system that fails the ``number``th time with an error, and then no more."""
    calls = iter(range(1_000_000))

    def call(*args: Any, **named: Any) -> Any:
        if next(calls) == number:
            raise OSError(error, os.strerror(error))
        return real(*args, **named)

    return call


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO, errno.EACCES])
@pytest.mark.parametrize("name", ["write", "fsync", "open"])
@pytest.mark.parametrize("number", range(4))
def test_a_failing_disk_loses_nothing_that_was_accepted(
    path: Path, monkeypatch: pytest.MonkeyPatch, name: str, number: int, error: int
) -> None:
    journal = opened(path)
    accepted = []
    with monkeypatch.context() as patch:
        patch.setattr(os, name, failing(number, error, getattr(os, name)))
        for one in range(6):
            try:
                journal.add(made(one))
                accepted.append(str(one))
            except OutputError:
                pass
    journal.close()
    assert len(accepted) >= 5
    assert reopened(path) == accepted


@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO, errno.EACCES])
def test_a_failing_rename_leaves_the_journal_as_it_was(
    path: Path, monkeypatch: pytest.MonkeyPatch, error: int
) -> None:
    path.parent.mkdir()
    path.write_bytes(lines_of(Corrections((made(1),))) + b"torn")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", failing(0, error, Path.replace))
        assert "cannot be kept" in opened(path).closed_because
    assert reopened(path) == ["1"]


def write_without_end(path: Path, number: int, told: int) -> None:
    """Open, add, revert and close for ever, and tell before each act and after it what it is."""
    while True:
        journal = opened(path)
        for _ in range(7):
            os.write(told, f"?{number}\n".encode())
            journal.add(made(number))
            os.write(told, f"+{number}\n".encode())
            if number % 2:
                os.write(told, f"?{number}\n".encode())
                journal.revert(str(number))
                os.write(told, f"-{number}\n".encode())
            number += 1
        journal.close()


def killed_one(path: Path, number: int, acts: int, seconds: float) -> dict[str, str]:
    """The last word told of each correction by a writer that lived so long after it had told so many acts.

    On a busy machine time alone would kill writers before they did anything.
    """
    readable, writable = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(readable)
        try:
            write_without_end(path, number, writable)
        finally:
            os._exit(1)
    os.close(writable)
    with os.fdopen(readable, "rb") as told:
        first = [told.readline() for _ in range(acts)]
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        lines = [*first, *told.read().splitlines()]
    os.waitpid(child, 0)
    return {line[1:].decode().strip(): line[:1].decode() for line in lines}


def kill_while_writing(path: Path, times: int, seed: int) -> int:
    """Kill writers at random moments; how many corrections there are. Asserts that none accepted is lost."""
    chance, words = random.Random(seed), dict[str, str]()
    for number in range(times):
        words |= killed_one(path, number * 100_000, chance.randint(1, 18), chance.uniform(0, 0.01))
        found = read_journal(path.read_bytes() if path.exists() else b"", "")
        ids = {one.id for one in found.corrections.made}
        assert not found.unread
        assert {identity for identity, word in words.items() if word == "+"} <= ids
        assert not {identity for identity, word in words.items() if word == "-"} & ids
    return len(ids)


KILLER = """
import sys
from pathlib import Path
from explorer.store import journal
from tests.store.test_journal import kill_while_writing
journal.DEAD_LINES = 6
print(kill_while_writing(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
"""


def kill_elsewhere(path: Path, times: int, seed: int) -> int:
    """The same in a program of its own, which has one thread only and can be forked."""
    path.parent.mkdir()
    command = [sys.executable, "-c", KILLER, str(path), str(times), str(seed)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
@pytest.mark.timeout(120)
def test_killed_fifty_times_nothing_accepted_is_lost(path: Path) -> None:
    assert kill_elsewhere(path, 50, seed=1) > 50


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10))
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
@pytest.mark.timeout(300)
def test_killed_a_hundred_times_more_nothing_accepted_is_lost(path: Path, seed: int) -> None:
    """With the seeds a thousand kills; each begins with an empty journal, which is read sooner."""
    assert kill_elsewhere(path, 100, seed=10 + seed) > 100
