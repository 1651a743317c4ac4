from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.corrections.correction import (
    CONTEXT,
    Change,
    Correction,
    Passage,
    from_data,
    in_turn,
    moment_after,
    passages_of,
    to_data,
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


NOON = datetime(2026, 11, 28, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "latest",
    ["", "2026-11-28T11:59:59+00:00", "2026-11-28T12:00:00+00:00", "once", "9999-01-01T00:00:00+00:00"],
)
def test_what_is_made_now_has_the_time_of_the_clock(latest: str) -> None:
    assert moment_after(latest, NOON) == "2026-11-28T12:00:00.000000+00:00"


@pytest.mark.parametrize(
    ("latest", "told"),
    [
        ("2026-11-28T12:00:00.000000+00:00", "2026-11-28T12:00:00.000001+00:00"),
        ("2031-01-01T00:00:00+00:00", "2031-01-01T00:00:00.000001+00:00"),
    ],
)
def test_where_a_clock_was_set_back_what_is_made_now_is_later_all_the_same(latest: str, told: str) -> None:
    assert moment_after(latest, NOON) == told


@pytest.mark.parametrize("made", ["", "yesterday", "9999-12-31T23:59:59.999999+00:00"])
def test_what_has_no_time_comes_before_what_has_one(made: str) -> None:
    now, other = replace(edit("1", "A"), made="2026-11-28T12:00:00+00:00"), replace(edit("2", "B"), made=made)
    assert in_turn([now, other]).made == (other, now)
