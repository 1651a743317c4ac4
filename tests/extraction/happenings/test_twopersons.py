"""Whom "the two" means: two persons just named, or the states of the article."""

import pytest

PERSONS = [
    (
        "Anna Holm met Juan Roca in Kobe, and the two signed a pact in May 1990.",
        "Anna Holm and Juan Roca sign a pact",
    ),
    ("Anna Holm received Juan Roca. Both opened a fair in May 1990.", "Anna Holm and Juan Roca open a fair"),
    (
        "Anna Holm and her colleague Juan Roca saw the king. The two opened a fair in May 1990.",
        "Anna Holm and Juan Roca open a fair",
    ),
]
STATES = [
    (
        "Anna Holm met Juan Roca. The two established relations in 1990.",
        "Finland and Japan establish relations",
    ),
    ("Anna Holm met Juan Roca and Ana Paz. The two signed a pact in 1990.", "Finland and Japan sign a pact"),
    ("Anna Holm met Juan Roca in 1988. The two signed a pact in 1990.", "Finland and Japan sign a pact"),
    ("Anna Holm met Juan Roca. In 1990 the two signed a pact.", "Finland and Japan sign a pact"),
    ("Anna Holm accused Juan Roca. The two signed a pact in 1990.", "Finland and Japan sign a pact"),
    (
        "Anna Holm met Juan Roca. Both left the Fishing Union in 1990.",
        "Finland and Japan leave the Fishing Union",
    ),
    ("Anna Holm met the king. The two signed a pact in 1990.", "Finland and Japan sign a pact"),
    ("Anna Holm met Juan Roca. The two countries signed a pact in 1990.", "Finland and Japan sign a pact"),
]


@pytest.mark.parametrize(("text", "title"), PERSONS)
def test_two_persons_just_named_are_the_two(told, text, title):
    assert told(text).mentions[-1].title == title


@pytest.mark.parametrize(("text", "title"), STATES)
def test_others_are_the_states_of_the_article(told, text, title):
    assert told(text).mentions[-1].title == title
