"""What a title is made of does not depend on the titles made before it."""

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
