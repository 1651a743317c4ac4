"""A web archive gives the page that a browser packed into it."""

import pytest

from explorer.errors import InputError
from explorer.reading.reader import read_document
from explorer.reading.webarchive import unpack_web_archive


def archive(*parts: str) -> bytes:
    head = 'From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="--B"\r\n\r\n'
    return (head + "".join(f"----B\r\n{part}\r\n" for part in parts) + "----B--\r\n").encode()


PAGE = (
    "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    "<html><body><h1>Ghana and Togo</h1><p>In 1960 Ghana opened an embassy in Lom=C3=A9 and a con=\r\n"
    "sulate.</p></body></html>"
)
STYLE = "Content-Type: text/css\r\n\r\nbody { color: red }"


def test_the_page_is_unpacked():
    assert "an embassy in Lomé and a consulate.</p>" in unpack_web_archive(archive(STYLE, PAGE)).text


def test_it_is_read_as_a_web_page(tmp_path):
    (tmp_path / "a.mhtml").write_bytes(archive(PAGE, STYLE))
    document = read_document(tmp_path / "a.mhtml", "a.mhtml").document
    assert document is not None
    assert (document.title, document.text.splitlines()[-1]) == (
        "Ghana and Togo",
        "In 1960 Ghana opened an embassy in Lomé and a consulate.",
    )


def test_an_encoding_that_nobody_knows_is_guessed():
    page = PAGE.replace("charset=utf-8", "charset=nonsense")
    assert "Lomé" in unpack_web_archive(archive(page)).text


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (archive(STYLE), "without a page"),
        (b"nothing of the kind", "without a page"),
        (archive("Content-Type: text/html\r\n\r\n "), "is empty"),
    ],
)
def test_what_holds_no_page_is_refused(data: bytes, said: str):
    with pytest.raises(InputError, match=said):
        unpack_web_archive(data)


def test_parts_within_parts_without_end_are_refused():
    nested = "".join(f'Content-Type: multipart/mixed; boundary="{n}"\r\n\r\n--{n}\r\n' for n in range(20_000))
    with pytest.raises(InputError):
        unpack_web_archive(nested.encode())
