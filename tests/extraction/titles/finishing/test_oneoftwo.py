"""Titles of "the former" and "the latter" that are no subject."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Peru is bordered by Chile and Japan. It fought a war with the latter in 1941.",
            "Peru fights a war with Japan",
        ),
        (
            "Ana Paz brought Peru into the Turku Bank in 2008 and, in August, into the Kobe Union. "
            "The senate voted to leave the latter in January 2010.",
            "Senate votes to leave the Kobe Union",
        ),
        (
            "Peru joined the Turku Bank in 1920 and the Kobe Union in 1921. It left the former in 1939.",
            "Peru leaves the Turku Bank",
        ),
        (
            "Roca wrote to Ana Paz and Otto Holm. Peru expelled the latter in 1950.",
            "Peru expels Otto Holm",
        ),
    ],
)
def test_one_of_two_is_told_by_name(told, text: str, title: str):
    assert told(text).mentions[-1].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Peru claimed Turku, Oulu and Kobe. It regained the latter in 1925.", "Peru regains the latter"),
        (
            "Peru had pacts with Chile and Japan. It denounced the latter in 1950.",
            "Peru denounces the latter",
        ),
        (
            "The pact gave Oulu to Peru and Kobe to Chile; a port was built in the latter in 1940.",
            "Port built in Kobe",
        ),
        (
            "Peru had ties with Chile and Japan. It met the former consul in 1950.",
            "Peru meets the former consul",
        ),
    ],
)
def test_one_of_three_or_of_things_beside_states_is_not(told, text: str, title: str):
    assert told(text).mentions[-1].title == title
