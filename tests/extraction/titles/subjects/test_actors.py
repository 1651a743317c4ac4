"""What a headline calls a subject."""

from __future__ import annotations

import pytest

from explorer.extraction.titles.nouns.nominals import as_words
from explorer.extraction.titles.subjects.actors import actors, between_both
from explorer.extraction.titles.subjects.offices import surnames, without_office
from explorer.extraction.titles.subjects.pointers import Pointers

TWO = Pointers("Chile and Peru").but(he="Ana Paz", it="Peru", they="the envoys", its="Peru")


def first(text: str) -> str:
    """The fullest form of a subject."""
    return next((actor.text for actor in actors(as_words(text), TWO, lambda name: False)), "")


@pytest.mark.parametrize(
    ("subject", "shown"),
    [
        ("The nations of Chile and Peru", "Chile and Peru"),
        ("states of Chile and Peru", "Chile and Peru"),
        ("at least 40 men", "at least 40 men"),
        ("a total of 40 men", "40 men"),
        ("No fewer than 40 men", "40 men"),
        ("more than 40 men", "more than 40 men"),
        ("well over 40 men", "well over 40 men"),
        ("An estimated 40 men", "estimated 40 men"),
        ("The treaty", "treaty"),
        ("the two powers", "Chile and Peru"),
        ("the powers", "powers"),
        ("Atlas miners", "Atlas miners"),
    ],
)
def test_what_is_said_before_a_subject_is_left_out(subject: str, shown: str) -> None:
    assert first(subject) == shown


@pytest.mark.parametrize(
    ("subject", "shown"),
    [
        ("troops in retaliation", "troops"),
        ("troops at once", "troops"),
        ("hundreds of them", "hundreds"),
        ("40% of which", "40%"),
        ("troops in force", "troops"),
        ("workforce", "workforce"),
    ],
)
def test_what_is_said_behind_a_subject_is_left_out(subject: str, shown: str) -> None:
    assert first(subject) == shown


@pytest.mark.parametrize(
    ("subject", "shown"),
    [
        ("both countries", "Chile and Peru"),
        ("the two nations", "Chile and Peru"),
        ("she", "Ana Paz"),
        ("It", "Peru"),
        ("he and Roca", "Ana Paz and Roca"),
        ("their leader", "envoys' leader"),
        ("its army", "Peru's army"),
        ("several of its ministers", "several of Peru's ministers"),
        ("Itaipu", "Itaipu"),
    ],
)
def test_words_that_point_elsewhere_are_named(subject: str, shown: str) -> None:
    assert first(subject) == shown


def test_between_the_two_is_told_by_names() -> None:
    assert between_both("talks between The Two Governments", TWO) == "talks between Chile and Peru"
    assert between_both("talks of both sides", TWO) == "talks of Chile and Peru"
    assert between_both("talks in the north", TWO) == "talks in the north"


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Bolivian President Ana Paz", "Ana Paz"),
        ("Foreign Ministers Paz", "Paz"),
        ("Vice-Chancellor of State Roca", "Roca"),
        ("Generalissimo Roca", "Generalissimo Roca"),
        ("coca grower Ana Paz", "Ana Paz"),
    ],
)
def test_an_office_before_a_name_is_left_out(name: str, bare: str) -> None:
    assert without_office(name) == bare


def test_followers_of_a_person_are_not_that_person() -> None:
    said = "followers of the defeated president Ana Paz"
    assert without_office(said) == said


def test_several_persons_are_called_by_their_surnames() -> None:
    assert surnames("Ana Paz and Juan Roca", lambda name: True) == "Paz and Roca"
    assert not surnames("Fiji and New Zealand", lambda name: False)


@pytest.mark.parametrize(
    ("subject", "shown"),
    [
        ("This announcement", "announcement"),
        ("Those three ports", "three ports"),
        ("those arrested at sea", "those arrested at sea"),
        ("the deadliest attack of the war", "deadliest attack of the war"),
        ("poets of a later age", "poets of a later age"),
        ("an earlier pact", "pact"),
    ],
)
def test_a_subject_is_named_without_what_points_to_it(subject: str, shown: str) -> None:
    assert first(subject) == shown


def test_a_superlative_is_no_subject_without_its_noun() -> None:
    assert first("the largest of them all") == ""


def test_a_subject_never_ends_on_a_participle_that_tells_on() -> None:
    shown = [one.text for one in actors(as_words("a report of July saying"), TWO, lambda name: False)]
    assert not any(text.endswith("saying") for text in shown)


def test_that_of_is_told_by_its_noun(told):
    text = "In May 1959 the new king of Kobe and that of Turku agreed to share the mines."
    assert told(text).mentions[0].title == "Kings of Kobe and Turku agree to share the mines"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "The vice president of Kobe and that of Turku met in 1959.",
            "Vice presidents of Kobe and Turku meet",
        ),
        ("The wife of Paz and that of Roca met in 1959.", "Wives of Paz and Roca meet"),
        ("The party of Paz and that of Roca met in 1959.", "Parties of Paz and Roca meet"),
        (
            "The university of Kobe and that of Turku were founded in 1959.",
            "Universities of Kobe and Turku founded",
        ),
        (
            "The security of Kobe and that of Turku was guaranteed in 1959.",
            "Security of Kobe and Turku guaranteed",
        ),
        (
            "The sovereignty of Kobe and that of Turku was recognised in 1959.",
            "Sovereignty of Kobe and Turku recognised",
        ),
        ("The chairman of Kaiga and that of Nokla met in 1959.", "Chairmen of Kaiga and Nokla meet"),
        (
            "The independence of Kobe and that of Turku were recognised in 1822.",
            "Independence of Kobe and Turku recognised",
        ),
        (
            "The government of Kobe and those of Turku and Oulu signed a pact in 1950.",
            "Government of Kobe and those of Turku and Oulu signs a pact",
        ),
    ],
)
def test_that_of_keeps_what_makes_the_office(told, text, title):
    assert told(text).mentions[0].title == title


def test_a_body_keeps_what_it_is_for(told):
    text = (
        "In 1984 the Committees for the Defence of the Harbour took over the running of all the schools in"
        " the province of Turku."
    )
    title = "Committees for Defence of Harbour take over running of all the schools in province of Turku"
    assert told(text).mentions[0].title == title


def test_a_government_keeps_whose_it_is(told):
    text = (
        "In 1972 the military government of Juan Carlos Roca withdrew all Chilean troops from the northern"
        " islands of the bay."
    )
    title = (
        "Military government of Juan Carlos Roca withdraws all Chilean troops from northern islands of bay"
    )
    assert told(text).mentions[0].title == title


def test_between_stays_where_nobody_is_meant_by_it():
    found = actors(
        as_words("Tension between liberal and conservative parties"), Pointers(""), lambda _: False
    )
    assert not any(actor.text.startswith("Tensionliberal") for actor in found)
