"""What came next may be another thing that was done as well as another who did it."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # of the sort of both: open
        ("Chile recognised Kenya in May 1990, followed by Bolivia in June.", "Bolivia follows"),
        ("Kenya signed a trade pact with Finland in 1990, followed by Japan in 1992.", "Japan follows"),
        ("Kenya sent an envoy to Finland in 1990, followed by Japan in 1992.", "Japan follows"),
        ("Kenya beat Finland in 1990, closely followed by Japan in 1992.", "Japan follows"),
        # a town is no doer
        ("Kenya opened an embassy in Turku in 1990, followed by Kobe in 1992.", "Kobe follows"),
        ("Kenya occupied Helsinki in 1890, followed by Tokyo in 1892.", "Kenya occupies Tokyo"),
        # who was visited
        ("Ana Paz visited Kenya in May 1990, followed by Japan in June.", "Ana Paz visits Japan"),
        ("Ana Paz visited Kenya in May 1990, followed by a delegation in June.", "Delegation follows"),
    ],
)
def test_what_followed_is_told_of_no_wrong_doer(told, text, title):
    assert told(text).mentions[-1].title == title
