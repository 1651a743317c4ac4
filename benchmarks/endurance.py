"""Hours of use in minutes: random actions in the whole window, and what memory is left over by them.

python benchmarks/endurance.py [--actions 10000] [--warm 2500] [--seed 1] [PATH...]

The actions are those of menus, keys, mouse, search, filters, dialogs, corrections and bookmarks, the same for
the same seed. A person does one every three seconds or so: 10,000 are eight hours. After the warm-up and at
the end the window is brought to the same state and measured: resident memory, objects of Python and of Qt.
Prints a JSON object; ends with 1 where anything has grown by more than 5 % or an action failed. Nothing of
the reader's is touched: the folders are temporary.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
MOST_GROWTH = 0.05
SECONDS_A_PERSON = 3

SELDOM = (
    "shortcuts",
    "about",
    "faults",
    "save_view",
    "palette",
    "correct_event",
    "add_event",
    "corrections",
    "export",
)
SELDOM = (
    *SELDOM,
    "heat_map",
    "matrix",
    "export_data",
    "reset_panels",
    "reload",
    "present_view",
    "open_link",
    "filter",
)
"""Actions that take long, done one time in twenty when it is their turn."""

COMMANDS = (
    *(
        "next",
        "previous",
        "lane_up",
        "lane_down",
        "zoom_in",
        "zoom_out",
        "fit",
        "centre",
        "copy",
        "clear",
        "find",
    ),
    *("next_hit", "previous_hit", "bookmark", "next_bookmark", "previous_bookmark", "undo", "redo", "back"),
    *(
        "forward",
        "lanes_kind",
        "lanes_pair",
        "lanes_source",
        "lanes_none",
        "relations_band",
        "compress",
        "mirror",
    ),
    *("leave_comparison", "count_from_event", "calendar_years", "theme_light", "theme_dark", "clear_filter"),
    *(
        "next_part",
        "previous_part",
        "table",
        "filter",
        "shortcuts",
        "about",
        "faults",
        "open_passage",
        "copy_link",
    ),
    *("save_view", "go_to_date", "palette", "correct_event", "add_event", "corrections", "review", "export"),
    *("heat_map", "matrix", "export_data", "reset_panels", "confirm_event", "hide_event", "split_event"),
    *("previous_common", "next_common", "present_view", "open_link", "reload"),
)
"""Actions of the menus; dialogs that they open are closed again."""

FRAMES = 9
"""So many lines of a fault's trace are told."""

WORDS = (
    "treaty",
    "visit Lima",
    "1971",
    "before:1950",
    "kind:visit",
    "zzz",
    "ambassador",
    "“peace treaty”",
    "",
)


class Endurance:
    """The window, and hands that do anything."""

    def __init__(self, paths: Sequence[Path], folder: Path, seed: int) -> None:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            os.environ[name] = str(folder / name)
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from PySide6.QtCore import QTimer

        from explorer.app import Program
        from explorer.chronicle.library import Order
        from explorer.window.opening.loading import load
        from explorer.window.theme_switch import make_application

        self.application = make_application()
        self.program = Program(self.application, folder / "settings.json")
        self.program.window.commands["reduce_motion"].setChecked(True)
        self.program.window.resize(1400, 860)
        self.program.window.show()
        self.program.commands.paths = list(paths)
        self.program.show_chronicle(load(Order(tuple(paths))).chronicle)
        self.chance = random.Random(seed)
        self.failed: Counter[str] = Counter()
        self.done: Counter[str] = Counter()
        sys.excepthook = self._failed
        threading.excepthook = lambda fault: self._failed(
            fault.exc_type, fault.exc_value, fault.exc_traceback
        )
        self._closer = QTimer()
        self._closer.setInterval(1)
        self._closer.timeout.connect(self._close_dialogs)
        self._closer.start()
        self.acts: tuple[tuple[int, Callable[[], None]], ...] = (
            (40, self.command),
            (15, self.choose),
            (8, self.thread),
            (6, self.compare),
            (8, self.search),
            (6, self.kind),
            (8, self.wheel),
            (5, self.drag),
            (4, self.resize),
            (5, self.correct),
            (3, self.read),
        )

    def _failed(self, kind: Any, error: Any, trace: Any) -> None:
        self.failed["".join(traceback.format_exception(kind, error, trace)[-FRAMES:])] += 1

    def _close_dialogs(self) -> None:
        """Close what waits for an answer, and windows that stand beside the first."""
        from PySide6.QtWidgets import QDialog

        for found in (self.application.activePopupWidget(), self.application.activeModalWidget()):
            if found is not None:
                found.close()
                return
        for widget in self.application.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.close()

    # --- what hands do ------------------------------------------------------------------------------

    def command(self) -> None:
        """Choose an action of the menus."""
        commands = self.program.window.commands
        name = self.chance.choice([one for one in COMMANDS if one in commands])
        if name in SELDOM and self.chance.random() > 0.05:
            self.choose()
            return
        self.done[name] += 1
        if commands[name].isEnabled():
            commands[name].trigger()

    def choose(self) -> None:
        """Select an event."""
        shown = self.program.session.shown
        if shown:
            self.program.commands.choose(self.chance.choice(shown))

    def thread(self) -> None:
        """Show a thread."""
        keys = list(self.program.session.chronicle.threads)
        self.program.session.set_threads((self.chance.choice(keys),))

    def compare(self) -> None:
        """Compare some threads."""
        keys = list(self.program.session.chronicle.threads)
        self.program.session.set_compared(tuple(self.chance.sample(keys, min(3, len(keys)))))

    def search(self) -> None:
        """Search, or search no more."""
        self.program.window.top_bar.search.setText(self.chance.choice(WORDS))

    def kind(self) -> None:
        """Hide a kind, or show it again."""
        self.program.session.toggle_kind(self.chance.choice(list(self.program.kinds)))

    def wheel(self) -> None:
        """Turn the wheel on the timeline."""
        from PySide6.QtCore import QPoint, QPointF, Qt
        from PySide6.QtGui import QWheelEvent

        view = self.program.build_timeline()
        at = QPointF(self.chance.randrange(view.width()), self.chance.randrange(view.height()))
        turn = QPoint(0, self.chance.choice((-240, -120, 120, 240)))
        keys = self.chance.choice((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier))
        port = view.viewport() if hasattr(view, "viewport") else view
        event = QWheelEvent(
            at,
            QPointF(port.mapToGlobal(at.toPoint())),
            QPoint(),
            turn,
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        self.application.sendEvent(port, event)

    def drag(self) -> None:
        """Drag the timeline."""
        from PySide6.QtCore import QPoint, Qt
        from PySide6.QtTest import QTest

        view = self.program.build_timeline()
        port = view.viewport() if hasattr(view, "viewport") else view
        at = QPoint(self.chance.randrange(port.width()), self.chance.randrange(port.height()))
        to = QPoint(self.chance.randrange(port.width()), at.y())
        QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseMove(port, to)
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=to)

    def resize(self) -> None:
        """Give the window another size."""
        self.program.window.resize(self.chance.randrange(1024, 1500), self.chance.randrange(640, 900))

    def correct(self) -> None:
        """Correct an event and undo it."""
        from explorer.chronicle.corrections.correction import Change

        session, desk = self.program.session, self.program.corrections
        event = session.selected
        if event is not None:
            desk.do(desk.new("edit", desk.passages(event), (Change("title", ("Another title",)),)))
            desk.undo.group.undo()

    def read(self) -> None:
        """Open the source and close it."""
        self.program.commands.run("open_passage")
        self.settle()
        self.program.desk.close()

    # --- measuring ----------------------------------------------------------------------------------

    def settle(self) -> None:
        """Let everything be done that waits, and what was closed be gone."""
        from PySide6.QtCore import QEvent

        for _ in range(3):
            self.application.processEvents()
            self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def act(self) -> None:
        """Do anything."""
        weights = [weight for weight, _ in self.acts]
        (_, act), *_ = self.chance.choices(self.acts, weights)
        self.done[act.__name__] += 1
        try:
            act()
            self.application.processEvents()
        except Exception as error:
            self._failed(type(error), error, error.__traceback__)

    def measured(self) -> dict[str, int]:
        """What there is when the window is as it was at first, and nothing waits to be let go of."""
        program = self.program
        for name in (
            "clear",
            "clear_filter",
            "leave_comparison",
            "theme_light",
            "lanes_kind",
            "calendar_years",
        ):
            program.commands.run(name) if program.window.commands[name].isEnabled() else None
        while program.corrections.undo.group.canUndo():
            program.corrections.undo.group.undo()
        program.desk.close()
        program.story.end()
        program.window.resize(1400, 860)
        # By way of another thread: rows packed at the sizes the window had are kept with the one shown.
        for thread in reversed(list(program.session.chronicle.threads)[:2]):
            program.session.set_threads((thread,))
            self.settle()
        program.commands.fit(animate=False)
        deadline = time.monotonic() + 1
        while time.monotonic() < deadline:
            self.settle()
        gc.unfreeze()  # the window freezes what was read, which then counts no more
        gc.collect()
        self.settle()
        return {"memory": _resident(), "python": len(gc.get_objects()), "qt": self._qt_objects()}

    def _qt_objects(self) -> int:
        """All but gestures: Qt makes one for each area that scrolls, and keeps it as long as it likes."""
        from PySide6.QtCore import QObject
        from PySide6.QtWidgets import QGesture

        found = list(self.application.findChildren(QObject))
        for widget in self.application.topLevelWidgets():
            found += (widget, *widget.findChildren(QObject))
        return sum(1 for one in found if not isinstance(one, QGesture))

    def close(self) -> None:
        """Let go of the window."""
        self._closer.stop()
        self.program.window.close()
        self.settle()


def _resident() -> int:
    """Bytes of resident memory; 0 where the system does not tell."""
    try:
        words = Path("/proc/self/statm").read_text().split()
    except OSError:
        return 0
    return int(words[1]) * os.sysconf("SC_PAGE_SIZE")


def endure(paths: Sequence[Path], folder: Path, actions: int, warm: int, seed: int) -> dict[str, Any]:
    """Do so many actions, ``warm`` of them before the first measure; what was measured and what failed."""
    run = Endurance(paths, folder, seed)
    began = time.process_time()
    before: dict[str, int] = {}
    for number in range(actions):
        if number == warm:
            before = run.measured()
        run.act()
        if number % 500 == 0:
            print(number, _resident() // 1_000_000, len(run.failed), file=sys.stderr, flush=True)
    after = run.measured()
    run.close()
    growth = {name: round(after[name] / before[name] - 1, 4) if before[name] else 0.0 for name in after}
    return {
        "actions": actions,
        "hours of a person": round(actions * SECONDS_A_PERSON / 3600, 1),
        "processor seconds": round(time.process_time() - began),
        "before": before,
        "after": after,
        "growth": growth,
        "failed": dict(run.failed),
    }


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("paths", nargs="*", type=Path, default=[ROOT / "seeds"])
    parser.add_argument("--actions", type=int, default=10_000)
    parser.add_argument("--warm", type=int, default=2_500)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = endure(args.paths, Path(folder), args.actions, args.warm, args.seed)
    print(json.dumps(found, indent=1))
    return int(bool(found["failed"]) or max(found["growth"].values()) > MOST_GROWTH)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
