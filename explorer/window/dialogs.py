"""Small dialogs: what this program is, what could not be read, what went wrong."""

from __future__ import annotations

import platform
from collections.abc import Sequence

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from explorer import __version__
from explorer.errors import Diagnostic
from explorer.window.detail_parts import text_label

PACKAGES = (("PySide6-Essentials", "LGPL-3.0"), ("pyqtgraph", "MIT"), ("numpy", "BSD-3-Clause"))


def _dialog(parent: QWidget, title: str, *contents: QWidget) -> tuple[QDialog, QDialogButtonBox]:
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(20, 16, 20, 14)
    column.setSpacing(10)
    for content in contents:
        column.addWidget(content)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.close)
    column.addStretch(0)
    column.addWidget(buttons)
    return dialog, buttons


def versions() -> str:
    """The versions of the program and of what it stands on, one a line."""
    from importlib.metadata import PackageNotFoundError, version  # slow, and needed by few

    lines = [f"Bilateral Explorer {__version__}", f"Python {platform.python_version()}", f"Qt {qVersion()}"]
    for name, licence in PACKAGES:
        try:
            lines.append(f"{name} {version(name)} ({licence})")
        except PackageNotFoundError:
            lines.append(f"{name} ({licence})")
    return "\n".join(lines)


def about_dialog(parent: QWidget) -> QDialog:
    """What this program is, its versions and licences."""
    headline = text_label("Bilateral Explorer", factor=1.4, bold=True)
    words = text_label(
        "Makes a timeline of the history of relations between countries from the articles that tell it. "
        "Everything happens on this computer; the sources are never written to.\n\n"
        "MIT licence. Qt and PySide6 are used under the LGPL, version 3."
    )
    dialog, _ = _dialog(
        parent, "About Bilateral Explorer", headline, words, text_label(versions(), muted=True)
    )
    dialog.setMinimumWidth(440)
    layout = dialog.layout()
    dialog.resize(440, layout.heightForWidth(440) if layout else 320)
    return dialog


def faults_dialog(parent: QWidget, diagnostics: Sequence[Diagnostic]) -> QDialog:
    """What could not be read, where and why, to be copied."""
    text = "\n".join(str(diagnostic) for diagnostic in diagnostics) or "Everything was read."
    dialog, _ = _report(parent, "What could not be read", "Everything else was read.", text)
    return dialog


def error_dialog(parent: QWidget | None, summary: str, details: str) -> QDialog:
    """An error of the program itself, with details to copy; the window stays open."""
    words = (
        f"{summary}\n\nThis is a fault of the program. The window stays open and the sources are untouched."
    )
    dialog, _ = _report(parent, "Something went wrong", words, f"{versions()}\n\n{details}")
    return dialog


def _report(parent: QWidget | None, title: str, words: str, text: str) -> tuple[QDialog, QPlainTextEdit]:
    field = QPlainTextEdit(text)
    field.setReadOnly(True)
    field.setAccessibleName(title)
    field.setMinimumSize(560, 220)
    dialog, buttons = _dialog(parent or QWidget(), title, text_label(title, factor=1.2, bold=True))
    column = dialog.layout()
    assert isinstance(column, QVBoxLayout)
    column.insertWidget(1, text_label(words, muted=True))
    column.insertWidget(2, field, 1)
    copy = QPushButton("Copy")
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
    buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
    return dialog, field
