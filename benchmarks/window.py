"""Times the window: until it stands, until it shows the seeds, selecting, searching, and correcting.

    python benchmarks/window.py [--rounds 7] [--events 100000] [--json FILE]

Starts are wall-clock times from before Python is started to the first painted window, and to the painted
timeline of the seeds, as ratios to an empty QMainWindow started by the same Python; programs are started in
turn, and the least of some rounds counts, so that other work on the machine matters as little as possible.
The CPU time of the main thread is told beside: on a busy machine it is what can be compared.
The rest are thread CPU milliseconds from a change of the session to the painted window, the best of three, of
the whole program with all its panels, on the seeds and on synthetic events.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
from layout import synthetic
from PySide6.QtWidgets import QApplication

from explorer.app import Program
from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle, in_order
from explorer.chronicle.dates.days import CivilDay, civil_day
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.event import Event, Mention
from explorer.chronicle.kind import kinds_from
from explorer.chronicle.party import pair_of
from explorer.extraction.load import load_chronicle
from explorer.resources import load_json
from explorer.window.theme_switch import make_application

ROOT = Path(__file__).resolve().parent.parent

Figures = dict[str, float]

EMPTY = """
import os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.told)

    def told(self):
        print("window", time.monotonic() - float(sys.argv[1]), time.thread_time(), flush=True)
        os._exit(0)

application = QApplication([])
window = Window()
window.resize(1400, 860)
window.show()
application.exec()
"""

PROGRAM = """
import builtins, os, sys, time
importer = builtins.__import__
from explorer.cli import main
from explorer.window.main_window import MainWindow
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

builtins.__import__ = importer  # the start itself keeps it from what PySide6 puts there when it is imported

def told(what):
    print(what, time.monotonic() - float(sys.argv[1]), time.thread_time(), flush=True)

def window_painted():
    told("window")
    for name in ("show_in_outline", "set_timeline"):
        setattr(MainWindow, name, watching(getattr(MainWindow, name)))

def watching(put):
    def put_and_watch(window, view, *others):
        canvas, paint = type(view.canvas), type(view.canvas).paintEvent

        def painted(self, event):
            if len(view.content.positions) and canvas.paintEvent is painted:
                canvas.paintEvent = paint
                QTimer.singleShot(0, timeline_painted)
            paint(self, event)

        if not waited:
            waited.append(canvas)
            canvas.paintEvent = painted
        put(window, view, *others)

    return put_and_watch

waited = []

def timeline_painted():
    told("timeline")
    from PySide6.QtCore import QEvent, QObject

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint and shows_countries(watched):
                QApplication.instance().removeEventFilter(self)
                QTimer.singleShot(0, all_painted)
            return False

    QApplication.instance().watch = Watch()
    QApplication.instance().installEventFilter(QApplication.instance().watch)

def shows_countries(widget):
    while widget is not None and type(widget).__name__ != "CountryTree":
        widget = widget.parent()
    return widget is not None and widget.model().rowCount() > 0

def all_painted():
    told("whole")
    look()

def look():
    from pathlib import Path

    # The first picture shows what has been read so far; what is kept for the next start is the whole.
    if not any(Path(os.environ["XDG_CACHE_HOME"]).rglob("*.shelf")):
        QTimer.singleShot(100, look)
        return
    os._exit(0)

paint, times = MainWindow.paintEvent, []

def painted(window, event):
    if not times:
        QTimer.singleShot(0, window_painted)
    times.append(time.monotonic())
    paint(window, event)

MainWindow.paintEvent = painted
main([])
"""
"""Starts the program as its command does, and tells when window and timeline have been painted.

What tells costs as little before the timeline is painted as what tells it of the empty window: an event
filter on the application would have PySide6 build the enumerations of all classes of Qt, in 50 ms or so.
"""


def started(program: str, folder: str) -> Figures:
    """Seconds from before Python starts to what the program tells, and those of them its main thread ran."""
    command = [sys.executable, "-c", program, repr(time.monotonic())]
    places = {f"XDG_{name}_HOME": name.lower() for name in ("CONFIG", "CACHE", "DATA", "STATE")}
    places["PYTHONPYCACHEPREFIX"] = "compiled"
    environment = os.environ | {name: str(Path(folder, place)) for name, place in places.items()}
    environment["PYTHONPATH"] = str(ROOT)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=120)
    lines = [line.split() for line in done.stdout.splitlines()]
    if not lines:
        raise RuntimeError(done.stderr)
    wall = {name: float(seconds) for name, seconds, _ in lines}
    return wall | {f"{name}_cpu": float(seconds) for name, _, seconds in lines}


def starts(rounds: int) -> Figures:
    """The least seconds of some rounds to the empty window, the program's window and its timeline.

    Python keeps what it compiled and the program what it read, as they do for who starts it every day; the
    very first start, which finds neither, is told apart.
    """
    best: Figures = {}
    with tempfile.TemporaryDirectory() as folder:
        started(EMPTY, folder)
        first = started(PROGRAM, folder)
        for _ in range(rounds):
            empty, program = started(EMPTY, folder), started(PROGRAM, folder)
            told = {"empty": empty["window"], "empty_cpu": empty["window_cpu"], **program}
            for name, seconds in told.items():
                best[name] = min(best.get(name, seconds), seconds)
    return {**best, "first_window": first["window"], "first_timeline": first["timeline"]}


# --- the running program ----------------------------------------------------------------------------


def synthetic_chronicle(count: int, seed: int = 7) -> Chronicle:
    """A chronicle of ``count`` events told once each, of 20 countries; a few pairs have most of them."""
    random = np.random.default_rng(seed)
    columns = synthetic(count)
    names = [f"Country {letter}" for letter in "ABCDEFGHIJKLMNOPQRST"]
    pairs = [pair_of(a, b) for number, a in enumerate(names) for b in names[number + 1 :]]
    share = 1 / np.arange(1, len(pairs) + 1)
    chosen = random.choice(len(pairs), count, p=share / share.sum())
    kinds = tuple(kinds_from(load_json("kinds.json")))
    words = random.integers(0, len(WORDS), (count, 3))
    events = []
    for n in range(count):
        title = " ".join(WORDS[word] for word in words[n]).capitalize()
        pair, kind = pairs[chosen[n]], kinds[int(columns.kind[n]) % len(kinds)]
        first, last = civil_day(int(columns.start[n])), civil_day(int(columns.end[n]))
        date = parse_edtf(_edtf(first) if first == last else f"{_edtf(first)}/{_edtf(last)}")
        parties = (pair.first, pair.second)
        quote = f"{title}, as both governments announced at the time in note {n}."
        place = "synthetic.txt", "Synthetic", "", 200 * n, 200 * n + len(quote)
        mention = Mention(*place, quote, date, "", 200 * n, 200 * n, "", title, kind, "", pair, parties)
        events.append(Event(f"e{n}", date, title, kind, (mention,), parties))
    return Chronicle(events=in_order(events))


TOLD = (
    "treaty of friendship signed visit president ambassador embassy opened closed trade agreement loan "
    "border dispute minister foreign talks aid exchange consul recall protest summit accord tariff school"
)
WORDS = tuple(TOLD.split())


def _edtf(day: CivilDay) -> str:
    return f"{day.year:04d}-{day.month:02d}-{day.day:02d}" if day.year >= 0 else f"{day.year:05d}"


def painted(act: Callable[[], object]) -> float:
    """Thread CPU milliseconds of a change, until everything it changed has been painted."""
    begun = time.thread_time()
    act()
    QApplication.processEvents()
    return (time.thread_time() - begun) * 1000


def opened(chronicle: Chronicle) -> Program:
    """The whole program with its window shown on a chronicle."""
    program = Program(make_application())
    program.window.resize(1400, 860)
    program.window.show()
    QApplication.processEvents()
    program.window.commands["reduce_motion"].setChecked(True)
    program.show_chronicle(chronicle)
    QApplication.processEvents()
    return program


def selecting(program: Program) -> Figures:
    """Milliseconds of selecting a pair, over every pair, or 20 of them where there are more."""
    session = program.session
    threads = session.chronicle.threads
    pairs = sorted((key for key in threads if key.pair), key=lambda key: -len(threads[key]))
    pairs = [pairs[n * len(pairs) // 20] for n in range(20)] if len(pairs) > 20 else pairs
    times = {key: float("inf") for key in pairs}
    for _ in range(3):
        for key in pairs:
            session.set_threads((ALL_EVENTS,) if session.threads == (key,) else session.threads)
            QApplication.processEvents()
            times[key] = min(times[key], painted(lambda key=key: session.set_threads((key,))))
    return {
        "largest_pair": len(threads[pairs[0]]),
        "largest_ms": times[pairs[0]],
        "worst_ms": max(times.values()),
        "median_ms": float(np.median(list(times.values()))),
    }


def typing(program: Program, word: str = "treaty") -> Figures:
    """Milliseconds of every keystroke of a word and of taking it back, with all events shown."""
    program.session.set_threads((ALL_EVENTS,))
    QApplication.processEvents()
    search = program.window.top_bar.search
    texts = [word[:n] for n in range(1, len(word) + 1)] + [word[:n] for n in range(len(word) - 1, -1, -1)]
    best = np.full(len(texts), np.inf)
    for _ in range(3):
        best = np.minimum(best, [painted(lambda text=text: search.setText(text)) for text in texts])
    return {"worst_ms": float(best.max()), "median_ms": float(np.median(best))}


def correcting(program: Program, act: str) -> Figures:
    """Milliseconds that the window stands still where an event is corrected, and seconds until it is shown.

    The act itself is told apart from the longest turn of the window while it is applied and shown. Of the
    seconds those are told that pass, and beside them those that processors worked.
    """
    desk, session = program.corrections, program.session
    longest, acting, seconds, worked = 0.0, 0.0, 0.0, 0.0
    for position in session.shown[:3]:
        program.commands.choose(position)
        QApplication.processEvents()
        begun, spent = time.monotonic(), time.process_time()
        acting = max(acting, painted(lambda: program.commands.run(f"{act}_event")))
        while desk.applying.is_busy:
            longest = max(longest, painted(lambda: time.sleep(0.002)))
        longest = max(longest, painted(lambda: None))
        seconds = max(seconds, time.monotonic() - begun)
        worked = max(worked, time.process_time() - spent)
    told = {"act_ms": acting, "shown_ms": longest, "shown_s": seconds, "worked_s": worked}
    return {f"{act}_{name}": figure for name, figure in told.items()}


# --- the figures ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Limit:
    """A figure and the most it may be."""

    name: str
    value: float
    limit: float

    @property
    def is_reached(self) -> bool:
        """Whether the figure is within its limit."""
        return self.value <= self.limit

    def __str__(self) -> str:
        verdict = "" if self.is_reached else "  MISSED"
        return f"{self.name:<58}{self.value:>9.2f}  ≤ {self.limit:<6g}{verdict}"


def limits(figures: dict[str, Figures]) -> Iterator[Limit]:
    """The figures with what they are to reach."""
    start = figures["start"]
    yield Limit("first painted window / empty QMainWindow", start["window"] / start["empty"], 1.15)
    yield Limit("the seeds' timeline painted / empty QMainWindow", start["timeline"] / start["empty"], 3.5)
    for name, limit in (("window", 1.15), ("timeline", 3.5)):
        ratio = start[f"{name}_cpu"] / start["empty_cpu"]
        yield Limit(f"the same of the {name}, CPU time of the main thread", ratio, limit)
    yield Limit("selecting a pair on the seeds, the worst, ms", figures["seeds"]["worst_ms"], 50)
    many = figures["synthetic"]
    yield Limit(f"selecting a pair, {many['events']:,} events, the worst, ms", many["worst_ms"], 150)
    yield Limit(
        f"a keystroke in search, {many['events']:,} events, the worst, ms", many["keystroke_worst_ms"], 30
    )
    for name, words in (("act", "confirming an event"), ("shown", "showing that it is")):
        yield Limit(f"{words}, {many['events']:,} events, ms", many[f"confirm_{name}_ms"], 50)
    yield Limit(f"until an event is hidden, {many['events']:,} events, s", many["hide_shown_s"], 1)


def measured(rounds: int, count: int) -> dict[str, Figures]:
    """All figures of a run."""
    figures = {"start": starts(rounds)}
    program = opened(load_chronicle([ROOT / "seeds"]))
    figures["seeds"] = {"events": len(program.session.chronicle.events), **selecting(program)}
    program.window.close()
    program = opened(synthetic_chronicle(count))
    keys = {f"keystroke_{name}": value for name, value in typing(program).items()}
    corrected = {**correcting(program, "confirm"), **correcting(program, "hide")}
    figures["synthetic"] = {"events": count, **selecting(program), **keys, **corrected}
    program.window.close()
    return figures


def main() -> None:
    """Prints the figures and the limits, and writes JSON where asked to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    figures = measured(arguments.rounds, arguments.events)
    for name, row in figures.items():
        print(f"{name}: " + ", ".join(f"{key} {value:,.6g}" for key, value in row.items()))
    print(*limits(figures), sep="\n")
    if arguments.json:
        found = [asdict(limit) | {"reached": limit.is_reached} for limit in limits(figures)]
        arguments.json.write_text(json.dumps({**figures, "limits": found}, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
