"""The page of the reader: the text of a document with its passages marked and their dates beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QToolTip, QWidget

from explorer.window.keyboard.keys import KeyRow, asked_by, table_of
from explorer.window.language import tr
from explorer.window.plain import plain_tip
from explorer.window.reader.geometry import Standing
from explorer.window.reader.layout import SheetLayout
from explorer.window.reader.looks import Looks, typography
from explorer.window.reader.margin import Margin
from explorer.window.reader.marking import Marking
from explorer.window.reader.omitted import Omitted
from explorer.window.reader.passages import Passages
from explorer.window.reader.sheet import Sheet, Span
from explorer.window.theme import scaled
from explorer.window.wording import event_tip

ZOOMS = (0.7, 2.5)
"""The least and the most that the text can be enlarged."""

KEYS = (
    KeyRow(("N",), "next", "Next passage"),
    KeyRow(("P",), "previous", "Previous passage"),
    KeyRow(("Return", "Enter"), "choose", "Select the event of the passage at the cursor"),
)
"""The keys of the page beside those that move its cursor."""

_TABLE = table_of(KEYS)


class ReaderPage(QTextEdit):
    """Shows one sheet, read-only, with a cursor that the keyboard moves."""

    passage_chosen = Signal(int)
    """With the index of the passage that was clicked, or on which Enter was pressed."""

    step_requested = Signal(int)
    """+1 for the next passage, -1 for the one before."""

    scrolled = Signal()

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("readerPage")
        self.setAccessibleName(tr("Text of the document"))
        self.setReadOnly(True)
        self.setPlaceholderText(tr("There is no text in this document."))
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # lines keep their width
        self.viewport().setMouseTracking(True)
        self._looks, self._zoom = looks, 1.0
        self._type = typography(self.font())
        self._passages = Passages(())
        self.margin = Margin(looks, self.font())
        self._pressed = QPoint()
        self._shown: QTextDocument | None = None
        self._layout: SheetLayout | None = None
        self.marking: Marking | None = None
        self.verticalScrollBar().valueChanged.connect(self.scrolled)

    # --- what is shown ------------------------------------------------------------------------------

    def show_sheet(self, sheet: Sheet, passages: Passages, omitted: Sequence[Omitted]) -> None:
        """Show a document from its beginning."""
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self._type.body)
        document.setPageSize(QSizeF(self.viewport().width(), -1))
        layout = SheetLayout(document, sheet, self._type, self.margin.width)
        self.marking = Marking(layout, passages, omitted, self._looks)
        layout.decorate(self.marking)
        document.setDocumentLayout(layout)
        document.setPlainText(sheet.text)
        self._layout, self._passages = layout, passages
        self._color()
        before, self._shown = self._shown, document
        self.setDocument(document)
        if before is not None:
            before.deleteLater()  # Qt lets go of none but its own
        self.verticalScrollBar().setValue(0)

    def set_looks(self, looks: Looks) -> None:
        """Paint in the colours of another theme."""
        self._looks = self.margin.looks = looks
        if self.marking is not None:
            self.marking.looks = looks
        self._color()

    def _color(self) -> None:
        if self._layout is not None:
            theme = self._looks.skin.theme
            self._layout.ink, self._layout.muted = QColor(theme.ink), QColor(theme.muted)
        self.viewport().update()

    def set_current(self, index: int | None) -> None:
        """Mark a passage most strongly, or none."""
        if self.marking is not None:
            self.marking.current = index
        self.viewport().update()

    def set_hits(self, hits: Sequence[Span], hit: int | None) -> None:
        """Mark the places that hold what is searched for, and one of them more than the others."""
        if self.marking is not None:
            self.marking.hits, self.marking.hit = hits, hit
        self.viewport().update()

    def set_spot(self, spot: Span | None) -> None:
        """Frame a stretch of text that was gone to, or none."""
        if self.marking is not None:
            self.marking.spot = spot
        self.viewport().update()

    def zoom(self, factor: float) -> None:
        """Make the text larger or smaller; 0 makes it as large as at first."""
        self._zoom = min(max(self._zoom * factor, ZOOMS[0]), ZOOMS[1]) if factor else 1.0
        place = self.top_place()
        self._type = typography(self.font(), self._zoom)
        self.margin.set_font(scaled(self.font(), self._zoom))
        if self._layout is not None:
            self.document().setDefaultFont(self._type.body)
            self._layout.set_typography(self._type, self.margin.width)
            self._scroll_to(place, 0)

    # --- moving about -------------------------------------------------------------------------------

    def top_place(self) -> int:
        """The code unit at the beginning of the first line in view."""
        if self._layout is None:
            return 0
        return max(self._layout.hitTest(QPointF(0, self._value() + 8), Qt.HitTestAccuracy.FuzzyHit), 0)

    @property
    def standing(self) -> Standing:
        """Where the page stands, to be gone back to in the same text by :meth:`stand`."""
        place = self.top_place()
        top = self._layout.line_top(place) if self._layout is not None else 0.0
        return Standing(place, top - self._value(), self.textCursor().position())

    def stand(self, standing: Standing) -> None:
        """Put cursor and page where they stood."""
        self.put_cursor(standing.cursor)
        self._scroll_to(standing.place, standing.below)

    def sees_cursor(self) -> bool:
        """Whether the line of the text cursor is in view."""
        return self.viewport().rect().intersects(self.cursorRect())

    def reveal(self, span: Span) -> None:
        """Bring a stretch of text into view, a third from the top, unless it stands well within it."""
        if self._layout is None:
            return
        self._settle()
        height, top = self.viewport().height(), self._layout.line_top(span[0]) - self._value()
        below = self._layout.line_top(max(span[1] - 1, span[0])) - self._value()
        if top < 20 or below > height - 60:
            self._scroll_to(span[0], height / 3)

    def go_to(self, place: int) -> None:
        """Put the text cursor at a code unit, and its line at the top of the page."""
        self.put_cursor(place)
        self._scroll_to(place, 12)

    def put_cursor(self, place: int) -> None:
        """Put the text cursor at a code unit without scrolling there."""
        value = self._value()
        cursor = self.textCursor()
        cursor.setPosition(place)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(value)

    def _value(self) -> int:
        return self.verticalScrollBar().value()

    def _scroll_to(self, place: int, above: float) -> None:
        """Scroll until the line of ``place`` stands ``above`` pixels below the top."""
        if self._layout is None:
            return
        for _ in range(2):  # what comes into view for the first time is set, and may have another height
            self.verticalScrollBar().setValue(round(self._layout.line_top(place) - above))
            self._settle()

    def _settle(self) -> None:
        """Set what is in view; what was in view before stays where it is."""
        layout = self._layout
        if layout is None or not len(layout.heights):
            return
        value, height = self._value(), self.viewport().height()
        first = layout.heights.at(value)
        rest = layout.heights.top(first + 1) - value
        layout.ensure(value, value + height)
        moved = round(layout.heights.top(first + 1) - rest) - value
        if moved and value:
            self.verticalScrollBar().setValue(value + moved)

    # --- what Qt calls ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        place = self.top_place() if event.oldSize().width() != event.size().width() else -1
        at_top = self._value() == 0
        cursor_seen = 0 <= self.cursorRect().top() < event.oldSize().height()
        super().resizeEvent(event)
        if place >= 0 and not at_top:
            self._scroll_to(place, 0)
        if cursor_seen and not self.sees_cursor():
            self._scroll_to(self.textCursor().position(), self.viewport().height() / 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._settle()
        super().paintEvent(event)
        if self._layout is not None and self.marking is not None:
            painter = QPainter(self.viewport())
            view = (self._value(), self.viewport().height())
            self.margin.paint(painter, self._layout, self._passages, self.marking.current, view)
            painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.1 ** (event.angleDelta().y() / 120))
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name = asked_by(event, _TABLE)
        if name == "choose":
            self._choose(self.textCursor().position())
        elif name:
            self.step_requested.emit(1 if name == "next" else -1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        near = (place - self._pressed).manhattanLength() < 4
        if event.button() != Qt.MouseButton.LeftButton or not near or self.textCursor().hasSelection():
            return
        label = self.margin.label_at(place.x(), place.y())
        if label is not None:
            self.passage_chosen.emit(label.after(self.marking.current if self.marking else None))
            return
        self._choose(self._place_at(place))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        label = self.margin.label_at(place.x(), place.y())
        over = label is not None or bool(self._passages.at(self._place_at(place)))
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            found = self._passages.at(self._place_at(event.pos()))
            tips = [event_tip(self._passages[index].event) for index in found]
            QToolTip.showText(event.globalPos(), plain_tip("\n\n".join(tips)), self.viewport())
            return True
        return super().viewportEvent(event)

    def _place_at(self, place: QPoint) -> int:
        """The code unit under a place of the viewport; -1 where there is none."""
        if self._layout is None:
            return -1
        return self._layout.hitTest(
            QPointF(place.x(), place.y() + self._value()), Qt.HitTestAccuracy.ExactHit
        )

    def _choose(self, place: int) -> None:
        current = self.marking.current if self.marking else None
        index = self._passages.choose_at(place, current)
        if index is not None:
            self.passage_chosen.emit(index)
