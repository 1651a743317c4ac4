"""What the tests of nouns that point back ask of a text."""

import pytest

from explorer.extraction.source import source_of
from explorer.reading.reader import read_text_document


@pytest.fixture
def named_last(lexicon):
    """What ``find`` says that the noun behind the last "the" of a text is called before; "" for nothing."""

    def named(find, text, name="a.txt"):
        document = read_text_document(text, name)
        source = source_of(document, lexicon)
        view = source.sentences.view(source.sentences.of_block(len(document.blocks) - 1)[-1])
        at = max(at for at, word in enumerate(view.lower) if word == "the") + 1
        full = find(source, view, at, view.tokens[at].text)
        return full.shown if full else ""

    return named
