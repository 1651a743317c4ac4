"""The memory told is that of this process."""

from __future__ import annotations

import re
import subprocess
import sys
from mmap import mmap
from pathlib import Path

import pytest

from explorer.resources import PACKAGE
from explorer.store import resident as store
from explorer.store.resident import Resident, resident


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell it this way")
def test_what_is_taken_is_told() -> None:
    before = resident()
    block = bytearray(b"x") * 64_000_000
    after = resident()
    assert before is not None
    assert after is not None
    assert after.most >= before.most
    assert after.most > len(block)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems tell only the most")
def test_what_is_in_use_now_is_told() -> None:
    # Asked of the system itself: what Python has kept of freed memory could be used again without a trace.
    before, size = resident(), 64_000_000
    with mmap(-1, size) as block:
        for place in range(0, size, 1024):
            block[place] = 1
        after = resident()
    assert before is not None
    assert after is not None
    assert before.now is not None
    assert after.now is not None
    assert after.now - before.now > size // 2
    assert after.most >= after.now


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell it this way")
def test_where_the_system_keeps_no_account_of_a_process_the_most_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(store, "STATUS", tmp_path / "none")
    told = resident()
    assert isinstance(told, Resident)
    assert told.most > 10_000_000
    assert told.now is None


def told_by_check(article: Path, before: str = "") -> tuple[int, int]:
    """What ``check --stats`` tells in a process of its own, and what the system counts at the end of it."""
    code = f"""
{before}
import os, sys
from explorer.cli import main
main(["check", {str(article)!r}, "--stats"])
sys.stdout.flush()
os.write(1, open("/proc/self/status", "rb").read())
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=PACKAGE.parent
    )
    told, counted = re.search(r"(\d+) MB at the most", done.stdout), re.search(r"VmHWM:\s+(\d+)", done.stdout)
    assert told is not None
    assert counted is not None
    return int(told[1]), int(counted[1]) * 1024 // 1_000_000


@pytest.mark.skipif(sys.platform != "linux", reason="other systems keep no such account")
@pytest.mark.parametrize("before", ["", "bytearray(b'x') * 200_000_000"])
def test_what_check_tells_is_what_the_system_counts(tmp_path: Path, before: str) -> None:
    article = tmp_path / "a.txt"
    article.write_text("Chile and Peru\n\nIn 1929 Chile and Peru signed a treaty.\n", encoding="utf-8")
    told, counted = told_by_check(article, before)
    assert abs(told - counted) <= 2
