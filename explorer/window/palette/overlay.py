"""The command palette: a field and a list over the window, worked from the keyboard alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from explorer.window.language import tr
from explorer.window.palette.items import Found, Item, ranked
from explorer.window.palette.rows import FOUND_ROLE, PaletteDelegate
from explorer.window.theme import Skin

Index = QModelIndex | QPersistentModelIndex

WIDEST, MARGIN = 640, 24
"""How wide the palette is at the most, and how near it comes to the window's edges, in pixels."""

TOP = 48
"""How far below the window's top edge it hangs, in pixels."""

ROWS = 12
"""So many rows are shown without scrolling, where the window has room for them."""

STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_PageUp: -ROWS,
    Qt.Key.Key_PageDown: ROWS,
}
"""By how many rows a key goes up or down."""


class FoundModel(QAbstractListModel):
    """The rows found, for the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[Found] = ()

    def set_rows(self, rows: Sequence[Found]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the list asks of a row."""
        found = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return found.item.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return found.item.words
        return found if role == FOUND_ROLE else None


class PaletteField(QLineEdit):
    """The field: letters stay its own, other keys move in the list."""

    step_requested = Signal(int)
    leave_requested = Signal()

    def event(self, event: QEvent) -> bool:
        """Keys that move or leave are the field's, not shortcuts of the window nor ways out of it."""
        if isinstance(event, QKeyEvent) and (event.key() in STEPS or event.key() == Qt.Key.Key_Escape):
            if event.type() == QEvent.Type.KeyPress:
                self.keyPressEvent(event)
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS:
            self.step_requested.emit(STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.leave_requested.emit()
        else:
            super().keyPressEvent(event)


class CommandPalette(QFrame):
    """Hangs over ``window`` while it is open; choosing a row closes it and emits the row's item."""

    chosen = Signal(object)
    typed = Signal(str)
    """With what is in the field, before rows are looked for: whoever offers rows may add some."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setAccessibleName(tr("Command palette"))
        self.field = PaletteField()
        self.field.setPlaceholderText(tr("A command, a country or pair, a kind, or a date like 1990s"))
        self.field.setAccessibleName(tr("Command palette"))
        self.field.setAccessibleDescription(tr("Type to find, arrow keys to choose, Return to carry out"))
        self.model = FoundModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setAccessibleName(tr("Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.delegate = PaletteDelegate(self.list)
        self.list.setItemDelegate(self.delegate)
        self.nothing = QLabel(tr("Nothing is found"))
        self.nothing.setProperty("muted", True)
        self._items: Sequence[Item] = ()
        self._asked: Sequence[Item] = ()
        self._recent: Sequence[str] = ()
        self._before: QWidget | None = None
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignCenter)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._look)
        self.field.returnPressed.connect(self._choose)
        self.field.step_requested.connect(self._step)
        self.field.leave_requested.connect(self.leave)
        self.list.clicked.connect(lambda _: self._choose())
        self.field.installEventFilter(self)
        self.window().installEventFilter(self)

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        self.delegate.set_skin(skin)
        self.list.viewport().update()

    # --- opening and closing ------------------------------------------------------------------------

    def open(self, items: Sequence[Item], recent: Sequence[str]) -> None:
        """Offer these rows; ``recent`` are the keys of those chosen last."""
        self._before = self.window().focusWidget() if self.isHidden() else self._before
        self._items, self._asked, self._recent = items, (), recent
        self.field.clear()
        self._look()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Close, and give the keyboard back to where it was."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def offer(self, items: Sequence[Item]) -> None:
        """Add rows made of what is typed; called while :attr:`typed` is emitted."""
        self._asked = items

    def _place(self) -> None:
        window = self.window()
        self.ensurePolished()
        wide = min(WIDEST, window.width() - 2 * MARGIN)
        row = self.list.sizeHintForRow(0) if self.model.rows else self.nothing.sizeHint().height() + 12
        rows = row * min(max(len(self.model.rows), 1), ROWS) + 2 * self.list.frameWidth()
        high = min(self.field.sizeHint().height() + 22 + rows, window.height() - TOP - MARGIN)
        self.setGeometry((window.width() - wide) // 2, TOP, wide, high)

    # --- the rows -----------------------------------------------------------------------------------

    def _look(self) -> None:
        query = self.field.text()
        self.offer(())
        self.typed.emit(query)
        asked = [Found(item) for item in self._asked]
        self.model.set_rows([*asked, *ranked(self._items, query, self._recent)])
        self.list.setVisible(bool(self.model.rows))
        self.nothing.setVisible(not self.model.rows)
        self._place()
        self._go(0)

    def _step(self, step: int) -> None:
        last = len(self.model.rows) - 1
        row = self.list.currentIndex().row() + step
        if abs(step) == 1:
            row %= last + 1 or 1  # round at the ends
        self._go(min(max(row, 0), last))

    def _go(self, row: int) -> None:
        if not self.model.rows:
            _announce(self.field, self.nothing.text())
            return
        self.list.setCurrentIndex(self.model.index(row))
        total = len(self.model.rows)
        words = self.model.rows[row].item.words
        _announce(self.field, tr("{words}, {number} of {total}", words=words, number=row + 1, total=total))

    def _choose(self) -> None:
        row = self.list.currentIndex().row()
        if not 0 <= row < len(self.model.rows):
            return
        item: Item = self.model.rows[row].item
        if item.enabled:
            self.leave()
            self.chosen.emit(item)

    # --- what Qt calls ------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close where the keyboard goes elsewhere in the window; stay in the middle of it."""
        if self.isVisible():
            if watched is self.field and event.type() == QEvent.Type.FocusOut:
                if self.window().isActiveWindow() and self.window().focusWidget() is not self.field:
                    self.hide()
            elif watched is self.window() and event.type() == QEvent.Type.Resize:
                self._place()
        return False


def _announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say words while the keyboard stays in ``widget``."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
