"""No text that people see goes past the translation: every literal given to a widget is in ``tr``."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

WINDOW = Path(__file__).resolve().parent.parent.parent / "explorer" / "window"
MODULES = sorted(WINDOW.rglob("*.py"))

SHOWING = {
    "setText",
    "setToolTip",
    "setStatusTip",
    "setWhatsThis",
    "setTitle",
    "setWindowTitle",
    "setPlaceholderText",
    "setAccessibleName",
    "setAccessibleDescription",
    "setInformativeText",
    "setLabelText",
    "setHeaderLabels",
    "setItemText",
    "showMessage",
    "addAction",
    "addMenu",
    "addTab",
    "addRow",
    "addButton",
    "QAction",
    "QCheckBox",
    "QDockWidget",
    "QGroupBox",
    "QLabel",
    "QMenu",
    "QPushButton",
    "QRadioButton",
    "CheckBox",
    "Panel",
    "PanelTitle",
    "RowList",
    "Message",
    "getText",
    "getOpenFileName",
    "getOpenFileNames",
    "getSaveFileName",
    "getExistingDirectory",
    "information",
    "question",
    "warning",
    "section_label",
    "text_label",
    "warning_box",
    "show_notice",
    "_say",
}
"""What is called with text that people see."""

BEFORE_WORDS = {"outline.py"}
"""What is painted before a language is there."""

_WORD = re.compile(r"[^\W\d_]{2,}")
_MARKUP = re.compile(r"<[^>]*>|\([A-Z]\w*(?:\+\w+)*\)|\*\.\w+|Bilateral Explorer")
"""Markup, keys in parentheses, endings of files and the program's name are no words."""


def name_of(path: Path) -> str:
    return path.relative_to(WINDOW).as_posix()


def called(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def texts(node: ast.expr) -> Iterator[str]:
    """The literal texts of an argument, of a choice both, of a formatted text its fixed parts."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from texts(node.body)
        yield from texts(node.orelse)
    elif isinstance(node, ast.JoinedStr):
        fixed = (part.value for part in node.values if isinstance(part, ast.Constant))
        yield " ".join(text for text in fixed if isinstance(text, str))
    elif isinstance(node, ast.BinOp):
        yield from texts(node.left)
        yield from texts(node.right)
    elif isinstance(node, ast.Tuple):
        for element in node.elts:
            yield from texts(element)


def untranslated(source: str) -> list[str]:
    """The lines of a module that show words which are no key or name of a thing in the program."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or called(node) not in SHOWING:
            continue
        for argument in node.args:
            for text in texts(argument):
                words = _WORD.search(_MARKUP.sub("", text))
                if words and not re.fullmatch(r"[a-z_.]+", text):
                    found.append(f"{node.lineno}: {text!r}")
    return found


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_every_text_that_a_widget_is_given_can_be_translated(path: Path) -> None:
    if path.name not in BEFORE_WORDS:
        assert untranslated(path.read_text(encoding="utf-8")) == []


def english_numbers(source: str) -> list[int]:
    """The lines of a module that write a number with the thousands parted as English parts them."""
    parts = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FormattedValue))
    return [part.lineno for part in parts if part.format_spec and "," in ast.unparse(part.format_spec)]


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_every_number_is_written_as_the_language_writes_it(path: Path) -> None:
    assert english_numbers(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("source", "lines"), [('x = f"{count:,}"', [1]), ('x = f"{share:.1f}, {count}"', [])]
)
def test_the_test_tells_numbers_from_other_values(source: str, lines: list[int]) -> None:
    assert english_numbers(source) == lines


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ('label.setText("Nothing here")', 1),
        ('label.setText(f"{number} events")', 1),
        ('label.setText("Show" if shown else tr("Hide"))', 1),
        ('button = QPushButton("Save " + name)', 1),
        ('label.setText(tr("Nothing here"))', 0),
        ('label.setText(f"{words} (Ctrl+D)")', 0),
        ('window.setWindowTitle("Bilateral Explorer")', 0),
        ('menu.addAction(tr("Copy"), partial(run, "copy_event"))', 0),
        ('self.setObjectName("nameField")', 0),
    ],
)
def test_the_test_tells_words_from_names(source: str, count: int) -> None:
    assert len(untranslated(source)) == count
