"""Whoever a text tells by another has his own name in titles, where the text says it beside."""

import pytest

NAMED = [
    (
        "Juan Roca died in 1990, and his successor, Ana Holm, a Turku lawyer, closed the mines in 1991.",
        "Ana Holm closes the mines",
    ),
    (
        "Ana Paz left the ministry in 1990; her successor Juan Roca, sworn in on 7 July 1991, spoke of it.",
        "Juan Roca sworn in",
    ),
    (
        "The duke fled in 1790. The rebels were freed by Roca's successor, Anna Holm, in 1791.",
        "Rebels freed by Anna Holm",
    ),
    (
        "In 1990 Ana Paz wrote to her Finnish colleague, Juan Roca.",
        "Ana Paz writes to Juan Roca",
    ),
    # What the verb asks for behind the name stays.
    ("In 1990 Ana Paz invited her colleague, Juan Roca, to Turku.", "Ana Paz invites Juan Roca to Turku"),
    (
        "In 1990 Finland accused Roca's predecessor, Ana Holm, of theft.",
        "Finland accuses Ana Holm of theft",
    ),
    (
        "In 1990 Finland handed Roca's successor, Ana Holm, over to Japan.",
        "Finland hands Ana Holm over to Japan",
    ),
]


@pytest.mark.parametrize(("text", "title"), NAMED)
def test_a_successor_has_his_own_name(told, text, title):
    assert told(text).mentions[-1].title == title


KEPT = [
    (
        "Juan Roca fell in 1990. His successor, Ana Paz, a lawyer, was appointed in 1991.",
        "Roca's successor Ana Paz",
    ),
    (
        "Juan Roca died in 1990. In 1991 his successor closed the mines.",
        "Juan Roca's successor closes the mines",
    ),
    ("In 1990 Juan Roca named as his successor Ana Paz.", "successor"),
    ("In 1990 Juan Roca became the successor of Ana Paz.", "successor of Ana Paz"),
    ("In 1991 Peru adopted its successor, a charter of rights.", "successor"),
]


@pytest.mark.parametrize(("text", "part"), KEPT)
def test_who_has_no_name_beside_keeps_what_is_said_of_him(told, text, part):
    assert part in told(text).mentions[-1].title
