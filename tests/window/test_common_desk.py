from __future__ import annotations

import pytest

from explorer.app import Program
from explorer.chronicle.chronicle import ALL_EVENTS, ThreadKey
from explorer.chronicle.party import pair_of
from explorer.chronicle.searching.query import Filter
from tests.chronicle.test_common import MET
from tests.window.make import TREATY, at

AB, AC = (ThreadKey(pair=pair_of("Aria", other)) for other in ("Bora", "Cana"))


@pytest.fixture
def comparing(program: Program) -> Program:
    program.session.set_compared((AB, AC))
    return program


def words(program: Program) -> str:
    common = program.window.header.common
    return "" if common.isHidden() else common.text()


def test_the_heading_tells_what_compared_threads_have_in_common(comparing: Program) -> None:
    assert words(comparing) == "1 event in common ▾"
    assert comparing.window.header.common.accessibleName() == "1 event in common"


def test_nothing_is_told_where_nothing_is_compared_or_in_common(comparing: Program) -> None:
    comparing.session.set_filter(Filter(hidden=frozenset({"agreement"})))
    assert words(comparing) == ""
    assert not comparing.window.commands["next_common"].isEnabled()
    comparing.session.set_filter(Filter())
    assert words(comparing)
    comparing.session.set_compared(())
    assert words(comparing) == ""


def test_a_key_goes_to_the_events_in_common_and_round(comparing: Program) -> None:
    comparing.session.set_compared((AB, ALL_EVENTS))
    first, *_, last = comparing.common.common.events
    comparing.commands.choose(last)
    comparing.window.commands["next_common"].trigger()
    assert comparing.session.selection == first
    comparing.window.commands["previous_common"].trigger()
    assert comparing.session.selection == last


def test_the_menu_lists_events_and_leads_to_them(comparing: Program) -> None:
    menu = comparing.common.menu()
    action = next(one for one in menu.actions() if one.text() == f"1950: {TREATY.title}")
    action.trigger()
    assert comparing.session.selection == at(TREATY)


def test_people_in_common_are_searched_for(comparing: Program) -> None:
    comparing.show_chronicle(MET)
    comparing.session.set_compared((AB, AC))
    assert comparing.window.header.common.toolTip() == "1 party, 1 person in common"
    next(one for one in comparing.common.menu().actions() if one.text() == "Émile").trigger()
    assert comparing.session.hits == (0, 1)


def test_the_summary_leaves_room_for_it(comparing: Program) -> None:
    header = comparing.window.header
    comparing.window.resize(1024, 640)
    assert header.common.geometry().right() <= header.width()
    assert header._summary.geometry().right() <= header.common.geometry().left()
