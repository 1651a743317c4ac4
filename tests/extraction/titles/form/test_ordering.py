"""Objects stand right behind their verb."""

import pytest

ROWS = [
    (
        "In 1990 Finland acquired for three million dollars a perpetual option on the port.",
        "Finland acquires a perpetual option on the port for three million dollars",
    ),
    (
        "In 1990 Japan accepted without difficulty the removal of the governor.",
        "Japan accepts the removal of the governor without difficulty",
    ),
    ("In 1990 the pact provided for some ten million dollars.", "Pact provides for some ten million dollars"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_an_object_goes_before_a_phrase(told, text, title):
    assert told(text).mentions[0].title == title
