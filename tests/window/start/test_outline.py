"""The first thing painted: where the parts of the window will stand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from explorer.resources import load_json
from explorer.window.start.outline import Edges, Outline, bars, hairlines

COLORS = load_json("themes.json")
WHOLE = QRect(0, 0, 1400, 860)
MIDDLE = WHOLE.adjusted(263, 41, -333, -23)


def test_edges_come_back_as_they_were_kept() -> None:
    edges = Edges(1, 2, 3, 4, 5)
    assert Edges.read(str(edges)) == edges


@pytest.mark.parametrize("text", ["", "1 2 3", "1 2 3 4 x", "1 2 3 4 -5", "1 2 3 4 999999"])
def test_damaged_edges_are_those_of_the_first_time(text: str) -> None:
    assert Edges.read(text) == Edges()


def test_lines_stand_beside_the_middle_not_in_it() -> None:
    assert not any(line.intersects(MIDDLE) for line in hairlines(WHOLE, MIDDLE, 23))


@pytest.mark.parametrize("size", [(760, 480), (1024, 640), (2560, 1440)])
def test_bars_stay_in_the_window(size: tuple[int, int]) -> None:
    whole = QRect(0, 0, *size)
    assert all(
        whole.contains(bar) for bar in bars(whole, whole.adjusted(263, 41, -333, -23)) if bar.width() > 0
    )


def test_without_panels_no_bars_stand_beside_the_middle() -> None:
    middle = WHOLE.adjusted(0, 41, 0, -23)
    assert all(bar.top() < middle.top() or middle.contains(bar) for bar in bars(WHOLE, middle))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_parts_have_the_colours_they_will_have(qtbot: QtBot, theme: str) -> None:
    outline = Outline(COLORS[theme], Edges())
    qtbot.addWidget(outline)
    outline.resize(1400, 860)
    image = outline.grab().toImage()
    places = {"ground": (700, 500), "surface": (100, 700), "hairline": (262, 500)}
    assert {name: image.pixelColor(*at).name() for name, at in places.items()} == {
        name: COLORS[theme][name] for name in places
    }
