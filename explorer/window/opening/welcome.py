"""What helps somebody to begin: what was opened last, files dragged over the window, the first hint."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from explorer.resources import folder
from explorer.store.recent import Paths, decoded_paths, with_opened
from explorer.store.settings import Settings
from explorer.window.commands import Commands
from explorer.window.icons import SIDE, pixmap
from explorer.window.language import tr
from explorer.window.main_window import MainWindow
from explorer.window.notices import NoticeBar
from explorer.window.opening.drop_hint import DropHint, Dropped
from explorer.window.plain import plain_tip
from explorer.window.theme import Skin

RECENT_MENU = "&File/Open rece&nt"

TOLD = 6000
"""How long the status bar says something, in milliseconds."""

ON_THE_PAGE = 5
"""So many of what was opened last are offered where there is no timeline."""


class WelcomeDesk(QObject):
    """Knows what was opened last and whether the first hint has been read; ``kept`` gives both back.

    ``opens`` opens files and folders. Without ``keeps`` nothing is remembered, and no hint is given.
    """

    def __init__(
        self,
        window: MainWindow,
        commands: Commands,
        opens: Callable[[Sequence[Path]], object],
        settings: Settings,
        *,
        keeps: bool,
    ) -> None:
        super().__init__(window)
        self._window, self._commands, self._open = window, commands, opens
        self.recent = settings.recent_paths
        self._is_read = settings.hint_read
        self._hints = keeps
        self._offered: list[Paths] = []
        self.drop_hint = DropHint(window)
        self.hint = NoticeBar()
        self.hint.setObjectName("tidings")
        window.add_bar(self.hint, below=True)
        self.hint.wish_requested.connect(commands.run)
        window.drag_entered.connect(lambda paths: self.drop_hint.tell(Dropped.of(paths)))
        window.drag_left.connect(self.drop_hint.hide)
        window.paths_dropped.connect(self.drop)
        window.menus[RECENT_MENU].aboutToShow.connect(self.fill_menu)
        acts: dict[str, Callable[[], object]] = {
            f"open_recent_{number}": partial(self.open_recent, number) for number in range(ON_THE_PAGE)
        }
        commands.add(acts | {"clear_recent": self.clear_recent, "dismiss_hint": self.dismiss_hint})
        self._offer()

    def kept(self, settings: Settings) -> Settings:
        """Settings with what is to be remembered."""
        return replace(settings, recent_paths=self.recent, hint_read=self._is_read)

    def set_skin(self, skin: Skin) -> None:
        """Paint in the colours of another theme."""
        self.drop_hint.set_skin(skin)
        self.hint.set_icon(pixmap("hint", skin.theme.ink, SIDE, self._window.devicePixelRatioF()))

    # --- what was opened last -----------------------------------------------------------------------

    def remember(self, paths: Sequence[Path]) -> None:
        """These have been opened; what comes with the program has a place in the menu of its own."""
        if list(paths) != [folder("seeds")]:
            self.recent = with_opened(self.recent, paths)
            self._offer()
        self.show_hint()

    def fill_menu(self) -> None:
        """List what was opened last; what is no longer there is grey."""
        menu = self._window.menus[RECENT_MENU]
        menu.clear()
        menu.setToolTipsVisible(True)
        for paths in self._rows():
            words = place_words(paths).replace("&", "&&")
            action = menu.addAction(words, partial(self._open, list(paths)))
            action.setToolTip(plain_tip("\n".join(str(path) for path in paths)))
            if not is_there(paths):
                action.setText(tr("{name} (no longer there)", name=words))
                action.setEnabled(False)
        if not self.recent:
            menu.addAction(tr("Nothing yet")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(self._window.commands["clear_recent"])
        self._window.commands["clear_recent"].setEnabled(bool(self.recent))

    def open_recent(self, number: int) -> None:
        """Open one of those that are offered where there is no timeline."""
        if number < len(self._offered):
            self._open(list(self._offered[number]))

    def clear_recent(self) -> None:
        """Forget what was opened."""
        self.recent = ()
        self._offer()

    def _rows(self) -> list[Paths]:
        return [paths for text in self.recent if (paths := decoded_paths(text))]

    def _offer(self) -> None:
        """Offer what is there now where there is no timeline."""
        self._offered = [paths for paths in self._rows() if is_there(paths)][:ON_THE_PAGE]
        rows = [(place_words(paths), f"open_recent_{number}") for number, paths in enumerate(self._offered)]
        self._window.page.set_recent(tr("Opened before"), rows)

    # --- files dragged over the window --------------------------------------------------------------

    def drop(self, paths: Sequence[Path]) -> None:
        """Open what can be read of what was let go over the window; say what is left out."""
        self.drop_hint.hide()
        dropped = Dropped.of(paths)
        if dropped.wanted:
            self._open(list(dropped.wanted))
        if dropped.refusal:
            self._window.statusBar().showMessage(dropped.refusal, TOLD)

    # --- the first hint -----------------------------------------------------------------------------

    def show_hint(self) -> None:
        """Say in three lines how to begin, until somebody has said that they know."""
        if self._hints and not self._is_read:
            self.hint.show_notice(hint_lines(), ((tr("Got it"), "dismiss_hint"),))

    def dismiss_hint(self) -> None:
        """It has been read; the keyboard goes on where the timeline is."""
        self._is_read = True
        self._window.leave(self.hint)
        self.hint.hide()


def hint_lines() -> str:
    """The three lines of the first hint."""
    return "\n".join(
        (
            tr("Choose a country or a pair at the left to see its history."),
            tr("The wheel zooms, dragging moves; click a mark for its source."),
            tr("Ctrl+F searches, Ctrl+O opens your articles, ? shows all keys."),
        )
    )


def is_there(paths: Paths) -> bool:
    """Whether any of these files and folders can still be opened."""
    return any(os.path.exists(path) for path in paths)  # noqa: PTH110  answers also where a look is denied


def place_words(paths: Paths) -> str:
    """What was opened, in a few words: ``articles – ~/work``, ``berlin.txt and 2 more – ~/work``."""
    first = paths[0]
    name = first.name or str(first)
    if len(paths) > 1:
        name = tr("{name} and {count} more", name=name, count=len(paths) - 1)
    home, above = Path.home(), first.parent
    return f"{name} – {Path('~') / above.relative_to(home) if above.is_relative_to(home) else above}"
