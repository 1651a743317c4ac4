"""What is still to be decided between two people is kept until it is, and nothing in its place does harm."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.corrections.correction import Change, Correction, passages_of
from explorer.chronicle.corrections.disputes import NO, YES, Dispute, disputes_between
from explorer.cli import main
from explorer.errors import DONE, OutputError
from explorer.store import places
from explorer.store.conflicts import ConflictFile
from explorer.store.exchange import hand_out
from explorer.store.journal import Journal
from tests.store.test_exchange import DOCUMENTS, ledger
from tests.window.make import LETTERS, TREATY

PASSAGES, OTHERS = passages_of(LETTERS, DOCUMENTS), passages_of(TREATY, DOCUMENTS)
OURS = Correction("1", "edit", PASSAGES, (Change("title", ("Ours",)), Change("date", ("1901",))))
THEIRS = Correction("2", "edit", PASSAGES, (Change("title", ("Theirs",)), Change("date", ("1902",))))
HIDDEN = Correction("3", "hide", PASSAGES, source="ana.jsonl")
CONFIRMED, PARTED = Correction("4", "confirm", OTHERS), Correction("5", "split", OTHERS)
MERGED = Correction("6", "merge", OTHERS)
ALL = (
    *disputes_between([OURS], [THEIRS, HIDDEN]),
    *disputes_between([PARTED], [MERGED]),
    *disputes_between([], [], gone=[CONFIRMED], refused=[PARTED]),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "corrections.conflicts.jsonl"


def kept(path: Path) -> tuple[Dispute, ...]:
    return ConflictFile(path).read().disputes


def test_every_sort_comes_back_as_it_was(path: Path) -> None:
    assert {one.name for one in ALL} == {"title", "date", "told", "joined", "stands"}
    assert {one.mine for one in ALL if one.name == "stands"} == {YES, NO}
    ConflictFile(path).change(ALL, ())
    assert kept(path) == ALL
    assert [one.theirs.source for one in kept(path)] == [one.theirs.source for one in ALL]
    assert "ana.jsonl" in {one.theirs.source for one in ALL}


def test_from_where_ours_was_taken_in_is_kept_too(path: Path) -> None:
    disputes = disputes_between([], [], gone=[HIDDEN], refused=[PARTED])
    ConflictFile(path).change(disputes, ())
    assert [one.ours.source for one in kept(path)] == ["ana.jsonl", ""]


def test_what_is_decided_goes_and_with_the_last_the_file(path: Path) -> None:
    file = ConflictFile(path)
    file.change(ALL, ())
    file.change((), ALL[1:])
    assert kept(path) == ALL[:1]
    file.change((), ALL[:1])
    assert not path.exists()


def test_two_windows_keep_each_others(path: Path) -> None:
    one, two = ConflictFile(path), ConflictFile(path)
    one.change(ALL[:2], ())
    two.change(ALL[2:], ())
    one.change((), ALL[:1])
    assert kept(path) == ALL[1:]


def test_a_damaged_line_is_said_and_put_aside(path: Path) -> None:
    ConflictFile(path).change(ALL, ())
    path.write_bytes(path.read_bytes()[:-20])
    found = ConflictFile(path).read()
    assert found.disputes == ALL[:-1]
    assert [one.line for one in found.diagnostics] == [len(ALL) + 1]
    ConflictFile(path).change((), ALL[:1])
    assert ConflictFile(path).read().diagnostics == ()
    assert path.with_name("corrections.conflicts.unread.jsonl").exists()


@pytest.mark.parametrize(
    "line",
    [
        b"[1]",
        b"{}",
        b'{"name": 3}',
        b'{"name": "title", "ours": {}, "theirs": {}}',
        b"\xff\xfe{",
        b"[" * 100_000,
        b"\0" * 400,
    ],
)
def test_what_tells_no_difference_costs_its_line(path: Path, line: bytes) -> None:
    ConflictFile(path).change(ALL[:1], ())
    path.write_bytes(line + b"\n" + path.read_bytes())
    found = ConflictFile(path).read()
    assert (found.disputes, len(found.diagnostics)) == (ALL[:1], 1)


def test_corrections_that_say_the_same_are_no_difference(path: Path) -> None:
    ConflictFile(path).change([replace(ALL[0], theirs=ALL[0].ours)], ())
    found = ConflictFile(path).read()
    assert (found.disputes, len(found.diagnostics)) == ((), 1)


def test_a_later_versions_list_is_read_and_not_changed(path: Path) -> None:
    ConflictFile(path).change(ALL, ())
    path.write_bytes(path.read_bytes().replace(b'"schema": 1', b'"schema": 2'))
    before = path.read_bytes()
    found = ConflictFile(path).read()
    assert (found.disputes, len(found.diagnostics)) == (ALL, 1)
    with pytest.raises(OutputError, match="later version"):
        ConflictFile(path).change((), ALL[:1])
    assert path.read_bytes() == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes")
def test_what_is_no_file_is_said_and_put_aside(path: Path) -> None:
    path.parent.mkdir()
    os.mkfifo(path)
    (problem,) = ConflictFile(path).read().diagnostics
    assert "no file" in problem.message
    ConflictFile(path).change(ALL, ())
    assert kept(path) == ALL
    assert path.with_name("corrections.conflicts.damaged-1.jsonl").is_fifo()


def test_where_it_cannot_be_written_that_is_raised(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(OutputError):
        ConflictFile(tmp_path / "data" / "corrections.conflicts.jsonl").change(ALL, ())


@given(st.integers(0, 4000))
def test_cut_off_anywhere_it_is_read_up_to_there(
    tmp_path_factory: pytest.TempPathFactory, length: int
) -> None:
    path = tmp_path_factory.mktemp("cut") / "corrections.conflicts.jsonl"
    ConflictFile(path).change(ALL, ())
    path.write_bytes(path.read_bytes()[:length])
    found = kept(path)
    assert found == ALL[: len(found)]


def test_what_the_command_line_takes_in_is_to_be_decided_in_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = Journal(tmp_path / "corrections.jsonl")
    monkeypatch.setattr(places, "journal_path", lambda: journal.path)
    journal.open()
    journal.add(OURS)
    journal.close()
    hand_out(ledger(THEIRS), tmp_path / "ana.jsonl")
    assert main(["corrections", "import", str(tmp_path / "ana.jsonl")]) == DONE
    assert journal.conflicts is not None
    assert [one.name for one in kept(journal.conflicts)] == ["title", "date"]
