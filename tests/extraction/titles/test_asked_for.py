"""Titles that keep what their words ask for, and tell what a frame around a clause only presents."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # What was done for the first time is told, and not that there was a first time.
        (
            "The year 1950 also marked the first time that rubber was ever used in Finland.",
            "Rubber used in Finland for the first time",
        ),
        (
            "It was the first time that a Finnish president had visited Japan, in May 1994.",
            "Finnish president visits Japan for the first time",
        ),
        (
            "His visit in May 1995 was the first time a Japanese minister had set foot in Turku.",
            "Japanese minister sets foot in Turku for the first time",
        ),
        (
            "In 1997, for the first time in forty years, both fleets sailed together.",
            "Both fleets sail together",
        ),
        # What somebody knows or fears is told.
        (
            "Finland was afraid in 1854 that Japan would attack the mines.",
            "Finland is afraid that Japan would attack the mines",
        ),
        (
            "The Finns were certainly aware throughout 1853 that the Japanese interest in the north had not "
            "ended.",
            "Finns are aware that Japanese interest in north had not ended",
        ),
        # Behind a preposition "what was called" only says which.
        (
            "In 1914 Holm and other officers who opposed him met at what was called the Convention of Turku.",
            "Holm and other officers meet at what was called Convention of Turku",
        ),
        ("In May 1822 Holm died in what became the capital.", "Holm dies in what became the capital"),
        # "To" before a noun is none of an infinitive.
        (
            "Although Japan had withdrawn its own troops from the north, it continued to give significant "
            "military aid (money, weapons, food, and some military advisors) to the Finnish armies during "
            "1919, especially to General Holm.",
            "Japan continues to give significant military aid",
        ),
        # A season may be what is passed.
        ("The fleet passed the winter of 1861 at Turku.", "Fleet passes the winter of 1861 at Turku"),
        ("Parliament passed the law in the winter of 1861.", "Parliament passes the law"),
        # An object that a participle describes goes with the verb before it.
        (
            "In 1478, still bound by the northern pact, the Finns sent out a fleet composed of "
            "20 Japanese and 30 Finnish ships supported by a number of allies, under the command of Holm.",
            "Finns send out a fleet",
        ),
        # Who left besides is many where they are.
        (
            "The Finns were gone by April 1920, when the Japanese troops also left Lapland.",
            "Finns gone when the Japanese troops also leave Lapland",
        ),
    ],
)
def test_a_title_keeps_what_its_words_ask_for(told, text: str, title: str):
    assert title in [mention.title for mention in told(text).mentions]
