from __future__ import annotations

import pytest

from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle, ThreadKey
from explorer.chronicle.common import Common, common_of, whole_names
from explorer.chronicle.event import Event
from explorer.chronicle.party import pair_of
from tests.window.make import CHRONICLE, ONE, TREATY, at, event, mention

AB, AC = (ThreadKey(pair=pair_of("Aria", other)) for other in ("Bora", "Cana"))
WORDS = "Their envoys exchanged letters on 3 May 1901."


def told(name: str, pair: tuple[str, str], parties: tuple[str, ...], *people: str) -> Event:
    made = event(name, mention(ONE, WORDS, "1901-05-03", "3 May 1901", name, "visit", pair, people=people))
    return Event(made.id, made.date, made.title, made.kind, made.mentions, parties, people)


MET = Chronicle(
    (ONE,),
    (
        told("one", ("Aria", "Bora"), ("Aria", "Bora", "Dora"), "Ana", "Émile"),
        told("two", ("Aria", "Cana"), ("Aria", "Cana", "Dora"), "Émile", "Zoe"),
    ),
)


def test_events_that_two_threads_tell_are_in_common() -> None:
    assert common_of(CHRONICLE, (AB, AC), range(5)).events == (at(TREATY),)


def test_what_the_filter_hides_is_not_in_common() -> None:
    shown = [position for position in range(5) if position != at(TREATY)]
    assert common_of(CHRONICLE, (AB, AC), shown).events == ()


def test_people_and_third_parties_are_in_common_but_not_what_threads_are_named_for() -> None:
    assert common_of(MET, (AB, AC), range(2)) == Common((), ("Dora",), ("Émile",), {"Émile": "Émile"})


def test_who_is_told_only_by_events_in_common_is_not_told_besides() -> None:
    assert common_of(CHRONICLE, (AB, AC), range(5)).parties == ()


def test_a_person_is_the_same_by_the_last_name_where_nobody_else_has_it() -> None:
    events = (
        told("one", ("Aria", "Bora"), ("Aria", "Bora"), "Paz", "Morales"),
        told("two", ("Aria", "Cana"), ("Aria", "Cana"), "Evo Morales", "Jaime Paz", "Víctor Paz"),
    )
    found = common_of(Chronicle((ONE,), events), (AB, AC), range(2))
    assert found.people == ("Evo Morales",)
    assert found.forms == {"Evo Morales": "Morales"}


@pytest.mark.parametrize("names", [{"Ana"}, {"Ana", "Anabel"}, {"Ana", "Ana Paz", "Ana Ruiz"}])
def test_a_name_that_may_be_several_stays_itself(names: set[str]) -> None:
    assert whole_names(names) == {name: name for name in names}


def test_one_thread_has_nothing_in_common() -> None:
    assert common_of(CHRONICLE, (AB,), range(5)).is_empty
    assert common_of(CHRONICLE, (), range(5)).is_empty


def test_a_thread_has_everything_in_common_with_all_events() -> None:
    assert common_of(CHRONICLE, (AC, ALL_EVENTS), range(5)).events == (at(TREATY),)
