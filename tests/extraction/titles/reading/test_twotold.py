"""Titles of two dates where the verb stands once: pairs in a row, "the former" and "the latter"."""

import pytest

PAIRS = [
    (
        "Oulu and Bremen have been sister cities since 1976, and Turku and Dresden since 1959.",
        ["Oulu and Bremen become sister cities", "Turku and Dresden become sister cities"],
    ),
    (
        "Oulu and Bremen became partners in 1976, and Turku and Dresden in 1959.",
        ["Oulu and Bremen become partners", "Turku and Dresden become partners"],
    ),
    (
        "Oulu and Bremen have been sister cities since 1976, Turku and Dresden since 1959.",
        ["Oulu and Bremen become sister cities", "Turku and Dresden become sister cities"],
    ),
    (
        "Oulu and Bremen became partners in 1976 and Turku and Dresden in 1959.",
        ["Oulu and Bremen become partners", "Turku and Dresden become partners"],
    ),
    (
        "Peru and Chile have been allies since 1976, and the talks in Lima and Quito in 1980 failed.",
        ["Peru and Chile become allies", "Talks in Lima and Quito fail"],
    ),
    (
        "Peru and Chile joined the United Nations in 1945 and Japan and Finland in 1956.",
        ["Peru and Chile join the United Nations", "Japan and Finland join the United Nations"],
    ),
    (
        "Peru and Chile severed relations in 1976 and Japan and Cuba in 1980.",
        ["Peru and Chile sever relations", "Japan and Cuba sever relations"],
    ),
    (
        "Peru and Chile signed a treaty in 1976 and Japan and Cuba in 1980.",
        ["Peru and Chile sign a treaty", "Japan and Cuba sign a treaty"],
    ),
    (
        "Peru and Chile voted in 1976 and Japan and Cuba in 1980.",
        ["Peru and Chile vote", "Japan and Cuba vote"],
    ),
]


@pytest.mark.parametrize(("text", "titles"), PAIRS)
def test_each_pair_has_the_verb_of_the_first(told, text, titles):
    assert [mention.title for mention in told(text).mentions] == titles


OBJECTS = [
    ("Peru and Chile invaded Osaka in 1976 and Turku and Oulu in 1980.", "Turku and Oulu"),
    ("Roca and Lopez met Sato in 1976 and Kato and Mori in 1980.", "Kato and Mori"),
    ("Peru and Chile joined the Pact in 1976 and the Fund and the Club in 1980.", "Fund and the Club"),
    ("Peru and Chile opened schools in Osaka in 1976 and Turku and Oulu in 1980.", "Turku and Oulu"),
    ("Peru and Chile were visited by King Sten IV in 1976 and King Olav II in 1980.", "King Olav"),
    ("Peru and Chile recognised Finland in 1976, Japan and Cuba in 1980.", "Japan and Cuba"),
]


@pytest.mark.parametrize(("text", "pair"), OBJECTS)
def test_two_more_objects_do_nothing(told, text, pair):
    assert not told(text).mentions[1].title.startswith(pair)


ONES = [
    (
        "Kenya and Ghana both belonged to the British Empire, the former from 1895, the latter from 1821.",
        ["Kenya becomes part of the British Empire", "Ghana becomes part of the British Empire"],
    ),
    (
        "Kenya and Ghana both belonged to the British Empire, the former from the end of the nineteenth"
        " century, the latter from 1821.",
        ["Ghana becomes part of the British Empire"],
    ),
    (
        "Peru and Chile both joined the Pacific Alliance, the former in April 2011, the latter in June 2012.",
        ["Peru joins the Pacific Alliance", "Chile joins the Pacific Alliance"],
    ),
    (
        "Peru and Chile are members of the alliance, the former since 2011 and the latter since 2012.",
        ["Peru is a member of the alliance", "Chile is a member of the alliance"],
    ),
    (
        "Kenya and Ghana were ruled by Britain; the former became free in 1963, the latter in 1957.",
        ["Kenya becomes free", "Ghana becomes free"],
    ),
    (
        "Peru and Chile shut their school and theatre, the former in 1976 and the latter in 1980.",
        ["Peru and Chile shut their school and theatre", "Peru and Chile shut the latter"],
    ),
    ("Peru and Chile signed the treaty in 1929, the latter in Lima.", ["Peru and Chile sign the treaty"]),
]


@pytest.mark.parametrize(("text", "titles"), ONES)
def test_the_former_and_the_latter_have_a_date_each(told, text, titles):
    assert [mention.title for mention in told(text).mentions] == titles
