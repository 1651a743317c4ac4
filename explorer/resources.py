"""Where the program's data lies: in a checkout beside the package, installed inside it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from explorer.errors import InputError

PACKAGE = Path(__file__).resolve().parent


def folder(name: str) -> Path:
    """The folder ``resources`` or ``seeds``.

    The wheel carries both below ``_data``; a checkout has them beside the package.
    Raises InputError when neither place holds it.
    """
    for candidate in (PACKAGE / "_data" / name, PACKAGE.parent / name):
        if candidate.is_dir():
            return candidate
    raise InputError(f"the program's folder '{name}' is missing; the installation is incomplete")


def load_json(name: str) -> Any:
    """The content of ``resources/<name>``, a JSON file of the program's own.

    Raises InputError when the file is missing or is not JSON.
    """
    path = folder("resources") / name
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise InputError(f"the program's file '{name}' is missing; the installation is incomplete") from None
    except ValueError as error:
        raise InputError(f"the program's file '{name}' is damaged: {error}") from None
