"""Measures how long events take to become data, and how much memory: floors and goals stand beside.

    python benchmarks/data.py [--events N] [--format NAME …]

Makes N events (100,000 if not told), each with a source of its own, and writes them in each format (CSV if
none is named) piece by piece to nowhere; ``--all`` writes every format. Times are seconds of the processor,
the best of some runs, for a tenth of the events and for all of them. ``floor`` is the standard library's
``csv.writer`` on rows that are ready. ``Python`` is by how much Python's memory grew at the most while the
pieces of a tenth of the events were made, measured in a run of its own as that slows the program down;
``process`` is by how much the process grew beyond what it had, for a tenth of the events and for all of them,
each in a child of its own (on Linux; what libraries take is in it). At the end stand the goals: a CSV of
100,000 events within 2 s, no more than 1 MB grown in Python in any format, and 4 MB in the process; DuckDB,
which makes Parquet, takes more for itself, but no more for more events.
"""

from __future__ import annotations

import argparse
import csv
import io
import os
import re
import sys
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from explorer.chronicle.chronicle import Chronicle, in_order
from explorer.chronicle.dates.date import HistoricalDate, day, month, year
from explorer.chronicle.event import Event, Mention
from explorer.chronicle.party import pair_of
from explorer.export.data.contents import Contents, contents_of
from explorer.export.data.formats import FORMATS, DataFormat
from explorer.export.data.records import csv_rows

COUNTRIES = ("Bolivia", "Chile", "France", "Japan", "Mexico", "Mongolia", "Norway", "Peru", "Spain", "Turkey")
KINDS = ("visit", "agreement", "mission", "conflict", "trade", "aid")
GOAL_SECONDS, GOAL_BYTES, GOAL_PROCESS = 2.0, 1_000_000, {"parquet": 128_000_000}
PROCESS = 4_000_000  # of all others
STATUS, FORGET = Path("/proc/self/status"), Path("/proc/self/clear_refs")
FORGET_PEAK = "5"  # proc(5): the peak is what is resident now


def make_event(number: int) -> Event:
    """One of many events, none like another."""
    first = COUNTRIES[number % 10]
    second = COUNTRIES[(number + 1 + number // 10 % 9) % 10]
    pair = pair_of(first, second)
    at = 1800 + number % 220
    unit = (day(at, 1 + number % 12, 1 + number % 28), month(at, 1 + number % 12), year(at))[number % 3]
    title = f"{first} and {second} sign protocol {number}"
    quote = (
        f"In {at}, after long talks, {first} and {second} signed protocol {number} on the borders, “as ever”."
    )
    kind = KINDS[number % len(KINDS)]
    told = Mention(
        f"{pair}-{number % 40}.txt", str(pair), "History › Treaties", number, number + len(quote), quote,
        HistoricalDate.of(unit), f"In {at}", 0, 7, "year", title, kind, pair=pair, parties=(first, second),
    )  # fmt: skip
    return Event(f"{number:012x}", told.date, title, kind, (told,), told.parties)


def floor(rows: list[list[str]]) -> int:
    """Write ready rows with the standard library; the characters written."""
    stream = io.StringIO(newline="")
    csv.writer(stream, lineterminator="\r\n").writerows(rows)
    return stream.tell()


def timed(act: Callable[[], int]) -> tuple[float, int]:
    """The best of three runs in seconds, and what they answered."""
    best, answer = float("inf"), 0
    for _ in range(3):
        begin = process_time()
        answer = act()
        best = min(best, process_time() - begin)
    return best, answer


def written(kind: DataFormat, contents: Contents) -> int:
    """Write everything and keep nothing; how many characters or bytes it was."""
    return sum(len(piece) for piece in kind.pieces(contents))


def grown(kind: DataFormat, contents: Contents) -> int:
    """By how many bytes Python's memory grew at the most."""
    tracemalloc.start()
    written(kind, contents)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


def resident(name: str) -> int:
    """Bytes of this process by their name in its status: VmRSS what it has, VmHWM what it had at the most."""
    found = re.search(rf"^{name}:\s+(\d+) kB", STATUS.read_text("ascii"), re.MULTILINE)
    return int(found[1]) * 1024 if found else 0


def process_grown(kind: DataFormat, contents: Contents) -> int:
    """By how many bytes a child process grew at the most that wrote everything; 0 where it cannot be told."""
    if not FORGET.exists():
        return 0
    reading, writing = os.pipe()
    if child := os.fork():
        os.close(writing)
        with os.fdopen(reading, "rb") as answer:
            told = answer.read()
        os.waitpid(child, 0)
        return int(told)
    before = resident("VmRSS")
    FORGET.write_text(FORGET_PEAK, "ascii")
    written(kind, contents)
    os.write(writing, str(max(resident("VmHWM") - before, 0)).encode("ascii"))
    os._exit(0)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--all", action="store_true", help="every format")
    parser.add_argument("--format", action="append", choices=[row.name for row in FORMATS])
    args = parser.parse_args()
    events = in_order(make_event(number) for number in range(args.events))
    contents = contents_of(Chronicle(events=events), events, "All events")
    rows = list(csv.reader(io.StringIO("".join(csv_rows(events)), newline="")))
    seconds, size = timed(lambda: floor(rows))
    print(f"{'floor':12}{seconds:8.3f} s{size / 1e6:9.1f} MB")
    print(f"{'':12}{'a tenth':>10}{'all':>10}{'size':>12}{'Python':>12}{'process, tenth':>17}{'all':>10}")
    reached = []
    tenth = replace(contents, events=events[: args.events // 10])
    for kind in FORMATS:
        if kind.name not in (args.format or ("csv",)) and not args.all:
            continue
        before, after = process_grown(kind, tenth), process_grown(kind, contents)
        few, _ = timed(lambda kind=kind: written(kind, tenth))
        seconds, size = timed(lambda kind=kind: written(kind, contents))
        memory = grown(kind, tenth)
        print(
            f"{kind.name:12}{few:8.3f} s{seconds:8.3f} s{size / 1e6:9.1f} MB{memory / 1e6:9.2f} MB"
            f"{before / 1e6:14.1f} MB{after / 1e6:7.1f} MB",
            flush=True,
        )
        fast = kind.name != "csv" or seconds <= GOAL_SECONDS
        reached.append(
            (kind.name, fast and memory <= GOAL_BYTES and after <= GOAL_PROCESS.get(kind.name, PROCESS))
        )
    missed = [name for name, fits in reached if not fits]
    print("all goals reached" if not missed else f"missed: {', '.join(missed)}")


if __name__ == "__main__":
    main()
