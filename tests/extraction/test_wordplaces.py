"""Where a text has a name."""

import pytest

from explorer.extraction.wordplaces import WordPlaces


@pytest.mark.parametrize(
    ("text", "name", "places"),
    [
        ("Paz met Ana Paz.", "Paz", [0, 12]),
        ("Ana Pazos met Paz.", "Paz", [14]),
        ("Ana met Ana Paz.", "Ana Paz", [8]),
        ("The ship al-Sur sank.", "al-Sur", [9]),
        ("the mine and a mine", "mine", [4, 15]),
        ("SPaz and Paz’s", "Paz", [9]),
        ("", "Paz", []),
    ],
)
def test_a_name_is_found_where_it_stands_whole(text, name, places):
    assert list(WordPlaces(text).of(name)) == places


def test_what_stands_between_spaces_is_known():
    assert WordPlaces("The mine in Kobe.").spaced == {"mine", "in"}
