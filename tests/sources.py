"""What the modules of the program import, call and name; each file is parsed once for all tests."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "explorer"
MODULES = sorted(PACKAGE.rglob("*.py"))

Definition = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Source:
    """What is told of a module; lines count from 1.

    ``imports`` are all its imports, wherever they stand, with their lines; ``tops`` those at its top, which
    its own import runs. ``members`` are what may be a module: ``a`` and ``a.b`` of ``from a import b``.
    ``calls`` are the plain names called, ``words`` all names and attributes, ``bare`` the public definitions
    without a docstring. ``relative`` are the lines of relative imports.
    """

    lines: int
    imports: tuple[tuple[str, int], ...]
    tops: tuple[str, ...]
    members: frozenset[str]
    relative: tuple[int, ...]
    calls: tuple[tuple[str, int], ...]
    words: frozenset[str]
    bare: tuple[str, ...]


def name_of(path: Path) -> str:
    """A module's place in the package, as tests call it."""
    return path.relative_to(PACKAGE).as_posix()


@cache
def source_of(path: Path) -> Source:
    """What there is to tell of a file."""
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)
    nodes = list(ast.walk(tree))
    imports = [node for node in nodes if isinstance(node, ast.Import | ast.ImportFrom)]
    called = [(node.func, node.lineno) for node in nodes if isinstance(node, ast.Call)]
    return Source(
        lines=len(text.splitlines()),
        imports=tuple((module, node.lineno) for node in imports for module in modules_of(node)),
        tops=tuple(module for node in imports if node in tree.body for module in modules_of(node)),
        members=frozenset(member for node in imports for member in members_of(node)),
        relative=tuple(node.lineno for node in imports if isinstance(node, ast.ImportFrom) and node.level),
        calls=tuple((name.id, line) for name, line in called if isinstance(name, ast.Name)),
        words=frozenset(node.id for node in nodes if isinstance(node, ast.Name))
        | {node.attr for node in nodes if isinstance(node, ast.Attribute)},
        bare=tuple(
            f"{node.lineno}: {node.name}"
            for node in public_definitions(tree.body)
            if ast.get_docstring(node) is None
        ),
    )


def modules_of(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    """The modules that a statement imports from, or imports."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    else:
        yield node.module or ""


def members_of(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    """Everything a statement imports that may be a module."""
    yield from filter(None, modules_of(node))
    if isinstance(node, ast.ImportFrom) and node.module:
        yield from (f"{node.module}.{alias.name}" for alias in node.names)


def public_definitions(body: list[ast.stmt]) -> Iterator[Definition]:
    """Public classes and functions of a module and public methods of its classes; not Qt's overrides."""
    for node in body:
        if isinstance(node, Definition):
            if node.name.startswith("_") or (
                any(letter.isupper() for letter in node.name[1:]) and isinstance(node, ast.FunctionDef)
            ):
                continue
            yield node
            if isinstance(node, ast.ClassDef):
                yield from public_definitions(node.body)
