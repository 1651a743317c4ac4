"""What was done to a subject is not told as its own deed."""

import pytest

ROWS = [
    (
        "The railway between Turku and Osaka, first agreed in 1990, was opened by the Japanese emperor and "
        "closed again when the war began.",
        "Railway between Turku and Osaka agreed",
    ),
    (
        "The Finnish company Marisol, passed over by the ministry in 1990 although it had built the first of "
        "the mines, left Japan and never came back.",
        "Finnish company Marisol passed over by the ministry",
    ),
    ("A trade agreement concluded in 1988 took effect in 1990.", "Trade agreement takes effect"),
    ("A train loaded with wheat rolled into Turku in 1990.", "Train loaded with wheat rolls into Turku"),
    (
        "Since December 1995, citizens of the two countries have been able to cross the strait with tickets "
        "alone, an arrangement agreed by Holm and President Taro Mori at Turku in May of that year.",
        "Arrangement agreed by Holm and President Taro Mori at Turku",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_participle_is_no_deed_of_its_subject(told, text, title):
    assert title in [one.title for one in told(text).mentions]


def test_a_deed_behind_an_aside_stays_one(told):
    text = (
        "In January 1990 the governor of Turku, Aino Holm, signed over his lands in the north to Taro Mori, "
        "a Japanese baron, for a pension that was never paid."
    )
    assert "signs over his lands" in told(text).mentions[0].title


def test_what_was_never_done_is_not_told_as_done(told):
    text = (
        "The road between Turku and Osaka was surveyed in 1990 but never built, since the two governments "
        "could not agree on who should pay for it."
    )
    assert not any("build" in one.title.lower() for one in told(text).mentions)
