"""``extract`` as other programs use it: a function of its arguments, in this process or another."""

from __future__ import annotations

import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor

import pytest

from explorer.chronicle.document import Document
from explorer.extraction.extract import Extraction, extract
from explorer.extraction.lexicon import Lexicon, load_lexicon
from explorer.reading.reader import read_text_document

TEXT = """Chile–Peru relations

Chile and Peru established diplomatic relations in 1831. On 5 April 1879 Chile declared war on Peru. Two years
later its army entered Lima. The figures of 1990 are missing.
"""


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon()


@pytest.fixture(scope="module")
def document() -> Document:
    return read_text_document(TEXT, "chile-peru.txt")


def extract_elsewhere(document: Document) -> Extraction:
    """What another process makes of a document."""
    return extract(document, load_lexicon())


def test_the_same_arguments_give_the_same_answer(document: Document, lexicon: Lexicon) -> None:
    first = extract(document, lexicon)
    assert first.mentions
    assert extract(document, lexicon) == first


def test_what_was_read_before_does_not_matter(document: Document, lexicon: Lexicon) -> None:
    first = extract(document, lexicon)
    extract(read_text_document("Japan–Norway relations\n\nJapan visited Norway in 1905.\n", "a.txt"), lexicon)
    assert extract(document, lexicon) == first


def test_the_arguments_stay_as_they_were(document: Document, lexicon: Lexicon) -> None:
    before = pickle.dumps(document)
    extract(document, lexicon)
    assert pickle.dumps(document) == before


def test_documents_and_answers_can_be_sent_to_other_processes(document: Document, lexicon: Lexicon) -> None:
    answer = extract(document, lexicon)
    assert pickle.loads(pickle.dumps(document)) == document
    assert pickle.loads(pickle.dumps(answer)) == answer


def test_another_process_gives_the_same(document: Document, lexicon: Lexicon) -> None:
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        assert pool.submit(extract_elsewhere, document).result() == extract(document, lexicon)
