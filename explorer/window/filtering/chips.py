"""The chips below the header: one for each part of the filter, to be taken out by a click or a key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from explorer.chronicle.searching.filter_words import Part
from explorer.window.flow import FlowLayout
from explorer.window.keyboard.keys import KeyRow, asked_by, table_of
from explorer.window.language import tr
from explorer.window.plain import plain_tip

KEYS = (
    KeyRow(("Del", "Backspace", "Return", "Enter"), "remove", "Take the part out of the filter"),
    KeyRow(("Left",), "left", "To the part before"),
    KeyRow(("Right",), "right", "To the next part"),
)
"""The keys of a chip."""

_TABLE = table_of(KEYS)
_STEPS = {"left": -1, "right": 1}
LONGEST = 44
"""Letters of a chip at the most; its tooltip says all."""


class Chip(QPushButton):
    """One part of the filter."""

    remove_requested = Signal()
    step_requested = Signal(int)

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        text = part.text if len(part.text) <= LONGEST else part.text[: LONGEST - 1] + "…"
        super().__init__(f"{text.replace('&', '&&')}   ×", parent)
        self.part = part
        self.setProperty("chip", True)
        self.setAccessibleName(tr("Filter: {part}", part=part.text))
        self.setAccessibleDescription(tr("{meaning}. Press Delete to remove it.", meaning=part.meaning))
        self.setToolTip(plain_tip(f"{part.meaning}\n{tr('Click to remove (Delete)')}"))
        self.clicked.connect(self.remove_requested)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name = asked_by(event, _TABLE)
        if name == "remove":
            self.remove_requested.emit()
        elif name:
            self.step_requested.emit(_STEPS[name])
        else:
            super().keyPressEvent(event)


class ChipRow(QWidget):
    """The chips and a link that takes all of them out; without any it takes no room."""

    filter_requested = Signal(object)
    clear_requested = Signal()
    emptied = Signal()
    """The last chip was taken out from the keyboard, which is to go elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chips")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Active filters"))
        self._row = FlowLayout(self, across=6, down=6)
        self._row.setContentsMargins(16, 4, 16, 4)
        self._clear = QPushButton(tr("Clear all"))
        self._clear.setProperty("link", True)
        self._clear.setAccessibleName(tr("Clear all filters"))
        self._clear.clicked.connect(self.clear_requested)
        self._row.addWidget(self._clear)
        self.chips: list[Chip] = []
        self.hide()

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show other chips; the keyboard stays at the place where it was."""
        if [chip.part for chip in self.chips] == list(parts):
            return
        had = next((place for place, chip in enumerate(self.chips) if chip.hasFocus()), None)
        had_clear = self._clear.hasFocus()
        before, self.chips = self.chips, []
        for part in parts:
            self.chips.append(self._made(part))
        self._row.removeWidget(self._clear)
        self._row.addWidget(self._clear)
        self._clear.setVisible(len(parts) > 1)
        self.setVisible(bool(parts))
        if had is not None and self.chips:
            self.chips[min(had, len(self.chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        elif had is not None or (had_clear and not parts):
            self.emptied.emit()
        for chip in before:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.updateGeometry()

    def _made(self, part: Part) -> Chip:
        chip = Chip(part, self)
        chip.remove_requested.connect(lambda: self.filter_requested.emit(part.rest))
        chip.step_requested.connect(lambda step: self._step(chip, step))
        self._row.addWidget(chip)
        chip.show()
        return chip

    def _step(self, chip: Chip, step: int) -> None:
        stops: list[QPushButton] = [*self.chips, *([self._clear] if len(self.chips) > 1 else [])]
        place = stops.index(chip) + step
        if 0 <= place < len(stops):
            stops[place].setFocus(Qt.FocusReason.TabFocusReason)
