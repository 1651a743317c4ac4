import re
import signal
import sys
import zlib

import pytest

from explorer.errors import InputError, PassingError
from explorer.reading import pdfpages
from explorer.reading.pdf import unpack_pdf
from explorer.reading.reader import read_document
from tests.bounds import at_most


def pdf(*pages: str) -> bytes:
    """A document with a line of text on each page."""
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number, words in enumerate(pages):
        drawn = f"BT /F1 12 Tf 72 700 Td ({words}) Tj ET"
        resources = "/Resources << /Font << /F1 3 0 R >> >> /MediaBox [0 0 612 792]"
        objects.append(f"<< /Type /Page /Parent 2 0 R {resources} /Contents {5 + 2 * number} 0 R >>")
        objects.append(f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream")
    data = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{content}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    tail = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R >>"
    return data + f"{tail}\nstartxref\n{len(data)}\n%%EOF\n".encode()


def test_pages_stand_between_form_feeds():
    assert (
        unpack_pdf(pdf("Oslo met Bergen in 1905.", "It was June.")).text
        == "Oslo met Bergen in 1905.\n\fIt was June."
    )


def test_a_sentence_over_two_pages_is_one_paragraph(tmp_path):
    (tmp_path / "a.pdf").write_bytes(pdf("Oslo and Bergen met in the summer of", "1905 and again in 1906."))
    document = read_document(tmp_path / "a.pdf", "a.pdf").document
    assert document is not None
    assert document.text == "Oslo and Bergen met in the summer of 1905 and again in 1906."


def test_what_cannot_be_read_is_said(tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4\n\x00\x01 broken")
    (diagnostic,) = read_document(tmp_path / "a.pdf", "a.pdf").diagnostics
    assert diagnostic.severity == "error"
    assert "PDF document" in diagnostic.message


def test_without_the_package_its_name_is_said(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    (tmp_path / "a.pdf").write_bytes(pdf("Oslo"))
    (diagnostic,) = read_document(tmp_path / "a.pdf", "a.pdf").diagnostics
    assert "pypdfium2" in diagnostic.message


def test_a_damaged_page_is_told_and_the_others_are_read(tmp_path):
    data = pdf("Oslo met Bergen in 1905.", "Lost", "It was June.")
    (tmp_path / "a.pdf").write_bytes(data.replace(b"6 0 obj\n<<", b"6 0 obj\n[["))
    reading = read_document(tmp_path / "a.pdf", "a.pdf")
    assert reading.document is not None
    assert "Oslo met Bergen in 1905." in reading.document.text
    assert "It was June." in reading.document.text
    (diagnostic,) = reading.diagnostics
    assert diagnostic.severity == "warning"
    assert "page 2 cannot be read" in diagnostic.message


@pytest.mark.usefixtures("hostile_folder")
def test_code_beside_a_document_is_not_run():
    assert unpack_pdf(pdf("Oslo met Bergen.")).text == "Oslo met Bergen."


def swollen(data: bytes, times: int) -> bytes:
    """A document whose page unfolds to so many million letters."""
    packed = zlib.compress(b"BT /F1 12 Tf 72 700 Td (" + b"a" * 1_000_000 * times + b") Tj ET", 9)
    head = f"<< /Length {len(packed)} /Filter /FlateDecode >>\nstream\n".encode()
    return re.sub(
        rb"<< /Length \d+ >>\nstream\n.*?(?=\nendstream)", lambda _: head + packed, data, flags=re.DOTALL
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a system that bounds memory")
def test_a_document_that_unfolds_without_end_is_stopped_and_told(monkeypatch):
    data = swollen(pdf("Oslo"), 40)
    monkeypatch.setattr(pdfpages, "MOST_MEMORY", 150_000_000)
    with at_most(20), pytest.raises(InputError, match="too much memory") as told:
        unpack_pdf(data)
    assert not isinstance(told.value, PassingError)  # it would unfold again


def test_a_document_that_takes_too_long_is_stopped_and_told(monkeypatch):
    monkeypatch.setattr(pdfpages, "MOST_SECONDS", 0.001)
    with pytest.raises(PassingError, match="takes too long"):
        unpack_pdf(pdf("Oslo"))


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there are no signals")
def test_a_process_that_another_ends_may_read_it_another_time(monkeypatch):
    monkeypatch.setattr(pdfpages, "CHILD", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    with pytest.raises(PassingError):
        unpack_pdf(pdf("Oslo"))


def test_a_page_tells_where_paragraphs_begin_and_which_figures_are_marks():
    lines = (
        "In 1905) Tj /F1 7 Tf 5 Ts (3) Tj 0 Ts /F1 12 Tf ( they met) Tj 0 -14 Td (in Oslo and in) Tj"
        " 0 -14 Td (Bergen.) Tj 0 -28 Td (It was June."
    )
    assert unpack_pdf(pdf(lines)).text == "In 1905 they met\nin Oslo and in\nBergen.\n\nIt was June."
