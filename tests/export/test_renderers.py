"""Figures read back with the tools people use; each test is skipped where its tool is not installed."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle, in_order
from explorer.chronicle.kind import kinds_from
from explorer.chronicle.view import View
from explorer.errors import OutputError
from explorer.export.figure.compose import Studio, compose
from explorer.export.figure.figure import draw_figure
from explorer.export.figure.presets import PRESETS, Preset
from explorer.export.figure.size import Size, sheet_of
from explorer.export.figure.spec import FigureSpec, Parts
from explorer.export.image import FontMeasure
from explorer.export.manifest import read_manifest
from explorer.export.save import save_figure
from explorer.export.scene import Circle, Figure, flatten
from explorer.resources import load_json
from explorer.timeline.theme import load_themes
from tests.chronicle.make import event, mention
from tests.export.images import difference

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


def composed(**changes: Any) -> Figure:
    spec = replace(FigureSpec(size=Size(1000, 600), span="whole"), **changes)
    return compose(Chronicle(events=EVENTS), View((ALL_EVENTS,), "All"), spec, Studio.of(FontMeasure()))


@needs("rsvg-convert", "librsvg2-bin")
@pytest.mark.parametrize(
    "changes",
    [
        {"parts": Parts(numbered=True, overview=True)},
        {"picture": "heatmap"},
        {"picture": "matrix", "theme": "dark"},
    ],
    ids=["numbered", "heatmap", "matrix"],
)
def test_another_renderer_draws_every_picture_like_the_png(changes: dict[str, Any], tmp_path: Path) -> None:
    figure = composed(**changes)
    save_figure(figure, tmp_path / "view.png")
    save_figure(figure, tmp_path / "view.svg")
    run("rsvg-convert", tmp_path / "view.svg", "-o", tmp_path / "other.png")
    assert difference(QImage(str(tmp_path / "view.png")), QImage(str(tmp_path / "other.png"))) < 0.01


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_a_png_has_the_pixels_and_the_resolution_of_its_preset(preset: Preset, tmp_path: Path) -> None:
    save_figure(composed(size=preset.size, dpi=preset.dpi), tmp_path / "view.png")
    image, sheet = QImage(str(tmp_path / "view.png")), sheet_of(preset.size, preset.dpi)
    assert (image.width(), image.height()) == (sheet.width, sheet.height)
    assert image.dotsPerMeterX() * 0.0254 == pytest.approx(sheet.dpi, abs=0.02)


def test_a_transparent_png_lets_what_is_below_through(tmp_path: Path) -> None:
    save_figure(composed(parts=Parts(background="transparent")), tmp_path / "view.png")
    image = QImage(str(tmp_path / "view.png"))
    assert image.hasAlphaChannel()
    assert image.pixelColor(2, 2).alpha() == 0


@needs("pdftotext", "poppler-utils")
def test_pages_and_the_list_of_events_stand_in_one_pdf(tmp_path: Path) -> None:
    figure = composed(size=Size(120, 100, "mm"), parts=Parts(numbered=True, pages=2))
    save_figure(figure, tmp_path / "view.pdf")
    pages = run("pdftotext", "-enc", "UTF-8", "-layout", tmp_path / "view.pdf", "-").decode().split("\f")
    assert len([page for page in pages if page.strip()]) == 3
    assert "page 2 of 2" in pages[1]
    assert "1990: A treaty" in pages[2].replace("May 1990", "1990")


@needs("pdffonts", "poppler-utils")
@pytest.mark.parametrize("points", [6.0, 9.0])
def test_text_has_its_size_on_paper(tmp_path: Path, points: float) -> None:
    figure = composed(size=Size(297, 210, "mm"), parts=Parts(font_size=points))
    save_figure(figure, tmp_path / "view.pdf")
    found = run("pdftotext", "-bbox", tmp_path / "view.pdf", "-").decode()
    (high,) = [
        float(row[1]) - float(row[0])
        for row in re.findall(r'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">treaty<', found)
    ]
    assert 0.9 < high / points < 1.5  # a line of text is a little higher than its size


def test_pages_beyond_the_first_stand_beside_a_png(tmp_path: Path) -> None:
    paths = save_figure(composed(parts=Parts(pages=2)), tmp_path / "view.png")
    assert [path.name for path in paths] == ["view.png", "view-2.png"]
    assert all(read_manifest(path).spec.parts.pages == 2 for path in paths)


def test_a_page_replaces_no_file_of_the_reader(tmp_path: Path) -> None:
    (tmp_path / "view-2.svg").write_text("mine")
    with pytest.raises(OutputError, match="a further page of the figure: another file has this name"):
        save_figure(composed(parts=Parts(pages=2)), tmp_path / "view.svg")
    assert (tmp_path / "view-2.svg").read_text() == "mine"
    assert not (tmp_path / "view.svg").exists()
