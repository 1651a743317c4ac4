from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.chronicle.chronicle import ALL_EVENTS, ThreadKey
from explorer.chronicle.link import format_link, parse_link
from explorer.chronicle.party import pair_of
from explorer.chronicle.searching.query import Filter
from explorer.chronicle.view import View
from explorer.errors import InputError
from explorer.store.views import SavedViews, load_views
from explorer.window.theme_switch import make_application
from explorer.window.views.views import VIEWS_MENU, view_of
from tests.window.make import CHRONICLE, TREATY, VISIT, at

AB, AC = ThreadKey(pair=pair_of("Aria", "Bora")), ThreadKey(pair=pair_of("Aria", "Cana"))


def elsewhere(program: Program) -> View:
    """Bring the program to a view that differs from the first in all it can, and back; that view."""
    session = program.session
    session.set_threads((AB,), compared=(AB, AC))
    session.set_filter(Filter(hidden=frozenset({"visit"})))
    session.set_words("treaty 1950")
    session.set_lanes("source")
    session.select(at(TREATY))
    assert program.view is not None
    program.view.show_calendar_range(700000.0, 715000.5, animate=False)
    view = view_of(session)
    program.views.show(View((ALL_EVENTS,), "All events"), animate=False)
    return view


def answer(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (text, True))


def test_a_view_is_restored_as_it_was(program: Program) -> None:
    view = elsewhere(program)
    assert view_of(program.session) != view
    program.views.show(view, animate=False)
    assert view_of(program.session) == view
    assert program.window.top_bar.search.text() == "treaty 1950"


def test_a_link_leads_to_the_view_it_was_copied_from(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = elsewhere(program)
    program.views.show(view, animate=False)
    program.commands.run("copy_link")
    link = QGuiApplication.clipboard().text()
    assert parse_link(link) == view
    program.views.show(View((AC,), "Aria – Cana"), animate=False)
    answer(monkeypatch, link)
    program.commands.run("open_link")
    assert view_of(program.session).event == TREATY.id


def test_a_link_to_what_is_not_told_is_refused(program: Program) -> None:
    before = view_of(program.session)
    with pytest.raises(InputError, match="tell nothing of “Chile – Peru”"):
        program.views.show(parse_link("explorer:?pair=Chile–Peru"))
    assert view_of(program.session) == before


def test_an_event_that_is_not_told_is_left_out_and_said(program: Program) -> None:
    program.views.show(parse_link("explorer:?all=1&event=nothing"))
    assert program.session.selection is None
    assert "not told" in program.window.statusBar().currentMessage()


def test_a_link_without_threads_stays_with_those_shown(program: Program) -> None:
    program.session.set_threads((AC,))
    program.views.show(parse_link("explorer:?find=king"))
    assert program.session.threads == (AC,)
    assert program.session.words == "king"


def test_a_saved_view_stands_in_the_menu_and_leads_back(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = elsewhere(program)
    program.views.show(view, animate=False)
    answer(monkeypatch, "Ties & treaties")
    program.commands.run("save_view")
    program.views.show(View((ALL_EVENTS,), "All events"), animate=False)
    program.views.fill_menu()
    actions = {action.text(): action for action in program.window.menus[VIEWS_MENU].actions()}
    actions["Ties && treaties"].trigger()
    assert view_of(program.session).filter == view.filter
    assert program.session.compared == (AB, AC)


@pytest.mark.parametrize(("answer", "words"), [(QMessageBox.StandardButton.Yes, "Bora"), (None, "")])
def test_another_view_of_that_name_is_not_replaced_unasked(
    program: Program, monkeypatch: pytest.MonkeyPatch, answer: object, words: str
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Mine", True))
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "question", lambda *args: asked.append(args[-1]) or answer)
    for _ in range(2):  # the same view may be saved again
        program.commands.run("save_view")
    assert asked == []
    program.session.set_words("Bora")
    program.commands.run("save_view")
    assert len(asked) == 1
    assert dict(program.views.kept.saved)["Mine"].words == words


def test_a_saved_view_can_be_removed(program: Program) -> None:
    program.views.save("here")
    program.views.remove("here")
    assert program.views.kept.saved == ()


def test_views_seen_before_are_listed_as_recent(program: Program) -> None:
    program.session.set_threads((AB,))
    program.session.set_threads((AC,))
    program.views.fill_menu()
    words = [action.text() for action in program.window.menus[VIEWS_MENU].actions()]
    assert any(text.startswith("Aria – Bora") for text in words)
    assert not any(text.startswith("Aria – Cana") for text in words)


def test_back_leads_to_the_filter_of_that_time(program: Program) -> None:
    program.session.set_filter(Filter(told_by=2))
    program.session.set_threads((AC,))
    program.session.set_filter(Filter())
    program.commands.run("back")
    assert program.session.filter == Filter(told_by=2)
    assert program.session.threads != (AC,)


def test_a_restored_view_is_one_step_of_the_way(program: Program) -> None:
    program.session.set_threads((AC,))
    program.views.show(View((ALL_EVENTS,), "All events", event=VISIT.id), animate=False)
    program.commands.run("back")
    assert program.session.threads == (AC,)


def test_the_window_opens_at_the_view_wanted(program: Program) -> None:
    program.opening.arriving.wanted = parse_link("explorer:?pair=Aria–Cana&lanes=none")
    program.show_chronicle(CHRONICLE)
    assert program.session.threads == (AC,)
    assert program.session.lanes == "none"


def test_a_view_that_cannot_be_shown_is_said_and_the_first_thread_comes(program: Program) -> None:
    program.opening.arriving.wanted = parse_link("explorer:?pair=Chile–Peru")
    program.show_chronicle(CHRONICLE)
    assert program.session.threads == (AB,)
    assert "Chile – Peru" in program.window.statusBar().currentMessage()


def test_views_are_kept_for_each_folder(program: Program, tmp_path: Path) -> None:
    program.views._file = tmp_path / "views.json"
    program.views.open_store("one")
    program.views.save("mine")
    program.views.open_store("two")
    assert program.views.kept.saved == ()
    program.views.open_store("one")
    assert [name for name, _ in program.views.kept.saved] == ["mine"]


def test_the_link_of_any_view_can_be_read_again(program: Program) -> None:
    program.session.set_filter(Filter(first=700000, parties=frozenset({"Aria"})))
    view = view_of(program.session)
    assert parse_link(format_link(view)) == view


def test_the_last_view_removed_is_gone_from_the_file_too(program: Program, tmp_path: Path) -> None:
    file = program.views._file = tmp_path / "views.json"
    program.views.open_store("one")
    program.views.save("mine")
    program.views.kept = SavedViews(program.views.kept.saved)
    program.views.remove("mine")
    assert load_views(file, "one")[0].saved == ()


def test_where_views_cannot_be_kept_the_next_articles_are_shown_all_the_same(
    program: Program, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    program.views._file = tmp_path / "file" / "views.json"
    program.views._key = "one"
    program.session.set_threads((AC,))
    program.commands.paths = [tmp_path]
    program.show_chronicle(CHRONICLE)
    assert program.session.threads == (AB,)
    assert "views.json" in program.window.statusBar().currentMessage()


def opened(settings: Path, folder: Path, qtbot: QtBot) -> Program:
    """The program, started on a folder."""
    program = Program(make_application(), settings)
    qtbot.addWidget(program.window)
    program.window.show()
    program.commands.paths = [folder]
    program.show_chronicle(CHRONICLE)
    return program


def test_a_folder_opened_again_is_shown_as_it_was_left(qtbot: QtBot, tmp_path: Path) -> None:
    first = opened(tmp_path / "settings.json", tmp_path / "articles", qtbot)
    view = elsewhere(first)
    first.views.show(view, animate=False)
    first.window.close()
    second = opened(tmp_path / "settings.json", tmp_path / "articles", qtbot)
    assert view_of(second.session) == view


def test_another_folder_begins_anew(qtbot: QtBot, tmp_path: Path) -> None:
    first = opened(tmp_path / "settings.json", tmp_path / "articles", qtbot)
    first.views.show(elsewhere(first), animate=False)
    first.window.close()
    second = opened(tmp_path / "settings.json", tmp_path / "others", qtbot)
    assert second.session.filter.is_empty
    assert second.session.threads == (AB,)


def test_what_was_seen_last_and_is_told_no_more_is_passed_over(program: Program) -> None:
    gone = View((ThreadKey(pair=pair_of("Chile", "Peru")),), "Chile – Peru", (0.0, 1.0))
    program.views.kept = SavedViews(recent=(gone,))
    program.session.set_chronicle(CHRONICLE)
    program.views.arrive(None)
    assert program.session.threads == (AB,)
    assert not program.window.statusBar().currentMessage()
