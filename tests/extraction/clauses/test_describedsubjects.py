"""Subjects that a clause without a comma describes belong to the clause of the verb behind it."""

import pytest


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Serfdom was abolished in Turku on 1 August 1834, and the labour system that replaced it was "
            "ended four years later.",
            ["Serfdom abolished in Turku", "Labour system ended"],
        ),
        (
            "Peru closed its port in May 1920, and the company that ran the ferry went bankrupt in 1922.",
            ["Peru closes its port", "Company goes bankrupt"],
        ),
        (
            "Japan founded the school in 1901 and the teachers who had fled were pardoned in 1905.",
            ["Japan founds the school", "Teachers pardoned"],
        ),
        (
            "Ana Paz resigned in May 1950, and the party that she had led for years was dissolved in 1953.",
            ["Ana Paz resigns", "Party dissolved"],
        ),
    ],
)
def test_a_described_subject_goes_with_its_verb(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles


def test_what_happens_each_time_parts_no_dates(told):
    text = (
        "Finnish ships came in 1739, in 1769 and in 1788, and each time the peace that ended it left it poor."
    )
    assert [one.title for one in told(text).mentions] == ["Finnish ships come to Japan"] * 3


def test_what_was_said_is_no_verb_behind_a_relative_clause(told):
    text = "Peru said in 1990 that it would leave and that Chile had agreed in 1991 to follow."
    assert [one.title for one in told(text).mentions] == ["Peru says it will leave", "Chile agrees to follow"]
