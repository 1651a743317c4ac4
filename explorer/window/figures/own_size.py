"""The fields in which a size of one's own is told."""

from __future__ import annotations

from contextlib import ExitStack

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QLabel, QSpinBox, QWidget

from explorer.export.figure.size import LARGEST_SIDE, PAPER_DPI, REFERENCE_DPI, Size, Unit
from explorer.window.language import tr

UNITS: tuple[Unit, ...] = ("px", "mm", "in")

_INDENT = 6  # of the text of such fields, in which a style sheet sets none
_HIGH = 28  # of fields for numbers, which the style makes lower than those for text


class OwnSize(QWidget):
    """Width, height, unit and resolution; ``changed`` tells of every change by hand."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.wide, self.high, self.unit, self.dpi = (
            QDoubleSpinBox(),
            QDoubleSpinBox(),
            QComboBox(),
            QSpinBox(),
        )
        self._told: Unit = "px"
        self.unit.addItems(UNITS)
        self.unit.setAccessibleName(tr("Unit"))
        for spin, name in ((self.wide, tr("Width")), (self.high, tr("Height"))):
            spin.setRange(1.0, LARGEST_SIDE)
            spin.setAccessibleName(name)
        self.dpi.setRange(30, 2400)
        self.dpi.setSuffix(" dpi")
        self.dpi.setAccessibleName(tr("Dots per inch"))
        for box in (self.wide, self.high, self.dpi):
            dress(box)
            box.valueChanged.connect(self.changed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, part in enumerate((self.wide, QLabel("×"), self.high, self.unit)):
            grid.addWidget(part, 0, place)
        for place in (0, 2):
            grid.setColumnStretch(place, 1)  # the sign between them takes no more than it needs
        grid.addWidget(self.dpi, 1, 0, 1, 3)
        self.unit.currentIndexChanged.connect(self._convert)

    def take(self, size: Size, dpi: int) -> None:
        """Tell this size, without saying that it has changed."""
        with ExitStack() as stack:
            for part in (self.wide, self.high, self.unit, self.dpi):
                stack.enter_context(QSignalBlocker(part))
            for spin, value in ((self.wide, size.width), (self.high, size.height)):
                spin.setDecimals(0 if size.unit == "px" else 2)
                spin.setValue(value)
            self.unit.setCurrentIndex(UNITS.index(size.unit))
            self.dpi.setValue(dpi)
        self._told = size.unit

    def _convert(self) -> None:
        """Tell the same size in the unit that was chosen, pixels at the resolution common to screens."""
        before = Size(self.wide.value(), self.high.value(), self._told)
        unit, dpi = UNITS[self.unit.currentIndex()], self.dpi.value()
        if (unit == "px") != (self._told == "px"):
            dpi = REFERENCE_DPI if unit == "px" else PAPER_DPI
        self.take(before.told_in(unit, dpi if unit == "px" else self.dpi.value()), dpi)
        self.changed.emit()

    @property
    def size_asked(self) -> Size:
        """The size as it was typed."""
        return Size(self.wide.value(), self.high.value(), UNITS[self.unit.currentIndex()])


def dress(spin: QSpinBox | QDoubleSpinBox) -> None:
    """Let a field for numbers tell of whole ones only, and begin its text where fields for text do."""
    spin.setKeyboardTracking(False)
    spin.setMinimumHeight(_HIGH)
    spin.lineEdit().setTextMargins(_INDENT, 0, 0, 0)
