from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.window.detail.passage import DATING, TELLING, Piece
from explorer.window.story.quoting import FEWER_WORDS, Quote, few_words, quotes_of
from tests.window.make import LETTERS, ONE
from tests.window.story.samples import AFTER, BEFORE, ENDLESS, LONG, SIGNED, SPOKEN, TOLD


def text(quote: Quote) -> str:
    return "".join(piece.text for piece in quote)


def test_the_telling_sentence_comes_with_one_more_on_each_side() -> None:
    first = quotes_of(LONG, SIGNED.mentions[0]).whole[0]
    assert text(first) == f"{BEFORE}{TOLD} It was never read aloud. …"


def test_sentences_are_left_out_whole() -> None:
    whole = [text(quote) for quote in quotes_of(LONG, SIGNED.mentions[0]).whole]
    assert whole == [f"{BEFORE}{TOLD} It was never read aloud. …", f"{BEFORE}{TOLD} …", f"… {TOLD} …"]


def test_of_a_passage_of_several_sentences_the_dated_one_is_left() -> None:
    quote = (TOLD + AFTER).removesuffix(" Few copies are left.")
    told = SIGNED.mentions[0]
    longer = replace(told, quote=quote, end=told.start + len(quote))
    assert text(quotes_of(LONG, longer).whole[-1]) == f"… {TOLD} …"


def test_what_tells_and_what_dates_stays_marked() -> None:
    for quote in quotes_of(LONG, SIGNED.mentions[0]).whole:
        assert "".join(piece.text for piece in quote if piece.role & TELLING) == TOLD
        assert [piece.text for piece in quote if piece.role & DATING] == ["March 1871"]


def test_a_sentence_without_end_is_cut_between_words() -> None:
    fewer = quotes_of(ENDLESS, SPOKEN.mentions[0]).fewer
    assert [len(text(quote).removesuffix(" …").split()) for quote in fewer] == list(FEWER_WORDS)
    assert text(fewer[-1]) == "In 1872 the envoys spoke of the price of …"


def test_each_quotation_is_shorter_than_the_one_before() -> None:
    for document, event in ((LONG, SIGNED), (ENDLESS, SPOKEN), (ONE, LETTERS)):
        quotes = quotes_of(document, event.mentions[0])
        assert all(len(text(one)) > len(text(two)) for one, two in pairwise((*quotes.whole, *quotes.fewer)))


def test_without_the_document_the_passage_itself_is_quoted() -> None:
    assert text(quotes_of(None, SIGNED.mentions[0]).whole[0]) == TOLD


@pytest.mark.parametrize("count", [1, 2, 3])
def test_the_telling_words_are_kept_before_those_around_them(count: int) -> None:
    quote = (Piece("much was said before ", 0), Piece("they met", TELLING), Piece(" and left", 0))
    assert text(few_words(quote, count)).startswith("… they")


@given(st.lists(st.tuples(st.text("ab \n", max_size=30), st.integers(0, 3))), st.integers(1, 40))
def test_few_words_are_words_of_the_quotation_in_their_order(rows: list[tuple[str, int]], count: int) -> None:
    quote = tuple(Piece(words, role) for words, role in rows)
    found = text(few_words(quote, count)).replace("…", "")
    assert " ".join(found.split()) in " ".join(text(quote).split())
