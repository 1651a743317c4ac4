from __future__ import annotations

import struct
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from explorer.chronicle.chronicle import Chronicle, ThreadKey
from explorer.chronicle.document import Document, OffsetMap
from explorer.chronicle.party import pair_of
from explorer.chronicle.view import View
from explorer.errors import InputError
from explorer.export.figure.compose import Studio, compose
from explorer.export.figure.size import Size
from explorer.export.figure.spec import FigureSpec, Parts
from explorer.export.image import FontMeasure
from explorer.export.manifest import (
    KEY,
    LONGEST,
    Manifest,
    carries_manifest,
    digest_of,
    digest_of_events,
    found_paths,
    manifest_text,
    parse_manifest,
    read_manifest,
    told_paths,
)
from explorer.export.save import save_figure
from explorer.export.scene import Figure
from tests.chronicle.make import event, mention

CHILE_PERU = ThreadKey(pair=pair_of("Chile", "Peru"))
VIEW = View((CHILE_PERU,), "Chile – Peru", words="treaty & <war>")
SPEC = FigureSpec(size=Size(800, 600), span="whole", title="Ñandú “—” 条約 & <b>", parts=Parts(numbered=True))


def document(name: str, digest: str = "0f") -> Document:
    return Document(name, name, "", (), (), OffsetMap.identity(0), sha256=digest)


TOLD = Chronicle((document("a.txt"), document("b.txt")), (event(mention("1990", kind="visit")),))


@pytest.fixture
def figure(qapp: object) -> Figure:
    return compose(TOLD, VIEW, SPEC, Studio.of(FontMeasure()), ("articles",))


@pytest.mark.parametrize("ending", [".png", ".svg", ".pdf"])
def test_a_picture_carries_what_it_was_made_from(figure: Figure, tmp_path: Path, ending: str) -> None:
    save_figure(figure, tmp_path / f"figure{ending}")
    found = read_manifest(tmp_path / f"figure{ending}")
    sources, everything = (("a.txt", "0f"),), digest_of(TOLD)
    told = digest_of_events(TOLD.events)
    assert found == Manifest(VIEW, SPEC, ("articles",), sources, everything, told=told)


def test_a_manifest_reads_as_it_was_written() -> None:
    told = Manifest(VIEW, SPEC, ("~/articles",), (("a.txt", "0f"),), "1e", "Some Explorer 0.1")
    assert parse_manifest(told.text()) == told
    assert told.text().isascii()


@pytest.mark.parametrize("kind", [b"tEXt", b"zTXt", b"iTXt"])
def test_every_kind_of_text_in_a_png_is_read(kind: bytes) -> None:
    text = b'{"manifest": 1}'
    body = {
        b"tEXt": b"Manifest\0" + text,
        b"zTXt": b"Manifest\0\0" + zlib.compress(text),
        b"iTXt": b"Manifest\0\1\0en\0Manifest\0" + zlib.compress(text),
    }[kind]
    data = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(body)) + kind + body + b"\0\0\0\0"
    assert manifest_text(data) == text.decode()


def test_a_text_that_would_fill_the_memory_is_cut() -> None:
    body = KEY.encode() + b"\0\0" + zlib.compress(b" " * (LONGEST + 1_000_000))
    chunk = struct.pack(">I", len(body)) + b"zTXt" + body + b"\0\0\0\0"
    assert len(manifest_text(b"\x89PNG\r\n\x1a\n" + chunk) or "") == LONGEST


def test_a_file_that_cannot_be_read_is_no_picture_of_ours(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_text("text")
    assert not carries_manifest(tmp_path / "a.png")
    assert not carries_manifest(tmp_path / "none.png")


@pytest.mark.parametrize(
    "data", [b"", b"\x89PNG\r\n\x1a\n\0\0\xff\xffzTXtManifest\0\0x", b"<svg/>", b"%PDF-1.4"]
)
def test_other_pictures_carry_none(data: bytes) -> None:
    assert manifest_text(data) is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "damaged"),
        ("[]", "damaged"),
        ('{"manifest": 2, "view": "explorer:?v=1"}', "version 2; this program reads 1"),
        ('{"manifest": 1, "view": "http://nowhere"}', "no link to a view"),
        ('{"manifest": 1, "view": "explorer:?v=1", "figure": {"size": "0x0"}}', "which means nothing"),
    ],
)
def test_a_manifest_that_cannot_be_used_is_refused(text: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        parse_manifest(text)


def test_a_picture_without_one_is_named(tmp_path: Path) -> None:
    (tmp_path / "other.svg").write_text("<svg/>")
    with pytest.raises(InputError, match=r"other\.svg' carries no manifest"):
        read_manifest(tmp_path / "other.svg")


@pytest.mark.parametrize(
    ("chronicle", "said"),
    [
        (TOLD, []),
        (replace(TOLD, documents=(document("a.txt", "1e"), document("b.txt"))), ["has changed since"]),
        (replace(TOLD, documents=(document("b.txt"),)), ["it is missing now"]),
        (replace(TOLD, documents=(document("a.txt"), document("c.txt"))), ["other articles were open"]),
    ],
    ids=["same", "changed", "missing", "others"],
)
def test_what_has_changed_since_is_said(chronicle: Chronicle, said: list[str]) -> None:
    manifest = Manifest(VIEW, SPEC, (), (("a.txt", "0f"),), digest_of(TOLD))
    found = [diagnostic.message for diagnostic in manifest.changes(chronicle)]
    assert len(found) == len(said)
    assert all(words in message for words, message in zip(said, found, strict=True))


def test_events_told_otherwise_are_said() -> None:
    manifest = Manifest(
        VIEW, SPEC, (), (("a.txt", "0f"),), digest_of(TOLD), told=digest_of_events(TOLD.events)
    )
    other = digest_of_events([replace(TOLD.events[0], title="Corrected")])
    assert manifest.changes(TOLD, digest_of_events(TOLD.events)) == ()
    (found,) = manifest.changes(TOLD, other)
    assert "tell other events now" in found.message


def test_another_version_of_the_program_is_said() -> None:
    manifest = Manifest(VIEW, SPEC, (), (("a.txt", "0f"),), digest_of(TOLD), "Bilateral Explorer 0.0")
    (found,) = manifest.changes(TOLD)
    assert "made by Bilateral Explorer 0.0" in found.message


def test_a_path_is_told_without_the_name_of_its_reader(tmp_path: Path) -> None:
    paths = [tmp_path / "home" / "articles", Path("here/a.txt"), Path("/srv/b")]
    assert told_paths(paths, tmp_path / "home") == ("~/articles", "here/a.txt", "/srv/b")


def test_sources_beside_the_figure_are_found(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    manifest = Manifest(paths=("articles",))
    assert found_paths(manifest, tmp_path / "figure.png") == [tmp_path / "articles"]


def test_sources_that_were_moved_are_asked_for() -> None:
    with pytest.raises(InputError, match="made from 'gone', which is not there; say where with --sources"):
        found_paths(Manifest(paths=("gone",)), Path("figure.png"))
