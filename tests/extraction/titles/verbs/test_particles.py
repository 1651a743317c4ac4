"""A particle stands right behind its verb, where an object parts them."""

import pytest

ROWS = [
    ("Finland turned the plan down in 1990.", "Finland turns down the plan"),
    (
        "The bank Aoki opened in 1980. Finland's mint took it over in 1990.",
        "Finland's mint takes over bank Aoki",
    ),
    ("Finland handed Ana Paz over to Japan in 1993.", "Finland hands over Ana Paz to Japan"),
    ("Finland gave Japan the ships back in 1993.", "Finland gives Japan the ships back"),
    ("Finland gave the man his ship back in 1993.", "Finland gives the man his ship back"),
    ("Finland gave Japan money back in 1993.", "Finland gives Japan money back"),
    ("Finland gave the keys of the ships back in 1993.", "Finland gives back the keys of the ships"),
    ("Finland put the guest down as a spy in 1993.", "Finland puts the guest down as a spy"),
    ("Finland cut the number of visas down to 20 in 1993.", "Finland cuts the number of visas down to 20"),
    ("Finland took the road over the pass in 1994.", "Finland takes the road over the pass"),
    ("Ana Paz gave herself up in 1995.", "Ana Paz gives herself up"),
    ("Ana Paz won in 1990; she was sworn in the next year.", "Ana Paz sworn in"),
    ("Ana Paz was sworn in in May 1990.", "Ana Paz sworn in"),
    ("The constitution was sworn in 1830.", "Constitution sworn"),
    ("The judges ordered both sides out in 1995.", "Judges order both sides out"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_particles_follow_their_verb(told, text, title):
    assert told(text).mentions[-1].title == title


def test_a_number_of_persons_are_several(told):
    assert told("A number of Finns left Kobe in 1990.").mentions[0].title == "Several Finns leave Kobe"
