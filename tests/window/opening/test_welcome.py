"""What was opened last, what is dragged over the window, and the first hint."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.resources import folder
from explorer.store.settings import Settings, save_settings
from explorer.window.opening.drop_hint import Dropped
from explorer.window.opening.welcome import RECENT_MENU, hint_lines, place_words
from explorer.window.theme_switch import make_application
from tests.window.make import CHRONICLE

ARTICLE = "Chile and Peru\n\nOn 12 May 1929 Chile and Peru signed a treaty in Lima.\n"
PATIENCE = 20_000


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "settings.json"


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    place = tmp_path / "articles"
    place.mkdir()
    (place / "a.txt").write_text(ARTICLE, encoding="utf-8")
    return place


@pytest.fixture
def keeping(qtbot: QtBot, settings: Path) -> Iterator[Program]:
    """The window of somebody whose settings are kept, for the first time."""
    made = Program(make_application(), settings)
    made.window.resize(1400, 860)
    made.window.show()
    assert QTest.qWaitForWindowExposed(made.window)
    yield made
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def opened(program: Program, paths: list[Path], qtbot: QtBot) -> None:
    with qtbot.waitSignal(program.opening.finished, timeout=PATIENCE):
        program.open(paths)


def listed(program: Program) -> list[tuple[str, bool]]:
    menu = program.window.menus[RECENT_MENU]
    menu.aboutToShow.emit()
    return [(action.text(), action.isEnabled()) for action in menu.actions() if action.text()]


# --- what was opened last ---------------------------------------------------------------------------


def test_what_was_opened_is_in_the_menu_and_kept(
    keeping: Program, articles: Path, settings: Path, qtbot: QtBot
) -> None:
    opened(keeping, [articles], qtbot)
    assert listed(keeping) == [(f"articles – {articles.parent}", True), ("&Clear the list", True)]
    keeping.window.close()
    assert json.loads(settings.read_text())["recent_paths"] == [json.dumps([str(articles)])]


def test_what_is_gone_is_grey(keeping: Program, articles: Path, qtbot: QtBot) -> None:
    keeping.opening.welcome.remember([articles / "gone.txt"])
    assert listed(keeping)[0] == (f"gone.txt – {articles} (no longer there)", False)


def test_the_dossiers_included_are_not_among_it(keeping: Program) -> None:
    keeping.opening.welcome.remember([folder("seeds")])
    assert listed(keeping) == [("Nothing yet", False), ("&Clear the list", False)]


def test_the_list_can_be_cleared(keeping: Program, articles: Path) -> None:
    keeping.opening.welcome.remember([articles])
    keeping.window.commands["clear_recent"].trigger()
    assert listed(keeping)[0] == ("Nothing yet", False)


def test_what_was_opened_last_comes_first_and_once(keeping: Program, articles: Path) -> None:
    for paths in ([articles], [articles / "a.txt"], [articles]):
        keeping.opening.welcome.remember(paths)
    assert [words.split(" – ")[0] for words, _ in listed(keeping)] == ["articles", "a.txt", "&Clear the list"]


def test_an_entry_opens_what_it_names(keeping: Program, articles: Path, qtbot: QtBot) -> None:
    keeping.opening.welcome.remember([articles])
    listed(keeping)
    with qtbot.waitSignal(keeping.loader.loaded, timeout=PATIENCE):
        keeping.window.menus[RECENT_MENU].actions()[0].trigger()
    assert keeping.commands.paths == [articles]


def test_where_nothing_can_be_read_what_was_opened_is_offered(
    keeping: Program, articles: Path, qtbot: QtBot
) -> None:
    keeping.opening.welcome.remember([articles])
    opened(keeping, [articles.parent / "nowhere.txt"], qtbot)
    page = keeping.window.page
    assert page.message.text == f"{articles.parent / 'nowhere.txt'}: does not exist."
    (link,) = [button for button in page.findChildren(QPushButton) if "articles –" in button.text()]
    assert link.isVisible()
    with qtbot.waitSignal(keeping.loader.loaded, timeout=PATIENCE):
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert len(keeping.session.chronicle.events) == 1


def test_while_articles_are_read_nothing_else_is_offered(keeping: Program, articles: Path) -> None:
    keeping.opening.welcome.remember([articles])
    keeping.opening._progressed(1, 4, "a.txt")
    QCoreApplication.sendPostedEvents()  # a new button is shown with the next layout
    links = [button for button in keeping.window.page.findChildren(QPushButton) if button.isVisible()]
    assert [link.text() for link in links] == ["Cancel"]


def test_a_link_opens_what_it_names_though_another_is_gone(
    keeping: Program, articles: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    keeping.opening.welcome.remember([articles])
    keeping.opening.welcome.remember([gone])
    gone.rmdir()
    with qtbot.waitSignal(keeping.loader.loaded, timeout=PATIENCE):
        keeping.commands.run("open_recent_0")
    assert keeping.commands.paths == [gone]


def test_a_folder_beside_the_home_of_the_reader_is_not_below_it() -> None:
    home = Path.home()
    beside = home.with_name(f"{home.name}-2")
    assert place_words((beside / "a.txt",)) == f"a.txt – {beside}"
    assert place_words((home / "a" / "b.txt",)) == f"b.txt – {Path('~', 'a')}"
    assert place_words((home / "b.txt",)) == "b.txt – ~"


def test_several_files_are_named_by_the_first(tmp_path: Path) -> None:
    paths = (tmp_path / "berlin.txt", tmp_path / "rome.txt", tmp_path / "oslo.txt")
    assert place_words(paths) == f"berlin.txt and 2 more – {tmp_path}"


# --- files dragged over the window ------------------------------------------------------------------


def dragged(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def enter(program: Program, data: QMimeData) -> None:
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    program.window.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, left, none))


def test_what_will_happen_is_said_over_the_window(program: Program, articles: Path) -> None:
    data = dragged(articles, articles / "a.txt", articles / "map.png")
    enter(program, data)
    hint = program.opening.welcome.drop_hint
    assert hint.isVisible()
    assert hint.geometry() == program.window.rect()
    assert hint.text == "Open 1 file and 1 folder\narticles, a.txt\nmap.png is no article and is left out"


def test_the_hint_goes_with_what_is_dragged(program: Program, articles: Path) -> None:
    enter(program, dragged(articles))
    program.window.dragLeaveEvent(QDragLeaveEvent())
    assert program.opening.welcome.drop_hint.isHidden()


def test_what_is_let_go_is_opened_without_what_is_no_article(
    program: Program, articles: Path, qtbot: QtBot
) -> None:
    data = dragged(articles / "map.png", articles / "a.txt")
    enter(program, data)
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    with qtbot.waitSignal(program.loader.loaded, timeout=PATIENCE):
        program.window.dropEvent(QDropEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, left, none))
    assert program.commands.paths == [articles / "a.txt"]
    assert program.opening.welcome.drop_hint.isHidden()


def test_where_nothing_can_be_read_nothing_is_opened(program: Program, articles: Path) -> None:
    program.opening.welcome.drop([articles / "map.png", articles / "photo.jpg"])
    assert not program.window.shows_message
    told = program.window.statusBar().currentMessage()
    assert told == "map.png and photo.jpg are no articles and are left out"
    assert Dropped.of([articles / "map.png"]).headline == "Nothing here can be read"


# --- the first hint ---------------------------------------------------------------------------------


def test_the_first_start_says_in_three_lines_how_to_begin(
    keeping: Program, articles: Path, qtbot: QtBot
) -> None:
    opened(keeping, [articles], qtbot)
    assert keeping.opening.welcome.hint.isVisible()
    assert len(hint_lines().splitlines()) == 3


def test_each_line_of_the_hint_has_room_in_a_narrow_window(
    keeping: Program, articles: Path, qtbot: QtBot
) -> None:
    keeping.window.resize(1024, 640)
    opened(keeping, [articles], qtbot)
    label = keeping.opening.welcome.hint._label
    qtbot.waitUntil(lambda: 0 < label.height() < 4 * label.fontMetrics().lineSpacing())


def test_a_hint_that_was_read_does_not_come_again(
    keeping: Program, articles: Path, settings: Path, qtbot: QtBot
) -> None:
    opened(keeping, [articles], qtbot)
    (button,) = keeping.opening.welcome.hint.findChildren(QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert keeping.opening.welcome.hint.isHidden()
    keeping.window.close()
    assert json.loads(settings.read_text())["hint_read"] is True


def test_who_has_read_the_hint_is_spared_it(qtbot: QtBot, settings: Path) -> None:
    save_settings(Settings(hint_read=True), settings)
    made = Program(make_application(), settings)
    qtbot.addWidget(made.window)
    made.opening.welcome.show_hint()
    assert made.opening.welcome.hint.isHidden()


def test_where_nothing_is_remembered_no_hint_is_given(program: Program) -> None:
    program.opening.welcome.show_hint()
    assert program.opening.welcome.hint.isHidden()
    assert program.session.chronicle is CHRONICLE


# --- the keyboard -----------------------------------------------------------------------------------


def test_the_timeline_has_the_keyboard_again_after_reading(
    program: Program, articles: Path, qtbot: QtBot
) -> None:
    assert program.view is not None
    program.view.setFocus()
    opened(program, [articles], qtbot)
    assert program.window.focusWidget() is program.view


def test_a_figure_is_opened_by_its_view_and_another_picture_is_not(tmp_path: Path) -> None:
    figure = tmp_path / "view.svg"
    figure.write_text("<svg xmlns='http://www.w3.org/2000/svg'></svg>", encoding="utf-8")
    assert Dropped.of([figure]).refused == (figure,)
    assert Dropped(figure=figure).wanted == (figure,)
    assert Dropped(figure=figure).headline == "Open the view that a figure shows"
