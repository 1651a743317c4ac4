"""What stands for a noun told before is told with that noun: "opens its own", "another", "a Finnish one"."""

import pytest

ROWS = [
    (
        "The Japanese embassy in Turku was opened in 1990, and the Finnish one in Osaka was opened in 1991.",
        "Finnish embassy in Osaka opened",
    ),
    (
        "The embassy of Japan in Helsinki was closed in 1990, and Finland closed its own in Tokyo in 1991.",
        "Finland closes its own embassy in Tokyo",
    ),
    (
        "A convention on trade was rejected; Juan Roca negotiated another in 1991.",
        "Juan Roca negotiates another convention",
    ),
    (
        "A ferry to Turku was launched in 1990; a further one left in 1991 with timber.",
        "Further ferry leaves with timber",
    ),
    (
        "Courts in Lima and Cuzco took the case: a Finnish one convicted the captain in 1991.",
        "Finnish court convicts the captain",
    ),
    (
        "Finns destroyed a Japanese outpost in 1990, and guards replied by burning one on the shore in 1991.",
        "Guards reply by burning an outpost on the shore",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_noun_that_is_left_out_is_told(told, text, title):
    assert told(text).mentions[-1].title == title


def test_an_aside_behind_another_does_not_hide_its_noun(told):
    text = "A declaration on trade was signed in 1990, and another, on defence, was signed in 1991."
    assert "declaration" in told(text).mentions[-1].title
