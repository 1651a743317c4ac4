"""The choice of a language: it is spoken from the next start on, which can be at once."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment
from PySide6.QtWidgets import QMessageBox

from explorer.language import current
from explorer.store.settings import LANGUAGES
from explorer.window.language import VARIABLE, tr, wanted_language

if TYPE_CHECKING:
    from explorer.window.main_window import MainWindow

OPTION = "--language"
MENU = "&View/Lan&guage"


def without_language(words: Sequence[str]) -> list[str]:
    """The words of a command line without the language that it asks for."""
    left: list[str] = []
    skip = False
    for word in words:
        if not skip and word != OPTION and not word.startswith(f"{OPTION}="):
            left.append(word)
        skip = word == OPTION and not skip
    return left


def start_again() -> None:
    """Start the program as it was started, but with the language that was chosen."""
    process = QProcess()
    process.setProgram(sys.executable)
    process.setArguments(without_language(sys.orig_argv[1:]))
    environment = QProcessEnvironment.systemEnvironment()
    environment.remove(VARIABLE)
    process.setProcessEnvironment(environment)
    process.startDetached()


class LanguageDesk(QObject):
    """Takes the choice of the menu; what stands in the window is not said anew before the next start."""

    def __init__(self, window: MainWindow, start: Callable[[], None] = start_again) -> None:
        super().__init__(window)
        self._window, self._start = window, start
        for name in LANGUAGES:
            window.commands[f"language_{name}"].triggered.connect(partial(self.choose, name))
        menu = window.menus[MENU]
        menu.addSeparator()
        menu.addAction(tr("Changes when the program is started again")).setEnabled(False)

    def choose(self, choice: str, _: bool = False) -> None:
        """Offer to start again where ``system`` or the code of a language is not what is spoken now."""
        if wanted_language("", {}, choice) == current().code:
            return
        box = self.question()
        box.exec()
        if box.buttonRole(box.clickedButton()) is QMessageBox.ButtonRole.AcceptRole:
            self._window.close()
            self._start()

    def question(self) -> QMessageBox:
        """Asks whether to start again now. The window's place, views and settings are kept as always."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Bilateral Explorer")
        box.setText(tr("The language changes when the program is started again."))
        box.setInformativeText(tr("What is open now will be open again."))
        again = box.addButton(tr("&Start again now"), QMessageBox.ButtonRole.AcceptRole)
        later = box.addButton(tr("&Later"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(again)
        box.setEscapeButton(later)
        return box
