from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.errors import InputError
from explorer.resources import load_json
from explorer.timeline.theme import READABLE, contrast
from explorer.window.theme import Skin, load_skins, make_palette, skins_from, style_sheet
from explorer.window.theme_switch import ThemeSwitch, program_font
from tests.window.make import KINDS

SKINS = load_skins()
each_skin = pytest.mark.parametrize("skin", SKINS.values(), ids=SKINS)

INK_STANDS_ON = ("card", "field", "hover", "selection", "highlight", "date_mark", "warning", "lens")
MUTED_STANDS_ON = ("card", "field", "hover")


@each_skin
@pytest.mark.parametrize("ground", INK_STANDS_ON)
def test_ink_is_readable_on_every_ground(skin: Skin, ground: str) -> None:
    assert contrast(skin.theme.ink, getattr(skin, ground)) >= READABLE


@each_skin
@pytest.mark.parametrize("ground", MUTED_STANDS_ON)
def test_muted_text_is_readable_on_its_grounds(skin: Skin, ground: str) -> None:
    assert contrast(skin.theme.muted, getattr(skin, ground)) >= READABLE


@each_skin
def test_links_are_readable_on_the_surface_and_on_warnings(skin: Skin) -> None:
    grounds = (skin.theme.surface, skin.warning)
    assert min(contrast(skin.link, ground) for ground in grounds) >= READABLE


@each_skin
@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_the_pill_of_every_kind_is_readable(skin: Skin, kind: object) -> None:
    color = skin.kind_color(kind)  # type: ignore[arg-type]
    ground = skin.tint(color)
    assert contrast(skin.ink_on(color, ground), ground) >= READABLE


@each_skin
def test_no_token_is_left_in_the_style_sheet(skin: Skin) -> None:
    lines = style_sheet(skin).splitlines()
    assert not [line for line in lines if "@" in line and not line.startswith("/*")]


@each_skin
def test_buttons_of_dialogs_bear_no_stock_pictures(skin: Skin) -> None:
    assert "dialogbuttonbox-buttons-have-icons: 0" in style_sheet(skin)


@each_skin
def test_the_palette_wears_the_theme(skin: Skin) -> None:
    palette = make_palette(skin)
    assert palette.color(QPalette.ColorRole.WindowText).name() == skin.theme.ink


def test_a_theme_without_one_of_the_windows_colours_is_named() -> None:
    data = load_json("themes.json")
    del data["dark"]["lens"]
    with pytest.raises(InputError, match="'dark' lacks the colours lens"):
        skins_from(data)


@pytest.mark.parametrize(("system", "expected"), [(4.0, 9.0), (10.5, 10.5), (30.0, 13.0)])
def test_the_systems_font_is_brought_to_a_sane_size(qapp: object, system: float, expected: float) -> None:
    font = QFont()
    font.setPointSizeF(system)
    assert program_font(font).pointSizeF() == expected


class Hints(QObject):
    """What the system says of its colours; light at first."""

    colorSchemeChanged = Signal(object)  # noqa: N815 - called so by Qt

    def __init__(self) -> None:
        super().__init__()
        self.scheme, self.asked = Qt.ColorScheme.Light, Qt.ColorScheme.Unknown

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
        return self.scheme

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:  # noqa: N802
        self.asked = scheme

    def turn_dark(self) -> None:
        self.scheme = Qt.ColorScheme.Dark
        self.colorSchemeChanged.emit(self.scheme)


class Desktop(QObject):
    """Stands for the application: the real one is also listened to by what other tests have made."""

    def __init__(self) -> None:
        super().__init__()
        self.hints, self.sheet, self.palette = Hints(), "", QPalette()
        self.styleHints: Callable[[], Hints] = lambda: self.hints
        self.styleSheet: Callable[[], str] = lambda: self.sheet

    def setStyleSheet(self, sheet: str) -> None:  # noqa: N802
        self.sheet = sheet

    def setPalette(self, palette: QPalette) -> None:  # noqa: N802
        self.palette = palette


def following(desktop: Desktop) -> ThemeSwitch:
    return ThemeSwitch(cast("QApplication", desktop), load_skins(), "system")


def test_the_theme_follows_the_system_at_once(qtbot: QtBot) -> None:
    desktop = Desktop()
    switch = following(desktop)
    assert not switch.skin.theme.is_dark
    with qtbot.waitSignal(switch.skin_changed):
        desktop.hints.turn_dark()
    assert switch.skin.theme.is_dark
    assert desktop.palette.color(QPalette.ColorRole.Window).lightness() < 80


def test_a_theme_that_was_chosen_stays() -> None:
    desktop = Desktop()
    switch = following(desktop)
    switch.choose("light")
    desktop.hints.turn_dark()
    assert not switch.skin.theme.is_dark


def test_back_to_the_system_its_theme_is_worn() -> None:
    desktop = Desktop()
    switch = following(desktop)
    switch.choose("light")
    desktop.hints.turn_dark()
    switch.choose("system")
    assert switch.skin.theme.is_dark


def test_the_system_is_asked_for_title_bars_that_match() -> None:
    desktop = Desktop()
    switch = following(desktop)
    assert desktop.hints.asked == Qt.ColorScheme.Unknown
    switch.choose("dark")
    assert desktop.hints.asked == Qt.ColorScheme.Dark
