"""What is told of a clause of which nobody knows who acts."""

import pytest

DONE = [
    (
        "One of these, the third, was baptised in 1870, and published the whole hymnal in Finnish in 1899.",
        "Whole hymnal published in Finnish",
    ),
    ("Some fled in 1901, and carried their weapons to Oulu in 1902.", "Weapons carried to Oulu"),
    # how somebody did it
    ("Some fled in 1901, and took the town by storm in 1902.", "Town taken"),
    ("Some fled in 1901, and sold their farms to pay the king in 1902.", "Farms sold"),
]


@pytest.mark.parametrize(("text", "title"), DONE)
def test_what_was_done_is_told_with_where_to(told, text, title):
    assert told(text).mentions[-1].title == title
