"""Dates in brackets behind the items of a list that one noun heads."""

import pytest

EACH = [
    (
        "Treaties on extradition (1886), copyright (1893) and consular rights (1901) tied Finland to Japan.",
        ["Treaty on extradition signed", "Treaty on copyright signed", "Treaty on consular rights signed"],
    ),
    (
        "Finland concluded agreements with Kenya (1964), Mali (1971) and Niger (1975).",
        ["Agreement with Kenya signed", "Agreement with Mali signed", "Agreement with Niger signed"],
    ),
    (
        "Wars with Kenya (1836), Mali (1858) and Niger (1932) emptied the treasury of Japan.",
        ["War with Kenya", "War with Mali", "War with Niger"],
    ),
    (
        "Summits in Turku (2005), Kobe (2009) and Oulu (2015) brought the two together.",
        ["Summit held in Turku", "Summit held in Kobe", "Summit held in Oulu"],
    ),
    # The verb is of each where each has an article, and of the names of a subject without a noun before them.
    ("The port (1884) and the mole (1901) were built by Japan.", ["Mole built by Japan"]),
    ("Kenya (1964), Mali (1971) and Niger (1975) recognised Japan.", ["Niger recognises Japan"]),
    # What is neither a name nor a paper gives no title of its own.
    ("Epidemics of cholera (1849) and smallpox (1871) closed the border.", ["Epidemics of cholera"]),
]


@pytest.mark.parametrize(("text", "titles"), EACH)
def test_each_date_is_told_with_its_own_item(told, text, titles):
    assert [one.title for one in told(text).mentions] == titles


def test_the_last_battle_of_a_subject_is_told_without_the_verb_of_both(told):
    found = told("The Battle of Turku (1912) and the Battle of Oulu (1913) were defeats for Japan.")
    assert [one.title for one in found.mentions] == ["Battle of Turku", "Battle of Oulu"]


def test_a_book_called_after_a_war_is_no_war_without_its_verb(told):
    found = told("Paz's novels The Road (1990) and The War of Turku (1992) were banned in Japan.")
    assert "War of Turku" not in [one.title for one in found.mentions]
