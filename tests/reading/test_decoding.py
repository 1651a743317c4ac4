import os

import pytest

from explorer.errors import InputError
from explorer.reading.decoding import decode, read_bytes

WESTERN = "Perú y Bolivia firmaron en 1873 un tratado de alianza; Chile lo conoció más tarde. España calló."


def test_utf8():
    decoded = decode("Łódź".encode(), "a.txt")
    assert (decoded.text, decoded.encoding, decoded.diagnostics) == ("Łódź", "utf-8", ())


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_stays_a_character(encoding):
    assert decode("Oslo é".encode(encoding), "a.txt").text == "\ufeffOslo é"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark(encoding):
    decoded = decode("Oslo and Copenhagen".encode(encoding), "a.txt")
    assert (decoded.text, decoded.encoding) == ("Oslo and Copenhagen", encoding)


def test_western_text_of_an_older_encoding():
    decoded = decode(WESTERN.encode("cp1252"), "a.txt")
    assert decoded.text == WESTERN
    assert [(note.severity, "cp1252" in note.message) for note in decoded.diagnostics] == [("note", True)]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (
            "Россия и Япония заключили мирный договор в Портсмуте 5 сентября 1905 года. "
            "Переговоры вели Витте и Комура.",
            "cp1251",
        ),
        (
            "W 1920 roku Polska i Łotwa zawarły sojusz. Później wróciły do rozmów o granicy, "
            "a rząd wysłał posła do Rygi. Był to początek długiej współpracy między państwami.",
            "cp1250",
        ),
    ],
)
def test_other_older_encodings(text, encoding):
    assert decode(text.encode(encoding), "a.txt").text == text


def test_the_encoding_a_page_names_is_used():
    page = '<html><meta charset="iso-8859-2"><p>Łódź i Wałęsa, żółć, 1980'
    decoded = decode(page.encode("iso-8859-2"), "a.html")
    assert (decoded.text, decoded.encoding) == (page, "iso8859-2")


def test_an_encoding_that_is_named_wrongly_is_not_used():
    page = '<meta charset="ascii"><p>Perú y Bolivia firmaron en 1873 un tratado.'
    assert decode(page.encode("cp1252"), "a.html").text == page


def test_broken_bytes_are_replaced_and_the_first_is_located():
    data = (
        "España, Perú\nOs".encode() + b"\xff" + "lo, Łódź, Malmö, Århus, Zürich, Köln, Tromsø, Ærø".encode()
    )
    decoded = decode(data, "a.txt")
    (warning,) = decoded.diagnostics
    assert decoded.text.splitlines()[1].startswith("Os\ufffdlo")
    assert (warning.severity, warning.line, warning.column) == ("warning", 2, 3)
    assert warning.message.startswith("1 broken character ")


def test_a_short_text_with_a_broken_byte_is_still_utf8():
    decoded = decode("Łódź met Malmö and Århus in 1990".encode() + b"\xff", "a.txt")
    assert (decoded.encoding, decoded.text[-5:]) == ("utf-8", "1990\ufffd")


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n\x00", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"PK\x03\x04rest", "zip"),
        (bytes(range(256)) * 4, "binary"),
        (b"\x00\x01\x02\x03" * 50, "binary"),
        (b"\x00\x01\xff\xfe", "binary"),
        (b"Peru in 1873, Espa\xf1a" * 20 + b"\x00", "binary"),
    ],
)
def test_what_is_no_text_is_refused(data, what):
    with pytest.raises(InputError, match=what):
        decode(data, "a.txt")


def test_a_stray_zero_byte_does_not_make_a_text_binary():
    assert decode(b"Oslo " * 100 + b"\x00", "a.txt").encoding == "utf-8"


def test_a_missing_file(tmp_path):
    with pytest.raises(InputError, match="does not exist"):
        read_bytes(tmp_path / "none.txt")


def test_a_folder(tmp_path):
    with pytest.raises(InputError, match="is a folder"):
        read_bytes(tmp_path)


def test_a_large_file_is_refused_with_its_size(tmp_path):
    file = tmp_path / "large.txt"
    with file.open("wb") as stream:
        stream.truncate(200 * 1024 * 1024)
    with pytest.raises(InputError, match=r"200 MB, more than the 64 MB"):
        read_bytes(file)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(InputError, match="not a regular file"):
        read_bytes(tmp_path / "pipe")


def test_a_file_that_may_not_be_read(tmp_path, monkeypatch):
    def closed(path, flags):
        raise PermissionError(13, "Permission denied")

    (tmp_path / "closed.txt").write_text("Oslo")
    monkeypatch.setattr(os, "open", closed)
    with pytest.raises(InputError, match="permission denied"):
        read_bytes(tmp_path / "closed.txt")


def test_a_name_with_a_zero_byte(tmp_path):
    with pytest.raises(InputError, match="cannot be read"):
        read_bytes(tmp_path / "a\x00b")
