from __future__ import annotations

import sys
import traceback
from io import StringIO
from pathlib import Path

import pytest

from explorer.store import faultlog
from explorer.store.faultlog import KEPT, FaultLog, print_fault, scrubbed

SECRET = "In 1990 the talks failed\nOslo: they met again"


def trace_of(words: str) -> str:
    try:
        try:
            int(words)
        except ValueError as error:
            raise RuntimeError(words) from error
    except RuntimeError:
        return traceback.format_exc()


def test_sorts_places_and_functions_are_kept_and_nothing_that_a_source_says() -> None:
    kept = scrubbed(trace_of(SECRET))
    assert "ValueError" in kept
    assert "RuntimeError" in kept
    assert "test_faultlog.py:" in kept
    assert "trace_of" in kept
    assert not any(word in kept for word in ("1990", "talks", "Oslo", "int(words)"))


def test_words_that_look_like_a_place_in_the_program_are_none() -> None:
    kept = scrubbed(trace_of('It said:\n  File "talks in Oslo", line 3, in Oslo\nOslo they met'))
    assert "Oslo" not in kept


class Screen(StringIO):
    """A stream that is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("stream", "told"), [(StringIO(), False), (Screen(), True)])
def test_only_a_terminal_is_told_what_an_error_says(
    stream: StringIO, told: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", stream)
    print_fault(trace_of(SECRET))
    assert "RuntimeError" in stream.getvalue()
    assert ("Oslo" in stream.getvalue()) is told


def test_without_a_stream_for_faults_nothing_is_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    print_fault(trace_of(SECRET))


def test_the_names_of_the_readers_folders_are_left_out() -> None:
    trace = '  File "/home/ana/explorer/window/tree/view.py", line 3, in run\nKeyError: 1'
    assert scrubbed(trace) == "  explorer/window/tree/view.py:3 run\nKeyError"


def test_a_long_log_is_put_aside_and_only_so_many_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faultlog, "LARGEST", 1000)
    log = FaultLog(tmp_path / "state" / "faults.log")
    for number in range(40):
        log.write(trace_of(f"{SECRET} {number}"))
    files = list((tmp_path / "state").iterdir())
    assert len(files) == KEPT + 1
    assert all(file.stat().st_size <= 1500 for file in files)
    assert not any("Oslo" in file.read_text() for file in files)


def test_there_is_no_log_before_there_is_a_fault(tmp_path: Path) -> None:
    FaultLog(tmp_path / "faults.log")
    assert not list(tmp_path.iterdir())


def test_where_no_log_can_be_written_it_is_said_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "state").write_text("a file")
    log = FaultLog(tmp_path / "state" / "faults.log")
    log.write("Traceback")
    log.write("Traceback")
    assert capsys.readouterr().err.count("cannot write") == 1
