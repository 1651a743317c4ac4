from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from pytestqt.qtbot import QtBot

from explorer.app import Program
from explorer.window import icons
from explorer.window.actions import ENTRIES
from explorer.window.icons import ACTIONS, PARTS, SIDE, drawings, icon, pixmap
from explorer.window.reader.actions import ENTRIES as READER_ENTRIES

RED, GREY = "#cc0000", "#888888"


@pytest.fixture
def _no_lucide(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    nothing: Mapping[str, bytes] = {}
    monkeypatch.setattr(icons, "drawings", lambda: nothing)
    icons.pixmap.cache_clear()
    yield
    icons.pixmap.cache_clear()


def inked(color: str, name: str = "find", ratio: float = 1.0, room: int = 0) -> tuple[int, int]:
    """How many pixels are in about this colour, and the first column with one."""
    image = pixmap(name, color, SIDE, ratio, room).toImage()
    wanted = QColor(color)
    columns = [
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 128 and abs(image.pixelColor(x, y).red() - wanted.red()) < 20
    ]
    return len(columns), min(columns, default=-1)


@pytest.mark.parametrize("name", [*ACTIONS, *PARTS])
def test_every_icon_has_a_drawing(name: str) -> None:
    assert icons.drawing_of(name) in drawings()


def test_every_icon_of_an_action_belongs_to_one() -> None:
    later = {name for name in ACTIONS if name.startswith("save_")}
    assert ACTIONS.keys() - later <= {entry.name for entry in (*ENTRIES, *READER_ENTRIES)}


def test_an_icon_is_drawn_in_the_colour_asked_for() -> None:
    assert inked(RED)[0] > 20


@pytest.mark.parametrize(("ratio", "side"), [(1.0, 16), (1.25, 20), (1.5, 24), (2.0, 32)])
def test_an_icon_has_a_pixel_for_each_of_the_screen(ratio: float, side: int) -> None:
    drawn = pixmap("find", RED, SIDE, ratio)
    assert (drawn.width(), drawn.devicePixelRatio()) == (side, ratio)


def test_room_before_an_icon_moves_it(qtbot: QtBot) -> None:
    assert inked(RED, room=-6)[1] == inked(RED)[1] + 6
    assert inked(RED, room=6)[1] == inked(RED)[1]


def test_what_cannot_be_done_has_a_faint_icon() -> None:
    made = icon("find", RED, GREY)
    faint = made.pixmap(QSize(SIDE, SIDE), 1.0, QIcon.Mode.Disabled).toImage()
    reds = [
        faint.pixelColor(x, y).red()
        for x in range(16)
        for y in range(16)
        if faint.pixelColor(x, y).alpha() > 200
    ]
    assert reds
    assert max(reds) < 0xA0


def test_icons_follow_the_theme(program: Program) -> None:
    before = program.window.commands["export"].icon().pixmap(SIDE).toImage()
    program.switch.choose("dark")
    after = program.window.commands["export"].icon().pixmap(SIDE).toImage()
    program.switch.choose("light")
    assert before != after


def test_in_a_narrow_window_icons_stand_alone(program: Program, qtbot: QtBot) -> None:
    buttons = program.window.top_bar.buttons
    assert [buttons[name].text() for name in ("fit", "previous", "zoom_in")] == ["Fit", "Prev", ""]
    program.window.resize(900, 640)
    qtbot.waitUntil(lambda: buttons["fit"].text() == "")
    assert buttons["fit"].accessibleName() == "Fit all events"


@pytest.mark.usefixtures("_no_lucide")
def test_without_the_package_words_stand_alone(program: Program) -> None:
    buttons = program.window.top_bar.buttons
    assert icon("find", RED, GREY).isNull()
    assert [buttons[name].text() for name in ("zoom_in", "next")] == ["+", "Next ›"]
