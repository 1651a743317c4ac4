from __future__ import annotations

import errno
import os
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest

from explorer.errors import OutputError
from explorer.export.data.data_file import write_all, write_pieces
from explorer.export.figure.spec import FigureSpec, Parts
from explorer.export.manifest import Manifest
from explorer.export.save import check_target, file_name, save_figure
from tests.export.make import figure


@pytest.mark.parametrize("name", ["view.bmp", "view", "view.png.txt"])
def test_an_unknown_format_is_refused_before_anything_is_drawn(tmp_path: Path, name: str) -> None:
    with pytest.raises(OutputError, match=r"cannot tell the format of .*known are \.png, \.svg, \.pdf"):
        check_target(tmp_path / name)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"there is no folder '.*missing'"):
        check_target(tmp_path / "missing" / "view.svg")


def test_a_folder_is_no_target(tmp_path: Path) -> None:
    (tmp_path / "view.svg").mkdir()
    with pytest.raises(OutputError, match="no ordinary file"):
        check_target(tmp_path / "view.svg")


def test_a_file_protected_against_writing_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "view.svg"
    target.write_text("kept")
    target.chmod(0o444)
    for write in (lambda: save_figure(figure(), target), lambda: write_pieces(["new"], target)):
        with pytest.raises(OutputError, match=r"cannot write '.*view\.svg': it is protected against writing"):
            write()
    assert target.read_text() == "kept"


def test_a_folder_that_may_not_be_written_to_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(OutputError, match=r"cannot write '.*view\.svg': Permission denied"):
        save_figure(figure(), tmp_path / "view.svg")
    assert list(tmp_path.iterdir()) == []


def test_a_name_that_is_too_long_is_told_before_the_work(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"cannot write '.*x\.svg': File name too long"):
        check_target(tmp_path / f"{'x' * 400}.svg")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_a_pipe_takes_the_pieces_and_stays_one(tmp_path: Path) -> None:
    pipe, read = tmp_path / "pipe.csv", list[bytes]()
    os.mkfifo(pipe)
    reader = Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    write_pieces(["one,", "two"], pipe)
    reader.join(10)
    assert read == [b"one,two"]
    assert pipe.is_fifo()


@pytest.mark.skipif(os.name != "posix", reason="others keep no such rights")
def test_a_private_file_stays_private(tmp_path: Path) -> None:
    target = tmp_path / "view.svg"
    target.write_text("old")
    target.chmod(0o600)
    save_figure(figure(), target)
    assert target.stat().st_mode & 0o777 == 0o600


def test_a_figure_is_written_in_the_format_of_the_ending(tmp_path: Path) -> None:
    save_figure(figure(), tmp_path / "view.SVG")
    assert (tmp_path / "view.SVG").read_bytes().startswith(b"<?xml")


def test_what_stood_there_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "view.svg"
    target.write_text("old")
    write_all({target: b"new"})
    assert target.read_bytes() == b"new"


def test_a_full_disk_leaves_the_folder_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    (tmp_path / "view.svg").write_text("old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match=r"cannot write '.*view\.svg': No space left on device"):
        write_all({tmp_path / "view.svg": b"new"})
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("view.svg", "old")]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.svg").write_text("old")
    (tmp_path / "link.svg").symlink_to(tmp_path / "real.svg")
    write_all({tmp_path / "link.svg": b"new"})
    assert (tmp_path / "link.svg").is_symlink()
    assert (tmp_path / "real.svg").read_bytes() == b"new"


def test_of_several_pages_none_is_written_where_one_cannot_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "view.svg").write_text("old")
    left, fsync = [1], os.fsync

    def full_at_last(descriptor: int) -> None:
        if not left:
            raise OSError(errno.ENOSPC, "No space left on device")
        left.pop()
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", full_at_last)
    with pytest.raises(OutputError, match="No space left on device"):
        save_figure(figure(pages=2), tmp_path / "view.svg")
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("view.svg", "old")]


def test_a_figure_that_cannot_be_read_is_not_replaced_by_a_further_page(tmp_path: Path) -> None:
    (tmp_path / "view-2.svg").write_text("mine")
    with pytest.raises(OutputError, match="another file has this name"):
        save_figure(figure(pages=2), tmp_path / "view.svg")
    assert not (tmp_path / "view.svg").exists()


@pytest.mark.parametrize(
    ("parts", "replaced"),
    [(Parts(), False), (Parts(pages=2), True), (Parts(numbered=True), True)],
    ids=["alone", "page", "list"],
)
def test_only_a_page_of_a_figure_of_several_is_replaced_by_a_further_one(
    tmp_path: Path, parts: Parts, replaced: bool
) -> None:
    other = replace(figure(), manifest=Manifest(spec=FigureSpec(parts=parts)).text())
    save_figure(other, tmp_path / "view-2.svg")
    before = (tmp_path / "view-2.svg").read_bytes()
    with nullcontext() if replaced else pytest.raises(OutputError, match="another file has this name"):
        save_figure(figure(pages=2), tmp_path / "view.svg")
    assert ((tmp_path / "view-2.svg").read_bytes() != before) is replaced


@pytest.mark.parametrize("title", ["Bolivia " * 60, "条約" * 200])
def test_a_long_title_gives_a_name_that_a_disk_takes(tmp_path: Path, title: str) -> None:
    name = file_name(title, ".svg")
    assert name.endswith(".svg")
    save_figure(figure(pages=2), tmp_path / name)
