"""The dates beside the text, each at the line where its passage begins."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from explorer.chronicle.dates.wording import short_date
from explorer.window.canvas.glyphs import paint_mark
from explorer.window.reader.geometry import GAP, Label, place_labels
from explorer.window.reader.layout import SheetLayout
from explorer.window.reader.looks import Looks
from explorer.window.reader.passages import Passages
from explorer.window.theme import scaled

LONGEST_DATE = "30 Sep 1998 +1"
"""The date that the margin has room for; longer ones are cut short."""

MARK = 16
"""Pixels for a kind's mark between date and text."""


class Margin:
    """Paints the dates, and knows which of them stands at a place. The keyboard reaches them by the list."""

    def __init__(self, looks: Looks, font: QFont) -> None:
        self.looks = looks
        self.labels: Sequence[Label] = ()
        """The dates that were painted last, their tops in the viewport."""
        self._left = 0.0
        self.set_font(font)

    def set_font(self, font: QFont) -> None:
        """Write the dates in another font, a little smaller than this one."""
        self._font, self._bold = scaled(font, 0.95), scaled(font, 0.95, bold=True)
        metrics = QFontMetricsF(self._bold)
        self._height = metrics.height() + 3
        self.width = metrics.horizontalAdvance(LONGEST_DATE) + MARK

    def label_at(self, x: float, y: float) -> Label | None:
        """The date at a place of the viewport."""
        if x > self._left - GAP / 2:
            return None
        return next((label for label in self.labels if 0 <= y - label.y < self._height), None)

    def paint(
        self,
        painter: QPainter,
        layout: SheetLayout,
        passages: Passages,
        current: int | None,
        view: tuple[int, int],
    ) -> None:
        """Paint the dates of the passages that begin in view; ``view`` is its top in the page and height."""
        self.labels, self._left = (), layout.column.left
        if not layout.column.margin:
            return
        top, height = view
        fuzzy = Qt.HitTestAccuracy.FuzzyHit
        first = layout.hitTest(QPointF(0, top), fuzzy)
        last = layout.hitTest(QPointF(1e9, top + height), fuzzy)
        wanted = []
        for index in passages.beginning_in(first, last + 1):
            passage = passages[index]
            y = layout.line_top(passage.start) - top
            wanted.append((y, short_date(passage.mention.date), index))
        self.labels = place_labels(wanted, self._height)
        for label in self.labels:
            shown = current if current in label.passages and current is not None else label.passages[0]
            words = short_date(passages[shown].mention.date)
            self._paint(painter, layout, label, words, passages[shown].event.kind, bold=shown == current)

    def _paint(
        self, painter: QPainter, layout: SheetLayout, label: Label, words: str, kind: str, *, bold: bool
    ) -> None:
        theme, column = self.looks.skin.theme, layout.column
        right = column.left - GAP
        width = column.margin - GAP - MARK
        font = self._bold if bold else self._font
        metrics = QFontMetricsF(font)
        more = f" +{len(label.passages) - 1}" if len(label.passages) > 1 else ""
        room = width - metrics.horizontalAdvance(more)
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room) + more
        painter.setFont(font)
        painter.setPen(QColor(theme.ink if bold else theme.muted))
        box = QRectF(right - MARK - width, label.y, width, self._height)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        known = self.looks.kinds.get(kind)
        middle = QPointF(right - MARK / 2 + 3, label.y + self._height / 2)
        paint_mark(painter, known.shape if known else "circle", middle, 4.6, QColor(self.looks.line(kind)))
