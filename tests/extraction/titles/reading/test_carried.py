"""What a clause takes over from the one before it."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The pact never came into force and was dissolved in 1950.", "Pact dissolved"),
        ("The line never paid its way and had mostly closed by 1950.", "Line mostly closes"),
        ("Japan never trusted the junta and closed its embassy in 1974.", "Japan closes its embassy"),
        # "Or" carries the denial on.
        ("Japan never signed or ratified the treaty by 1950.", "Japan never ratifies the treaty"),
    ],
)
def test_what_was_never_done_denies_no_second_deed(told, text: str, title: str):
    assert told(text).mentions[-1].title == title
