"""Takes events away as data: asks how and where, and writes off the thread of the window."""

from __future__ import annotations

import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtWidgets import QMessageBox

from explorer.errors import ExplorerError
from explorer.language import plural
from explorer.window.commands import Commands
from explorer.window.figures.following import following
from explorer.window.figures.placing import asked_place
from explorer.window.language import tr
from explorer.window.main_window import MainWindow
from explorer.window.session import Session

if TYPE_CHECKING:
    from explorer.chronicle.chronicle import Chronicle
    from explorer.chronicle.event import Event
    from explorer.window.figures.data_dialog import DataRequest

TOLD = 8000
"""How long the status bar says what was saved, in milliseconds."""


class DataDesk(QObject):
    """Carries out "Export data…". ``saved`` is told with the path, or with "" where it could not be."""

    saved = Signal(str)

    def __init__(self, window: MainWindow, session: Session, commands: Commands) -> None:
        super().__init__(window)
        self._window, self._session, self._commands = window, session, commands
        self._writer: Writer | None = None
        commands.add({"export_data": self.ask})
        window.closing.connect(self.wait)

    def ask(self) -> None:
        """Ask in which format, which events and where to, and write them."""
        from explorer.window.figures.data_dialog import DataDialog  # what writes data is imported with it

        session = self._session
        dialog = DataDialog(session.name, len(session.shown), len(session.chronicle.events), self._window)

        def follow() -> None:
            dialog.follow(session.name, len(session.shown), len(session.chronicle.events))

        with following(session, follow):
            accepted = dialog.exec() == DataDialog.DialogCode.Accepted
        # Taken together, and now: while a place is chosen, articles may go on being read.
        request, chronicle, shown = dialog.request, session.chronicle, session.shown
        dialog.deleteLater()
        path = self._place(request) if accepted else None
        if path is not None:
            events = chronicle.events
            chosen = events if request.everything else tuple(events[place] for place in shown)
            self.write(request.into(path), chronicle, chosen, path)

    def _place(self, request: DataRequest) -> Path | None:
        from explorer.export.data.formats import FORMATS
        from explorer.export.save import file_name

        ending = request.kind.ending
        folder = Path(self._commands.folder or Path.home())
        proposed = folder / file_name(request.title or self._session.name, ending)
        filters = f"{tr(request.kind.words)} (*{ending});;{tr('All files')} (*)"
        known = {".txt", *(ending for row in FORMATS for ending in (row.ending, *row.others))}
        path = asked_place(self._window, proposed, filters, ending, known)
        if path is not None:
            self._commands.folder = str(path.parent)
        return path

    def write(self, request: DataRequest, chronicle: Chronicle, events: Sequence[Event], path: Path) -> None:
        """Write events of a chronicle to a file, off this thread; one at a time."""
        self.wait()
        self._window.statusBar().showMessage(tr("Saving {path}…", path=path.name))
        self._writer = writer = Writer(chronicle, events, request, path, self)
        writer.written.connect(self._tell)
        writer.finished.connect(self._let_go)
        writer.start()

    def wait(self) -> None:
        """Wait until what is being written stands in its file."""
        if self._writer is not None:
            self._writer.wait()

    def _let_go(self) -> None:
        """What has been written needs no chronicle any more."""
        writer = self.sender()
        if self._writer is writer:
            self._writer = None
        writer.deleteLater()

    def _tell(self, path: str, error: str, left_out: int) -> None:
        bar = self._window.statusBar()
        if error:
            bar.clearMessage()
            QMessageBox.warning(self._window, "Bilateral Explorer", error)
        elif left_out:
            words = plural(
                left_out,
                "Saved {path}; {n} event that it cannot hold is left out",
                "Saved {path}; {n} events that it cannot hold are left out",
                path=path,
            )
            bar.showMessage(words, TOLD)
        else:
            bar.showMessage(tr("Saved {path}", path=path), TOLD)
        self.saved.emit("" if error else path)


class Writer(QThread):
    """Writes one file. ``written`` tells its path, what went wrong, and how many events were left out."""

    written = Signal(str, str, int)

    def __init__(
        self,
        chronicle: Chronicle,
        events: Sequence[Event],
        request: DataRequest,
        path: Path,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._chronicle, self._events, self._request, self._path = chronicle, events, request, path

    def run(self) -> None:
        """Write the file; Qt calls it in the thread."""
        from explorer.export.data.contents import contents_of
        from explorer.export.data.data_file import write_pieces

        kind, title = self._request.kind, self._request.title or tr("All events")
        try:
            contents = contents_of(self._chronicle, self._events, title)
            write_pieces(kind.pieces(contents), self._path)
            self.written.emit(str(self._path), "", sum(1 for _ in kind.notes(contents)))
        except ExplorerError as error:
            self.written.emit(str(self._path), str(error), 0)
        except Exception as error:  # a fault of ours must reach the reader, not vanish in a thread
            traceback.print_exc()
            self.written.emit(str(self._path), f"{type(error).__name__}: {error}", 0)
