"""What the tests of extraction share: the word lists, loaded once, and mentions of a text in memory."""

import pytest

from explorer.extraction.extract import extract
from explorer.extraction.lexicon import load_lexicon
from explorer.reading.reader import read_text_document


@pytest.fixture(scope="session")
def lexicon():
    return load_lexicon()


@pytest.fixture(scope="session")
def told(lexicon):
    """The extraction of a text below a title."""

    def run(text, title="Finland–Japan relations"):
        return extract(read_text_document(f"= {title} =\n\n{text}\n", "a.txt"), lexicon)

    return run
