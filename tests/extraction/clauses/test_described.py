"""A participle behind a comma tells of what was founded or built, not of the place that hangs on it."""

import pytest


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Peru paid into the relief fund for Bolivia, created in May 1990.",
            "Relief fund for Bolivia created",
        ),
        (
            "Chile contributed to the watching mission in Lebanon, established in 2001.",
            "Watching mission in Lebanon established",
        ),
        ("Peru sent doctors to the hospital in Kobe, built in 1955.", "Hospital in Kobe built"),
        (
            "Chile paid for the road from Turku to Oulu, completed in 1911.",
            "Road from Turku to Oulu completed",
        ),
        (
            "Peru got in return a railway from Turku to Oulu, opened in May 1913, and a loan.",
            "Railway from Turku to Oulu opened",
        ),
        ("Ana Paz taught at the University of Turku, founded in 1640.", "University of Turku founded"),
    ],
)
def test_what_was_made_is_the_body_and_not_its_place(told, text, title):
    assert title in [mention.title for mention in told(text).mentions]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ana Paz was bishop of Kobe, founded in 1868.", "Kobe founded"),
        ("The ship sailed from the island of Koti to Turku, founded in 1640.", "Turku founded"),
        ("The settlers left the village for Kobe, founded in 1868.", "Kobe founded"),
        ("Chile bought the ship from Norway, occupied in 1940.", "Norway occupied"),
        ("Ana Paz ran the school in Kobe, occupied in 1940.", "Kobe occupied"),
        ("The firm built a railway to Turku, founded in 1640.", "Turku founded"),
        ("Chile opened a consulate in Kobe, founded in 1868.", "Kobe founded"),
        ("Chile kept a colony near Turku, founded in 1640.", "Turku founded"),
        ("Chile moved its embassy in Japan to Kobe, founded in 1868.", "Kobe founded"),
    ],
)
def test_a_place_stays_what_it_is_told_of(told, text, title):
    assert title in [mention.title for mention in told(text).mentions]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Evening classes are given by the Finnish Guild, founded in 1934.", "Finnish Guild founded"),
        ("The bridge was designed by Juan Roca, born in Turku in 1891.", "Juan Roca born in Turku"),
        ("The embassy is housed in the Blue Palace, completed in 1912.", "Blue Palace completed"),
        ("Roca was invited to the second congress, held in Turku in 1988.", "Second congress held in Turku"),
        ("The bridge was built with loans, completed in 1934.", "Bridge completed"),
        (
            "Ana Paz designed several of Kobe's halls, including the new City Theatre, completed in 1961.",
            "New City Theatre completed",
        ),
        (
            "The chief sign of the alliance is the bridge over the Tay at Oulu, completed in 1966.",
            "Bridge over the Tay at Oulu completed",
        ),
        (
            "Peru is the largest donor to the hospital at Haydom, opened in 1955 by nuns.",
            "Hospital at Haydom opened by nuns",
        ),
        ("The firm built roads, such as the Turku Highway, opened in 1961.", "Turku Highway opened"),
    ],
)
def test_a_participle_belongs_to_the_noun_that_it_fits(told, text, title):
    assert [one.title for one in told(text).mentions] == [title]


def test_what_is_buried_in_a_church_is_not_consecrated(told):
    text = "The king was buried in the cathedral, consecrated in 1934."
    assert "King consecrated" not in [one.title for one in told(text).mentions]


def test_what_goes_on_behind_an_aside_is_not_of_its_noun(told):
    text = "A Finnish firm finished Kobe Airport, opened in 2017, and built the Turku mill, opened in 2019."
    assert [one.title for one in told(text).mentions] == ["Kobe Airport opened", "Turku mill opened"]
