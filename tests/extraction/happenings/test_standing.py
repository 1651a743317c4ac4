"""Years in names of what only stands, or is spoken of, when they are told."""

import pytest


def titles(told, text: str) -> list[tuple[int, str]]:
    return [(one.date.start.year, one.title) for one in told(text).mentions]


@pytest.mark.parametrize(
    "text",
    [
        "Finland did not recognise the 1996 constitution, which replaced the 1994 constitution.",
        "Today's Finland regards itself as a continuation of the 1918–1940 republic.",
        "Finland considers the 1904 line as its border with Japan.",
        "The 1980 constitution remains in force in Japan.",
        "The legacy of the 1879 war is still felt in Turku.",
        "Finland claims the islands on the basis of the 1883 survey.",
        "Japan kept to the border which was set out in Resolutions 687 (1991), 773 (1992), and 883 (1993).",
    ],
)
def test_nothing_happens_in_the_year_of_what_stands(told, text):
    assert not titles(told, text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The court ruled that the 1977 Turku Treaty is still valid.", [(1977, "Turku Treaty signed")]),
        ("The border is based on the Turku convention of 1897.", [(1897, "Turku convention signed")]),
        ("Relations are governed by an agreement of 1974.", [(1974, "Earlier agreement signed")]),
        ("A cultural agreement of 1976 is still in force.", [(1976, "Cultural agreement signed")]),
    ],
)
def test_a_paper_that_is_in_force_was_made_in_its_year(told, text, expected):
    assert titles(told, text) == expected


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Finland adopted the 1919 constitution.", 1919),
        ("Ana Paz was left out of the 1973 constitution.", 1973),
        ("The 1990 summit is the first held in Kobe.", 1990),
        ("The 1951 defence pact is signed in Kobe.", 1951),
        ("The 1929 treaty gave Turku to Finland.", 1929),
        ("The first treaty of friendship is of 1937: Japan wanted a market for its mills.", 1937),
    ],
)
def test_what_is_made_or_done_in_its_year_is_told(told, text, year):
    assert year in [told_year for told_year, _ in titles(told, text)]


def test_an_inquiry_into_a_time_is_not_of_that_time(told):
    text = (
        "Finland began an inquiry on 27 December 2011, ordering searches into the mid-1990s fires to go on."
    )
    assert [year for year, _ in titles(told, text)] == [2011]


@pytest.mark.parametrize(
    "text",
    [
        "For most of the 1970s Finland bought ships.",
        "Finland prospered for much of the 1850s mainly by trade.",
        "The 1879 war is lost by Finland.",
        "The fire of 1990 is put out.",
        "Ana Paz is the surprise winner of the 1990 election.",
        "The assembly ratified the 1979 constitution.",
        "The junta replaced it with the 1979 constitution.",
    ],
)
def test_a_deed_beside_what_stands_is_told(told, text):
    assert len(titles(told, text)) == 1


def test_a_law_that_is_repealed_is_not_of_that_time(told):
    assert not titles(told, "Finland repealed the 1990 press law.")


@pytest.mark.parametrize(
    "text",
    [
        "As the leader of the 1990 revolt said, Finland was lost.",
        "In 1985 Finland was invited because of the visit of 1990.",
    ],
)
def test_what_is_no_paper_is_not_relied_on(told, text):
    assert 1990 in [year for year, _ in titles(told, text)]
