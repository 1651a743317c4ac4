"""A verb in the present before "and" and a past one ends their subject."""

import pytest

ROWS = [
    ("Finnair flies to Kobe every day and took up Nagoya in 2016.", "Finnair takes up Nagoya"),
    (
        "The firm sells tyres in Finland and opened a plant at Oulu in 2013.",
        "Firm opens a plant at Oulu",
    ),
    ("The bank lends to farmers but lost ten million in 1987.", "Bank loses ten million"),
    # Nouns that look like such verbs.
    ("The works in Turku and Oulu closed in 1982.", "Works in Turku and Oulu close"),
    (
        "The peace talks in Kobe and a strike at Oulu delayed the treaty in 1976.",
        "Peace talks in Kobe and a strike at Oulu delay the treaty",
    ),
    (
        "The Kobe press reports and Finnish protests led to talks in 1985.",
        "Kobe press reports and Finnish protests lead to talks",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_the_subject_ends_before_it(told, text, title):
    assert told(text).mentions[0].title == title
