"""Figures read back with the tools people use; each test is skipped where its tool is not installed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from explorer.chronicle.chronicle import in_order
from explorer.chronicle.kind import kinds_from
from explorer.export.figure import draw_figure
from explorer.export.image import FontMeasure
from explorer.export.save import save_figure
from explorer.export.scene import Circle, Figure, flatten
from explorer.export.size import Size
from explorer.resources import load_json
from explorer.timeline.theme import load_themes
from tests.chronicle.make import event, mention

KINDS = kinds_from(load_json("kinds.json"))
EVENTS = in_order(
    (
        event(mention("1831", "Relations opened by Áñez", kind="relations"), id="a"),
        event(mention("1879~/1884", "A war", kind="conflict", document="b.txt"), id="b"),
        event(mention("1990-05", "A treaty", kind="agreement"), id="c"),
    )
)
pytestmark = pytest.mark.usefixtures("qapp")


def needs(tool: str, package: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(tool) is None, reason=f"{tool} ({package}) is not installed")


def run(*command: str | Path) -> bytes:
    return subprocess.run([str(word) for word in command], capture_output=True, check=True).stdout


@pytest.fixture
def figure() -> Figure:
    return draw_figure(
        EVENTS,
        KINDS,
        title="Chile – Peru",
        size=Size(1000, 600),
        theme=load_themes()["light"],
        measure=FontMeasure(),
    )


def test_a_pixel_has_the_colour_of_the_mark_that_stands_there(figure: Figure, tmp_path: Path) -> None:
    save_figure(figure, tmp_path / "view.png")
    marks = next(group for group in figure.pages[0].groups if group.name == "marks")
    mark = next(item for item in flatten(marks) if isinstance(item, Circle))
    pixel = QImage(str(tmp_path / "view.png")).pixelColor(round(mark.x), round(mark.y))
    assert pixel.name() == KINDS["relations"].light


@needs("pdftotext", "poppler-utils")
def test_titles_and_sources_can_be_searched_in_pdf(figure: Figure, tmp_path: Path) -> None:
    save_figure(figure, tmp_path / "view.pdf")
    text = run("pdftotext", "-enc", "UTF-8", "-layout", tmp_path / "view.pdf", "-").decode()
    found = [
        words for words in ("Chile – Peru", "Relations opened by Áñez", "Sources: a; b") if words in text
    ]
    assert len(found) == 3


@needs("pdffonts", "poppler-utils")
def test_fonts_are_embedded_in_pdf(figure: Figure, tmp_path: Path) -> None:
    save_figure(figure, tmp_path / "view.pdf")
    rows = run("pdffonts", tmp_path / "view.pdf").decode().splitlines()[2:]
    assert rows
    assert all(row.split()[-5] == "yes" for row in rows)  # emb, sub, uni, object, generation


@needs("rsvg-convert", "librsvg2-bin")
def test_another_renderer_draws_the_svg_like_the_png(figure: Figure, tmp_path: Path) -> None:
    save_figure(figure, tmp_path / "view.png")
    save_figure(figure, tmp_path / "view.svg")
    run("rsvg-convert", tmp_path / "view.svg", "-o", tmp_path / "other.png")
    assert difference(QImage(str(tmp_path / "view.png")), QImage(str(tmp_path / "other.png"))) < 0.01


@needs("pdftoppm", "poppler-utils")
def test_another_renderer_draws_the_pdf_like_the_png(figure: Figure, tmp_path: Path) -> None:
    save_figure(figure, tmp_path / "view.png")
    save_figure(figure, tmp_path / "view.pdf")
    run("pdftoppm", "-r", "96", "-png", "-singlefile", tmp_path / "view.pdf", tmp_path / "other")
    assert difference(QImage(str(tmp_path / "view.png")), QImage(str(tmp_path / "other.png"))) < 0.01


def difference(one: QImage, other: QImage) -> float:
    """The mean difference of the grey values, 0 to 1; edges of letters differ from renderer to renderer."""
    assert one.size() == other.size()
    grey = [
        bytes(image.convertToFormat(QImage.Format.Format_Grayscale8).constBits()) for image in (one, other)
    ]
    return sum(abs(a - b) for a, b in zip(*grey, strict=True)) / len(grey[0]) / 255
