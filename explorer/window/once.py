"""Windows that are there once: asked for again, the one that is open comes forward."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QWidget

T = TypeVar("T", bound=QDialog)


def brought_forward(parent: QWidget, kind: type[T], make: Callable[[], T]) -> T:
    """The dialog of a ``kind`` that is open upon ``parent``, else the one that ``make`` gives, shown."""
    dialog = next((one for one in parent.findChildren(kind) if one.isVisible()), None) or make()
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog
