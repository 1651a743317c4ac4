"""A file that several windows change: each change counts, and none is made amid another."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from explorer.errors import OutputError
from explorer.store import keyed as module
from explorer.store.keyed import KeyedFile
from explorer.store.lock import FileLock


def adding(key: str) -> module.Change:
    def act(data: dict[str, Any]) -> bool:
        data[key] = True
        return True

    return act


def test_of_changes_at_the_same_time_none_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "kept.json"
    keys = [str(number) for number in range(40)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda key: KeyedFile(path, "things").change(adding(key)), keys))
    assert set(KeyedFile(path, "things").read()[0]) == set(keys)


def test_a_window_that_writes_without_end_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.02)
    path = tmp_path / "kept.json"
    lock = FileLock(path)
    assert lock.take()
    with pytest.raises(OutputError, match=r"kept\.json'.*another window"):
        KeyedFile(path, "things").change(adding("a"))
    lock.release()
    assert not path.exists()


def test_where_no_lock_can_be_made_it_is_written_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: int) -> None:
        raise OSError(37, "no locks available")

    monkeypatch.setattr("explorer.store.lock._lock", refuse)
    path = tmp_path / "kept.json"
    KeyedFile(path, "things").change(adding("a"))
    assert KeyedFile(path, "things").read() == ({"a": True}, None)


def test_a_folder_whose_name_is_no_text_is_kept_too(tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    KeyedFile(path, "things").change(adding("/caf\udce9/Łódź"))
    assert KeyedFile(path, "things").read() == ({"/caf\udce9/Łódź": True}, None)
    assert "Łódź" in path.read_text(encoding="utf-8")
