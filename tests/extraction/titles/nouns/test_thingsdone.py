"""What was done to a thing that somebody has today is told of the thing."""

import pytest

ROWS = [
    ("Finland has an embassy in Kobe, opened in 2008.", ["Finland opens an embassy in Kobe"]),
    (
        "Finland has a consulate in Kobe, established in 1900 and closed in 1905.",
        ["Finland establishes a consulate in Kobe", "Consulate in Kobe closed"],
    ),
    (
        "Finland has an embassy in Tokyo and a consulate in Kobe, opened in 1999.",
        ["Finland opens a consulate in Kobe"],
    ),
    ("The Swedes run a mission, founded in 1900.", ["The Swedes found a mission"]),
    ("Finland owns a palace in Kobe, built in 1700.", ["Palace in Kobe built"]),
    ("Finland sold a palace in Kobe, built in 1700.", ["Palace in Kobe built"]),
    ("Finland maintains a school in Kobe, set up in 1990.", ["School in Kobe set up"]),
]


@pytest.mark.parametrize(("text", "titles"), ROWS)
def test_what_was_done_is_told_of_what_one_has(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles


DECOYS = [
    ("Finland has no embassy in Kobe, closed in 1999.", "Finland has no embassy in Kobe"),
    ("Finland has ties with Japan, opened in 1990.", "Finland has ties with Japan"),
    ("Finland has an embassy in Palau, recognised in 1994.", "Finland has an embassy in Palau"),
    (
        "Finland has an embassy headed by a judge, appointed in 1994.",
        "Finland has an embassy headed by a judge",
    ),
    ("Finland has an embassy in Kobe, brought in 1994 before the court.", "Finland has an embassy in Kobe"),
    ("Finland has an embassy in Kobe, and opened in 2008 a school.", "Finland opens a school"),
]


@pytest.mark.parametrize(("text", "title"), DECOYS)
def test_nothing_is_told_of_what_is_no_single_thing_that_one_has(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]
