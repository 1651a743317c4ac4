"""One slide on the screen: where its texts and signs stand, and how they are painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout

from explorer.language import number_words
from explorer.window.canvas.glyphs import paint_mark
from explorer.window.detail.passage import ANCHORING, DATING, TELLING
from explorer.window.language import tr
from explorer.window.story.deck import Slide
from explorer.window.story.fitting import Block, elided, fitted, quoted, set_in, sized
from explorer.window.story.quoting import Quote
from explorer.window.theme import Skin

DESIGNED = QSizeF(1600.0, 900.0)
"""The screen for which sizes are given; they grow and shrink with it."""

SIDE, TOP, FOOT = 110.0, 62.0, 118.0
"""Room at the sides, above the head, and at the foot, where the line stands."""

HEAD_TYPE, DATE_TYPE, TITLE_TYPE, QUOTE_TYPE, SOURCE_TYPE = 25.0, 70.0, 46.0, 31.0, 22.0
"""Sizes of type in pixels of that screen."""

MEASURE = 1300.0
"""Lines of a passage are no longer than this: longer ones are hard to follow."""

BAR = 5.0
"""The width of the bar before a passage."""


@dataclass(frozen=True, slots=True)
class Part:
    """A text at a place, in a colour; ``formats`` mark stretches of it."""

    block: Block
    at: QPointF
    color: str
    formats: tuple[QTextLayout.FormatRange, ...] = ()

    @property
    def bottom(self) -> float:
        """Where it ends."""
        return self.at.y() + self.block.height


@dataclass(frozen=True, slots=True)
class Page:
    """A slide laid out for a screen. ``mark`` is the middle of the kind's sign, ``bar`` stands before the
    passage, ``unit`` is a pixel of the screen for which sizes are given.
    """

    slide: Slide
    size: QSizeF
    unit: float
    parts: tuple[Part, ...]
    mark: QPointF
    bar: QRectF
    quote: Quote


def unit_of(size: QSizeF) -> float:
    """How large a pixel of the screen for which sizes are given is on a screen of another size."""
    return min(size.width() / DESIGNED.width(), size.height() / DESIGNED.height())


def laid_out(slide: Slide, size: QSizeF, skin: Skin, family: QFont) -> Page:
    """A slide on a screen: head, date and title from the top, the passage in the room that they leave."""
    unit, theme = unit_of(size), skin.theme
    left, width = SIDE * unit, size.width() - 2 * SIDE * unit
    parts = list(_head(slide, left, width, unit, skin, family))
    date = fitted(slide.when, sized(family, DATE_TYPE * unit, bold=True), width, 2)
    parts.append(Part(date, QPointF(left, max(part.bottom for part in parts) + 40 * unit), theme.ink))
    title = fitted(slide.title, sized(family, TITLE_TYPE * unit), width, 3)
    parts.append(Part(title, QPointF(left, parts[-1].bottom + 12 * unit), theme.ink))
    below = list(_below(slide, left, min(width, MEASURE * unit), unit, skin, family))
    top = parts[-1].bottom + 40 * unit
    spare = size.height() - FOOT * unit - top - sum(part.block.height for part in below) - 18 * unit
    indent = 30 * unit
    font = sized(family, QUOTE_TYPE * unit)
    quote, block = quoted(slide.quotes, font, min(width, MEASURE * unit) - indent, spare)
    parts.append(Part(block, QPointF(left + indent, top), theme.ink, _formats(quote, skin)))
    bar = QRectF(left, top, BAR * unit, block.height)
    y = parts[-1].bottom + 18 * unit
    for part in below:
        parts.append(Part(part.block, QPointF(left + indent, y), part.color))
        y += part.block.height
    mark = QPointF(left + 13 * unit, parts[2].at.y() + parts[2].block.height / 2)
    return Page(slide, size, unit, tuple(parts), mark, bar, quote)


def _head(slide: Slide, left: float, width: float, unit: float, skin: Skin, family: QFont) -> Sequence[Part]:
    """Kind, pair and place in the story, in one line."""
    ground = skin.theme.ground
    font = sized(family, HEAD_TYPE * unit, bold=True)
    plain = sized(family, HEAD_TYPE * unit)
    number = tr("{number} of {count}", number=slide.place[0], count=number_words(slide.place[1]))
    place = set_in(number, plain, width, 1.0)
    place_width = place.layout.lineAt(0).naturalTextWidth()
    room = width - place_width - 40 * unit
    kind = elided(slide.kind.label if slide.kind else "", font, room / 2)
    kind_width = kind.layout.lineAt(0).naturalTextWidth() + 40 * unit if kind.text else 0.0
    pair = elided(slide.where, plain, room - kind_width - 30 * unit)
    y, color = TOP * unit, skin.ink_on(skin.kind_color(slide.kind), ground)
    muted = skin.ink_on(skin.theme.muted, ground)
    return (
        Part(kind, QPointF(left + 40 * unit, y), color),
        Part(pair, QPointF(left + kind_width + 30 * unit * bool(kind.text), y), muted),
        Part(place, QPointF(left + width - place_width, y), muted),
    )


def _below(slide: Slide, left: float, width: float, unit: float, skin: Skin, family: QFont) -> Sequence[Part]:
    """The lines below the passage: its source, and what other accounts say."""
    font, at = sized(family, SOURCE_TYPE * unit), QPointF(left, 0.0)
    muted = skin.ink_on(skin.theme.muted, skin.theme.ground)
    found = [Part(elided(slide.source, font, width - 30 * unit), at, muted)]
    if slide.note:
        found.append(Part(fitted(slide.note, font, width - 30 * unit, 2, 1.3), at, muted))
    return found


def _formats(quote: Quote, skin: Skin) -> tuple[QTextLayout.FormatRange, ...]:
    """The grounds of telling and of dating words, and the lines below those a date is counted from."""
    found, start = [], 0
    for piece in quote:
        one, look = QTextLayout.FormatRange(), QTextCharFormat()
        if piece.role & DATING:
            look.setBackground(QColor(skin.date_mark))
            look.setFontWeight(QFont.Weight.DemiBold)
        elif piece.role & TELLING:
            look.setBackground(QColor(skin.highlight))
        if piece.role & ANCHORING:
            look.setFontUnderline(True)
        length = len(piece.text.encode("utf-16-le")) // 2  # Qt counts in these
        one.start, one.length, one.format = start, length, look
        found.append(one)
        start += length
    return tuple(found)


def paint_page(painter: QPainter, page: Page, skin: Skin) -> None:
    """Paint a slide, but not the line at its foot."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    slide, unit = page.slide, page.unit
    color = skin.kind_color(slide.kind)
    if slide.kind is not None:
        paint_mark(painter, slide.kind.shape, page.mark, 13 * unit, QColor(color))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawRoundedRect(page.bar, BAR * unit / 2, BAR * unit / 2)
    for part in page.parts:
        painter.setPen(QColor(part.color))
        part.block.layout.draw(painter, part.at, list(part.formats))
