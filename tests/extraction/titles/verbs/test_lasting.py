"""What lasted until a date ends on it."""

import pytest

ROWS = [
    ("A dispute over the islands lasted until 1999.", "Dispute over the islands ends"),
    ("The war went on until 1950.", "War ends"),
    ("The camps remained in being until 27 January 1908.", "Camps end"),
    ("Finland was a colony of Japan until 1990.", "Finland ceases to be a colony of Japan"),
    ("Finland and Japan were at war until May 1990.", "Finland and Japan cease to be at war"),
    ("The base in Turku was used until 1990.", "Base in Turku no longer used"),
    ("Osaka formed part of Finland until May 1990.", "Osaka ceases to form part of Finland"),
    ("The embassy in Turku stayed shut until January 1990.", "Embassy in Turku no longer shut"),
    ("Japanese guards remained in Turku until 1990.", "Japanese guards cease to remain in Turku"),
    ("The dispute over herring continued until 1990.", "Dispute over herring ends"),
    ("Finland continued to sell timber to Japan until 1990.", "Finland ceases to sell timber to Japan"),
    ("Japan administered the port of Turku until 1990.", "Japan ceases to administer the port of Turku"),
    ("Japan refused to receive envoys until May 1990.", "Japan receives envoys"),
    ("The court took until 1990 to settle the dispute.", "Court settles the dispute"),
    ("It took until 1990 for a treaty to be signed in Osaka.", "Treaty signed in Osaka"),
    ("The siege of Turku lasted, with pauses, until 3 May 1990.", "Siege of Turku ends"),
    (
        "The report was withheld until 1990, for Japan feared that it might harm trade.",
        "Report no longer withheld",
    ),
    (
        "The talks, never open, went on until 1990, when Japan recalled its envoys.",
        "Japan recalls its envoys",
    ),
    # what was done once goes on being so, what could be done or was not is told as it was
    ("Finland extended the lease of Turku until 1990.", "Finland extends the lease of Turku"),
    ("The talks were postponed until May 1990.", "Talks postponed"),
    ("Finland could use the base in Osaka until 1990.", "Finland can use the base in Osaka"),
    ("Japan did not visit Turku until 1990, when it sent three ships.", "Japan visits Turku"),
    ("Japan governed Turku from 1950 until 1990.", "Japan governs Turku"),
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
