from __future__ import annotations

import pytest

from explorer.extraction.temporal import find_dates
from explorer.extraction.temporal.insertions import ends_of_asides
from explorer.extraction.temporal.scanning import scan
from tests.extraction.temporal.make import document

INSIDE = [
    "Peru, which had left in 1973, sent an envoy.",
    "Peru, whose embassy at Kobe, since rebuilt, had burnt down in 1973, sent an envoy.",
    "Peru and Togo, both of which had been poor until 1973, opened embassies.",
    "The pact, signed in 1973, was denounced.",
    "Peru left and the pact, signed in 1973, lapsed.",
    "The pact, having been renewed in 1973, lapsed.",
    "Finland, a member since 1973, left.",
    "The pact – signed in 1973 – lapsed.",
    "The pact—signed in 1973—lapsed.",
    "The court gave the port, which soldiers had held since 1973, to Peru.",
    "Togo shut its embassy, which had opened in 1973, and in May it left.",
]
OUTSIDE = [
    "Peru signed a pact, which was renewed in 1973.",
    "Peru signed the pact, left the league in 1973, and sent an envoy.",
    "Peru rose in May, declared independence in 1973, took Kobe, and won.",
    "Peru, which had left, sent an envoy in 1973.",
    "Peru, Togo, and Mali signed a pact in 1973, and left it.",
    "In 1973, after the war, Peru left.",
    "The pact, drafted in 1973, had failed.",
    "Peru led by 3–2 in 1973 – and won.",
    # the story goes on from these
    "Peru, which left in 1973, sent an envoy.",
    "The pact, signed in May 1973, was denounced.",
    "The pact, signed in 1973, was denounced two years later.",
    "The embassy, which had opened in 1973, was closed two years later.",
]


@pytest.mark.parametrize("text", INSIDE)
def test_an_aside_ends_where_its_sentence_goes_on(text: str) -> None:
    assert any(ends_of_asides(text, scan(text)))


@pytest.mark.parametrize("text", OUTSIDE)
def test_what_closes_a_sentence_is_no_aside(text: str) -> None:
    assert not any(ends_of_asides(text, scan(text)))


STORIES = [
    (
        "On 3 May 2006 Peru seized the port. Chile, whose firm had built it in 1996, protested on 5 May.",
        ["2006-05-03", "1996", "2006-05-05"],
    ),
    (
        "In 1990 Peru, whose embassy had been burnt down in 1973, sent an envoy and came back in May.",
        ["1990", "1973", "1990-05"],
    ),
    (
        "In January 1904 talks began. The treaty, signed in 1883 and renewed in 1894, was to lapse in March.",
        ["1904-01", "1883", "1894", "1904-03"],
    ),
    (
        "In 1980 talks began. The envoy, who had left in June 1973 and returned in May, met Ana Paz in June.",
        ["1980", "1973-06", "1974-05", "1980-06"],
    ),
    (
        "In 1990 Chile, which had first drilled there in 1976, protested. Later that year it left.",
        ["1990", "1976", "1990"],
    ),
    (
        "In 1990 Peru, which had left in 1973 and come back two years later, left. Three years later it won.",
        ["1990", "1973", "1975", "1993"],
    ),
    (
        "In 1996 they met. A pact, signed in March 2013, cleared the way that July.",
        ["1996", "2013-03", "2013-07"],
    ),
    ("In 1871 they met. The league, founded in 1879, fell two years later.", ["1871", "1879", "1881"]),
    # a decade gives a month no year
    (
        "Peru, which had left in the 1970s and had returned in May, won in 1990.",
        ["197X", "1970-05", "1990"],
    ),
    # What an aside tells may come behind the date before it, and the story then goes on from there.
    ("Peru, which left in 1990, sent an envoy in May.", ["1990", "1990-05"]),
    ("In 1945 Peru lost. Juan Roca, who came to power in 1946, left in May.", ["1945", "1946", "1946-05"]),
    ("In 1974 Togo, which had voted in February, sent an envoy in June.", ["1974", "1974-02", "1974-06"]),
]


@pytest.mark.parametrize(("text", "dates"), STORIES)
def test_the_story_goes_on_behind_an_aside(text: str, dates: list[str]) -> None:
    assert [one.date.edtf for one in find_dates(document(text)) if one.date] == dates


def _dates(text: str) -> list[str]:
    return [one.date.edtf for one in find_dates(document(text)) if one.date is not None]


def test_that_summer_behind_what_had_been_is_the_storys() -> None:
    text = "Peru rose in 1990. The port, which had been shut in 1973, was reopened that summer."
    assert _dates(text) == ["1990", "1973", "1990-22"]


def test_a_day_without_a_year_tells_a_story_as_well() -> None:
    text = "Peru rose in May 1990. It fell on 9 June. Kobe, which had been shut in 1973, reopened that July."
    assert _dates(text)[-1] == "1990-07"


@pytest.mark.parametrize(
    "text",
    [
        "Peru rose in 1960. The pact, which was signed in 1973, lapsed that summer.",
        "The port, which had been shut in 1973, was reopened that summer.",
    ],
)
def test_that_summer_is_of_the_aside_where_it_is_a_step_or_nothing_else_is(text: str) -> None:
    assert _dates(text)[-1] == "1973-22"


@pytest.mark.parametrize(
    "words",
    [
        "It hired a firm, a mill founded in 1921, but left in June.",
        "It sold the ships to the firm founded in 1921 and left in June.",
        "The council elected in 1921 met in June.",
        "It named a lawyer born in 1921, who left in June.",
    ],
)
def test_a_year_that_only_describes_is_no_step_of_the_story(words: str) -> None:
    assert _dates(f"Peru drew up a plan in 1995. {words}")[-1] == "1995-06"


def test_a_year_that_describes_what_comes_next_may_be_a_step() -> None:
    text = "Peru left in 1905. The treaty signed in 1911 was ratified in May."
    assert _dates(text) == ["1905", "1911", "1911-05"]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("In 1929 relations, broken off in May 1927, were restored on 1 October.", 1929),
        ("1929: Relations, broken off in May 1927, are restored on 1 October.", 1929),
        ("The pact, signed in March 2013, was ratified that July.", 2013),
        ("In 1920 the pact, to be signed in May 1922, was drafted, and in June 1922 it was ratified.", 1922),
    ],
)
def test_an_aside_before_the_year_that_opens_the_sentence_is_no_anchor(text, year):
    last = find_dates(document(text))[-1].date
    assert last is not None
    assert last.start is not None
    assert last.start.year == year
