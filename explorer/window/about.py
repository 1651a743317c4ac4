"""What the program is and stands on: versions, licences, and the dialog that tells them."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from explorer import __version__
from explorer.chronicle.chronicle import Chronicle
from explorer.language import number_words
from explorer.store.resident import resident
from explorer.window.canvas.glyphs import program_icon
from explorer.window.detail.parts import text_label
from explorer.window.language import tr
from explorer.window.wording import chronicle_summary

WIDTH = 460

NAME = "Bilateral Explorer"

LICENCES = (
    ("PySide6-Essentials", "LGPL-3.0"),
    ("pyqtgraph", "MIT"),
    ("numpy", "BSD-3-Clause"),
    ("sentencex", "MIT"),
    ("charset-normalizer", "MIT"),
    ("pypdfium2", "BSD-3-Clause, Apache-2.0"),
    ("platformdirs", "MIT"),
    ("lucide", "MIT, ISC"),
)
"""The packages that the program uses, with their licences, as THIRD-PARTY-NOTICES.md tells them."""


class Package(NamedTuple):
    """A package: its name, the version installed, or nothing where it is missing, and its licence."""

    name: str
    version: str
    licence: str


def packages() -> list[Package]:
    """What the program stands on, with the versions in use."""
    rows = [Package("Python", platform.python_version(), "PSF-2.0"), Package("Qt", qVersion(), "LGPL-3.0")]
    return rows + [Package(name, _version(name), licence) for name, licence in LICENCES]


def versions() -> str:
    """The versions of the program, of what it stands on and of the system, one a line, to be copied."""
    rows = (f"{row.name} {row.version or tr('is not installed')} ({row.licence})" for row in packages())
    return "\n".join((f"{NAME} {__version__}", *rows, platform.platform()))


def open_words(chronicle: Chronicle) -> str:
    """What is open, and below it how much memory that takes: ``5 documents · …`` and ``120 MB of memory``."""
    summary, memory = chronicle_summary(chronicle), resident()
    if memory is None:
        return summary
    size = number_words(round((memory.now or memory.most) / 1e6))
    return "\n".join((summary, tr("{size} MB of memory", size=size)))


def licences() -> str:
    """The texts of the licences of the packages, as they were installed with them."""
    pieces = []
    for name, licence in LICENCES:
        texts = list(_licence_texts(name)) or [tr("The text is not installed with the package.")]
        pieces.append("\n\n".join((f"{name} {_version(name)} – {licence}", *texts)))
    return f"\n\n{'―' * 40}\n\n".join(pieces)


def _found(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _version(name: str) -> str:
    found = _found(name)
    return found.version if found is not None else ""


def _licence_texts(name: str) -> Iterator[str]:
    found = _found(name)
    for file in (found.files if found is not None else None) or ():
        is_text = any(part.casefold().startswith(("licen", "copying", "notice")) for part in file.parts[-1:])
        if is_text and ".dist-info" in file.parts[0] and file.suffix not in (".py", ".spdx"):
            yield Path(file.locate()).read_text(encoding="utf-8", errors="replace").strip()


class AboutDialog(QDialog):
    """What this program is, its versions and licences; and how much is open in it."""

    def __init__(self, parent: QWidget, chronicle: Chronicle) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About Bilateral Explorer"))
        self.licences: LicencesDialog | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(self._head())
        words = tr(
            "Makes a timeline of the history of relations between countries from the articles that tell it. "
            "Everything happens on this computer; the sources are never written to."
        )
        column.addWidget(text_label(words))
        terms = tr("MIT licence. Qt and PySide6 are used under the LGPL, version 3.")
        column.addWidget(text_label(terms, muted=True))
        column.addWidget(text_label(open_words(chronicle), muted=True))
        column.addLayout(_grid(packages()))
        column.addStretch(1)
        column.addWidget(self._buttons())
        # The least height would be that of lines broken for the least width.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.ensurePolished()
        self.setMinimumSize(WIDTH, column.heightForWidth(WIDTH))

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        sign = QLabel()
        sign.setAccessibleName(NAME)
        sign.setPixmap(program_icon().pixmap(48, 48))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(text_label(NAME, factor=1.4, bold=True))
        words.addWidget(text_label(tr("Version {version}", version=__version__), muted=True))
        row.addWidget(sign)
        row.addLayout(words, 1)
        return row

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        copy, texts = QPushButton(tr("Copy versions")), QPushButton(tr("Licences…"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(versions()))
        texts.clicked.connect(self._show_licences)
        for button in (copy, texts):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        return buttons

    def _show_licences(self) -> None:
        self.licences = LicencesDialog(self)
        self.licences.show()


def _grid(rows: list[Package]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(2, 1)
    for number, row in enumerate(rows):
        name = QLabel(row.name)
        name.setAccessibleName(" ".join(row))
        grid.addWidget(name, number, 0)
        for column, words in ((1, row.version or tr("is not installed")), (2, row.licence)):
            label = QLabel(words)
            label.setProperty("muted", True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, number, column)
    return grid


class LicencesDialog(QDialog):
    """The texts of the licences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Licences"))
        field = QPlainTextEdit(licences())
        field.setReadOnly(True)
        field.setAccessibleName(tr("Licences"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.addWidget(field, 1)
        column.addWidget(buttons)
        self.resize(640, 480)
