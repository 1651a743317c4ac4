"""The preview draws beside the window, one figure after another, and shows the one wanted last."""

from __future__ import annotations

from threading import Event as Gate

import pytest
from pytestqt.qtbot import QtBot

from explorer.errors import OutputError
from explorer.export.scene import Figure
from explorer.window.figures import preview as export_preview
from explorer.window.figures.preview import Drawn, Preview


@pytest.fixture
def preview(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Preview:
    monkeypatch.setattr(export_preview, "DELAY", 0)
    made = Preview()
    qtbot.addWidget(made, before_close_func=lambda one: one.finish())
    return made


def refused(words: str) -> Figure:
    raise OutputError(words)


def test_why_there_is_no_figure_is_said_in_its_place(preview: Preview, qtbot: QtBot) -> None:
    preview.show_figure(lambda: refused("nothing fits"))
    qtbot.waitUntil(lambda: not preview.is_waiting)
    assert preview.result == Drawn(error="Nothing fits")
    assert preview.accessibleDescription() == "Nothing fits"


def test_what_was_wanted_before_is_not_shown(preview: Preview, qtbot: QtBot) -> None:
    begun, go_on, shown = Gate(), Gate(), []
    preview.drawn.connect(lambda drawn: shown.append(drawn.error))

    def slow() -> Figure:
        begun.set()
        go_on.wait(10)
        return refused("the first")

    preview.show_figure(slow)
    qtbot.waitUntil(begun.is_set)
    preview.show_figure(lambda: refused("the second"))
    preview.turn_to(0)
    go_on.set()
    qtbot.waitUntil(lambda: not preview.is_waiting)
    assert shown == ["The second"]


def test_where_nothing_is_wanted_any_more_nothing_is_shown(preview: Preview, qtbot: QtBot) -> None:
    begun, go_on = Gate(), Gate()
    preview.show_figure(lambda: (begun.set(), go_on.wait(10), refused("late"))[-1])
    qtbot.waitUntil(begun.is_set)
    preview.show_figure(None)
    go_on.set()
    preview.finish()
    qtbot.wait(1)
    assert preview.result is None
