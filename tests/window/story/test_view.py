from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from explorer.window.spoken import install_roles
from explorer.window.story.deck import Deck
from explorer.window.story.view import StoryView
from explorer.window.theme import Skin, load_skins
from tests.window.make import KINDS
from tests.window.story.samples import MANY, place

KEY = Qt.Key
NAMES = ("signed", "letters", "treaty", "visit")


@pytest.fixture
def view(qtbot: QtBot, skin: Skin) -> StoryView:
    install_roles()
    made = StoryView(Deck(MANY, [place(name) for name in NAMES], KINDS, "A story"), skin, reduced=True)
    qtbot.addWidget(made)
    made.resize(1024, 640)
    made.show()
    return made


def press(view: StoryView, *keys: Qt.Key) -> int:
    for key in keys:
        QTest.keyClick(view, key)
    return view.number


@pytest.mark.parametrize("key", [KEY.Key_Right, KEY.Key_Space, KEY.Key_PageDown, KEY.Key_Return])
def test_a_key_goes_on(view: StoryView, key: Qt.Key) -> None:
    assert press(view, key) == 1


@pytest.mark.parametrize("key", [KEY.Key_Left, KEY.Key_Backspace, KEY.Key_PageUp])
def test_a_key_goes_back(view: StoryView, key: Qt.Key) -> None:
    assert press(view, KEY.Key_Right, KEY.Key_Right, key) == 1


def test_keys_go_to_the_ends_and_not_beyond(view: StoryView) -> None:
    assert press(view, KEY.Key_End) == 3
    assert press(view, KEY.Key_Right) == 3
    assert press(view, KEY.Key_Home, KEY.Key_Left) == 0


def test_a_click_goes_on_and_one_with_the_right_button_back(view: StoryView) -> None:
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(500, 300))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(500, 300))
    assert view.number == 2
    QTest.mouseClick(view, Qt.MouseButton.RightButton, pos=QPoint(500, 300))
    assert view.number == 1


def test_escape_ends_the_story(view: StoryView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.left):
        press(view, KEY.Key_Escape)
    assert not view.isVisible()


def test_every_step_is_told_once(view: StoryView) -> None:
    steps: list[int] = []
    view.stepped.connect(steps.append)
    press(view, KEY.Key_Right, KEY.Key_End, KEY.Key_Right)
    assert steps == [1, 3]


def test_the_screen_can_be_black_and_lit_again_on_the_same_slide(view: StoryView) -> None:
    press(view, KEY.Key_Right, KEY.Key_B)
    assert view.grab().toImage().pixelColor(512, 320) == QColor("black")
    assert press(view, KEY.Key_Right) == 1
    assert view.grab().toImage().pixelColor(2, 2) != QColor("black")


def test_a_screen_reader_finds_the_words_of_the_slide(view: StoryView) -> None:
    press(view, KEY.Key_Right)
    found = QAccessible.queryAccessibleInterface(view)
    assert found.role() == QAccessible.Role.Document
    assert found.text(QAccessible.Text.Description).startswith("3 May 1901: Envoys exchange letters.")


def test_how_to_go_on_is_told_until_the_first_step(view: StoryView) -> None:
    middle = QRect(312, 604, 400, 30)
    hinted = view.grab(middle).toImage()
    press(view, KEY.Key_Right, KEY.Key_Left)
    assert view.grab(middle).toImage() != hinted


def test_with_reduced_motion_the_slide_is_there_at_once(view: StoryView) -> None:
    before = view.grab().toImage()
    press(view, KEY.Key_Right)
    now = view.grab().toImage()
    assert now != before
    assert view.grab().toImage() == now


def test_a_turn_ends_on_the_slide_as_it_is_without_motion(qtbot: QtBot, view: StoryView, skin: Skin) -> None:
    moving = StoryView(view.deck, skin)
    qtbot.addWidget(moving)
    moving.resize(1024, 640)
    moving.show()
    moving.go(1)
    moving.go(2)
    press(view, KEY.Key_Right, KEY.Key_Right)
    wanted = view.grab().toImage()
    qtbot.waitUntil(lambda: moving.grab().toImage() == wanted)


def test_another_theme_and_another_size_paint_anew(view: StoryView) -> None:
    view.set_skin(load_skins()["dark"])
    ground = QColor(load_skins()["dark"].theme.ground)
    assert view.grab().toImage().pixelColor(2, 2) == ground
    view.resize(1400, 860)
    assert view.page.size.width() == 1400


def test_the_passage_is_highlighted_on_the_screen(view: StoryView, skin: Skin) -> None:
    image = view.grab().toImage()
    colors = {image.pixelColor(x, y).name() for x in range(0, 1024, 3) for y in range(200, 560, 3)}
    assert {skin.highlight, skin.date_mark} <= colors
