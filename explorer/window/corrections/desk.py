"""Where the reader corrects what was extracted: every act is kept at once and can be undone and redone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.corrections.corrected import Corrected
from explorer.chronicle.corrections.correction import (
    Change,
    Correction,
    Corrections,
    Passage,
    moment_after,
    passages_of,
)
from explorer.chronicle.corrections.ledger import Act
from explorer.chronicle.corrections.words import act_words, notes_of
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.language import counted, tr
from explorer.store.journal import FleetingJournal, Journal
from explorer.store.unfinished import Draft
from explorer.store.views import views_key
from explorer.window.commands import Commands
from explorer.window.corrections.accounts import Accounts
from explorer.window.corrections.adding import Adding
from explorer.window.corrections.applying import Applying
from explorer.window.corrections.exchanging import Exchanging
from explorer.window.corrections.journal_bar import JournalNotice
from explorer.window.corrections.undoing import Undoing
from explorer.window.main_window import MainWindow
from explorer.window.once import brought_forward
from explorer.window.opening.arriving import Arriving
from explorer.window.opening.loading import Loader
from explorer.window.session import Session

TOLD = 6000
"""How long the status bar says something, in milliseconds."""

FOR_ONE = ("correct_event", "confirm_event", "hide_event")
"""Actions that need a selected event."""


class CorrectionDesk(QObject):
    """Keeps corrections in a journal and shows the chronicle with them.

    ``arriving`` shows chronicles and knows what was extracted. Without a ``folder`` corrections last until
    the program ends.
    """

    drafted = Signal(object)
    """With what is being typed, a Draft; None when it has been kept or given up."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        commands: Commands,
        arriving: Arriving,
        loader: Loader,
        kinds: Mapping[str, Kind],
        folder: Path | None,
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._commands, self._arriving = window, session, commands, arriving
        self._kinds = kinds
        self.adding = Adding(window, session, commands, self.do)
        self.accounts = Accounts(window, session, self)
        self.journal = Journal(folder / "corrections.jsonl") if folder else FleetingJournal()
        self.undo = Undoing(window, self)
        self.exchange = Exchanging(self, self)
        self.notice = JournalNotice(window, commands)
        arriving.correct = loader.correct = self.correct
        self.applying = Applying(session, arriving, self.correct, kinds, self)
        commands.add(
            {
                "correct_event": self.edit,
                "confirm_event": partial(self._act_on_selected, "confirm"),
                "hide_event": partial(self._act_on_selected, "hide"),
                "add_event": self.add_event,
                "undo": self.undo.group.undo,
                "redo": self.undo.group.redo,
                "corrections": self.show_list,
                **self.accounts.acts,
            }
        )
        self.undo.changed.connect(self._enable)
        self.undo.said.connect(self._say)
        self.undo.turn_to(self.scope)
        session.selection_changed.connect(self._enable)
        for signal in (session.chronicle_changed, session.corrections_changed):
            signal.connect(self._enable)
        session.chronicle_changed.connect(self._arrived)
        window.table.grid.selectionModel().selectionChanged.connect(self._enable)
        self.open()

    # --- what is kept -------------------------------------------------------------------------------

    def open(self) -> None:
        """Read what was corrected before; what is wrong with it is said."""
        self.journal.open()
        self.exchange.open()
        self.notice.renew(self.journal, self.exchange.diagnostics)

    def close(self) -> None:
        """Let other windows write."""
        self.journal.close()

    @property
    def made(self) -> Corrections:
        """The corrections that stand."""
        return self.journal.corrections

    @property
    def scope(self) -> str:
        """What is opened, as it is kept with a correction."""
        return views_key(self._commands.paths)

    def correct(self, chronicle: Chronicle) -> Corrected:
        """A chronicle with the corrections that stand."""
        made = self.made.within(self.scope)
        if not made.made:
            return Corrected(chronicle)
        from explorer.chronicle.corrections.correcting import corrected  # most windows need none

        return corrected(chronicle, made)

    def _apply(self) -> None:
        """Show what is corrected now."""
        self.applying.apply(self.made.within(self.scope))

    def _arrived(self) -> None:
        """Something else is shown: when that is over, see whether it has all corrections."""
        self.undo.turn_to(self.scope)
        QTimer.singleShot(0, self, self._catch_up)

    def _catch_up(self) -> None:
        """Show what was corrected while what is shown was read: it came with what stood before."""
        if self._session.corrected.made != self.made.within(self.scope).made:
            self._apply()

    def write(self, acts: Sequence[Act]) -> None:
        """Keep acts and show what they make. Raises OutputError where they cannot be: nothing changes."""
        if acts:
            self.adding.forget()
            self.journal.do(acts)
            self._apply()
        self.notice.renew(self.journal, self.exchange.diagnostics)

    def write_now(self, acts: Sequence[Act]) -> None:
        """As :meth:`write`, where what the acts say is decided now."""
        now = self.now()
        self.write([replace(act, made=now) for act in acts])

    def now(self) -> str:
        """The time of what is decided now: later than all that was, so that it decides."""
        return moment_after(self.journal.ledger.latest, datetime.now(UTC))

    # --- what is done -------------------------------------------------------------------------------

    def do(self, *made: Correction) -> bool:
        """Do something that can be undone in one step; say what was done, or why it could not be.

        Whether it was done.
        """
        return self.decide(act_words(made[0]), [Act(one.id, one) for one in made])

    def decide(self, words: str, acts: Sequence[Act]) -> bool:
        """Do acts, which ``words`` tell of, in one step that can be undone. Whether they were done.

        That they were undone, or done again, is remembered: what somebody else has of them does not decide.
        """
        back = self.journal.leading_back(acts)
        undo, redo = (partial(self.write_now, steps) for steps in (back, acts))
        return self.undo.do(words, partial(self.write, acts), undo, redo)

    def revert(self, made: Sequence[Correction]) -> None:
        """Take back some of the corrections that stand, whenever they were made; this too can be undone."""
        acts = act_words(made[0]) if len(made) == 1 else counted(len(made), "correction")
        now = self.now()
        self.decide(tr("Reverted: {act}", act=acts), [Act(one.id, None, now) for one in made])

    def new(
        self, act: str, passages: tuple[Passage, ...] = (), changes: tuple[Change, ...] = ()
    ) -> Correction:
        """A correction made now."""
        return Correction(uuid4().hex[:12], act, passages, changes, self.now(), scope=self.scope)

    def passages(self, event: Event) -> tuple[Passage, ...]:
        """The passages of an event, as corrections name them."""
        documents = {document.name: document for document in self._session.chronicle.documents}
        return passages_of(event, documents)

    def _act_on_selected(self, act: str) -> None:
        event = self._session.selected
        if event is None:
            return
        if act in (one.act for one in self._session.corrected.marks.get(event.id, ())):
            self._say(tr("That has been done already"))
        else:
            self.do(self.new(act, self.passages(event)))

    def edit(self, draft: Draft | None = None) -> None:
        """Ask what is to be otherwise about the selected event; a ``draft`` is gone on with."""
        from explorer.window.corrections.dialog import CorrectionDialog, ask, form_of

        session, event = self._session, self._session.selected
        if event is None:
            return
        marks = session.corrected.marks.get(event.id, ())
        form = form_of(event, *notes_of(marks))
        dialog = CorrectionDialog(form, self._kinds, self._names(), event.mentions[0].quote, self._window)
        new = partial(self.new, "edit", self.passages(event))
        ask(dialog, draft or Draft(event.id), self.drafted.emit, lambda: self.do(new(dialog.changes)))

    def add_event(self, draft: Draft | None = None) -> None:
        """Ask for an event that no source tells; a ``draft`` is gone on with."""
        from explorer.window.corrections.dialog import CorrectionDialog, Form, ask

        threads = self._session.threads
        pair = threads[0].pair if len(threads) == 1 else None
        names = (pair.first, pair.second) if pair else ()
        dialog = CorrectionDialog(Form(pair=names), self._kinds, self._names(), "", self._window)
        bare = Form(kind="")
        ask(dialog, draft or Draft(), self.drafted.emit, lambda: self._own(bare.changes_to(dialog.form)))

    def _own(self, changes: tuple[Change, ...]) -> bool:
        return self.adding.keep(self.new("own", (), changes))

    def go_on(self, draft: Draft) -> None:
        """Go on with what was being typed about an event, or about one of the reader's own."""
        position = self._session.chronicle.positions.get(draft.event)
        if position is None:
            self.add_event(draft)
        else:
            self._commands.choose(position)
            self.edit(draft)

    def show_list(self) -> None:
        """All that was corrected, to be looked through and reverted."""
        from explorer.window.corrections.listing import CorrectionList

        window, go = self._window, self._commands.choose
        parts = self, self._session, self._kinds, go, window
        brought_forward(window, CorrectionList, lambda: CorrectionList(*parts))

    def _names(self) -> list[str]:
        return [country.name for country in self._session.chronicle.countries]

    def _enable(self) -> None:
        """Switch on what can be done now, and say what would be undone."""
        commands, event = self._window.commands, self._session.selected
        for name in FOR_ONE:
            commands[name].setEnabled(event is not None)
        self.accounts.enable()
        group = self.undo.group
        for name, can, text, plain in (
            ("undo", group.canUndo(), group.undoText(), tr("&Undo")),
            ("redo", group.canRedo(), group.redoText(), tr("&Redo")),
        ):
            commands[name].setEnabled(can)
            commands[name].setText(f"{plain}: {text}" if can else plain)

    def count_words(self) -> str:
        """How many corrections stand."""
        return counted(len(self.made.made), "correction")

    def _say(self, words: str) -> None:
        self._window.statusBar().showMessage(words, TOLD)
