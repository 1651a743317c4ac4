"""Modules imported before they are needed: for the first showing, and for the first letter of a search."""

from __future__ import annotations

from importlib import import_module
from threading import Thread

from PySide6.QtCore import QObject, QTimer

FOR_SHOWING = (
    "explorer.chronicle.merging.merge",
    "explorer.chronicle.relations.standings",
    "explorer.chronicle.searching.index_splice",
)
"""What the first events of many articles are joined and shown with."""

FOR_SEARCHING = ("explorer.extraction.asking",)
"""What reads a search; with the rules for dates it takes half a second of the processor."""

CALM = 1500
"""Milliseconds after the last reading until the window is taken to have been painted."""


def preload_showing() -> None:
    """Import what showing takes, and load its rules, while other processes read the first file.

    That takes them longer. Raises InputError for damaged files of the program.
    """
    _import(FOR_SHOWING)
    from explorer.chronicle.relations.standings import own_rules

    own_rules()


def _import(names: tuple[str, ...]) -> None:
    for name in names:
        import_module(name)


class SearchPreloader(QObject):
    """Imports what a search takes in a thread of its own, once, when nothing has been read for a while."""

    def __init__(
        self, parent: QObject, names: tuple[str, ...] = FOR_SEARCHING, milliseconds: int = CALM
    ) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=milliseconds)
        self._timer.timeout.connect(self._begin)
        self._thread = Thread(target=_import, args=(names,), name="preloading the search")

    @property
    def has_begun(self) -> bool:
        """Whether it imports, or has imported."""
        return self._thread.ident is not None

    def wait_for_calm(self) -> None:
        """Something has been read: begin when nothing else is read for a while."""
        if not self.has_begun:
            self._timer.start()

    def wait(self) -> None:
        """Until all is imported, once it has begun."""
        self._thread.join()

    def _begin(self) -> None:
        self._thread.start()
