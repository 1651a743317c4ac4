"""Pronouns behind a title's subject are told by name, where the title says nothing that they may mean."""

import pytest

NAMED = [
    (
        "In 1990 Juan Roca spoke to the press in Turku. A bomb at his house killed two guards in 1991.",
        "Bomb at Juan Roca's house kills two guards",
    ),
    (
        "Norway sought allies in 1990. A motion in favour of its entry was adopted by the council in 1991.",
        "Motion in favour of Norway's entry adopted by the council",
    ),
    (
        "The prisoners were moved to Turku in 1990. Ana Paz, the governor, released them in 1991.",
        "Ana Paz releases the prisoners",
    ),
    (
        "Ana Paz, sent by Holm, met Juan Roca in Turku in 1990 and induced him to disarm in 1991.",
        "Ana Paz induces Juan Roca to disarm",
    ),
    (
        "The queen-regent was ill. Juan Roca, who had represented her at Turku in 1990, was rewarded.",
        "Juan Roca represents the queen-regent at Turku",
    ),
    (
        "Peru sent its proposals in 1990; Chile rejected them in 1991.",
        "Chile rejects the proposals",
    ),
]


@pytest.mark.parametrize(("text", "title"), NAMED)
def test_a_pronoun_behind_the_subject_is_told_by_name(told, text, title):
    assert title in [mention.title for mention in told(text).mentions]


LEFT = [
    ("Ana Paz left in 1990. Juan Roca closed his office in 1991.", "Juan Roca closes his office"),
    ("Chile was at war. Peru closed its embassy in 1991.", "Peru closes its embassy"),
    ("The envoys of Chile left. The settlers lost their lands in 1991.", "Settlers lose their lands"),
    ("The ruler, Ana Paz, lost her brother. The teacher sold her house in 1991.", "Teacher sells her house"),
]


@pytest.mark.parametrize(("text", "title"), LEFT)
def test_an_owner_that_may_be_the_subject_is_left(told, text, title):
    assert told(text).mentions[-1].title == title
