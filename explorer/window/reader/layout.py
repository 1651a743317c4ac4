"""Sets a sheet's paragraphs as they come into view, so that a long document opens as fast as a short one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol
from weakref import ref

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFrame,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from explorer.window.reader.geometry import Column, Heights, column
from explorer.window.reader.looks import Style, Typography
from explorer.window.reader.sheet import Sheet
from explorer.window.reader.tables import Tables

BOTTOM = 60.0
"""Pixels below the last paragraph."""


class Decorator(Protocol):
    """Paints what lies under and over the text of one paragraph that has been set at ``origin``."""

    def under(self, painter: QPainter, block: QTextBlock, origin: QPointF) -> None:
        """Paint before the text."""

    def over(self, painter: QPainter, block: QTextBlock, origin: QPointF) -> None:
        """Paint after the text."""


def _nobody() -> None:
    """No decorator."""


class SheetLayout(QAbstractTextDocumentLayout):
    """The layout of a QTextDocument that holds a sheet's text, one paragraph a block.

    Only paragraphs that are looked at are set; the heights of others are estimated from their number of
    characters. Qt asks for places by the virtual functions; ``ensure`` sets what comes into view.
    """

    def __init__(self, document: QTextDocument, sheet: Sheet, typography: Typography, dates: float) -> None:
        super().__init__(document)
        self._sheet, self._typography, self._dates = sheet, typography, dates
        self._set: set[int] = set()
        self._width = -1.0
        self.generation = 0
        """Counts how often all was set anew."""
        self.heights = Heights(())
        self.column = Column(0, 0, 0)
        self.ink, self.muted = QColor(), QColor()
        self._decorator: Callable[[], Decorator | None] = _nobody
        self._tables = Tables(sheet, lambda text: 0.0, 0.0)

    def decorate(self, decorator: Decorator) -> None:
        """Have a ``decorator`` paint with the text. It is to be held elsewhere.

        It knows the layout in turn: the two would stay, with the sheet, until Python looks for rings.
        """
        self._decorator = ref(decorator)

    def set_typography(self, typography: Typography, dates: float) -> None:
        """Set all in other type; ``dates`` is the width of the longest date."""
        self._typography, self._dates = typography, dates
        self._begin()

    # --- what is known of paragraphs ----------------------------------------------------------------

    def kind(self, index: int) -> str:
        """What a paragraph is."""
        return self._sheet.paragraphs[index].kind

    def style(self, index: int) -> Style:
        """How a paragraph is set."""
        return self._typography.styles[self._sheet.paragraphs[index].style]

    def _begin(self) -> None:
        """Forget what has been set: width or type are others."""
        document = self.document()
        for index in self._set:
            document.findBlockByNumber(index).layout().clearLayout()
        self._set.clear()
        self.generation += 1
        self._width = document.pageSize().width()
        self.column = column(self._width, self._dates, self._typography.longest)
        self.heights = Heights(self._estimates())
        row = self._typography.styles["row"]
        measure = QFontMetricsF(row.font).horizontalAdvance
        self._tables = Tables(self._sheet, measure, self.column.width - row.indent)
        self.documentSizeChanged.emit(self.documentSize())

    def _before(self, index: int) -> float:
        paragraph = self._sheet.paragraphs[index]
        return 0.0 if paragraph.goes_on else self.style(index).before

    def _estimates(self) -> list[float]:
        """How high each paragraph is likely to be, from its number of characters."""
        found = []
        rows = {
            name: (
                style.before,
                style.pitch,
                max((self.column.width - style.indent) / self._typography.character, 1),
            )
            for name, style in self._typography.styles.items()
        }
        for paragraph in self._sheet.paragraphs:
            before, pitch, room = rows[paragraph.style]
            lines = (paragraph.end - paragraph.start) // room + 1
            found.append(lines * pitch if paragraph.goes_on else before + lines * pitch)
        return found

    def ensure(self, top: float, bottom: float) -> int:
        """Set every paragraph between two heights of the page; the index of the first of them."""
        first = index = self.heights.at(top)
        block = self.document().findBlockByNumber(index)
        total = self.heights.total
        while block.isValid() and index < len(self.heights) and self.heights.top(index) < bottom:
            self._ensure(block, index)
            block, index = block.next(), index + 1
        if self.heights.total != total:
            self.documentSizeChanged.emit(self.documentSize())
        return first

    def _ensure(self, block: QTextBlock, index: int) -> None:
        if index in self._set:
            return
        self._set.add(index)
        style, layout = self.style(index), block.layout()
        self._dress(layout, block, style)
        y = self._before(index)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.column.width - style.indent)
            pitch = max(style.pitch, line.height())
            line.setPosition(QPointF(self.column.left + style.indent, y + (pitch - line.height()) / 2))
            y += pitch
        layout.endLayout()
        self.heights[index] = y

    def _dress(self, layout: QTextLayout, block: QTextBlock, style: Style) -> None:
        span = QTextLayout.FormatRange()
        span.start, span.length = 0, max(block.length(), 1)
        look = QTextCharFormat()
        look.setFont(style.font)
        span.format = look
        layout.setFormats([span])
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self.kind(block.blockNumber()) == "row":
            option.setTabs([_tab(stop) for stop in self._tables.stops(block.blockNumber())])
        layout.setTextOption(option)

    def line_top(self, unit: int) -> float:
        """The top of the line on which a code unit of the text stands, from the top of the page."""
        block = self.document().findBlock(unit)
        top = self.blockBoundingRect(block).top()
        line = block.layout().lineForTextPosition(unit - block.position())
        return top + line.y() if line.isValid() else top

    # --- what Qt calls ------------------------------------------------------------------------------

    def documentChanged(self, start: int, removed: int, added: int) -> None:
        """Set all anew where the width is another; the text is put in once and stays."""
        document = self.document()
        filled = (
            document.blockCount() == max(len(self._sheet.paragraphs), 1) and document.pageSize().width() > 0
        )
        if filled and (added or document.pageSize().width() != self._width):
            self._begin()

    def documentSize(self) -> QSizeF:
        return QSizeF(self.document().pageSize().width(), self.heights.total + BOTTOM)

    def pageCount(self) -> int:
        return 1

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        return QRectF(QPointF(0, 0), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        index = block.blockNumber()
        if not block.isValid() or index >= len(self.heights):
            return QRectF()
        self._ensure(block, index)
        width = self.document().pageSize().width()
        return QRectF(0, self.heights.top(index), width, self.heights[index])

    def hitTest(self, point: QPointF | QPoint | QPainterPath.Element, accuracy: Qt.HitTestAccuracy) -> int:
        if not len(self.heights):
            return -1
        assert isinstance(point, QPointF)
        index = self.heights.at(point.y())
        block = self.document().findBlockByNumber(index)
        self._ensure(block, index)
        layout, inner = block.layout(), QPointF(point.x(), point.y() - self.heights.top(index))
        line = layout.lineAt(0)
        for number in range(1, layout.lineCount()):
            if inner.y() >= layout.lineAt(number).y() - 2:
                line = layout.lineAt(number)
        where = QTextLine.CursorPosition
        if accuracy != Qt.HitTestAccuracy.ExactHit:
            return block.position() + line.xToCursor(point.x(), where.CursorBetweenCharacters)
        if not line.naturalTextRect().adjusted(-2, -6, 2, 8).contains(inner):
            return -1
        return block.position() + line.xToCursor(point.x(), where.CursorOnCharacter)

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Paint what lies in the clip of ``context``, with its selections and the cursor."""
        clip = context.clip if context.clip.isValid() else QRectF(QPointF(0, 0), self.documentSize())
        index = self.ensure(clip.top(), clip.bottom())
        block = self.document().findBlockByNumber(index)
        while block.isValid() and index < len(self.heights) and self.heights.top(index) < clip.bottom():
            self._draw(painter, context, block, QPointF(0, self.heights.top(index)), index)
            block, index = block.next(), index + 1

    def _draw(
        self,
        painter: QPainter,
        context: QAbstractTextDocumentLayout.PaintContext,
        block: QTextBlock,
        origin: QPointF,
        index: int,
    ) -> None:
        decorator = self._decorator()
        if decorator is not None:
            decorator.under(painter, block, origin)
        painter.setPen(self.muted if self.style(index).muted else self.ink)
        chosen = [span for span in (_within(block, each) for each in context.selections) if span]
        block.layout().draw(painter, origin, chosen)
        if block.contains(context.cursorPosition):
            place = context.cursorPosition - block.position()
            block.layout().drawCursor(painter, origin, place, 2)
        if decorator is not None:
            decorator.over(painter, block, origin)


def _tab(place: float) -> QTextOption.Tab:
    tab = QTextOption.Tab()
    tab.position = place
    return tab


def _within(
    block: QTextBlock, selection: QAbstractTextDocumentLayout.Selection
) -> QTextLayout.FormatRange | None:
    start = max(selection.cursor.selectionStart() - block.position(), 0)
    end = min(selection.cursor.selectionEnd() - block.position(), block.length())
    if start >= end:
        return None
    span = QTextLayout.FormatRange()
    span.start, span.length, span.format = start, end - start, selection.format
    return span
