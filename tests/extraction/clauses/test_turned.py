"""Clauses whose auxiliary stands before its subject, as titles tell them."""

import pytest


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Not only did Ghana recognise the republic in 1960, it also sent troops in 1961.",
            ["Ghana recognises the republic", "Ghana sends troops"],
        ),
        (
            "Not only did Kenya win its case in 2017, but by 2019 it had also taken over the patrols.",
            ["Kenya wins its case", "Kenya takes over the patrols"],
        ),
        (
            "No sooner had Malta joined the union in 2004 than it sent troops to Mali in 2005.",
            ["Malta joins the union", "Malta sends troops to Mali"],
        ),
        (
            "Hardly had the pact been signed in 1904 when Togo closed the port in 1905.",
            ["Pact signed", "Togo closes the port"],
        ),
        (
            "Only in 1975 did Cuban sugar reach Mexican ports again.",
            ["Cuban sugar reaches Mexican ports again"],
        ),
        ("Only two years later, in 1967, did Cuban trade talks resume.", ["Cuban trade talks resume"]),
        (
            "Only in 1990 did they leave the pact and close the port.",
            ["Finland and Japan leave the pact and close the port"],
        ),
        ("Only once, in 1923, has a Danish king visited Mali.", ["Danish king visits Mali"]),
        ("Only Kenya did the work in 1904.", ["Only Kenya does the work"]),
    ],
)
def test_such_a_clause_is_told_as_one_that_begins_with_its_subject(told, text: str, titles: list[str]):
    assert [mention.title for mention in told(text).mentions] == titles


def test_not_until_a_year_is_that_year(told):
    (mention,) = told("Not until 1984 did the two open embassies.").mentions
    assert mention.date.start == mention.date.end


def test_nor_denies_what_it_tells(told):
    text = "Neither did Peru sign the convention in 1952, nor did Togo ratify it in 1954."
    assert [mention.title for mention in told(text).mentions] == [
        "Peru does not sign the convention",
        "Togo does not ratify the convention",
    ]


def test_a_perfect_behind_its_own_subject_is_left_as_it_stands(told):
    text = "Only after Lima had given way in May 1825 did Togo recognise Mali, on 30 December 1825."
    assert [mention.title for mention in told(text).mentions][1] == "Togo recognises Mali"
