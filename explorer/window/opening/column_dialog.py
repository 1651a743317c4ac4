"""Asks which columns of a table tell what, and shows how its first rows are read by that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from explorer.chronicle.columns import ColumnChoice
from explorer.chronicle.dates.wording import date_words
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.extraction.lexicon import Lexicon, load_lexicon
from explorer.extraction.tables.sampling import Sample, tells_events
from explorer.language import mark, plural
from explorer.window.background import Background
from explorer.window.detail.parts import text_label
from explorer.window.language import tr
from explorer.window.plain import plain_tip
from explorer.window.wording import sentence

ROLES: Mapping[str, str] = {
    "date": mark("Date"),
    "end": mark("End of a period"),
    "title": mark("Title"),
    "text": mark("Text"),
    "kind": mark("Kind"),
    "pair": mark("Pair"),
    "parties": mark("Parties"),
    "first": mark("First party"),
    "second": mark("Second party"),
    "people": mark("People"),
    "source": mark("Source"),
    "id": mark("Identifier"),
}
"""What a column can tell, in the order in which it is asked."""

READ = (mark("Date"), mark("Title"), mark("Kind"), mark("Parties"), mark("Source"))
"""The columns of the rows as they are read."""

SHOWN = 5
"""So many rows are shown."""

ACROSS = 3
"""So many choices stand beside each other."""

LONGEST = 120
"""Letters of a cell that are shown."""

WIDEST = 260
"""Of a column, in pixels."""


class ColumnDialog(QDialog):
    """A list of columns for each thing that can be told, and the first rows, as they stand and as read."""

    def __init__(
        self, sample: Sample, choice: ColumnChoice, kinds: Mapping[str, Kind], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Columns of {name}", name=sample.document.name))
        self.sample, self._kinds = sample, kinds
        self._lexicon: Lexicon | None = None
        guessed = sample.guess(choice)
        self.fields = {role: self._field(guessed.get(role, "")) for role in ROLES}
        self.raw = _grid(tr("First rows of the file"), sample.names)
        self.read = _grid(tr("How they are read"), [tr(words) for words in READ])
        self.told = text_label("", muted=True)
        self._build()
        self.resize(min(1000, parent.width() - 40), min(660, parent.height() - 20))
        self._fill_raw()
        self._words = Background(self)  # rows cannot be read without the word lists, which take a moment
        self._words.done.connect(self._take_words)
        self._words.start(load_lexicon)
        self.finished.connect(self._words.close)
        self.refresh()

    def _field(self, name: str) -> QComboBox:
        field = QComboBox()
        field.addItem("–", "")
        for column in self.sample.names:
            field.addItem(column, column)
        field.setCurrentIndex(max(field.findData(name), 0))
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        field.setMinimumContentsLength(8)
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.currentIndexChanged.connect(self.refresh)
        return field

    def _build(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.open_button = buttons.addButton(tr("Read the table"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.open_button.setProperty("primary", True)
        self.open_button.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        words = tr("Say which columns tell what. Tables with the same columns are then read alike.")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(8)
        column.addWidget(text_label(words, muted=True))
        column.addLayout(self._choices())
        for title, grid in ((tr("First rows of the file"), self.raw), (tr("How they are read"), self.read)):
            column.addSpacing(4)
            column.addWidget(text_label(title, bold=True))
            column.addWidget(grid, 1)
        column.addWidget(self.told)
        column.addWidget(buttons)

    def _choices(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        for place, (role, words) in enumerate(ROLES.items()):
            name = QLabel(tr(words))
            name.setBuddy(self.fields[role])
            self.fields[role].setAccessibleName(tr(words))
            down, across = place % (len(ROLES) // ACROSS), place // (len(ROLES) // ACROSS)
            grid.addWidget(name, down, 2 * across, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(self.fields[role], down, 2 * across + 1)
        for across in range(ACROSS):
            grid.setColumnStretch(2 * across + 1, 1)
        return grid

    # --- what is chosen -----------------------------------------------------------------------------

    @property
    def chosen(self) -> dict[str, str]:
        """The columns by what they tell; "" where none does."""
        return {role: str(field.currentData()) for role, field in self.fields.items()}

    def refresh(self) -> None:
        """Show what is read by what is chosen now."""
        chosen = self.chosen
        self.open_button.setEnabled(tells_events(chosen))
        roles = {name: role for role, name in chosen.items() if name}
        for place, name in enumerate(self.sample.names):
            words = f"{name}\n{tr(ROLES[roles[name]])}" if name in roles else f"{name}\n–"
            self.raw.setHorizontalHeaderItem(place, QTableWidgetItem(words))
        _fit(self.raw)
        found = self.sample.read(self._lexicon, chosen) if self._lexicon is not None else []
        self._fill_read(found)
        self.told.setText(self._summary(found))

    def _summary(self, found: Sequence[Event | str]) -> str:
        if not self.open_button.isEnabled():
            return tr("Choose at least the column that tells the date, and one that tells what happened.")
        if self._lexicon is None:
            return tr("Reading the first rows…")
        good = sum(isinstance(one, Event) for one in found)
        return plural(
            len(found),
            "Of the first {n} row, {good} is read as an event.",
            "Of the first {n} rows, {good} are read as events.",
            good=good,
        )

    def _take_words(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self.refresh()

    # --- rows ---------------------------------------------------------------------------------------

    def _fill_raw(self) -> None:
        rows = self.sample.rows[:SHOWN]
        self.raw.setRowCount(len(rows))
        for line, row in enumerate(rows):
            for place, name in enumerate(self.sample.names):
                self.raw.setItem(line, place, _cell(_text(row.cells.get(name))))

    def _fill_read(self, found: Sequence[Event | str]) -> None:
        rows = list(islice(found, SHOWN))
        self.read.clearSpans()
        self.read.setRowCount(len(rows))
        for line, one in enumerate(rows):
            cells = self._cells(one) if isinstance(one, Event) else (_refused(one),)
            for place, words in enumerate(cells):
                item = _cell(words)
                if len(cells) == 1:
                    item.setForeground(self.palette().placeholderText())
                self.read.setItem(line, place, item)
            if len(cells) == 1:
                self.read.setSpan(line, 0, 1, len(READ))
        _fit(self.read)

    def _cells(self, event: Event) -> tuple[str, ...]:
        kind = self._kinds.get(event.kind)
        parties = ", ".join(map(str, event.pairs)) or ", ".join(event.parties)
        source = event.mentions[0].document_title
        return date_words(event.date), event.title, kind.label if kind else event.kind, parties, source


def _refused(reason: str) -> str:
    return tr("Left out: {reason}", reason=sentence(reason))


def _text(value: object) -> str:
    if isinstance(value, list):
        return "; ".join(map(_text, value))
    return "" if value is None else str(value)


def _cell(text: str) -> QTableWidgetItem:
    flat = " ".join(text.split())
    item = QTableWidgetItem(flat if len(flat) <= LONGEST else flat[: LONGEST - 1] + "…")
    item.setToolTip(plain_tip(flat) if len(flat) > LONGEST else "")
    return item


def _grid(name: str, columns: Sequence[str]) -> QTableWidget:
    grid = QTableWidget(0, len(columns))
    grid.setHorizontalHeaderLabels(list(columns))
    grid.setAccessibleName(name)
    grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    grid.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    grid.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    grid.setTabKeyNavigation(False)
    grid.setWordWrap(False)
    grid.setShowGrid(False)
    grid.verticalHeader().hide()
    grid.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    grid.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    grid.horizontalHeader().setStretchLastSection(True)
    return grid


def _fit(grid: QTableWidget) -> None:
    """Columns as wide as what stands in them, rows as high as a line."""
    grid.resizeColumnsToContents()
    for place in range(grid.columnCount()):
        grid.setColumnWidth(place, min(grid.columnWidth(place) + 8, WIDEST))
    for line in range(grid.rowCount()):
        grid.setRowHeight(line, grid.fontMetrics().height() + 6)
