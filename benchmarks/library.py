"""Opens a folder of many articles twice, first unread and then as kept, and searches in it.

    python benchmarks/library.py [--articles 200] [--seed 1] [--json FILE]

The articles are those of ``articles.py``. Told are, for both openings, the seconds until the first events
are shown and until all are painted, the processor time of all processes and of the window's thread, for how
long that thread was not free (a frame waits so long) by the clock and by the processor time that it took
itself, what one pass of the event loop took at the most (a key waits so long: between two passes they are
heard), and the memory of the window's process in MiB, the most and at rest some seconds later; for the
search, then, the processor time of the window's thread from a letter to the painted window, and of that what
the index takes to mark the events. Of the clock is told apart, where the system tells it (Linux), for how
long the thread waited for a core that others had (``coreless``), for how long for anything else, the lock of
Python included (``waiting``), and how much of that is left (``locked``) when the time is taken off in which
another thread of this process lacked a core, as it may have had the lock. The ten milliseconds between two
looks are contained in both.
The same texts are searched by SQLite FTS5 too, by the beginnings of words (``unicode61``) and by any three
letters (``trigram``): the milliseconds from a letter to the numbers of all events found. ``pure`` is the
processor time that extraction alone takes, measured on some of the articles, divided by the cores. On a
machine that does other work beside, times of the clock say little: compare processor times.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from articles import make
from corelessness import Corelessness

Figures = dict[str, Any]
SAMPLE = 40
"""Articles on which extraction alone is measured."""

TYPED = "treaty lima"
"""What is typed into the search, letter by letter."""

FRAME = 33
"""Milliseconds for which the window's thread may be busy in one go."""

TOKENIZERS = {"prefixes": "unicode61 remove_diacritics 2", "trigrams": "trigram"}
"""The ways of SQLite FTS5 to find words whose beginnings, or any letters of which, are typed."""

SETTLED = 4.0
"""Seconds after all is shown until somebody types."""

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
    from PySide6.QtCore import QEventLoop, QTimer

    from explorer.app import Program
    from explorer.store.resident import resident
    from explorer.window.opening.loading import load_kept
    from explorer.window.theme_switch import make_application

    application = make_application()
    program = Program(application, reading=load_kept)
    program.window.resize(1400, 860)
    program.window.show()
    application.processEvents()
    program.build_timeline()
    figures: Figures = {"first": None}
    stalls: list[float] = []
    busy: list[float] = []
    coreless: list[float] = []
    idle: list[float] = []
    locked: list[float] = []
    lacking = Corelessness()
    lacking.since()
    last, worked = time.perf_counter(), time.thread_time()

    def tick() -> None:
        nonlocal last, worked
        (lack, others), now, work = lacking.since(), time.perf_counter(), time.thread_time()
        stalls.append(1000 * (now - last))
        busy.append(1000 * (work - worked))
        coreless.append(lack)
        idle.append(stalls[-1] - busy[-1] - lack)
        locked.append(max(idle[-1] - others, 0.0))
        last, worked = now, work
        if figures["first"] is None and program.session.chronicle.events:
            figures["first"] = now - began

    def turn() -> None:
        """One pass of the event loop, for which the thread waits as it does in the program: with no lock."""
        began = time.thread_time()
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        turns.append(1000 * (time.thread_time() - began))

    turns: list[float] = []
    timer = QTimer(interval=TICK)
    timer.timeout.connect(tick)
    done: list[object] = []
    program.loader.loaded.connect(done.append)
    began, thread = time.perf_counter(), time.thread_time()
    timer.start()
    program.open([folder])
    while not (done and program.opening.arriving.turns.are_over):
        turn()
    turn()
    tick()
    figures["all"] = time.perf_counter() - began
    figures["window_thread_cpu"] = time.thread_time() - thread
    timer.stop()
    times = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    figures["cpu"] = sum(one.ru_utime + one.ru_stime for one in times)
    stalls.sort()
    figures["stall_ms_p95"] = stalls[int(len(stalls) * 0.95)]
    figures["stall_ms_max"] = stalls[-1]
    figures["stalls_over_33"] = sum(one > FRAME for one in stalls)
    figures["coreless_ms_max"], figures["waiting_ms_max"] = max(coreless), max(idle)
    figures["locked_ms_max"] = max(locked)
    figures["locked_over_33"] = sum(one > FRAME for one in locked)
    busy.sort()
    figures["busy_ms_max"] = busy[-1]
    figures["busy_over_33"] = sum(one > FRAME for one in busy)
    figures["turn_ms_max"] = max(turns)
    figures["events"] = len(program.session.chronicle.events)
    until = time.perf_counter() + SETTLED
    while time.perf_counter() < until:
        application.processEvents()
        time.sleep(0.001)
    figures |= searched(program, application)
    memory = resident()
    figures["memory_mib"] = memory.most / 2**20 if memory else None
    figures["memory_at_rest_mib"] = memory.now / 2**20 if memory and memory.now else None
    if program.session.index is not None:
        figures |= compared(program.session.index)
    program.window.close()
    return figures


def compared(index: Any) -> Figures:
    """The same texts searched by the program's index and by SQLite FTS5: milliseconds for a letter."""
    from explorer.chronicle.searching.search import plain_query
    from explorer.chronicle.searching.search_index import SearchIndex

    arrays = index.bare
    text, ends = arrays["text"].tobytes(), arrays["ends"].tolist()
    texts = [text[a:b].decode("utf-8", "replace") for a, b in zip([0, *ends], ends, strict=False)]
    fresh = SearchIndex((), arrays)
    taken, found = timed(lambda typed: int(fresh.matching(plain_query(typed)).sum()))
    figures: Figures = {"index_ms_median": taken, "index_found": found}
    for name, tokens in TOKENIZERS.items():
        with tempfile.TemporaryDirectory() as place:
            base = sqlite3.connect(Path(place) / "search.sqlite3")
            began = time.process_time()
            base.execute(f"CREATE VIRTUAL TABLE told USING fts5(words, content='', tokenize='{tokens}')")
            with base:
                rows = enumerate(texts, start=1)
                base.executemany("INSERT INTO told (rowid, words) VALUES (?, ?)", rows)
            figures[f"{name}_made_s"] = time.process_time() - began
            figures[f"{name}_mb"] = (Path(place) / "search.sqlite3").stat().st_size / 1e6
            taken, found = timed(partial(asked_of, base, name == "prefixes"))
            figures |= {f"{name}_ms_median": taken, f"{name}_found": found}
            base.close()
    return figures


def timed(ask: Callable[[str], int]) -> tuple[float, int]:
    """The median of the milliseconds that a letter takes, and how many events all of them find."""
    taken, found = [], 0
    for length in range(1, len(TYPED) + 1):
        began = time.thread_time()
        found = ask(TYPED[:length])
        taken.append(1000 * (time.thread_time() - began))
    return sorted(taken)[len(taken) // 2], found


def asked_of(base: sqlite3.Connection, prefixes: bool, typed: str) -> int:
    """How many events FTS5 finds for words; fewer than three letters it finds only as beginnings."""
    words = [word for word in typed.split() if prefixes or len(word) > 2]
    if not words:
        return 0
    wanted = " ".join(f'"{word}"{"*" if prefixes else ""}' for word in words)
    return len(base.execute("SELECT rowid FROM told WHERE told MATCH ?", (wanted,)).fetchall())


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
        f", clock / extraction alone {cold['all'] / figures['pure']:.2f}"
    )
    print(f"{'':20} {'cold':>9} {'warm':>9}")
    for name in cold:
        values = [f"{one[name]:9.2f}" if one[name] is not None else f"{'':>9}" for one in (cold, warm)]
        print(f"{name:20} {' '.join(values)}")


if __name__ == "__main__":
    main()
