"""The window as it stands before it has any parts: its place, an outline, and what Qt calls on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from explorer.window.start.outline import Edges, Outline

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData, QRect
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget


class Shell(QMainWindow):
    """A window that can be painted at once: it needs no more than an empty one."""

    painted = Signal()
    """Emitted once, after the window was painted for the first time."""

    drag_entered = Signal(list)
    """With the paths of files and folders dragged over the window."""

    drag_left = Signal()
    paths_dropped = Signal(list)
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Bilateral Explorer")
        self.setAcceptDrops(True)
        self.setMinimumSize(QSize(760, 480))
        self._painted = False

    def outline(self, colors: Mapping[str, str], edges: Edges) -> None:
        """Show where the parts will stand, in the colours of a theme by their names."""
        self.setCentralWidget(Outline(colors, edges))

    def show_in_outline(self, part: QWidget, room: Callable[[QRect], QRect]) -> None:
        """Show a part in the outline; ``room`` gives its place in a window of a size."""
        outline = self.centralWidget()
        if isinstance(outline, Outline):
            outline.hold(part, room)

    def take_from_outline(self, part: QWidget) -> None:
        """Take a part out of the outline, to stand elsewhere."""
        outline = self.centralWidget()
        if isinstance(outline, Outline):
            outline.let_go()
        part.setParent(None)

    @property
    def edges(self) -> Edges:
        """Where the middle of the window stands, for the outline that is shown next time."""
        centre = self.centralWidget()
        if centre is None:
            return Edges()
        middle = centre.geometry()
        right, bottom = self.width() - middle.right() - 1, self.height() - middle.bottom() - 1
        found = middle.left(), middle.top(), right, bottom, self.statusBar().height()
        return Edges(*(max(number, 0) for number in found))

    # --- what Qt calls ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.painted.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        paths = _paths_of(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.drag_entered.emit(paths)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drag_left.emit()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = _paths_of(event.mimeData())
        self.drag_left.emit()
        if paths:
            event.acceptProposedAction()
            self.paths_dropped.emit(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)


def _paths_of(data: QMimeData) -> list[Path]:
    """The files and folders of this machine that are dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
