"""What "to do so" stands for is named, and the first to do something tells it."""

import pytest

ROWS = [
    (
        "Japan was one of the first to recognise Finland (the first state to do so was Peru in 1991).",
        "Peru becomes the first state to recognise Finland",
    ),
    (
        "The first state to recognise Finland was Peru in 1991.",
        "Peru becomes the first state to recognise Finland",
    ),
    ("The first foreign leader to visit Kobe was Ana Paz in 1990.", "Ana Paz visits Kobe"),
    ("The first ship was the Kon in 1990.", "First ship is the Kon"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_the_first_to_do_something_is_told_by_name(told, text, title):
    assert told(text).mentions[-1].title == title
