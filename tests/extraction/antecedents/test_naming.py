"""What the phrases of a sentence name."""

import pytest

from explorer.extraction.antecedents.naming import named_in
from explorer.extraction.source import source_of
from explorer.reading.reader import read_text_document


def kinds(lexicon, text):
    """The kinds of what the last sentence of a text names, by name."""
    source = source_of(read_text_document(text, "a.txt"), lexicon)
    return {one.name: one.kind for one in named_in(source, source.sentences.of_block(0)[-1])}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The nurse Aino Koski died in May.", "nurse Aino Koski"),
        ("The naval officer Juan Pedro Roca sailed in May.", "naval officer Juan Pedro Roca"),
        ("The Spaniard Juan Roca was fined in May.", "Spaniard Juan Roca"),
    ],
)
def test_a_name_behind_a_noun_or_people_is_a_person(lexicon, text, name):
    assert kinds(lexicon, text)[name] == "person"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The Norwegian Red Cross sent tents.", "Norwegian Red Cross", "body"),
        ("She wrote under the name Ana Paz.", "name Ana Paz", "thing"),
    ],
)
def test_other_names_are_none(lexicon, text, name, kind):
    assert kinds(lexicon, text)[name] == kind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana Paz came to Punta Roca. Punta Roca is a village.", "Punta Roca"),
        ("Ana Paz taught at Ylivieska and Kouvola.", "Kouvola"),
    ],
)
def test_a_name_that_something_is_in_or_went_to_is_a_place(lexicon, text, name):
    assert kinds(lexicon, text)[name] == "place"


def test_one_of_a_people_is_not_many(lexicon):
    source = source_of(read_text_document("A Peruvian led the club.", "a.txt"), lexicon)
    assert not named_in(source, source.sentences.of_block(0)[0])[0].many


def test_how_long_something_was_so_is_no_noun(lexicon):
    assert list(kinds(lexicon, "He had long been a friend of Japan.")) == ["friend of Japan", "Japan"]
