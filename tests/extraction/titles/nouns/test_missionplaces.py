"""Missions told once for several towns: each date has the title of its own town."""

import pytest

ROWS = [
    (
        "Finland has an embassy in Tokyo and consulates general in Osaka (since 1993) and Kobe (since 2018).",
        ["Finland opens a consulate general in Osaka", "Finland opens a consulate general in Kobe"],
    ),
    (
        "Japan maintains honorary consulates in Turku (since 1950), Oulu (1963), and Vaasa (since 1988).",
        [f"Japan opens an honorary consulate in {town}" for town in ("Turku", "Oulu", "Vaasa")],
    ),
    (
        "Finland, which has consulates in Osaka (since 1940) and Kobe (since 1941), closed none.",
        ["Finland opens a consulate in Osaka", "Finland opens a consulate in Kobe"],
    ),
    (
        "Finland closed its consulates in Osaka (in 1991) and Kobe (in 1996).",
        ["Finland closes a consulate in Osaka", "Finland closes a consulate in Kobe"],
    ),
    (
        "Finland also has EU offices in Osaka (since 1940) and Kobe (since 1941).",
        ["Finland opens an EU office in Osaka", "Finland opens an EU office in Kobe"],
    ),
    (
        "There are consulates in Osaka (opened in 1931) and Kobe (since 1941).",
        ["Consulate in Osaka opened", "Consulate in Kobe opened"],
    ),
]


@pytest.mark.parametrize(("text", "titles"), ROWS)
def test_each_town_has_the_mission_that_is_told_of_all(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles


TOLD_AS_BEFORE = [
    ("Finland has closed offices in Osaka (1990) and Kobe (1995).", "Finland closes offices in Osaka"),
    ("Finland has lost offices in Osaka (1990) and Kobe (1995).", "Finland loses offices in Osaka"),
    (
        "Finland had to close offices in Osaka (1990) and Kobe (1995).",
        "Finland has to close offices in Osaka",
    ),
    (
        "Finland opened fire on missions in Osaka (1940) and Kobe (1941).",
        "Finland opens fire on missions in Osaka",
    ),
    (
        "Finland had guards in missions in Osaka (1990) and Kobe (1995).",
        "Finland has guards in missions in Osaka",
    ),
    ("The raids on missions in Osaka (1990) and Kobe (1995) alarmed Finland.", "Raids on missions in Osaka"),
    (
        "Finland and Japan ran joint missions in Chad (1990) and Mali (1995).",
        "Finland and Japan run joint missions in Chad",
    ),
]


@pytest.mark.parametrize(("text", "title"), TOLD_AS_BEFORE)
def test_what_is_told_of_missions_is_not_that_they_are_there(told, text, title):
    assert told(text).mentions[0].title == title


DECOYS = [
    "Finland has no consulates in Osaka (since 1990) and Kobe (since 1994).",
    "Finland wants to open consulates in Osaka (in 2030) and Kobe (in 2031).",
    "Finland set up truth commissions in Osaka (in 2001) and Kobe (in 2002).",
    "Finland has closed its consulates in Osaka (in 1990) and Kobe (in 1995).",
]


@pytest.mark.parametrize("text", DECOYS)
def test_no_mission_is_told_where_there_is_none(told, text):
    assert not [one.title for one in told(text).mentions if "has a " in one.title or "opens" in one.title]
