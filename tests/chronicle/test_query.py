from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.days import day_number
from explorer.chronicle.party import pair_of
from explorer.chronicle.query import Filter, SearchIndex, matches, select
from tests.chronicle.make import event, mention

VISIT = event(
    mention("1990-05", "Premier visits Lima", kind="visit", people=("Ana Muñoz",), document="b.txt")
)
TREATY = event(mention("1929-06-03", "Treaty signed", kind="agreement"), id="e2")
SINCE = event(mention("1978/..", "Relations severed", kind="relations", pair="Bolivia–Chile"), id="e3")
ALL = (VISIT, TREATY, SINCE)


def test_an_empty_filter_lets_everything_pass() -> None:
    assert select(ALL, Filter()) == ALL


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        (Filter(kinds=frozenset({"visit"})), (VISIT,)),
        (Filter(pairs=frozenset({pair_of("Chile", "Bolivia")})), (SINCE,)),
        (Filter(hidden=frozenset({"visit", "agreement"})), (SINCE,)),
        (Filter(documents=frozenset({"b.txt"})), (VISIT,)),
        (Filter(first=day_number(1990, 5, 31)), (VISIT, SINCE)),
        (Filter(last=day_number(1929, 6, 3)), (TREATY,)),
        (Filter(first=day_number(1930), last=day_number(1970)), ()),
        (Filter(words="lima munoz"), (VISIT,)),
        (Filter(words="lima signed"), ()),
    ],
)
def test_each_field_chooses(chosen: Filter, expected: tuple[object, ...]) -> None:
    assert select(ALL, chosen) == expected


def test_an_open_end_reaches_every_later_day() -> None:
    assert Filter(first=day_number(2500)).passes(SINCE)


def test_blank_words_match_everything() -> None:
    assert matches(VISIT, "   ")


@pytest.mark.parametrize(
    ("words", "expected"),
    [("", {0, 1, 2}), ("muñoz", {0}), ("MUNOZ lima", {0}), ("signed lima", set()), ("s", {0, 1, 2})],
)
def test_the_index_finds_the_events_that_hold_every_word(words: str, expected: set[int]) -> None:
    assert SearchIndex(ALL).matching(words) == expected


def test_a_word_does_not_reach_from_one_event_into_the_next() -> None:
    events = [event(mention(title="Premier vis", quote="v")), event(mention(title="its Lima", quote="i"))]
    assert not SearchIndex(events).matching("premier its")


def test_the_index_of_nothing_finds_nothing() -> None:
    assert not SearchIndex(()).matching("lima")


@given(st.lists(st.text("liamsgned é", max_size=8), max_size=5))
def test_typing_on_and_deleting_finds_what_a_fresh_search_finds(typed: list[str]) -> None:
    index = SearchIndex(ALL)
    for words in typed:
        fresh = {position for position, each in enumerate(ALL) if matches(each, words)}
        assert index.matching(words) == fresh


@given(st.builds(Filter, hidden=st.sets(st.sampled_from(["visit", "law", "trade"])).map(frozenset)))
def test_many_pass_as_each_does(chosen: Filter) -> None:
    each = tuple(place for place, one in enumerate(ALL) if chosen.passes(one))
    assert chosen.passing(ALL, range(len(ALL))) == each
