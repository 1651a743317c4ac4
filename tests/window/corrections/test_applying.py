"""With many events, corrections are applied and doubts looked for beside the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.chronicle.corrections.correction import Change, Correction
from explorer.store.journal import Journal
from explorer.window.corrections import applying, review_desk
from explorer.window.corrections.desk import CorrectionDesk
from explorer.window.corrections.review_desk import ReviewDesk
from tests.window.make import CHRONICLE, LETTERS, TREATY, VISIT, at


@pytest.fixture
def desk(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CorrectionDesk:
    """The desk of the program, for which the few events are many."""
    for module in (applying, review_desk):
        monkeypatch.setattr(module, "MANY", 1)
    found = program.corrections
    found.journal = Journal(tmp_path / "corrections.jsonl")
    found.open()
    program.commands.choose(at(LETTERS))
    return found


@pytest.fixture
def settled(desk: CorrectionDesk, qtbot: QtBot) -> Callable[[], None]:
    """Waits until all that was corrected is shown."""
    return lambda: qtbot.waitUntil(lambda: not desk.applying.is_busy)


@pytest.fixture
def review(program: Program, desk: CorrectionDesk, qtbot: QtBot) -> ReviewDesk:
    program.commands.run("review")
    qtbot.waitUntil(lambda: len(program.review.queue) > 1)
    return program.review


def titled(desk: CorrectionDesk, title: str) -> Correction:
    return desk.new("edit", desk.passages(LETTERS), (Change("title", (title,)),))


def test_an_act_is_kept_at_once_and_shown_when_it_has_been_applied(
    program: Program, desk: CorrectionDesk, settled: Callable[[], None]
) -> None:
    desk.do(titled(desk, "Envoys write"))
    assert len(desk.made.made) == 1
    assert program.session.chronicle is CHRONICLE
    settled()
    assert program.session.selected is not None
    assert program.session.selected.title == "Envoys write"


def test_of_several_acts_all_are_shown(
    program: Program, desk: CorrectionDesk, settled: Callable[[], None]
) -> None:
    desk.do(titled(desk, "Envoys write"))
    desk.do(desk.new("confirm", desk.passages(TREATY)))
    desk.do(desk.new("hide", desk.passages(VISIT)))
    settled()
    titles = {event.title for event in program.session.chronicle.events}
    assert "Envoys write" in titles
    assert VISIT.title not in titles
    assert [one.act for one in program.session.corrected.marks[TREATY.id]] == ["confirm"]


def bridge(desk: CorrectionDesk) -> Correction:
    """An event of the reader's own."""
    values = {"title": ("A bridge opens",), "date": ("1960",), "kind": ("trade",), "pair": ("Aria", "Cana")}
    return desk.new("own", (), tuple(Change(name, value) for name, value in values.items()))


@pytest.fixture
def turned(program: Program) -> list[None]:
    """Holds as many values as times something else was shown and a turn was over since."""
    found: list[None] = []
    program.session.chronicle_changed.connect(
        lambda: QTimer.singleShot(0, program.window, lambda: found.append(None))
    )
    return found


def test_what_was_added_is_gone_to_when_it_is_there(
    program: Program, desk: CorrectionDesk, qtbot: QtBot, turned: list[None]
) -> None:
    desk.adding.keep(bridge(desk))
    qtbot.waitUntil(lambda: bool(turned))
    assert program.session.selected is not None
    assert program.session.selected.title == "A bridge opens"


def test_what_was_taken_back_before_it_was_there_is_not_gone_to_later(
    program: Program, desk: CorrectionDesk, settled: Callable[[], None], qtbot: QtBot, turned: list[None]
) -> None:
    desk.adding.keep(bridge(desk))
    program.commands.run("undo")
    settled()
    program.commands.run("redo")
    qtbot.waitUntil(lambda: bool(turned))
    assert len(program.session.chronicle.events) == len(CHRONICLE.events) + 1
    assert program.session.selected is not None
    assert program.session.selected.title == LETTERS.title


def test_what_was_added_elsewhere_is_not_gone_to(
    program: Program, desk: CorrectionDesk, qtbot: QtBot, turned: list[None]
) -> None:
    desk.adding.keep(bridge(desk))
    program.commands.paths = [Path("elsewhere")]
    qtbot.waitUntil(lambda: bool(turned))
    assert program.session.selected is not None
    assert program.session.selected.title == LETTERS.title


def test_undo_leads_back_to_what_was_shown(
    program: Program, desk: CorrectionDesk, settled: Callable[[], None]
) -> None:
    desk.do(titled(desk, "Envoys write"))
    settled()
    program.commands.run("undo")
    settled()
    assert program.session.chronicle is CHRONICLE
    program.commands.run("redo")
    settled()
    assert program.session.selected is not None
    assert program.session.selected.title == "Envoys write"


def test_what_changes_no_event_is_shown_without_anything_made_anew(
    program: Program, desk: CorrectionDesk, settled: Callable[[], None], qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(program.session.chronicle_changed):
        program.commands.run("confirm_event")
        settled()
    assert [one.act for one in program.session.corrected.marks[LETTERS.id]] == ["confirm"]


def test_what_was_applied_to_other_articles_is_not_shown(
    program: Program, desk: CorrectionDesk, qtbot: QtBot
) -> None:
    desk.do(desk.new("hide", desk.passages(VISIT)))
    with qtbot.waitSignal(desk.applying._background.done):
        program.opening.arriving.base = type(CHRONICLE)()
    assert program.session.chronicle is CHRONICLE


def test_the_window_closes_while_something_is_applied(program: Program, desk: CorrectionDesk) -> None:
    desk.do(titled(desk, "Envoys write"))
    program.window.close()
    assert not desk.applying.is_busy


def test_the_next_doubt_is_shown_before_what_was_decided_has_been_applied(
    program: Program, review: ReviewDesk, settled: Callable[[], None]
) -> None:
    first, second = review.queue[:2]
    program.commands.run("review_accept")
    assert (review.current, first in review.queue) == (second, False)
    settled()
    assert (review.current, first in review.queue) == (second, False)


def test_undo_brings_a_doubt_back_before_that_which_is_shown(
    program: Program, review: ReviewDesk, settled: Callable[[], None]
) -> None:
    first, second = review.queue[:2]
    program.commands.run("review_accept")
    settled()
    program.commands.run("undo")
    settled()
    assert (review.queue[0], review.current) == (first, second)


def test_a_review_ends_when_all_is_decided(
    program: Program, review: ReviewDesk, settled: Callable[[], None], qtbot: QtBot
) -> None:
    for _ in range(len(review.queue)):
        program.commands.run("review_reject")
    settled()
    qtbot.waitUntil(lambda: review.bar.isHidden())


def test_while_it_is_looked_for_what_is_doubtful_this_is_said(
    program: Program, desk: CorrectionDesk, qtbot: QtBot
) -> None:
    program.commands.run("review")
    assert program.window.statusBar().currentMessage() == "Looking for doubtful events…"
    qtbot.waitUntil(lambda: program.review.bar.isVisible())
