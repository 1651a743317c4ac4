"""The place that opens a clause is told behind a title that says no other."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("In Tokyo, a Finnish school was opened in 1920.", "Finnish school opened in Tokyo"),
        ("In Finland, the party split in May 1950.", "Party splits in Finland"),
        (
            "In Oulu, a park was renamed after Ana Paz in 1990. The consulate in Oulu was shut by then.",
            "Park renamed after Ana Paz in Oulu",
        ),
    ],
)
def test_the_place_before_a_comma_is_told(told, text, title):
    assert told(text).mentions[0].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("In Tokyo, the Finnish consul was shot at Kobe in May 1892.", "Finnish consul shot at Kobe"),
        ("In Roca, the party had a Finnish leader from 1990.", "Party has a Finnish leader"),
        (
            "In Japanese, a Finnish daily was founded in 1920. It had news in Japanese.",
            "Finnish daily founded",
        ),
        (
            "In Shintoism, a Finnish shrine was built in 1920. Faith in Shintoism grew.",
            "Finnish shrine built",
        ),
        ("In Hebrew, a daily was founded in 1930. Books in Hebrew are common.", "Daily founded"),
        ("At Easter, a truce was made in 1880. Fights at Easter were rare.", "Truce made"),
        ("In Phase One, duties were cut in 2006. Duties in Phase One were low.", "Duties cut"),
        ("In June, a Finnish school was opened in 1920.", "Finnish school opened"),
        ("In Tokyo, where Ana Paz lived, a Finnish bank was founded in 1961.", "Finnish bank founded"),
    ],
)
def test_another_place_or_none_leaves_a_title_as_it_is(told, text, title):
    assert told(text).mentions[0].title == title
