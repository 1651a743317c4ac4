from __future__ import annotations

from pytestqt.qtbot import QtBot

from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle, ThreadKey
from explorer.chronicle.party import pair_of
from explorer.chronicle.query import Filter
from explorer.window.session import Session, first_thread
from tests.window.make import ALONE, CHRONICLE, CONSULATE, LETTERS, TREATY, VISIT, at

AB = ThreadKey(pair=pair_of("Aria", "Bora"))
AC = ThreadKey(pair=pair_of("Aria", "Cana"))


def test_a_thread_shows_its_events_in_order_of_date(session: Session) -> None:
    session.set_threads((AB,))
    assert session.shown == (at(CONSULATE), at(LETTERS), at(TREATY), at(VISIT))


def test_several_threads_show_each_event_once(session: Session) -> None:
    session.set_threads((AB, AC), "Aria")
    assert session.shown.count(at(TREATY)) == 1
    assert session.name == "Aria"


def test_a_hidden_kind_is_not_shown(session: Session) -> None:
    session.set_threads((ALL_EVENTS,))
    session.toggle_kind("politics")
    assert at(ALONE) not in session.shown
    assert at(ALONE) in session.members


def test_hits_are_shown_events_that_hold_the_words(session: Session) -> None:
    session.set_threads((ALL_EVENTS,))
    session.set_words("munoz")
    assert session.hits == (at(LETTERS),)


def test_what_is_found_elsewhere_is_no_hit(session: Session) -> None:
    session.set_threads((AC,))
    session.set_words("munoz")
    assert session.hits == ()
    assert session.found == {at(LETTERS)}


def test_a_change_is_told_once(session: Session, qtbot: QtBot) -> None:
    told: list[str] = []
    session.threads_changed.connect(lambda: told.append("threads"))
    session.filter_changed.connect(lambda: told.append("filter"))
    for _ in range(2):
        session.set_threads((AB,))
        session.set_filter(Filter(hidden=frozenset({"visit"})))
    assert told == ["threads", "filter"]


def test_a_selected_event_outside_the_new_thread_is_let_go(session: Session) -> None:
    session.set_threads((AB,))
    session.select(at(VISIT))
    session.set_threads((AC,))
    assert session.selected is None


def test_a_selected_event_inside_the_new_thread_is_kept(session: Session) -> None:
    session.set_threads((AB,))
    session.select(at(TREATY))
    session.set_threads((AC,))
    assert session.selected == TREATY


def test_stepping_begins_at_the_first_and_stops_at_the_last(session: Session) -> None:
    session.set_threads((AC,))
    assert session.step(1) == at(TREATY)
    session.select(at(TREATY))
    assert session.step(1) is None


def test_stepping_through_hits_goes_round(session: Session) -> None:
    session.set_threads((ALL_EVENTS,))
    session.set_words("king")
    session.select(at(VISIT))
    assert session.step_hit(1) == at(VISIT)


def test_another_chronicle_begins_anew(session: Session) -> None:
    session.set_threads((AB,))
    session.select(at(VISIT))
    session.set_chronicle(Chronicle())
    assert (session.threads, session.selection, session.shown) == ((), None, ())


def test_the_first_thread_is_the_pair_with_the_most_events() -> None:
    assert first_thread(CHRONICLE.threads) == AB


def test_without_pairs_all_events_come_first() -> None:
    assert first_thread({ALL_EVENTS: (), ThreadKey(party="Aria"): (0,)}) == ALL_EVENTS


def test_an_event_hidden_by_the_filter_is_not_selected_any_more(session: Session) -> None:
    session.set_threads((ALL_EVENTS,))
    session.select(at(ALONE))
    session.toggle_kind("politics")
    assert session.selection is None
