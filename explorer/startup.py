"""The start of the window: it is painted before anything is imported that an empty window does not need."""

from __future__ import annotations

import builtins
import gc
import os
import sys
import threading
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from explorer.errors import FAILURE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from explorer.chronicle.view import View
    from explorer.window.main_window import MainWindow
    from explorer.window.start.overture import Overture


def run(
    paths: Sequence[Path],
    view: View | None = None,
    language: str = "",
    columns: Mapping[str, str] | None = None,
) -> int:
    """Open the window on files and folders, at a view, and stay until it is closed; the exit code.

    ``language`` is the code of the one asked for; without it, the settings and the system decide. ``columns``
    are those of all tables by what they tell.
    """
    gc.disable()  # nothing is let go of on the way to the first picture
    importer = builtins.__import__
    from explorer.window.theme_switch import bare_application

    # PySide6 puts a function of its own there, for names in snake case; it slows every later import.
    builtins.__import__ = importer
    application = bare_application()
    window = empty_window(application)
    start = Start(application, window, list(paths), view, language, columns or {})
    window.painted.connect(start.begin)
    window.show()
    return application.exec()


def empty_window(application: QApplication) -> MainWindow:
    """The window where it stood last time, in the colours it had, without anything in it."""
    from explorer.resources import load_json
    from explorer.store.settings import load_settings, settings_path
    from explorer.window.main_window import MainWindow
    from explorer.window.memory import place
    from explorer.window.start.outline import Edges
    from explorer.window.theme_switch import first_theme

    settings, _ = load_settings(settings_path())
    window = MainWindow()
    colors = load_json("themes.json")[first_theme(application, settings.theme)]
    window.outline(colors, Edges.read(settings.edges))
    place(window, settings)
    return window


def speak(application: QApplication, asked: str) -> None:
    """Have the program speak the language asked for, else that of the environment, settings or system."""
    from explorer.store.settings import load_settings, settings_path
    from explorer.window.language import install_language, wanted_language

    settings, _ = load_settings(settings_path())
    install_language(application, wanted_language(asked, os.environ, settings.language))


@dataclass(frozen=True, slots=True)
class Start:
    """A start under way: the window stands, and what was asked for is to be shown in it."""

    application: QApplication
    window: MainWindow
    paths: list[Path]
    view: View | None
    language: str
    columns: Mapping[str, str]

    def begin(self) -> None:
        """Show the timeline, where it was kept, before the rest is built."""
        self._try(self._begin)

    def _begin(self) -> None:
        speak(self.application, self.language)
        from explorer.store.settings import load_settings, settings_path
        from explorer.window.opening.loading import load_kept
        from explorer.window.start.basis import Basis
        from explorer.window.start.overture import Overture
        from explorer.window.theme_switch import make_application

        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy would start threads that nothing here uses
        make_application()
        settings, _ = load_settings(settings_path())
        basis = Basis.of(self.application, self.application, settings.theme, load_kept)
        overture = Overture(self.window, basis, settings, settings_path())
        overture.over.connect(partial(self._try, partial(self._furnish, overture)))
        overture.begin(self.paths, self.columns, self.view)

    def _furnish(self, overture: Overture) -> None:
        """Put everything into the window, and go on with what the overture began."""
        from explorer.app import Program
        from explorer.store.settings import settings_path
        from explorer.window.ending import Ending
        from explorer.window.opening.loading import ask
        from explorer.window.start.warming import Warming

        self.window.setUpdatesEnabled(False)
        program = Program(self.application, settings_path(), self.window, overture=overture)
        sys.excepthook = program.faults.report
        threading.excepthook = program.faults.report_thread
        Ending(self.application, self.window, program.keep)
        program.opening.arriving.wanted = self.view
        program.columns.name_all(self.columns)
        program.loader.loaded.connect(lambda _: gc.enable())
        rules = Warming(program.session.chronicle_changed, partial(ask, program.kinds, "1900"), program)
        self.window.closing.connect(rules.close)
        if overture.is_reading:
            program.build_timeline(soon=True)
            program.opening.go_on(self.paths, overture.result)
            self.window.setUpdatesEnabled(True)
            if overture.result is not None:
                gc.enable()
        else:
            program.open(self.paths)
            self.window.setUpdatesEnabled(True)
            program.build_timeline(soon=True)

    def _try(self, act: Callable[[], None]) -> None:
        """Do what a window needs; one that cannot be furnished does not stay."""
        try:
            act()
        except Exception:
            traceback.print_exc()
            from explorer.store.faultlog import LOG, FaultLog
            from explorer.store.places import state_folder

            FaultLog(state_folder() / LOG).write(traceback.format_exc())
            self.application.exit(FAILURE)
