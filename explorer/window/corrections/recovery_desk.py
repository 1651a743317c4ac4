"""Offers what was open and what was being typed when the program ended unexpectedly."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from explorer.chronicle.link import format_link, parse_link
from explorer.errors import InputError
from explorer.store.unfinished import NAME, Draft, Unfinished, UnfinishedFile
from explorer.window.commands import Commands
from explorer.window.corrections.desk import CorrectionDesk
from explorer.window.icons import SIDE, pixmap
from explorer.window.language import tr
from explorer.window.main_window import MainWindow
from explorer.window.notices import NoticeBar
from explorer.window.opening.desk import OpeningDesk
from explorer.window.session import Session
from explorer.window.theme import Skin
from explorer.window.theme_switch import ThemeSwitch
from explorer.window.views.views import view_of

SOON = 1500
"""Milliseconds after a change until it is kept; meanwhile further changes join it."""


class RecoveryDesk(QObject):
    """Keeps what the window is doing in a file in ``folder``; None keeps nothing.

    What an earlier window left there is kept until the reader has said what is to become of it.
    """

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        commands: Commands,
        switch: ThemeSwitch,
        opening: OpeningDesk,
        corrections: CorrectionDesk,
        folder: Path | None,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._commands = window, session, commands
        self._opening, self._corrections = opening, corrections
        self._file = file = UnfinishedFile(folder / NAME) if folder else None
        self._draft: Draft | None = None
        self._ends = False
        self._awaited: Draft | None = None  # to be gone on with when what was opened has been read
        self.left = file.begin() if file else None
        self.bar = NoticeBar()
        self.bar.setObjectName("tidings")
        window.add_bar(self.bar)
        self.bar.wish_requested.connect(commands.run)
        switch.skin_changed.connect(self._dress)
        opening.finished.connect(self._arrived)
        commands.add({"recover": self.recover, "dismiss_recovery": self.dismiss})
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SOON)
        self._timer.timeout.connect(self.keep)
        if file is not None:
            signals = (session.threads_changed, session.filter_changed, session.selection_changed)
            for signal in (*signals, session.range_changed, session.chronicle_changed, session.words_changed):
                signal.connect(self._later)
            corrections.drafted.connect(self._typed)
            window.closing.connect(self.end)
        self._dress(switch.skin)
        if self.left is not None:
            self.bar.show_notice(
                words_of(self.left), ((tr("Open it again"), "recover"), (tr("Dismiss"), "dismiss_recovery"))
            )

    def _dress(self, skin: Skin) -> None:
        self.bar.set_icon(pixmap("changed", skin.theme.ink, SIDE, self._window.devicePixelRatioF()))

    # --- keeping ------------------------------------------------------------------------------------

    def _later(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _typed(self, draft: Draft | None) -> None:
        self._draft = draft
        self._later()

    def keep(self) -> None:
        """Keep what the window is doing, once something is shown and what was left is settled."""
        paths = tuple(str(path.absolute()) for path in self._commands.paths)
        if self._file is None or self.left is not None or not paths or not self._session.threads:
            return
        with suppress(OSError):  # it is no more than a help; what the reader keeps is kept elsewhere
            view = format_link(view_of(self._session))
            self._file.keep(Unfinished(paths, view, self._draft, ended=self._ends))

    def settle(self) -> None:
        """The window may be about to be closed: nothing is left then but what is being typed."""
        self._timer.stop()
        if self._file is None or self.left is not None:
            return
        if self._draft is None:
            with suppress(OSError):
                self._file.clear()
            return
        self._ends = True
        self.keep()
        self._ends = False  # unless it goes on

    def end(self) -> None:
        """The window is closed. What was left and not yet settled stays for the next one, and so does what is
        being typed: the system closed the window then.
        """
        self.settle()
        if self._file is not None:
            self._file.leave()

    # --- offering -----------------------------------------------------------------------------------

    def dismiss(self) -> None:
        """What was left is not wanted."""
        self.left = None
        self._window.leave(self.bar)
        self.bar.hide()
        self._later()

    def recover(self) -> None:
        """Open what was left, at its view, and go on with what was being typed."""
        left = self.left
        self.dismiss()
        if left is None:
            return
        view = None
        with suppress(InputError):
            view = parse_link(left.view)
        paths = [Path(path) for path in left.paths]
        if _absolute(paths) == _absolute(self._commands.paths) and self._session.threads:
            self._commands.views.show_told(view) if view else None
            self._go_on(left.draft)
            return
        self._opening.open(paths)
        self._opening.arriving.wanted = view
        self._awaited = left.draft

    def _arrived(self) -> None:
        draft, self._awaited = self._awaited, None
        self._go_on(draft)

    def _go_on(self, draft: Draft | None) -> None:
        """Open the dialog with what was being typed, when what is under way is over."""
        if draft is not None:
            QTimer.singleShot(0, self, partial(self._corrections.go_on, draft))


def words_of(left: Unfinished) -> str:
    """What is offered, for the bar."""
    if left.draft is not None and left.ended:
        return tr("The program was ended while you were typing. What was open, and what you typed, is kept.")
    if left.draft is not None:
        return tr(
            "The program ended unexpectedly last time. What was open, and what you were typing, is kept."
        )
    return tr("The program ended unexpectedly last time. What was open then is known; your work is kept.")


def _absolute(paths: Sequence[Path]) -> list[Path]:
    return [path.absolute() for path in paths]
