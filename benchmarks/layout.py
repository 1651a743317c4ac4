"""Times the layout of the timeline alone, without painting: a scripted pan and zoom over synthetic events.

    python benchmarks/layout.py [--frames 300] [--sizes 1000,10000,…] [--json FILE]

Times are thread CPU milliseconds, the best of three passes of the same script for every frame, so that other
work on the machine counts as little as possible. Labels are on, with a measure that takes no time.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
import tracemalloc
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from explorer.chronicle.dates.days import day_number
from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.drawlist import DrawList
from explorer.timeline.hit import hit
from explorer.timeline.index.columns import Columns
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.layout import LayoutOptions, layout

SIZES = (1_000, 10_000, 100_000, 1_000_000)
WIDTH, HEIGHT = 1400.0, 700.0
LANES = 11


class FixedMeasure:
    """Every letter is 6.4 pixels wide."""

    height = 14.0

    def width(self, text: str, strong: bool) -> float:
        """The width of a text in pixels."""
        return len(text) * (7.0 if strong else 6.4)


def synthetic(count: int, seed: int = 4) -> Columns:
    """Events with uneven density: ever more towards today, with bursts; 30 % last up to 22 years."""
    random = np.random.default_rng(seed)
    today = day_number(2026)
    long_ago = random.gamma(1.4, 24_000, count)
    bursts = random.normal(random.choice([3_000, 9_000, 30_000], count), 400)
    days = today - np.where(random.random(count) < 0.2, np.abs(bursts), long_ago)
    lasting = random.random(count) < 0.3
    length = np.where(lasting, np.exp(random.uniform(0, 9, count)), 0).astype(np.int64)
    lane = random.choice(LANES, count, p=_shares())
    return Columns.from_arrays(
        days.astype(np.int64),
        days.astype(np.int64) + length,
        lane,
        lane,
        weight=random.uniform(0.5, 2.0, count),
        sources=1 + random.geometric(0.8, count),
    )


def _shares() -> list[float]:
    weights = [1 / (number + 1) for number in range(LANES)]
    return [weight / sum(weights) for weight in weights]


def script(index: TimelineIndex, frames: int, width: float = WIDTH) -> list[TimeScale]:
    """The views of a session: in to days at the crowded end, sideways, out again, and across all of time."""
    extent = index.extent
    assert extent is not None
    scale = TimeScale(0.0, 1.0, width).fitted(*extent)
    whole, views = scale, []
    for frame in range(frames):
        part = frame * 5 // frames
        if part in (0, 2):
            scale = scale.zoomed(1.05 if part == 0 else 1 / 1.05, width * 0.8)
        elif part in (1, 3):
            scale = scale.panned(14.0 if part == 3 else -14.0)
        else:
            scale = whole.zoomed(4.0, width * (frame % 60) / 60)
        views.append(scale)
    return views


def best_of(passes: int, views: list[TimeScale], index: TimelineIndex) -> tuple[np.ndarray, DrawList]:
    """Milliseconds of every view, the best of some passes, and the last draw list."""
    measure, options = FixedMeasure(), LayoutOptions(selected=len(index) // 2)
    best = np.full(len(views), np.inf)
    for _ in range(passes):
        for frame, scale in enumerate(views):
            begun = time.thread_time()
            drawn = layout(index, scale, HEIGHT, measure, options)
            best[frame] = min(best[frame], (time.thread_time() - begun) * 1000)
    return best, drawn


def measured(count: int, frames: int) -> dict[str, float]:
    """All figures of one number of events."""
    columns = synthetic(count)
    tracemalloc.start()
    TimelineIndex(columns).rows(30)
    held = TimelineIndex(columns)
    before = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    del held
    begun = time.thread_time()
    index = TimelineIndex(columns)
    built = time.thread_time() - begun
    index.rows(28)
    best, drawn = best_of(3, script(index, frames), index)
    return {
        "events": count,
        "p50_ms": round(float(np.percentile(best, 50)), 2),
        "p95_ms": round(float(np.percentile(best, 95)), 2),
        "p99_ms": round(float(np.percentile(best, 99)), 2),
        "max_ms": round(float(best.max()), 2),
        "index_s": round(built, 3),
        "index_bytes_per_event": round(before / count, 1),
        "hover_p99_ms": round(hover(drawn), 3),
    }


def hover(drawn: DrawList, points: int = 300) -> float:
    """The 99th percentile of finding what lies under the pointer, in milliseconds."""
    random = np.random.default_rng(1)
    times = []
    for x, y in zip(random.uniform(0, WIDTH, points), random.uniform(0, HEIGHT, points), strict=True):
        begun = time.thread_time()
        hit(drawn, float(x), float(y))
        times.append((time.thread_time() - begun) * 1000)
    return float(np.percentile(times, 99))


def main() -> None:
    """Prints a table, and writes JSON where asked to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--frames", type=int, default=300)
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)))
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    rows = [measured(int(size), arguments.frames) for size in arguments.sizes.split(",")]
    print("  ".join(f"{name:>10}" for name in rows[0]))
    for row in rows:
        print("  ".join(f"{value:>{max(10, len(name))}}" for name, value in row.items()))
    if arguments.json:
        arguments.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
