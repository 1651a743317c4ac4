"""Whom and what "who" and "which" stand for behind a noun and what hangs on it."""

import pytest

from explorer.extraction.clauses.persons import is_person_noun

ROWS = [
    (
        "Holm is the owner of Turku Milk Industries, which was set up in 1963.",
        "Turku Milk Industries set up",
    ),
    (
        "Ana Paz was the founder of Radio Tacna, which began to broadcast in 1971.",
        "Radio Tacna begins to broadcast",
    ),
    (
        "Japan backed the leader of the rising, which broke out in 1891.",
        "Rising breaks out",
    ),
    (
        "Exports grew thanks to Volvo, which had opened its plant at Oulu in 2001.",
        "Volvo opens its plant at Oulu",
    ),
    (
        "Japan voted in favour of the admission of Finland, which took place on 14 December 1955.",
        "Finland admitted",
    ),
    (
        "Imam Karim al-Fassi of Adal, who had begun his campaign in 1529, received guns.",
        "Imam Karim al-Fassi of Adal begins his campaign",
    ),
    # "That" may tell of the one who belongs to it.
    (
        "Finland was the only member of the League that refused the plan in 1935.",
        "Finland is the only member of the League",
    ),
    # "Who" is the owner.
    (
        "The owner of the mill, who had come to Kobe in 1890, left.",
        "Owner of the mill comes to Kobe",
    ),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_relative_word_means_what_fits_it(told, text, title):
    assert told(text).mentions[0].title == title


@pytest.mark.parametrize("noun", ["founder", "novice", "fighter", "ambassador"])
def test_nouns_of_persons_are_known(noun):
    assert is_person_noun(noun)


@pytest.mark.parametrize("noun", ["congress", "order", "tanker", "bridge"])
def test_nouns_of_things_are_none_of_persons(noun):
    assert not is_person_noun(noun)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Finland sent aid to refugees from Kenya, who had fled in 1973.", "Refugees from Kenya flee"),
        ("The guards gave way to soldiers from African states, who were withdrawn in 1965.", None),
        ("Finland expelled diplomats from Kenya, who left in 1973.", "Diplomats from Kenya leave"),
    ],
)
def test_who_means_persons_not_where_they_are_from(told, text, title):
    assert told(text).mentions[0].title == (title or "Soldiers from African states withdrawn")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The king received envoys from Queen Aino, who died in 1504.", "Queen Aino dies"),
        ("The army protected settlers from the Apaches, who attacked in 1850.", "Apaches attack"),
    ],
)
def test_who_means_a_person_or_people_that_others_are_from(told, text, title):
    assert told(text).mentions[0].title == title
