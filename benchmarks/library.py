"""Opens a folder of many articles twice, first unread and then as kept, and searches in it.

    python benchmarks/library.py [--articles 200] [--seed 1] [--json FILE]

The articles are those of ``articles.py``. Told are, for both openings, the seconds until the first events
are shown and until all are, the processor time of all processes and of the window's thread, for how long that
thread was not free (a frame waits so long), and the most memory of the window's process; for the search the
processor time of the window's thread from a letter to the painted window. ``pure`` is the processor time that
extraction alone takes, measured on some of the articles, divided by the cores. On a machine that does other
work beside, times of the clock say little: compare processor times.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from articles import make

Figures = dict[str, Any]
SAMPLE = 40
"""Articles on which extraction alone is measured."""

TYPED = "treaty lima"
"""What is typed into the search, letter by letter."""

TICK = 10
"""Milliseconds after which the window's thread is to be free again."""


def pure(folder: Path) -> float:
    """Seconds of the processor that extraction takes for a byte of these articles."""
    from explorer.extraction.lexicon import load_lexicon
    from explorer.extraction.load import harvest_of
    from explorer.reading.folder import Source

    lexicon, size = load_lexicon(), 0
    began = time.process_time()
    for path in sorted(folder.rglob("*.*"))[:SAMPLE]:
        harvest_of(Source(path, path.name), "", lexicon)
        size += path.stat().st_size
    return (time.process_time() - began) / size


def opened(folder: Path) -> Figures:
    """Open a folder in the window, and search; the figures of it."""
    from PySide6.QtCore import QTimer

    from explorer.app import Program
    from explorer.window.loading import load_kept
    from explorer.window.theme_switch import make_application

    application = make_application()
    program = Program(application, reading=load_kept)
    program.window.resize(1400, 860)
    program.window.show()
    application.processEvents()
    program.build_timeline()
    figures: Figures = {"first": None}
    stalls: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        stalls.append(1000 * (now - last))
        last = now
        if figures["first"] is None and program.session.chronicle.events:
            figures["first"] = now - began

    timer = QTimer(interval=TICK)
    timer.timeout.connect(tick)
    done: list[object] = []
    program.loader.loaded.connect(done.append)
    began, thread = time.perf_counter(), time.thread_time()
    timer.start()
    program.open([folder])
    while not done:
        application.processEvents()
        time.sleep(0.001)
    application.processEvents()
    tick()
    figures["all"] = time.perf_counter() - began
    figures["window_thread_cpu"] = time.thread_time() - thread
    timer.stop()
    times = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    figures["cpu"] = sum(one.ru_utime + one.ru_stime for one in times)
    stalls.sort()
    figures["stall_ms_p95"] = stalls[int(len(stalls) * 0.95)]
    figures["stall_ms_max"] = stalls[-1]
    figures["events"] = len(program.session.chronicle.events)
    figures |= searched(program, application)
    figures["memory_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    program.window.close()
    return figures


def searched(program: Any, application: Any) -> Figures:
    """Type into the search; milliseconds of the window's thread for each letter."""
    taken = []
    for length in range(1, len(TYPED) + 1):
        began = time.thread_time()
        program.session.set_words(TYPED[:length])
        application.processEvents()
        taken.append(1000 * (time.thread_time() - began))
    return {
        "letter_ms_first": taken[0],
        "letter_ms_median": sorted(taken)[len(taken) // 2],
        "letter_ms_max": max(taken),
    }


def child(folder: Path, cache: Path) -> Figures:
    """The figures of one opening, in a process of its own."""
    command = [sys.executable, __file__, "--open", str(folder)]
    variables = os.environ | {"XDG_CACHE_HOME": str(cache), "XDG_CONFIG_HOME": str(cache / "settings")}
    done = subprocess.run(command, env=variables, capture_output=True, text=True, check=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--open", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.open:
        print(json.dumps(opened(chosen.open)))
        return
    with tempfile.TemporaryDirectory() as place:
        folder, cache = Path(place) / "articles", Path(place) / "cache"
        size = make(folder, chosen.articles, chosen.seed)
        cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        figures: Figures = {"articles": chosen.articles, "megabytes": size / 1e6, "cores": cores}
        figures["pure"] = pure(folder) * size / cores
        figures |= {"cold": child(folder, cache), "warm": child(folder, cache)}
    told(figures)
    if chosen.json:
        chosen.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


def told(figures: Figures) -> None:
    """Print the table."""
    cold, warm = figures["cold"], figures["warm"]
    head = f"{figures['articles']} articles, {figures['megabytes']:.1f} MB, {figures['cores']} cores"
    print(f"{head}: extraction alone {figures['pure']:.1f} s a core")
    print(
        f"cold: processor / (extraction alone x cores) {cold['cpu'] / figures['pure'] / figures['cores']:.2f}"
    )
    print(f"{'':20} {'cold':>9} {'warm':>9}")
    for name in cold:
        values = [f"{one[name]:9.2f}" if one[name] is not None else f"{'':>9}" for one in (cold, warm)]
        print(f"{name:20} {' '.join(values)}")


if __name__ == "__main__":
    main()
