"""Takes in what another person corrected, and lets the reader decide where both say different things."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from explorer.chronicle.corrections.correction import Change, Correction, Corrections, Passage
from explorer.chronicle.corrections.disputes import Dispute, holding, settling
from explorer.chronicle.corrections.ledger import Act, Ledger
from explorer.chronicle.corrections.uniting import Union
from explorer.errors import Diagnostic, OutputError
from explorer.language import counted, tr
from explorer.store.conflicts import ConflictFile
from explorer.store.exchange import united_here
from explorer.store.journal import Journal
from explorer.window.corrections.undoing import Undoing

Write = Callable[[Sequence[Act]], None]
"""Keeps acts and shows what they make; raises OutputError."""


class Desk(Protocol):
    """Who keeps corrections."""

    journal: Journal
    undo: Undoing

    @property
    def made(self) -> Corrections:
        """The corrections that stand."""

    @property
    def scope(self) -> str:
        """Names what is opened now."""

    def now(self) -> str:
        """The time of what is decided now."""

    def new(
        self, act: str, passages: tuple[Passage, ...] = (), changes: tuple[Change, ...] = ()
    ) -> Correction:
        """A correction made now."""

    def write(self, acts: Sequence[Act]) -> None:
        """Keep acts and show what they make. Raises OutputError."""

    def write_now(self, acts: Sequence[Act]) -> None:
        """As :meth:`write`, where what the acts say is decided now."""


class Exchanging(QObject):
    """Where what was taken in says otherwise than the reader does, as far as that is not decided.

    What the reader has decided is listed until the program ends, so that it can be looked at again.
    """

    changed = Signal()
    """There are other disputes."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self.undo = desk, desk.undo
        self._file = ConflictFile()
        self.disputes: tuple[Dispute, ...] = ()
        self.diagnostics: tuple[Diagnostic, ...] = ()
        """What is wrong with the file in which they are kept."""

    def open(self) -> None:
        """Read what was not decided before; what is wrong with that is in ``diagnostics``."""
        self._file = ConflictFile(self._desk.journal.conflicts)
        kept = self._file.read()
        self.diagnostics = kept.diagnostics
        self._list(kept.disputes, self.disputes)

    def take_in(self, theirs: Ledger) -> Union | None:
        """Keep what another person said; None where that cannot be kept, which is said then.

        This too can be undone, as if it had never been taken in.
        """
        desk = self._desk
        union = united_here(desk.journal.ledger, theirs, desk.scope)
        come = tuple(one for one in union.disputes if one not in self.disputes)
        if not union.acts:
            self._write(desk.write, (), come)  # nothing that could be undone, or fail
            return union
        back = desk.journal.leading_back(union.acts)
        act = partial(self._write, desk.write, union.acts, come)
        undo = partial(self._write, desk.write, back, (), come)
        return union if desk.undo.do(taken_words(union), act, undo) else None

    def _write(
        self, write: Write, acts: Sequence[Act], come: Sequence[Dispute] = (), gone: Sequence[Dispute] = ()
    ) -> None:
        """Keep acts, and what is to be decided then. Raises OutputError where acts cannot be kept."""
        self._decide(write, acts, come, gone)
        self._list(come, gone)

    def _decide(
        self, write: Write, acts: Sequence[Act], come: Sequence[Dispute] = (), gone: Sequence[Dispute] = ()
    ) -> None:
        """Keep acts, and, before the program can be killed in between, what is to be decided then."""
        self._keep(come, gone)
        try:
            write(acts)
        except OutputError:
            self._keep(gone, come)
            raise

    def _keep(self, come: Sequence[Dispute] = (), gone: Sequence[Dispute] = ()) -> None:
        """Keep what is to be decided; where that fails it is said, and the list lasts until the end."""
        self.diagnostics = ()
        try:
            self._file.change(come, gone)
        except OutputError as error:
            self.diagnostics = (Diagnostic("", str(error), "warning"),)

    def _list(self, come: Sequence[Dispute] = (), gone: Sequence[Dispute] = ()) -> None:
        left = [one for one in self.disputes if one not in gone]
        self.disputes = tuple(dict.fromkeys((*left, *come)))
        self.changed.emit()

    def holding(self, dispute: Dispute) -> tuple[str, ...] | None:
        """What of a dispute holds now."""
        return holding(dispute, self._desk.made)

    def settle(self, disputes: Sequence[Dispute], *, theirs: bool) -> None:
        """Let what the reader said hold in each of these disputes, or what the other person said."""
        desk = self._desk
        wanted = [(one, one.other if theirs else one.mine) for one in disputes]
        wanted = [(one, value) for one, value in wanted if self.holding(one) != value]
        now, made = desk.now(), desk.made
        acts = [act for one, value in wanted for act in settling(one, value, made, now, desk.new)]
        if not acts:
            return
        words = tr("Theirs taken: {n}", n=len(wanted)) if theirs else tr("Yours taken: {n}", n=len(wanted))
        undecided = self._file.read().disputes  # what was decided before stays so when this is undone
        back, decided = desk.journal.leading_back(acts), tuple(one for one in disputes if one in undecided)
        desk.undo.do(
            words,
            partial(self._decide, desk.write, acts, (), decided),
            partial(self._decide, desk.write_now, back, decided),
            partial(self._decide, desk.write_now, acts, (), decided),
        )

    def leave(self, disputes: Sequence[Dispute]) -> None:
        """Let hold what holds, and list these disputes no more."""
        left = tuple(one for one in self.disputes if one in disputes)
        nothing: tuple[Act, ...] = ()
        leave = partial(self._write, self._desk.write, nothing, (), left)
        back = partial(self._write, self._desk.write, nothing, left)
        self.undo.do(tr("Left as it is: {n}", n=len(left)), leave, back)


def taken_words(union: Union) -> str:
    """What was taken in."""
    words = tr("{corrections} taken in.", corrections=counted(union.added, "correction"))
    if not union.gone:
        return words
    gone = tr(
        "{corrections} taken back by the other person.", corrections=counted(len(union.gone), "correction")
    )
    return f"{words} {gone}"
