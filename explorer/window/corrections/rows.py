"""The rows of a list of corrections."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QTreeWidget


def rows_called(name: str, title: str, columns: Sequence[str]) -> QTreeWidget:
    """An empty list of rows without branches, of which several may be chosen, with the titles of its columns.

    ``name`` is what style sheets and tests call it, ``title`` what is read aloud.
    """
    rows = QTreeWidget()
    rows.setObjectName(name)
    rows.setAccessibleName(title)
    rows.setRootIsDecorated(False)
    rows.setUniformRowHeights(True)
    rows.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
    rows.setHeaderLabels(list(columns))
    return rows
