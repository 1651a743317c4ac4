"""Dialogs that report: what could not be read, what went wrong in the program, with details to copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from explorer.errors import Diagnostic
from explorer.window.detail.parts import text_label
from explorer.window.language import tr


class ReportDialog(QDialog):
    """A headline, some words, and a text that can be copied."""

    def __init__(self, parent: QWidget | None, title: str, words: str, text: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.words = text_label(words, muted=True)
        self.field = QPlainTextEdit(text)
        self.field.setReadOnly(True)
        self.field.setAccessibleName(title)
        self.field.setMinimumSize(520, 180)
        self.field.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        copy = QPushButton(tr("Copy"))
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.field.toPlainText()))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(text_label(title, factor=1.2, bold=True))
        column.addWidget(self.words)
        column.addWidget(self.field, 1)
        column.addWidget(buttons)
        self.resize(640, 400)


def faults_dialog(parent: QWidget, diagnostics: Sequence[Diagnostic]) -> ReportDialog:
    """What could not be read, where and why, to be copied."""
    text = "\n".join(str(diagnostic) for diagnostic in diagnostics) or tr("Everything was read.")
    dialog = ReportDialog(parent, tr("What could not be read"), tr("Everything else was read."), text)
    dialog.field.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
    return dialog


class ErrorDialog(ReportDialog):
    """Errors of the program itself; the window stays open."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, tr("Something went wrong"), "")
        self._summary = ""

    def add(self, summary: str, details: str) -> None:
        """Tell of an error; details of several stand one below another, after the versions in use."""
        from explorer.window.about import versions  # slow, and needed by few

        self._summary = self._summary or summary
        text = self.field.toPlainText() or versions()
        self.field.setPlainText(f"{text}\n\n{details.rstrip()}\n")
        self.set_count(1, 1)

    def set_count(self, times: int, kinds: int) -> None:
        """Say how often something went wrong, and in how many ways."""
        comfort = tr("This is a fault of the program. The window stays open and the sources are untouched.")
        parts = [self._summary]
        if kinds > 1:
            parts.append(tr("{kinds} different faults happened {times} times.", kinds=kinds, times=times))
        elif times > 1:
            parts.append(tr("It happened {times} times.", times=times))
        self.words.setText("\n\n".join(("\n".join(parts), comfort)))
