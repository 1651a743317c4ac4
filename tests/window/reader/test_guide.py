from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.document import Block
from explorer.window.reader.guide import Guide
from explorer.window.reader.rows import RowList
from tests.window.reader.samples import ABROAD, ALL, BOOK, ENVOY, KING, OTHER, PACT, QUEEN, where

ENTER, F3 = Qt.Key.Key_Return, Qt.Key.Key_F3


def texts(rows: RowList) -> list[str]:
    return [rows.rows.row(index).text for index in range(rows.rows.rowCount())]


def current_title(guide: Guide) -> str:
    assert guide.opened is not None
    return "" if guide.current is None else guide.opened.passages[guide.current].event.title


@pytest.fixture
def lists(guide: Guide) -> tuple[RowList, RowList, RowList]:
    window = guide.window
    return window.outline, window.events, window.omitted


def test_the_outline_names_the_headings_with_their_passages(guide: Guide) -> None:
    rows = [guide.window.outline.rows.row(index) for index in range(3)]
    assert [(row.text, row.count, row.level) for row in rows] == [
        ("Opening", "2", 1),
        ("Treaties", "1", 1),
        ("Visits", "2", 2),
    ]


def test_the_events_told_are_listed_in_order_of_date(guide: Guide) -> None:
    titles = ["Envoy comes", "Envoy leaves", "Pact signed", "King visits", "Queen visits"]
    assert texts(guide.window.events) == titles


def test_dated_words_without_event_are_listed_with_the_reason(guide: Guide) -> None:
    row = guide.window.omitted.rows.row(0)
    assert "nine years" in row.text
    assert row.detail == "a duration without a date"


def test_a_row_of_the_dated_words_frames_their_sentence(guide: Guide, qtbot: QtBot) -> None:
    guide.window.omitted.setCurrentIndex(guide.window.omitted.rows.index(0))
    qtbot.keyClick(guide.window.omitted, ENTER)
    marking = guide.window.page.marking
    assert marking is not None
    assert marking.spot is not None
    assert guide.opened is not None
    assert guide.opened.sheet.text[slice(*marking.spot)] == "Aria stood alone for nine years."


def test_a_heading_is_gone_to(guide: Guide, qtbot: QtBot) -> None:
    guide.window.outline.setCurrentIndex(guide.window.outline.rows.index(2))
    qtbot.keyClick(guide.window.outline, ENTER)
    assert guide.window.page.textCursor().block().text() == "Visits"


def test_the_outline_follows_the_cursor(guide: Guide) -> None:
    guide.follow(where(QUEEN))
    assert guide.window.outline.currentIndex().row() == 2


def test_a_row_of_the_events_selects_its_event(guide: Guide, qtbot: QtBot) -> None:
    guide.window.events.setCurrentIndex(guide.window.events.rows.index(3))
    with qtbot.waitSignal(guide.event_requested) as asked:
        qtbot.keyClick(guide.window.events, ENTER)
    assert asked.args == [where(KING)]


def test_a_selected_event_is_gone_to_and_shown_in_the_list(guide: Guide) -> None:
    guide.follow(where(KING))
    assert current_title(guide) == "King visits"
    assert guide.window.events.currentIndex().row() == 3
    assert guide.window.card.title.text() == "King visits"


def test_following_asks_for_nothing(guide: Guide, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(guide.event_requested):
        guide.follow(where(KING))


def test_an_event_told_elsewhere_offers_to_open_that_document(guide: Guide, qtbot: QtBot) -> None:
    guide.follow(where(ABROAD))
    assert current_title(guide) == ""
    assert guide.window.card.other.text() == "Open “Elsewhere”"
    with qtbot.waitSignal(guide.mention_requested) as asked:
        guide.window.card.other.click()
    assert asked.args == [ABROAD.mentions[0]]


def test_an_event_told_twice_offers_the_other_telling(guide: Guide) -> None:
    guide.follow(where(PACT))
    assert guide.window.card.told.text() == "Told in 2 documents"
    assert guide.window.card.other.text() == "Also in “Elsewhere”"


def test_no_event_no_card(guide: Guide) -> None:
    guide.follow(where(PACT))
    guide.follow(None)
    assert not guide.window.card.isVisible()


def test_keys_step_through_the_passages(guide: Guide, qtbot: QtBot) -> None:
    page, titles = guide.window.page, []
    page.put_cursor(0)
    for key in "nnnp":
        qtbot.keyClicks(page, key)
        titles.append(current_title(guide))
    assert titles == ["Envoy leaves", "Envoy comes", "Pact signed", "Envoy comes"]


def test_a_mention_opens_its_document_at_its_passage(guide: Guide) -> None:
    guide.show_mention(PACT.mentions[1], where(PACT))
    assert guide.opened is not None
    assert guide.opened.sheet.document is OTHER
    assert guide.opened.passages[guide.current or 0].mention is PACT.mentions[1]


def test_words_are_found_and_counted(guide: Guide, qtbot: QtBot) -> None:
    guide.window.commands["find"].trigger()
    qtbot.keyClicks(guide.window.search, "aria")
    assert guide.window.search.hits_text == "1 of 4"


def test_f3_steps_through_the_hits_and_round(guide: Guide) -> None:
    guide.window.search.setText("aria")
    steps = []
    for name in ("next_hit", "next_hit", "next_hit", "next_hit", "previous_hit"):
        guide.window.commands[name].trigger()
        steps.append(guide.window.search.hits_text)
    assert steps == ["2 of 4", "3 of 4", "4 of 4", "1 of 4", "4 of 4"]


def test_escape_empties_the_field_and_then_closes_the_reader(guide: Guide, qtbot: QtBot) -> None:
    window = guide.window
    guide.searching.ask()
    qtbot.keyClicks(window.search, "envoy")
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    assert (window.isVisible(), window.search.text()) == (True, "")
    qtbot.keyClick(window.page, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_words_that_are_nowhere_have_no_hits(guide: Guide) -> None:
    guide.window.search.setText("zebra")
    assert guide.window.search.hits_text == "no hits"
    guide.window.search.clear()
    assert guide.window.search.hits_text == ""


def test_the_next_document_is_one_key_away(guide: Guide) -> None:
    guide.window.commands["next_document"].trigger()
    assert guide.window.windowTitle() == "Elsewhere – reader"
    guide.window.commands["next_document"].trigger()
    assert guide.window.windowTitle() == "Elsewhere – reader"


def test_the_foot_says_what_there_is_and_where_the_cursor_stands(guide: Guide) -> None:
    assert (
        guide.window.counts.text()
        == "5 passages on the timeline · 1 dated expression without event · text as read"
    )
    guide.window.page.put_cursor(guide.window.page.toPlainText().index("Treaties"))
    assert guide.window.place.text() == f"character {ALL.text.index('Treaties')} of the file"


def test_read_again_the_document_stays_open(guide: Guide) -> None:
    guide.set_chronicle(Chronicle(BOOK.documents, BOOK.events[:1]))
    assert guide.opened is not None
    assert texts(guide.window.events) == ["Envoy comes"]


def test_read_again_the_page_stays_where_it_was(guide: Guide) -> None:
    guide.window.resize(1200, 340)
    guide.follow(where(QUEEN))
    place = guide.window.page.top_place()
    guide.set_chronicle(Chronicle(BOOK.documents, BOOK.events))
    assert place > 0
    assert guide.window.page.top_place() == place


def test_read_again_with_more_below_the_page_stays_where_it_was(guide: Guide) -> None:
    guide.window.resize(1200, 340)
    guide.follow(where(QUEEN))
    place = guide.window.page.top_place()
    end = len(ALL.text)
    more = replace(ALL, text=ALL.text + "Later.", blocks=(*ALL.blocks, Block("paragraph", end, end + 6, 2)))
    guide.set_chronicle(Chronicle((more, OTHER), BOOK.events))
    assert guide.window.page.top_place() == place > 0


def test_typing_on_stays_at_the_hit_where_it_is_one_still(guide: Guide) -> None:
    guide.window.search.setText("aria")
    guide.searching.step(1)
    guide.window.search.setText("aria ")
    assert guide.window.search.hits_text == "2 of 4"


def test_a_document_that_is_gone_is_closed(guide: Guide) -> None:
    guide.set_chronicle(Chronicle((OTHER,), ()))
    assert guide.opened is None


def test_the_models_keep_qts_rules(lists: tuple[RowList, RowList, RowList]) -> None:
    for rows in lists:
        QAbstractItemModelTester(rows.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
        assert rows.rows.rowCount(rows.rows.index(0)) == 0
        assert rows.rows.data(QModelIndex()) is None


def test_rows_are_said_in_full(guide: Guide) -> None:
    model = guide.window.events.rows
    said = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "1901, Envoy comes, Missions"
    assert ENVOY.title == "Envoy comes"


def test_the_keyboard_goes_from_part_to_part(guide: Guide, qtbot: QtBot) -> None:
    window = guide.window
    wanted: list[QWidget] = [window.search, window.outline, window.omitted, window.page, window.events]
    window.search.setFocus()
    seen, part = [], window.search.nextInFocusChain()
    while part is not window.search:
        if part in wanted:
            seen.append(part)
        part = part.nextInFocusChain()
    assert seen == wanted[1:]
