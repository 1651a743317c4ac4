from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.document import Block, Document, OffsetMap, Section
from explorer.window.reader.sheet import LONGEST, Sheet
from tests.window.reader.samples import ALL


def one_block(text: str) -> Document:
    blocks = (Block("paragraph", 0, len(text), 0),)
    sections = (Section("", 0, (), 0, len(text)),)
    return Document("a.txt", "A", text, sections, blocks, OffsetMap.identity(len(text)))


def test_each_block_is_one_line() -> None:
    sheet = Sheet(ALL)
    assert sheet.text.split("\n")[:3] == ["Aria and Bora", ALL.block_text(ALL.blocks[1]), "Treaties"]


def test_a_line_broken_in_the_file_runs_on() -> None:
    assert "in 1952, as the café" in Sheet(ALL).text


def test_headings_have_the_style_of_their_level() -> None:
    styles = [paragraph.style for paragraph in Sheet(ALL).paragraphs]
    assert styles == ["title", "paragraph", "heading1", "paragraph", "heading2", "row", "row", "item"]


def test_what_qt_would_take_for_the_end_of_a_frame_is_replaced() -> None:
    assert Sheet(one_block("a\ufdd0b\u2029c\x00")).text == "a\ufffdb c\ufffd"


@given(st.text(alphabet="ab \n😀é\u2028", min_size=1, max_size=60), st.data())
def test_every_place_leads_back_to_its_character(text: str, data: st.DataObject) -> None:
    sheet = Sheet(one_block(text))
    offset = data.draw(st.integers(0, len(text) - 1))
    assert sheet.offset(sheet.place(offset)) == offset
    assert sheet.place(offset) == len(sheet.text[:offset].encode("utf-16-le")) // 2


def test_a_span_of_the_file_is_found_behind_a_wide_character() -> None:
    sheet = Sheet(ALL)
    start = ALL.text.index("1970")
    first, last = sheet.shown_span(start, start + 4) or (0, 0)
    assert sheet.text.encode("utf-16-le")[first * 2 : last * 2].decode("utf-16-le") == "1970"
    assert sheet.file_span(first, last) == (start, start + 4)


def test_what_was_not_read_is_not_shown() -> None:
    cut = OffsetMap((0,), (100,), (len(ALL.text),), 2000)
    assert Sheet(replace(ALL, offsets=cut)).shown_span(5, 20) is None


def test_a_very_long_paragraph_goes_on_after_a_sentence() -> None:
    text = "It was a long year. " * 1000
    sheet = Sheet(one_block(text))
    assert max(p.end - p.start for p in sheet.paragraphs) <= LONGEST
    assert all(p.goes_on for p in sheet.paragraphs[1:])
    assert sheet.text.replace("\n", "") == text
    assert {line[-6:] for line in sheet.text.split("\n")} == {"year. "}


def test_a_document_without_blocks_shows_nothing() -> None:
    sheet = Sheet(replace(ALL, blocks=()))
    assert (sheet.text, sheet.offset(0), sheet.shown_span(0, 5)) == ("", 0, None)
