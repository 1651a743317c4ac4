from __future__ import annotations

from PySide6.QtCore import QRect

from explorer.window.tree.delegates import bars_in

BOX = QRect(10, 100, 40, 20)


def test_bars_stand_on_the_foot_of_their_box_and_are_as_high_as_their_share() -> None:
    assert bars_in(BOX, (1.0, 0.5)) == [QRect(10, 100, 19, 20), QRect(30, 110, 19, 10)]


def test_nothing_has_no_bar_and_little_has_a_low_one() -> None:
    assert bars_in(BOX, (0.0, 0.001, 1.0, 0.0)) == [QRect(20, 119, 9, 1), QRect(30, 100, 9, 20)]


def test_bars_without_room_between_them_are_a_pixel_wide() -> None:
    assert {bar.width() for bar in bars_in(BOX, (1.0,) * 40)} == {1}
