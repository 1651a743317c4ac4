"""The table of events as an item model: a thin adapter over rows that are worked out elsewhere."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QPixmap

from explorer.window.canvas.glyphs import mark_pixmap
from explorer.window.language import tr
from explorer.window.plain import plain_tip
from explorer.window.table.rows import COLUMNS, DATE, KIND, TITLE, EventRows
from explorer.window.theme import Skin

if TYPE_CHECKING:
    from explorer.chronicle.searching.search_index import Marks  # needs numpy

Index = QModelIndex | QPersistentModelIndex

POSITION_ROLE = int(Qt.ItemDataRole.UserRole)
"""The position of a row's event in the chronicle."""

HIT_ROLE = POSITION_ROLE + 1
"""Whether a row holds the words searched for; None without a search."""

BOOKMARK_ROLE = POSITION_ROLE + 2
"""Whether the event of a row is bookmarked."""

MARK_RADIUS = 5.0


class EventTableModel(QAbstractTableModel):
    """Some events of a chronicle, in the order of a column."""

    reordered = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = EventRows((), {})
        self._order: list[int] = []
        self._places: dict[int, int] | None = None
        self._column, self._descending = DATE, False
        self._found: Marks | None = None
        self._bookmarks: frozenset[int] = frozenset()
        self._skin: Skin | None = None
        self._marks: dict[tuple[str, float], QPixmap] = {}
        self.ratio = 1.0

    # --- what is shown ------------------------------------------------------------------------------

    @property
    def rows(self) -> EventRows:
        """The rows of all events."""
        return self._rows

    @property
    def order(self) -> Sequence[int]:
        """The positions of the events shown, from the top."""
        return self._order

    def set_rows(self, rows: EventRows, positions: Sequence[int]) -> None:
        """Show these events, in the order chosen."""
        self.beginResetModel()
        self._rows = rows
        self._put(positions)
        self.endResetModel()

    def _put(self, positions: Sequence[int]) -> None:
        self._order = self._rows.ordered(positions, self._column, descending=self._descending)
        self._places = None

    def row_of(self, position: int) -> int | None:
        """The row of an event, None where it is not shown."""
        if self._column == DATE and not self._descending:
            place = bisect_left(self._order, position)
            return place if place < len(self._order) and self._order[place] == position else None
        if self._places is None:
            self._places = {at: place for place, at in enumerate(self._order)}
        return self._places.get(position)

    def set_found(self, found: Marks | None) -> None:
        """Mark the events that hold the words searched for; None where nothing is searched for."""
        if found is not self._found:
            self._found = found
            self._touch()

    def set_bookmarks(self, positions: frozenset[int]) -> None:
        """Sign the events that are bookmarked."""
        if positions != self._bookmarks:
            self._bookmarks = positions
            self._touch()

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        self._skin, self._marks = skin, {}
        self._touch()

    def _touch(self) -> None:
        if self._order:
            last = self.index(len(self._order) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    # --- what Qt asks for ---------------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._order)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows into the order of a column; without one, of the date."""
        chosen = max(column, DATE), order is Qt.SortOrder.DescendingOrder
        if chosen == (self._column, self._descending):
            return
        self._column, self._descending = chosen
        self.beginResetModel()
        self._put(self._order)
        self.endResetModel()
        self.reordered.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The value of a cell in a role."""
        if not index.isValid() or index.row() >= len(self._order):
            return None
        position, column = self._order[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            words = self._rows.text(position, column)
            return (plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words) or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if COLUMNS[column].numeric else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(position, column)
        return self._own(position, column, role)

    def _own(self, position: int, column: int, role: int) -> Any:
        if role == POSITION_ROLE:
            return position
        if role == BOOKMARK_ROLE:
            return position in self._bookmarks
        if role == HIT_ROLE:
            return None if self._found is None else bool(self._found[position])
        if role == Qt.ItemDataRole.DecorationRole and column == KIND:
            return self._mark(position)
        if role == Qt.ItemDataRole.ForegroundRole and self._skin is not None:
            theme = self._skin.theme
            strong = column in (DATE, TITLE, KIND) if self._found is None else bool(self._found[position])
            return QColor(theme.ink if strong else theme.muted)
        return None

    def _spoken(self, position: int, column: int) -> str:
        """What a screen reader says of a cell."""
        hit = f", {tr('holds the words searched for')}" if self._own(position, TITLE, HIT_ROLE) else ""
        signs = hit + (f", {tr('bookmarked')}" if position in self._bookmarks else "")
        text = self._rows.text(position, column) or tr("none")
        return f"{tr(COLUMNS[column].heading)}: {text}{signs if column == TITLE else ''}"

    def _mark(self, position: int) -> QPixmap | None:
        kind = self._rows.kinds.get(self._rows.events[position].kind)
        if kind is None or self._skin is None:
            return None
        key = (kind.key, self.ratio)
        if key not in self._marks:
            color = QColor(self._skin.kind_color(kind))
            self._marks[key] = mark_pixmap(kind.shape, MARK_RADIUS, color, self.ratio)
        return self._marks[key]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section].heading)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if COLUMNS[section].numeric else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None
