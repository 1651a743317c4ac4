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


def test_the_place_before_a_long_object_gives_way_to_what_the_object_is_for(told):
    text = (
        "In 1983 Panama, Chile, Cuba and Peru formed on the island of Oulu a group for peace in the region."
    )
    title = "Panama, Chile, Cuba and Peru form group for peace in region"
    assert told(text).mentions[0].title == title
