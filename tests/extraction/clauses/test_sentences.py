"""Where sentences end in paragraphs, items and rows."""

import pytest

from explorer.extraction.clauses.sentences import PORTION, sentences_of
from explorer.reading.reader import read_text_document
from tests.growth import grows_linearly

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


@pytest.mark.parametrize(
    ("text", "count"),
    [("The wire left Kobe on 8 (20) November 1886.", 1), ("They agreed in 1990. (2) May talks failed.", 2)],
)
def test_the_day_of_the_other_calendar_is_no_number_of_an_item(text, count):
    document = read_text_document(f"= Finland–Japan relations =\n\n{text}\n", "a.txt")
    assert len(sentences_of(document, len(document.blocks) - 1)) == count


def test_no_before_a_name_ends_a_sentence():
    document = read_text_document(
        "= Finland–Japan relations =\n\nIn 1980 no state voted no. Peru was the first to change.\n", "a.txt"
    )
    assert len(sentences_of(document, len(document.blocks) - 1)) == 2


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        (
            "An embassy was opened on 4 June 1970. Japan withdrew its envoy in 1982.",
            ["Japan\t1919", "An embassy was opened on 4 June 1970.", "Japan withdrew its envoy in 1982."],
        ),
        (
            "Suspended in May 1974; a consul was sent in 1991.",
            ["Japan\t1919", "Suspended in May 1974", "a consul was sent in 1991."],
        ),
        # One date, and forms without a subject, are told by the whole row.
        ("An embassy was opened on 4 June 1970, and a school.", None),
        ("Signed 3 May 1976; ratified by parliament 9 July 1978.", None),
        # So is prose of which a sentence opens with its verb.
        ("Was opened in 1970 and was moved to the harbour in 1982.", None),
        ("Withdrew its envoy in 1970, when a war began, and received the next in 1982.", None),
        ("Later opened a school in 1970, and was asked for another in 1982.", None),
        ("In 1970 recognised the republic, and in 1982 opened its embassy there.", None),
        ("An embassy was opened in 1970. Closed its doors in 1982.", None),
        ("Closed its embassy in 1974; a consul was sent in 1991.", None),
        # A name and other words that look like such a verb are a subject.
        (
            "United Airlines opened an office in 1970. Crowds received its crew in 1982.",
            ["Japan\t1919", "United Airlines opened an office in 1970.", "Crowds received its crew in 1982."],
        ),
    ],
)
def test_a_row_that_ends_with_prose_of_several_dates_has_the_sentences_of_that(cell, told):
    table = f"| Country | Since | Notes |\n|---|---|---|\n| Japan | 1919 | {cell} |"
    document = read_text_document(
        f"# Foreign relations of Finland\n\n## Bilateral relations\n\n{table}\n", "a.md"
    )
    last = len(document.blocks) - 1
    row = document.block_text(document.blocks[last])
    assert [document.text[one.start : one.end] for one in sentences_of(document, last)] == (told or [row])


@pytest.mark.parametrize(
    ("section", "cells"), [("Asia", "Japan | 1919"), ("Bilateral relations", "Japan | Trade agreement")]
)
def test_a_participle_is_of_relations_only_behind_their_date_below_a_heading_that_says_so(section, cells):
    row = f"| {cells} | Suspended in May 1974; a consul was sent in 1991. |"
    table = f"| Country | Since | Notes |\n|---|---|---|\n{row}"
    document = read_text_document(f"# Foreign relations of Finland\n\n## {section}\n\n{table}\n", "a.md")
    assert len(sentences_of(document, len(document.blocks) - 1)) == 1


@pytest.mark.parametrize("piece", ["“Finland won. ", "'Finland' won. ", "<!--", "``` "])
def test_sentences_are_found_in_linear_time_where_quotations_stay_open(piece):
    def work(text):
        document = read_text_document(f"= Finland–Japan relations =\n\n{text}", "a.txt")
        return sentences_of(document, len(document.blocks) - 1)

    assert grows_linearly(work, piece, 60_000)


def test_a_long_paragraph_has_the_sentences_of_its_parts():
    sentences = [f"In {year} Finland sent an envoy." for year in range(1000, 1000 + PORTION // 20)]
    document = read_text_document(f"= Finland–Japan relations =\n\n{' '.join(sentences)}\n", "a.txt")
    told = [document.text[one.start : one.end] for one in sentences_of(document, len(document.blocks) - 1)]
    assert told == sentences


def test_a_verb_behind_a_date_begins_a_sentence_with_its_month(told):
    (mention,) = told("The party won on 12. May 1990 saw a vote.").mentions
    assert (mention.date.edtf, mention.quote) == ("1990-05", "May 1990 saw a vote.")
