"""Whether a text tells of a name that it is a place."""

import pytest

from explorer.extraction.parties.placed import is_place_in
from explorer.extraction.wordplaces import WordPlaces


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana Paz sailed to Punta Roca. Punta Roca is a village.", "Punta Roca"),
        ("The mines in Punta Roca closed.", "Roca"),
        ("She returned to Punta Roca, but Punta Roca had burned down.", "Roca"),
    ],
)
def test_what_something_is_in_or_went_to_is_a_place(text, name):
    assert is_place_in(WordPlaces(text), name)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Paz wrote to Roca.",
        "A law in Roca's favour was passed.",
        "The mines in Roca Norte closed.",
        "The mines in Roca closed. Juan Roca had owned them.",
        "Their confidence in Roca was gone.",
        "It was aimed at Roca.",
    ],
)
def test_other_names_are_none(text):
    assert not is_place_in(WordPlaces(text), "Roca")
