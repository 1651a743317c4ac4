"""Saving what is shown: as a figure, or as data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication

from explorer.chronicle.view import View
from explorer.export.data.contents import contents_of
from explorer.export.data.data_file import write_pieces
from explorer.export.data.formats import FORMATS as DATA
from explorer.export.data.formats import format_of
from explorer.export.figure.compose import Studio, compose
from explorer.export.figure.spec import FigureSpec
from explorer.export.image import paint_image
from explorer.export.manifest import told_paths
from explorer.export.save import WRITERS, save_figure
from explorer.export.scene import Figure
from explorer.export.svg import svg_bytes
from explorer.language import mark
from explorer.resources import folder
from explorer.window.session import Session
from explorer.window.views.views import view_of

FORMATS: tuple[tuple[str, str], ...] = (
    (mark("Picture, PNG"), ".png"),
    (mark("Drawing, SVG (text stays text)"), ".svg"),
    (mark("Pages, PDF (text stays text)"), ".pdf"),
    *((row.words, row.ending) for row in DATA),
)
"""What a view can be saved as, with the ending of the file."""

PICTURES = frozenset(WRITERS)


SVG = "image/svg+xml"


@dataclass(frozen=True, slots=True)
class Request:
    """How to save: the ending of the file, and how a figure is to look."""

    ending: str = ".png"
    spec: FigureSpec = field(default_factory=FigureSpec)

    @property
    def is_picture(self) -> bool:
        """Whether a figure is saved, not data."""
        return self.ending in PICTURES


def opened_paths(paths: Sequence[Path]) -> tuple[str, ...]:
    """What was opened, as a figure names it; nothing for the dossiers that come with the program."""
    return () if list(paths) == [folder("seeds")] else told_paths(paths)


def figure_of(session: Session, spec: FigureSpec, studio: Studio, paths: Sequence[Path] = ()) -> Figure:
    """The figure of what ``session`` shows. Raises InputError saying why it cannot be drawn."""
    return compose(session.chronicle, view_of(session), spec, studio, opened_paths(paths))


def figure_of_view(
    session: Session, view: View, spec: FigureSpec, studio: Studio, paths: Sequence[Path]
) -> Figure:
    """The figure of a view taken before; only the chronicle is asked of the session."""
    return compose(session.chronicle, view, spec, studio, opened_paths(paths))


def copy_figure(figure: Figure, page: int = 0) -> None:
    """Put a page of a figure into the clipboard: as an image, and as SVG for programs that draw."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setImage(paint_image(figure, page))
    # Added to what the clipboard itself has made: mime data made in Python are let go of after the clipboard
    # that holds them, which ends the program with a fault.
    clipboard.mimeData().setData(SVG, QByteArray(svg_bytes(figure, page)))


def export(
    session: Session, studio: Studio, request: Request, path: Path, paths: Sequence[Path] = ()
) -> list[Path]:
    """Save what ``session`` shows to ``path``; the files written.

    Raises InputError or OutputError saying why it cannot be.
    """
    if request.is_picture:
        return save_figure(figure_of(session, request.spec, studio, paths), path)
    events = [session.chronicle.events[position] for position in session.shown]
    contents = contents_of(session.chronicle, events, session.name)
    write_pieces(format_of(Path(f"events{request.ending}")).pieces(contents), path)
    return [path]
