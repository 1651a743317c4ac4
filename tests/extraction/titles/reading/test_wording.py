"""What a title is made of does not depend on the titles made before it."""

import pytest

from explorer.extraction.titles.reading import wording


def test_a_reading_that_one_title_asks_for_is_not_known_to_the_next(told, monkeypatch):
    known = []

    def asking(_text, _telling, reading, read, _heading):
        known.append(reading)
        read()

    monkeypatch.setattr(wording, "dated_noun_title", asking)
    told("Anna Holm left in 1990 and returned in 1991.")
    assert known == [None, None]


def test_one_of_several_is_told_by_name(told):
    text = "In 2005 guards shot three men. One of them, Aino Holm, survived and was hanged in May 2015."
    assert told(text).mentions[-1].title == "Aino Holm hanged"


def test_so_many_are_told_where_nothing_says_who(told):
    text = "Exiles in Finland became a target in 1970. At least five were killed in Turku in May 1980."
    assert told(text).mentions[-1].title == "At least five killed in Turku"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The congress of Finland approved the treaty; that of Norway, in 1891, demanded changes.",
            "Congress of Norway demands changes",
        ),
        (
            "Finland's congress approved it in June 1890, and that of Norway demanded changes in 1891.",
            "Congress of Norway demands changes",
        ),
        (
            "The embassy in Turku was opened in 1950, and that in Oslo was closed in 1951.",
            "Embassy in Oslo closed",
        ),
        ("The raid on Turku failed, and that on Oulu was beaten off in 1891.", "Raid on Oulu beaten off"),
        ("Trade with Norway rose in 1990, and that with Japan fell in 1991.", "Trade with Japan falls"),
        # "That" opens what is said.
        (
            "The envoy of Finland said that the port was closed, and that in Oulu the army mutinied in 1891.",
            "Army mutinies",
        ),
    ],
)
def test_that_stands_for_the_noun_of_the_subject_before(told, text, title):
    assert told(text).mentions[-1].title == title
