"""What a chronicle knows when an event has gone or come is what another would work out of the same events."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.chronicle.chronicle import Chronicle, in_order
from explorer.chronicle.event import Event
from explorer.chronicle.inserting import COMING, GOING, with_event, without_event
from explorer.chronicle.party import Pair
from explorer.chronicle.relations import standings
from explorer.chronicle.relations.standings import StandingsWhenAsked
from tests.chronicle.make import event, mention

COUNTRIES = ("Aria", "Bora", "Cana")
DATES = ("1900", "1955-05-01", "1955-05", "196X", "1978-03-17", "2001-02-03")
TITLES = ("Aria severs relations with Bora", "Cana recalls its ambassador", "A premier visits")


@st.composite
def chronicles(draw: st.DrawFn) -> Chronicle:
    """Chronicles that have worked out all that can be kept."""
    return knowing(draw(st.lists(events(), min_size=1, max_size=8, unique_by=lambda one: one.id)))


@st.composite
def events(draw: st.DrawFn) -> Event:
    date, title = draw(st.sampled_from(DATES)), draw(st.sampled_from(TITLES))
    first, second = sorted(draw(st.permutations(COUNTRIES))[:2])
    documents = draw(st.sampled_from([("a.txt",), ("a.txt", "b.txt"), ("c.txt",)]))
    told = [
        mention(date, title, kind="relations", pair=f"{first}–{second}", document=document)
        for document in documents
    ]
    return event(*told, id=f"e{draw(st.integers(0, 99))}")


def knowing(found: list[Event]) -> Chronicle:
    chronicle = Chronicle(events=in_order(found))
    for name in GOING:
        getattr(chronicle, name)
    return chronicle


def is_known(found: Chronicle, name: str) -> bool:
    return name not in vars(found) or vars(found)[name] == getattr(Chronicle(events=found.events), name)


@given(chronicles(), st.data())
def test_of_an_event_less_all_is_known_as_it_is(chronicle: Chronicle, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(chronicle.events) - 1))
    found = without_event(chronicle, position)
    assert found.events == (*chronicle.events[:position], *chronicle.events[position + 1 :])
    assert [name for name in GOING if not is_known(found, name)] == []


def test_an_event_comes_behind_one_that_is_in_no_order_to_it() -> None:
    there, more = event(mention("1900", "A"), id="e"), event(mention("1900", "B"), id="e")
    found = with_event(Chronicle(events=(there,)), more)
    assert found.events == in_order((there, more)) == (there, more)


@given(chronicles(), events())
def test_of_an_event_more_all_is_known_as_it_is(chronicle: Chronicle, more: Event) -> None:
    found = with_event(chronicle, more)
    assert found.events == in_order((*chronicle.events, more))
    assert [name for name in COMING if not is_known(found, name)] == []


def test_what_an_event_does_not_touch_is_not_worked_out_anew() -> None:
    visit = event(mention("1955-05-01", "A premier visits", pair="Aria–Bora"), id="e1")
    chronicle = knowing([visit, event(mention("1960", "Another visit", pair="Aria–Bora"), id="e2")])
    assert vars(without_event(chronicle, 0)).keys() >= GOING.keys()


# --- how relations stood ----------------------------------------------------------------------------

AB, BC = Pair("Aria", "Bora"), Pair("Bora", "Cana")
SEVERED = event(mention("1978-03-17", "Aria severs relations with Bora", kind="relations", pair="Aria–Bora"))
RESTORED = event(
    mention("1985", "Aria and Bora restore relations", kind="relations", pair="Aria–Bora"), id="e2"
)
OTHER = event(mention("1980", "Bora severs relations with Cana", kind="relations", pair="Bora–Cana"), id="e3")
VISIT = event(mention("1982-05", "A premier visits Aria", kind="visit", pair="Aria–Bora"), id="e4")
LAST = event(mention("2020", "A fair is held", kind="trade", pair="Aria–Bora"), id="e5")
EVERY = in_order((SEVERED, RESTORED, OTHER, VISIT, LAST))


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Chronicle:
    """A chronicle whose standings are worked out when they are asked for, as all of them have been."""
    monkeypatch.setattr(standings, "MANY", 1)
    chronicle = Chronicle(events=EVERY)
    assert {*chronicle.standings} == {AB, BC}
    return chronicle


@pytest.mark.parametrize("one", EVERY, ids=lambda one: one.title)
def test_relations_stand_as_by_the_events_left(asked: Chronicle, one: Event) -> None:
    left = without_event(asked, asked.events.index(one))
    assert isinstance(vars(left)["standings"], StandingsWhenAsked)
    assert dict(left.standings) == standings.load_standings(left.events)


@pytest.mark.parametrize("one", EVERY, ids=lambda one: one.title)
def test_relations_stand_as_by_the_events_that_have_come(asked: Chronicle, one: Event) -> None:
    left = without_event(asked, asked.events.index(one))
    assert dict(with_event(left, one).standings) == dict(asked.standings)


def test_what_no_act_touches_stands_as_it_was(asked: Chronicle) -> None:
    left = without_event(asked, asked.events.index(VISIT))
    assert left.standings[AB] is asked.standings[AB]


def test_an_act_that_is_gone_touches_its_own_pair_alone(asked: Chronicle) -> None:
    left = without_event(asked, asked.events.index(RESTORED))
    assert left.standings[BC] is asked.standings[BC]
    assert left.standings[AB] != asked.standings[AB]


def test_relations_are_told_up_to_the_last_year_that_is_left(asked: Chronicle) -> None:
    left = without_event(asked, asked.events.index(LAST))
    assert left.standings[BC].horizon < asked.standings[BC].horizon
