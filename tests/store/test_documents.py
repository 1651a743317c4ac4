"""Documents are kept as bytes, and made of these when somebody looks into them."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.chronicle.document import Block, Document, OffsetMap, Section
from explorer.chronicle.library import Harvest, library_of
from explorer.store import documents
from explorer.store.documents import KeptDocument, PackedBody, body_bytes, body_row
from explorer.store.encoding import to_bytes
from explorer.store.record import packed, unpacked
from explorer.store.shelf import Shelf, write_shelf
from explorer.store.shelved import library_on
from explorer.store.shelving import parts_of

TEXT = "In 1929 Chile and Peru signed a treaty. " * 40
DOCUMENT = Document(
    "a.txt",
    "Chile and Peru",
    TEXT,
    (Section("", 0, (), 0, len(TEXT)),),
    (Block("paragraph", 0, len(TEXT), 0), Block("item", 8, 22, 0, (0, 7))),
    OffsetMap.identity(len(TEXT)),
)
HARVEST = Harvest("a.txt", "1f", DOCUMENT)


def kept() -> Harvest:
    return unpacked(packed(HARVEST))


@pytest.fixture
def unreadable(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(row: object) -> None:
        raise AssertionError("a document was read that nobody looked into")

    monkeypatch.setattr(documents, "body_of", read)


@pytest.mark.parametrize("name", ["name", "title", "encoding", "media_type", "sha256", "source"])
@pytest.mark.usefixtures("unreadable")
def test_what_a_list_of_documents_tells_is_there_unread(name: str) -> None:
    assert getattr(kept().document, name) == getattr(DOCUMENT, name)


@pytest.mark.parametrize("name", ["text", "sections", "blocks", "offsets"])
def test_what_is_in_a_document_is_read_when_asked_for(name: str) -> None:
    assert getattr(kept().document, name) == getattr(DOCUMENT, name)


def test_a_packed_document_takes_less_than_its_text() -> None:
    body = kept().document._body  # type: ignore[union-attr]
    assert isinstance(body, PackedBody)
    assert len(body._packed) < len(TEXT) / 4


@pytest.mark.usefixtures("unreadable")
def test_a_document_is_kept_again_unread(tmp_path: Path) -> None:
    write_shelf(tmp_path / "first", parts_of(library_of([kept()])))
    again = library_on(Shelf(tmp_path / "first"))
    write_shelf(tmp_path / "second", parts_of(again))
    assert (tmp_path / "second").read_bytes() == (tmp_path / "first").read_bytes()


def test_the_bytes_of_a_document_are_the_same_wherever_it_is_kept(tmp_path: Path) -> None:
    write_shelf(tmp_path / "shelf", parts_of(library_of([HARVEST])))
    shelved = library_on(Shelf(tmp_path / "shelf")).harvests[0].document
    assert isinstance(shelved, KeptDocument)
    assert body_bytes(shelved) == body_bytes(kept().document or DOCUMENT) == to_bytes(body_row(DOCUMENT))
