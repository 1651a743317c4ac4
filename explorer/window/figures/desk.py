"""Making a figure of what the window shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from explorer.export.figure.compose import Studio
from explorer.export.image import FontMeasure
from explorer.export.save import file_name
from explorer.window.figures.dialog import ExportDialog
from explorer.window.figures.exporting import export, figure_of_view
from explorer.window.language import tr
from explorer.window.session import Session
from explorer.window.views.views import view_of


def export_view(
    window: QWidget, session: Session, paths: Sequence[Path], start: str, picture: str = "timeline"
) -> list[Path]:
    """Ask how and where to save what is shown, and save it; the files written, none where it is given up.

    Raises InputError or OutputError saying why it cannot be saved.
    """
    studio, view = Studio.of(FontMeasure()), view_of(session)
    draw = partial(figure_of_view, session, view, studio=studio, paths=paths)
    dialog = ExportDialog(session.name, lambda spec: draw(spec=spec), window, picture)
    accepted = dialog.exec() == ExportDialog.DialogCode.Accepted
    dialog.deleteLater()
    if not accepted:
        return []
    request = dialog.request
    proposed = Path(start or Path.home()) / file_name(request.spec.title or session.name, request.ending)
    kinds = f"*{request.ending};;{tr('All files')} (*)"
    name, _ = QFileDialog.getSaveFileName(window, tr("Save as"), str(proposed), kinds)
    if not name:
        return []
    path = Path(name) if Path(name).suffix else Path(name + request.ending)
    if request.is_picture:
        request = replace(request, ending=path.suffix.lower())
    return export(session, studio, request, path, paths)


def saved_words(paths: Sequence[Path]) -> str:
    """What the status bar says of files written."""
    if len(paths) == 1:
        return tr("Saved {path}", path=paths[0])
    return tr("Saved {path} and {more} more", path=paths[0], more=len(paths) - 1)
