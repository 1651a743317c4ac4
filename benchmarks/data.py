"""Measures how long events take to become data, and how much memory: floors and goals stand beside.

    python benchmarks/data.py [--events N] [--format NAME …]

Makes N events (100,000 if not told), each with a source of its own, and writes them in each format (CSV if
none is named) piece by piece to nowhere. Times are seconds of the processor, the best of some runs.
``floor`` is the standard library's ``csv.writer`` on rows that are ready. ``grown`` is by how much Python's
memory grew at the most while the pieces of a tenth of the events were made, measured in a run of its own as
that slows the program down. At the end stand the goals: a CSV of 100,000 events within 2 s, no more than 1
MB grown in any format.
"""

from __future__ import annotations

import argparse
import csv
import io
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
GOAL_SECONDS, GOAL_BYTES = 2.0, 1_000_000


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


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--format", action="append", choices=[row.name for row in FORMATS])
    args = parser.parse_args()
    events = in_order(make_event(number) for number in range(args.events))
    contents = contents_of(Chronicle(events=events), events, "All events")
    rows = list(csv.reader(io.StringIO("".join(csv_rows(events)), newline="")))
    seconds, size = timed(lambda: floor(rows))
    print(f"{'floor':12}{seconds:8.3f} s{size / 1e6:9.1f} MB")
    reached = []
    for kind in FORMATS:
        if kind.name not in (args.format or ("csv",)):
            continue
        seconds, size = timed(lambda kind=kind: written(kind, contents))
        memory = grown(kind, replace(contents, events=events[: args.events // 10]))
        print(f"{kind.name:12}{seconds:8.3f} s{size / 1e6:9.1f} MB{memory / 1e6:9.2f} MB grown")
        reached.append((kind.name, memory <= GOAL_BYTES and (kind.name != "csv" or seconds <= GOAL_SECONDS)))
    missed = [name for name, fits in reached if not fits]
    print("all goals reached" if not missed else f"missed: {', '.join(missed)}")


if __name__ == "__main__":
    main()
