"""Asks in which format, and which events, are to be taken away as data."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from explorer.export.data.formats import FORMATS, DataFormat, format_for
from explorer.language import plural
from explorer.window.detail.parts import text_label
from explorer.window.language import tr

WIDTH = 520
ROW = 26
"""The height of a row of the list, in pixels."""


@dataclass(frozen=True, slots=True)
class DataRequest:
    """What was chosen: a format, whether everything that was read or only what is shown, and a title."""

    kind: DataFormat
    everything: bool
    title: str

    def into(self, path: Path) -> DataRequest:
        """The same for a file, in the format that its ending names where that is another one's."""
        return replace(self, kind=format_for(path, self.kind))


class DataDialog(QDialog):
    """Formats as a list with what each is for, and which events. Where to is asked after it."""

    def __init__(self, title: str, shown: int, known: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export data"))
        self.formats = QListWidget()
        for kind in FORMATS:
            item = QListWidgetItem(tr(kind.words), self.formats)
            item.setSizeHint(QSize(0, ROW))
        self.formats.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.formats.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.formats.setAccessibleName(tr("Format"))
        self.formats.setMinimumHeight(ROW * len(FORMATS) + 2 * self.formats.frameWidth())
        self.about = text_label("", muted=True)
        self.about.setMinimumHeight(2 * self.about.fontMetrics().lineSpacing())
        self.which = QComboBox()
        self.which.addItems(_choices(shown, known))
        self.title = QLineEdit(title)
        self._titles = title, tr("All events")
        self._lay_out()
        self.which.currentIndexChanged.connect(self._retitle)
        self.formats.currentRowChanged.connect(self._tell)
        self.formats.itemActivated.connect(self.save.click)
        self.formats.setCurrentRow(0)
        self.formats.setFocus()
        if not shown:
            self.which.setCurrentIndex(1)

    def follow(self, title: str, shown: int, known: int) -> None:
        """Tell of other numbers of events, and of another view; the title follows unless changed by hand."""
        for row, words in enumerate(_choices(shown, known)):
            self.which.setItemText(row, words)
        chosen, before = self.which.currentIndex(), self._titles
        self._titles = title, before[1]
        if self.title.text() == before[chosen]:
            self.title.setText(self._titles[chosen])

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = buttons.addButton(tr("Save as…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setProperty("primary", True)
        self.save.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(tr("&Format"), self.formats)
        form.addRow("", self.about)
        form.addRow(tr("E&vents"), self.which)
        form.addRow(tr("T&itle"), self.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 14)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(buttons)
        self.setMinimumWidth(WIDTH)

    def _tell(self, row: int) -> None:
        """Say what the chosen format is for, or what it lacks here."""
        kind = FORMATS[row]
        lacks = kind.lacks()
        self.about.setText(lacks or tr(kind.about))
        self.formats.setAccessibleDescription(self.about.text())
        self.save.setEnabled(not lacks)

    def _retitle(self, chosen: int) -> None:
        """The title follows the choice until it is changed by hand."""
        if self.title.text() == self._titles[1 - chosen]:
            self.title.setText(self._titles[chosen])

    @property
    def request(self) -> DataRequest:
        """What was chosen."""
        kind = FORMATS[self.formats.currentRow()]
        return DataRequest(kind, self.which.currentIndex() == 1, self.title.text().strip())


def _choices(shown: int, known: int) -> tuple[str, str]:
    return (
        plural(shown, "This view, {n} event", "This view, {n} events"),
        plural(known, "Everything, {n} event", "Everything, {n} events"),
    )
