"""What a frame costs in vis-timeline: the same events and views as in ``frames.py``, in a headless Chromium.

    python benchmarks/peers/vis_timeline.py [--frames 300] [--sizes 10000,100000]

Needs ``chromium``, ``node`` and ``npm`` of the system. The packages vis-timeline and puppeteer-core are
installed into a temporary folder that is removed afterwards. Figures are CPU milliseconds of the page's main
thread a frame, the best of some passes; the threads that fill the pixels count in ``all_mean_ms`` only, the
mean of all of the browser's processes. With thousands of
events in view vis-timeline takes minutes, so every view is narrowed around its middle until at most IN_VIEW
events or LEAST_DAYS days are left; ``frames.py`` shows the timeline the same views to compare. No more views
are shown than fit into SECONDS.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

import numpy as np
from layout import script, synthetic

from explorer.chronicle.dates.days import day_number
from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.index.index import TimelineIndex

HERE = Path(__file__).resolve().parent
WIDTH, HEIGHT = 1400, 800
PASSES = 3
SECONDS = 240
PATIENCE = 420  # seconds after which loading is given up
IN_VIEW, LEAST_DAYS = 300, 30.0
PACKAGES = ("vis-timeline", "puppeteer-core")
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
DAY = 86_400_000
EPOCH = day_number(1970)

Row = dict[str, float]


def milliseconds(day: float) -> float:
    """A day number as JavaScript counts time."""
    return (day - EPOCH) * DAY


def narrowed(view: TimeScale, index: TimelineIndex) -> TimeScale:
    """The view zoomed in until few enough events are in it."""
    while view.span > LEAST_DAYS and index.count_between(int(view.first_day), int(view.last_day)) > IN_VIEW:
        view = view.zoomed(1.05, view.width / 2)
    return view


def narrowed_views(index: TimelineIndex, frames: int, width: float) -> list[TimeScale]:
    """The views that are compared, in a plot of so many pixels."""
    return [narrowed(view, index) for view in script(index, frames, width)]


def task(count: int, frames: int, browser: str) -> dict[str, object]:
    """What the page is to show: items, groups and views."""
    columns = synthetic(count)
    views = narrowed_views(TimelineIndex(columns), frames, float(WIDTH))
    rows = zip(columns.start.tolist(), columns.end.tolist(), columns.lane.tolist(), strict=True)
    items = []
    for number, (start, end, lane) in enumerate(rows):
        item = {"id": number, "group": lane, "content": f"Event {number}", "start": milliseconds(start)}
        items.append(item | ({"end": milliseconds(end + 1)} if end > start else {}))
    return {
        "browser": browser,
        "width": WIDTH,
        "height": HEIGHT,
        "passes": PASSES,
        "seconds": SECONDS,
        "items": items,
        "groups": [{"id": n, "content": lane.name} for n, lane in enumerate(columns.lanes)],
        "views": [(milliseconds(view.first_day), milliseconds(view.last_day)) for view in views],
    }


def measured(sizes: Sequence[int], frames: int) -> list[Row]:
    """One row of figures for each number of events that could be shown at all.

    Raises OSError where a program of the system is missing.
    """
    browser = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    npm, node = shutil.which("npm"), shutil.which("node")
    if browser is None or npm is None or node is None:
        raise OSError("vis-timeline is measured with chromium, node and npm; one of them is missing")
    with tempfile.TemporaryDirectory() as folder:
        quiet = ("--no-audit", "--no-fund", "--legacy-peer-deps", "--loglevel=error")
        subprocess.run([npm, "install", *quiet, *PACKAGES], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        rows = [_row(count, frames, browser, node, Path(folder)) for count in sizes]
    return [row for row in rows if row]


def _row(count: int, frames: int, browser: str, node: str, folder: Path) -> Row:
    given = folder / f"{count}.json"
    given.write_text(json.dumps(task(count, frames, browser)), encoding="utf-8")
    command = [node, str(HERE / "drive.mjs"), str(given)]
    try:
        done = subprocess.run(
            command, cwd=folder, check=True, capture_output=True, text=True, timeout=PATIENCE
        )
    except (subprocess.TimeoutExpired, subprocess.CalledProcessError) as error:
        print(f"vis-timeline could not show {count:,} events: {error}", file=sys.stderr)
        return {}
    found = json.loads(done.stdout)
    times = np.maximum(np.array(found["frames"]) - found["idle"], 0.0)
    return {
        "events": count,
        "frames": len(times),
        **{f"p{share}_ms": round(float(np.percentile(times, share)), 1) for share in (50, 95, 99)},
        **({} if found["all"] is None else {"all_mean_ms": round(found["all"], 1)}),
        "loading_ms": round(found["loading"]),
    }


def main() -> None:
    """Prints the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--frames", type=int, default=300)
    parser.add_argument("--sizes", default="10000,100000")
    arguments = parser.parse_args()
    for row in measured([int(size) for size in arguments.sizes.split(",")], arguments.frames):
        print(json.dumps(row))


if __name__ == "__main__":
    main()
