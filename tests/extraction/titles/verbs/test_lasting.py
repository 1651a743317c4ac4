"""What lasted until a date ends on it."""

import pytest

ROWS = [
    ("A dispute over the islands lasted until 1999.", "Dispute over the islands ends"),
    ("The war went on until 1950.", "War ends"),
    ("The camps remained in being until 27 January 1908.", "Camps end"),
    ("Finland was a colony of Japan until 1990.", "Finland ceases to be a colony of Japan"),
    ("Finland and Japan were at war until May 1990.", "Finland and Japan cease to be at war"),
    ("The base in Turku was used until 1990.", "Base in Turku used"),
    ("Osaka formed part of Finland until May 1990.", "Osaka ceases to form part of Finland"),
    ("The embassy in Turku stayed shut until January 1990.", "Embassy in Turku stays shut"),
]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Skirmishes lasted well into 1911.", "Skirmishes go on"),
        ("The siege of Turku lasted deep into 1911.", "Siege of Turku goes on"),
        ("The strike persisted into the 1950s.", "Strike goes on"),
    ],
)
def test_what_lasted_into_a_time_goes_on_then(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_what_lasted_until_a_date_ends_then(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]
