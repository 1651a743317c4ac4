"""What follows a verb is said in fewer words before it is cut off."""

import pytest

SHORTER = [
    (
        "King Aki proposed at his coronation on 25 February 1975 that Turku be declared a zone of peace.",
        "King Aki proposes at his coronation that Turku be declared zone of peace",
    ),
    (
        "In 1990 the king declared in a speech at Turku that Oulu be made the seat of the province.",
        "King declares in speech at Turku that Oulu be made seat of province",
    ),
]


@pytest.mark.parametrize(("text", "title"), SHORTER)
def test_where_it_was_said_goes_before_what_was_said(told, text, title):
    assert told(text).mentions[0].title == title
