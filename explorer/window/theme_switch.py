"""Which theme the program wears: light, dark, or as the system does."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from explorer.window.theme import Skin, make_palette, program_font, style_sheet


def make_application() -> QApplication:
    """The application in Fusion style and a font of a sane size; the running one if there is one."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(["explorer"])
    application.setApplicationName("Bilateral Explorer")
    application.setDesktopFileName("bilateral-explorer")
    if application.style().objectName() != "fusion":
        application.setStyle("Fusion")
    application.setFont(program_font(application.font()))
    return application


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
        scheme = Qt.ColorScheme
        schemes = {"light": scheme.Light, "dark": scheme.Dark}
        self._application.styleHints().setColorScheme(schemes.get(self._choice, scheme.Unknown))

    def _wanted(self) -> str:
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
        sheet = style_sheet(self._skin)
        if sheet != self._application.styleSheet():  # setting it polishes every widget there is
            self._application.setPalette(make_palette(self._skin))
            self._application.setStyleSheet(sheet)
