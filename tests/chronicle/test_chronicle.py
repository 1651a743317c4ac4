from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.chronicle import (
    ALL_EVENTS,
    NO_PARTY,
    Chronicle,
    ThreadKey,
    in_order,
    order_of,
    thread_keys,
)
from explorer.chronicle.document import Document, OffsetMap
from explorer.chronicle.event import Event
from explorer.chronicle.party import pair_of
from explorer.errors import Diagnostic
from tests.chronicle.make import event, mention

CHILE_PERU = ThreadKey(pair=pair_of("Chile", "Peru"))
TWO = event(mention("1990"), mention("1990", pair="Bolivia–Chile"), id="two")
OWN = event(mention("1980", pair=None), id="own", parties=("Chile",))
NONE = event(mention("1970", pair=None), id="none", parties=())
CHRONICLE = Chronicle(events=in_order((TWO, OWN, NONE)))


def test_an_event_stands_in_every_thread_in_which_a_source_tells_it() -> None:
    assert thread_keys(TWO) == (ThreadKey(pair=pair_of("Bolivia", "Chile")), CHILE_PERU)


def test_an_event_of_one_party_stands_in_its_own_thread() -> None:
    assert thread_keys(OWN) == (ThreadKey(party="Chile"),)


def test_an_event_of_no_party_does_not_vanish() -> None:
    assert thread_keys(NONE) == (ThreadKey(party=NO_PARTY),)


def test_events_are_in_order_of_date() -> None:
    assert [event.id for event in CHRONICLE.events] == ["none", "own", "two"]


def test_all_events_is_a_thread() -> None:
    assert CHRONICLE.thread(ALL_EVENTS) == CHRONICLE.events


def test_a_thread_holds_its_events() -> None:
    assert CHRONICLE.thread(CHILE_PERU) == (TWO,)


def test_an_unknown_thread_is_empty() -> None:
    assert CHRONICLE.thread(ThreadKey(party="Atlantis")) == ()


def test_the_tree_lists_a_pair_below_both_parties() -> None:
    below = {country.name: country.pairs for country in CHRONICLE.countries}
    assert below["Peru"] == (pair_of("Chile", "Peru"),)
    assert below["Chile"] == (pair_of("Bolivia", "Chile"), pair_of("Chile", "Peru"))


def test_a_country_counts_an_event_once() -> None:
    counts = {country.name: country.count for country in CHRONICLE.countries}
    assert counts == {"Bolivia": 1, "Chile": 2, NO_PARTY: 1, "Peru": 1}


def test_mentions_are_counted_by_document() -> None:
    assert CHRONICLE.mentions_by_document == {"a.txt": 4}
    assert CHRONICLE.mention_count == 4


def test_the_order_does_not_depend_on_the_input() -> None:
    assert in_order((NONE, OWN, TWO)) == in_order((TWO, NONE, OWN))


DATES = ("1990", "1990-05", "1990-05-03", "-0044-03-15", "1990/1991", "../1990", "1990~")
SEVERAL = tuple(event(mention(date, title)) for date in DATES for title in ("Visit", "Treaty", "War"))


@given(st.lists(st.sampled_from(SEVERAL)))
def test_events_are_ordered_by_date_then_title_then_id(events: list[Event]) -> None:
    assert list(in_order(events)) == sorted(events, key=order_of)


def test_a_document_that_tells_nothing_is_a_fault() -> None:
    silent, telling = (Document(name, "", "", (), (), OffsetMap.identity(0)) for name in ("b.txt", "a.txt"))
    chronicle = Chronicle(
        (silent, telling), (event(mention("1990")),), diagnostics=(Diagnostic("c", "gone"),)
    )
    assert [fault.source for fault in chronicle.faults] == ["c", "b.txt"]
