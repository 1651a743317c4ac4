"""What the window remembers from one run to the next: its place, its panels, its theme."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from platformdirs import user_config_path

from explorer.errors import Diagnostic
from explorer.jsontext import from_json
from explorer.store.writing import set_aside, write_whole

THEMES = ("system", "light", "dark")

LANGUAGES = ("system", "en", "es")


@dataclass(frozen=True, slots=True)
class Settings:
    """What is remembered. ``geometry``, ``panels`` and ``reader`` are states of the window, of its
    panels and of the reader's window as Qt saves them, in base 64.

    ``edges`` says where the middle of the window stood among the panels, as numbers of pixels, and
    ``timeline`` where the timeline stood; it is empty where that was not to be seen.
    ``theme`` is one of THEMES, ``language`` one of LANGUAGES; ``folder`` is where the last file or folder
    was opened or saved;
    ``recent_commands`` are the keys of the rows last chosen in the command palette, the latest first;
    ``tree_order`` is that of the countries. ``recent_paths`` are what was opened last, the latest first,
    each a set of files and folders as one text; ``hint_read`` keeps the first hint from being shown again.
    """

    geometry: str = ""
    panels: str = ""
    theme: str = "system"
    reduce_motion: bool = False
    folder: str = ""
    relations_band: bool = True
    recent_commands: tuple[str, ...] = ()
    reader: str = ""
    edges: str = ""
    timeline: str = ""
    tree_order: str = "name"
    language: str = "system"
    recent_paths: tuple[str, ...] = ()
    hint_read: bool = False


def settings_path() -> Path:
    """Where the settings lie: in the user's folder for settings, as the system has it."""
    return user_config_path("bilateral-explorer", appauthor=False) / "settings.json"


def load_settings(path: Path) -> tuple[Settings, Diagnostic | None]:
    """The settings at ``path``; the defaults where there are none yet.

    A file that cannot be read gives the defaults and a note that says why; values of a wrong type and
    unknown names are left out.
    """
    try:
        data = from_json(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings(), None
    except (OSError, ValueError) as error:
        reason = f"the settings cannot be read and begin anew: {error}"
        return Settings(), Diagnostic(str(path), reason, "warning")
    if not isinstance(data, dict):
        return Settings(), Diagnostic(str(path), "the settings are damaged and begin anew", "warning")
    defaults = Settings()
    known = {field.name: type(getattr(defaults, field.name)) for field in fields(Settings)}
    data = {name: _strings(value) if isinstance(value, list) else value for name, value in data.items()}
    values = {name: value for name, value in data.items() if type(value) is known.get(name)}
    for name, choices in (("theme", THEMES), ("language", LANGUAGES)):
        if values.get(name, "system") not in choices:
            del values[name]
    return Settings(**values), None


def _strings(values: list[object]) -> tuple[str, ...]:
    """A list of a file as a tuple, which settings hold; what is no text is left out."""
    return tuple(value for value in values if isinstance(value, str))


def save_settings(settings: Settings, path: Path) -> None:
    """Write the settings beside their place and put them into it. Raises OutputError naming the path.

    A file that is damaged as a whole is put aside first: people mend these by hand.
    """
    if load_settings(path)[1] is not None:
        set_aside(path)
    write_whole(json.dumps(asdict(settings), indent=2) + "\n", path)
