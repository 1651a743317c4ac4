"""The words for what a treaty is about."""

import pytest

from explorer.chronicle.merging.matters import matters_in


@pytest.mark.parametrize(
    ("folded", "words"),
    [
        ("a treaty on fishing was signed by both ministers", {"fishing"}),
        ("they signed a tax treaty", {"tax"}),
        ("an accord concerning rivers and lakes, signed in turku", {"rivers"}),
        ("the joint declaration was signed", set()),
        ("a treaty was signed in turku", set()),
        ("that of september runs on", set()),
        ("the cattle pact, and a convention on rail traffic between both", {"cattle", "rail", "traffic"}),
    ],
)
def test_matters_are_told_from_words_that_all_treaties_share(folded: str, words: set[str]) -> None:
    assert matters_in(folded) == words
