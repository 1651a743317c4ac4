"""What "one" stands for is told where the noun before has the same preposition behind it."""

import pytest

ROWS = [
    (
        "Japan has had an embassy in Oslo since 1964 and Finland has had one in Kobe since 1973.",
        "Finland opens an embassy in Kobe",
    ),
    (
        "Ana Paz founded a station at Turku, and was allowed to open a second one at Oulu in 1851.",
        "Ana Paz allowed to open a second station at Oulu",
    ),
    (
        "A free trade treaty with Norway lapsed; talks on one with Finland were dropped in 1992.",
        "Talks on a free trade treaty with Finland dropped",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_one_is_told_by_its_noun(told, text, title):
    assert told(text).mentions[-1].title == title


DECOYS = [
    (
        "The storm sank two ships at Kobe and one at Osaka in 1991.",
        "Storm sinks two ships at Kobe and one at Osaka",
    ),
    (
        "Finland held an election in Turku and one on taxes in 1997.",
        "Finland holds an election in Turku and one on taxes",
    ),
    (
        "A bomb killed a guard in Kobe and one in Osaka in 1990.",
        "Bomb kills a guard in Kobe and one in Osaka",
    ),
    ("One in ten Finns left in 1993.", "One in ten Finns leaves"),
]


@pytest.mark.parametrize(("text", "title"), DECOYS)
def test_one_may_be_a_number_or_another(told, text, title):
    assert told(text).mentions[-1].title == title


def test_the_one_has_the_noun_with_the_same_preposition_behind_it(told):
    text = (
        "The accord on timber was signed in Kobe in 1990; the one on the rights of potters followed in 1991."
    )
    assert told(text).mentions[-1].title == "Accord on the rights of potters follows"
