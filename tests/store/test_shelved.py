"""A library that was laid upon a shelf is the same when it is taken from it, and is made bit by bit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from explorer.chronicle.library import Library, Order
from explorer.extraction.load import read_library
from explorer.store.shelf import Shelf, write_shelf
from explorer.store.shelved import library_on
from explorer.store.shelving import parts_of

ARTICLES = {
    "chile-peru.txt": "Chile and Peru\n\nOn 12 May 1929 Chile and Peru signed a treaty in Lima. In 1978 "
    "Bolivia severed relations with Chile. A century ago it was otherwise.\n",
    "bolivia-chile.html": "<h1>Bolivia and Chile</h1><p>Bolivia severed relations with Chile on 17 March"
    " 1978. Two years later, the presidents &amp; ministers of Chile and Bolivia met in Lima.</p>",
    "table.csv": "date,title,parties\n1904-10-20,Chile and Bolivia sign a treaty,Chile; Bolivia\n",
    "empty.txt": "",
}
WORKED_OUT = (
    *("threads", "countries", "positions", "days", "years", "told_by_several", "mention_count"),
    *("mentions_by_document", "standings", "faults"),
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("articles")
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return read_library(Order((folder, folder / "missing.txt")))


@pytest.fixture
def shelved(library: Library, tmp_path: Path) -> Library:
    write_shelf(tmp_path / "a.shelf", parts_of(library))
    return library_on(Shelf(tmp_path / "a.shelf"))


def test_the_library_is_the_same(library: Library, shelved: Library) -> None:
    assert len(library.chronicle.events) > 3
    assert shelved == library
    assert library == shelved


def test_the_chronicle_is_the_same(library: Library, shelved: Library) -> None:
    assert shelved.chronicle == library.chronicle
    assert library.chronicle == shelved.chronicle


def test_the_source_a_document_names_is_the_same(library: Library, shelved: Library) -> None:
    before, after = library.chronicle.documents, shelved.chronicle.documents
    assert [one.source for one in after] == [one.source for one in before]


@pytest.mark.parametrize("name", WORKED_OUT)
def test_what_was_worked_out_is_the_same(library: Library, shelved: Library, name: str) -> None:
    found: Any = getattr(shelved.chronicle, name)
    expected: Any = getattr(library.chronicle, name)
    if isinstance(expected, dict):
        assert list(found.items()) == list(expected.items())  # in the same order
    else:
        assert found == expected


def test_what_was_worked_out_is_not_worked_out_again(shelved: Library) -> None:
    assert set(WORKED_OUT) - vars(shelved.chronicle).keys() == {"countries", "faults"}


def test_an_event_has_the_accounts_of_its_files(shelved: Library) -> None:
    told = {id(mention) for one in shelved.harvests for mention in one.mentions}
    articles = [one for event in shelved.chronicle.events for one in event.mentions if one.date_start > 20]
    assert articles
    assert all(id(mention) in told for mention in articles)


def test_a_library_from_a_shelf_can_be_laid_upon_another(shelved: Library, tmp_path: Path) -> None:
    write_shelf(tmp_path / "b.shelf", parts_of(shelved))
    assert (tmp_path / "b.shelf").read_bytes() == (tmp_path / "a.shelf").read_bytes()


def test_no_document_knows_what_it_does_not(shelved: Library) -> None:
    assert not hasattr(shelved.chronicle.documents[0], "colour")
    assert not hasattr(shelved.harvests[0], "colour")


def test_documents_that_are_the_same_have_one_hash(library: Library, shelved: Library) -> None:
    assert set(library.chronicle.documents) == set(shelved.chronicle.documents)


def test_documents_that_differ_are_not_the_same(shelved: Library) -> None:
    one, two = shelved.chronicle.documents[:2]
    assert one != two
    assert one != "a document"
