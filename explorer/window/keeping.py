"""Keeps lists and trees as they stand while their rows are made anew."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtWidgets import QAbstractItemView


@contextmanager
def kept_places(views: Sequence[QAbstractItemView]) -> Iterator[None]:
    """What is scrolled stays so. Which rows of the tree are open, it keeps itself."""
    bars = [(view, view.verticalScrollBar(), view.verticalScrollBar().value()) for view in views]
    yield
    for view, bar, value in bars:
        if bar.value() != value:
            view.doItemsLayout()  # only now it is known how far it can be scrolled
            bar.setValue(value)
