"""Files and folders made to hurt: each is read or told in bounded time and memory, and the rest is read."""

from __future__ import annotations

import io
import os
import re
import socket
import sys
import time
import zipfile
from pathlib import Path

import pytest

from explorer.extraction.load import load_chronicle
from explorer.reading.reader import read_document, read_text_document
from tests.bounds import at_most
from tests.reading.test_docx import packed, paragraph

END = "\n\nIn 1990 Chile and Peru signed a treaty in Oslo.\n"

NESTED = {
    "divisions": ("a.html", "<div>", "</div>"),
    "tables": ("a.html", "<table><tr><td>", ""),
    "quotations": ("a.html", "<blockquote>", ""),
    "lists": ("a.html", "<ul><li>", ""),
    "templates": ("a.wiki", "{{", ""),
    "links": ("a.wiki", "[[a|", ""),
    "wiki tables": ("a.wiki", "{|\n|-\n|\n", ""),
    "quotation marks": ("a.md", "> ", ""),
    "brackets": ("a.md", "[", "]"),
    "plain brackets": ("a.txt", "(", ")"),
}


def nested(name: str, depth: int) -> float:
    """Processor seconds for reading a text inside so many levels; it must not be lost."""
    file, opening, closing = NESTED[name]
    text = opening * depth + END + closing * depth
    began = time.process_time()
    document = read_text_document(text, file)
    took = time.process_time() - began
    assert "Oslo" in document.text
    return took


@pytest.mark.parametrize("name", NESTED)
def test_deep_nesting_is_read_in_bounded_time_and_memory(name: str) -> None:
    with at_most(150):
        assert nested(name, 10_000) < 4


@pytest.mark.slow
@pytest.mark.parametrize("name", NESTED)
def test_a_hundred_thousand_levels_are_read_in_bounded_time_and_memory(name: str) -> None:
    with at_most(400):
        assert nested(name, 100_000) < 30


# --- a folder of them -------------------------------------------------------------------------------


def burst() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<w:p>" + b"a" * 80_000_000)
    return file.getvalue()


CONTENTS = {
    "burst.docx": burst,
    "half.docx": lambda: packed(paragraph("In 1990"))[:200],
    "deep.json": lambda: b"[" * 100_000,
    "deep.jsonl": lambda: b'{"a":' * 100_000 + b"\n",
    "endless.csv": lambda: b'date,title\n1990,"' + b"a\n" * 50_000,
    "zeros.txt": lambda: b"\0" * 100_000,
    "broken.pdf": lambda: b"%PDF-1.7\n" + b"\0\xff" * 5_000,
    "halves.txt": lambda: END.encode("utf-16") + b"\xd8",
    "empty.txt": lambda: b"",
}
"""Files that are told, by their names."""

NAMES = (
    b"new\nline.txt",
    b"\xff\xfe\x80.txt",
    b"-rf",
    b"w" * 240 + b".txt",
    b"\xe2\x80\xaetxt.exe.txt",
    b"a'b\"c.txt",
)
"""Names that are odd; the files are sound."""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs names that are no text, and pipes")
def test_a_folder_of_traps_gives_all_that_is_sound_and_tells_the_rest(tmp_path: Path) -> None:
    folder = tmp_path / "a"
    folder.mkdir()
    for name, make in CONTENTS.items():
        (folder / name).write_bytes(make())
    for number, raw in enumerate(NAMES):
        text = f"Chile–Peru relations\n\nOn {number + 1} May 1990 Chile and Peru signed a treaty in Lima.\n"
        (folder / os.fsdecode(raw)).write_text(text)
    (folder / "loop").symlink_to(folder)
    (folder / "circle").symlink_to("circle")
    os.mkfifo(folder / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as heard:
        os.chdir(folder)  # the path of a socket may not be long
        heard.bind("socket.txt")
        began = time.process_time()
        with at_most(200):
            chronicle = load_chronicle([folder])
    assert time.process_time() - began < 15
    assert {event.date.edtf for event in chronicle.events} >= {f"1990-05-{day:02}" for day in range(1, 7)}
    told = {said.source for said in chronicle.diagnostics}
    assert {*CONTENTS, "loop", "circle", "pipe.txt", "socket.txt"} - told == set()
    assert not any(
        re.search("[\x00-\x1f\u202a-\u202e\ud800-\udfff]", str(said)) for said in chronicle.diagnostics
    )


@pytest.fixture(autouse=True)
def _stay_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path.cwd())  # goes back in the end


# --- what is never looked up ------------------------------------------------------------------------

LAUGHS = "".join(f'<!ENTITY lol{n} "{f"&lol{n - 1};" * 10 if n else "lol" * 10}">' for n in range(10))


@pytest.mark.parametrize("entity", ["lol9", "secret", "far"])
def test_entities_of_a_word_document_are_not_looked_up(tmp_path: Path, entity: str) -> None:
    (tmp_path / "secret.txt").write_text("the secret")
    declared = (
        f'<!DOCTYPE a [{LAUGHS}<!ENTITY secret SYSTEM "{(tmp_path / "secret.txt").as_uri()}">'
        '<!ENTITY far SYSTEM "http://example.org/far.txt">]>'
    )
    words = paragraph(f"&{entity}; In 1990 they met.").replace("&amp;", "&")
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", f"{declared}<w:document><w:body>{words}</w:body></w:document>")
    (tmp_path / "a.docx").write_bytes(file.getvalue())
    with at_most(50):
        document = read_document(tmp_path / "a.docx", "a.docx").document
    assert document is not None
    assert "In 1990 they met." in document.text
    assert len(document.text) < 100
    assert "the secret" not in document.text


def test_what_a_page_names_is_not_fetched_and_its_scripts_are_no_text(tmp_path: Path) -> None:
    page = (
        "<html><head><link rel=stylesheet href='http://example.org/a.css'><base href='file:///etc/'></head>"
        "<body>"
        "<script>document.write('written')</script><iframe src='file:///etc/hostname'>framed</iframe>"
        "<img src='http://example.org/a.png' onerror='alert(1)'><svg><script>alert(2)</script>"
        "<text>drawn</text></svg><object data='file:///etc/hostname'>object</object>"
        "<p>In 1990 they met.</p></body></html>"
    )
    document = read_text_document(page, "a.html")
    assert document.text == "In 1990 they met."
