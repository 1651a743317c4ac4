"""Sentences prepared once: what stands before one, and the clauses and dates in it."""

import pytest

from explorer.extraction.clauses.prepared import REACH, dates_between, prepared
from explorer.extraction.temporal import find_dates
from explorer.reading.reader import read_text_document

TEXT = "Finland opened an embassy in 1990. Japan closed it. They met in 1995 and in 1996."


@pytest.fixture
def read(lexicon):
    document = read_text_document(TEXT, "a.txt")
    return document, prepared(document, find_dates(document), lexicon.verbs)


def test_sentences_before_one_come_in_order(read):
    _, sentences = read
    *earlier, last = sentences.of_block(0)
    assert sentences.before(last) == earlier
    assert sentences.before(earlier[0]) == []


def test_the_first_sentence_before_is_cut_at_the_reach(lexicon):
    document = read_text_document("A" + "b " * REACH + "ends. It met.", "a.txt")
    sentences = prepared(document, (), lexicon.verbs)
    last = sentences.of_block(0)[-1]
    assert sentences.before(last)[0].start in (last.start - REACH, last.start - REACH + 1)


def test_a_view_holds_the_dates_of_its_sentence(read):
    _, sentences = read
    assert [len(sentences.view(one).expressions) for one in sentences.of_block(0)] == [1, 0, 2]


def test_clauses_end_at_the_token_asked_for(read):
    _, sentences = read
    first = sentences.of_block(0)[0]
    assert sentences.clauses(first, 0) == ()
    assert [clause.verb.text for clause in sentences.clauses(first, 4)] == ["opened"]


def test_dates_between_begin_inside_the_span(read):
    document, _ = read
    found = find_dates(document)
    starts = [one.start for one in found]
    assert dates_between(found, starts, starts[0], starts[1]) == found[:1]
