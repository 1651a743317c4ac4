from __future__ import annotations

from explorer.window.reader.omitted import counts_by_section, excerpt, omitted_in, sentence_around
from explorer.window.reader.passages import passages_of
from explorer.window.reader.sheet import Sheet
from tests.window.reader.samples import ALL, BOOK, OTHER


def test_dated_words_without_event_come_with_the_reason() -> None:
    (only,) = omitted_in(BOOK, Sheet(ALL))
    assert (only.words, only.reason) == ("nine years", "a duration without a date")


def test_a_document_without_omissions_has_none() -> None:
    assert omitted_in(BOOK, Sheet(OTHER)) == ()


def test_the_sentence_is_the_whole_one_and_no_more() -> None:
    sheet = Sheet(ALL)
    (only,) = omitted_in(BOOK, sheet)
    first, last = sentence_around(sheet, only.start, only.end)
    assert sheet.text[first:last] == "Aria stood alone for nine years."


def test_the_excerpt_keeps_the_dated_words() -> None:
    sheet = Sheet(ALL)
    (only,) = omitted_in(BOOK, sheet)
    assert excerpt(sheet, only) == "…alone for nine years."


def test_passages_are_counted_by_section() -> None:
    sheet = Sheet(ALL)
    starts = [passage.start for passage in passages_of(BOOK, sheet)]
    assert counts_by_section(sheet, starts) == [2, 1, 2]
