from __future__ import annotations

import json
from dataclasses import replace
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


def test_words_of_others_control_no_screen_and_turn_no_line() -> None:
    changes = {
        "title": ["A\x1b[2J\u202etitle\nin  lines"],
        "note": ["One\ntwo\x07"],
        "parties": ["Chi\x00le"],
    }
    found = from_data({"id": "1", "act": "edit", "passages": [{}], "changes": changes})
    assert {change.field: change.value for change in found.changes} == {
        "title": ("A[2Jtitle in lines",),
        "note": ("One\ntwo",),
        "parties": ("Chile",),
    }


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
        ({"id": "1", "act": "edit", "passages": [{}], "changes": {"parties": [""]}}, "without a name"),
        ({"id": "1", "act": "edit", "passages": [{}], "changes": {"size": ["1"]}}, "unknown field"),
        ({"id": "1", "act": "own", "changes": {"title": ["A"]}}, "without a date"),
    ],
)
def test_damaged_data_is_refused_with_a_reason(data: Any, said: str) -> None:
    with pytest.raises(InputError, match=said):
        from_data(data)


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


@pytest.mark.parametrize(
    ("ours", "theirs", "apart"),
    [
        ("hide", "confirm", True),
        ("confirm", "hide", True),
        ("merge", "split", True),
        ("confirm", "confirm", False),
        ("hide", "note", False),
    ],
)
def test_acts_that_exclude_one_another_are_a_conflict(ours: str, theirs: str, apart: bool) -> None:
    union = united(Corrections((Correction("1", ours, (HERE,)),)), [Correction("2", theirs, (HERE,))])
    assert bool(union.conflicts) is apart


def test_what_somebody_hides_that_another_edits_is_a_conflict() -> None:
    hidden = Correction("2", "hide", (HERE,))
    assert united(Corrections((edit("1", "A"),)), [hidden]).conflicts == ((edit("1", "A"), hidden),)


def test_a_passage_is_the_same_whatever_stands_around_it_by_now() -> None:
    theirs = edit("2", "B", replace(HERE, before="New words. "))
    assert len(united(Corrections((edit("1", "A"),)), [theirs]).conflicts) == 1


def test_what_both_say_in_the_end_is_no_conflict() -> None:
    ours = Corrections((edit("1", "A"), edit("2", "B")))
    assert united(ours, [edit("3", "C"), edit("4", "B")]).conflicts == ()
