import pytest

from explorer.extraction.parties.topics import THE_TWO


@pytest.mark.parametrize("words", ["The two countries met", "ties of both nations", "two governments"])
def test_these_words_mean_both(words):
    assert THE_TWO.search(words)


@pytest.mark.parametrize("words", ["twenty-two countries met", "two ministers", "the two of them"])
def test_these_do_not(words):
    assert THE_TWO.search(words) is None
