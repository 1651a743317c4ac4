"""Pictures of the same thing, compared."""

from __future__ import annotations

from PySide6.QtGui import QImage


def difference(one: QImage, other: QImage) -> float:
    """The mean difference of the grey values, 0 to 1; edges of letters differ from renderer to renderer."""
    assert one.size() == other.size()
    grey = [image.convertToFormat(QImage.Format.Format_Grayscale8) for image in (one, other)]
    values = [
        bytes(image.constBits()) for image in grey
    ]  # the images must live as long as their bits are read
    return sum(abs(a - b) for a, b in zip(*values, strict=True)) / len(values[0]) / 255
