from __future__ import annotations

from explorer.timeline.room import APART, CELL, Room


def test_a_label_may_not_begin_where_another_ends() -> None:
    room = Room(1, 400.0, 0.0)
    room.take(0, 100.0, 200.0)
    assert not room.take(0, 200.0 + CELL, 300.0)


def test_a_label_may_begin_at_a_distance_from_another() -> None:
    room = Room(1, 400.0, 0.0)
    room.take(0, 100.0, 200.0)
    assert room.take(0, 200.0 + (APART + 1) * CELL, 300.0)


def test_a_label_may_not_end_where_another_begins() -> None:
    room = Room(1, 400.0, 0.0)
    room.take(0, 100.0, 200.0)
    assert not room.take(0, 20.0, 100.0 - CELL)
