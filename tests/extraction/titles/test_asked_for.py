"""Titles that keep what their words ask for, and tell what a frame around a clause only presents."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # What was done for the first time is told, and not that there was a first time.
        (
            "The fair of 1926 even marked the first time that barley was ever malted in Finland.",
            "Barley malted in Finland for the first time",
        ),
        (
            "It was the first time that a Finnish president had visited Japan, in May 1994.",
            "Finnish president visits Japan for the first time",
        ),
        (
            "His visit in May 1995 was the first time a Japanese minister had set foot in Turku.",
            "Japanese minister sets foot in Turku for the first time",
        ),
        ('"We will pay," the minister told Japan in May 1990.', 'Minister says "We will pay"'),
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
            "The Finns were keenly aware throughout 1853 that the Japanese demand for tar from the south "
            "had not dropped.",
            "Finns are aware that Japanese demand for tar from the south had not dropped",
        ),
        # Behind a preposition "what was called" only says which.
        (
            "In 1926 Holm and three brewers who owed her money dined at what was named the Supper of Turku.",
            "Holm and three brewers dine at what was named Supper of Turku",
        ),
        ("In May 1822 Holm died in what became the capital.", "Holm dies in what became the capital"),
        # "To" before a noun is none of an infinitive.
        (
            "Although Japan had closed its last bakeries in the east, it continued to send ample school "
            "goods (chalk, slates, ink, and a few wall maps) to the Finnish parishes during 1926, mostly "
            "to Deacon Holm.",
            "Japan continues to send ample school goods",
        ),
        # A season may be what is passed.
        ("The fleet passed the winter of 1861 at Turku.", "Fleet passes the winter of 1861 at Turku"),
        ("Parliament passed the law in the winter of 1861.", "Parliament passes the law"),
        # An object that a participle describes goes with the verb before it.
        (
            "In 1526, yet tied by the salt lease, the Finns sent out a caravan composed of 45 Japanese "
            "and 15 Finnish wagons followed by a handful of monks, under the eye of Holm.",
            "Finns send out caravan composed of 45 Japanese and 15 Finnish wagons",
        ),
        # Who left besides is many where they are.
        (
            "The monks were gone by June 1926, when the Japanese traders also quit Lapland.",
            "Monks gone when the Japanese traders also quit Lapland",
        ),
    ],
)
def test_a_title_keeps_what_its_words_ask_for(told, text: str, title: str):
    assert title in [mention.title for mention in told(text).mentions]
