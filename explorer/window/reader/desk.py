"""Keeps the reader: opens it when it is first asked for, and in step with the session from then on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QRect, Signal

from explorer.chronicle.event import Mention
from explorer.chronicle.kind import Kind
from explorer.window.main_window import MainWindow
from explorer.window.session import Session
from explorer.window.theme import Skin
from explorer.window.theme_switch import ThemeSwitch
from explorer.window.views.reaching import make_way

if TYPE_CHECKING:
    from explorer.window.reader.guide import Guide  # imported when the reader is opened, not at the start


class ReadingDesk(QObject):
    """Stands for the reader, which there is only once somebody wants to read."""

    event_requested = Signal(int)
    """With the position of an event that is to be selected and shown on the timeline."""

    copy_requested = Signal()

    def __init__(
        self, window: MainWindow, session: Session, switch: ThemeSwitch, kinds: Mapping[str, Kind]
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._switch, self._kinds = window, session, switch, kinds
        self.guide: Guide | None = None
        self.place = b""
        """The place and size of the reader's window as Qt saves them; empty until it has been opened."""
        session.selection_changed.connect(self._follow)
        session.chronicle_changed.connect(self._renew)
        switch.skin_changed.connect(self._dress)
        window.closing.connect(self.close)

    def open_mention(self, mention: Mention) -> None:
        """Open the reader at a passage, beside the timeline."""
        known = {document.name for document in self._session.chronicle.documents}
        if mention.home(known) is None:
            return
        guide = self.guide or self._furnish()
        position = self._position(mention)
        if position is not None and position != self._session.selection:
            self._choose(position)
        guide.show_mention(mention, self._session.selection)
        self._bring_forward(guide)

    def open_document(self, name: str) -> None:
        """Open the reader at a document: at the passage of the selected event, else at its beginning.

        A document that tells no event can be read too, and says why it gave none.
        """
        document = next((one for one in self._session.chronicle.documents if one.name == name), None)
        if document is None:
            return
        guide = self.guide or self._furnish()
        guide.open(document)
        guide.follow(self._session.selection)
        self._bring_forward(guide)

    def _bring_forward(self, guide: Guide) -> None:
        window = guide.window
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()
        window.page.setFocus()

    def close(self) -> None:
        """Close the reader for good."""
        if self.guide is not None:
            guide, self.guide = self.guide, None
            window = guide.window
            self.place = bytes(window.saveGeometry().data())
            window.close()
            guide.let_go()
            window.deleteLater()

    def _furnish(self) -> Guide:
        from explorer.window.reader.geometry import beside
        from explorer.window.reader.guide import Guide
        from explorer.window.reader.looks import Looks
        from explorer.window.reader.window import ReaderWindow

        window = ReaderWindow(self._kinds, self._switch.skin)
        guide = self.guide = Guide(window, Looks(self._switch.skin, self._kinds))
        guide.event_requested.connect(self._choose)
        guide.mention_requested.connect(self.open_mention)
        guide.timeline_requested.connect(self._show_timeline)
        guide.copy_requested.connect(self.copy_requested)
        guide.set_chronicle(self._session.chronicle)
        if self.place and window.restoreGeometry(QByteArray(self.place)):
            return guide
        main, screen = _box(self._window.frameGeometry()), _box(self._window.screen().availableGeometry())
        size = window.sizeHint()
        window.setGeometry(*beside(main, screen, (size.width(), size.height())))
        return guide

    def _position(self, mention: Mention) -> int | None:
        """The event that a mention tells; the selected one where it does."""
        selected, events = self._session.selection, self._session.chronicle.events
        if selected is not None and mention in events[selected].mentions:
            return selected
        return next((p for p, event in enumerate(events) if mention in event.mentions), None)

    def _choose(self, position: int) -> None:
        """Have an event selected; show its thread, and lift the filter, where it would not be seen else."""
        make_way(self._window, self._session, position)
        self.event_requested.emit(position)

    def _show_timeline(self) -> None:
        if self._session.selection is not None:
            self._choose(self._session.selection)
        self._window.raise_()
        self._window.activateWindow()

    def _follow(self) -> None:
        if self.guide is not None:
            self.guide.follow(self._session.selection)

    def _renew(self) -> None:
        if self.guide is None:
            return
        self.guide.set_chronicle(self._session.chronicle, self._session.selection)
        if self.guide.opened is None:
            self.guide.window.close()

    def _dress(self, skin: Skin) -> None:
        if self.guide is not None:
            from explorer.window.reader.looks import Looks

            self.guide.set_looks(Looks(skin, self._kinds))


def _box(rect: QRect) -> tuple[int, int, int, int]:
    return rect.x(), rect.y(), rect.width(), rect.height()
