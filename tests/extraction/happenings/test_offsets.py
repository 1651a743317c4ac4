"""What is told of two dates of which the words say how far the one is from the other."""

import pytest

BOTH = [
    (
        "Finland and Japan traced the line in 1995, thirteen years after they had signed the truce of 1982.",
        {1995: "Finland and Japan trace the line", 1982: "Finland and Japan sign the truce"},
    ),
    (
        "Finland left the pact in 1995, a decade before the truce lapsed in 2005.",
        {1995: "Finland leaves the pact", 2005: "Truce lapses"},
    ),
    (
        "In 1995, a decade before the truce lapsed in 2005, Finland left the pact.",
        {2005: "Truce lapses", 1995: "Finland leaves the pact"},
    ),
    (
        "Ana Paz was freed in 1988, eleven years after her arrest in 1977.",
        {1988: "Ana Paz freed", 1977: "Ana Paz arrested"},
    ),
    (
        "Finland recognised Japan in 1960, a month after Peru had withdrawn on 20 August 1959.",
        {1960: "Finland recognises Japan", 1959: "Peru withdraws"},
    ),
]


@pytest.mark.parametrize(("text", "titles"), BOTH)
def test_both_dates_are_told_each_with_its_own_verb(told, text, titles):
    assert {one.date.start.year: one.title for one in told(text).mentions} == titles


ONCE = [
    "The mill in Kobe was reopened ten years later, in March 1977.",
    "Three days after the vote, in March 1977, the king of Japan fled.",
]


@pytest.mark.parametrize("text", ONCE)
def test_one_date_said_twice_is_told_once(told, text):
    assert [(one.date.start.year, one.date.start.month) for one in told(text).mentions] == [(1977, 3)]


@pytest.mark.parametrize(
    "text",
    [
        "Peru left the league in 1977. In May, on the 7th, Chile closed its embassy.",
        "Peru left the league in 1977. Chile closed its embassy in May, on the 7th.",
    ],
)
def test_a_day_behind_its_month_is_told_alone(told, text):
    assert [one.date.edtf for one in told(text).mentions] == ["1977", "1977-05-07"]


def test_what_came_years_after_is_told_by_the_clause_behind_them(told):
    mentions = told(
        "Peru left the league in 1977. It was six years before Chile closed its mission."
    ).mentions
    assert [(one.date.edtf, one.title) for one in mentions][1:] == [("1983", "Chile closes its mission")]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The Peruvian minister arrives in Turku on 9 May 1926, a week after her aide flew in.",
            "Peruvian minister arrives in Turku",
        ),
        ("Peru leaves the league in May 1926, a year after Chile left.", "Peru leaves the league"),
        ("On 3 May 1926, two days after the fall of Kobe, the king fled.", "King flees"),
    ],
)
def test_what_hangs_on_a_date_is_not_told_of_it(told, text, title):
    assert told(text).mentions[0].title == title
