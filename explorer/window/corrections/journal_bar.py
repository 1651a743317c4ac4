"""Says what is wrong with the file of corrections, for as long as it is."""

from __future__ import annotations

from PySide6.QtCore import QObject

from explorer.errors import Diagnostic
from explorer.language import counted, tr
from explorer.store.journal import JOINED, Journal
from explorer.window.commands import Commands
from explorer.window.dialogs import ReportDialog
from explorer.window.main_window import MainWindow
from explorer.window.notices import NoticeBar


class JournalNotice(QObject):
    """A bar above the timeline. It stays until the reader dismisses it, or nothing is wrong any more."""

    def __init__(self, window: MainWindow, commands: Commands) -> None:
        super().__init__(window)
        self._window = window
        self._told: tuple[Diagnostic, ...] = ()
        self.bar = NoticeBar()
        window.add_bar(self.bar)
        self.bar.wish_requested.connect(commands.run)
        commands.add({"journal_details": self.show_details, "dismiss_journal": self.dismiss})

    def renew(self, journal: Journal, more: tuple[Diagnostic, ...] = ()) -> None:
        """Say what is wrong with a journal, or with what is kept beside it: ``more``.

        Nothing is said where all is sound, or has been said.
        """
        told = (*journal.diagnostics, *more)
        if told == self._told:
            return
        self._told = told
        if journal.diagnostics:
            self.bar.show_notice(notice_words(journal), self._wishes())
        elif more:
            self.bar.show_notice(conflict_words(more), self._wishes())
        else:
            self.dismiss()

    def _wishes(self) -> tuple[tuple[str, str], ...]:
        return (tr("Details…"), "journal_details"), (tr("Dismiss"), "dismiss_journal")

    def dismiss(self) -> None:
        """It has been read."""
        self._window.leave(self.bar)
        self.bar.hide()

    def show_details(self) -> None:
        """All that is wrong, with the file and the lines."""
        text = "\n".join(map(str, self._told))
        title = tr("What is wrong with the file of corrections")
        ReportDialog(self._window, title, "", text).show()


def notice_words(journal: Journal) -> str:
    """What is wrong with a journal, and what that means for what is corrected now, in a sentence or two."""
    problems = journal.diagnostics
    if journal.closed_because:
        reason = journal.closed_because
        return tr("Nothing can be corrected now: {reason}.", reason=reason)
    if all(one.message == JOINED for one in problems):
        return tr("Another program changed the file of corrections: what it holds is joined with yours.")
    worst = next((one for one in problems if one.severity == "warning"), problems[0])
    lines = sum(one.line is not None for one in problems)
    if lines > 1:
        return tr("Of the corrections kept, {lines} could not be read.", lines=counted(lines, "line"))
    return tr("Of the corrections kept, not all could be read: {reason}.", reason=worst.message)


def conflict_words(problems: tuple[Diagnostic, ...]) -> str:
    """What is wrong with the list of what is still to be decided."""
    reason = problems[0].message
    return tr("Something is wrong with the list of different corrections: {reason}.", reason=reason)
