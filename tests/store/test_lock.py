"""A lock is held by one; what hinders the making of locks is not taken for another that holds it."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from explorer.store import lock as module
from explorer.store.lock import FileLock


def test_of_two_one_holds_it(tmp_path: Path) -> None:
    one, other = FileLock(tmp_path / "a"), FileLock(tmp_path / "a")
    assert one.take()
    assert not other.wait(0)
    one.release()
    assert other.wait(0)
    other.release()


@pytest.mark.parametrize(("code", "is_held"), [(errno.EWOULDBLOCK, True), (errno.ENOLCK, False)])
def test_only_what_says_so_means_that_another_holds_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, is_held: bool
) -> None:
    def refuse(_: int) -> None:
        raise OSError(code, "refused")

    monkeypatch.setattr(module, "_lock", refuse)
    lock = FileLock(tmp_path / "a")
    if is_held:
        assert lock.take() is False
    else:
        with pytest.raises(OSError, match="refused"):
            lock.take()
