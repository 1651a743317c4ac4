from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.window.reader.guide import Guide
from explorer.window.reader.looks import Looks
from explorer.window.reader.marking import boxes
from explorer.window.reader.page import ReaderPage
from explorer.window.reader.passages import Passages
from explorer.window.reader.sheet import Sheet
from explorer.window.theme import Skin, load_skins
from tests.window.make import KINDS
from tests.window.reader.samples import ENVOY, KING, LEAVES, PACT, long_document, where

LEFT = Qt.MouseButton.LeftButton
BLOCKS = 2000


def spot(guide: Guide, place: int) -> QPoint:
    """Where a code unit is shown in the viewport."""
    page = guide.window.page
    cursor = page.textCursor()
    cursor.setPosition(place)
    return page.cursorRect(cursor).center() + QPoint(3, 0)


def passage_of(guide: Guide, event: object) -> int:
    assert guide.opened is not None
    return next(i for i, passage in enumerate(guide.opened.passages) if passage.event is event)


@pytest.fixture
def long_page(qtbot: QtBot, skin: Skin) -> ReaderPage:
    page = ReaderPage(Looks(skin, KINDS))
    qtbot.addWidget(page)
    page.resize(700, 500)
    page.show()
    page.show_sheet(Sheet(long_document(BLOCKS)), Passages(()), ())
    page.viewport().repaint()
    return page


def test_a_document_that_is_shown_no_more_is_let_go_of(long_page: ReaderPage, qtbot: QtBot) -> None:
    for _ in range(3):
        long_page.show_sheet(Sheet(long_document(3)), Passages(()), ())
    qtbot.waitUntil(lambda: long_page.findChildren(QTextDocument) == [long_page.document()])


def test_a_click_on_a_passage_chooses_it(guide: Guide, qtbot: QtBot) -> None:
    assert guide.opened is not None
    wanted = passage_of(guide, PACT)
    with qtbot.waitSignal(guide.event_requested) as asked:
        place = guide.opened.passages[wanted].start + 4
        qtbot.mouseClick(guide.window.page.viewport(), LEFT, pos=spot(guide, place))
    assert asked.args == [where(PACT)]
    assert guide.current == wanted


def test_a_click_beside_all_passages_chooses_none(guide: Guide, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(guide.event_requested):
        qtbot.mouseClick(guide.window.page.viewport(), LEFT, pos=spot(guide, 2))


def test_dragging_selects_text_and_no_event(guide: Guide, qtbot: QtBot) -> None:
    assert guide.opened is not None
    view, start = guide.window.page.viewport(), guide.opened.passages[passage_of(guide, PACT)].start
    with qtbot.assertNotEmitted(guide.event_requested):
        qtbot.mousePress(view, LEFT, pos=spot(guide, start))
        qtbot.mouseMove(view, spot(guide, start + 9))
        qtbot.mouseRelease(view, LEFT, pos=spot(guide, start + 9))
    assert guide.window.page.textCursor().selectedText() == "A pact wa"


def test_clicking_again_goes_through_what_overlaps(guide: Guide, qtbot: QtBot) -> None:
    assert guide.opened is not None
    place = guide.opened.passages[passage_of(guide, ENVOY)].start + 4
    chosen = []
    for _ in range(3):
        qtbot.mouseClick(guide.window.page.viewport(), LEFT, pos=spot(guide, place))
        chosen.append(guide.current)
    short, long = passage_of(guide, ENVOY), passage_of(guide, LEAVES)
    assert chosen == [short, long, short]


def test_a_date_beside_the_text_chooses_its_passage(guide: Guide, qtbot: QtBot) -> None:
    page, wanted = guide.window.page, passage_of(guide, KING)
    label = next(label for label in page.margin.labels if wanted in label.passages)
    qtbot.mouseClick(page.viewport(), LEFT, pos=QPoint(12, round(label.y) + 6))
    assert guide.current == wanted


def test_dates_stand_beside_the_lines_of_their_passages(guide: Guide) -> None:
    assert guide.opened is not None
    assert [label.text for label in guide.window.page.margin.labels] == [
        "1903",
        "1901",
        "1950",
        "1960",
        "1970",
    ]


def test_enter_chooses_the_passage_at_the_cursor(guide: Guide, qtbot: QtBot) -> None:
    assert guide.opened is not None
    wanted = passage_of(guide, KING)
    guide.window.page.put_cursor(guide.opened.passages[wanted].start + 1)
    qtbot.keyClick(guide.window.page, Qt.Key.Key_Return)
    assert guide.current == wanted


def test_a_passage_is_painted_in_the_colour_of_its_kind(guide: Guide, skin: Skin) -> None:
    assert guide.opened is not None
    page = guide.window.page
    place = spot(guide, guide.opened.passages[passage_of(guide, PACT)].start + 1)
    image = page.viewport().grab().toImage()
    wanted = QColor(Looks(skin, KINDS).ground("agreement")).rgb()
    around = {image.pixel(place.x() + dx, place.y() + dy) for dx in range(-3, 9) for dy in range(-8, 9)}
    assert wanted in around


def test_only_what_is_in_view_is_set(long_page: ReaderPage) -> None:
    layouts = (long_page.document().findBlockByNumber(n).layout().lineCount() for n in range(BLOCKS))
    assert 3 < sum(count > 0 for count in layouts) < 40


def test_going_far_down_shows_the_wanted_line(long_page: ReaderPage) -> None:
    place = long_page.document().findBlockByNumber(1500).position()
    long_page.reveal((place, place + 5))
    cursor = long_page.textCursor()
    cursor.setPosition(place)
    assert long_page.cursorRect(cursor).top() == pytest.approx(500 / 3, abs=40)


def test_scrolling_up_moves_as_far_as_it_was_asked_to(long_page: ReaderPage) -> None:
    place = long_page.document().findBlockByNumber(1500).position()
    long_page.reveal((place, place + 5))
    cursor = long_page.textCursor()
    cursor.setPosition(place)
    for _ in range(8):
        before = long_page.cursorRect(cursor).top()
        long_page.verticalScrollBar().setValue(long_page.verticalScrollBar().value() - 30)
        long_page.viewport().repaint()
        assert long_page.cursorRect(cursor).top() == pytest.approx(before + 30, abs=2)


def test_another_width_keeps_the_first_line_in_view(long_page: ReaderPage) -> None:
    place = long_page.document().findBlockByNumber(1200).position()
    long_page.go_to(place)
    long_page.resize(480, 500)
    assert long_page.sees_cursor()


def test_a_lower_window_keeps_the_cursor_in_view(long_page: ReaderPage) -> None:
    place = long_page.document().findBlockByNumber(1200).position()
    long_page.put_cursor(place)
    long_page.go_to(place - 900)
    long_page.put_cursor(place)
    assert long_page.sees_cursor()
    long_page.resize(700, 200)
    assert long_page.sees_cursor()


def test_larger_text_keeps_the_place_and_can_be_taken_back(long_page: ReaderPage) -> None:
    place = long_page.document().findBlockByNumber(1200).position()
    long_page.go_to(place)
    before = long_page.verticalScrollBar().maximum()
    long_page.zoom(1.5)
    assert long_page.sees_cursor()
    assert long_page.verticalScrollBar().maximum() > before
    long_page.zoom(0)
    assert long_page.verticalScrollBar().maximum() == pytest.approx(before, rel=0.02)


def test_the_wheel_with_control_makes_the_text_larger(long_page: ReaderPage) -> None:
    before = long_page.verticalScrollBar().maximum()
    none, control = Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier
    place, turn = QPointF(300, 200), QPoint(0, 240)
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(place, place, QPoint(), turn, none, control, phase, False)
    QApplication.sendEvent(long_page.viewport(), event)
    assert long_page.verticalScrollBar().maximum() > before


def test_lines_end_inside_the_page(long_page: ReaderPage) -> None:
    block = long_page.document().findBlockByNumber(1)
    found = list(boxes(block, block.position(), block.position() + block.length()))
    assert len(found) > 3
    assert all(0 < box.left() < box.right() < long_page.viewport().width() for box in found)


def test_a_theme_is_put_on_at_once(guide: Guide) -> None:
    guide.set_looks(Looks(load_skins()["dark"], KINDS))
    marking = guide.window.page.marking
    assert marking is not None
    assert marking.looks.skin.theme.is_dark


def test_an_empty_document_can_be_shown(long_page: ReaderPage) -> None:
    long_page.show_sheet(Sheet(long_document(0)), Passages(()), ())
    long_page.viewport().repaint()
    assert long_page.toPlainText() == ""
    assert long_page.placeholderText() == "There is no text in this document."
