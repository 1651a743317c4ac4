"""Says over the whole window what will happen when files dragged over it are let go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from explorer.errors import InputError
from explorer.language import counted, plural
from explorer.window.detail.parts import text_label
from explorer.window.figures.opening import manifest_in
from explorer.window.language import tr
from explorer.window.opening.words import NAMED, names_words
from explorer.window.theme import Skin

COVER = 0.93
"""How much of the window is covered."""

INSET, ROUND = 14.0, 12.0
"""Pixels from the window's edge to the frame, and the radius of its corners."""


PADDING, LEAST = 26.0, 340
"""Pixels around the words, and their width at the least."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """Files and folders dragged over the window: those that can be read, and those that are no articles.

    ``figure`` is the one file where it is a figure made by this program, whose view can be opened.
    """

    files: tuple[Path, ...] = ()
    folders: tuple[Path, ...] = ()
    refused: tuple[Path, ...] = ()
    figure: Path | None = None

    @classmethod
    def of(cls, paths: Sequence[Path]) -> Dropped:
        """What ``paths`` are, as far as their names tell."""
        from explorer.reading.folder import is_passed_over  # not needed for the first paint

        if _is_figure(paths):
            return cls(figure=paths[0])
        folders = tuple(path for path in paths if path.is_dir())
        others = [path for path in paths if path not in folders]
        refused = tuple(path for path in others if is_passed_over(path.suffix))
        return cls(tuple(path for path in others if path not in refused), folders, refused)

    @property
    def wanted(self) -> tuple[Path, ...]:
        """What is opened."""
        return (self.figure,) if self.figure else (*self.folders, *self.files)

    @property
    def headline(self) -> str:
        """What will happen: ``Open 3 files and 1 folder``."""
        if self.figure:
            return tr("Open the view that a figure shows")
        parts = [counted(len(self.files), "file")] if self.files else []
        parts += [counted(len(self.folders), "folder")] if self.folders else []
        if not parts:
            return tr("Nothing here can be read")
        what = parts[0] if len(parts) == 1 else tr("{first} and {second}", first=parts[0], second=parts[1])
        return tr("Open {what}", what=what)

    @property
    def details(self) -> str:
        """The names, as far as there is room, and what is left out, a line each."""
        names = [path.name for path in self.wanted]
        shown = ", ".join(names[:NAMED]) + (" …" if len(names) > NAMED else "")
        return "\n".join(line for line in (shown, self.refusal) if line)

    @property
    def refusal(self) -> str:
        """What is left out: ``map.png is no article and is left out``; empty where all can be read."""
        names = [path.name for path in self.refused]
        if not names:
            return ""
        one, files = len(names), names_words(names)
        return plural(
            one,
            "{files} is no article and is left out",
            "{files} are no articles and are left out",
            files=files,
        )


def _is_figure(paths: Sequence[Path]) -> bool:
    """Whether the only file is a figure of this program, also one that cannot be understood."""
    try:
        return manifest_in(paths) is not None
    except InputError:
        return True  # whoever opens it says why


class DropHint(QWidget):
    """Covers a window while files are dragged over it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._skin: Skin | None = None
        self._covered = window
        self._headline = text_label("", factor=1.6, bold=True)
        self._details = text_label("", muted=True)
        self._words = QWidget()
        column = QVBoxLayout(self._words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for label in (self._headline, self._details):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setMinimumWidth(LEAST)
            column.addWidget(label)
        QVBoxLayout(self).addWidget(self._words, 0, Qt.AlignmentFlag.AlignCenter)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return f"{self._headline.text()}\n{self._details.text()}"

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        self._skin = skin
        self.update()

    def tell(self, dropped: Dropped) -> None:
        """Cover the window and say what will happen."""
        self._headline.setText(dropped.headline)
        self._details.setText(dropped.details)
        self.setGeometry(self._covered.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._skin is None:
            return
        theme = self._skin.theme
        ground = QColor(theme.ground)
        ground.setAlphaF(COVER)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), ground)
        painter.setPen(QPen(QColor(theme.accent), 2.0, Qt.PenStyle.DashLine))
        frame = QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET)
        painter.drawRoundedRect(frame, ROUND, ROUND)
        words = QRectF(self._words.geometry()).adjusted(-PADDING, -PADDING, PADDING, PADDING)
        painter.setPen(QPen(QColor(theme.hairline), 1.0))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(words, ROUND, ROUND)
        painter.end()
