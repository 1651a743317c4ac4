"""The index of what is read bit by bit is that of all that is known."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from explorer.chronicle.chronicle import Chronicle, in_order
from explorer.chronicle.event import Event
from explorer.chronicle.searching import search_index
from explorer.chronicle.searching.search import plain_query
from explorer.chronicle.searching.search_index import SearchIndex
from explorer.window.opening.indexing import Indexing
from tests.window.make import ALONE, CONSULATE, LETTERS, TREATY, VISIT

SOME = Chronicle(events=in_order((LETTERS, ALONE, VISIT)))
ALL = Chronicle(events=in_order((LETTERS, ALONE, CONSULATE, TREATY)))
WORDS = ("treaty", "consul", "letter", "visit", "a", "e")


def test_events_that_came_are_found_and_those_that_went_are_not() -> None:
    indexing, whole = Indexing(), SearchIndex(ALL.events)
    indexing.of(SOME)
    index = indexing.of(ALL)
    for word in WORDS:
        query = plain_query(word)
        assert index.matching(query).tolist() == whole.matching(query).tolist(), word


def test_the_texts_of_events_that_were_there_before_are_not_read_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[str] = []

    def haystack(event: Event) -> str:
        read.append(event.id)
        return event.title

    monkeypatch.setattr(search_index, "haystack", haystack)
    indexing = Indexing()
    indexing.of(SOME)
    read.clear()
    indexing.of(ALL)
    assert read == ids_of((CONSULATE, TREATY))


def ids_of(events: Sequence[Event]) -> list[str]:
    return [event.id for event in in_order(events)]
