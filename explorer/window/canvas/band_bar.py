"""The scroll bar beside the bands, seen only where they need more height than there is."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollBar

from explorer.window.language import tr

STEP = 22
"""Pixels that one click on an arrow scrolls: about a row."""


class BandBar(QScrollBar):
    """Its value is how far the bands are scrolled down, in pixels."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setAccessibleName(tr("Scroll the bands"))
        self.setSingleStep(STEP)
        self._needed = (0, 0)
        self.hide()

    def need(self, spare: int, page: int) -> None:
        """Make room to scroll by ``spare`` pixels, where ``page`` pixels are seen; none hides the bar.

        It happens a moment later, since it changes the size of what may just be painted; then what is needed
        by that time counts.
        """
        if (spare, page) != self._needed:
            self._needed = spare, page
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        spare, page = self._needed
        self.setRange(0, spare)
        self.setPageStep(max(page, 1))
        self.setVisible(spare > 0)
