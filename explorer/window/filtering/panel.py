"""The small panel in which a filter is put together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from explorer.chronicle.kind import Kind
from explorer.chronicle.searching.filter_words import EXACTNESS_LABELS
from explorer.chronicle.searching.query import Filter, hidden_kinds
from explorer.chronicle.searching.search import Span, span_words
from explorer.errors import InputError
from explorer.language import counted, mark
from explorer.window.canvas.glyphs import mark_pixmap
from explorer.window.dates import parse_date
from explorer.window.detail.parts import section_label
from explorer.window.filtering.choice_box import ChoiceBox
from explorer.window.flow import FlowLayout
from explorer.window.language import tr
from explorer.window.theme import Skin
from explorer.window.wording import sentence

WIDTH = 430
TOLD_BY = {0: mark("Any number"), 2: mark("2 or more"), 3: mark("3 or more")}


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to choose from: parties, documents as (name, title)."""

    parties: Sequence[str] = ()
    documents: Sequence[tuple[str, str]] = ()


class FilterPanel(QFrame):
    """Opens below a button and closes at a press beside it or Escape; every change is asked for at once."""

    filter_requested = Signal(object)

    def __init__(self, kinds: Mapping[str, Kind], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("filterPanel")
        self.setAccessibleName(tr("Filter"))
        self.setFixedWidth(WIDTH)
        self._kinds, self._filter = kinds, Filter()
        self.kind_boxes = {key: QCheckBox(kind.label.replace("&", "&&")) for key, kind in kinds.items()}
        self.parties = ChoiceBox(
            tr("Party"), tr("Any party"), lambda number: counted(number, "party", "parties")
        )
        self.documents = ChoiceBox(tr("Source"), tr("Any source"), lambda number: counted(number, "source"))
        self.exactness = {key: _pill(tr(label)) for key, label in EXACTNESS_LABELS.items()}
        self.told_by = {number: _pill(tr(label)) for number, label in TOLD_BY.items()}
        self.differing = QCheckBox(tr("Only events whose accounts differ"))
        self.first, self.last = QLineEdit(), QLineEdit()
        self._problem = QLabel()
        self._count = QLabel()
        self._clear = QPushButton(tr("Clear all"))
        self._build()
        self._connect()

    # --- building -----------------------------------------------------------------------------------

    def _build(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(5)
        self._count.setProperty("muted", True)
        self._clear.setProperty("link", True)
        top = QHBoxLayout()
        top.addWidget(self._count, 1)
        top.addWidget(self._clear)
        column.addLayout(top)
        column.addWidget(section_label(tr("Kinds")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        rows = -(-len(self.kind_boxes) // 2)
        for place, box in enumerate(self.kind_boxes.values()):
            box.setIconSize(QSize(14, 14))
            grid.addWidget(box, place % rows, place // rows)
        column.addLayout(grid)
        column.addWidget(section_label(tr("Parties and sources")))
        boxes = QHBoxLayout()
        boxes.setSpacing(8)
        for choice in (self.parties, self.documents):
            choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            boxes.addWidget(choice, 1)
        column.addLayout(boxes)
        column.addWidget(section_label(tr("How exactly dated")))
        column.addLayout(_row(self.exactness.values()))
        column.addWidget(section_label(tr("Told by how many sources")))
        column.addLayout(_row(self.told_by.values()))
        column.addWidget(self.differing)
        column.addWidget(section_label(tr("Dates")))
        column.addLayout(self._dates())
        self._problem.setProperty("warning", True)
        self._problem.setWordWrap(True)
        self._problem.hide()
        column.addWidget(self._problem)

    def _dates(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for field, name, example in (
            (self.first, tr("From"), "1950"),
            (self.last, tr("To"), tr("March 1982")),
        ):
            field.setPlaceholderText(example)
            field.setAccessibleName(tr("{direction} this date", direction=name))
            label = QLabel(name)
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field, 1)
        return row

    def _connect(self) -> None:
        self._clear.clicked.connect(lambda: self.filter_requested.emit(Filter()))
        for kind_box in self.kind_boxes.values():
            kind_box.clicked.connect(self._ask_kinds)
        for box, name in ((self.parties, "parties"), (self.documents, "documents")):
            box.chosen_changed.connect(partial(self._ask_chosen, name))
        for pill in self.exactness.values():
            pill.clicked.connect(self._ask_exactness)
        for number, pill in self.told_by.items():
            pill.clicked.connect(partial(self._ask_told_by, number))
        self.differing.clicked.connect(lambda on: self._ask(replace(self._filter, differing=on)))
        for field in (self.first, self.last):
            field.editingFinished.connect(self._ask_days)

    # --- showing ------------------------------------------------------------------------------------

    def set_skin(self, skin: Skin) -> None:
        """Paint the marks of kinds in the colours of another theme."""
        for key, box in self.kind_boxes.items():
            kind = self._kinds[key]
            color, ratio = QColor(skin.kind_color(kind)), self.devicePixelRatioF()
            box.setIcon(QIcon(mark_pixmap(kind.shape, 6.0, color, ratio)))

    def show_filter(self, chosen: Filter, choices: Choices, count: str) -> None:
        """Show a filter, what there is to choose from, and how many events pass in words."""
        self._filter = chosen
        hidden = hidden_kinds(chosen, self._kinds)
        for key, box in self.kind_boxes.items():
            box.setChecked(key not in hidden)
        parties = dict.fromkeys((*choices.parties, *sorted(chosen.parties)))
        self.parties.set_choices([(name, name) for name in parties], chosen.parties)
        self.documents.set_choices(choices.documents, chosen.documents)
        for name, pill in self.exactness.items():
            pill.setChecked(name in chosen.exactness)
        for number, pill in self.told_by.items():
            pill.setChecked(number == (chosen.told_by if chosen.told_by > 1 else 0))
        self.differing.setChecked(chosen.differing)
        for field, span in ((self.first, Span(chosen.first)), (self.last, Span(last=chosen.last))):
            words = span_words(span).partition(" ")[2] if span != Span() else ""
            if not field.isModified():
                field.setText(words)
        self._count.setText(count)
        self._clear.setEnabled(not chosen.is_empty)

    def open_below(self, button: QWidget) -> None:
        """Open below a button, within the window."""
        for field in (self.first, self.last):
            field.setModified(False)
        self._say("")
        window = button.window()
        corner = button.mapTo(window, QPoint(0, button.height() + 4))
        left = max(min(corner.x(), window.width() - self.width() - 8), 8)
        self.move(window.mapToGlobal(QPoint(left, corner.y())))
        self.show()
        next(iter(self.kind_boxes.values())).setFocus(Qt.FocusReason.PopupFocusReason)

    # --- asking -------------------------------------------------------------------------------------

    def _ask(self, wanted: Filter) -> None:
        self.filter_requested.emit(wanted)

    def _ask_kinds(self) -> None:
        hidden = frozenset(key for key, box in self.kind_boxes.items() if not box.isChecked())
        self._ask(replace(self._filter, kinds=frozenset(), hidden=hidden))

    def _ask_chosen(self, name: str, chosen: frozenset[str]) -> None:
        values: dict[str, Any] = {name: chosen}
        self._ask(replace(self._filter, **values))

    def _ask_exactness(self) -> None:
        wanted = frozenset(name for name, pill in self.exactness.items() if pill.isChecked())
        everything = len(wanted) == len(self.exactness)
        self._ask(replace(self._filter, exactness=frozenset() if everything else wanted))

    def _ask_told_by(self, number: int) -> None:
        self._ask(replace(self._filter, told_by=number))

    def _ask_days(self) -> None:
        if not (self.first.isModified() or self.last.isModified()):
            return
        try:
            first = parse_date(self.first.text()).earliest if self.first.text().strip() else None
            last = parse_date(self.last.text()).latest if self.last.text().strip() else None
            if first is not None and last is not None and first > last:
                raise InputError("these dates end before they begin")
        except InputError as error:
            self._say(sentence(str(error)))
            return
        self._say("")
        self.first.setModified(False)
        self.last.setModified(False)
        if (first, last) != (self._filter.first, self._filter.last):
            self._ask(replace(self._filter, first=first, last=last))

    def _say(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self._column.invalidate()
        edge = self.contentsMargins()  # of the frame; and a size hint knows of no lines
        inner = self._column.heightForWidth(WIDTH - edge.left() - edge.right())
        self.setFixedHeight(inner + edge.top() + edge.bottom())


def _pill(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setCheckable(True)
    button.setProperty("pill", True)
    return button


def _row(widgets: Iterable[QWidget]) -> FlowLayout:
    row = FlowLayout(across=5, down=5)
    for widget in widgets:
        row.addWidget(widget)
    return row
