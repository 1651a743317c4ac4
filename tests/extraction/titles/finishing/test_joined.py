"""Who joined is told with what he joined, where nothing else may be meant."""

import pytest

JOINED = [
    ("Egypt was admitted to the Arab Union in 1945. Peru joined in 1946.", "Peru joins the Arab Union"),
    ("Kenya supported the admission of Peru to NATO; Peru joined in 2009.", "Peru joins NATO"),
    (
        "Finland signed the Turku Convention in 1950. Chile signed in 1951.",
        "Chile signs the Turku Convention",
    ),
]


@pytest.mark.parametrize(("text", "title"), JOINED)
def test_what_was_joined(told, text, title):
    assert told(text).mentions[-1].title == title


OPEN = [
    (
        "Peru joined the Arab League in 1969. Kenya called a boycott of tea. Chile joined in 1971.",
        "Chile joins",
    ),
    ("Peru left the Arab League. War broke out in 1930, and Chile joined in 1931.", "Chile joins"),
    (
        "Kenya left the Arab League, and a customs union was set up in 1930. Peru joined in 1946.",
        "Peru joins",
    ),
    ("Peru sent men to the United Nations force in 1990, and Chile joined in 1991.", "Chile joins"),
]


@pytest.mark.parametrize(("text", "title"), OPEN)
def test_where_something_else_may_have_been_joined_it_is_not_told(told, text, title):
    assert told(text).mentions[-1].title == title


CALLED_ALIKE = [
    (
        "Egypt joined the Arab Union in 1945. Kenya thanked the Soviet Union. Peru joined in 1946.",
        "Peru joins the Arab Union",
    ),
    (
        "Egypt was admitted to the Arab Union. Kenya met the Soviet Union and the Turku League. "
        "Peru joined in 1946.",
        "Peru joins the Turku League",
    ),
    ("Peru declared war on the Soviet Union in 1941, and Finland joined in 1942.", "Finland joins"),
]


@pytest.mark.parametrize(("text", "title"), CALLED_ALIKE)
def test_a_state_that_is_called_like_a_body_is_not_joined(told, text, title):
    assert told(text).mentions[-1].title == title
