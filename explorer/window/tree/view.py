"""The tree of country pairs: choose whose history is shown."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from explorer.chronicle.chronicle import Chronicle, ThreadKey
from explorer.language import number_words
from explorer.window.icons import pixmap
from explorer.window.keyboard.keys import KeyRow, asked_by, table_of
from explorer.window.language import tr
from explorer.window.theme import Skin
from explorer.window.tree.delegates import BoxDelegate, SparkDelegate
from explorer.window.tree.model import (
    ACTIVITY,
    COUNT,
    LABEL_ROLE,
    NAME,
    TreeModel,
)
from explorer.window.tree.rows import Arrangement, Threads

ARROW = 14
"""The side of an arrow, in pixels."""

KEYS = (
    KeyRow(("Return", "Enter"), "choose", "Show the events of the row; on to them where they are shown"),
    KeyRow(("Right",), "inwards", "Open the country; from a pair on to its events"),
    KeyRow(("Space",), "check", "Compare the thread with what is shown, or do not any more"),
)
"""The keys of the tree beside those that move in it."""

_TABLE = table_of(KEYS)

ROOM_FOR_ACTIVITY = 220
"""A tree narrower than this, in pixels, shows no sparklines: the names need the room."""


class CountryTree(QTreeView):
    """Countries and their partners with activity and counts; selecting a row asks for its threads."""

    threads_requested = Signal(tuple, str)
    leave_requested = Signal()
    """The keyboard is to go on to the events of the chosen row."""
    check_requested = Signal(object)
    """With the key of a thread that is to be compared, or not any more."""
    menu_requested = Signal(tuple, str, QPoint)
    """With the threads of a row, what they are called together, and the place on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quiet = False
        self._skin: Skin | None = None
        self.tree_model = TreeModel(self)
        self.setModel(self.tree_model)
        self.setAccessibleName(tr("Country pairs"))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setAnimated(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Its room is kept, so that counts stand below one another in all panels; idle, it is not to be seen.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        bar.setEnabled(False)
        bar.rangeChanged.connect(lambda low, high: bar.setEnabled(high > low))
        self._spark = SparkDelegate(self)
        self._boxes = BoxDelegate(self)
        self._pressed: ThreadKey | None = None
        self._open: set[str] = set()
        self._chosen: Threads = ()
        self._above = ""  # the country below which the chosen row stood
        self.setItemDelegateForColumn(NAME, self._boxes)
        self.setItemDelegateForColumn(ACTIVITY, self._spark)
        self.tree_model.check_requested.connect(self.check_requested)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(20)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(ACTIVITY, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(COUNT, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(ACTIVITY, 56)

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        self._skin = skin
        self._spark.set_color(skin.spark)
        self._boxes.set_skin(skin)
        self.viewport().update()

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """An arrow before each row that can be opened; rows below it need no lines."""
        if self._skin is None or not self.tree_model.hasChildren(index):
            return
        name = "opened" if self.isExpanded(index) else "closed"
        drawn = pixmap(name, self._skin.theme.muted, ARROW, self.devicePixelRatioF())
        if drawn.isNull():
            super().drawBranches(painter, rect, index)
            return
        cell = QRect(rect.right() + 1 - self.indentation(), rect.top(), self.indentation(), rect.height())
        box = QRect(0, 0, ARROW, ARROW)
        box.moveCenter(cell.center())
        painter.drawPixmap(box, drawn)

    def set_chronicle(self, chronicle: Chronicle) -> None:
        """List the countries of a chronicle; countries that are open stay so."""
        with self._kept():
            self.tree_model.set_chronicle(chronicle)
        width = self.fontMetrics().horizontalAdvance(number_words(len(chronicle.events))) + 14
        self.header().resizeSection(COUNT, max(width, 34))

    def arrange(self, arrangement: Arrangement) -> None:
        """Put the rows into another order, or let others pass; what was chosen and open stays so.

        While names are filtered, countries stand open.
        """
        with self._kept():
            self.tree_model.arrange(arrangement)
        if arrangement.words.strip():
            self.scrollToTop()

    @contextmanager
    def _kept(self) -> Iterator[None]:
        """Bring back what was chosen and what was open, where it is there, after all rows changed.

        What was chosen is remembered while its row does not pass.
        """
        model, current = self.tree_model, self.currentIndex()
        was_seen = self.selectionModel().isSelected(current)
        if was_seen:
            self._above = model.row_of(current.parent()).name if current.parent().isValid() else ""
        if not model.arrangement.words.strip():
            self._open = {row.name for row, index in model.top_rows() if self.isExpanded(index)}
        self._quiet = True
        yield
        filtering = bool(model.arrangement.words.strip())
        for row, index in model.top_rows():
            wanted = filtering or row.name in self._open
            if self.isExpanded(index) is not wanted:  # of many countries few are open
                self.setExpanded(index, wanted)
        found = model.find(self._chosen) if self._chosen else []
        same = [one for one in found if one.parent().isValid() and one.parent().data() == self._above]
        for index in (same or found)[:1]:
            if not was_seen:
                self.expand(index.parent())
            self.setCurrentIndex(index)
        self._quiet = False

    def show_threads(self, threads: Threads) -> None:
        """Mark the row of these threads as the chosen one, without asking for them."""
        self._chosen = threads
        current = self.currentIndex()
        chosen = self.selectionModel().isSelected(current)
        if chosen and self.tree_model.row_of(current).threads == threads:
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

    def show_checked(self, keys: Threads, *, comparing: bool) -> None:
        """Check the boxes of these threads alone; while they are compared, each has its colour."""
        self.tree_model.set_checked(keys, comparing=comparing)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        """Ask for the threads of the row that was chosen."""
        super().selectionChanged(selected, deselected)
        indexes = self.selectionModel().selectedRows()
        if not self._quiet and indexes:
            row = self.tree_model.row_of(indexes[0])
            self._chosen = row.threads
            self.threads_requested.emit(row.threads, indexes[0].data(LABEL_ROLE))

    # --- the boxes ----------------------------------------------------------------------------------

    def box_at(self, index: QModelIndex) -> QRect:
        """Where the box of a row stands in the viewport; empty where it has none or is folded away."""
        name = index.siblingAtColumn(NAME)
        if self.visualRect(name).isEmpty():
            return QRect()
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(name)
        return self._boxes.box_of(option, name)

    def _boxed(self, at: QPoint) -> ThreadKey | None:
        """The thread whose box is at a point of the viewport."""
        index = self.indexAt(at)
        if not index.isValid() or not self.box_at(index).adjusted(-4, -4, 4, 4).contains(at):
            return None
        return self.tree_model.row_of(index).thread

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a box is meant for it and chooses no row; nor does one that opens a menu.

        The menu offers to compare a row with what is shown, which it would no more if it chose the row.
        """
        if event.button() == Qt.MouseButton.RightButton:
            return
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self._boxed(event.position().toPoint()) if left else None
        if self._pressed is None:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second of two quick clicks on a box is a click like the first."""
        self._pressed = self._boxed(event.position().toPoint())
        if self._pressed is None:
            super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif self._boxed(event.position().toPoint()) == pressed:
            self.check_requested.emit(pressed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return chooses the current row, Space checks its box; → leads in, at last to the events."""
        name, index = asked_by(event, _TABLE), self.currentIndex()
        if not index.isValid() or not self._act(name, index):
            super().keyPressEvent(event)

    def _act(self, name: str, index: QModelIndex) -> bool:
        """Do what a key of the table asks for in a row; answers whether it asks for anything there."""
        thread, shown = self.tree_model.row_of(index).thread, self.selectionModel().isSelected(index)
        leads_in = self.tree_model.hasChildren(index.siblingAtColumn(NAME))
        if name == "check" and thread is not None:
            self.check_requested.emit(thread)
        elif name == "choose" or (name == "inwards" and not leads_in):
            self.setCurrentIndex(index)
            if shown or name == "inwards":
                self.leave_requested.emit()
        else:
            return False
        return True

    def enter(self) -> None:
        """Take the keyboard; where names are filtered, at the first that passes, without choosing it."""
        rows = self.tree_model.top_rows()
        if self.tree_model.arrangement.words.strip() and not self.selectedIndexes() and len(rows) > 1:
            stay = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(rows[1][1], stay)  # behind all events, which always pass
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keys else self.indexAt(event.pos())
        if index.isValid():
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            row = self.tree_model.row_of(index)
            self.menu_requested.emit(row.threads, row.label, below if by_keys else event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take or leave room for the sparklines; a chosen row that was seen stays so."""
        chosen = self.currentIndex()
        seen = self.visualRect(chosen).intersects(QRect(QPoint(), event.oldSize()))
        super().resizeEvent(event)
        if seen:
            self.scrollTo(chosen)
        self.header().setSectionHidden(ACTIVITY, self.width() < ROOM_FOR_ACTIVITY)
        self.header().resizeSection(ACTIVITY, 56 if self.width() >= 250 else 40)

    def sizeHint(self) -> QSize:
        return QSize(262, 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(170, 70)
