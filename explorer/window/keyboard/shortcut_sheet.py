"""The sheet of all keys and what the mouse does: in columns, with a field to search it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from explorer.chronicle.party import fold
from explorer.window.detail.parts import section_label
from explorer.window.keyboard.shortcuts import Group, Shortcut, groups
from explorer.window.language import tr
from explorer.window.theme import scaled

FIRST_SIZE = QSize(860, 640)
"""How large the sheet is, where the window is larger."""

TWO_COLUMNS = 34
"""The sheet has two columns where it is at least so many times as wide as its font is high."""

KEPT_KEYS = 3
"""So many ways to press are written; an action may have more."""


MOUSE_WIDTH = 24
"""Letters of a movement of the mouse in one line."""


class GroupBox(QWidget):
    """One group: a heading, and below it a line for each of its rows."""

    def __init__(self, group: Group) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 10)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        grid.addWidget(section_label(group.title), 0, 0, 1, 2)
        for number, row in enumerate(group.rows, start=1):
            words = QLabel(row.words)
            words.setWordWrap(True)
            words.setContentsMargins(0, 2, 0, 0)  # so that words and keys stand on one line
            words.setAccessibleName(f"{row.words}: {', '.join(row.keys)}")
            grid.addWidget(words, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_caps(row), number, 1, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self.height_in_rows = len(group.rows) + 2


def _caps(row: Shortcut) -> QWidget:
    """The keys of a row, each in a frame; a movement of the mouse as muted words."""
    if row.by_mouse:
        words = QLabel(row.keys[0])
        words.setProperty("muted", True)
        words.setWordWrap(True)
        words.setContentsMargins(0, 2, 0, 0)
        words.setAlignment(Qt.AlignmentFlag.AlignRight)
        words.setFixedWidth(words.fontMetrics().averageCharWidth() * MOUSE_WIDTH)
        return words
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(4)
    for key in row.keys[:KEPT_KEYS]:
        cap = QLabel(key)
        cap.setProperty("keycap", True)
        cap.setFont(scaled(cap.font(), 0.92))
        line.addWidget(cap)
    return holder


class ShortcutSheet(QDialog):
    """All shortcuts. Typing searches them; the sheet scrolls where it does not fit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keyboard and mouse"))
        self.groups = groups()
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find a key or what it does…"))
        self.field.setAccessibleName(tr("Find a key or what it does"))
        self.field.setClearButtonEnabled(True)
        self.room = QScrollArea()
        self.room.setWidgetResizable(True)
        self.room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.room.setAccessibleName(tr("Keyboard and mouse"))
        self.boxes: list[GroupBox] = []
        self._columns = 0
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 8, 14)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.room, 1)
        column.addWidget(buttons)
        self.field.textChanged.connect(self.fill)
        window = parent.window().size()
        self.resize(FIRST_SIZE.boundedTo(QSize(window.width() - 60, window.height() - 60)))
        self.fill()

    def fill(self) -> None:
        """Show the rows that hold what is typed, in as many columns as there is room for."""
        self._columns = self._fitting()
        folded = fold(self.field.text().strip())
        left = [group for group in (group.holding(folded) for group in self.groups) if group.rows]
        self.boxes = [GroupBox(group) for group in left]
        holder = QWidget()
        across = QHBoxLayout(holder)
        across.setContentsMargins(0, 0, 12, 0)
        across.setSpacing(36)
        for boxes in in_columns(self.boxes, self._columns):
            column = QVBoxLayout()
            column.setSpacing(0)
            for box in boxes:
                column.addWidget(box)
            column.addStretch(1)
            across.addLayout(column, 1)
        if not left:
            nothing = QLabel(tr("Nothing is found"))
            nothing.setProperty("muted", True)
            across.addWidget(nothing, 1, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.room.setWidget(holder)

    def _fitting(self) -> int:
        return 2 if self.width() >= TWO_COLUMNS * self.fontMetrics().height() else 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._columns and self._fitting() != self._columns:
            self.fill()


def in_columns(boxes: Sequence[GroupBox], columns: int) -> list[Sequence[GroupBox]]:
    """The boxes in their order, in one column or two of which the higher is as low as can be."""
    if columns == 1 or len(boxes) < 2:
        return [boxes]
    heights = [box.height_in_rows for box in boxes]
    cut = min(range(1, len(boxes)), key=lambda at: max(sum(heights[:at]), sum(heights[at:])))
    return [boxes[:cut], boxes[cut:]]
