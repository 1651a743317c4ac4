"""Asking where to save, so that no file is replaced of which the reader was not asked."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from explorer.window.language import tr


def asked_place(
    window: QWidget, proposed: Path, filters: str, ending: str, known: Collection[str] = ()
) -> Path | None:
    """The file to save to; None where the reader gave up.

    A name without an ending, or with none of the ``known`` ones where there are such, gets ``ending``. The
    system has asked about the name as it was typed, so that for a file of the longer name it is asked here.
    """
    while True:
        name, _ = QFileDialog.getSaveFileName(window, tr("Save as"), str(proposed), filters)
        if not name:
            return None
        path = Path(name)
        if path.suffix and (not known or path.suffix.lower() in known):
            return path
        path = path.with_name(path.name + ending)
        if not path.exists() or _may_replace(window, path):
            return path
        proposed = path


def _may_replace(window: QWidget, path: Path) -> bool:
    words = tr("{path} is there already. Do you want to replace it?", path=path.name)
    yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
    return QMessageBox.question(window, tr("Save as"), words, yes | no, no) == yes
