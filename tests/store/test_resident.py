"""The memory told is that of this process."""

from __future__ import annotations

import sys
from mmap import mmap

import pytest

from explorer.store.resident import resident


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
