"""The tree of country pairs: choose whose history is shown."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from explorer.chronicle.chronicle import Chronicle
from explorer.window.theme import Skin
from explorer.window.tree_model import ACTIVITY, ACTIVITY_ROLE, COUNT, LABEL_ROLE, NAME, Threads, TreeModel


class SparkDelegate(QStyledItemDelegate):
    """Paints a row's activity as small bars."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._color = QColor()

    def set_color(self, color: str) -> None:
        """Paint the bars in another colour."""
        self._color = QColor(color)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        super().paint(painter, option, index)
        bars: tuple[float, ...] = index.data(ACTIVITY_ROLE) or ()
        box: QRect = option.rect.adjusted(2, 5, -4, -5)
        step = box.width() / max(len(bars), 1)
        for place, share in enumerate(bars):
            if share:
                height = max(round(box.height() * share), 1)
                left, right = round(place * step), round((place + 1) * step)
                painter.fillRect(
                    box.left() + left,
                    box.bottom() + 1 - height,
                    max(right - left - 1, 1),
                    height,
                    self._color,
                )


class CountryTree(QTreeView):
    """Countries and their partners with activity and counts; selecting a row asks for its threads."""

    threads_requested = Signal(tuple, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self.tree_model = TreeModel(self)
        self.setModel(self.tree_model)
        self.setAccessibleName("Country pairs")
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setAnimated(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._spark = SparkDelegate(self)
        self.setItemDelegateForColumn(ACTIVITY, self._spark)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(20)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(ACTIVITY, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(COUNT, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(ACTIVITY, 56)

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        self._spark.set_color(skin.spark)
        self.viewport().update()

    def set_chronicle(self, chronicle: Chronicle) -> None:
        """List the countries of a chronicle."""
        self._quiet = True
        self.tree_model.set_chronicle(chronicle)
        self._quiet = False
        width = self.fontMetrics().horizontalAdvance(f"{len(chronicle.events):,}") + 14
        self.header().resizeSection(COUNT, max(width, 34))

    def show_threads(self, threads: Threads) -> None:
        """Mark the row of these threads as the chosen one, without asking for them."""
        current = self.currentIndex()
        if current.isValid() and self.tree_model.row_of(current).threads == threads:
            return
        self._quiet = True
        found = self.tree_model.find(threads)
        for index in found:
            self.expand(index.parent())
        if found:
            self.setCurrentIndex(found[0])
            self.scrollTo(found[0])
        else:
            self.clearSelection()
        self._quiet = False

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        """Ask for the threads of the row that was chosen."""
        super().selectionChanged(selected, deselected)
        indexes = self.selectionModel().selectedRows()
        if not self._quiet and indexes:
            row = self.tree_model.row_of(indexes[0])
            self.threads_requested.emit(row.threads, indexes[0].data(LABEL_ROLE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.header().resizeSection(ACTIVITY, 56 if self.width() >= 250 else 40)

    def sizeHint(self) -> QSize:
        return QSize(262, 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(170, 70)
