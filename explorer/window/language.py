"""The words of the window in the reader's language, through Qt's translation.

What the program says comes from the table of :mod:`explorer.language`, and what Qt says itself (the buttons
of its dialogs) from Qt's own translations. Both are asked through one translator of the application.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from explorer.language import CONTEXT_MARK, NAMES, Language, current, install, load_language, mark

CONTEXT = "explorer"
"""The one context of all words of the program."""

VARIABLE = "EXPLORER_LANGUAGE"
"""The variable of the environment that names the language."""


KEYS_CONTEXT = "QShortcut"
"""Where Qt looks up the names of keys."""

KEY_NAMES = (
    mark("Ctrl", "key"),
    mark("Shift", "key"),
    mark("Alt", "key"),
    mark("Del", "key"),
    mark("Esc", "key"),
    mark("Return", "key"),
    mark("Backspace", "key"),
    mark("PgUp", "key"),
    mark("PgDown", "key"),
)
"""Keys that the program calls as keyboards have them, where Qt's own translations are longer."""


def tr(text: str, /, **values: object) -> str:
    """``text`` in the reader's language, with its ``{names}`` replaced by ``values``.

    The text must be a literal where it is written, so that it can be collected. Raises KeyError for a name
    without a value.
    """
    return current().filled(QCoreApplication.translate(CONTEXT, text), values)


class Translator(QTranslator):
    """Qt's translator over the table of a language."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The words for a text of the program; None leaves those of others to other translators."""
        if context == KEYS_CONTEXT and source in KEY_NAMES:
            return self._language.words.get(f"key{CONTEXT_MARK}{source}")
        if context != CONTEXT:
            return None
        key = f"{disambiguation}{CONTEXT_MARK}{source}" if disambiguation else source
        return self._language.words.get(key)


def install_language(application: QApplication, code: str) -> QApplication:
    """Have the program, and Qt, speak the language of a code, one of NAMES; the application, for chaining.

    Raises InputError where there is no such language.
    """
    language = load_language(code)
    install(language)
    QLocale.setDefault(QLocale(code))
    if language.words:
        of_qt = QTranslator(application)
        if of_qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            application.installTranslator(of_qt)
        application.installTranslator(Translator(language, application))
    return application


def wanted_language(asked: str, environment: Mapping[str, str], chosen: str) -> str:
    """The code of the language to speak.

    What the command line asks for goes before the environment, that before what was chosen in the window,
    and what the system speaks comes last. A code that is none of NAMES is passed over, but for ``asked``.
    """
    if asked:
        return asked
    for code in (environment.get(VARIABLE, ""), chosen):
        if code in NAMES:
            return code
    return system_language(QLocale.system().uiLanguages())


def system_language(spoken: list[str]) -> str:
    """The first language of a list, such as ``es-MX``, that the program speaks; else English."""
    codes = (name.replace("_", "-").split("-")[0].lower() for name in spoken)
    return next((code for code in codes if code in NAMES), "en")
