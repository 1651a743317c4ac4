from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QGraphicsView, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from explorer.app import Program, pictures
from explorer.chronicle.chronicle import ALL_EVENTS, ThreadKey
from explorer.chronicle.library import Library
from explorer.chronicle.party import pair_of
from explorer.errors import Diagnostic
from explorer.window.commands import source_filter
from explorer.window.detail.parts import PassageCard
from explorer.window.notices import Message
from explorer.window.opening.loading import Loaded
from explorer.window.states import starting_message
from explorer.window.theme_switch import make_application
from explorer.window.wording import event_text
from tests.window.make import CHRONICLE, LETTERS, TREATY, VISIT, at, faulty

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
AC = ThreadKey(pair=pair_of("Aria", "Cana"))

ARTICLE = """Chile–Peru relations

History

In 1929 Chile and Peru signed the Treaty of Lima. On 3 May 1987 the Chilean president visited Lima.
"""


def test_the_keyboard_begins_in_the_timeline(program: Program) -> None:
    assert program.window.focusWidget() is program.view


def test_the_keyboard_that_qt_put_on_a_button_goes_to_the_timeline_that_is_shown(program: Program) -> None:
    window = program.window
    window.show_message(Message("Reading"))
    window.panels["detail"].heading.focus_menu()
    window.show_timeline()
    assert window.focusWidget() is program.view


def test_who_has_gone_somewhere_stays_there_when_the_timeline_is_shown(program: Program) -> None:
    window = program.window
    window.show_message(Message("Reading"))
    window.top_bar.search.setFocus()
    window.show_timeline()
    assert window.focusWidget() is window.top_bar.search


def test_the_right_arrow_leads_from_a_pair_to_its_events(program: Program) -> None:
    window = program.window
    window.tree.setFocus()
    QTest.keyClick(window.tree, Qt.Key.Key_Right)
    assert window.focusWidget() is program.view


def type_into_search(program: Program, words: str) -> None:
    QTest.keyClicks(program.window.top_bar.search, words)


def choose_pair(program: Program, key: ThreadKey) -> None:
    tree = program.window.tree
    index = tree.tree_model.find((key,))[0]
    tree.expand(index.parent())
    QTest.mouseClick(tree.viewport(), LEFT, NONE, tree.visualRect(index).center())


def test_the_window_opens_on_the_pair_with_the_most_events(program: Program) -> None:
    assert program.window.header.title == "Aria – Bora"
    assert program.window.header.summary == "4 events · 1901–1960"
    assert program.window.windowTitle() == "Aria – Bora – Bilateral Explorer"


def test_a_click_on_a_pair_shows_its_timeline(program: Program) -> None:
    choose_pair(program, AC)
    assert program.window.header.title == "Aria – Cana"
    assert program.view is not None
    assert len(program.view.content.positions) == 1


def test_the_status_bar_counts(program: Program) -> None:
    assert program.window.counts.text() == "2 documents · 6 mentions → 5 events · 1 disagreement"


def test_the_status_bar_tells_the_days_in_view(program: Program) -> None:
    assert program.view is not None
    program.view.show_range(700000.0, 720000.0)
    program.presenter.set_pointer(710000.4)
    assert program.window.place.text().startswith("Cursor: 30 November 1944 · View: 1917–1972")


def test_a_selected_event_is_told_in_the_detail_pane(program: Program) -> None:
    program.commands.choose(at(TREATY))
    cards = program.window.detail.widget().findChildren(PassageCard)
    assert [card.mention.document for card in cards] == ["two.txt", "two.txt"]


def test_typing_searches_and_counts_hits(program: Program) -> None:
    type_into_search(program, "king")
    assert program.session.hits == (at(VISIT),)
    assert program.window.top_bar.search.hits_text == "1 hit"


def test_what_is_typed_amid_a_search_stays_together_and_can_be_undone(program: Program) -> None:
    search = program.window.top_bar.search
    type_into_search(program, "assy")
    search.setCursorPosition(0)
    type_into_search(program, "emb")
    assert (search.text(), program.session.words) == ("embassy", "embassy")
    search.undo()
    assert search.text() == "assy"


def test_return_in_the_search_goes_to_the_hit(program: Program) -> None:
    type_into_search(program, "king")
    QTest.keyClick(program.window.top_bar.search, Qt.Key.Key_Return)
    assert program.session.selected == VISIT
    assert program.window.top_bar.search.hits_text == "1 of 1"


def test_escape_in_the_search_clears_it(program: Program) -> None:
    type_into_search(program, "king")
    QTest.keyClick(program.window.top_bar.search, Qt.Key.Key_Escape)
    assert not program.session.is_searching


@pytest.mark.parametrize("place", ["tree", "sources", "detail", "kinds"])
def test_escape_takes_the_search_back_wherever_the_keyboard_is(program: Program, place: str) -> None:
    type_into_search(program, "king")
    program.window.panels[place].widget().setFocus()
    QTest.keyClick(program.window.panels[place].widget(), Qt.Key.Key_Escape)
    assert not program.session.is_searching


def test_the_timeline_has_the_keyboard_at_first(program: Program, qtbot: QtBot) -> None:
    assert program.window.focusWidget() is program.view


def test_a_search_without_hits_says_what_can_be_done(program: Program) -> None:
    type_into_search(program, "zebra")
    assert program.window.search_bar.text == "No event is found for “zebra”."
    assert program.window.search_bar.isVisible()


def test_hits_elsewhere_are_offered(program: Program, qtbot: QtBot) -> None:
    program.session.set_threads((AC,))
    type_into_search(program, "king")
    assert program.window.search_bar.text == "Nothing here is found for “king”, but 1 event elsewhere is."
    link = program.window.search_bar.findChildren(QPushButton)[0]
    qtbot.mouseClick(link, LEFT)
    assert program.session.threads == (ALL_EVENTS,)
    assert program.session.hits


def test_hits_the_filter_hides_are_offered(program: Program, qtbot: QtBot) -> None:
    program.session.toggle_kind("visit")
    type_into_search(program, "king")
    assert program.window.search_bar.text == "The filter hides 1 event found for “king”."
    qtbot.mouseClick(program.window.search_bar.findChildren(QPushButton)[0], LEFT)
    assert program.session.filter.is_empty
    assert not program.window.search_bar.isVisible()


def test_a_long_search_is_not_repeated_whole(program: Program) -> None:
    type_into_search(program, "zebra" * 40)
    assert len(program.window.search_bar.text) < 120


def test_a_kind_switched_off_leaves_the_timeline(program: Program, qtbot: QtBot) -> None:
    qtbot.mouseClick(program.window.kinds.rows["visit"], LEFT)
    assert at(VISIT) not in program.session.shown
    assert program.window.header.summary == "3 of 4 events · 1901–1950"


def test_all_kinds_switched_off_say_so(program: Program) -> None:
    for kind in ("relations", "mission", "agreement", "visit"):
        program.session.toggle_kind(kind)
    assert program.window.page.message.headline == "No event passes the filter"
    program.commands.run("clear_filter")
    assert not program.window.shows_message


def test_a_source_chosen_hides_the_others(program: Program) -> None:
    panel = program.window.sources
    index = panel.model().index(0, 0)
    QTest.mouseClick(panel.viewport(), LEFT, NONE, panel.visualRect(index).center())
    assert {program.session.chronicle.events[p].id for p in program.session.shown} == {"letters", "consulate"}


def test_back_returns_to_the_thread_before(program: Program) -> None:
    choose_pair(program, AC)
    program.commands.run("back")
    assert program.window.header.title == "Aria – Bora"


def test_back_and_forward_end_where_they_began(program: Program) -> None:
    program.commands.choose(at(VISIT))
    choose_pair(program, AC)
    program.commands.run("back")
    assert program.session.selected == VISIT
    program.commands.run("forward")
    assert program.window.header.title == "Aria – Cana"


def test_back_returns_to_the_days_that_were_in_view(program: Program) -> None:
    assert program.view is not None
    program.view.show_range(690000.0, 700000.0)
    choose_pair(program, AC)
    program.commands.run("back")
    assert program.session.range == (690000.0, 700000.0)


def test_every_account_can_be_opened_in_its_source(program: Program, qtbot: QtBot) -> None:
    program.commands.choose(at(TREATY))
    card = program.window.detail.widget().findChildren(PassageCard)[1]
    qtbot.mouseClick(card.open, LEFT)
    assert program.desk.guide is not None
    assert program.desk.guide.opened is not None
    assert program.desk.guide.opened.sheet.document.title == "Bora abroad"


def test_the_source_opens_at_the_passage(program: Program) -> None:
    program.commands.choose(at(LETTERS))
    program.commands.run("open_passage")
    guide = program.desk.guide
    assert guide is not None
    assert guide.opened is not None
    assert guide.opened.passages[guide.current or 0].mention == LETTERS.mentions[0]


def test_faults_are_told_in_a_quiet_bar(program: Program, qtbot: QtBot) -> None:
    program.show_chronicle(faulty())
    assert program.window.faults_bar.isVisible()
    assert program.window.faults_bar.text == "three.bin: it is not text"
    program.commands.run("faults")
    fields = [f for d in program.window.findChildren(QDialog) for f in d.findChildren(QPlainTextEdit)]
    assert "three.bin: error: it is not text" in [field.toPlainText() for field in fields]


def test_faults_that_were_dismissed_are_told_again_only_with_others(program: Program) -> None:
    program.show_chronicle(faulty())
    program.commands.run("dismiss_faults")
    program.session.renew(replace(faulty()))
    assert program.window.faults_bar.isHidden()
    more = (*faulty().diagnostics, Diagnostic("four.bin", "it is not text"))
    program.session.renew(replace(faulty(), diagnostics=more))
    assert not program.window.faults_bar.isHidden()


def test_an_article_is_read_and_shown(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "chile-peru.txt").write_text(ARTICLE, encoding="utf-8")
    program.open([tmp_path])
    assert program.window.shows_message
    qtbot.waitUntil(lambda: not program.window.shows_message)
    assert program.window.header.title == "Chile – Peru"


def test_a_reading_that_was_stopped_leaves_what_was_shown(program: Program) -> None:
    program.window.show_message(starting_message())
    program.loader.loaded.emit(Loaded(1, Library(), cancelled=True))
    assert not program.window.shows_message
    assert program.session.chronicle is CHRONICLE


def test_from_a_reading_that_failed_one_can_go_back(program: Program) -> None:
    program.loader.loaded.emit(Loaded(1, error="no such folder"))
    assert program.window.page.message.text == "no such folder"
    program.window.page.wish_requested.emit("show_page")
    assert not program.window.shows_message


def test_an_empty_folder_says_so(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    program.open([tmp_path])
    wanted = {"No articles here", "No article could be read"}
    qtbot.waitUntil(lambda: program.window.page.message.headline in wanted)
    assert program.window.page.message.wishes


def test_reading_again_stays_where_the_reader_was(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "chile-peru.txt").write_text(ARTICLE, encoding="utf-8")
    program.open([tmp_path])
    qtbot.waitUntil(lambda: not program.window.shows_message)
    program.session.set_threads((ALL_EVENTS,))
    program.commands.choose(0)
    chosen = program.session.selected
    program.commands.run("reload")
    qtbot.waitUntil(lambda: not program.window.shows_message)
    assert program.session.threads == (ALL_EVENTS,)
    assert program.session.selected == chosen


def test_the_window_remembers_its_theme(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    program = Program(make_application(), path)
    qtbot.addWidget(program.window)
    program.commands.run("theme_dark")
    program.window.close()
    assert json.loads(path.read_text())["theme"] == "dark"
    again = Program(make_application(), path)
    qtbot.addWidget(again.window)
    assert again.switch.skin.theme.is_dark


@pytest.mark.parametrize(("width", "height"), [(1400, 860), (1024, 640)])
def test_nothing_forces_the_window_wider_than_asked(
    program: Program, qtbot: QtBot, width: int, height: int
) -> None:
    program.window.resize(width, height)
    qtbot.waitUntil(lambda: (program.window.width(), program.window.height()) == (width, height))


def test_the_sources_are_never_written_to(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    source = tmp_path / "chile-peru.txt"
    source.write_text(ARTICLE, encoding="utf-8")
    source.chmod(0o444)
    before = source.stat().st_mtime_ns
    program.open([tmp_path])
    qtbot.waitUntil(lambda: not program.window.shows_message)
    assert source.stat().st_mtime_ns == before
    assert [path.name for path in tmp_path.iterdir()] == ["chile-peru.txt"]


def test_files_dropped_are_opened(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    program.window.paths_dropped.emit([tmp_path])
    assert program.commands.paths == [tmp_path]
    qtbot.waitUntil(lambda: not program.loader.is_loading)


def test_pictures_show_the_window_and_every_pair(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "chile-peru.txt").write_text(ARTICLE, encoding="utf-8")
    written, _ = pictures([tmp_path / "chile-peru.txt"], tmp_path / "out")
    names = [path.name for path in written]
    assert names == ["window-light.png", "window-dark.png", "chile-peru.png"]
    assert all(path.stat().st_size > 5000 for path in written)


def test_every_event_of_the_chronicle_is_in_some_thread() -> None:
    held = {p for key, positions in CHRONICLE.threads.items() if key != ALL_EVENTS for p in positions}
    assert held == set(range(len(CHRONICLE.events)))


def test_the_context_menu_hides_a_kind(program: Program) -> None:
    from PySide6.QtWidgets import QMenu

    menu = QMenu(program.window)
    program.commands.menus._event_entries(menu, at(VISIT))
    next(action for action in menu.actions() if action.text() == "Hide Visits").trigger()
    assert at(VISIT) not in program.session.shown


def test_what_is_slow_to_import_is_not_needed_before_the_window_is_painted() -> None:
    late = {"numpy", "pyqtgraph", "explorer.extraction.load"}
    code = f"import sys, explorer.app; print(sorted({late} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_panels_put_back_are_all_seen_where_they_were(program: Program) -> None:
    panels = program.window.panels
    panels["kinds"].close()
    panels["tree"].setFloating(True)
    program.commands.run("reset_panels")
    seen = {name for name, panel in panels.items() if panel.isVisible() and not panel.isFloating()}
    assert seen == set(panels) - {"bookmarks", "table"}
    area = program.window.dockWidgetArea(panels["detail"])
    assert area == Qt.DockWidgetArea.RightDockWidgetArea


def test_everything_that_takes_the_keyboard_has_a_name(program: Program) -> None:
    program.commands.choose(at(TREATY))
    widgets = program.window.findChildren(QWidget)
    nameless = [
        type(widget).__name__
        for widget in widgets
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget, QGraphicsView)  # its proxy, the timeline, is named
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_the_file_dialog_offers_every_format_that_is_read() -> None:
    offered = source_filter()
    assert all(f"*{ending}" in offered for ending in (".txt", ".html", ".md", ".wiki", ".docx", ".pdf"))


def test_the_selected_event_is_copied_as_text(program: Program) -> None:
    program.commands.choose(at(LETTERS))
    program.window.commands["copy"].trigger()
    assert QGuiApplication.clipboard().text() == event_text(LETTERS)
