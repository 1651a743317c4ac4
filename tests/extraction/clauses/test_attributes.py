"""A participle behind an adverb describes the noun behind it, unless a subject stands before."""

import pytest

ROWS = [
    ("In 1990 the newly appointed governor arrived in Turku.", "Newly appointed governor arrives in Turku"),
    (
        "In 1990 newly elected President Holm arrived in Osaka.",
        "Newly elected President Holm arrives in Osaka",
    ),
    (
        "In May 1990, newly elected President Holm arrived in Osaka.",
        "Newly elected President Holm arrives in Osaka",
    ),
    (
        "More heavily armed troops from Osaka destroyed the last posts in May 1990.",
        "More heavily armed troops from Osaka destroy the last posts",
    ),
    (
        "In 1990 better equipped troops attacked the fort at Vaasa.",
        "Better equipped troops attack the fort at Vaasa",
    ),
    ("In 1990 the Japanese army quickly occupied Turku.", "Japanese army occupies Turku"),
    ("In 1990 both secretly asked Sweden for help.", "Finland and Japan ask Sweden for help"),
    ("Fifteen months later, in May 1990, Italy declared war on Finland.", "Italy declares war on Finland"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_participle_behind_an_adverb_is_read(told, text, title):
    assert told(text).mentions[0].title == title
