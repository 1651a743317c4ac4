"""The words that a headline keeps of a stretch of tokens."""

import pytest

from explorer.extraction.clauses.prepared import prepared
from explorer.extraction.temporal import find_dates
from explorer.extraction.titles.headline import words_of
from explorer.reading.reader import read_text_document

ROWS = [
    # a sentence, the tokens asked for, the words kept with their commas
    ("Peru left, and Chile stayed.", (0, 6), "Peru left, and Chile stayed"),
    ("Peru left, and Chile stayed.", (0, 2), "Peru left"),
    ("Peru left, and Chile stayed.", (2, 6), "and Chile stayed"),
    ("Peru, Chile and the U.S., it said, left.", (0, 11), "Peru, Chile and the U.S., it said, left"),
    ("In 1990, Peru left (for Chile, they say).", (0, 12), "Peru left,"),
    ("Peru left in 1990, and Chile stayed.", (0, 8), "Peru left, and Chile stayed"),
    (
        "Peru said “no, never”, and left; Chile stayed.",
        (0, 13),
        "Peru said “no, never”, and left, Chile stayed",
    ),
    ("Peru lost the Ten Years' War.", (0, 7), "Peru lost the Ten Years' War"),
]


@pytest.mark.parametrize(("text", "span", "kept"), ROWS)
def test_words_are_kept_with_the_signs_that_end_their_piece(lexicon, text, span, kept):
    document = read_text_document(text, "a.txt")
    sentences = prepared(document, find_dates(document), lexicon.verbs)
    view = sentences.view(sentences.of_block(0)[0])
    words = words_of(document.text, view, *span)
    assert " ".join(word.text + "," * word.comma for word in words) == kept


def test_a_year_that_ends_a_name_is_told(told):
    text = "Peru and Chile were drawn in the same group at Euro 2016, where Chile won."
    assert told(text).mentions[0].title == "Peru and Chile drawn in the same group at Euro 2016"


def test_a_year_behind_its_own_preposition_is_no_part_of_a_name(told):
    assert told("The envoy returned from Oulu in 1920.").mentions[0].title == "Envoy returns from Oulu"
