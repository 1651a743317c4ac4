"""Making a figure of what the window shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from explorer.export.figure.compose import Studio
from explorer.export.image import FontMeasure
from explorer.export.save import WRITERS, file_name, save_figure
from explorer.window.figures.dialog import Draw, ExportDialog
from explorer.window.figures.exporting import Request, Subject
from explorer.window.figures.following import following
from explorer.window.figures.placing import asked_place
from explorer.window.language import tr
from explorer.window.session import Session


def export_view(
    window: QWidget, session: Session, paths: Sequence[Path], start: str, picture: str = "timeline"
) -> list[Path]:
    """Ask how and where to save what is shown, and save it; the files written, none where it is given up.

    Raises InputError or OutputError saying why it cannot be saved.
    """
    studio = Studio.of(FontMeasure())
    asked = _asked(
        window, session, lambda: partial(Subject.of(session, paths).figure, studio=studio), picture
    )
    if asked is None:
        return []
    request, draw = asked
    proposed = Path(start or Path.home()) / file_name(request.spec.title or session.name, request.ending)
    filters = f"*{request.ending};;{tr('All files')} (*)"
    path = asked_place(window, proposed, filters, request.ending, WRITERS)
    return save_figure(draw(request.spec), path) if path else []


def _asked(
    window: QWidget, session: Session, drawing: Callable[[], Draw], picture: str
) -> tuple[Request, Draw] | None:
    """What the dialog asks for, and what draws what it showed last; None where the reader gave up.

    While it stands, articles may go on being read: it follows what the session shows.
    """
    dialog = ExportDialog(session.name, drawing(), window, picture)

    def follow() -> None:
        dialog.follow(session.name, drawing())

    with following(session, follow):
        accepted = dialog.exec() == ExportDialog.DialogCode.Accepted
    dialog.deleteLater()
    return (dialog.request, dialog.draw) if accepted else None


def saved_words(paths: Sequence[Path]) -> str:
    """What the status bar says of files written."""
    if len(paths) == 1:
        return tr("Saved {path}", path=paths[0])
    return tr("Saved {path} and {more} more", path=paths[0], more=len(paths) - 1)
