"""A field for the size of text that begins at the size in use."""

from __future__ import annotations

from math import floor

from PySide6.QtWidgets import QDoubleSpinBox, QWidget

STEP = 0.5
"""Points from one size to the next."""


class TextSize(QDoubleSpinBox):
    """Its least value stands for text of a size that is chosen; a step up from there makes that text larger.

    ``in_use`` is the size in points at which such text came out; 0 while that is not known.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.in_use = 0.0
        self.setSingleStep(STEP)
        self.setDecimals(1)

    def stepBy(self, steps: int) -> None:  # noqa: N802
        """Go up or down by so many steps, from the size in use where none has been chosen."""
        if steps > 0 and self.value() == self.minimum() and self.in_use > self.minimum():
            self.setValue((floor(self.in_use / STEP) + steps) * STEP)
        else:
            super().stepBy(steps)
