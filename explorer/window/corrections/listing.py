"""All corrections in a window of their own: what became of each, and a way to take it back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QMessageBox,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from explorer.chronicle.corrections.correction import OWN_DOCUMENT, Correction, Corrections
from explorer.chronicle.corrections.ledger import Ledger
from explorer.chronicle.corrections.words import act_words, author_words, change_words, subject_words
from explorer.chronicle.kind import Kind
from explorer.errors import ExplorerError
from explorer.language import counted, tr
from explorer.store.exchange import hand_out, read_corrections, taken_from
from explorer.store.journal import Journal
from explorer.window.corrections.conflicts import ConflictList
from explorer.window.corrections.exchanging import Exchanging, taken_words
from explorer.window.corrections.rows import rows_called
from explorer.window.detail.parts import text_label
from explorer.window.figures.placing import asked_place
from explorer.window.once import brought_forward
from explorer.window.plain import plain_tip
from explorer.window.session import Session
from explorer.window.wording import sentence

MOST_LINES = 10
"""So many lines are told in a message without being asked for; all of them are its details."""

CORRECTION_ROLE = int(Qt.ItemDataRole.UserRole)


class Keeper(Protocol):
    """Who keeps the corrections that the list shows."""

    @property
    def made(self) -> Corrections:
        """All that were made."""

    @property
    def scope(self) -> str:
        """Names what is opened now; corrections of anything else have another one."""

    def count_words(self) -> str:
        """How many there are, in words."""

    @property
    def journal(self) -> Journal:
        """Where they are kept."""

    @property
    def exchange(self) -> Exchanging:
        """What takes in those of another person."""

    def revert(self, made: Sequence[Correction]) -> None:
        """Take some back."""


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a correction: the event it is about, if that is shown, and in words."""

    position: int | None
    words: str


def fates(session: Session) -> dict[str, Fate]:
    """What became of the corrections that found their events in what is opened now, by their ids."""
    events, positions = session.chronicle.events, session.chronicle.positions
    found = {}
    for identity, made in session.corrected.marks.items():
        position = positions.get(identity)
        fate = Fate(None, tr("hidden")) if position is None else Fate(position, events[position].title)
        found.update(dict.fromkeys((one.id for one in made), fate))
    return found


def is_orphan(correction: Correction, scope: str, documents: Collection[str]) -> bool:
    """Whether a correction that found no event is about what is opened now, the ``documents`` of ``scope``.

    It may have been made when other articles were opened beside them, or by another person. The events that
    the reader adds to other articles are told by a document of the same name, so that it says nothing.
    """
    told = {one.document for one in correction.passages} - {OWN_DOCUMENT}
    return correction.scope == scope or not told.isdisjoint(documents)


def moment_words(made: str) -> str:
    """When a correction was made, by the clock of this place."""
    try:
        return datetime.fromisoformat(made).astimezone().isoformat(" ", "minutes")[:16]
    except (ValueError, OverflowError, OSError):  # a file that was mended by hand may tell anything
        return made.replace("T", " ")[:16]


class CorrectionList(QDialog):
    """Stays open beside the window; a double click shows the event."""

    def __init__(
        self,
        desk: Keeper,
        session: Session,
        kinds: Mapping[str, Kind],
        choose: Callable[[int], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Corrections"))
        self._desk, self._session, self._kinds, self._choose = desk, session, kinds, choose
        self._window = parent
        self._fates: dict[str, Fate] = {}
        self._summary = text_label("", muted=True)
        columns = [tr("Made"), tr("What"), tr("Passage"), tr("Event"), tr("By")]
        self.rows = rows_called("correctionRows", tr("Corrections"), columns)
        self.rows.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.revert = QPushButton(tr("&Revert"))
        self.export = QPushButton(tr("&Hand out…"))
        self.take = QPushButton(tr("&Take in…"))
        self.conflicts = QPushButton(tr("&Different corrections…"))
        self._build()
        desk.exchange.undo.add_keys(self)
        self.rows.itemSelectionChanged.connect(self._enable)
        self.rows.itemDoubleClicked.connect(self._go)
        for signal in (session.chronicle_changed, session.corrections_changed, desk.exchange.changed):
            signal.connect(self.renew)
        self.renew()

    def _build(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        buttons.rejected.connect(self.close)
        for button, act in (
            (self.revert, self._revert),
            (self.export, self._hand_out),
            (self.take, self._in),
            (self.conflicts, self.show_conflicts),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(act)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(text_label(tr("Corrections"), factor=1.2, bold=True))
        column.addWidget(self._summary)
        column.addWidget(self.rows, 1)
        column.addWidget(buttons)
        self.resize(900, 440)

    def renew(self) -> None:
        """Show the corrections as they are now, the latest first."""
        self.rows.clear()
        self._fates = fates(self._session)
        scope, documents = self._desk.scope, {one.name for one in self._session.chronicle.documents}
        for correction in reversed(self._desk.made.made):
            fate = self._fates.get(correction.id)
            if fate is None:
                is_lost = is_orphan(correction, scope, documents)
                fate = Fate(None, tr("its passage is gone") if is_lost else tr("of other articles"))
            made = moment_words(correction.made)
            short = [act_words(correction), subject_words(correction), fate.words, author_words(correction)]
            texts = [made, *short]
            item = QTreeWidgetItem(self.rows, texts)
            item.setData(0, CORRECTION_ROLE, correction)
            item.setSizeHint(2, QSize(0, self.fontMetrics().height() + 8))
            for column, text in enumerate((made, change_words(correction), *texts[2:])):
                item.setToolTip(column, plain_tip(text))
        for column in (0, 1, 4):
            self.rows.resizeColumnToContents(column)
        self.rows.setColumnWidth(3, 220)
        none = tr("Nothing has been corrected yet: F4 corrects the selected event")
        parts = [self._desk.count_words() if self._desk.made.made else none]
        lost = [one for one in self._session.corrected.orphans if is_orphan(one, scope, documents)]
        if lost:
            parts.append(tr("{n} whose passage is gone", n=len(lost)))
        if self._session.corrected.hidden:
            parts.append(tr("{events} hidden", events=counted(len(self._session.corrected.hidden), "event")))
        self._summary.setText(" · ".join(parts))
        self._enable()

    @property
    def chosen(self) -> list[Correction]:
        """The corrections of the selected rows."""
        return [item.data(0, CORRECTION_ROLE) for item in self.rows.selectedItems()]

    def _enable(self) -> None:
        self.revert.setEnabled(bool(self.rows.selectedItems()))
        self.export.setEnabled(self._desk.journal.ledger != Ledger())
        self.conflicts.setVisible(bool(self._desk.exchange.disputes))

    def _go(self, item: QTreeWidgetItem) -> None:
        fate = self._fates.get(item.data(0, CORRECTION_ROLE).id)
        if fate is not None and fate.position is not None:
            self._choose(fate.position)

    def _revert(self) -> None:
        self._desk.revert(self.chosen)

    def _hand_out(self) -> None:
        ending = ".jsonl"
        path = asked_place(self, Path(f"corrections{ending}"), f"*{ending}", ending, (ending,))
        if path is not None:
            self._try(lambda: hand_out(self._desk.journal.ledger, path))

    def _in(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Take in corrections"), "", f"*.jsonl;;{tr('All files')} (*)"
        )
        if name:
            self._try(lambda: self.take_in(Path(name)))

    def take_in(self, path: Path) -> None:
        """Take in the corrections of a file, and show where they differ from ours. Raises InputError."""
        theirs, problems = read_corrections(path)
        union = self._desk.exchange.take_in(taken_from(theirs, path, self._desk.journal.path))
        if union is not None and (problems or not union.disputes):
            self._tell(taken_words(union), list(map(str, problems)))
        if union is not None and union.disputes:
            self.show_conflicts()

    def show_conflicts(self) -> None:
        """Where those of another person say otherwise, to be decided."""
        parts = self._desk.exchange, self._session, self._kinds, self._choose, self._window
        brought_forward(self._window, ConflictList, lambda: ConflictList(*parts))

    def _tell(self, words: str, lines: Sequence[str]) -> None:
        """Say what was done, and each line of what is to be known of it; many of them as details."""
        some = [*(f"• {line}" for line in lines[:MOST_LINES]), *(["…"] if len(lines) > MOST_LINES else [])]
        text = "\n\n".join(filter(None, (words, "\n".join(some))))
        box = QMessageBox(QMessageBox.Icon.Information, tr("Corrections"), text)
        box.setParent(self, box.windowFlags())
        box.setTextFormat(Qt.TextFormat.PlainText)
        if len(lines) > MOST_LINES:
            box.setDetailedText("\n".join(lines))
        box.exec()
        box.deleteLater()

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except ExplorerError as error:
            QMessageBox.warning(self, tr("Corrections"), sentence(str(error)))
