"""Takes in what another person corrected, and lets the reader decide where both say different things."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from explorer.chronicle.corrections.correction import Change, Correction, Corrections, Passage
from explorer.chronicle.corrections.disputes import Dispute, holding, settling
from explorer.chronicle.corrections.ledger import Act, Ledger
from explorer.chronicle.corrections.uniting import Union
from explorer.language import counted, tr
from explorer.store.exchange import united_here
from explorer.store.journal import Journal
from explorer.window.corrections.undoing import Undoing


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

    def decide(self, words: str, acts: Sequence[Act]) -> bool:
        """Do acts in one step that can be undone."""


class Exchanging(QObject):
    """What was taken in since the start of the program, and where it says otherwise than the reader does."""

    changed = Signal()
    """There are other disputes."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self.undo = desk, desk.undo
        self.disputes: tuple[Dispute, ...] = ()

    def take_in(self, theirs: Ledger) -> Union | None:
        """Keep what another person said; None where that cannot be kept, which is said then.

        This too can be undone, as if it had never been taken in.
        """
        desk = self._desk
        union = united_here(desk.journal.ledger, theirs, desk.scope)
        disputes = tuple(dict.fromkeys((*self.disputes, *union.disputes)))
        if not union.acts:
            self._show(disputes)
            return union
        back = desk.journal.leading_back(union.acts)
        act = partial(self._write, union.acts, disputes)
        done = desk.undo.do(taken_words(union), act, partial(self._write, back, self.disputes))
        return union if done else None

    def _write(self, acts: Sequence[Act], disputes: tuple[Dispute, ...]) -> None:
        self._desk.write(acts)
        self._show(disputes)

    def _show(self, disputes: tuple[Dispute, ...]) -> None:
        self.disputes = disputes
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
        if acts:
            words = (
                tr("Theirs taken: {n}", n=len(wanted)) if theirs else tr("Yours taken: {n}", n=len(wanted))
            )
            desk.decide(words, acts)


def taken_words(union: Union) -> str:
    """What was taken in."""
    words = tr("{corrections} taken in.", corrections=counted(union.added, "correction"))
    if not union.gone:
        return words
    gone = tr(
        "{corrections} taken back by the other person.", corrections=counted(len(union.gone), "correction")
    )
    return f"{words} {gone}"
