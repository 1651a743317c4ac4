"""Where what is kept lies, for those who first want to know whether there is anything."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path, user_state_path


def journal_path() -> Path:
    """Where the corrections lie: in the user's folder for data, as the system has it."""
    return user_data_path("bilateral-explorer", appauthor=False) / "corrections.jsonl"


def state_folder() -> Path:
    """Where the log and what windows are doing lie: in the user's folder for states, as the system has it."""
    return user_state_path("bilateral-explorer", appauthor=False)
