"""Saving what is shown as a figure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.view import View
from explorer.export.figure.compose import Studio, compose
from explorer.export.figure.spec import FigureSpec
from explorer.export.image import paint_image
from explorer.export.manifest import told_paths
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
)
"""What a figure can be saved as, with the ending of the file."""

SVG = "image/svg+xml"


@dataclass(frozen=True, slots=True)
class Request:
    """How to save: the ending of the file, and how a figure is to look."""

    ending: str = ".png"
    spec: FigureSpec = field(default_factory=FigureSpec)


def opened_paths(paths: Sequence[Path]) -> tuple[str, ...]:
    """What was opened, as a figure names it; nothing for the dossiers that come with the program."""
    return () if list(paths) == [folder("seeds")] else told_paths(paths)


@dataclass(frozen=True, slots=True)
class Subject:
    """What is shown at one moment: a chronicle and the view of it, which belong together.

    ``paths`` are what was opened, as a figure names it. While articles are read, the session shows another
    chronicle every now and then.
    """

    chronicle: Chronicle
    view: View
    paths: tuple[str, ...]

    @classmethod
    def of(cls, session: Session, paths: Sequence[Path] = ()) -> Subject:
        """What ``session`` shows now."""
        return cls(session.chronicle, view_of(session), opened_paths(paths))

    def figure(self, spec: FigureSpec, studio: Studio) -> Figure:
        """The figure of it. Raises InputError saying why it cannot be drawn."""
        return compose(self.chronicle, self.view, spec, studio, self.paths)


def copy_figure(figure: Figure, page: int = 0) -> None:
    """Put a page of a figure into the clipboard: as an image, and as SVG for programs that draw."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setImage(paint_image(figure, page))
    # Added to what the clipboard itself has made: mime data made in Python are let go of after the clipboard
    # that holds them, which ends the program with a fault.
    clipboard.mimeData().setData(SVG, QByteArray(svg_bytes(figure, page)))
