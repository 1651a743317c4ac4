"""The house: imports run one way, only the rooms that draw know Qt, modules stay small."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "explorer"
MODULES = sorted(PACKAGE.rglob("*.py"))
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
    "commands": {"chronicle", "reading", "extraction", "timeline", "export", "store", "app"},
    "cli": {"chronicle", "export", "commands", "startup"},
    "__main__": {"cli"},
    "__init__": set(),
    "errors": set(),
    "jsontext": set(),
    "language": set(),
    "resources": set(),
    "screen": set(),
}
QT = {"PySide6", "shiboken6", "pyqtgraph"}


def room_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return parts[0]


def imported(path: Path) -> Iterator[tuple[str, int]]:
    """Every module a file imports, wherever in it, with the line."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name}:{node.lineno}: a relative import"
            yield node.module or "", node.lineno


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_run_one_way(path: Path) -> None:
    room = room_of(path)
    allowed = MAY_IMPORT[room] | EVERYWHERE | {room}
    for module, line in imported(path):
        parts = module.split(".")
        if parts[0] == "explorer":
            target = parts[1] if len(parts) > 1 else ""
            assert target in allowed, f"{name_of(path)}:{line}: {room} imports {target}"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_only_drawing_rooms_know_qt(path: Path) -> None:
    if room_of(path) in ("app", "startup", "window") or name_of(path) == "export/image.py":
        return
    known = [f"{module} at line {line}" for module, line in imported(path) if module.split(".")[0] in QT]
    assert known == []


def names(path: Path) -> Iterator[str]:
    """Everything a file imports that may be a module: ``a`` and ``a.b`` of ``from a import b``."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


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


ONE_THING_IN_TWO = {"explorer.window.hands", "explorer.window.timeline_view"}
"""The view makes its hands, and these move it: the only two that may know each other."""


def test_no_module_imports_another_in_a_circle() -> None:
    modules = {
        ".".join(("explorer", *path.relative_to(PACKAGE).with_suffix("").parts)): path for path in MODULES
    }
    arrows = {module: {name for name in names(path) if name in modules} for module, path in modules.items()}
    assert [circle for circle in circles(arrows) if circle != ONE_THING_IN_TWO] == []


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_modules_stay_under_300_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) < 300


def test_every_public_name_has_a_docstring() -> None:
    missing = [
        f"{name_of(path)}:{node.lineno}: {node.name}"
        for path in MODULES
        for node in public_definitions(ast.parse(path.read_text(encoding="utf-8")).body)
        if ast.get_docstring(node) is None
    ]
    assert missing == []


def public_definitions(
    body: list[ast.stmt],
) -> Iterator[ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef]:
    """Public classes and functions of a module and public methods of its classes; not Qt's overrides."""
    for node in body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            if node.name.startswith("_") or (
                any(letter.isupper() for letter in node.name[1:]) and isinstance(node, ast.FunctionDef)
            ):
                continue
            yield node
            if isinstance(node, ast.ClassDef):
                yield from public_definitions(node.body)


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
        tree = ast.parse(path.read_text(encoding="utf-8"))
        tops = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
        names = [n.module or "" for n in tops if isinstance(n, ast.ImportFrom)]
        names += [alias.name for n in tops if isinstance(n, ast.Import) for alias in n.names]
        assert not [name for name in names if name.split(".")[0] in QT], module
        waiting += [name for name in names if name.startswith("explorer.")]


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_no_file_can_call_code(path: Path) -> None:
    """Nothing is read by what would run what it reads."""
    barred = [
        f"{module} at line {line}"
        for module, line in imported(path)
        if module.split(".")[0] in ("pickle", "_pickle", "marshal", "shelve", "copyreg", "joblib", "dill")
    ]
    calls = (
        node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)
    )
    barred += [
        f"{call.func.id}() at line {call.lineno}"
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id in ("eval", "exec", "compile", "__import__")
    ]
    assert barred == []
