"""Which part of a sentence decides the kind of what is dated there."""

import pytest

ROWS = [
    ("The war dragged on until a memorandum was signed at Kobe in 1990.", "agreement"),
    ("The minister fell ill: war was declared on Japan in 1990.", "conflict"),
    ("The army joined the rebels, who signed a truce in 1990.", "agreement"),
    ("A pact that lets each country's troops train in the other's was concluded in 1990.", "agreement"),
    ("Japan recalled its ambassador in 1990, the first step of a war of words.", "mission"),
    ("Holm and his army commander, Aino Aalto, met in Tokyo in 1990.", "visit"),
]


@pytest.mark.parametrize(("text", "kind"), ROWS)
def test_the_part_with_the_date_decides(told, text, kind):
    assert told(text).mentions[0].kind == kind


REPEATS = ["Norway followed in 1992.", "Norway did likewise in 1992.", "Norway had done the same in 1989."]


@pytest.mark.parametrize("again", REPEATS)
def test_a_clause_that_repeats_takes_the_kind_of_the_one_before(told, again):
    assert [one.kind for one in told(f"In 1990 Finland recognised the republic. {again}").mentions] == [
        "relations",
        "relations",
    ]


def test_what_follows_with_a_name_of_its_own_repeats_nothing(told):
    text = "In 1990 Finland recognised the republic. A trade agreement followed in 1992."
    assert told(text).mentions[1].kind == "agreement"


@pytest.mark.parametrize("words", ["runs to 2061", "is in force until 2061", "lasts until 2061"])
def test_the_year_that_an_accord_runs_to_is_no_happening(told, words):
    found = told(f"The accord of 1962 on water {words}.")
    assert "2061" not in [mention.date.edtf for mention in found.mentions]


def test_the_end_of_what_lasted_is_a_happening(told):
    assert told("The accord remained in force until 1997.").mentions


def test_organisations_of_states_are_bodies_one_belongs_to(told):
    assert told("In 1990 Finland was suspended from the African Union.").mentions[0].kind == "relations"
