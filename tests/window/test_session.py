from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from explorer.chronicle.axis import Axis, Since
from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle, ThreadKey, in_order
from explorer.chronicle.corrections.correcting import corrected
from explorer.chronicle.corrections.correction import Correction, Corrections, passages_of
from explorer.chronicle.party import pair_of
from explorer.chronicle.searching.query import Filter
from explorer.window.keyboard.stepping import first_thread
from explorer.window.session import Session
from explorer.window.states import hits_text
from tests.window.make import ALONE, CHRONICLE, CONSULATE, LETTERS, ONE, TREATY, TWO, VISIT, at

AB = ThreadKey(pair=pair_of("Aria", "Bora"))
AC = ThreadKey(pair=pair_of("Aria", "Cana"))
OWN = ThreadKey(party="Aria")


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
    assert session.found.nonzero()[0].tolist() == [at(LETTERS)]


def test_hits_are_counted_as_they_are_listed(session: Session) -> None:
    counts = []
    for words, threads in (("", (ALL_EVENTS,)), ("king", (ALL_EVENTS,)), ("king", (AC,)), ("munoz", (AC,))):
        session.set_threads(threads)
        session.set_words(words)
        counts.append((session.hit_count, len(session.hits)))
    assert counts == [(count, count) for count, _ in counts]
    assert counts[1] > counts[0] == counts[3] == (0, 0)


def test_what_is_typed_lists_no_hits(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Session, "hits", property(lambda _: pytest.fail("they take long")))
    session.set_threads((ALL_EVENTS,))
    session.set_words("munoz")
    assert hits_text(session) == "1 hit"


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


def test_stepping_begins_in_view(session: Session) -> None:
    session.set_threads((ALL_EVENTS,))
    first, last = session.shown[1], session.shown[-2]
    session.set_range(CHRONICLE.days[first] - 1, CHRONICLE.days[last] + 1)
    assert (session.step(1), session.step(-1)) == (first, last)
    session.set_range(0.0, 9.0)
    assert session.step(1) == session.shown[0]


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


def test_compared_threads_are_shown_instead_of_the_others(session: Session) -> None:
    session.set_threads((OWN,))
    session.set_compared((AB, AC))
    assert session.members == (at(CONSULATE), at(LETTERS), at(TREATY), at(VISIT))
    assert session.name == "Aria – Bora and Aria – Cana"


def test_leaving_a_comparison_leads_back(session: Session) -> None:
    session.set_threads((OWN,))
    session.set_compared((AB, AC))
    session.set_compared(())
    assert (session.compared, session.members, session.name) == ((), (at(ALONE),), "Aria on its own")


def test_choosing_a_thread_ends_the_comparison(session: Session) -> None:
    session.set_threads((AB,))
    session.set_compared((AB, AC))
    session.set_threads((AB,))
    assert (session.compared, session.threads) == ((), (AB,))


def test_the_thread_shown_is_checked_and_another_starts_a_comparison(session: Session) -> None:
    session.set_threads((AB,))
    assert session.checked == (AB,)
    assert session.toggle_compared(AC)
    assert session.compared == session.checked == (AB, AC)


def test_unchecking_all_but_one_shows_that_one(session: Session) -> None:
    session.set_threads((AB,))
    session.toggle_compared(AC)
    session.toggle_compared(AB)
    assert (session.threads, session.compared, session.checked) == ((AC,), (), (AC,))
    assert not session.toggle_compared(AC)


def test_all_events_are_no_thread_to_compare_with(session: Session) -> None:
    session.set_threads((ALL_EVENTS,))
    session.toggle_compared(AB)
    assert (session.threads, session.compared) == ((AB,), ())


def test_six_threads_are_compared_at_the_most(session: Session) -> None:
    keys = tuple(ThreadKey(party=str(number)) for number in range(7))
    session.set_threads(keys[:1])
    assert [session.toggle_compared(key) for key in keys[1:]] == [True] * 5 + [False]
    assert session.compared == keys[:6]
    with pytest.raises(ValueError, match="7 threads"):
        session.set_compared(keys)


def test_a_comparison_is_told_once(session: Session, qtbot: QtBot) -> None:
    session.set_threads((AB,))
    with qtbot.waitSignal(session.threads_changed):
        session.set_compared((AB, AC))
    with qtbot.assertNotEmitted(session.threads_changed):
        session.set_compared((AB, AC))


def test_the_first_thread_is_the_pair_with_the_most_events() -> None:
    assert first_thread(CHRONICLE.threads) == AB


def test_without_pairs_all_events_come_first() -> None:
    assert first_thread({ALL_EVENTS: (), ThreadKey(party="Aria"): (0,)}) == ALL_EVENTS


def test_an_event_hidden_by_the_filter_is_not_selected_any_more(session: Session) -> None:
    session.set_threads((ALL_EVENTS,))
    session.select(at(ALONE))
    session.toggle_kind("politics")
    assert session.selection is None


def test_a_country_stays_shown_where_one_of_its_threads_is_told_no_more(
    session: Session, qtbot: QtBot
) -> None:
    aria = CHRONICLE.countries[0]
    session.set_threads(aria.threads, aria.name)
    with qtbot.assertNotEmitted(session.threads_changed):  # the timeline would be fitted anew
        session.renew(Chronicle((ONE, TWO), in_order((LETTERS, TREATY))))
    assert (session.name, session.threads) == ("Aria", (AB, AC))


def test_a_country_is_shown_with_what_is_newly_told_of_it(session: Session) -> None:
    fewer = Chronicle((ONE, TWO), in_order((LETTERS, TREATY)))
    session.set_chronicle(fewer)
    session.set_threads(fewer.countries[0].threads, "Aria")
    session.renew(CHRONICLE)
    assert session.threads == CHRONICLE.countries[0].threads
    assert at(ALONE) in session.shown


def test_a_country_of_which_nothing_is_told_any_more_gives_way_to_all_events(session: Session) -> None:
    session.set_threads(CHRONICLE.countries[2].threads, "Cana")
    session.renew(Chronicle((ONE,), in_order((LETTERS, ALONE))))
    assert session.threads == (ALL_EVENTS,)


def test_of_two_threads_compared_the_one_that_is_left_is_shown(session: Session) -> None:
    session.set_threads((OWN,))
    session.set_compared((AB, AC))
    session.renew(Chronicle((ONE,), in_order((LETTERS, ALONE))))
    assert (session.threads, session.compared, session.name) == ((AB,), (), "Aria – Bora")


def test_years_are_counted_from_the_same_event_under_its_other_name(session: Session) -> None:
    session.set_compared((AB, AC))
    session.set_axis(Axis(since=(Since(AB, "letters"),)))
    renamed = in_order((replace(LETTERS, id="notes"), CONSULATE, TREATY, VISIT, ALONE))
    session.renew(Chronicle((ONE, TWO), renamed), changed={"letters": "notes"})
    assert session.axis.since == (Since(AB, "notes"),)


def test_what_is_hidden_is_not_looked_for_among_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session()
    session.set_chronicle(CHRONICLE)
    session.set_threads((ALL_EVENTS,))
    session.select(CHRONICLE.positions[LETTERS.id])
    made = corrected(
        CHRONICLE, Corrections((Correction("c1", "hide", passages_of(LETTERS, {ONE.name: ONE})),))
    )
    monkeypatch.setattr(Chronicle, "position_telling", lambda *_: pytest.fail("all events were looked at"))
    session.renew(made.chronicle, corrected=made)
    assert session.selection is None
