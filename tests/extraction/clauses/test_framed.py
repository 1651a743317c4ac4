"""Clauses in a frame are told plainly."""

import pytest

ROWS = [
    ("Ships sailed, but it took three years before a port was opened, in 1990.", "Port opened"),
    (
        "Anna Holm left in 1989. It was she who persuaded the king to send an envoy in 1990.",
        "Anna Holm persuades the king to send an envoy",
    ),
    ("Three nurses were held in Turku; one, Sarah Holm, was freed in 1990.", "Sarah Holm freed"),
    ("Two ships sank in 1989; another, the cruiser Aura, was sold in 1990.", "Cruiser Aura sold"),
    ("Ten men fled in 1989. One of them, the poet Juan Holm, was shot in 1990.", "Poet Juan Holm shot"),
    # What says where or how large it was is no name.
    (
        "Two mills were built in 1989. Another, the largest, burnt down in 1990.",
        "Another, the largest, burns down",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_frame_gives_way_to_what_it_frames(told, text, title):
    assert {one.date_text: one.title for one in told(text).mentions}["1990"] == title
