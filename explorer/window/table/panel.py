"""The table of events: a grid that is sorted and filtered, with a line of controls above it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from explorer.language import counted, number_words, plural
from explorer.window.checkbox import CheckBox
from explorer.window.field import RowsField
from explorer.window.language import tr
from explorer.window.table.grid import EventGrid
from explorer.window.table.model import EventTableModel
from explorer.window.table.rows import COLUMNS, EventRows
from explorer.window.theme import Skin, scaled

if TYPE_CHECKING:
    from explorer.chronicle.searching.search_index import Marks  # needs numpy

MOST_KEPT = 2000
"""So many selected rows stay selected when the order changes; of more, only the current one."""

COUNTED_FROM, TOLD_FROM = 78, 60
"""Widths in letters from which the table says how many events it has, and its check box speaks at length."""

WHOLE_ROWS = QItemSelectionModel.SelectionFlag.Rows


class EventTable(QWidget):
    """Events in rows. The current row is the selected event; more rows can be selected for copying."""

    chosen = Signal(int)
    """With the position of the event whose row the reader went to."""
    wish_requested = Signal(str)
    """With the name of what is to be done with the selected rows."""
    menu_requested = Signal(QPoint)
    in_view_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._positions: Sequence[int] = ()
        self._total = 0
        self._quiet = False
        self._position: int | None = None
        self.model = EventTableModel(self)
        self.grid = EventGrid(self.model)
        self.field = RowsField(tr("Filter rows…"), tr("Filter the rows of the table"))
        self.in_view = CheckBox(tr("Only what is in view"))
        self.in_view.setToolTip(tr("Show only the events of the days that the timeline shows"))
        self.count = QLabel()
        self.count.setProperty("muted", True)
        self.copy = QPushButton(tr("Copy rows"))
        self.copy.setToolTip(tr("Copy the selected rows with their headings (Ctrl+C)"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(14, 4, 10, 6)
        bar.setSpacing(10)
        self.field.setMinimumWidth(110)
        self.field.setMaximumWidth(260)
        for part in (self.field, self.in_view, self.count, self.copy):
            part.setFont(scaled(part.font(), 0.95))
            bar.addWidget(part, 1 if part is self.field else 0)
        bar.insertStretch(3, 1)
        lines = QVBoxLayout()
        lines.setContentsMargins(8, 0, 0, 0)  # so that dates stand below the heading of the panel
        lines.addWidget(self.grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addLayout(lines, 1)
        self.setFocusProxy(self.grid)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._fill)
        self.field.enter_requested.connect(self.enter)
        self.in_view.toggled.connect(self.in_view_toggled)
        self.copy.clicked.connect(lambda: self.wish_requested.emit("copy_rows"))
        self.grid.wish_requested.connect(self.wish_requested)
        self.grid.menu_requested.connect(self.menu_requested)
        self.grid.sort_requested.connect(self._sort)
        selection = self.grid.selectionModel()
        selection.currentRowChanged.connect(self._go_to)
        selection.selectionChanged.connect(self._show_count)

    # --- what is shown ------------------------------------------------------------------------------

    def set_events(self, rows: EventRows, positions: Sequence[int], total: int) -> None:
        """Show the events at ``positions``, in order of date; ``total`` is how many there might be."""
        if rows is not self.model.rows:
            self.model.set_rows(rows, ())
            self._positions = ()
        if positions is not self._positions or total != self._total:
            self._positions, self._total = positions, total
            self._fill()

    def _fill(self) -> None:
        words = self.field.text()
        rows = self.model.rows
        left = rows.holding(self._positions, words) if words.strip() else self._positions
        self._reorder(partial(self.model.set_rows, rows, left))
        self._show_count()

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self._reorder(partial(self.model.sort, column, order))

    def _reorder(self, change: Callable[[], None]) -> None:
        """Let the model put its rows into another order; what was selected stays so."""
        chosen = self.selected if 1 < self.grid.selected_count() <= MOST_KEPT else []
        change()
        self.show_selection(self._position)
        if chosen:
            self._select_also(chosen)

    def set_found(self, found: Marks | None) -> None:
        """Mark the events that hold the words searched for; None where nothing is searched for."""
        self.model.set_found(found)

    def set_bookmarks(self, positions: frozenset[int]) -> None:
        """Sign the events that are bookmarked."""
        self.model.set_bookmarks(positions)

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        self.model.ratio = self.devicePixelRatioF()
        self.model.set_skin(skin)
        self.grid.set_skin(skin)
        self.in_view.set_skin(skin)

    def _show_count(self) -> None:
        shown, chosen = self.model.rowCount(), self.grid.selected_count()
        words = counted(self._total, "event")
        if shown != self._total:
            words = tr("{number} of {events}", number=number_words(shown), events=words)
        if chosen > 1:
            words = f"{words} · {plural(chosen, '{n} selected', '{n} selected')}"
        self.count.setText(words)
        self.copy.setEnabled(chosen > 0)

    # --- the selection ------------------------------------------------------------------------------

    @property
    def selected(self) -> list[int]:
        """The positions of the events whose rows are selected, from the top."""
        return [self.model.order[row] for row in self.grid.selected_rows()]

    def show_selection(self, position: int | None) -> None:
        """Go to the row of an event without asking for it; those selected stay so if it is one of them."""
        self._position = position
        row = None if position is None else self.model.row_of(position)
        current = self.grid.currentIndex()
        chosen = row is not None and self.grid.is_selected(row)
        if chosen and current.row() == row:
            return
        self._quiet = True
        if row is None:
            self.grid.clearSelection()
            self.grid.selectionModel().clearCurrentIndex()
        else:
            column = max(current.column(), 0)
            select = QItemSelectionModel.SelectionFlag
            flags = select.NoUpdate if chosen else select.ClearAndSelect | WHOLE_ROWS
            self.grid.selectionModel().setCurrentIndex(self.model.index(row, column), flags)
            self.grid.scrollTo(self.model.index(row, column))
        self._quiet = False

    def enter(self) -> None:
        """Put the keyboard into the grid, at its current row or the first."""
        self.grid.setFocus()
        if not self.grid.currentIndex().isValid() and self.model.rowCount():
            self.grid.setCurrentIndex(self.model.index(0, 0))

    def _select_also(self, positions: Sequence[int]) -> None:
        last, found = len(COLUMNS) - 1, QItemSelection()
        for row in map(self.model.row_of, positions):
            if row is not None:
                found.select(self.model.index(row, 0), self.model.index(row, last))
        self.grid.selectionModel().select(found, QItemSelectionModel.SelectionFlag.Select)

    def _go_to(self, current: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            self._position = self.model.order[current.row()]
            self.chosen.emit(self._position)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow table the line of controls says less."""
        super().resizeEvent(event)
        letter = self.fontMetrics().averageCharWidth()
        self.count.setVisible(self.width() > COUNTED_FROM * letter)
        words = tr("Only what is in view") if self.width() > TOLD_FROM * letter else tr("In view")
        if words != self.in_view.text():
            self.in_view.setText(words)

    def sizeHint(self) -> QSize:
        return QSize(600, 260)

    def minimumSizeHint(self) -> QSize:
        return QSize(340, 120)
