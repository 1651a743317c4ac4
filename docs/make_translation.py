"""Collects the words of the program for its translations, and says which are missing.

    python docs/make_translation.py            bring every file of resources/languages up to date
    python docs/make_translation.py --check    only say what is missing or not needed any more

The words are the literals given to ``tr``, ``said``, ``plural``, ``counted`` and ``mark``, those of the
tables named below, and the labels of the program's data. A new word comes into the file without a
translation, for someone to write it in; words that the program does not say any more are left out.
"""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ROOT / "resources" / "languages"

Places = tuple[tuple[int, str], ...]
"""Arguments of a call by their position and their keyword."""

TABLES: dict[str, Places] = {
    "Entry": ((1, "menu"), (2, "text"), (7, "tip")),
    "KeyRow": ((2, "words"),),
    "DataFormat": ((1, "words"), (4, "about")),
}
"""What rows of tables hold words, by the names of their classes: which of their values are shown."""

SAYING: dict[str, tuple[int, int | None]] = {
    "tr": (0, None),
    "said": (1, 0),
    "mark": (0, 1),
    "plural": (1, None),
    "counted": (1, None),
}
"""The functions that are given words: at which position, and at which their context."""

DATA: dict[tuple[str, str], tuple[str, ...]] = {
    ("kinds.json", ""): ("label",),
    ("relations.json", "states"): ("label", "text"),
    ("relations.json", "rules"): ("text", "says"),
}
"""Which values of the rows of the program's data are shown, by the files and the tables in them."""


CONSTANTS: dict[str, tuple[str, ...]] = {
    "extraction/happenings/tellings.py": (
        "NO_CALENDAR",
        "IN_NAME",
        "NOTHING_HAPPENS",
        "LIFE_YEARS",
        "BACKGROUND",
        "COMPARED",
        "TERM",
    ),
}
"""Which constants of modules below the window hold words that it shows, such as reasons: they are kept in
English and translated where they are shown."""


@dataclass
class Words:
    """What the program says: ``words`` by key, ``plurals`` by their form for one, ``where`` each is said."""

    words: set[str] = field(default_factory=set)
    plurals: set[str] = field(default_factory=set)
    where: dict[str, str] = field(default_factory=dict)

    def add(self, text: str, where: str, *, plural: bool = False) -> None:
        """Take in one text."""
        if any(letter.isalpha() for letter in text):
            (self.plurals if plural else self.words).add(text)
            self.where.setdefault(text, where)


def collect(root: Path = ROOT) -> Words:
    """All words of the program below ``root``."""
    found = Words()
    for path in sorted((root / "explorer").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                _take(found, node, f"{path.relative_to(root).as_posix()}:{node.lineno}")
    for name, constants in CONSTANTS.items():
        path = root / "explorer" / name
        for text in _of_constants(path, constants) if path.exists() else ():
            found.add(text, name)
    for (name, table), keys in DATA.items():
        content = json.loads((root / "resources" / name).read_text(encoding="utf-8"))
        for row in content[table] if table else content:
            for key in keys:
                found.add(row.get(key, ""), name)
    return found


def _of_constants(path: Path, names: tuple[str, ...]) -> Iterator[str]:
    """The texts assigned to constants of a module; of a table, its values."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in names:
            value = node.value
            yield from literals(value.values if isinstance(value, ast.Dict) else [value])


def _take(found: Words, call: ast.Call, where: str) -> None:
    name = called(call)
    if name in TABLES:
        for text in _of_table(call, TABLES[name]):
            found.add(text, where)
    if name not in SAYING:
        return
    place, context = SAYING[name]
    contexts = literals(call.args[context : context + 1]) if context is not None else []
    for text in literals(call.args[place : place + 1]):
        for said in contexts or [""]:
            plural = name in ("plural", "counted")
            found.add(f"{said}|{text}" if said else text, where, plural=plural)


def _of_table(call: ast.Call, places: Places) -> Iterator[str]:
    for position, keyword in places:
        given = call.args[position : position + 1]
        given += [one.value for one in call.keywords if one.arg == keyword]
        for text in literals(given):
            yield from text.split("/") if keyword == "menu" else (text,)


def called(call: ast.Call) -> str:
    """The name of what is called, without that of its owner."""
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def literals(nodes: Iterable[ast.expr]) -> list[str]:
    """The texts that stand in expressions; of a choice, both."""
    found: list[str] = []
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.append(node.value)
        elif isinstance(node, ast.IfExp):
            found += literals((node.body, node.orelse))
    return found


def updated(data: dict[str, Any], found: Words) -> dict[str, Any]:
    """The content of a file of translations with what the program says now, in alphabetical order."""
    words, plurals = data.get("words", {}), data.get("plurals", {})
    return data | {
        "words": {key: words.get(key, "") for key in sorted(found.words)},
        "plurals": {key: plurals.get(key, ["", ""]) for key in sorted(found.plurals)},
    }


def missing(data: dict[str, Any], found: Words) -> list[str]:
    """What has no translation yet."""
    words = [key for key in sorted(found.words) if not data["words"].get(key)]
    return words + [key for key in sorted(found.plurals) if not all(data["plurals"].get(key, [""]))]


def stale(data: dict[str, Any], found: Words) -> list[str]:
    """What has a translation and is not said any more."""
    return [
        *(key for key in data["words"] if key not in found.words),
        *(key for key in data["plurals"] if key not in found.plurals),
    ]


def main(arguments: list[str]) -> int:
    """Bring the files up to date, or check them; 1 where something is missing."""
    found = collect()
    faults = 0
    for path in sorted(LANGUAGES.glob("*.json")):
        data = json.loads(path.read_text(encoding="utf-8"))
        without, needless = missing(data, found), stale(data, found)
        for key in without:
            print(f"{path.name}: no translation: {key!r} ({found.where[key]})")
        for key in needless:
            print(f"{path.name}: not said any more: {key!r}")
        print(f"{path.name}: {len(found.words) + len(found.plurals) - len(without)} words translated")
        if "--check" not in arguments:
            text = json.dumps(updated(data, found), ensure_ascii=False, indent=1)
            path.write_text(text + "\n", encoding="utf-8")
        faults += len(without) + ("--check" in arguments) * len(needless)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
