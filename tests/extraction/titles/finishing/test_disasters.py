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
    # the place is told where it is plainly named
    (
        "In 1998 an explosion wrecked the Peruvian consulate in Kobe, and Chile sent doctors.",
        "Chile sends doctors after an explosion in Kobe",
    ),
    (
        "In 1960 a tsunami hit the Japanese coast near Nara and Peru sent tents.",
        "Peru sends tents after a tsunami near Nara",
    ),
    ("An earthquake hit Kobe, Nara and Osaka in 1961; Peru sent aid.", "Peru sends aid after an earthquake"),
    ("In 1962 an earthquake hit Ana Paz's garden, and Peru sent aid.", "Peru sends aid after an earthquake"),
    (
        "In 1985 an explosion wrecked the Turku in Callao, and Chile sent doctors.",
        "Chile sends doctors after an explosion in Callao",
    ),
    (
        "In 1986 a fire and then an explosion destroyed the Grand Hotel, and Chile sent doctors.",
        "Chile sends doctors after an explosion",
    ),
    (
        "A landslide in 1991 damaged the Peruvian Institute in Kobe, and Chile sent tents.",
        "Chile sends tents after a landslide in Kobe",
    ),
    ("When the 1963 tsunami struck, Peru sent tents.", "Peru sends tents after a tsunami"),
    (
        "A severe earthquake struck Kobe in 1964, and Peru sent tents.",
        "Peru sends tents after an earthquake in Kobe",
    ),
]


@pytest.mark.parametrize(("text", "title"), HELPED)
def test_help_after_a_disaster(told, text, title):
    assert told(text).mentions[-1].title == title


ALONE = [
    # of another sense, beside another cause or another event, or nothing was sent
    ("A flood of refugees hit Kobe in 1991, and Peru gave blankets.", "Peru gives blankets"),
    ("In 1984, as drought and floods ravaged the north, Peru sent food.", "Peru sends food"),
    ("In 1983 floods destroyed crops and Peru supplied no food to Chile.", "Peru supplies no food to Chile"),
    ("A cyclone hit Kobe in 1991, and in 1992 Chile signed a treaty; Peru sent food.", "Peru sends food"),
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


@pytest.mark.parametrize(("text", "title"), ALONE)
def test_what_answers_no_one_disaster_is_told_alone(told, text, title):
    assert told(text).mentions[-1].title == title


def test_condolences_say_on_whose_death(told):
    text = "When Roca in his turn died, in May 2020, messages of condolence came from President Ana Paz."
    title = "Messages of condolence come from President Ana Paz on death of Roca"
    assert told(text).mentions[-1].title == title


def test_the_death_of_a_nameless_one_or_of_two_is_not_told(told):
    one = told("The king died in May 1951, and Finland sent condolences.").mentions
    two = told("Ana Paz and Juan Roca died in May 1951, and Finland sent condolences.").mentions
    assert [one[-1].title, two[-1].title] == ["Finland sends condolences"] * 2
