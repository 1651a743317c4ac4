"""Keeps lists and trees as they stand while their rows are made anew."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView, QTreeView


@contextmanager
def kept_places(views: Sequence[QAbstractItemView]) -> Iterator[None]:
    """What is scrolled stays so, and rows of trees that are open stay open, by their names."""
    bars = [(view.verticalScrollBar(), view.verticalScrollBar().value()) for view in views]
    trees = [(view, opened_rows(view)) for view in views if isinstance(view, QTreeView)]
    yield
    for tree, names in trees:
        for index in _top_rows(tree):
            is_open = tree.isExpanded(index)  # asking is cheap, opening and names of rows are not
            if (is_open or names) and (index.data() in names) is not is_open:
                tree.setExpanded(index, not is_open)
    for view in views:
        view.doItemsLayout()
    for bar, value in bars:
        bar.setValue(value)


def opened_rows(tree: QTreeView) -> set[str]:
    """The names of the top rows that are open."""
    return {index.data() for index in _top_rows(tree) if tree.isExpanded(index)}


def _top_rows(tree: QTreeView) -> list[QModelIndex]:
    model = tree.model()
    return [model.index(row, 0) for row in range(model.rowCount())]
