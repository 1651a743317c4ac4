"""Both who act together are told where a name stands beside what each of them is."""

import pytest

ROWS = [
    (
        "The Finnish minister, Ana Holm, and the Japanese minister, Taro Mori, signed a pact in 1990.",
        "Finnish minister Ana Holm and Japanese minister Taro Mori sign a pact",
    ),
    (
        "In May 1990 the Finnish general, Ana Holm, and the Japanese envoy, Taro Mori, were killed in Turku.",
        "Finnish general Ana Holm and Japanese envoy Taro Mori killed in Turku",
    ),
    # the other has a verb of his own
    (
        "In 1990 Japan expelled the consul, Ana Holm, and the envoy, Taro Mori, left Turku.",
        "Japan expels the consul Ana Holm",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_who_share_a_verb_are_both_told(told, text, title):
    assert told(text).mentions[0].title == title
