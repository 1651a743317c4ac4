"""The bar above the timeline while articles are being read, and where reading was stopped."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from explorer.window.language import tr
from explorer.window.notices import NoticeBar
from explorer.window.opening.words import reading_words


class ReadingBar(NoticeBar):
    """A notice with a bar of progress, which is hidden where nothing is under way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tidings")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress of reading"))
        self.progress.setFixedSize(140, 6)
        self._row.insertWidget(2, self.progress, 0, Qt.AlignmentFlag.AlignVCenter)
        self._wishes: tuple[tuple[str, str], ...] = ()

    def show_reading(self, done: int, total: int, events: int) -> None:
        """Say how many files have been read, and how many events they told; that can be cancelled."""
        self.show_progress(reading_words(done, total, events), done, total, ((tr("Cancel"), "cancel"),))

    def offer_rest(self, words: str) -> None:
        """Say where reading was stopped, and offer to read the rest."""
        self.show_notice(words, ((tr("Read the rest"), "read_rest"), (tr("Dismiss"), "dismiss_reading")))

    def show_progress(self, text: str, done: int, total: int, wishes: Sequence[tuple[str, str]]) -> None:
        """Say how far something is; the buttons stay the same objects, so that one can be pressed."""
        self.progress.setRange(0, max(total, 1))
        self.progress.setUpdatesEnabled(False)  # else Qt paints all that waits to be painted, at once
        self.progress.setValue(done)
        self.progress.setUpdatesEnabled(True)
        self.progress.show()
        if not self.isHidden() and self._wishes == tuple(wishes):
            self._label.setText(text)
            return
        self._wishes = tuple(wishes)
        super().show_notice(text, wishes)

    def show_notice(self, text: str, wishes: Sequence[tuple[str, str]]) -> None:
        """Say something while nothing is under way."""
        self._wishes = ()
        self.progress.hide()
        super().show_notice(text, wishes)
