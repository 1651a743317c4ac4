"""The environment tells processes to look for no code in the current folder, and only while they begin."""

from __future__ import annotations

import os

import pytest

from explorer.reading.safepath import VARIABLE, safe_path


@pytest.mark.parametrize("before", [None, "", "1"])
def test_the_environment_is_as_before(monkeypatch: pytest.MonkeyPatch, before: str | None) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    if before is not None:
        monkeypatch.setenv(VARIABLE, before)
    with safe_path():
        assert os.environ[VARIABLE] == "1"
    assert os.environ.get(VARIABLE) == before
