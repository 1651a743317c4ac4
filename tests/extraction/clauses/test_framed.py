"""Clauses in a frame are told plainly."""

import pytest

ROWS = [
    ("Ships sailed, but it took three years before a port was opened, in 1990.", "Port opened"),
    (
        "Anna Holm left in 1989. It was she who persuaded the king to send an envoy in 1990.",
        "Anna Holm persuades the king to send an envoy",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_frame_gives_way_to_what_it_frames(told, text, title):
    assert {one.date_text: one.title for one in told(text).mentions}["1990"] == title
