"""Asides on a name with a date of their own."""

import pytest

ROWS = [
    ("Ana Paz, founder of the Turku school in 1901, lived in Kobe.", "Ana Paz founds the Turku school"),
    ("Ana Paz, the discoverer of the comet in 1901, lived in Kobe.", "Ana Paz discovers the comet"),
    ("Ana Paz, winner of the Kobe Prize in 1990, is a poet.", "Ana Paz wins the Kobe Prize"),
    ("Finland, known until 1939 as Hame, has a port.", "Hame renamed Finland"),
    ("Finland, formerly known as Hame until 1939, has a port.", "Hame renamed Finland"),
    ("Finland, called Hame until 1939, has a port.", "Hame renamed Finland"),
    (
        "Firms such as the Roca Bank, present in Turku since 1856, and the Paz Line led the trade.",
        "Roca Bank becomes present in Turku",
    ),
    ("A cultural agreement dates from 1961.", "Cultural agreement signed"),
    ("A cultural agreement dates from 1961 and has been renewed often.", "Cultural agreement signed"),
]
LEFT = [
    # no name of its own, or nobody's
    ("The town of Oulu, known until 1990 as the City of Tar, has a port.", "Town of Oulu has a port"),
    ("Ana Paz, known until 1990 as Ana Roca, is a painter.", "Ana Paz is a painter"),
    # the noun tells no deed of that year
    ("Ana Paz, inventor of the system used by Japan in 1990, is a painter.", "Ana Paz is a painter"),
    ("Ana Paz, author of a book on Japan in 1890, is forgotten.", "Ana Paz forgotten"),
]


@pytest.mark.parametrize(("text", "title"), [*ROWS, *LEFT])
def test_an_aside_with_its_date_tells_what_happened_then(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]
