"""What was done and can be undone: a stack for each set of articles that was opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoGroup, QUndoStack
from PySide6.QtWidgets import QMessageBox, QWidget

from explorer.errors import OutputError
from explorer.language import tr
from explorer.window.wording import sentence


class Undoing(QObject):
    """Does things so that they can be undone and redone without limit, and says what was done.

    What was done to other articles than those that are open is neither undone nor redone, as nobody would
    see it.
    """

    changed = Signal()
    """Something else can be undone or redone."""
    said = Signal(str)

    def __init__(self, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._stacks: dict[str, QUndoStack] = {}
        self.group = QUndoGroup(self)
        for signal in (self.group.indexChanged, self.group.activeStackChanged):
            signal.connect(lambda _: self.changed.emit())

    def turn_to(self, scope: str) -> None:
        """Go on with what was done to the articles of a scope."""
        if scope not in self._stacks:
            self._stacks[scope] = QUndoStack(self.group)
        self._stacks[scope].setActive()

    def do(self, words: str, redo: Callable[[], None], undo: Callable[[], None]) -> bool:
        """Do something; say what was done, or why it could not be. Whether it was done."""
        try:
            redo()
        except OutputError as error:
            QMessageBox.warning(self._window, "Bilateral Explorer", sentence(str(error)))
            return False
        back = partial(self._guarded, undo, tr("Undone: {act}", act=words))
        again = partial(self._guarded, redo, words)
        self.group.activeStack().push(_Done(words, again, back))
        self.said.emit(words)
        return True

    def _guarded(self, act: Callable[[], None], words: str) -> None:
        """Undo or redo as Qt asks, and say so; an error is said too, since it cannot be raised there."""
        try:
            act()
        except OutputError as error:
            words = sentence(str(error))
        self.said.emit(words)


class _Done(QUndoCommand):
    """Something that has been done already when it is pushed."""

    def __init__(self, words: str, redo: Callable[[], None], undo: Callable[[], None]) -> None:
        super().__init__(words)
        self._redo, self._undo, self._first = redo, undo, True

    def redo(self) -> None:
        if not self._first:
            self._redo()
        self._first = False

    def undo(self) -> None:
        self._undo()
