"""Titles of noun phrases."""

import pytest

from explorer.extraction.titles.nouns.nominals import as_words, noun_title
from explorer.extraction.titles.subjects.pointers import Pointers


def test_what_leads_up_to_a_noun_phrase_is_left_out(lexicon):
    words = as_words("during the siege, the two fights at Tacna")
    assert noun_title(words, "conflict", "", lexicon.verbs, Pointers()) == "two fights at Tacna"


def test_an_office_beside_a_guest_is_closed(lexicon):
    words = as_words("Ana Paz, minister of trade and industry")
    title = noun_title(words, "visit", "Peru", lexicon.verbs, Pointers())
    assert title == "Ana Paz, minister of trade and industry, visits Peru"


def test_a_name_before_its_apposition_is_kept(lexicon):
    words = as_words("Peru, the host of the talks")
    assert noun_title(words, "other", "", lexicon.verbs, Pointers()).startswith("Peru")


ROWS = [
    ("After the elections of May 1990, two ships had delivered food.", "Elections held"),
    ("After the armistice of May 1990, two ships had delivered food.", "Armistice concluded"),
    ("After the general election of May 1990, two ships had delivered food.", "General election held"),
    ("After the civil war of 1918, two ships had delivered food.", "Civil war fought"),
    ("Following talks in Osaka in May 1990, two ships had delivered food.", "Talks held in Osaka"),
    ("After the earthquake of May 1990, two ships had delivered food.", "Earthquake strikes"),
]


@pytest.mark.parametrize(("text", "title"), ROWS)
def test_a_noun_alone_has_what_is_said_of_such_happenings(told, text, title):
    assert title in [one.title for one in told(text).mentions]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Agreement denounced by Peru", "Agreement denounced by Peru"),
        ("Accord known as Lima I", "Accord known as Lima I signed"),
        ("Agreement on the United Nations force", "Agreement on the United Nations force signed"),
    ],
)
def test_an_agreement_to_which_something_was_done_was_not_signed_then(lexicon, text, title):
    assert noun_title(as_words(text), "agreement", "", lexicon.verbs, Pointers()) == title
