"""Saving what a session shows as a figure, as the dialog does once it has been asked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from explorer.export.figure.compose import Studio
from explorer.export.figure.spec import FigureSpec
from explorer.export.save import save_figure
from explorer.export.scene import Figure
from explorer.window.figures.exporting import Request, Subject
from explorer.window.session import Session


def figure_of(session: Session, spec: FigureSpec, studio: Studio, paths: Sequence[Path] = ()) -> Figure:
    """The figure of what ``session`` shows."""
    return Subject.of(session, paths).figure(spec, studio)


def export(
    session: Session, studio: Studio, request: Request, path: Path, paths: Sequence[Path] = ()
) -> list[Path]:
    """Save it; the files written."""
    return save_figure(figure_of(session, request.spec, studio, paths), path)
