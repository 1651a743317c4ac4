"""Titles of who was refused, with what he had asked for."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Peru asked in 2002 for a revision and was refused in December of the next year.",
            "Peru's request for a revision refused",
        ),
        (
            "Peru applied for membership of the Turku Bank in 1990 and was rejected in 1992.",
            "Peru's application for membership of the Turku Bank rejected",
        ),
        (
            "Juan Roca sought asylum in 1950; he was refused in 1951.",
            "Juan Roca's request for asylum refused",
        ),
    ],
)
def test_what_was_asked_for_is_refused(told, text: str, title: str):
    assert told(text).mentions[-1].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Peru asked Japan for a loan in 1930, and Japan refused in 1931.", "Japan refuses"),
        ("Peru applied for membership of the bank in 1990 and was admitted in 1992.", "Peru admitted"),
        ("The request was refused in 1950.", "Request refused"),
        ("Peru sought to join the league in 1930 but was rejected in 1931.", "Peru rejected"),
        ("Peru sought access to the sea in 1904 and was denied in 1905.", "Peru denied"),
        ("Peru sought more than loans in 1950 and was refused.", "Peru refused"),
        ("Peru asked for talks on Oulu; Japan attacked; Peru was refused in 1920.", "Peru refused"),
    ],
)
def test_nothing_is_added_where_another_refuses(told, text: str, title: str):
    assert told(text).mentions[-1].title == title
