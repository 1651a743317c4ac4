"""Opening a figure that was made before: its articles are read, and its view is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
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
    """What is to be read and shown for ``paths``: for a figure, its articles, and what it shows of them.

    ``wanted`` is the view for all else. Where the articles of a figure cannot be found, this is said, and
    those opened ``before`` stay.
    """
    try:
        manifest = manifest_in(paths)
        if manifest is None:
            return paths, wanted
        from explorer.export.manifest import found_paths

        return found_paths(manifest, paths[0]) or [folder("seeds")], seen_in(manifest)
    except InputError as error:
        QMessageBox.warning(window, tr("Open a figure"), sentence(str(error)))
        return before or paths, wanted


def seen_in(manifest: Manifest) -> View:
    """The view of which a figure was made, with the days that the figure shows.

    Where it fits its events at an edge, so does the view at both: there are no other days to name.
    """
    from explorer.export.figure.compose import days_of

    first, last = days_of(manifest.view, manifest.spec)
    return replace(manifest.view, range=None if first is None or last is None else (first, last))


def manifest_in(paths: Sequence[Path]) -> Manifest | None:
    """What the only file of ``paths`` shows, where it is a figure of this program; else None.

    Raises InputError where it is one that cannot be understood.
    """
    if len(paths) != 1 or paths[0].suffix.lower() not in FIGURES:
        return None
    from explorer.export.manifest import carries_manifest, read_manifest

    # What cannot be read is told by whoever reads it as an article.
    return read_manifest(paths[0]) if carries_manifest(paths[0]) else None
