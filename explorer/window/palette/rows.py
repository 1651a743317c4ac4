"""How the rows of the command palette look."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from explorer.timeline.theme import mix
from explorer.window.icons import SIDE, pixmap
from explorer.window.palette.items import Found
from explorer.window.theme import Skin, scaled

Index = QModelIndex | QPersistentModelIndex

FOUND_ROLE = int(Qt.ItemDataRole.UserRole)
"""The :class:`Found` of a row."""

INSET, GAP, CAP = 10, 14, 6
"""Pixels beside a row's words, between them, and beside the keys in their frame."""


class PaletteDelegate(QStyledItemDelegate):
    """Paints a row: its words with the letters typed in bold, what it is, and its keys in a frame."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._skin: Skin | None = None

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        self._skin = skin

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, option.fontMetrics.height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        found: Found | None = index.data(FOUND_ROLE)
        if self._skin is None or found is None:
            return
        painter.save()
        box: QRect = option.rect
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if current or hovered:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._skin.selection if current else self._skin.hover))
            painter.drawRoundedRect(box, 5, 5)
        right = self._paint_keys(painter, option, found, box.right() - INSET)
        left = self._paint_icon(painter, option, found, box.left() + INSET)
        self._paint_words(painter, option, found, QRect(left, box.top(), 0, box.height()), right)
        painter.restore()

    def _ink(self, found: Found, *, muted: bool) -> QColor:
        assert self._skin is not None
        theme = self._skin.theme
        if not found.item.enabled:
            return QColor(mix(theme.muted, theme.surface, 0.35))
        return QColor(theme.muted if muted else theme.ink)

    def _paint_icon(self, painter: QPainter, option: QStyleOptionViewItem, found: Found, left: int) -> int:
        """Paint the icon, where there is one; where the words begin."""
        ratio = painter.device().devicePixelRatioF()
        drawn = pixmap(found.item.icon, self._ink(found, muted=True).name(), SIDE, ratio)
        if not drawn.isNull():
            painter.drawPixmap(left, option.rect.center().y() + 1 - SIDE // 2, drawn)
        return left + SIDE + CAP + 2

    def _paint_keys(self, painter: QPainter, option: QStyleOptionViewItem, found: Found, right: int) -> int:
        """Paint the keys so that they end at ``right``; where what stands before them must end."""
        keys, skin = found.item.shortcut, self._skin
        if not keys or skin is None:
            return right
        font = scaled(option.font, 0.92)
        width = QFontMetrics(font).horizontalAdvance(keys)
        height = QFontMetrics(font).height() + 4
        middle = option.rect.center().y()
        cap = QRect(right - width - 2 * CAP, middle - height // 2, width + 2 * CAP, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(skin.theme.hairline))
        painter.setBrush(QColor(skin.field))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(font)
        painter.setPen(self._ink(found, muted=True))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, keys)
        return cap.left() - GAP

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, found: Found, at: QRect, right: int
    ) -> None:
        place_font = scaled(option.font, 0.92)
        small, metrics = QFontMetrics(place_font), option.fontMetrics
        strong = QFont(option.font)
        strong.setBold(True)
        wanted = QFontMetrics(strong).horizontalAdvance(found.item.text)
        room = max(right - at.left() - wanted - GAP, 0)
        place = small.elidedText(found.item.place, Qt.TextElideMode.ElideRight, room)
        taken = small.horizontalAdvance(place)
        painter.setFont(place_font)
        painter.setPen(self._ink(found, muted=True))
        painter.drawText(
            QRect(right - taken, at.top(), taken, at.height()), Qt.AlignmentFlag.AlignVCenter, place
        )
        painter.setPen(self._ink(found, muted=False))
        left, end = at.left(), right - (taken + GAP if taken else 0)
        base = QPoint(0, at.center().y() + (metrics.ascent() - metrics.descent()) // 2 + 1)
        letters = frozenset(found.letters)
        text = found.item.text
        if wanted > end - left:
            text = QFontMetrics(strong).elidedText(text, Qt.TextElideMode.ElideRight, end - left)
        for part, bold in _pieces(text, letters):
            painter.setFont(strong if bold else option.font)
            painter.drawText(QPoint(left, base.y()), part)
            left += painter.fontMetrics().horizontalAdvance(part)


def _pieces(text: str, letters: frozenset[int]) -> list[tuple[str, bool]]:
    """A text in pieces, each with whether its letters were typed."""
    pieces: list[tuple[str, bool]] = []
    for place, letter in enumerate(text):
        bold = place in letters
        if pieces and pieces[-1][1] is bold:
            pieces[-1] = (pieces[-1][0] + letter, bold)
        else:
            pieces.append((letter, bold))
    return pieces
