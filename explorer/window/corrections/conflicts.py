"""Where another person says otherwise than the reader, in a window of its own: what holds, and the choice."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from explorer.chronicle.corrections.corrected import Corrected
from explorer.chronicle.corrections.correction import Passage
from explorer.chronicle.corrections.disputes import Dispute
from explorer.chronicle.corrections.words import answer_words, dispute_words, subject_words
from explorer.chronicle.kind import Kind
from explorer.language import tr
from explorer.window.corrections.exchanging import Exchanging
from explorer.window.corrections.rows import rows_called
from explorer.window.detail.parts import text_label
from explorer.window.plain import plain_tip
from explorer.window.session import Session

DISPUTE_ROLE = int(Qt.ItemDataRole.UserRole)

EVENT, WHAT, YOURS, THEIRS, HOLDS = range(5)
"""The columns."""


class ConflictList(QDialog):
    """Stays open beside the window; a double click shows the event."""

    def __init__(
        self,
        exchange: Exchanging,
        session: Session,
        kinds: Mapping[str, Kind],
        choose: Callable[[int], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Different corrections"))
        self._exchange, self._session, self._choose = exchange, session, choose
        self._labels = {key: kind.label for key, kind in kinds.items()}
        self._positions: dict[Dispute, int] = {}
        self._summary = text_label("", muted=True)
        columns = [tr("Event"), tr("What"), tr("Yours"), tr("Theirs"), tr("Holds now")]
        self.rows = rows_called("conflictRows", tr("Different corrections"), columns)
        self.mine = QPushButton(tr("Take &yours"))
        self.theirs = QPushButton(tr("Take &theirs"))
        self.leave = QPushButton(tr("&Leave as it is"))
        self.leave.setToolTip(plain_tip(tr("What holds now is right: list it no more")))
        self._build()
        exchange.undo.add_keys(self)
        self.rows.itemSelectionChanged.connect(self._enable)
        self.rows.itemDoubleClicked.connect(self._go)
        for signal in (session.chronicle_changed, session.corrections_changed, exchange.changed):
            signal.connect(self.renew)
        self.renew()
        for item in self._items()[:1]:
            self.rows.setCurrentItem(item)

    def _build(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        buttons.rejected.connect(self.close)
        for button, act in (
            (self.mine, partial(self._settle, theirs=False)),
            (self.theirs, partial(self._settle, theirs=True)),
            (self.leave, self._leave),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(act)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        header = self.rows.header()
        for column in (EVENT, YOURS, THEIRS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 14)
        layout.setSpacing(10)
        layout.addWidget(text_label(tr("Different corrections"), factor=1.2, bold=True))
        layout.addWidget(self._summary)
        layout.addWidget(self.rows, 1)
        layout.addWidget(buttons)
        self.resize(900, 360)

    def renew(self) -> None:
        """Show the disputes as they are now; the rows that were selected stay so."""
        chosen, current = set(self.chosen), self.rows.currentItem()
        here = current.data(0, DISPUTE_ROLE) if current else None
        self.rows.clear()
        self._positions = positions_of(self._exchange.disputes, self._session.corrected)
        held = {"yours": 0, "theirs": 0}
        for dispute in self._exchange.disputes:
            texts, side = self._texts(dispute)
            held[side] = held.get(side, 0) + 1
            item = QTreeWidgetItem(self.rows, list(texts))
            item.setData(0, DISPUTE_ROLE, dispute)
            item.setSizeHint(0, QSize(0, self.fontMetrics().height() + 8))
            for column, text in enumerate((subject_words(dispute.theirs), *texts[1:])):
                item.setToolTip(column, plain_tip(text))
            if dispute == here:
                self.rows.setCurrentItem(item)
        for item in self._items():
            item.setSelected(item.data(0, DISPUTE_ROLE) in chosen)
        for column in (WHAT, HOLDS):
            self.rows.resizeColumnToContents(column)
        self._summary.setText(self._words(held))
        self._enable()

    def _items(self) -> list[QTreeWidgetItem]:
        items = map(self.rows.topLevelItem, range(self.rows.topLevelItemCount()))
        return [item for item in items if item is not None]

    def _words(self, held: Mapping[str, int]) -> str:
        if not self._exchange.disputes:
            return tr("What was taken in says nothing else than you")
        words = tr("Yours holds in {yours}, theirs in {theirs}", yours=held["yours"], theirs=held["theirs"])
        return f"{words}. {tr('What you take is the latest word for both of you, and can be undone.')}"

    def _texts(self, dispute: Dispute) -> tuple[tuple[str, ...], str]:
        """What stands in the columns, and whose word holds: ``yours``, ``theirs`` or something else."""
        now = self._exchange.holding(dispute)
        mine = answer_words(dispute.ours, dispute.name, dispute.mine, self._labels)
        other = answer_words(dispute.theirs, dispute.name, dispute.other, self._labels)
        sides = {dispute.other: ("theirs", tr("theirs")), dispute.mine: ("yours", tr("yours"))}
        side, said = ("", tr("neither")) if now is None else sides.get(now, ("", ""))
        if now is not None and not side:
            said = answer_words(dispute.theirs, dispute.name, now, self._labels)
        return (self._title(dispute), dispute_words(dispute.name), mine, other, said), side

    def _title(self, dispute: Dispute) -> str:
        position = self._positions.get(dispute)
        events = self._session.corrected.chronicle.events
        return subject_words(dispute.theirs) if position is None else events[position].title

    @property
    def chosen(self) -> list[Dispute]:
        """The disputes of the selected rows."""
        return [item.data(0, DISPUTE_ROLE) for item in self.rows.selectedItems()]

    def _enable(self) -> None:
        held = [(one, self._exchange.holding(one)) for one in self.chosen]
        self.mine.setEnabled(any(now != one.mine for one, now in held))
        self.theirs.setEnabled(any(now != one.other for one, now in held))
        self.leave.setEnabled(bool(held))

    def _settle(self, _: bool = False, *, theirs: bool) -> None:
        self._exchange.settle(self.chosen, theirs=theirs)
        self.renew()
        self.rows.setFocus()  # the button cannot be pressed again, and the next one closes the window

    def _leave(self) -> None:
        self._exchange.leave(self.chosen)
        self.rows.setFocus()

    def _go(self, item: QTreeWidgetItem) -> None:
        position = self._positions.get(item.data(0, DISPUTE_ROLE))
        if position is not None:
            self._choose(position)


def positions_of(disputes: Sequence[Dispute], corrected: Corrected) -> dict[Dispute, int]:
    """Where the events stand that disputes are about, of those that are shown.

    They are known by what was corrected of them, else, where nothing is any more, by the words of a passage.
    """
    positions, found = corrected.chronicle.positions, dict[Passage, int]()
    for identity, made in corrected.marks.items():
        if identity in positions:
            found |= {passage: positions[identity] for one in made for passage in one.passages}
    told = {dispute: (*dispute.theirs.passages, *dispute.ours.passages) for dispute in disputes}
    wanted = {(one.document, one.quote): one for row in told.values() for one in row if one not in found}
    if wanted:
        for position, event in enumerate(corrected.chronicle.events):
            for mention in event.mentions:
                passage = wanted.get((mention.document, mention.quote))
                if passage is not None:
                    found.setdefault(passage, position)
    return {
        dispute: next(found[one] for one in row if one in found)
        for dispute, row in told.items()
        if any(one in found for one in row)
    }
