from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pypdfium2
import pytest
from numpy.typing import NDArray

from explorer.export.image import paint_image
from explorer.export.pdf import write
from explorer.export.pdf.painted import painted_pdf
from explorer.export.pdf.truetype import Unembeddable
from explorer.export.pdf.write import pdf_bytes
from tests.export.make import figure

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def drawn() -> Iterator[NDArray[np.uint8]]:
    """The figure as PDFium draws its PDF, a pixel a unit: rows of red, green and blue."""
    document = pypdfium2.PdfDocument(pdf_bytes(figure()))
    yield np.asarray(document[0].render(scale=96 / 72, rev_byteorder=True).to_numpy())
    document.close()


@pytest.mark.parametrize(
    ("place", "color"),
    [
        ((50, 40), (255, 0, 0)),
        ((120, 40), (0, 255, 0)),
        ((180, 40), (0, 0, 255)),
        ((60, 200), (255, 255, 0)),
        ((40, 200), (0, 255, 255)),
        ((22, 100), (0, 0, 0)),
        ((30, 100), (255, 255, 255)),
        ((310, 230), (255, 255, 255)),
    ],
    ids=["rectangle", "circle", "polygon", "stamp", "its edge", "stroke", "gap", "ground"],
)
def test_every_shape_stands_where_the_scene_says(
    drawn: NDArray[np.uint8], place: tuple[int, int], color: tuple[int, int, int]
) -> None:
    x, y = place
    assert drawn[y, x, :3].tolist() == list(color)


def test_a_fade_runs_out_as_in_the_png(drawn: NDArray[np.uint8]) -> None:
    image = paint_image(figure())
    greens = [image.pixelColor(x, 40).green() for x in (222, 240, 260, 280, 298)]
    assert drawn[40, (222, 240, 260, 280, 298), 1].tolist() == pytest.approx(greens, abs=6)


def test_text_can_be_searched() -> None:
    document = pypdfium2.PdfDocument(pdf_bytes(figure("Áñez – Peru, 中文, e\u0301")))
    found = document[0].get_textpage().get_text_range()
    document.close()
    assert found.strip() in ("Áñez – Peru, 中文, e\u0301", "Áñez – Peru, 中文, é")


def test_the_title_is_told() -> None:
    document = pypdfium2.PdfDocument(pdf_bytes(figure("Áñez")))
    title = document.get_metadata_value("Title")
    document.close()
    assert title == "Áñez"


def test_a_font_that_cannot_be_cut_is_left_to_qt(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> bytes:
        raise Unembeddable("a font of another make")

    monkeypatch.setattr(write, "pdf_document", refuse)
    assert pdf_bytes(figure()) == painted_pdf(figure())


@pytest.mark.qt_log_ignore("OpenType support missing")
def test_letters_of_a_script_that_perhaps_no_font_has_end_nothing() -> None:
    assert pdf_bytes(figure("क्षि, 中")).startswith(b"%PDF-")


class TestByQt:
    """What Qt writes holds to the same rules."""

    def test_it_is_the_same_from_call_to_call(self) -> None:
        assert painted_pdf(figure()) == painted_pdf(figure())

    def test_it_holds_no_time(self) -> None:
        data = painted_pdf(figure())
        assert [word for word in (b"CreationDate", b"ModDate", b"CreateDate", b"D:20") if word in data] == []

    def test_another_figure_has_another_id(self) -> None:
        one, other = (painted_pdf(figure(text)).rpartition(b"/ID")[2] for text in ("Chile", "Peru"))
        assert one != other

    def test_its_text_can_be_searched(self) -> None:
        document = pypdfium2.PdfDocument(painted_pdf(figure("Áñez – Peru")))
        found = document[0].get_textpage().get_text_range()
        document.close()
        assert found.strip() == "Áñez – Peru"
