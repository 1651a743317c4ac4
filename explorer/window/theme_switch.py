"""Which theme the program wears: light, dark, or as the system does.

The window stands before a theme is put on. So what makes palettes and style sheets is imported where that is
done, and so is :class:`Qt`: PySide6 builds its hundred enumerations when it is first asked for any.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from explorer.window.theme import Skin

SMALLEST, LARGEST = 9.0, 13.0
"""Limits in points within which the system's font size is taken over."""


STYLED = "explorer_styled"
"""The property of an application that wears the program's style."""


def bare_application() -> QApplication:
    """The application in the program's style; the running one, as it is, if there is one.

    The style is named as on a command line: asking Qt for it builds the names of :class:`QStyle`.
    """
    running = QApplication.instance()
    if isinstance(running, QApplication):
        application = running
    else:
        application = QApplication(["explorer", "-style", "Fusion"])
        application.setProperty(STYLED, True)
    application.setApplicationName("Bilateral Explorer")
    application.setDesktopFileName("bilateral-explorer")
    return application


def make_application() -> QApplication:
    """The application in Fusion style and a font of a sane size; the running one if there is one."""
    application = bare_application()
    if not application.property(STYLED):
        application.setStyle("Fusion")
        application.setProperty(STYLED, True)
    application.setFont(program_font(application.font()))
    return application


def program_font(system: QFont) -> QFont:
    """The system's font at a sane size."""
    font = type(system)(system)
    points = font.pointSizeF()
    font.setPointSizeF(min(max(points, SMALLEST), LARGEST) if points > 0 else 10.0)
    return font


def first_theme(application: QApplication, choice: str) -> str:
    """The theme to wear before any has been put on, ``light`` or ``dark``.

    The palette is still the system's: it is dark where the system is, and asking it costs nothing.
    """
    if choice != "system":
        return choice
    return "dark" if application.palette().window().color().lightness() < 128 else "light"


class ThemeSwitch(QObject):
    """Puts palette and style sheet on the application, and follows the system where asked to."""

    skin_changed = Signal(object)

    def __init__(self, application: QApplication, skins: Mapping[str, Skin], choice: str) -> None:
        super().__init__(application)
        self._application, self._skins = application, skins
        self._choice = choice
        self._ask_system()
        self._skin = skins[self._wanted()]
        application.styleHints().colorSchemeChanged.connect(self._apply)
        self._dress()

    @property
    def choice(self) -> str:
        """``system``, ``light`` or ``dark``."""
        return self._choice

    @property
    def skin(self) -> Skin:
        """What is worn now."""
        return self._skin

    def choose(self, choice: str) -> None:
        """Wear ``light`` or ``dark``, or follow the ``system``."""
        self._choice = choice
        self._ask_system()
        self._apply()

    def _ask_system(self) -> None:
        """What the system paints itself, title bars and its own dialogs, is to match."""
        from PySide6.QtCore import Qt

        scheme = Qt.ColorScheme
        schemes = {"light": scheme.Light, "dark": scheme.Dark}
        self._application.styleHints().setColorScheme(schemes.get(self._choice, scheme.Unknown))

    def _wanted(self) -> str:
        from PySide6.QtCore import Qt

        if self._choice != "system":
            return self._choice
        scheme = self._application.styleHints().colorScheme()
        return "dark" if scheme == Qt.ColorScheme.Dark else "light"

    def _apply(self) -> None:
        skin = self._skins[self._wanted()]
        if skin is not self._skin:
            self._skin = skin
            self._dress()
            self.skin_changed.emit(skin)

    def _dress(self) -> None:
        from explorer.window.theme import make_palette, style_sheet

        sheet = style_sheet(self._skin)
        if sheet != self._application.styleSheet():  # setting it polishes every widget there is
            self._application.setPalette(make_palette(self._skin))
            self._application.setStyleSheet(sheet)
