import io
import time
import zipfile

import pytest

from explorer.errors import InputError
from explorer.reading import docx
from explorer.reading.docx import unpack_docx
from explorer.reading.reader import read_document

BODY = """<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:body>{}</w:body></w:document>"""


def paragraph(words: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


def packed(content: str, name: str = "word/document.xml") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, BODY.format(content))
    return file.getvalue()


def test_headings_lists_and_tables_are_written_as_in_plain_text():
    cell = "<w:tc>{}</w:tc>"
    rows = "".join(
        f"<w:tr>{cell.format(paragraph(year))}{cell.format(paragraph(place))}</w:tr>"
        for year, place in (("Year", "Place"), ("1920", "Tartu"))
    )
    text = unpack_docx(
        packed(
            paragraph("Estonia &amp; Finland", '<w:pStyle w:val="Title"/>')
            + paragraph("Peace", '<w:pStyle w:val="Heading1"/>')
            + "<w:p><w:r><w:t>Signed in </w:t></w:r><w:r><w:tab/><w:t>1920</w:t></w:r></w:p>"
            + paragraph("One", '<w:numPr><w:numId w:val="1"/></w:numPr>')
            + paragraph("Two", "<w:numPr/>")
            + f"<w:tbl>{rows}</w:tbl>"
        )
    )
    assert text == (
        "= Estonia & Finland =\n\n== Peace ==\n\nSigned in 1920\n\n- One\n- Two\n\nYear\tPlace\n1920\tTartu\n"
    )


def test_what_was_struck_and_what_is_computed_is_no_text():
    struck = "<w:del><w:r><w:delText>1919</w:delText></w:r></w:del>"
    text = unpack_docx(packed(f"<w:p>{struck}<w:instrText>DATE</w:instrText></w:p>"))
    assert text.strip() == ""


def run(words: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{words}</w:t></w:r>"


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (run("1914") + "<w:r><w:noBreakHyphen/></w:r>" + run("18"), "1914-18"),
        (f"<w:moveFrom>{run('In 1919.')}</w:moveFrom>{run('In 1920.')}", "In 1920."),
        (f"<w:rPr><w:del/></w:rPr>{run('In 1920.')}", "In 1920."),
        (run("1919", "<w:vanish/>") + run("1920", '<w:vanish w:val="0"/>'), "1920"),
        (f"<Choice>{run('Once')}</Choice><Fallback>{run('Once')}</Fallback>", "Once"),
    ],
)
def test_what_is_shown_of_a_paragraph(content, text):
    assert unpack_docx(packed(f"<w:p>{content}</w:p>")).strip() == text


@pytest.mark.parametrize(
    ("style", "text"),
    [("ListBullet", "- Oslo"), ("TOC1", ""), ("Heading2", "=== Oslo ==="), ("Subtitle2", "Oslo")],
)
def test_what_a_style_says(style, text):
    assert unpack_docx(packed(paragraph("Oslo", f'<w:pStyle w:val="{style}"/>'))).strip() == text


def test_styles_are_known_by_their_names_in_any_language():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", paragraph("Oslo", '<w:pStyle w:val="berschrift1"/>'))
        archive.writestr(
            "word/styles.xml", '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
        )
    assert unpack_docx(file.getvalue()) == "== Oslo ==\n"


def test_a_cell_over_two_rows_is_told_in_both():
    merged = "<w:tr><w:tc><w:tcPr><w:vMerge{}/></w:tcPr>{}</w:tc><w:tc>{}</w:tc></w:tr>"
    first = merged.format(' w:val="restart"', paragraph("2001"), paragraph("Oslo") + paragraph("Bergen"))
    second = merged.format("", paragraph(""), paragraph("Riga"))
    assert unpack_docx(packed(f"<w:tbl>{first}{second}</w:tbl>")) == "2001\tOslo Bergen\n2001\tRiga\n"


def test_empty_and_wide_cells_keep_the_others_in_their_columns():
    cell = "<w:tc>{}</w:tc>"
    wide = f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{paragraph("Oslo")}</w:tc>'
    end = cell.format(paragraph("1990"))
    first = f"<w:tr>{cell.format(paragraph('Peru'))}{cell.format(paragraph(''))}{end}</w:tr>"
    second = f"<w:tr>{wide}{end}</w:tr>"
    assert unpack_docx(packed(f"<w:tbl>{first}{second}</w:tbl>")) == "Peru\t\t1990\nOslo\t\t1990\n"


def test_an_empty_first_cell_repeats_the_date_above():
    rows = [("2001", "Oslo"), ("", "Riga"), ("Who", "Bonn"), ("", "Bern")]
    cells = [[f"<w:tc>{paragraph(words)}</w:tc>" for words in row] for row in rows]
    table = "".join(f"<w:tr>{''.join(row)}</w:tr>" for row in cells)
    assert unpack_docx(packed(f"<w:tbl>{table}</w:tbl>")) == "2001\tOslo\n2001\tRiga\nWho\tBonn\nBern\n"


def test_a_file_becomes_a_document(tmp_path):
    file = tmp_path / "a.docx"
    file.write_bytes(
        packed(paragraph("Finland and Estonia", '<w:outlineLvl w:val="0"/>') + paragraph("In 1920."))
    )
    document = read_document(file, "a.docx").document
    assert document is not None
    assert [section.heading for section in document.sections] == ["", "Finland and Estonia"]
    assert document.media_type == docx.DOCX
    start = document.text.index("1920")
    assert document.offsets.to_file(start, start + 4) == (start, start + 4)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04 no archive", "damaged"),
        (packed(paragraph("Oslo"), "xl/workbook.xml"), "another kind"),
        (packed(paragraph("Oslo" * 100))[:-60], "damaged"),
    ],
)
def test_archives_that_cannot_be_read(data, words):
    with pytest.raises(InputError, match=words):
        unpack_docx(data)


def test_an_archive_made_to_burst_is_refused(monkeypatch):
    monkeypatch.setattr(docx, "LARGEST_PART", 1_000_000)
    data = packed("<w:p/>" * 1_000_000)
    assert len(data) < 20_000
    with pytest.raises(InputError, match="more than"):
        unpack_docx(data)


def test_entities_are_not_expanded():
    bomb = '<!DOCTYPE x [<!ENTITY a "1990 1990"><!ENTITY b "&a;&a;">]>' + paragraph("&b; in 1920")
    assert unpack_docx(packed(bomb)).strip().endswith("&b; in 1920")


@pytest.mark.parametrize("content", ["<w:p>" * 50_000, "<w:tbl><w:tr><w:tc>" * 20_000, "<w:t>a" * 50_000])
def test_hostile_documents_are_read_in_bounded_time(content):
    began = time.process_time()
    unpack_docx(packed(content))
    assert time.process_time() - began < 3


def test_an_archive_packed_to_burst_is_refused_before_it_is_unpacked():
    with pytest.raises(InputError, match="made to burst"):
        unpack_docx(packed(paragraph("In 1990 they met. ") * 150_000))


def test_an_archive_whose_table_is_damaged_is_said_to_be():
    data = packed(paragraph("In 1990 they met."))
    with pytest.raises(InputError, match="damaged"):
        unpack_docx(data[20:])
