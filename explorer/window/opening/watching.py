"""Watches the files that were read, and says when something may have changed, after a moment of quiet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

QUIET = 400
"""Milliseconds without another sign before something is taken to have changed: editors write in steps."""

LONGEST = 2000
"""Milliseconds after which signs that never cease are taken as one change."""

MOST_WATCHED = 3000
"""So many files and folders are watched at the most; of more, the system would refuse some."""


PORTION = 500
"""So many files and folders are handed to the system at a time: thousands would take as long as a frame."""


class FileWatch(QObject):
    """Watches files and folders; ``changed`` is emitted once for signs that come shortly one after another.

    An editor that replaces a file makes the system forget it: :meth:`watch` is to be called again then.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None, quiet: int = QUIET) -> None:
        super().__init__(parent)
        self._quiet = quiet
        self._watcher = QFileSystemWatcher(self)
        self._left: list[str] = []
        self._rest, self._most = QTimer(self), QTimer(self)
        for timer, span in ((self._rest, quiet), (self._most, max(LONGEST, quiet))):
            timer.setSingleShot(True)
            timer.setInterval(span)
            timer.timeout.connect(self._tell)
        self._watcher.fileChanged.connect(self._signed)
        self._watcher.directoryChanged.connect(self._signed)

    @property
    def watched(self) -> list[str]:
        """The files and folders that are watched."""
        return sorted((*self._watcher.files(), *self._watcher.directories()))

    def watch(self, places: Sequence[str]) -> None:
        """Watch these files and folders, folders first where there are too many, and no others.

        Of many, some are watched a few turns of the event loop later.
        """
        wanted = set(places[:MOST_WATCHED])
        known = set(self.watched)
        if known - wanted:
            self._watcher.removePaths(sorted(known - wanted))
        self._left = sorted(wanted - known)
        self._add()

    def _add(self) -> None:
        """Watch some of what is left to be watched, and the rest later."""
        some, self._left = self._left[:PORTION], self._left[PORTION:]
        if some:
            self._watcher.addPaths(some)
        if self._left:
            QTimer.singleShot(0, self, self._add)

    def look(self) -> None:
        """Take it that something may have changed, as after a time without watching."""
        self._signed()

    def be_patient(self, seconds: float) -> None:
        """Wait for a longer quiet where acting on a change takes so many seconds, lest it never cease."""
        quiet = max(self._quiet, round(4000 * seconds))
        self._rest.setInterval(quiet)
        self._most.setInterval(max(LONGEST, 2 * quiet))

    def stop(self) -> None:
        """Watch nothing any more."""
        self.watch(())
        self._rest.stop()
        self._most.stop()

    def _signed(self) -> None:
        self._rest.start()
        if not self._most.isActive():
            self._most.start()

    def _tell(self) -> None:
        self._rest.stop()
        self._most.stop()
        self.changed.emit()
