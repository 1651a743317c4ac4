from __future__ import annotations

import json
from pathlib import Path

import pytest

from explorer.errors import OutputError
from explorer.store.settings import Settings, load_settings, save_settings


def test_settings_come_back_as_they_were_saved(tmp_path: Path) -> None:
    settings = Settings("Z2Vv", "cGFu", "dark", True, "/articles")
    save_settings(settings, tmp_path / "deep" / "settings.json")
    assert load_settings(tmp_path / "deep" / "settings.json") == (settings, None)


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none.json") == (Settings(), None)


@pytest.mark.parametrize("content", [b"{", b"[1]", b"\xff\xfe"])
def test_a_damaged_file_gives_the_defaults_and_says_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings, fault = load_settings(path)
    assert settings == Settings()
    assert fault is not None
    assert fault.source == str(path)


@pytest.mark.parametrize(
    "values",
    [{"theme": "neon"}, {"theme": 3}, {"reduce_motion": 1}, {"relations_band": "no"}, {"colour": "x"}],
)
def test_unknown_values_are_left_out(tmp_path: Path, values: dict[str, object]) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps(values))
    assert load_settings(path)[0] == Settings()


def test_what_cannot_be_written_is_named(tmp_path: Path) -> None:
    blocker = tmp_path / "file"
    blocker.write_text("")
    with pytest.raises(OutputError, match=r"settings\.json"):
        save_settings(Settings(), blocker / "settings.json")


def test_saving_leaves_nothing_beside(tmp_path: Path) -> None:
    save_settings(Settings(), tmp_path / "settings.json")
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("content", [b'{"theme": "dark",', b"[1]", b"\xff\xfe"])
def test_a_damaged_file_is_put_aside_before_it_is_written_over(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    save_settings(Settings(theme="light"), path)
    assert (tmp_path / "settings.damaged-1.json").read_bytes() == content
    assert load_settings(path) == (Settings(theme="light"), None)
