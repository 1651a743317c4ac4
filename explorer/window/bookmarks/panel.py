"""The list of bookmarked events, in order of date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from explorer.chronicle.kind import Kind
from explorer.window.canvas.glyphs import paint_mark
from explorer.window.keyboard.keys import KeyRow, asked_by, table_of
from explorer.window.language import tr
from explorer.window.plain import plain_tip
from explorer.window.theme import Skin, scaled

KEYS = (
    KeyRow(("Return", "Enter"), "go", "Select the event"),
    KeyRow(("Del", "Backspace"), "remove", "Remove the bookmark"),
)
"""The keys of the list beside those that move in it."""

_TABLE = table_of(KEYS)

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The whole row."""

Index = QModelIndex | QPersistentModelIndex

LEFT, MARK = 14, 5.0
"""Room before a row and the radius of its mark, in pixels."""


@dataclass(frozen=True, slots=True)
class BookmarkRow:
    """A row: ``position`` is that of the event, None where the articles opened do not tell it.

    ``when`` is its date, ``where`` the pair it belongs to, ``tags`` are those that the reader gave it.
    """

    position: int | None
    title: str
    when: str
    where: str = ""
    kind: str = ""
    tags: tuple[str, ...] = ()

    @property
    def below(self) -> str:
        """The second line of the row."""
        return " · ".join(part for part in (self.when, self.where, *self.tags) if part)

    @property
    def words(self) -> str:
        """What a screen reader says of it."""
        missing = "" if self.position is not None else f", {tr('not told by the articles opened')}"
        return ", ".join((f"{self.when}: {self.title}{missing}", *self.tags))


class BookmarksModel(QAbstractListModel):
    """A thin adapter over rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[BookmarkRow] = ()

    def set_rows(self, rows: Sequence[BookmarkRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The value of a row in a role."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{row.title}\n{row.below}")
        return row.words if role == Qt.ItemDataRole.AccessibleTextRole else None


class _RowDelegate(QStyledItemDelegate):
    """A mark, a title, and date and pair below it."""

    def __init__(self, view: QListView, kinds: Mapping[str, Kind]) -> None:
        super().__init__(view)
        self._view, self._kinds = view, kinds
        self.skin: Skin | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row = index.data(ROW_ROLE)
        if self.skin is None or not isinstance(row, BookmarkRow):
            return
        box, theme, view = QRect(option.rect), self.skin.theme, self._view
        selected = view.selectionModel().isSelected(index)
        hovered = view.viewport().underMouse() and box.contains(view.mapFromGlobal(view.cursor().pos()))
        if selected or hovered:
            painter.fillRect(box, QColor(self.skin.selection if selected else self.skin.hover))
        half = option.fontMetrics.height()
        kind = self._kinds.get(row.kind)
        if kind is not None:
            middle = QPointF(box.left() + LEFT + MARK, box.top() + 4 + half / 2)
            paint_mark(painter, kind.shape, middle, MARK, QColor(self.skin.kind_color(kind)))
        text = box.adjusted(LEFT + round(3 * MARK) + 3, 4, -8, -4)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.ink if row.position is not None else theme.muted))
        title = option.fontMetrics.elidedText(row.title, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignTop, title)
        painter.setFont(scaled(option.font, 0.92))
        painter.setPen(QColor(theme.ink if selected else theme.muted))
        below = painter.fontMetrics().elidedText(row.below, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignBottom, below)
        if view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QColor(theme.accent))
            painter.drawRect(box.adjusted(5, 0, -6, -1))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, 2 * option.fontMetrics.height() + 9)


class BookmarksPanel(QListView):
    """The bookmarks. A click or Return asks for the event, Delete for the bookmark to be removed."""

    event_requested = Signal(int)
    """With the number of the row whose event is wanted."""
    removal_requested = Signal(int)
    """With the number of the row that is to go."""
    menu_requested = Signal(int, QPoint)

    def __init__(self, kinds: Mapping[str, Kind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = BookmarksModel(self)
        self.setModel(self.list)
        self._delegate = _RowDelegate(self, kinds)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Bookmarks"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.event_requested.emit(index.row()))

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        self._delegate.skin = skin
        self.viewport().update()

    def show_rows(self, rows: Sequence[BookmarkRow], selection: int | None) -> None:
        """Show these rows; the keyboard stays near where it was."""
        here = self.currentIndex().row()
        self.list.set_rows(rows)
        self.show_selection(selection)
        if rows and here >= 0 and not self.currentIndex().isValid():
            self.setCurrentIndex(self.list.index(min(here, len(rows) - 1)))
            self.clearSelection()

    def show_selection(self, position: int | None) -> None:
        """Mark the row of the selected event, if it has one."""
        row = next((n for n, one in enumerate(self.list.rows) if one.position == position), -1)
        if position is None or row < 0:
            self.clearSelection()
        else:
            self.setCurrentIndex(self.list.index(row))

    def enter(self) -> None:
        """Put the keyboard into the list."""
        self.setFocus()
        if self.list.rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self.list.index(0))

    # --- what Qt calls ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish, row = asked_by(event, _TABLE), self.currentIndex().row()
        if not wish:
            super().keyPressEvent(event)
        elif row >= 0:
            (self.event_requested if wish == "go" else self.removal_requested).emit(row)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            at = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_requested.emit(index.row(), at if by_key else event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Without bookmarks, say how to make one."""
        super().paintEvent(event)
        if self.list.rows:
            return
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().placeholderText().color())
        words = tr("No bookmarks yet. Ctrl+D marks the selected event.")
        box = self.viewport().rect().adjusted(LEFT, 6, -10, -6)
        painter.drawText(box, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, words)

    def sizeHint(self) -> QSize:
        return QSize(254, 170)

    def minimumSizeHint(self) -> QSize:
        return QSize(170, 60)
