from __future__ import annotations

import gc
import subprocess
import sys
import weakref
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.chronicle.chronicle import Chronicle
from explorer.chronicle.searching.query import Filter
from explorer.window.reader.guide import Guide
from tests.window.make import ALONE, CHRONICLE, CONSULATE, LETTERS, ONE, TREATY, VISIT, at


def opened(program: Program) -> Guide:
    """The reader at the letters of 1901."""
    program.commands.choose(at(LETTERS))
    program.commands.run("open_passage")
    assert program.desk.guide is not None
    return program.desk.guide


def test_the_reader_is_a_window_of_its_own_beside_the_timeline(program: Program) -> None:
    window = opened(program).window
    assert window.isVisible()
    assert window.isWindow()
    assert not window.isModal()


def test_it_opens_once(program: Program) -> None:
    assert opened(program) is opened(program)


def test_a_passage_chosen_there_is_selected_on_the_timeline(program: Program) -> None:
    guide = opened(program)
    guide.step_passage(1)
    assert program.session.selected == CONSULATE


def test_an_event_selected_on_the_timeline_is_gone_to_there(program: Program) -> None:
    guide = opened(program)
    program.commands.choose(at(CONSULATE))
    assert guide.opened is not None
    assert guide.opened.passages[guide.current or 0].event == CONSULATE


def test_an_event_of_another_document_offers_to_open_it(program: Program) -> None:
    guide = opened(program)
    program.commands.choose(at(VISIT))
    guide.window.card.other.click()
    assert guide.window.windowTitle() == "Bora abroad – reader"
    assert program.session.selected == VISIT


def test_an_event_of_another_thread_brings_its_thread(program: Program) -> None:
    guide = opened(program)
    assert at(ALONE) not in program.session.shown
    guide.event_requested.emit(at(ALONE))
    assert program.session.selected == ALONE
    assert at(ALONE) in program.session.shown


def test_a_later_passage_of_an_event_of_another_thread_stays_the_current_one(program: Program) -> None:
    program.commands.choose(at(VISIT))
    program.commands.run("open_passage")
    guide = program.desk.guide
    assert guide is not None
    assert guide.opened is not None
    program.session.set_threads(tuple(key for key in CHRONICLE.threads if key.party))
    program.session.select(at(ALONE))
    later = guide.opened.passages.of_event(at(TREATY))[1]
    guide.choose(later)
    assert program.session.selected == TREATY
    assert guide.current == later


def test_an_event_that_the_filter_hides_lifts_it_and_says_so(program: Program) -> None:
    guide = opened(program)
    program.session.set_filter(Filter(hidden=frozenset({"mission"})))
    guide.event_requested.emit(at(CONSULATE))
    assert program.session.selected == CONSULATE
    assert program.window.statusBar().currentMessage() == "The filter was lifted to show the event"


def test_the_source_opens_at_a_telling_in_the_shown_thread(program: Program) -> None:
    keys = [key for key in CHRONICLE.threads if str(key) == "Aria – Cana"]
    program.session.set_threads(tuple(keys))
    program.commands.choose(at(TREATY))
    program.commands.run("open_passage")
    guide = program.desk.guide
    assert guide is not None
    assert guide.opened is not None
    assert guide.opened.passages[guide.current or 0].mention is TREATY.mentions[1]


@pytest.mark.parametrize("part", ["timeline", "detail"])
def test_return_opens_a_telling_of_a_compared_thread_wherever_it_is_pressed(
    program: Program, part: str, qtbot: QtBot
) -> None:
    keys = [key for key in CHRONICLE.threads if str(key) in ("Aria – Cana", "Aria")]
    program.session.set_compared(tuple(keys))
    program.commands.choose(at(TREATY))
    target = {"timeline": program.view, "detail": program.window.detail}[part]
    assert target is not None
    qtbot.keyClick(target, Qt.Key.Key_Return)
    assert program.desk.guide is not None
    assert program.desk.guide.opened is not None
    assert program.desk.guide.opened.passages[program.desk.guide.current or 0].mention == TREATY.mentions[1]


def test_the_card_tells_the_date_from_which_another_was_counted(program: Program) -> None:
    guide = opened(program)
    program.commands.choose(at(CONSULATE))
    assert "“Later that month” counted from 3 May 1901" in guide.window.card.when.text()


def test_the_theme_is_followed(program: Program) -> None:
    guide = opened(program)
    program.switch.choose("dark")
    marking = guide.window.page.marking
    assert marking is not None
    assert marking.looks.skin.theme.is_dark
    program.switch.choose("light")


def test_the_event_is_copied_from_there(program: Program) -> None:
    guide = opened(program)
    guide.window.commands["copy_event"].trigger()
    assert program.window.statusBar().currentMessage() == "Copied"


def test_read_again_the_reader_shows_what_was_read(program: Program) -> None:
    guide = opened(program)
    program.show_chronicle(Chronicle((ONE,), CHRONICLE.events[:1]))
    assert guide.window.isVisible()
    assert guide.opened is not None
    assert len(guide.opened.passages) == 1


def test_something_else_known_moves_nothing_in_the_reader(program: Program) -> None:
    page = opened(program).window.page
    page.window().resize(700, 320)
    for _ in range(8):
        page.zoom(1.1)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    stood = page.standing
    assert stood.place > 0
    program.session.renew(replace(CHRONICLE))
    assert page.standing == stood


def test_an_event_told_elsewhere_stays_on_the_card_when_something_else_is_known(program: Program) -> None:
    guide = opened(program)
    program.commands.choose(at(TREATY))
    program.session.renew(replace(CHRONICLE))
    assert guide.window.card.title.text() == "Treaty of friendship"
    assert not guide.window.card.isHidden()


def test_it_closes_when_its_document_is_gone(program: Program) -> None:
    guide = opened(program)
    program.show_chronicle(Chronicle())
    assert not guide.window.isVisible()


def test_it_closes_with_the_program(program: Program) -> None:
    window = opened(program).window
    program.window.close()
    assert program.desk.guide is None
    assert not window.isVisible()


def test_the_reader_is_imported_when_it_is_opened_and_needs_no_numpy() -> None:
    code = (
        "import sys, explorer.app; assert 'explorer.window.reader.guide' not in sys.modules;"
        "import explorer.window.reader.guide; assert 'numpy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_reader_that_was_closed_is_let_go_of_at_once(program: Program) -> None:
    """It holds its document and the chronicle: they are not to wait until Python looks for rings."""
    guide = opened(program)
    held = [weakref.ref(part) for part in (guide, guide.window, guide.window.page.marking)]
    del guide
    gc.disable()
    try:
        program.desk.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert [one() for one in held] == [None, None, None]
    finally:
        gc.enable()
