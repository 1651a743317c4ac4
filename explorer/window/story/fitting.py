"""Texts set as large as there is room for, and never cut off: smaller type first, then fewer words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from explorer.window.story.quoting import Quote, Quotes

SMALLER = (1.0, 0.88, 0.76, 0.66)
"""By what type is made smaller where there is no room for it."""

LARGER = 1.22
"""By what the type of a short passage is made larger."""

LEADING = 1.32
"""The distance of lines as a share of the height of the font."""


@dataclass(frozen=True, slots=True)
class Block:
    """A text in lines no wider than asked for; ``height`` is what they need, in pixels."""

    text: str
    layout: QTextLayout
    height: float
    font: QFont

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return self.layout.lineCount()


def sized(family: QFont, pixels: float, *, bold: bool = False) -> QFont:
    """A font of so many pixels, at least 11."""
    font = QFont(family)
    font.setPixelSize(max(round(pixels), 11))
    font.setBold(bold)
    return font


def set_in(text: str, font: QFont, width: float, leading: float = LEADING) -> Block:
    """A text broken into lines; words that are wider than a line are broken too."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    height, step = 0.0, QFontMetricsF(font).height() * leading
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0.0, height + (step - line.height()) / 2))
        height += step
    layout.endLayout()
    return Block(text, layout, height, font)


def fitted(text: str, font: QFont, width: float, most: int, leading: float = 1.12) -> Block:
    """A text in at most so many lines: in smaller type where need be, and at last without its last words."""
    block = set_in(text, font, width, leading)
    for share in SMALLER:
        block = set_in(text, sized(font, font.pixelSize() * share, bold=font.bold()), width, leading)
        if block.lines <= most:
            return block
    words = text.split()
    while block.lines > most and len(words) > 1:
        words.pop()
        block = set_in(f"{' '.join(words)} …", block.font, width, leading)
    return block


def elided(text: str, font: QFont, width: float) -> Block:
    """A text in one line, cut with "…" where it is too long."""
    return set_in(QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width), font, width, 1.0)


def quoted(quotes: Quotes, font: QFont, width: float, height: float) -> tuple[Quote, Block]:
    """The first quotation that has room, in the largest type in which it has; the last one in the smallest.

    Few sentences in large type are read better than more of them in small type: so sentences are left out
    first, then the type gets smaller, and at last words are left out.
    """
    quote, block = quotes.whole[-1], set_in("", font, width)
    for quote, share in _tried(quotes):
        block = set_in("".join(piece.text for piece in quote), sized(font, font.pixelSize() * share), width)
        if block.height <= height:
            break
    return quote, block


def _tried(quotes: Quotes) -> Iterator[tuple[Quote, float]]:
    """Quotations with sizes of type, the best first."""
    yield from ((quote, share) for quote in quotes.whole for share in (LARGER, SMALLER[0]))
    yield from ((quotes.whole[-1], share) for share in SMALLER[1:])
    yield from ((quote, SMALLER[-1]) for quote in quotes.fewer)
