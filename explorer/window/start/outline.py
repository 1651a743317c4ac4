"""What stands in the window until its parts do: their grounds, the lines between them, faint bars for words.

It is the first thing painted, so this module needs nothing but the least of Qt.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPalette
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

NAMES = (96, 74, 58, 112, 66, 84, 50, 92, 70, 104, 62, 80)
"""The lengths in pixels of the bars that stand for names in the list at the left."""

WORDS = (120, 250, 215)
"""The lengths of those that stand for words at the right."""

STEP = 20
"""The distance in pixels of those bars."""

ROUND = 4.0
"""The radius of their corners."""


class Edges(NamedTuple):
    """How far the middle of the window is from its sides, and how high the status bar is, in pixels."""

    left: int = 263
    top: int = 41
    right: int = 333
    bottom: int = 23
    status: int = 23

    @classmethod
    def read(cls, text: str) -> Edges:
        """Five numbers with blanks between them; as at first where the text is damaged."""
        words = text.split()
        if len(words) != len(cls._fields) or not all(word.isdecimal() and len(word) < 6 for word in words):
            return cls()
        return cls(*map(int, words))

    def __str__(self) -> str:
        return " ".join(map(str, self))


class Outline(QWidget):
    """Paints where the parts of the window will stand. ``colors`` are those of the theme, by their names."""

    def __init__(self, colors: Mapping[str, str], edges: Edges) -> None:
        super().__init__()
        self._colors, self._edges = colors, edges
        self._held: tuple[QWidget, Callable[[QRect], QRect]] | None = None
        self.setAccessibleName("The window is being opened")

    def hold(self, part: QWidget, room: Callable[[QRect], QRect]) -> None:
        """Show a part that is there already; ``room`` gives its place in a window of a size."""
        part.setParent(self)
        part.setGeometry(room(self.rect()))
        part.show()
        self._held = part, room

    def let_go(self) -> None:
        """Hold no part any more."""
        self._held = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._held is not None:
            part, room = self._held
            part.setGeometry(room(self.rect()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, edges = self.rect(), self._edges
        middle = whole.adjusted(edges.left, edges.top, -edges.right, -edges.bottom)
        self._fill(painter, "surface", [whole])
        self._fill(painter, "ground", [middle])
        self._fill(painter, "hairline", hairlines(whole, middle, edges.status))
        self._fill(painter, "hover", bars(whole, middle), ROUND)

    def _fill(self, painter: QPainter, color: str, boxes: Iterable[QRect], radius: float = 0.0) -> None:
        """Fill boxes as one path: what else fills also takes colours of :class:`Qt`, slow to build."""
        palette, path = QPalette(), QPainterPath()
        palette.setColor(QPalette.ColorRole.Window, QColor(self._colors[color]))
        for box in boxes:
            path.addRoundedRect(QRectF(box), radius, radius)
        painter.fillPath(path, palette.window())


def hairlines(whole: QRect, middle: QRect, status: int) -> Iterator[QRect]:
    """The lines of one pixel: below the top, beside the middle, below it and above the status bar."""
    low = whole.height() - status
    yield QRect(0, middle.top() - 1, whole.width(), 1)
    yield QRect(middle.left() - 1, middle.top(), 1, low - middle.top())
    yield QRect(middle.right() + 1, middle.top(), 1, low - middle.top())
    if middle.bottom() + 1 < low:
        yield QRect(middle.left(), middle.bottom() + 1, middle.width(), 1)


def bars(whole: QRect, middle: QRect) -> Iterator[QRect]:
    """The bars that stand for the search, what stands out at the right, headings, and lines of words."""
    top, left = middle.top(), middle.left()
    yield QRect(233, top // 2 - 14, min(420, max(whole.width() - 640, 0)), 28)
    yield QRect(whole.right() - 85, top // 2 - 13, 76, 26)
    yield QRect(left + 16, top + 12, min(215, middle.width() // 3), 16)
    yield QRect(left + 254, top + 15, min(340, middle.width() // 3), 9)
    for x, width, lengths in (
        (19, left, NAMES),
        (middle.right() + 17, whole.right() - middle.right(), WORDS),
    ):
        if width > 60:
            yield QRect(x - 4, top + 11, 76, 8)
        for row, length in enumerate(lengths):
            y = top + 34 + row * STEP
            if width > 60 and y + STEP < whole.height():
                yield QRect(x, y, min(length, width - 32), 8)
