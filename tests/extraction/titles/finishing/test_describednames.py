"""Titles that began with what only describes a name."""

import pytest

NAMED = [
    (
        "The car was driven by Juan Roca, a Chilean politician, who was sent home in July 1990.",
        "Juan Roca sent home",
    ),
    (
        "In 1960 Peru gave a prize to Ana Paz, president of the Union of Writers; she was expelled in 1962.",
        "Ana Paz expelled",
    ),
    (
        "Peru elected Ana Paz, leader of the People's Party, in May 1990. She was deposed in 1992.",
        "Ana Paz deposed",
    ),
]


@pytest.mark.parametrize(("text", "title"), NAMED)
def test_a_name_stands_for_what_describes_it(told, text, title):
    assert told(text, "Chile–Peru relations").mentions[-1].title == title


OPEN = [
    (
        "Ana Paz, a Chilean farmer, lived in Lima. In 1952 the Chilean farmer killed by rebels was buried.",
        "Chilean farmer killed by rebels buried",
    ),
    (
        "Ana Paz, a Chilean politician, was freed in May 1990. A Chilean politician was arrested in 1991.",
        "Chilean politician arrested",
    ),
    (
        "Peru freed Juan Roca, leader of the rebels, in 1990. The leader of the miners was shot in 1991.",
        "Leader of the miners shot",
    ),
    (
        "Peru freed Juan Roca, leader of the rebels, in 1990. A new leader of the rebels was named in 1991.",
        "New leader of the rebels named",
    ),
    (
        "Ana Paz, ambassador to Peru, left in 1990. The ambassador to Peru was recalled in 1995.",
        "Ambassador to Peru recalled",
    ),
    (
        "After he met Juan Roca, rebels from Kobe, led by Ana Paz, took Lima in 1990.",
        "Rebels from Kobe take Lima",
    ),
    (
        "It ended with Sidi ben Paz, the admiral of Kobe, who was received in May 1890.",
        "Admiral of Kobe received",
    ),
]


@pytest.mark.parametrize(("text", "title"), OPEN)
def test_what_describes_another_stays(told, text, title):
    assert told(text, "Chile–Peru relations").mentions[-1].title == title
