"""What is so many millions."""

import pytest

from explorer.extraction.clauses.sums import counts_millions, is_sum


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("rose to 62 million dollars", True),
        ("was worth about 5 billion euros", True),
        ("was 3 million", True),
        ("had 62 million people", False),
        ("rose against 2 million soldiers", False),
        ("was many million", False),
        ("was a republic", False),
    ],
)
def test_some_words_give_a_sum(words, expected):
    verb, *behind = words.split()
    assert is_sum(verb, behind) == expected


def test_trade_is_a_sum_and_a_state_is_none():
    assert counts_millions("trade between Kenya and Ghana")
    assert counts_millions("Finnish exports")
    assert not counts_millions("Kenya")
    assert not counts_millions("European Union")


def test_what_rose_to_a_sum_is_what_was_one_before(told):
    text = "Trade was small. After Kenya had joined the union it rose to 62 million dollars in 2016."
    assert told(text).mentions[0].title == "Trade rises to 62 million dollars"
