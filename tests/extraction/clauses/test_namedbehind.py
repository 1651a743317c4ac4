"""A pronoun that opens a clause of time means who is named only behind it."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Since it taxed salt in 1922, Togo has lost two appeals, the second in 1934.", "Togo taxes salt"),
        ("After it had closed the port in 1950, Mali lost its aid.", "Mali closes the port"),
        ("After she took office in 1922, Ana Paz left Kobe.", "Ana Paz takes office"),
        ("Since it was opened in 1974, the Turku Bridge has been closed twice.", "Turku Bridge opened"),
        ("Ever since Togo took Kobe in 1884, Mali has claimed it.", "Togo takes Kobe"),
    ],
)
def test_who_is_named_behind_is_told(told, text: str, title: str):
    assert told(text).mentions[0].title == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("When it rained in May 1950, Togo lost its harvest.", "Togo rains"),
        ("When it became known in 1950, Togo sent a note.", "Togo becomes known"),
        ("After he died in 1950, Togo sent a note.", "Togo dies"),
        ("Mali was angry. Since it taxed salt in 1922, Togo has lost two appeals.", "Togo taxes salt"),
    ],
)
def test_it_may_stand_for_nothing_or_another(told, text: str, title: str):
    assert title not in [mention.title for mention in told(text).mentions]
