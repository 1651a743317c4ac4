"""The grid of the table of events: whole rows, keys, and how rows look."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from explorer.chronicle.dates.days import day_number
from explorer.chronicle.dates.wording import day_words
from explorer.window.bookmarks.ribbon import WIDTH as RIBBON
from explorer.window.bookmarks.ribbon import paint_ribbon
from explorer.window.keyboard.keys import KeyRow, asked_by, table_of
from explorer.window.language import tr
from explorer.window.table.model import BOOKMARK_ROLE, HIT_ROLE, EventTableModel
from explorer.window.table.rows import COLUMNS, DATE, TITLE
from explorer.window.theme import Skin, scaled

HIT_WIDTH = 3
"""How wide the bar before a hit is, in pixels."""

KEYS = (
    KeyRow(("Return", "Enter"), "open_passage", "Open the source at the passage"),
    KeyRow(("F",), "centre", "Centre in the timeline"),
    KeyRow(("Ctrl+C",), "copy_rows", "Copy the selected rows"),
    KeyRow(("Ctrl+A",), "select_all", "Select all rows"),
)
"""The keys of the table beside those that move and select."""

_TABLE = table_of(KEYS)

LONGEST_DAY = day_number(2020, 9, 30)
"""A day that takes about as many letters as any, in September."""

BESIDE_DATE = 18
"""Pixels beside a date in its column."""


class RowDelegate(QStyledItemDelegate):
    """Paints cells: a bar before the rows that are hits, and lines about the row that has the keyboard."""

    def __init__(self, grid: QTableView) -> None:
        super().__init__(grid)
        self._grid = grid
        self._skin: Skin | None = None

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        self._skin = skin

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus  # the whole row shows where the keyboard is

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        super().paint(painter, option, index)
        if self._skin is None:
            return
        box, accent = option.rect, QColor(self._skin.theme.accent)
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, QColor(self._skin.theme.grid))
        if index.column() == DATE and index.data(HIT_ROLE):
            painter.fillRect(box.left(), box.top() + 2, HIT_WIDTH, box.height() - 4, accent)
        if index.column() == DATE and index.data(BOOKMARK_ROLE):
            right = QRectF(box.right() - 2 * RIBBON, box.top() + 3, RIBBON, 1.5 * RIBBON)
            paint_ribbon(painter, right, self._skin.theme.accent)
        if index.row() == self._grid.currentIndex().row() and self._grid.hasFocus():
            painter.fillRect(box.left(), box.top(), box.width(), 1, accent)
            painter.fillRect(box.left(), box.bottom(), box.width(), 1, accent)


class EventGrid(QTableView):
    """Rows of events. Headings sort, keys ask for what can be done with the selected rows."""

    wish_requested = Signal(str)
    menu_requested = Signal(QPoint)
    sort_requested = Signal(int, Qt.SortOrder)

    def __init__(self, model: EventTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(tr("Events"))
        self._delegate = RowDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self._own_widths = False
        self._set_up_headers()
        self.doubleClicked.connect(lambda: self.wish_requested.emit("open_passage"))

    def _set_up_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 9)
        # Headings look, row by row, whether their columns are selected: here nothing ever is.
        columns.setSelectionModel(QItemSelectionModel(self.model(), columns))
        columns.setSectionsClickable(True)
        columns.setSectionsMovable(True)
        columns.setHighlightSections(False)
        columns.setSortIndicatorShown(True)
        columns.setSortIndicator(DATE, Qt.SortOrder.AscendingOrder)
        columns.setMinimumSectionSize(44)
        columns.setFont(scaled(self.font(), 0.92))
        columns.setAccessibleName(tr("Headings of the table"))
        share = self.fontMetrics().averageCharWidth() / 7
        longest = self.fontMetrics().horizontalAdvance(day_words(LONGEST_DAY)) + BESIDE_DATE
        for number, column in enumerate(COLUMNS):
            width = round(column.width * max(share, 1))
            columns.resizeSection(number, max(width, longest) if number == DATE else width)
        columns.sortIndicatorChanged.connect(self.sort_requested)
        columns.sectionHandleDoubleClicked.connect(self.resizeColumnToContents)

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        self._delegate.set_skin(skin)
        self.viewport().update()

    # --- the selection ------------------------------------------------------------------------------

    def selected_rows(self) -> Iterator[int]:
        """The selected rows, from the top."""
        yield from sorted({row for top, bottom in self._ranges() for row in range(top, bottom + 1)})

    def selected_count(self) -> int:
        """How many rows are selected."""
        return sum(bottom - top + 1 for top, bottom in set(self._ranges()))

    def _ranges(self) -> list[tuple[int, int]]:
        # Row by row would be slow where all of 100,000 are selected.
        found = self.selectionModel().selection()
        ranges = (found.at(number) for number in range(found.count()))
        return [(one.top(), one.bottom()) for one in ranges]

    def is_selected(self, row: int) -> bool:
        """Whether a row is selected."""
        return any(top <= row <= bottom for top, bottom in self._ranges())

    # --- what Qt calls ------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes to no row by itself: Qt would go to the first, and the window with it."""
        nowhere = not self.currentIndex().isValid()
        with QSignalBlocker(self.selectionModel()):
            super().focusInEvent(event)
            if nowhere:
                self.selectionModel().clearCurrentIndex()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that ask for something; the others move and select."""
        wish = asked_by(event, _TABLE)
        if not wish:
            super().keyPressEvent(event)
        elif wish == "select_all":
            self.selectAll()
        elif self.currentIndex().isValid() or (wish == "copy_rows" and self.selected_count()):
            self.wish_requested.emit(wish)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            box = self.visualRect(self.currentIndex())
            self.menu_requested.emit(self.viewport().mapToGlobal(box.bottomLeft()))
        elif self.indexAt(event.pos()).isValid():
            self.menu_requested.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles take what room the other columns leave."""
        super().resizeEvent(event)
        header = self.horizontalHeader()
        others = header.length() - header.sectionSize(TITLE)
        header.resizeSection(TITLE, max(self.viewport().width() - others, COLUMNS[TITLE].width))
