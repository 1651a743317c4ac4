"""The reader's lists: the outline, the events told in the document, the dated words that gave none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from explorer.window.canvas.glyphs import paint_mark
from explorer.window.plain import plain_tip
from explorer.window.theme import Skin, scaled

AnyIndex = QModelIndex | QPersistentModelIndex
SIDE, INDENT, DATE, SIGN = 14, 14, 78, 22


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a list.

    ``spoken`` is what a screen reader says. ``when`` is a date before a mark of ``shape`` in ``color``;
    ``count`` stands at the right end; ``detail`` on a second line; ``level`` indents, and 1 is bold.
    """

    text: str
    spoken: str
    detail: str = ""
    when: str = ""
    shape: str = ""
    color: str = ""
    count: str = ""
    level: int = 0


def _no_row(index: int) -> Row:
    return Row("", "")


class RowModel(QAbstractListModel):
    """Rows that are made when they are looked at; ``make`` makes the one of an index."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = 0
        self._make: Callable[[int], Row] = _no_row

    def set_rows(self, count: int, make: Callable[[int], Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._count, self._make = count, make
        self.endResetModel()

    def clear(self) -> None:
        """Show none, and let go of what made them."""
        self.set_rows(0, _no_row)

    def row(self, index: int) -> Row:
        """The row of an index."""
        return self._make(index)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else self._count

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a row, what is said of it, or its tooltip."""
        if not index.isValid():
            return None
        row = self._make(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(filter(None, (row.text, row.when or row.detail))))
        return None


class RowList(QListView):
    """A list whose rows are gone to by a click, Enter or space; arrows move among them."""

    row_chosen = Signal(int)

    def __init__(self, name: str, delegate: RowDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.rows = RowModel(self)
        self.setModel(self.rows)
        self.delegate = delegate
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(lambda index: self.row_chosen.emit(index.row()))

    def show_current(self, row: int | None) -> None:
        """Mark a row as the current one and bring it into view, or mark none."""
        if row is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        elif row != self.currentIndex().row() or not self.selectedIndexes():
            self.setCurrentIndex(self.rows.index(row))
            self._show_it()

    def _show_it(self) -> None:
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_it()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.currentIndex().isValid():
                self.row_chosen.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(200, 160)


class RowDelegate(QStyledItemDelegate):
    """Paints rows. ``lines`` is how many lines of text a row has, ``spacious`` gives it more room."""

    def __init__(self, skin: Skin, *, lines: int = 1, spacious: bool = False, dated: bool = False) -> None:
        super().__init__()
        self.skin = skin
        self._lines, self._spacious, self._dated = lines, spacious, dated

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        height = QFontMetrics(option.font).height()
        return QSize(120, height * self._lines + (12 if self._spacious else 7))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint one row in the box, state and font of ``option``."""
        model = index.model()
        assert isinstance(model, RowModel)
        row = model.row(index.row())
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        self._ground(painter, rect, state)
        box = rect.adjusted(SIDE, 0, -SIDE, 0)
        if self._dated:
            box = self._date(painter, box, row, scaled(font, 0.95, bold=chosen))
        self._words(painter, box, row, font, chosen=chosen)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        skin, box = self.skin, rect.adjusted(5, 1, -5, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        for flag, color in (
            (QStyle.StateFlag.State_MouseOver, skin.hover),
            (QStyle.StateFlag.State_Selected, skin.selection),
        ):
            if state & flag:
                painter.setBrush(QColor(color))
                painter.drawRoundedRect(box, 5, 5)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(skin.theme.accent), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 5, 5)

    def _date(self, painter: QPainter, box: QRect, row: Row, font: QFont) -> QRect:
        """The date, the line of time and the mark; the box that is left."""
        theme = self.skin.theme
        metrics = QFontMetrics(font)
        width = min(max(metrics.horizontalAdvance("30 Sep 1998"), DATE), box.width() // 3)
        x = box.left() + width + SIGN // 2
        painter.setPen(QPen(QColor(theme.grid_strong), 1.4))
        painter.drawLine(x, box.top(), x, box.bottom() + 1)
        painter.setFont(font)
        painter.setPen(QColor(theme.ink if font.bold() else theme.muted))
        words = metrics.elidedText(row.when, Qt.TextElideMode.ElideRight, width)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(box.left(), box.top(), width, box.height()), flags, words)
        paint_mark(painter, row.shape, QPointF(x, box.center().y() + 0.5), 5.5, QColor(row.color))
        return box.adjusted(width + SIGN, 0, 0, 0)

    def _words(self, painter: QPainter, box: QRect, row: Row, font: QFont, *, chosen: bool) -> None:
        theme = self.skin.theme
        if row.count:
            painter.setFont(scaled(font, 0.95))
            painter.setPen(QColor(theme.muted))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.count)
            box = box.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(row.count) - 8, 0)
        box = box.adjusted(INDENT * max(row.level - 1, 0), 0, 0, 0)
        lines = [(row.text, scaled(font, 1.0, bold=row.level == 1 or (self._dated and chosen)), theme.ink)]
        if row.detail:
            lines.append((row.detail, scaled(font, 0.9), theme.muted))
        height = box.height() // len(lines)
        for number, (text, face, color) in enumerate(lines):
            painter.setFont(face)
            painter.setPen(QColor(color))
            room = QRect(box.left(), box.top() + number * height, box.width(), height)
            if len(lines) > 1:
                room.adjust(0, 0 if number else 4, 0, 0 if not number else -4)
            words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)


def spoken(*parts: str) -> str:
    """Parts of a row as a screen reader says them, one after another."""
    return ", ".join(part for part in parts if part)
