"""The house: imports run one way, only the rooms that draw know Qt, modules stay small."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.sources import MODULES, PACKAGE, name_of, source_of

EVERYWHERE = {"errors", "jsontext", "language", "resources", "screen", ""}

# Each room with the rooms it may import.
MAY_IMPORT = {
    "chronicle": set(),
    "reading": {"chronicle"},
    "extraction": {"chronicle", "reading"},
    "store": {"chronicle", "reading", "extraction"},
    "timeline": {"chronicle", "reading", "extraction"},
    "export": {"chronicle", "reading", "extraction", "timeline"},
    "window": {"chronicle", "reading", "extraction", "timeline", "export", "store"},
    "app": {"chronicle", "reading", "extraction", "timeline", "export", "store", "window"},
    "startup": {"chronicle", "store", "window", "app"},
    "commands": {"chronicle", "reading", "extraction", "timeline", "export", "store", "app", "asked"},
    "asked": {"chronicle", "extraction"},
    "cli": {"chronicle", "export", "commands", "startup"},
    "__main__": {"cli"},
    "__init__": set(),
    "errors": set(),
    "jsontext": set(),
    "language": set(),
    "resources": set(),
    "screen": set(),
}
TITLES_MAY_IMPORT = {
    "word": set(),
    "headline": {"word"},
    "finiteclause": {"word"},
    "form": {"word"},
    "subjects": {"word", "headline", "form"},
    "heading": {"word", "form", "subjects"},
    "nouns": {"word", "headline", "form", "subjects", "heading"},
    "reading": {"word", "headline", "finiteclause", "subjects", "heading", "nouns"},
    "verbs": {"word", "finiteclause", "form", "subjects", "heading", "nouns"},
    "making": {
        "word",
        "headline",
        "finiteclause",
        "form",
        "subjects",
        "heading",
        "nouns",
        "reading",
        "verbs",
    },
    "finishing": {"word", "headline", "form", "subjects", "heading", "nouns", "reading"},
}
"""What each folder of ``extraction/titles``, and each module beside them, may import of the others."""
QT = {"PySide6", "shiboken6", "pyqtgraph"}
PAINTERS = {"export/image.py", "export/pdf/painted.py", "export/pdf/typeset.py"}
RUNS_CODE = {"pickle", "_pickle", "marshal", "shelve", "copyreg", "joblib", "dill"} | {
    *("eval", "exec", "compile", "__import__"),
}
"""Modules whose reading may run what is read, and functions that run text."""


def room_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return parts[0]


def test_imports_run_one_way() -> None:
    assert [line for path in MODULES for line in wrong_imports(path)] == []


def wrong_imports(path: Path) -> Iterator[str]:
    """Where a module imports what its room may not know, or tells not whole what it imports."""
    room, source = room_of(path), source_of(path)
    allowed = MAY_IMPORT[room] | EVERYWHERE | {room}
    yield from (f"{name_of(path)}:{line}: a relative import" for line in source.relative)
    for module, line in source.imports:
        package, _, rest = module.partition(".")
        target = rest.split(".")[0]
        if package == "explorer" and target not in allowed:
            yield f"{name_of(path)}:{line}: {room} imports {target}"


def test_titles_import_one_way() -> None:
    """Only the entry, ``titles.py``, knows all folders."""
    titles = PACKAGE / "extraction" / "titles"
    found = {
        (path.relative_to(titles).with_suffix("").parts[0], member.split(".")[3])
        for path in MODULES
        if path.is_relative_to(titles) and path != titles / "titles.py"
        for member in source_of(path).members
        if member.startswith("explorer.extraction.titles.")
    }
    wrong = {(one, other) for one, other in found if one != other and other not in TITLES_MAY_IMPORT[one]}
    assert wrong == set()


def test_the_order_of_titles_has_no_circle() -> None:
    assert circles(TITLES_MAY_IMPORT) == []


def test_only_drawing_rooms_know_qt() -> None:
    assert [
        f"{name_of(path)}:{line}: {module}"
        for path in MODULES
        if room_of(path) not in ("app", "startup", "window") and name_of(path) not in PAINTERS
        for module, line in source_of(path).imports
        if module.split(".")[0] in QT
    ] == []


def circles(arrows: dict[str, set[str]]) -> list[set[str]]:
    """Modules that import one another in a circle, each circle once."""

    def reached(start: str) -> set[str]:
        seen: set[str] = set()
        open_ends = [start]
        while open_ends:
            fresh = arrows[open_ends.pop()] - seen
            seen |= fresh
            open_ends += fresh
        return seen

    reach = {module: reached(module) for module in arrows}
    found = [
        {one, *(other for other in reach[one] if one in reach[other])} for one in reach if one in reach[one]
    ]
    return [circle for number, circle in enumerate(found) if circle not in found[:number]]


def test_a_circle_is_found() -> None:
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": set()}) == [{"b", "c"}]


ONE_THING_IN_TWO = {"explorer.window.canvas.hands", "explorer.window.canvas.timeline_view"}
"""The view makes its hands, and these move it: the only two that may know each other."""


def test_no_module_imports_another_in_a_circle() -> None:
    modules = {
        ".".join(("explorer", *path.relative_to(PACKAGE).with_suffix("").parts)): path for path in MODULES
    }
    arrows = {module: set(source_of(path).members & modules.keys()) for module, path in modules.items()}
    assert [circle for circle in circles(arrows) if circle != ONE_THING_IN_TWO] == []


LISTLESS = {"titles", "tables", "predicates"}
"""Rooms of extraction whose few modules a reader sees at a glance, or that list their rooms instead."""


def test_modules_stay_under_300_lines() -> None:
    assert [name_of(path) for path in MODULES if source_of(path).lines >= 300] == []


def test_every_public_name_has_a_docstring() -> None:
    assert [f"{name_of(path)}:{place}" for path in MODULES for place in source_of(path).bare] == []


def test_the_rooms_of_extraction_list_their_modules() -> None:
    extraction = PACKAGE / "extraction"
    inside = [*extraction.iterdir(), *(extraction / "titles").iterdir()]
    rooms = [path for path in inside if (path / "__init__.py").exists() and path.name not in LISTLESS]
    told = {room: (room / "__init__.py").read_text(encoding="utf-8") for room in rooms}
    modules = (path for room in rooms for path in room.glob("*.py") if path.stem != "__init__")
    assert [name_of(path) for path in modules if f"``{path.stem}``" not in told[path.parent]] == []


def test_the_commands_import_no_qt() -> None:
    """The modules that ``explorer events`` loads before it draws anything stay free of Qt."""
    seen: set[str] = set()
    waiting = ["explorer.cli"]
    while waiting:
        module = waiting.pop()
        path = PACKAGE.parent / Path(*module.split(".")).with_suffix(".py")
        if module in seen or not path.exists():
            continue
        seen.add(module)
        names = source_of(path).tops
        assert not [name for name in names if name.split(".")[0] in QT], module
        waiting += [name for name in names if name.startswith("explorer.")]


def test_no_file_can_call_code() -> None:
    """Nothing is read by what would run what it reads."""
    assert [
        f"{name_of(path)}:{line}: {word}"
        for path in MODULES
        for word, line in (*source_of(path).imports, *source_of(path).calls)
        if word.split(".")[0] in RUNS_CODE
    ] == []
