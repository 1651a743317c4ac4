from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from explorer.errors import OutputError
from explorer.store import writing
from explorer.store.writing import remove_half_written, set_aside, write_pieces_whole, write_whole

needs_posix = pytest.mark.skipif(
    not hasattr(os, "O_DIRECTORY"), reason="folders are put on the disk by POSIX only"
)


def test_a_text_is_written_and_nothing_left_beside_it(tmp_path: Path) -> None:
    write_whole("Zürich", tmp_path / "new" / "a.txt")
    assert [(path.name, path.read_bytes()) for path in (tmp_path / "new").iterdir()] == [
        ("a.txt", "Zürich".encode())
    ]


def test_small_pieces_are_written_together(tmp_path: Path) -> None:
    sizes = set()

    def pieces():
        for _ in range(50):
            yield b"some" * 1000
            sizes.update(path.stat().st_size for path in tmp_path.glob(".*.part"))

    write_pieces_whole(pieces(), tmp_path / "a.txt")
    assert sizes == {0}
    assert (tmp_path / "a.txt").stat().st_size == 200_000


def test_pieces_that_end_in_an_error_leave_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")

    def pieces():
        yield b"new"
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(OutputError, match="No space left on device"):
        write_pieces_whole(pieces(), path)
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
    assert path.read_bytes() == b"old"


@needs_posix
def test_file_and_folder_are_put_on_the_disk_in_this_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[bool] = []
    monkeypatch.setattr(
        writing.os, "fsync", lambda handle: synced.append(stat.S_ISDIR(os.fstat(handle).st_mode))
    )
    write_whole("a", tmp_path / "a.txt")
    assert synced == [False, True]


@needs_posix
def test_a_folder_that_refuses_does_not_hinder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")

    monkeypatch.setattr(writing.os, "fsync", refuse)
    write_whole("a", tmp_path / "a.txt")
    assert (tmp_path / "a.txt").read_text() == "a"


def test_a_file_set_aside_takes_the_first_free_name(tmp_path: Path) -> None:
    (tmp_path / "a.damaged-1.json").write_text("earlier")
    (tmp_path / "a.json").write_text("spoilt")
    set_aside(tmp_path / "a.json")
    assert (tmp_path / "a.damaged-2.json").read_text() == "spoilt"


@needs_posix
def test_a_file_that_is_replaced_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("old")
    path.chmod(0o600)
    write_whole("new", path)
    assert (path.read_text(), stat.S_IMODE(path.stat().st_mode)) == ("new", 0o600)


@needs_posix
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "far" / "a.txt", tmp_path / "a.txt"
    target.parent.mkdir()
    target.write_text("old")
    link.symlink_to(target)
    write_whole("new", link)
    assert link.is_symlink()
    assert target.read_text() == "new"


@needs_posix
def test_what_ended_processes_left_half_written_is_removed(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        pass
    names = {f".a.shelf.{ended.pid}.part": False, f".b.shelf.{os.getpid()}.part": True, ".c.part": True}
    for name in names:
        (tmp_path / name).touch()
    old = tmp_path / f".d.shelf.{os.getpid()}.part"
    old.touch()
    os.utime(old, (0, 0))
    remove_half_written(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {name for name, stays in names.items() if stays}


def test_other_threads_get_their_turn_after_each_stretch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rests: list[float] = []
    monkeypatch.setattr(writing, "sleep", rests.append)
    write_pieces_whole((bytes(writing.BUFFER // 2) for _ in range(5)), tmp_path / "a")
    assert len(rests) == 2
