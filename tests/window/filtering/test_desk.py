from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.chronicle.searching.query import NO_FILTER, Filter
from tests.window.make import CHRONICLE, KINDS, TREATY, TWO, VISIT, at

LEFT = Qt.MouseButton.LeftButton


def texts(program: Program) -> list[str]:
    return [chip.part.text for chip in program.window.chips.chips]


def test_without_a_filter_the_chips_take_no_room(program: Program) -> None:
    assert not program.window.chips.isVisible()


def test_each_part_of_the_filter_has_a_chip(program: Program) -> None:
    program.session.set_filter(Filter(told_by=2, parties=frozenset({"Aria"}), hidden=frozenset({"law"})))
    assert texts(program) == ["Without Law", "With Aria", "2 sources or more"]
    assert program.window.filter_button.text() == "Filter · 3"


def test_a_click_on_a_chip_takes_its_part_out(program: Program, qtbot: QtBot) -> None:
    program.session.set_filter(Filter(told_by=2, differing=True))
    qtbot.mouseClick(program.window.chips.chips[0], LEFT)
    assert program.session.filter == Filter(differing=True)


def test_delete_takes_chip_after_chip_out(program: Program) -> None:
    program.session.set_filter(Filter(told_by=2, differing=True))
    program.window.activateWindow()
    program.window.chips.chips[0].setFocus()
    QTest.keyClick(program.window.chips.chips[0], Qt.Key.Key_Delete)
    assert program.window.chips.chips[0].hasFocus()
    QTest.keyClick(program.window.chips.chips[0], Qt.Key.Key_Delete)
    assert program.session.filter == NO_FILTER
    assert program.window.filter_button.hasFocus()


def test_the_legend_is_in_step_with_the_kinds_asked_for(program: Program) -> None:
    program.session.set_filter(Filter(kinds=frozenset({"visit"})))
    assert [key for key, row in program.window.kinds.rows.items() if row.isChecked()] == ["visit"]


def test_the_panel_asks_for_kinds(program: Program, qtbot: QtBot) -> None:
    program.commands.run("filter")
    panel = program.filtering.panel
    qtbot.mouseClick(panel.kind_boxes["visit"], LEFT, pos=QPoint(8, 8))
    assert program.session.filter == Filter(hidden=frozenset({"visit"}))
    assert at(VISIT) not in program.session.shown


def test_the_panel_asks_for_exactness_and_sources(program: Program, qtbot: QtBot) -> None:
    program.commands.run("filter")
    panel = program.filtering.panel
    qtbot.mouseClick(panel.exactness["year"], LEFT)
    qtbot.mouseClick(panel.told_by[2], LEFT)
    assert program.session.filter == Filter(exactness=frozenset({"year"}), told_by=2)
    qtbot.mouseClick(panel.told_by[0], LEFT)
    assert program.session.filter == Filter(exactness=frozenset({"year"}))


def test_only_events_whose_accounts_differ(program: Program) -> None:
    program.commands.run("filter")
    program.filtering.panel.differing.click()
    assert program.session.shown == (at(TREATY),)


def test_a_party_is_checked_in_its_list(program: Program) -> None:
    program.commands.run("filter")
    parties = program.filtering.panel.parties
    assert parties.count() >= 2
    parties.toggle(0)
    assert program.session.filter.parties == parties.chosen == {"Aria"}
    parties.toggle(0)
    assert program.session.filter == NO_FILTER


def test_the_keyboard_stays_on_what_was_checked_in_a_list(program: Program) -> None:
    program.commands.run("filter")
    parties = program.filtering.panel.parties
    parties.showPopup()
    parties.view().setCurrentIndex(parties.model().index(1, 0))
    for chosen in (frozenset({"Bora"}), frozenset()):
        QTest.keyClick(parties.view(), Qt.Key.Key_Space)
        assert program.session.filter.parties == parties.chosen == chosen
        assert parties.view().currentIndex().row() == 1
    parties.hidePopup()


def test_the_chosen_sources_are_marked_when_the_articles_are_read_again(program: Program) -> None:
    sources = program.window.sources
    sources.setCurrentIndex(sources.model().index(1, 0))
    assert program.session.filter.documents == {TWO.name}
    program.session.renew(replace(CHRONICLE))
    assert [index.row() for index in sources.selectedIndexes()] == [1]
    assert sources.currentIndex().row() == 1
    assert program.session.filter.documents == {TWO.name}


def test_dates_are_taken_as_people_type_them(program: Program) -> None:
    program.commands.run("filter")
    first = program.filtering.panel.first
    first.setFocus()
    QTest.keyClicks(first, "June 1940")
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert texts(program) == ["From June 1940"]


def test_what_is_no_date_is_said(program: Program) -> None:
    program.commands.run("filter")
    first = program.filtering.panel.first
    QTest.keyClicks(first, "soon")
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert program.session.filter == NO_FILTER
    assert "“soon” is no date" in " ".join(
        label.text() for label in program.filtering.panel.findChildren(QLabel)
    )


def test_what_hides_everything_is_named_and_can_be_cleared(program: Program) -> None:
    program.session.set_filter(Filter(told_by=9, differing=True))
    assert program.window.page.message.text.endswith("9 sources or more · Accounts differ")
    program.window.page.wish_requested.emit("clear_filter")
    assert program.session.filter == NO_FILTER
    assert not program.window.shows_message


def test_the_search_says_what_it_understood(program: Program) -> None:
    search = program.window.top_bar.search
    program.window.activateWindow()
    search.setFocus()
    search.setText("1940s visits -king")
    assert program.filtering.hint.text == "1940–1949 · Visits · not “king”"
    assert program.filtering.hint.isVisible()
    assert search.accessibleDescription().endswith("not “king”")
    search.clear()
    assert not program.filtering.hint.isVisible()


def test_dates_and_kinds_choose_the_hits(program: Program) -> None:
    program.window.top_bar.search.setText("agreements since 1940")
    assert program.session.hits == (at(TREATY),)


@pytest.mark.parametrize("part", ["kind_boxes", "exactness", "told_by"])
def test_all_of_the_panel_can_be_reached_and_has_a_name(program: Program, part: str) -> None:
    for widget in getattr(program.filtering.panel, part).values():
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert widget.text()


def test_a_filter_keeps_what_the_panel_does_not_show(program: Program) -> None:
    chosen = Filter(words="treaty")
    program.session.set_filter(chosen)
    program.commands.run("filter")
    program.filtering.panel.differing.click()
    assert program.session.filter == replace(chosen, differing=True)
    assert set(KINDS) == set(program.filtering.panel.kind_boxes)


def test_the_kinds_stand_evenly_and_whole(program: Program) -> None:
    program.commands.run("filter")
    boxes = list(program.filtering.panel.kind_boxes.values())
    column = [box for box in boxes if box.x() == boxes[0].x()]
    assert len({below.y() - above.y() for above, below in pairwise(column)}) == 1
    assert all(box.height() >= box.sizeHint().height() for box in boxes)
