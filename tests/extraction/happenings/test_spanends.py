"""What ended a stretch of time is told at its end."""

import pytest


def shown(told, text: str) -> list[tuple[int | None, int | None, str]]:
    years = [(one.date.start, one.date.end, one.title) for one in told(text).mentions]
    return [(start and start.year, end and end.year, title) for start, end, title in years]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Three Danish governors served at Kobe between 1776 and 1808, when the British seized the fort.",
            [(1776, 1808, "Three Danish governors serve at Kobe"), (1808, 1808, "British seize the fort")],
        ),
        (
            "The railway ran from 1902 until 1937, when the company was dissolved.",
            [(1902, 1937, "Railway runs"), (1937, 1937, "Company dissolved")],
        ),
        (
            "The line was closed from 1914 to 1919, when Togo reopened it, and again in 1940.",
            [
                (1914, 1919, "Line closed"),
                (1919, 1919, "Togo reopens line"),
                (1940, 1940, "Line again closed"),
            ],
        ),
        (
            "From 1955 to 1961, when the wall was built, three million people fled.",
            [(1955, 1961, "Three million people flee"), (1961, 1961, "Wall built")],
        ),
    ],
)
def test_the_clause_behind_when_is_told_at_the_end(told, text: str, expected):
    assert shown(told, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Danish ships called at Kobe between 1700 and 1750, when trade was at its peak.",
        "Trade fell during 1914–18, when ships were seized.",
        "The peak came between 1880 and 1890, when 500,000 Danes left.",
        "Ana Paz lived in Kobe from 1850 to 1860, when she worked as a painter.",
        "They met every year from 1970 to 1975, when possible.",
    ],
)
def test_what_happened_within_the_stretch_ends_nothing(told, text: str):
    assert len(shown(told, text)) == 1


def test_the_clause_behind_the_years_of_an_era_is_not_told_at_its_end(told):
    text = "There were quarrels in the iron era (1982–88), when a new majority forced Finland to leave Kobe."
    assert [start for start, _, _ in shown(told, text)] == [1982]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Japan has been a partner of Finland since 1990, when Ana Paz signed a pact.",
            [(1990, None, "Japan becomes a partner of Finland"), (1990, 1990, "Ana Paz signs a pact")],
        ),
        (
            "Relations have been broken off several times since May 1977, when envoys were first exchanged.",
            [(1977, 1977, "Envoys first exchanged")],
        ),
        ("It was the first visit since 1975, when Finland had been a kingdom.", []),
    ],
)
def test_the_clause_behind_when_tells_what_began_a_stretch(told, text: str, expected):
    assert shown(told, text) == expected
