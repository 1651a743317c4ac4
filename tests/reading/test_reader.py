import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.reading.reader import read_document, read_text_document

ARTICLE = "= Oman and Yemen =\n\nThe border was settled on 1 October 1992.\n"


def test_a_file_becomes_a_document(tmp_path):
    file = tmp_path / "oman.txt"
    file.write_bytes(ARTICLE.encode())
    reading = read_document(file, "folder/oman.txt")
    assert reading.diagnostics == ()
    assert reading.document is not None
    assert (reading.document.name, reading.document.title) == ("folder/oman.txt", "Oman and Yemen")
    assert reading.document.sha256 == hashlib.sha256(ARTICLE.encode()).hexdigest()
    assert (reading.document.encoding, reading.document.media_type) == ("utf-8", "text/plain")


def test_offsets_count_the_mark_and_the_carriage_returns_of_the_file(tmp_path):
    file = tmp_path / "oman.txt"
    file.write_bytes(b"\xef\xbb\xbf" + ARTICLE.replace("\n", "\r\n").encode())
    document = read_document(file, "oman.txt").document
    assert document is not None
    start = document.text.index("1 October 1992")
    first, last = document.offsets.to_file(start, start + 14)
    with file.open(encoding="utf-8", newline="") as stream:
        assert stream.read()[first:last] == "1 October 1992"


def test_a_file_without_text_is_an_error(tmp_path):
    for content in (b"", b" \r\n\t\n"):
        (tmp_path / "a.txt").write_bytes(content)
        reading = read_document(tmp_path / "a.txt", "a.txt")
        assert reading.document is None
        assert [(d.source, d.severity, d.message) for d in reading.diagnostics] == [
            ("a.txt", "error", "is empty")
        ]


def test_a_file_of_invisible_characters_holds_no_text(tmp_path):
    (tmp_path / "a.txt").write_text("\u200b\ufeff\u00ad", encoding="utf-8")
    reading = read_document(tmp_path / "a.txt", "a.txt")
    assert reading.document is None
    assert reading.diagnostics[-1].message == "holds no text"


def test_what_cannot_be_read_names_the_file_and_says_why(tmp_path):
    reading = read_document(tmp_path / "none.txt", "none.txt")
    assert reading.document is None
    assert [str(d) for d in reading.diagnostics] == ["none.txt: error: does not exist"]


def test_a_text_without_a_title_is_called_like_its_file():
    assert (
        read_text_document("Oman and Yemen agreed in 1992.", "x/oman_and_yemen.txt").title == "oman and yemen"
    )


def test_a_text_without_a_title_is_called_like_its_origin():
    document = read_text_document("Source: Oman–Yemen relations\n\nThey agreed in 1992.", "a.txt")
    assert document.title == document.source == "Oman–Yemen relations"


def test_the_source_is_never_written_to(tmp_path):
    file = tmp_path / "a.txt"
    file.write_text(ARTICLE)
    file.chmod(0o444)
    before = file.stat()
    read_document(file, "a.txt")
    assert (file.stat().st_mtime_ns, file.read_text()) == (before.st_mtime_ns, ARTICLE)


LINES = (
    "= Oman and Yemen =",
    "== Trade ==",
    "Trade",
    "TRADE",
    "- Sana'a (1992)",
    "1. One",
    "2. Two",
    "Source: x",
    "",
    "The border was settled on 1 October 1992, and",
    "both agreed.",
    "Infobox",
    "- Party1: Oman",
    "a\tb",
    "----",
    "See also",
    "Visits:",
    "\u200b",
    "in the spring.",
    "\x0c",
    "12",
    "Retrieved 3 May 2011",
    "  indented text",
)
texts = st.lists(st.sampled_from(LINES), max_size=25).map("\n".join)


@given(texts)
def test_sections_tile_the_text(text):
    document = read_text_document(text, "a.txt")
    ends = [0, *(section.end for section in document.sections)]
    assert [section.start for section in document.sections] == ends[:-1]
    assert ends[-1] == len(document.text)


@given(texts)
def test_blocks_are_in_order_not_empty_and_inside_their_sections(text):
    document = read_text_document(text, "a.txt")
    done = 0
    for block in document.blocks:
        section = document.sections[block.section]
        assert max(done, section.start) <= block.start < block.end <= section.end
        assert document.block_text(block).strip() == document.block_text(block)
        done = block.end


@given(texts)
def test_no_word_is_lost_between_the_blocks(text):
    document = read_text_document(text, "a.txt")
    outside, done = "", 0
    for block in document.blocks:
        outside += document.text[done : block.start]
        done = block.end
    outside += document.text[done:]
    assert not any(character.isalpha() for character in outside)


@given(texts)
def test_every_letter_stands_in_the_file_where_its_offset_says(text):
    document = read_text_document(text, "a.txt")
    for index, character in enumerate(document.text):
        if character.isalnum():
            start, end = document.offsets.to_file(index, index + 1)
            assert text[start:end] == character


@pytest.mark.parametrize(
    ("text", "severity", "message"),
    [
        ('{"a": [1, 2', "error", "is no JSON: Expecting ',' delimiter"),
        ('{"a": [1, 2]}', "note", "is JSON, but no list of events"),
    ],
)
def test_json_without_events_is_told_from_what_is_no_json(tmp_path, text, severity, message):
    path = tmp_path / "a.json"
    path.write_text(text, encoding="utf-8")
    (said,) = read_document(path, path.name).diagnostics
    assert said.severity == severity
    assert said.message.startswith(message)
