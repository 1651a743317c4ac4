"""Paints passages, hits and dated words that gave no event onto the lines of a paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextBlock

from explorer.window.reader.finding import hits_between
from explorer.window.reader.layout import SheetLayout
from explorer.window.reader.looks import Looks
from explorer.window.reader.omitted import Omitted
from explorer.window.reader.passages import Passages
from explorer.window.reader.sheet import Span


class Marking:
    """What is marked on the page; a change is seen at the next painting."""

    def __init__(
        self, layout: SheetLayout, passages: Passages, omitted: Sequence[Omitted], looks: Looks
    ) -> None:
        self._layout, self._passages, self.looks = layout, passages, looks
        self._omitted = [(each.start, each.end) for each in omitted]
        self._boxes: dict[tuple[int, int, int], Sequence[QRectF]] = {}
        self._generation = 0
        self.current: int | None = None
        self.hits: Sequence[Span] = ()
        self.hit: int | None = None
        self.spot: Span | None = None
        """A sentence that was gone to."""

    def under(self, painter: QPainter, block: QTextBlock, origin: QPointF) -> None:
        """Paint what lies behind the text, and the sign of a list's item."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        start, end = block.position(), block.position() + block.length() - 1
        self._furnish(painter, block, origin)
        for first, last, here in self._passages.segments(start, end):
            index = self._uppermost(here)
            ground = self.looks.ground(self._passages[index].event.kind, strong=index == self.current)
            self._fill(painter, block, origin, (first, last), ground)
        if self.current is not None and (dated := self._passages[self.current].dated):
            self._fill(painter, block, origin, dated, self.looks.dating)
        for index in hits_between(self.hits, start, end):
            self._fill(painter, block, origin, self.hits[index], self._hit_ground(index))

    def over(self, painter: QPainter, block: QTextBlock, origin: QPointF) -> None:
        """Paint underlines, those of overlapping passages one below the other, and frames."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        start, end = block.position(), block.position() + block.length() - 1
        for index in self._passages.between(start, end):
            passage = self._passages[index]
            strong = index == self.current
            pen = QPen(QColor(self.looks.line(passage.event.kind)), 3.0 if strong else 1.6)
            self._underline(painter, block, origin, (passage.start, passage.end), pen, passage.level)
            if strong and passage.dated:
                pen = QPen(QColor(self.looks.skin.theme.ink), 2.0)
                self._underline(painter, block, origin, passage.dated, pen, passage.level)
        dots = QPen(QColor(self.looks.skin.theme.muted), 1.5, Qt.PenStyle.DotLine)
        for index in hits_between(self._omitted, start, end):
            self._underline(painter, block, origin, self._omitted[index], dots, 0)
        self._frame(painter, block, origin)

    def _frame(self, painter: QPainter, block: QTextBlock, origin: QPointF) -> None:
        pen = QPen(QColor(self.looks.skin.theme.accent), 1.5)
        wanted = [self.hits[self.hit]] if self.hit is not None else []
        for span, style in [*((s, Qt.PenStyle.SolidLine) for s in wanted), (self.spot, Qt.PenStyle.DashLine)]:
            if span is None:
                continue
            pen.setStyle(style)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for box in self._bits(block, *span):
                painter.drawRoundedRect(box.translated(origin).adjusted(-1.5, -0.5, 1.5, 1.5), 3, 3)

    def _hit_ground(self, index: int) -> str:
        return self.looks.dating if index == self.hit else self.looks.found

    def _uppermost(self, here: Sequence[int]) -> int:
        """The passage whose ground is seen where several lie: the current one, else the shortest."""
        if self.current is not None and self.current in here:
            return self.current
        return min(here, key=lambda index: self._passages[index].end - self._passages[index].start)

    def _fill(self, painter: QPainter, block: QTextBlock, origin: QPointF, span: Span, color: str) -> None:
        path = QPainterPath()
        for box in self._bits(block, *span):
            path.addRoundedRect(box.translated(origin), 3, 3)
        painter.fillPath(path, QColor(color))

    def _underline(
        self, painter: QPainter, block: QTextBlock, origin: QPointF, span: Span, pen: QPen, level: int
    ) -> None:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for box in self._bits(block, *span):
            y = origin.y() + box.bottom() + 0.4 + level * 2.6
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))

    def _bits(self, block: QTextBlock, start: int, end: int) -> Sequence[QRectF]:
        """The boxes of a span on each line of a paragraph, measured once until all is set anew."""
        if self._generation != self._layout.generation:
            self._boxes.clear()
            self._generation = self._layout.generation
        key = (block.blockNumber(), start, end)
        if key not in self._boxes:
            self._boxes[key] = tuple(boxes(block, start, end))
        return self._boxes[key]

    def _furnish(self, painter: QPainter, block: QTextBlock, origin: QPointF) -> None:
        """The bullet of an item, the hairline below a row of a table and beside the lines of an infobox."""
        index = block.blockNumber()
        style, column = self._layout.style(index), self._layout.column
        kind = self._layout.kind(index)
        theme = self.looks.skin.theme
        line = block.layout().lineAt(0)
        if kind == "item" and line.isValid():
            middle = origin + QPointF(column.left + style.indent * 0.5, line.y() + line.height() * 0.54)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.muted))
            painter.drawEllipse(middle, 2.4, 2.4)
        painter.setPen(QPen(QColor(theme.grid_strong), 1))
        bottom = origin.y() + self._layout.heights[index]
        if kind == "row":
            painter.drawLine(QPointF(column.left, bottom), QPointF(column.left + column.width, bottom))
        if kind == "infobox":
            painter.drawLine(QPointF(column.left + 1, origin.y()), QPointF(column.left + 1, bottom))


def boxes(block: QTextBlock, start: int, end: int) -> Iterator[QRectF]:
    """The boxes of a span on each line of a paragraph that is set, without space at the end of a line."""
    layout, base = block.layout(), block.position()
    low, high = max(start - base, 0), min(end - base, block.length() - 1)
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(low, line.textStart()), min(high, line.textStart() + line.textLength())
        if first < last:
            left, right = sorted((_x(line.cursorToX(first)), _x(line.cursorToX(last))))
            rect = line.naturalTextRect()
            left, right = max(left, rect.left()), min(right, rect.right())
            yield QRectF(left - 1, line.y() - 1, right - left + 2, line.height() + 2)


def _x(found: object) -> float:
    """What ``cursorToX`` answers: the place alone, or with the cursor it was moved to."""
    if isinstance(found, tuple):
        return float(found[0])
    assert isinstance(found, float)
    return found
