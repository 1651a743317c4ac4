"""A list that opens at a press, in which several names can be checked."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from explorer.window.plain import plain_tip

NAMED = 2
"""So many chosen names are told; more are counted."""


_PRESSES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CHECKABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

BESIDE = 44
"""Pixels of the box that its text cannot have."""


class ChoiceBox(QComboBox):
    """Says what is chosen, or ``any_words`` where nothing is: that any will do. Checking keeps the list open.

    ``name`` tells what can be chosen; ``counted`` says how many are, where they are too many to be named.
    """

    chosen_changed = Signal(frozenset)

    def __init__(
        self, name: str, any_words: str, counted: Callable[[int], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._any, self._counted = any_words, counted
        self._items = QStandardItemModel(self)
        self._rows: list[tuple[str, str]] = []
        self.setModel(self._items)
        self.setMaxVisibleItems(14)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setAccessibleName(name)
        self.view().viewport().installEventFilter(self)
        self.view().installEventFilter(self)
        self.set_choices((), frozenset())

    @property
    def chosen(self) -> frozenset[str]:
        """The values that are checked."""
        rows = (self._items.item(row) for row in range(self._items.rowCount()))
        return frozenset(
            item.data(Qt.ItemDataRole.UserRole) for item in rows if item.checkState() == Qt.CheckState.Checked
        )

    def set_choices(self, rows: Sequence[tuple[str, str]], chosen: frozenset[str]) -> None:
        """Offer values under their labels, some of them checked, without telling of it.

        The same values stay as they stand: the list may be open, and the keyboard on one of them.
        """
        if list(rows) != self._rows:
            self._rows = list(rows)
            self._items.clear()
            for value, label in rows:
                item = QStandardItem(label)
                item.setData(value, Qt.ItemDataRole.UserRole)
                item.setFlags(_CHECKABLE)
                self._items.appendRow(item)
        for row, (value, _) in enumerate(rows):
            state = Qt.CheckState.Checked if value in chosen else Qt.CheckState.Unchecked
            self._items.item(row).setCheckState(state)
        self._tell()

    def toggle(self, row: int) -> None:
        """Check or uncheck a row, and tell of it."""
        if row not in range(self._items.rowCount()):
            return
        item = self._items.item(row)
        checked = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)
        self._tell()
        self.chosen_changed.emit(self.chosen)

    def _tell(self) -> None:
        labels = [
            self._items.item(row).text()
            for row in range(self._items.rowCount())
            if self._items.item(row).checkState() == Qt.CheckState.Checked
        ]
        text = self._any if not labels else ", ".join(labels)
        if len(labels) > NAMED:
            text = self._counted(len(labels))
        room = self.width() - BESIDE
        self.setPlaceholderText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))
        self.setCurrentIndex(-1)
        self.setAccessibleDescription(text)
        self.setToolTip(plain_tip("\n".join(labels)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        row = self._pressed_row(watched, event)
        if row is not None:
            self.toggle(row)
            return True
        return super().eventFilter(watched, event)

    def _pressed_row(self, watched: QObject, event: QEvent) -> int | None:
        """The row of the list that a mouse or a key has just pressed."""
        view = self.view()
        if isinstance(event, QMouseEvent) and watched is view.viewport():
            released = event.type() == QEvent.Type.MouseButtonRelease
            return view.indexAt(event.position().toPoint()).row() if released else None
        if isinstance(event, QKeyEvent) and watched is view and event.type() == QEvent.Type.KeyPress:
            return view.currentIndex().row() if event.key() in _PRESSES else None
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # a wheel turned over it is meant for something else
