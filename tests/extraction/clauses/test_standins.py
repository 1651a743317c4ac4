""" "The former" and "the latter" are named after the last two that stand before."""

import pytest

from explorer.extraction.clauses.standins import with_the_two_named
from explorer.extraction.titles.word import Word

BEFORE = "Peru and Fiji met at sea. "


def words(text: str) -> list[Word]:
    """Words, a finite verb with "*" behind it."""
    return [Word(one.strip("*"), finite="*" in one) for one in text.split()]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("the latter won*", "Fiji won"),
        ("the former lost* while the latter won* twice", "Peru lost while Fiji won twice"),
        ("ships of the former won*", "ships of Peru won"),
        ("the latter port fell*", "the latter port fell"),
        ("they met the latter", "they met the latter"),
    ],
)
def test_it_is_named(text, told):
    assert " ".join(word.text for word in with_the_two_named(words(text), BEFORE, len(BEFORE))) == told


def test_without_two_before_it_stays():
    assert " ".join(w.text for w in with_the_two_named(words("the latter won*"), "It rained. ", 11)) == (
        "the latter won"
    )


TWO = [
    (
        "Ann Roe lived in Lima and Cuzco. They signed a pact on trade in May and a customs union in June. ",
        "union",
    ),
    ("They signed a pact on trade and a customs union. Peru and Fiji met at sea. ", "Fiji"),
    ("Finns came to Lima and Cuzco. A strike failed. ", "Cuzco"),
]


@pytest.mark.parametrize(("before", "name"), TWO)
def test_the_two_told_of_last_are_meant(before, name):
    told = with_the_two_named(words("the latter won*"), before, len(before))
    assert told[-2].text == name


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("A barge was stopped in 1990. Another was let through in 1991.", "Another barge let through"),
        ("Finland opened a school in Kobe in 1990. Another was opened in 1991.", "Another school opened"),
        ("Finland sent two envoys to Kobe in 1990. Another was sent in 1991.", "Another sent"),
        ("A king met a guard in Kobe in 1990. Another was shot in 1991.", "Another shot"),
    ],
)
def test_another_is_one_more_of_the_only_thing_told_of_before(told, text, title):
    assert told(text).mentions[-1].title == title
