"""The foot of the detail pane: what is done with the event whatever it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from explorer.language import mark
from explorer.window.detail.copying import FORMS
from explorer.window.language import tr
from explorer.window.theme import scaled

FOOT_WORDS = (
    (mark("‹ Previous"), mark("Next ›"), mark("Correct…"), mark("Copy ▾")),
    (mark("‹ Prev"), mark("Next ›"), mark("Correct…"), mark("Copy ▾")),
    ("‹", "›", mark("Correct…"), mark("Copy ▾")),
)
"""What the buttons at the foot say, in as many words as there is room for."""

SPACING, PAD = 6, 24
"""Pixels between two buttons, and those of a button beside its words."""


class Foot(QWidget):
    """What stays at the foot of the pane while events change above it: step, correct, and copy in a form."""

    step_requested = Signal(int)
    correction_requested = Signal()
    copy_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("detailFoot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.before, self.after, self.correct, self.copy = (QPushButton() for _ in range(4))
        self._buttons = self.before, self.after, self.correct, self.copy
        self.before.setAccessibleName(tr("Previous event"))
        self.after.setAccessibleName(tr("Next event"))
        self.correct.setAccessibleName(tr("Correct the event"))
        self.correct.setToolTip(tr("Correct the event (F4)"))
        self.copy.setAccessibleName(tr("Copy the event"))
        self.copy.setToolTip(tr("Copy as text, citation or date"))
        self.before.clicked.connect(lambda: self.step_requested.emit(-1))
        self.after.clicked.connect(lambda: self.step_requested.emit(1))
        self.correct.clicked.connect(self.correction_requested)
        self.copy.setMenu(self._menu())
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 14, 10)
        row.setSpacing(SPACING)
        for button in self._buttons:
            button.setFont(scaled(button.font(), 0.95))
            button.setMinimumWidth(30)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(button)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for form in FORMS:
            menu.addAction(tr(form.words), partial(self.copy_requested.emit, form.name))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Short words where the pane is narrow."""
        super().resizeEvent(event)
        offered = [tuple(map(tr, words)) for words in FOOT_WORDS]
        words = next((words for words in offered if self._room(words) <= self.width()), offered[-1])
        for button, text in zip(self._buttons, words, strict=True):
            button.setText(text)

    def _room(self, words: Sequence[str]) -> int:
        """The width that buttons with these words need."""
        metrics = self.before.fontMetrics()
        wide = sum(metrics.horizontalAdvance(text) + PAD for text in words)
        return wide + SPACING * (len(words) - 1) + 30
