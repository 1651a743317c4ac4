"""Paints the relations bands: their stretches, the marks of events, the signs of contradictions."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF, QStaticText

from explorer.language import mark
from explorer.timeline.axis.breaks import ragged
from explorer.timeline.bands.strip import SIGN_HALF, Stretch, Strip
from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import FADE_END, FADE_START, OPEN_END
from explorer.timeline.theme import Theme, mix
from explorer.window.canvas.brushes import ink_upon, span_brush
from explorer.window.language import tr

UNSETTLED = 0.55
"""Share of the ground in the colour of a beginning that is uncertain."""

EVENT_HEIGHT = 4.0
"""The height of the mark of an event that confirms a stretch, in pixels."""

TEAR = 2.0
"""The width of the tears at a break of the axis, in pixels."""

HEAD = 7.0
"""The length of the arrow's head of a stretch that goes on, in pixels."""

NAME = mark("Standing")
"""What the strip is called in the gutter."""

Text = Callable[[str, bool], QStaticText]


def paint_strips(painter: QPainter, drawn: DrawList, theme: Theme, font: QFont, text: Text) -> None:
    """Paint the strips; ``font`` is the bold one, in which ``text`` lays out what is strong."""
    if not drawn.strips:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    for strip in drawn.strips:
        _strip(painter, strip, strip.tears(drawn.breaks), theme, text)
    painter.restore()


def _strip(painter: QPainter, strip: Strip, torn: Sequence[float], theme: Theme, text: Text) -> None:
    """One strip, ``torn`` by breaks of the axis."""
    for stretch in strip.stretches:
        _stretch(painter, stretch, theme)
    painter.setPen(QPen(QColor(theme.ground), TEAR))
    for x in torn:
        painter.drawPolyline(QPolygonF([QPointF(*at) for at in ragged(x, strip.y0, strip.y1)]))
    for stretch in strip.stretches:
        _events(painter, stretch, theme)
        if stretch.label is not None:
            painter.setPen(QColor(ink_upon(_ground(stretch, stretch.label.x, theme))))
            laid = text(stretch.label.text, True)
            painter.drawStaticText(QPointF(stretch.label.x, stretch.label.y - laid.size().height() / 2), laid)
    for sign in strip.signs:
        _sign(painter, QPointF(sign.x, sign.y), theme)


def _ground(stretch: Stretch, x: float, theme: Theme) -> str:
    """The colour of a stretch at x."""
    color = theme.state_color(stretch.state)
    return mix(color, theme.ground, UNSETTLED) if x < stretch.settled else color


def _stretch(painter: QPainter, stretch: Stretch, theme: Theme) -> None:
    """The box of a stretch, fainter where its beginning is uncertain, a hairline of ground at its end."""
    color = theme.state_color(stretch.state)
    gap = 1.0 if stretch.x1 - stretch.x0 > 3 else 0.0
    box = QRectF(stretch.x0, stretch.y0, max(stretch.x1 - stretch.x0 - gap, 1.0), stretch.y1 - stretch.y0)
    painter.setPen(Qt.PenStyle.NoPen)
    if stretch.settled - stretch.x0 > 1.0:
        painter.setBrush(QColor(_ground(stretch, stretch.x0, theme)))
        painter.drawRect(QRectF(box.left(), box.top(), stretch.settled - stretch.x0, box.height()))
        box.setLeft(stretch.settled)
    flags = stretch.flags & (FADE_START | FADE_END)
    painter.setBrush(span_brush(box, flags, color, 1.0))
    if stretch.flags & OPEN_END:
        painter.drawPolygon(_pointed(box))
    elif flags or stretch.settled - stretch.x0 > 1.0:
        painter.drawRect(box)
    else:
        radius = min(2.5, box.width() / 2)
        painter.drawRoundedRect(box, radius, radius)


def _pointed(box: QRectF) -> QPolygonF:
    """A box whose right end is a point: it goes on."""
    neck = max(box.right() - HEAD, box.left())
    middle = box.center().y()
    corners = ((box.left(), box.top()), (neck, box.top()), (box.right(), middle))
    return QPolygonF([QPointF(*at) for at in (*corners, (neck, box.bottom()), (box.left(), box.bottom()))])


def _events(painter: QPainter, stretch: Stretch, theme: Theme) -> None:
    """A notch at the foot of the stretch for each further event that told it."""
    if stretch.events:
        painter.setPen(QPen(QColor(ink_upon(_ground(stretch, stretch.x1, theme))), 1))
        low = stretch.y1 - 0.5
        painter.drawLines([QLineF(x, low - EVENT_HEIGHT, x, low) for x in stretch.events])


def _sign(painter: QPainter, at: QPointF, theme: Theme) -> None:
    """A small triangle with an exclamation mark."""
    half = SIGN_HALF
    corners = [QPointF(at.x(), at.y() - half), QPointF(at.x() + half, at.y() + half - 1)]
    painter.setPen(QPen(QColor(theme.ground), 1))
    painter.setBrush(QColor(theme.ink))
    painter.drawPolygon(QPolygonF([*corners, QPointF(at.x() - half, at.y() + half - 1)]))
    painter.setPen(QPen(QColor(theme.ground), 1.4))
    painter.drawLine(QLineF(at.x(), at.y() - 2.2, at.x(), at.y() + 1.2))
    painter.drawPoint(QPointF(at.x(), at.y() + 3.2))


def name_strips(
    painter: QPainter, strips: Sequence[Strip], theme: Theme, font: QFont, left: float, right: float
) -> None:
    """The name of each strip in the gutter from ``left`` to ``right``, level with it, where it fits."""
    if QFontMetricsF(font).horizontalAdvance(tr(NAME)) > right - left:
        return
    painter.setFont(font)
    painter.setPen(QColor(theme.muted))
    for strip in strips:
        box = QRectF(left, strip.y0 - 3, right - left, strip.y1 - strip.y0 + 6)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, tr(NAME))
