"""What paints the cells of the tree: a row's activity as bars, and its name with a box."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from explorer.timeline.theme import contrast, mix
from explorer.window.canvas.glyphs import paint_box
from explorer.window.theme import Skin
from explorer.window.tree.model import ACTIVITY_ROLE, THREAD_ROLE

BOX = 13
"""The side of a box, in pixels."""

BOX_SIZE = QSize(BOX, BOX)

INDICATOR = QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
DECORATION = QStyleOptionViewItem.ViewItemFeature.HasDecoration
"""Looked up once: Qt's enumerations are slow to reach, and are asked for with every cell."""


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
        if bars:
            painter.save()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._color)
            painter.drawRects(bars_in(option.rect.adjusted(2, 5, -4, -5), bars))
            painter.restore()


def bars_in(box: QRect, shares: Sequence[float]) -> list[QRect]:
    """The bars of some shares, from the foot of a box upwards; none of a share of nothing."""
    x, foot, height, step = box.left(), box.bottom() + 1, box.height(), box.width() / len(shares)
    edges = [round(place * step) for place in range(len(shares) + 1)]
    return [
        QRect(x + left, foot - high, max(right - left - 1, 1), high)
        for left, right, share in zip(edges, edges[1:], shares, strict=False)
        if share
        for high in (max(round(height * share), 1),)
    ]


class BoxDelegate(QStyledItemDelegate):
    """Paints a row's name, and before it the box of a row that can be compared.

    While threads are compared, the boxes of these wear their colours.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._skin: Skin | None = None
        self._edge = ""
        self._places: dict[tuple[int, int, bool], QPoint] = {}

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        self._skin, self._edge = skin, mix(skin.theme.muted, skin.theme.surface, 0.3)

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        features = option.features
        if features & INDICATOR:
            # The room is kept as for an icon; the box itself is painted below, alike on every system.
            option.features = (features & ~INDICATOR) | DECORATION
            option.decorationSize = BOX_SIZE

    def box_of(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QRect:
        """Where the box of a row is painted; empty where it has none."""
        self.initStyleOption(option, index)
        if not option.features & DECORATION:
            return QRect()
        style = option.widget.style()
        place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemDecoration, option, option.widget)
        box = QRect(0, 0, BOX, BOX)
        box.moveCenter(place.center())
        return box

    def _painted_box(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QRect:
        """The same of a row that has one: asked of the style once for cells of a size."""
        cell = option.rect
        size = cell.width(), cell.height(), option.direction == Qt.LayoutDirection.RightToLeft
        if size not in self._places:
            self._places[size] = self.box_of(QStyleOptionViewItem(option), index).topLeft() - cell.topLeft()
        return QRect(cell.topLeft() + self._places[size], BOX_SIZE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        super().paint(painter, option, index)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if self._skin is None or state is None:
            return
        theme, box = self._skin.theme, self._painted_box(option, index)
        if state == Qt.CheckState.Checked:
            place = index.data(THREAD_ROLE)
            color = theme.thread(place) if place >= 0 else theme.accent
            hook = max((theme.surface, theme.ink), key=lambda ink: contrast(ink, color))
            paint_box(painter, box, color, color, hook)
        else:
            paint_box(painter, box, theme.surface, self._edge)
