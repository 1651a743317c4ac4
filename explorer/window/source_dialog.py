"""The source of an event, opened at the passage that tells it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from explorer.chronicle.document import Document
from explorer.chronicle.event import Mention
from explorer.window.detail_parts import text_label
from explorer.window.passage import text_span
from explorer.window.theme import Skin


class SourceDialog(QDialog):
    """A document's text, read-only, with the telling and the dating words of one mention marked."""

    def __init__(self, document: Document, mention: Mention, skin: Skin, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(document.title)
        self.field = QPlainTextEdit(document.text)
        self.field.setReadOnly(True)
        self.field.setAccessibleName("Text of the source")
        self._place = QTextCursor(self.field.document())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.addWidget(text_label(document.title, factor=1.3, bold=True))
        where = f"{mention.section} · {document.name}" if mention.section else document.name
        column.addWidget(text_label(where, muted=True))
        column.addWidget(self.field, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column.addWidget(buttons)
        self._mark(document, mention, skin)
        self.resize(self.sizeHint())

    def _mark(self, document: Document, mention: Mention, skin: Skin) -> None:
        spans = (
            (text_span(document, mention.start, mention.end), skin.highlight),
            (text_span(document, mention.date_start, mention.date_end), skin.date_mark),
        )
        marks = []
        for span, color in spans:
            if span is not None:
                selection = QTextEdit.ExtraSelection()
                selection.cursor = self._cursor(document.text, *span)
                look = QTextCharFormat()
                look.setBackground(QColor(color))
                selection.format = look
                marks.append(selection)
        self.field.setExtraSelections(marks)
        if spans[0][0] is not None:
            start = spans[0][0][0]
            self._place = self._cursor(document.text, start, start)

    def _cursor(self, text: str, start: int, end: int) -> QTextCursor:
        """A cursor over code points ``start`` to ``end``; Qt counts in UTF-16."""
        cursor = QTextCursor(self.field.document())
        cursor.setPosition(_utf16(text, start))
        cursor.setPosition(_utf16(text, end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def showEvent(self, event: object) -> None:
        self.field.setTextCursor(self._place)
        self.field.centerCursor()

    def sizeHint(self) -> QSize:
        return QSize(720, 560)


def _utf16(text: str, place: int) -> int:
    return place + sum(char > "\uffff" for char in text[:place])
