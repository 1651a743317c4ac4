"""Dates at which something only is as it is."""

import pytest


def years(told, text: str) -> list[int]:
    return [(one.date.start or one.date.end).year for one in told(text).mentions]


@pytest.mark.parametrize(
    "text",
    [
        "As of 2010, Finland and Japan are working towards resolving disputes.",
        "The dispute is still not solved as of 2008.",
        "As of March 2019, Finland has 50 embassies abroad.",
        "On the railway, see also the Turku agreement of 1990.",
        "See the treaty of 1929.",
    ],
)
def test_nothing_happens_at_a_date_of_which_a_state_is_told(told, text):
    assert not years(told, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The party – in power since 1967 – lost the election of 1990.", [1990]),
        ("In 1990 the cabinet, in office since 1985, recalled its envoy.", [1990]),
        ("The pact was signed in 1990 (in force since 1992).", [1990, 1992]),
        ("As of March 2020, Finland had closed its borders.", [2020]),
        ("The consul died in 1830, and his papers are still used.", [1830]),
        ("Turku was founded in 1645, where Danish is still spoken.", [1645]),
    ],
)
def test_only_deeds_are_told(told, text, expected):
    assert years(told, text) == expected


def test_what_still_is_after_a_deed_is_not_of_its_year(told):
    text = "After gaining independence in 1956, Finland still has close ties with Japan."
    assert len(told(text).mentions) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Finland and Japan are visa-free as of July 2004.", [2004]),
        ("The tariff is abolished as of 2009.", [2009]),
        ("As of March 2010 Finland has abolished visas for Japan.", [2010]),
        ("In 1826 Finland still occupies Kobe.", [1826]),
        ("As of 2010, Finland has signed 20 treaties.", []),
        ("The embassy is located in Kobe as of 2010.", []),
    ],
)
def test_what_changed_then_is_told(told, text, expected):
    assert years(told, text) == expected
