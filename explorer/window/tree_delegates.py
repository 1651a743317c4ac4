"""What paints the cells of the tree: a row's activity as bars, and its name with a box."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from explorer.timeline.theme import contrast, mix
from explorer.window.glyphs import paint_box
from explorer.window.theme import Skin
from explorer.window.tree_model import ACTIVITY_ROLE, THREAD_ROLE

BOX = 13
"""The side of a box, in pixels."""


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


class BoxDelegate(QStyledItemDelegate):
    """Paints a row's name, and before it the box of a row that can be compared.

    While threads are compared, the boxes of these wear their colours.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._skin: Skin | None = None

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        self._skin = skin

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        feature = QStyleOptionViewItem.ViewItemFeature
        if option.features & feature.HasCheckIndicator:
            # The room is kept as for an icon; the box itself is painted below, alike on every system.
            option.features = (option.features & ~feature.HasCheckIndicator) | feature.HasDecoration
            option.decorationSize = QSize(BOX, BOX)

    def box_of(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QRect:
        """Where the box of a row is painted; empty where it has none."""
        self.initStyleOption(option, index)
        if not option.features & QStyleOptionViewItem.ViewItemFeature.HasDecoration:
            return QRect()
        style = option.widget.style()
        place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemDecoration, option, option.widget)
        box = QRect(0, 0, BOX, BOX)
        box.moveCenter(place.center())
        return box

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        super().paint(painter, option, index)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if self._skin is None or state is None:
            return
        theme, place = self._skin.theme, index.data(THREAD_ROLE)
        box = self.box_of(QStyleOptionViewItem(option), index)
        color = theme.thread(place) if place >= 0 else theme.accent
        if state == Qt.CheckState.Checked:
            hook = max((theme.surface, theme.ink), key=lambda ink: contrast(ink, color))
            paint_box(painter, box, color, color, hook)
        else:
            paint_box(painter, box, theme.surface, mix(theme.muted, theme.surface, 0.3))
