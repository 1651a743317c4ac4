"""Files that keep something for each folder that was opened: one JSON object, by the paths."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from explorer.errors import Diagnostic
from explorer.jsontext import from_json


def read_keyed(path: Path, what: str) -> tuple[dict[str, Any], Diagnostic | None]:
    """What the file holds by its keys; nothing where there is no file yet.

    A warning tells where it cannot be read; ``what`` it keeps, in the plural, is named in that.
    """
    try:
        data = from_json(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}, None
    except (OSError, ValueError) as error:
        return {}, Diagnostic(str(path), f"the {what} cannot be read and begin anew: {error}", "warning")
    if not isinstance(data, dict):
        return {}, Diagnostic(str(path), f"the {what} are damaged and begin anew", "warning")
    return data, None


def keyed_text(data: dict[str, Any]) -> str:
    """The text of such a file, which people can read."""
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"
