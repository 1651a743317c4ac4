"""The word lists are read once, however often articles are read again."""

from __future__ import annotations

from explorer.extraction.lexicon import load_lexicon


def test_the_word_lists_are_read_once() -> None:
    assert load_lexicon() is load_lexicon()
