"""The documents that were read, with the number of passages each gave: choose whose accounts are shown."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from explorer.chronicle.chronicle import Chronicle
from explorer.language import counted, number_words
from explorer.window.language import tr
from explorer.window.plain import plain_tip
from explorer.window.theme import Skin

NAME_ROLE = int(Qt.ItemDataRole.UserRole)
COUNT_ROLE = NAME_ROLE + 1

Index = QModelIndex | QPersistentModelIndex


class SourcesModel(QAbstractListModel):
    """A thin adapter over a chronicle's documents."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chronicle = Chronicle()

    def set_chronicle(self, chronicle: Chronicle) -> None:
        """List the documents of another chronicle."""
        self.beginResetModel()
        self._chronicle = chronicle
        self.endResetModel()

    def rows_of(self, names: Collection[str]) -> list[int]:
        """The rows of the documents with these names."""
        return [row for row, one in enumerate(self._chronicle.documents) if one.name in names]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._chronicle.documents)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The value of a row in a role."""
        if not index.isValid():
            return None
        document = self._chronicle.documents[index.row()]
        count = self._chronicle.mentions_by_document[document.name]
        if role == Qt.ItemDataRole.DisplayRole:
            return document.title
        if role in (NAME_ROLE, COUNT_ROLE):
            return document.name if role == NAME_ROLE else count
        passages = counted(count, "dated passage")
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{document.title}\n{document.name}\n{passages}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{document.title}, {passages}"
        return None


def _told_by_qt(model: SourcesModel, parent: QObject) -> QSortFilterProxyModel:
    """All rows of a model, of which Qt itself knows how many there are.

    A list asks for the number of its rows twice for each row that it lays out: of thousands, that holds up
    the window where Python answers.
    """
    rows = QSortFilterProxyModel(parent)
    rows.setDynamicSortFilter(False)
    rows.setSourceModel(model)
    return rows


class _CountDelegate(QStyledItemDelegate):
    """A title, elided, and a number at the right."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.skin: Skin | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        if self.skin is None:
            return
        box: QRect = option.rect
        view = self._view
        selected = view.selectionModel().isSelected(index)
        hovered = view.viewport().underMouse() and box.contains(view.mapFromGlobal(view.cursor().pos()))
        if selected or hovered:
            painter.fillRect(box, QColor(self.skin.selection if selected else self.skin.hover))
        metrics, theme = option.fontMetrics, self.skin.theme
        number = number_words(index.data(COUNT_ROLE))
        width = metrics.horizontalAdvance(number)
        right = QRect(box.right() - 12 - width, box.top(), width, box.height())
        painter.setPen(QColor(theme.ink if selected else theme.muted))
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter, number)
        painter.setPen(QColor(theme.ink))
        left = QRect(box.left() + 14, box.top(), right.left() - 8 - box.left() - 14, box.height())
        title = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, left.width())
        painter.drawText(left, Qt.AlignmentFlag.AlignVCenter, title)
        if view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QColor(theme.accent))
            painter.drawRect(box.adjusted(5, 0, -6, -1))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = option.fontMetrics
        return QSize(100, max(metrics.height() + 6, 21))


class SourcesPanel(QListView):
    """The documents; choosing some shows only what they tell, choosing the chosen one again shows all."""

    documents_requested = Signal(frozenset)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self.sources_model = SourcesModel(self)
        self.setModel(_told_by_qt(self.sources_model, self))
        self._delegate = _CountDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Sources"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        self._delegate.skin = skin
        self.viewport().update()

    def set_chronicle(self, chronicle: Chronicle) -> None:
        """List the documents of a chronicle; what was chosen stays so, and the keyboard where it was."""
        chosen, here = self._chosen(), self.currentIndex().data(NAME_ROLE)
        self._quiet = True
        self.sources_model.set_chronicle(chronicle)
        self._quiet = False
        self.set_chosen(chosen)
        rows = map(self.sources_model.index, range(self.sources_model.rowCount()))
        index = next((row for row in rows if row.data(NAME_ROLE) == here), None) if here else None
        if index is not None:
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def set_chosen(self, documents: frozenset[str]) -> None:
        """Mark which documents are chosen, without asking for them."""
        if documents == self._chosen():
            return
        self._quiet = True
        self.clearSelection()
        for row in self.sources_model.rows_of(documents):
            self.selectionModel().select(self.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select)
        self._quiet = False

    def _chosen(self) -> frozenset[str]:
        return frozenset(index.data(NAME_ROLE) for index in self.selectedIndexes())

    def selectionCommand(self, index: Index, event: Any = None) -> QItemSelectionModel.SelectionFlag:  # noqa: N802
        """Choosing the only chosen document again takes the choice back."""
        chosen = self.selectionModel().selectedIndexes()
        pressed = event is not None and event.type() == event.Type.MouseButtonPress
        if pressed and len(chosen) == 1 and chosen[0] == index:
            return QItemSelectionModel.SelectionFlag.Clear
        return super().selectionCommand(index, event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        """Ask for what the chosen documents tell."""
        super().selectionChanged(selected, deselected)
        if not self._quiet:
            self.documents_requested.emit(self._chosen())

    def sizeHint(self) -> QSize:
        return QSize(254, 130)

    def minimumSizeHint(self) -> QSize:
        return QSize(170, 60)
