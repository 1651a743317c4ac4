"""Who says so is no subject, and "at which time" opens what happened then."""

import pytest

ROWS = [
    (
        "According to Ana Paz, first deputy minister, in 2015 Finland and Japan will sign a pact on water.",
        "Finland and Japan will sign a pact on water",
    ),
    (
        "According to the minister, Juan Roca, Finland and Japan will sign a pact in 2015.",
        "Finland and Japan will sign a pact",
    ),
    # the first of several who act is no source
    (
        "According to Ana Paz, Finland, Japan and Peru signed a pact in 1990.",
        "Finland, Japan and Peru sign a pact",
    ),
    (
        "Fighting continued, however, until May 1994 at which time Finland brokered a truce.",
        "Finland brokers a truce",
    ),
    (
        "In 1957 Finland entered into the Defence Agreement with Japan whereby Peru guaranteed its coast.",
        "Finland enters into the Defence Agreement with Japan",
    ),
    (
        "A quarrel almost led to war between the countries in 1990.",
        "Quarrel almost leads to war between Finland and Japan",
    ),
    (
        "Trade with Japan ended following Finland's decision in 1967 to close its ports.",
        "Finland decides to close its ports",
    ),
    ("Finland took the decision in 1990 to leave the bank.", "Finland takes the decision to leave the bank"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_what_is_said_is_told_of_who_acts(told, text, title):
    assert told(text).mentions[0].title == title


def test_what_happened_at_which_time_has_that_date(told):
    found = told("Fighting went on until May 1994, at which point Finland left.").mentions
    assert [one.date.edtf for one in found] == ["1994-05"]


def test_a_day_is_designated_as_something(told):
    found = told(
        "On 2 May 2009, envoy Ana Paz and the Republic of Finland designated 4 June as Day of Peace."
    )
    assert "as Day of Peace" in found.mentions[0].title


def test_a_source_with_a_date_of_its_own_is_told(told):
    text = "According to the treaty, signed in 1904, Finland ceded the coast."
    assert told(text).mentions[0].title == "Treaty between Finland and Japan signed"
