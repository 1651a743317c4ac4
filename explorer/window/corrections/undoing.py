"""What was done and can be undone: a stack for each set of articles that was opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QUndoCommand, QUndoGroup, QUndoStack
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

    def add_keys(self, window: QWidget) -> None:
        """Let the keys that undo and redo work in another window too."""
        for keys, act in (
            (QKeySequence.StandardKey.Undo, self.group.undo),
            (QKeySequence.StandardKey.Redo, self.group.redo),
        ):
            QShortcut(QKeySequence(keys), window).activated.connect(act)

    def do(
        self,
        words: str,
        act: Callable[[], None],
        undo: Callable[[], None],
        redo: Callable[[], None] | None = None,
    ) -> bool:
        """Do something; say what was done, or why it could not be. Whether it was done.

        To redo it is the same, unless ``redo`` is given.
        """
        try:
            act()
        except OutputError as error:
            QMessageBox.warning(self._window, "Bilateral Explorer", sentence(str(error)))
            return False
        back = partial(self._guarded, undo, tr("Undone: {act}", act=words))
        again = partial(self._guarded, redo or act, words)
        stack = self.group.activeStack()
        stack.push(_Done(words, again, back, stack))
        self.said.emit(words)
        return True

    def _guarded(self, act: Callable[[], None], words: str) -> bool:
        """Undo or redo as Qt asks, and say so, or why it could not be; whether it could."""
        try:
            act()
        except OutputError as error:
            self.said.emit(sentence(str(error)))
            return False
        self.said.emit(words)
        return True


class _Done(QUndoCommand):
    """Something that has been done already when it is pushed.

    Qt cannot be told that it could not be undone: the stack goes on all the same. So it is led back, without
    anything being done, and the same can be tried again.
    """

    def __init__(
        self, words: str, redo: Callable[[], bool], undo: Callable[[], bool], stack: QUndoStack
    ) -> None:
        super().__init__(words)
        self._redo, self._undo, self._stack = redo, undo, stack
        self._idle = True

    def redo(self) -> None:
        self._move(self._redo, self._stack.undo)

    def undo(self) -> None:
        self._move(self._undo, self._stack.redo)

    def _move(self, act: Callable[[], bool], lead_back: Callable[[], None]) -> None:
        if self._idle:
            self._idle = False
        elif not act():
            self._idle = True
            QTimer.singleShot(0, self._stack, lead_back)
