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


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Peru claimed in 1990, without offering proof, that Chile had sold the ship.",
            "Peru claims Chile sold the ship",
        ),
        (
            "The minister declared on 3 May 1991, to the joy of his hosts, that the port would be closed.",
            "Minister declares port will be closed",
        ),
        # So it does behind a comma alone.
        ("Peru claimed in 1990, that Chile had sold the ship.", "Peru claims Chile sold the ship"),
        ("Ana Paz said in 1990, that the king had died.", "Ana Paz says king has died"),
        ("Peru announced in 1990, that it would leave the union.", "Peru announces it will leave the union"),
        # "That" says more of a noun, or points.
        ("Peru demanded a port in 1990, on the coast, that Chile had built.", "Peru demands a port"),
    ],
)
def test_what_is_said_behind_an_aside_stays_said(told, text, title):
    assert told(text).mentions[0].title == title
