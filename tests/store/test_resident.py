"""The memory told is that of this process."""

from __future__ import annotations

import sys

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
    before, block = resident(), bytearray(b"x") * 64_000_000
    after = resident()
    assert before is not None
    assert after is not None
    assert before.now is not None
    assert after.now is not None
    assert after.now - before.now > len(block) // 2
    assert after.most >= after.now
