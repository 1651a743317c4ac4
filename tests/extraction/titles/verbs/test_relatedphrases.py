"""The phrase that a relative word stood in goes behind its verb, and not between "not" and "to"."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The pact, in which Finland and Japan agreed in May 1990 not to arm the isles, lapsed.",
            "Finland and Japan agree in the pact not to arm the isles",
        ),
        (
            "The note, in which Finland decided in May 1990 never to lease the port, was lost.",
            "Finland decides in the note never to lease the port",
        ),
        (
            "The pact, in which Finland agreed in May 1990 to lease the port, lapsed.",
            "Finland agrees in the pact to lease the port",
        ),
        (
            "Finland was a member of the Council, on which it served until 1992.",
            "Finland ceases to serve on the Council",
        ),
    ],
)
def test_a_phrase_stands_before_what_is_not_to_be_done(told, text: str, title: str):
    assert told(text).mentions[-1].title == title
