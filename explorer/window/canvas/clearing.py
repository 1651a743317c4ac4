"""Clears the ground behind labels that something crosses, so that they can be read on it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import Label
from explorer.timeline.theme import Theme
from explorer.window.canvas.batches import boxes_of, fill_boxes
from explorer.window.canvas.brushes import faded

CLEAR = 0.72
"""How much of what lies behind a label is covered."""

BESIDE = 2.0
"""Pixels cleared left and right of a label."""

Stretch = tuple[float, float]


def clear_labels(painter: QPainter, drawn: DrawList, theme: Theme, half: float) -> None:
    """Cover what crosses labels, whose lines are 2 * ``half`` pixels high, with most of the ground.

    Histograms may lie behind any label; lines and breaks are crossed by some. A label upon its own bar stays
    as it is: its ink was chosen for the bar.
    """
    stretches = list(crossing(drawn))
    dense = len(drawn.density.x0) > 0
    labels = _upon_the_ground(drawn) if dense or stretches else []
    if not labels:
        return
    x, y, width = (np.array(column) for column in list(zip(*labels, strict=True))[:3])
    crossed = np.full(len(x), dense) | crossed_by(stretches, x, x + width)
    x, y, width = x[crossed], y[crossed], width[crossed]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(faded(theme.ground, CLEAR))
    fill_boxes(painter, boxes_of(x - BESIDE, y - half, x + width + BESIDE, y + half))


def _upon_the_ground(drawn: DrawList) -> list[Label]:
    """The labels of events, but not upon their bars, and of periods."""
    labels = [label for label in drawn.labels if not label.inside]
    return labels + [period.label for period in drawn.periods if period.label is not None]


def crossing(drawn: DrawList) -> Iterator[Stretch]:
    """The stretches of x in which something stands from the top of the plot to its foot."""
    if drawn.zero is not None and drawn.zero.x is not None:
        yield drawn.zero.x, drawn.zero.x
    if drawn.today is not None:
        yield drawn.today, drawn.today
    for link in drawn.links:
        yield link.x, link.x
    for gap in drawn.breaks:
        yield gap.x0, gap.x1


def crossed_by(
    stretches: list[Stretch], left: NDArray[np.float64], right: NDArray[np.float64]
) -> NDArray[np.bool_]:
    """Which labels, that reach from ``left`` to ``right``, a stretch meets."""
    found = np.zeros(len(left), dtype=np.bool_)
    for x0, x1 in stretches:
        found |= (left < x1) & (right > x0)
    return found
