"""What was done again is told with its own verb, not with that of the aside on its first date."""

import pytest

AGAIN = [
    (
        "Ana Paz visited Kobe in May 1921, when she opened a mill, and again in 1923.",
        "Ana Paz again visits Kobe",
    ),
    (
        "Japan held the chair in 1921, when trade in tin was a concern, and for a second time in 1923.",
        "Japan holds the chair for a second time",
    ),
    ("The mill was closed in May 1921, when it burnt, and again in July 1923.", "Mill again closed"),
    (
        "Juan Roca went to Kobe in 1921, where he saw the king, and again in 1923.",
        "Juan Roca again goes to Kobe",
    ),
]
OTHERWISE = [
    # what was done within the aside has its date, and so may what is done again
    (
        "Finland signed a pact in 1921, which Japan ratified in 1922, and again in 1923.",
        "Japan again ratifies a pact",
    ),
    ("Ana Paz left Kobe in 1921, when the mill burnt, and returned in 1923.", "Ana Paz returns"),
]


@pytest.mark.parametrize(("text", "title"), [*AGAIN, *OTHERWISE])
def test_again_goes_on_behind_an_aside(told, text, title):
    assert told(text).mentions[-1].title == title
