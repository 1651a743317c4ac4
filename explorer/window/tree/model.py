"""The tree of countries and their partners as an item model over a chronicle."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.dates.wording import year_words
from explorer.language import number_words
from explorer.window.language import tr
from explorer.window.plain import plain_tip
from explorer.window.tree.activity import activity_of
from explorer.window.tree.rows import Arrangement, Row, Threads, arranged, names_of, rows_of
from explorer.window.wording import counted

Index = QModelIndex | QPersistentModelIndex

NAME, ACTIVITY, COUNT = range(3)
"""The columns."""

THREADS_ROLE = int(Qt.ItemDataRole.UserRole)
"""The threads a row shows, as a tuple of ThreadKey."""

LABEL_ROLE = THREADS_ROLE + 1
"""What the row's threads are called together, in a title."""

ACTIVITY_ROLE = THREADS_ROLE + 2
"""Events in each of some stretches of time, as a tuple of shares of the row's fullest stretch, 0 to 1."""

THREAD_ROLE = THREADS_ROLE + 3
"""The place of a row's thread among those that are compared, -1 where it is not among them."""

CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
TO_THE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NO_CELL = Qt.ItemFlag.NoItemFlags
WITHOUT_BOX = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
WITH_BOX = WITHOUT_BOX | Qt.ItemFlag.ItemIsUserCheckable
"""Put together once: Qt's flags are slow to combine, and are asked for with every cell that is painted."""

YEARS_SHOWN = {"first": 0, "last": 1}
"""Which of a row's years is shown in place of its bars, by the order of the rows."""


class TreeModel(QAbstractItemModel):
    """A thin adapter: top rows carry the id 0, rows below a top row its number plus one.

    Rows of one thread have a box. Checking it is only wished for; the session says what is checked.
    """

    check_requested = Signal(object)
    """With the key of the thread to be checked, or unchecked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chronicle = Chronicle()
        self._all: tuple[Row, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._arrangement = Arrangement()
        self._activity = activity_of(self._chronicle)
        self._checked: Threads = ()
        self._comparing = False

    def set_checked(self, keys: Threads, *, comparing: bool) -> None:
        """Check the boxes of these threads alone; say whether they are compared."""
        touched = {*self._checked, *keys}
        self._checked, self._comparing = keys, comparing
        roles = [Qt.ItemDataRole.CheckStateRole, THREAD_ROLE]
        for index in (index for key in touched for index in self.find((key,))):
            self.dataChanged.emit(index, index, roles)

    def set_chronicle(self, chronicle: Chronicle) -> None:
        """Show the countries of another chronicle."""
        self.beginResetModel()
        self._chronicle = chronicle
        self._all = rows_of(chronicle)
        self._rows = arranged(self._all, self._arrangement)
        self._activity, self._checked = activity_of(chronicle), ()
        self.endResetModel()

    @property
    def arrangement(self) -> Arrangement:
        """In which order the rows stand, and the words their names hold."""
        return self._arrangement

    def arrange(self, arrangement: Arrangement) -> None:
        """Put the rows into another order, or let others pass."""
        self.beginResetModel()
        self._arrangement = arrangement
        self._rows = arranged(self._all, arrangement)
        self.endResetModel()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows as they stand."""
        return self._rows

    def top_rows(self) -> list[tuple[Row, QModelIndex]]:
        """The rows that stand below no other, each with its index."""
        return [(row, self.createIndex(number, 0, 0)) for number, row in enumerate(self._rows)]

    def row_of(self, index: Index) -> Row:
        """The row an index stands for."""
        parent = index.internalId()
        return self._rows[index.row()] if parent == 0 else self._rows[parent - 1].children[index.row()]

    def find(self, threads: Threads) -> list[QModelIndex]:
        """The indexes of every row that shows exactly these threads; a pair has one below each party.

        A country with one thread only shows the same as the row below it, which is the one found.
        """
        told = {name for key in threads if len(threads) == 1 for name in names_of(key)}
        below = [
            self.createIndex(place, 0, number + 1)
            for number, row in enumerate(self._rows)
            if row.name in told  # of thousands of rows below, few are looked at
            for place, child in enumerate(row.children)
            if child.threads == threads
        ]
        return below or [
            self.createIndex(number, 0, 0) for number, row in enumerate(self._rows) if row.threads == threads
        ]

    # --- what Qt asks for ---------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """The index of a cell."""
        parent = parent or QModelIndex()
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index | None = None) -> Any:
        """The index of the row above; without an index the model's own parent object."""
        if index is None:
            return super().parent()
        above = index.internalId() if index.isValid() else 0
        return self.createIndex(above - 1, 0, 0) if above else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        if parent is None or not parent.isValid():
            return len(self._rows)
        if parent.column() > 0 or parent.internalId():
            return 0
        return len(self._rows[parent.row()].children)

    def columnCount(self, parent: Index | None = None) -> int:
        return 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The value of a cell in a role."""
        told = _TOLD.get(role)
        if told is None or not index.isValid():  # of most roles Qt asks for nothing is told
            return None
        return told(self, self.row_of(index), index.column())

    def shown(self, row: Row, column: int) -> str | None:
        """The text of a cell."""
        if column == NAME:
            return row.name
        return number_words(row.count) if column == COUNT else self._year_of(row)

    def box(self, row: Row, column: int) -> Qt.CheckState | None:
        """Whether the box of a row is checked; None where it has none."""
        if column != NAME or not row.thread:
            return None
        return CHECKED if row.thread in self._checked else UNCHECKED

    def place(self, row: Row) -> int:
        """The place of a row's thread among those that are compared, -1 where it is not among them."""
        compared = self._checked if self._comparing else ()
        return compared.index(row.thread) if row.thread in compared else -1

    def bars(self, row: Row) -> tuple[float, ...] | None:
        """A row's activity; None where the year by which it stands is shown instead."""
        return self._activity.bars(row.threads) if self._year_of(row) is None else None

    def _year_of(self, row: Row) -> str | None:
        """The year by which a row stands where it does; None where it stands by name or number."""
        place = YEARS_SHOWN.get(self._arrangement.order)
        return None if place is None else year_words(row.years[place])

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows of one thread can be checked."""
        if not index.isValid():
            return NO_CELL
        return WITH_BOX if index.column() == NAME and self.row_of(index).thread else WITHOUT_BOX

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for a box to be checked or unchecked."""
        thread = self.row_of(index).thread if index.isValid() and index.column() == NAME else None
        if role != Qt.ItemDataRole.CheckStateRole or thread is None:
            return False
        if (Qt.CheckState(value) == Qt.CheckState.Checked) is not (thread in self._checked):
            self.check_requested.emit(thread)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (tr("Country"), tr("Activity"), tr("Events"))[section]
        return None


def _tip(row: Row) -> str:
    """A row's title, how many events it has and in which years."""
    first, last = (year_words(year) for year in row.years)
    span = first if first == last else f"{first}–{last}"
    return f"{row.label}: {counted(row.count, 'event')}, {span}"


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font


_Told = Callable[[TreeModel, Row, int], Any]

_TOLD: Mapping[int, _Told] = {
    int(Qt.ItemDataRole.DisplayRole): TreeModel.shown,
    int(Qt.ItemDataRole.TextAlignmentRole): lambda _, row, column: None if column == NAME else TO_THE_RIGHT,
    int(Qt.ItemDataRole.FontRole): lambda _, row, column: _bold() if column == NAME and row.is_top else None,
    int(Qt.ItemDataRole.CheckStateRole): TreeModel.box,
    int(Qt.ItemDataRole.AccessibleTextRole): lambda _, row, column: (
        f"{row.label}, {counted(row.count, 'event')}"
    ),
    int(Qt.ItemDataRole.ToolTipRole): lambda _, row, column: plain_tip(_tip(row)) if column == NAME else None,
    THREADS_ROLE: lambda _, row, column: row.threads,
    LABEL_ROLE: lambda _, row, column: row.label,
    THREAD_ROLE: lambda model, row, column: model.place(row),
    ACTIVITY_ROLE: lambda model, row, column: model.bars(row),
}
"""What a cell tells in each role, by row and column."""
