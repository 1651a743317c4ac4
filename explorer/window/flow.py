"""Widgets set like words in a line, and links that are set so: the names of parties and people."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QPushButton, QSizePolicy, QWidget

from explorer.window.plain import plain_tip

FRAME = 4
"""Pixels that a link needs beside its words, across and down."""


class FlowLayout(QLayout):
    """Sets its widgets from left to right and goes on below where a line is full."""

    def __init__(self, parent: QWidget | None = None, *, across: int = 10, down: int = 2) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._items: list[QLayoutItem] = []
        self._across, self._down = across, down

    # What Qt asks of a layout, in its spelling.

    def addItem(self, item: QLayoutItem) -> None:
        """Take in an item."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """An item by its number; None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let go of an item."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A narrow line needs more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that the items need where they have ``width`` pixels."""
        return self._set(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, box: QRect) -> None:
        """Set the items into a box."""
        super().setGeometry(box)
        self._set(box, move=True)

    def sizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(160))

    def minimumSize(self) -> QSize:
        """As wide as a short word, as high as the highest item, and the margins."""
        margins = self.contentsMargins()
        height = max((item.sizeHint().height() for item in self._seen()), default=0)
        return QSize(60, height + margins.top() + margins.bottom())

    def _seen(self) -> list[QLayoutItem]:
        """The items that are not hidden."""
        return [item for item in self._items if not item.isEmpty()]

    def _set(self, box: QRect, *, move: bool) -> int:
        """Set the items into a box, or only see how high they would be; that height."""
        margins = self.contentsMargins()
        inner = box.marginsRemoved(margins)
        x, y, line = inner.left(), inner.top(), 0
        for item in self._seen():
            hint = item.sizeHint()
            size = QSize(min(hint.width(), max(inner.width(), 1)), hint.height())
            if x > inner.left() and x + size.width() > inner.left() + inner.width():
                x, y, line = inner.left(), y + line + self._down, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, line = x + size.width() + self._across, max(line, size.height())
        return y + line + margins.bottom() - box.top()


class NameLink(QPushButton):
    """A name to be followed; one that is too long for its line is cut with an ellipsis."""

    def __init__(self, name: str, tip: str) -> None:
        super().__init__(name)
        self.name = name
        self.setProperty("link", True)
        self.setProperty("name", True)
        self.setAccessibleName(tip)
        self.setToolTip(plain_tip(tip))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.name) + FRAME, metrics.height() + FRAME)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        whole = self.width() >= self.sizeHint().width()
        cut = self.fontMetrics().elidedText(self.name, Qt.TextElideMode.ElideRight, self.width() - FRAME)
        self.setText(self.name if whole else cut)


def flow_of(*widgets: QWidget) -> QWidget:
    """Widgets set like words in a line, as one."""
    holder = QWidget()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    layout = FlowLayout(holder)
    for widget in widgets:
        layout.addWidget(widget)
    return holder
