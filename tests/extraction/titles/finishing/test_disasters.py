"""Sympathy and help are told with the disaster that their sentence tells before."""

import pytest

HELPED = [
    (
        "When an earthquake struck Turku in 1999, Japan sent rescuers.",
        "Japan sends rescuers after an earthquake in Turku",
    ),
    (
        "Floods destroyed much of Kobe in July 2008; Chile gave 100,000 dollars.",
        "Chile gives 100,000 dollars after floods in Kobe",
    ),
    (
        "On 8 September 2003 an earthquake killed 300 men in the Oulu Mountains; Peru expressed sympathy.",
        "Peru expresses sympathy after an earthquake in the Oulu Mountains",
    ),
    ("Peru was hit by floods in 2010, and Cuba sent doctors.", "Cuba sends doctors after floods"),
    # no disaster came, or two, or it is not told of that one
    ("In 2009 the earthquake museum was opened, and Peru gave 10,000 dollars.", "Peru gives 10,000 dollars"),
    (
        "In 2012 Peru warned that an earthquake would destroy Lima, and Chile offered help.",
        "Chile offers help",
    ),
    ("Floods and an earthquake hit Kobe in 2014, and Peru sent aid.", "Peru sends aid"),
    # nothing that helps
    (
        "An earthquake in Lima destroyed the embassy in 2011, and Chile sent a new ambassador.",
        "Chile sends a new ambassador",
    ),
    (
        "An earthquake hit Peru in 2016, and Peru sent a team to the games in Kobe.",
        "Peru sends a team to the games in Kobe",
    ),
]


@pytest.mark.parametrize(("text", "title"), HELPED)
def test_help_after_a_disaster(told, text, title):
    assert told(text).mentions[-1].title == title
