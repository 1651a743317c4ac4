from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.corrections.correction import (
    CONTEXT,
    Change,
    Correction,
    Corrections,
    Passage,
    from_data,
    passages_of,
    to_data,
    united,
)
from explorer.errors import InputError
from tests.window.make import LETTERS, ONE

HERE = Passage("one.txt", "They met in 1901.", "1901")


def edit(identity: str, title: str, passage: Passage = HERE) -> Correction:
    return Correction(identity, "edit", (passage,), (Change("title", (title,)),))


def test_a_passage_keeps_what_stands_around_it() -> None:
    (passage, *_) = passages_of(LETTERS, {ONE.name: ONE})
    start = ONE.text.index(passage.quote)
    assert passage.before == ONE.text[max(start - CONTEXT, 0) : start]
    assert passage.after == ONE.text[start + len(passage.quote) :][:CONTEXT]


def test_without_its_document_a_passage_is_its_words() -> None:
    (passage, *_) = passages_of(LETTERS, {})
    assert (passage.quote, passage.before, passage.after) == (LETTERS.mentions[0].quote, "", "")


TEXTS = st.text(min_size=1, max_size=12)
PASSAGES = st.builds(Passage, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS)


@given(st.builds(Correction, TEXTS, st.just("hide"), st.tuples(PASSAGES), made=TEXTS, by=TEXTS, scope=TEXTS))
def test_a_correction_comes_back_from_its_data(correction: Correction) -> None:
    assert from_data(json.loads(json.dumps(to_data(correction)))) == correction


def test_changes_come_back_from_their_data() -> None:
    changes = (Change("title", ("A title",)), Change("pair", ()), Change("tags", ("a", "b")))
    correction = Correction("1", "edit", (HERE,), changes)
    assert from_data(to_data(correction)) == correction


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ([], "must be an object"),
        ({"id": "1", "act": "shout"}, "unknown sort"),
        ({"act": "hide"}, "without an id"),
        ({"id": "1", "act": "hide"}, "names no passage"),
        ({"id": "1", "act": "hide", "passages": [{"quote": 3}]}, "quote must be text"),
        ({"id": "1", "act": "edit", "passages": [{}], "changes": {"date": ["soon"]}}, "not a date"),
        ({"id": "1", "act": "edit", "passages": [{}], "changes": {"title": [" "]}}, "a title is one text"),
        ({"id": "1", "act": "edit", "passages": [{}], "changes": {"pair": ["A", "A"]}}, "two different"),
        ({"id": "1", "act": "edit", "passages": [{}], "changes": {"pair": ["", "A"]}}, "two different"),
        ({"id": "1", "act": "edit", "passages": [{}], "changes": {"size": ["1"]}}, "unknown field"),
        ({"id": "1", "act": "own", "changes": {"title": ["A"]}}, "without a date"),
    ],
)
def test_damaged_data_is_refused_with_a_reason(data: Any, said: str) -> None:
    with pytest.raises(InputError, match=said):
        from_data(data)


def test_the_same_correction_stands_once() -> None:
    once = Corrections().with_one(edit("1", "A"))
    assert once.with_one(edit("1", "B")) == once


def test_one_can_be_taken_back_alone() -> None:
    both = Corrections((edit("1", "A"), edit("2", "B")))
    assert both.without("1").made == (edit("2", "B"),)


def test_united_corrections_keep_those_of_both() -> None:
    union = united(Corrections((edit("1", "A"),)), [edit("1", "A"), edit("2", "A")])
    assert [one.id for one in union.corrections.made] == ["1", "2"]
    assert (union.added, union.conflicts) == (1, ())


def test_different_words_for_one_field_are_a_conflict() -> None:
    ours, theirs = edit("1", "A"), edit("2", "B")
    union = united(Corrections((ours,)), [theirs])
    assert union.conflicts == ((ours, theirs),)
    assert len(union.corrections.made) == 2


def test_words_for_different_passages_are_none() -> None:
    theirs = edit("2", "B", Passage("two.txt", "They met in 1901.", "1901"))
    assert united(Corrections((edit("1", "A"),)), [theirs]).conflicts == ()
