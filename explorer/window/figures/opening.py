"""Opening a figure that was made before: its articles are read, and its view is shown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox, QWidget

from explorer.chronicle.view import View
from explorer.errors import InputError
from explorer.resources import folder
from explorer.window.language import tr
from explorer.window.wording import sentence

if TYPE_CHECKING:
    from explorer.export.manifest import Manifest  # needs numpy, which comes after the first paint

FIGURES = frozenset({".png", ".svg", ".pdf"})


def shown_in(
    paths: Sequence[Path], wanted: View | None, before: Sequence[Path], window: QWidget
) -> tuple[Sequence[Path], View | None]:
    """What is to be read and shown for ``paths``: for a figure, its articles and its view.

    ``wanted`` is the view for all else. Where the articles of a figure cannot be found, this is said, and
    those opened ``before`` stay.
    """
    try:
        manifest = manifest_in(paths)
        if manifest is None:
            return paths, wanted
        from explorer.export.manifest import found_paths

        return found_paths(manifest, paths[0]) or [folder("seeds")], manifest.view
    except InputError as error:
        QMessageBox.warning(window, tr("Open a figure"), sentence(str(error)))
        return before or paths, wanted


def manifest_in(paths: Sequence[Path]) -> Manifest | None:
    """What the only file of ``paths`` shows, where it is a figure of this program; else None.

    Raises InputError where it is one that cannot be understood.
    """
    if len(paths) != 1 or paths[0].suffix.lower() not in FIGURES:
        return None
    from explorer.export.manifest import carries_manifest, read_manifest

    # What cannot be read is told by whoever reads it as an article.
    return read_manifest(paths[0]) if carries_manifest(paths[0]) else None
