from __future__ import annotations

import gc
import re
import shutil
import struct
import subprocess
import weakref
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QImage, QPainter

from explorer.export.image import FontMeasure, make_font, paint_image, png_bytes
from explorer.export.pdf.write import pdf_bytes
from tests.export.make import figure

pytestmark = pytest.mark.usefixtures("qapp")
needs_pdftotext = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="pdftotext (poppler-utils) is not installed"
)


def color_at(image: QImage, x: float, y: float) -> str:
    return image.pixelColor(round(x), round(y)).name()


@pytest.mark.parametrize(
    ("place", "color"),
    [
        ((50, 40), "#ff0000"),
        ((120, 40), "#00ff00"),
        ((180, 40), "#0000ff"),
        ((60, 200), "#ffff00"),
        ((40, 200), "#00ffff"),
        ((22, 100), "#000000"),
        ((30, 100), "#ffffff"),
        ((310, 230), "#ffffff"),
    ],
    ids=["rectangle", "circle", "polygon", "stamp", "its edge", "stroke", "gap", "ground"],
)
def test_every_shape_stands_where_the_scene_says(place: tuple[int, int], color: str) -> None:
    assert color_at(paint_image(figure()), *place) == color


def test_a_fade_runs_out() -> None:
    image = paint_image(figure())
    reds = [QColor(color_at(image, x, 40)).green() for x in (222, 260, 298)]
    assert reds[0] < 20 < 100 < reds[1] < 160 < 235 < reds[2]


def test_text_is_painted() -> None:
    image = paint_image(figure("Chile"))
    assert any(color_at(image, x, 155) != "#ffffff" for x in range(20, 60))


def test_a_finer_picture_shows_the_same() -> None:
    assert color_at(paint_image(figure(dpi=192)), 240, 80) == "#00ff00"


def test_png_has_size_and_resolution() -> None:
    data = png_bytes(figure(dpi=192))
    image = QImage.fromData(data)
    place = data.index(b"pHYs") + 4
    assert (image.width(), image.height()) == (640, 480)
    assert struct.unpack(">IIB", data[place : place + 9]) == (7559, 7559, 1)  # 192 / 0.0254 per metre


def test_png_carries_its_metadata() -> None:
    image = QImage.fromData(png_bytes(figure("Chile")))
    assert (image.text("Title"), image.text("Source")) == ("Chile", "A; B")


def test_png_is_the_same_from_call_to_call() -> None:
    assert png_bytes(figure()) == png_bytes(figure())


def test_pdf_is_the_same_from_call_to_call() -> None:
    assert pdf_bytes(figure()) == pdf_bytes(figure())


def test_pdf_holds_no_time() -> None:
    data = pdf_bytes(figure())
    assert [word for word in (b"CreationDate", b"ModDate", b"CreateDate", b"D:20") if word in data] == []


def test_pdf_of_another_figure_has_another_id() -> None:
    one, other = (pdf_bytes(figure(text)).rpartition(b"/ID")[2] for text in ("Chile", "Peru"))
    assert one != other


def test_pdf_embeds_its_fonts() -> None:
    assert b"/FontFile2" in pdf_bytes(figure())


def test_pdf_has_the_size_on_paper() -> None:
    assert b"/MediaBox [0 0 240 180]" in pdf_bytes(figure()).replace(b".000000", b"")


@needs_pdftotext
def test_text_can_be_taken_out_of_pdf(tmp_path: Path) -> None:
    (tmp_path / "view.pdf").write_bytes(pdf_bytes(figure("Áñez – Peru", pages=2)))
    done = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", str(tmp_path / "view.pdf"), "-"], capture_output=True, check=True
    )
    assert done.stdout.decode().split("\f") == ["Áñez – Peru\n\n"] * 2 + [""]


def test_every_object_of_a_pdf_stands_where_its_table_says() -> None:
    data = pdf_bytes(figure())
    table = int(re.findall(rb"startxref\s+(\d+)", data)[-1])
    entries = re.findall(rb"^(\d{10}) \d{5} ([nf])", data[table:], re.MULTILINE)
    used = [(number, int(offset)) for number, (offset, kind) in enumerate(entries) if kind == b"n"]
    assert data[table:].startswith(b"xref")
    assert used
    assert all(data[offset:].startswith(b"%d 0 obj" % number) for number, offset in used)


def test_widths_grow_evenly_with_the_size() -> None:
    measure = FontMeasure()
    assert measure("Chile and Peru", 120) == pytest.approx(10 * measure("Chile and Peru", 12), rel=0.005)


def test_bold_is_wider() -> None:
    measure = FontMeasure()
    assert measure("Chile", 12, bold=True) > measure("Chile", 12)


def test_the_family_is_one_the_machine_has(qapp: QGuiApplication) -> None:
    assert FontMeasure().family == QFontInfo(make_font(20)).family()


def painted(letter: str) -> QImage:
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.setFont(make_font(40))
    painter.drawText(10, 50, letter)
    painter.end()
    return image


@pytest.mark.parametrize("letter", ["Ñ", "λ", "日", "𒀀", "𞤀"])
def test_a_letter_is_lacking_where_it_is_painted_as_one_that_does_not_exist(
    qapp: QGuiApplication, letter: str
) -> None:
    assert (FontMeasure().lacking([letter]) == letter) is (painted(letter) == painted("\u0378"))


@pytest.mark.parametrize("sign", ["\u00a0", "\u2068", "\ufe0f", "\u200d"])
def test_signs_that_leave_no_mark_are_not_lacking(qapp: QGuiApplication, sign: str) -> None:
    assert FontMeasure().lacking([sign]) == ""


def test_a_measure_goes_with_all_widths_when_nobody_holds_it() -> None:
    gc.disable()
    try:
        measure = FontMeasure()
        measure("Chile", 12)
        held = weakref.ref(measure)
        del measure
        assert held() is None
    finally:
        gc.enable()
