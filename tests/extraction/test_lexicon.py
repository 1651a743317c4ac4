"""The word lists are read once, however often articles are read again."""

from __future__ import annotations

from explorer.extraction.lexicon import load_lexicon


def test_the_word_lists_are_read_once() -> None:
    assert load_lexicon() is load_lexicon()


def test_islands_are_states_that_the_lists_know() -> None:
    lexicon = load_lexicon()
    assert set(lexicon.islands) == {"island", "islands"}
    assert all(lexicon.is_state(name) for names in lexicon.islands.values() for name in names)
