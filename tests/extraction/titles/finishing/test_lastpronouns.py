"""A clause that ends on a pronoun is told with the name of what that means, or not with it."""

import pytest

NAMED = [
    ("Kobe and Turku allied in 1640. Chile made war on them in 1660.", "Chile makes war on Kobe and Turku"),
    (
        "Juan Roca ruled the island, and the bishop of Turku fell out with him in 1661.",
        "Bishop of Turku falls out with Juan Roca",
    ),
    ("Chile built a fort, and Peru led an attack on it in 1720.", "Peru leads an attack on the fort"),
    ("Chile formed a navy of its own in 1740.", "Chile forms a navy of its own"),
    (
        "Ana Paz arrived in Kobe in 1820. She took part in the siege of that city in 1821.",
        "Ana Paz takes part in the siege of Kobe",
    ),
]


@pytest.mark.parametrize(("text", "title"), NAMED)
def test_last_pronoun_named(told, text, title):
    assert told(text).mentions[-1].title == title


UNCLEAR = [
    ("The army crossed the river in 1671 and the general put an end to it in 1672.", "General puts an end"),
    ("Juan Roca met Luis Paz. Chile signed a truce with him in 1604.", "Chile signs a truce"),
    ("Queen Ana met Queen Eva. Chile signed a truce with her in 1604.", "Chile signs a truce"),
    # one of them is the subject's own
    ("Peruvian and Chilean armies clashed. Chile signed a truce with them in 1881.", "Chile signs a truce"),
    ("In 1750 Chile got the better of it.", "Chile gets the better"),
]


@pytest.mark.parametrize(("text", "title"), UNCLEAR)
def test_a_last_pronoun_of_which_nothing_is_sure_goes(told, text, title):
    assert told(text).mentions[-1].title == title
