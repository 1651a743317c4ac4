from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.dates.days import day_number
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.chronicle.party import fold
from explorer.chronicle.searching.query import haystack
from explorer.chronicle.searching.search import Query, Span, Term, plain_query, query_words, span_words
from explorer.chronicle.searching.search_index import SearchIndex
from tests.chronicle.make import event, mention

VISIT = event(
    mention("1990-05", "Premier visits Lima", kind="visit", people=("Ana Muñoz",), document="b.txt")
)
TREATY = event(mention("1929-06-03", "Treaty signed", kind="agreement"), id="e2")
SINCE = event(mention("1978/..", "Relations severed", kind="relations", pair="Bolivia–Chile"), id="e3")
UNTIL = event(mention("../1950", "Ties  kept\nup", kind="relations"), id="e4")
ALL = (VISIT, TREATY, SINCE, UNTIL)
KINDS = {"visit": Kind("visit", "Visits", "circle", "", "", ""), "law": Kind("law", "Law", "", "", "", "")}


def found(events: tuple[Event, ...], query: Query) -> set[int]:
    return set(SearchIndex(events).matching(query).nonzero()[0].tolist())


def test_an_index_made_of_what_was_kept_finds_the_same() -> None:
    chronicle = Chronicle(events=ALL)
    chronicle.__dict__["arrays"] = {**SearchIndex(ALL).arrays, "of others": np.zeros(1)}
    kept = SearchIndex.of(chronicle)
    for query in (plain_query("s"), Query((Term("relations severed"),)), Query(kinds=frozenset({"visit"}))):
        assert kept.matching(query).tolist() == SearchIndex(ALL).matching(query).tolist()


@pytest.mark.parametrize(
    ("words", "expected"),
    [("", {0, 1, 2, 3}), ("muñoz", {0}), ("MUNOZ lima", {0}), ("signed lima", set()), ("s", {0, 1, 2, 3})],
)
def test_the_index_finds_the_events_that_hold_every_word(words: str, expected: set[int]) -> None:
    assert found(ALL, plain_query(words)) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (Query(kinds=frozenset({"visit", "relations"})), {0, 2, 3}),
        (Query(spans=(Span(day_number(1960), day_number(1970)),)), set()),
        (Query(spans=(Span(day_number(1990)),)), {0, 2}),
        (Query(spans=(Span(last=day_number(1929)),)), {3}),
        (
            Query(spans=(Span(day_number(1990), day_number(1991)), Span(day_number(1929), day_number(1930)))),
            ALL,
        ),
        (Query((Term("visits lima"),)), {0}),
        (Query((Term("lima premier"),)), set()),
        (Query((Term("kept up"),)), {3}),
        (Query((Term("signed", excluded=True),)), {0, 2, 3}),
        (Query((Term("relations severed", excluded=True), Term("chile"))), {0, 1, 3}),
    ],
)
def test_each_part_of_a_query_chooses(query: Query, expected: object) -> None:
    assert found(ALL, query) == (set(range(len(ALL))) if expected is ALL else expected)


def test_a_word_does_not_reach_from_one_event_into_the_next() -> None:
    events = (event(mention(title="Premier vis", quote="v")), event(mention(title="its Lima", quote="i")))
    assert not found(events, plain_query("premier its"))


def test_a_phrase_does_not_reach_from_the_title_into_the_quotation() -> None:
    assert not found(
        (event(mention(title="Premier visits", quote="Lima waits")),), Query((Term("visits lima"),))
    )


def test_the_index_of_nothing_finds_nothing() -> None:
    assert not found((), plain_query("lima"))


def test_many_different_words_are_found_as_few_are() -> None:
    events = tuple(event(mention(title=f"No{number}x", quote="q")) for number in range(600))
    assert found(events, plain_query("x")) == set(range(600))


def test_of_many_words_those_that_few_texts_hold_mark_no_others() -> None:
    titles = [f"No{number}{'x' if number % 2 else 'y'} {'taxes' * (number < 100)}" for number in range(900)]
    events = tuple(event(mention(title=title, quote="q")) for title in titles)
    expected = {number for number in range(900) if number % 2 or number < 100}
    assert found(events, plain_query("x")) == expected


TERMS = st.builds(Term, st.text("liamsgned é", min_size=1, max_size=8).filter(str.strip), st.booleans())
DAYS = st.none() | st.integers(day_number(1900), day_number(2000))
QUERIES = st.builds(
    Query,
    st.lists(TERMS, max_size=3).map(tuple),
    st.frozensets(st.sampled_from(["visit", "law"])),
    st.lists(st.builds(Span, DAYS, DAYS), max_size=2).map(tuple),
)


@given(st.lists(QUERIES, max_size=4))
def test_typing_on_and_deleting_finds_what_each_event_matches(queries: list[Query]) -> None:
    index = SearchIndex(ALL)
    for query in queries:
        assert index.matching(query).tolist() == [query.matches(each) for each in ALL]


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ((1990, 1, 1), (1999, 12, 31), "1990–1999"),
        ((1990, 1, 1), (1990, 12, 31), "1990"),
        ((1982, 3, 1), (1982, 3, 31), "March 1982"),
        ((1982, 3, 1), (1983, 12, 31), "March 1982 – December 1983"),
        ((1982, 3, 5), (1982, 3, 5), "5 March 1982"),
        ((1982, 3, 5), (1983, 12, 31), "5 March 1982 – 31 December 1983"),
        ((-99, 1, 1), (0, 12, 31), "100 BC – 1 BC"),
        ((2008, 1, 1), None, "from 2008"),
        (None, (1949, 12, 31), "until 1949"),
        (None, None, "any day"),
        ((1990, 1, 1), (1980, 1, 1), "no day"),
    ],
)
def test_a_stretch_of_days_is_worded_as_coarsely_as_it_is(
    first: tuple[int, int, int] | None, last: tuple[int, int, int] | None, words: str
) -> None:
    span = Span(day_number(*first) if first else None, day_number(*last) if last else None)
    assert span_words(span) == words


def test_a_query_is_told_in_words() -> None:
    span = Span(day_number(1990), day_number(2000) - 1)
    query = Query((Term("Mexico"), Term("army", excluded=True)), frozenset({"visit", "law"}), (span,))
    assert query_words(query, KINDS) == "1990–1999 · Visits or Law · “Mexico” · not “army”"


def test_only_more_than_words_needs_explaining() -> None:
    assert plain_query("two words").is_plain
    assert not Query((Term("two words"),)).is_plain


@pytest.mark.parametrize(
    ("words", "folded"),
    [
        ("Ambassadors", "ambassador"),
        ("Honduras", "honduras"),
        ("Morales", "morales"),
        ("congress", "congress"),
        ("ties", "ties"),
        ("two ambassadors", "two ambassadors"),
    ],
)
def test_a_plural_is_found_by_its_singular(words: str, folded: str) -> None:
    assert Term(words).folded == folded


def test_what_is_left_out_is_left_out_as_written() -> None:
    assert Term("ambassadors", excluded=True).folded == "ambassadors"


LETTERS = "aáλ山t"


@given(st.lists(st.text(f"{LETTERS} "), min_size=1, max_size=6), st.text(LETTERS, min_size=1, max_size=3))
def test_an_event_is_found_by_any_part_of_a_word(titles: list[str], piece: str) -> None:
    events = [event(mention("1990", title, quote="-"), id=f"e{n}") for n, title in enumerate(titles)]
    found = SearchIndex(events).matching(plain_query(piece)).tolist()
    assert found == [fold(piece) in haystack(one) for one in events]
