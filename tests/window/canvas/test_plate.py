from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSizeF

from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import Label, Spot
from explorer.window.canvas.plate import EDGE, beside, hidden, is_told
from tests.timeline.views import between, drawn, index_of

TITLE = "A treaty of friendship is signed"
SIZE = QSizeF(120.0, 14.0)


def view(*days: str) -> DrawList:
    return drawn(index_of(*((day, day) for day in days)), between("1900-01-01", "2000-01-01"))


def labelled(text: str, *, strong: bool = True) -> DrawList:
    label = Label(0.0, 0.0, 100.0, text, 0, elided=text != TITLE, strong=strong)
    return replace(view("1950-01-01"), labels=(label,))


def spot_of(found: DrawList, number: int = 0) -> Spot:
    return Spot(float(found.marks.x[number]), float(found.marks.y[number]), 0.0)


def test_a_label_with_enough_of_the_title_tells_it() -> None:
    assert is_told(labelled("A treaty of friends…"), TITLE)
    assert is_told(labelled(TITLE), TITLE)


def test_a_stump_or_the_label_of_another_does_not() -> None:
    assert not is_told(labelled("A treaty…"), TITLE)
    assert not is_told(labelled(TITLE, strong=False), TITLE)


def test_a_plate_stands_right_of_its_spot() -> None:
    found = view("1950-01-01")
    spot = spot_of(found)
    assert beside(found, spot, 16.0, SIZE).x() == spot.x + 16.0


def test_a_plate_stands_left_where_it_would_hide_a_mark_on_the_right() -> None:
    found = view("1950-01-01")
    spot = spot_of(found)
    marks = replace(found.marks, x=found.marks.x + 60.0)
    assert hidden(replace(found, marks=marks), spot.y, spot.x, spot.x + 120.0) == 1
    assert beside(replace(found, marks=marks), spot, 16.0, SIZE).x() == spot.x - 16.0 - 120.0


def test_a_plate_without_room_begins_at_the_edge() -> None:
    found = view("1950-01-01")
    size = QSizeF(found.width, 14.0)
    assert beside(found, spot_of(found), 16.0, size).x() == EDGE
