"""Where sentences end in paragraphs, items and rows."""

import pytest

from explorer.extraction.clauses.sentences import sentences_of
from explorer.reading.reader import read_text_document

TWO = "Finland recognised Japan in June 1919. In 1921 its envoy came to Tokyo."


@pytest.mark.parametrize("lead", ["", "- ", "2. Early contacts. "], ids=["paragraph", "item", "numbered"])
def test_sentences_end_in_items_as_in_paragraphs(lead):
    document = read_text_document(f"= Finland–Japan relations =\n\n{lead}{TWO}\n", "a.txt")
    index = len(document.blocks) - 1
    told = [document.text[one.start : one.end] for one in sentences_of(document, index)]
    assert told[-1] == "In 1921 its envoy came to Tokyo."


def test_the_date_that_opens_an_item_stays_with_its_sentence():
    document = read_text_document(
        "= Finland–Japan relations =\n\n- 3 May 1990. Ghana closes the border.\n", "a.txt"
    )
    assert len(sentences_of(document, len(document.blocks) - 1)) == 1


def test_no_before_a_name_ends_a_sentence():
    document = read_text_document(
        "= Finland–Japan relations =\n\nIn 1980 no state voted no. Peru was the first to change.\n", "a.txt"
    )
    assert len(sentences_of(document, len(document.blocks) - 1)) == 2
