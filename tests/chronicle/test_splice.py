"""Index and facts of events most of which were known are those that are made of all events anew."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.event import Event
from explorer.chronicle.kind import kinds_from
from explorer.chronicle.searching.index_splice import spliced_index
from explorer.chronicle.searching.search import Span, plain_query
from explorer.chronicle.searching.search_index import SearchIndex
from explorer.chronicle.splice import Splice
from explorer.resources import load_json
from explorer.timeline.index.facts import ARRAYS, facts_of
from explorer.timeline.index.facts_splice import spliced_facts
from tests.window.make import CHRONICLE

KINDS = kinds_from(load_json("kinds.json"))
EVENTS = tuple(CHRONICLE.events)
FRESH = tuple(
    replace(event, id=f"fresh-{number}", title=f"Zebra treaty {number}", kind="law")
    for number, event in enumerate(EVENTS)
)
QUERIES = ("", "treaty", "zebra", "zebra treaty", '"zebra treaty 1"', "-treaty", "visit", "a", "nowhere")

some = st.lists(st.sampled_from(EVENTS), unique_by=id)
others = st.lists(st.sampled_from((*EVENTS, *FRESH)), unique_by=id)


@given(before=some, after=others)
def test_what_is_found_is_what_an_index_of_all_finds(before: list[Event], after: list[Event]) -> None:
    spliced = spliced_index(SearchIndex(before), Splice.of(before, after))
    whole = SearchIndex(after)
    for words in QUERIES:
        query = replace(plain_query(words), kinds=frozenset({"law"}) if words == "a" else frozenset())
        assert spliced.matching(query).tolist() == whole.matching(query).tolist(), words


@given(before=some, after=others)
def test_days_are_those_of_all(before: list[Event], after: list[Event]) -> None:
    query = replace(plain_query("e"), spans=(Span(700_000, 715_000),))
    spliced = spliced_index(SearchIndex(before), Splice.of(before, after))
    assert spliced.matching(query).tolist() == SearchIndex(after).matching(query).tolist()


@given(before=some, after=others)
def test_the_facts_are_those_of_all(before: list[Event], after: list[Event]) -> None:
    spliced = spliced_facts(facts_of(before, KINDS), Splice.of(before, after), after, KINDS)
    whole = facts_of(after, KINDS)
    assert all(np.array_equal(getattr(spliced, name), getattr(whole, name)) for name in ARRAYS)
    assert (spliced.told, spliced.events) == (whole.told, after)


def test_an_index_can_be_spliced_again() -> None:
    first, second = [*EVENTS[1:], FRESH[0]], [FRESH[1], *EVENTS[2:], FRESH[0]]
    once = spliced_index(SearchIndex(EVENTS), Splice.of(EVENTS, first))
    twice = spliced_index(once, Splice.of(first, second))
    for words in QUERIES:
        query = plain_query(words)
        assert twice.matching(query).tolist() == SearchIndex(second).matching(query).tolist(), words


def test_texts_of_events_that_stay_are_not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    index = SearchIndex(EVENTS)
    read: list[Event] = []
    from explorer.chronicle.searching import search_index

    haystack = search_index.haystack
    monkeypatch.setattr(search_index, "haystack", lambda event: read.append(event) or haystack(event))
    spliced_index(index, Splice.of(EVENTS, (*EVENTS[:2], FRESH[2], *EVENTS[3:])))
    assert read == [FRESH[2]]
