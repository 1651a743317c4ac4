"""Times the real timeline widget, painted: a scripted pan and zoom over synthetic events, beside its peers.

    python benchmarks/frames.py [--frames 300] [--sizes 1000,10000,…] [--huge] [--peers] [--json FILE]

Every frame sets the visible range of a :class:`TimelineView` of 1400x800 pixels and lets Qt paint it. Times
are thread CPU milliseconds, of every frame the best of three passes of the same script, so that other work on
the machine counts as little as possible. Labels are on, a third of the events are periods, the density is
uneven. In the same run: an empty PlotWidget of pyqtgraph of the same size, repainted for the same views
before and after (their mean is the floor against which to read the rest), its
ScatterPlotItem with the largest number of events up to a million (every tenth view), and with ``--peers``
vis-timeline in a browser (``peers/vis_timeline.py``) and the timeline once more, both in views with few
enough events for vis-timeline to show them. ``--huge`` adds ten million events. At the end stand
the ratios, with what they are to reach.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
import pyqtgraph as pg
from layout import script, synthetic
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from explorer.chronicle.kind import kinds_from
from explorer.resources import load_json
from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.index.columns import Columns
from explorer.timeline.index.index import TimelineIndex
from explorer.window.canvas.content import Content
from explorer.window.canvas.timeline_view import TimelineView
from explorer.window.canvas.tips import event_at
from explorer.window.session import Session
from explorer.window.theme import load_skins
from explorer.window.theme_switch import make_application

SIZES = (1_000, 10_000, 100_000, 1_000_000)
HUGE = 10_000_000
WIDTH, HEIGHT = 1400, 800
PASSES = 3
EVERY = 10  # the scatter is painted for one frame of so many: it takes a quarter of a second
PEER_SIZES = (10_000, 100_000)

Row = dict[str, float]
Figures = dict[str, Any]


class Paints(QObject):
    """Counts the paint events of a widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count, and let the event go on."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def timed(act: Callable[[], object]) -> float:
    """Thread CPU milliseconds of a call."""
    begun = time.thread_time()
    act()
    return (time.thread_time() - begun) * 1000


def best_frames(show: Callable[[TimeScale], None], views: Sequence[TimeScale], canvas: QWidget) -> np.ndarray:
    """Milliseconds of every view, the best of some passes; each view must have been painted."""
    process, paints = QApplication.processEvents, Paints(canvas)
    best = np.full(len(views), np.inf)
    for _ in range(PASSES):
        before = paints.count
        for frame, scale in enumerate(views):
            best[frame] = min(best[frame], timed(lambda scale=scale: (show(scale), process())))
        if paints.count - before < len(views):
            raise RuntimeError(f"{paints.count - before} paint events for {len(views)} frames")
    return best


def spread(best: np.ndarray) -> Row:
    """Percentiles of frame times."""
    found = {f"p{share}_ms": round(float(np.percentile(best, share)), 2) for share in (50, 95, 99)}
    return found | {"max_ms": round(float(best.max()), 2)}


def shown(widget: QWidget) -> None:
    """Show a widget in the size measured and wait until it has been painted."""
    widget.resize(WIDTH, HEIGHT)
    widget.show()
    QApplication.processEvents()


def opened(content: Content, session: Session) -> TimelineView:
    """The real timeline on a content, all of its days in view."""
    view = TimelineView(session, kinds_from(load_json("kinds.json")), load_skins()["light"])
    shown(view)
    view.show_content(content)
    view.fit(animate=False)
    QApplication.processEvents()
    gc.freeze()  # as the program does after loading
    return view


def timeline(count: int, frames: int, picture: Path | None) -> Row:
    """All figures of one number of events."""
    columns = synthetic(count)
    content = Content.of_columns(columns)
    session = Session()
    view = opened(content, session)
    if picture is not None:
        view.grab().save(str(picture / f"frames-{count}.png"))
    views = script(content.index, frames, view.canvas.box.width())
    best = best_frames(lambda s: session.set_range(s.first_day, s.last_day), views, view.canvas.viewport())
    pointed = np.concatenate([hovers(view, session, scale) for scale in views[:: max(frames // 6, 1)]])
    view.close()
    view.deleteLater()
    return {
        "events": count,
        **spread(best),
        **built(columns),
        "hover_p50_ms": round(float(np.percentile(pointed, 50)), 3),
        "hover_p99_ms": round(float(np.percentile(pointed, 99)), 3),
    }


def narrowed(count: int, frames: int) -> Row:
    """The frames of the timeline in the views that vis-timeline can show.

    ``all_mean_ms`` is the mean of one more pass, all threads of the process included.
    """
    from peers.vis_timeline import narrowed_views

    content, session = Content.of_columns(synthetic(count)), Session()
    view = opened(content, session)
    views = narrowed_views(content.index, frames, view.canvas.box.width())
    best = best_frames(lambda s: session.set_range(s.first_day, s.last_day), views, view.canvas.viewport())
    begun = time.process_time()
    for scale in views:
        session.set_range(scale.first_day, scale.last_day)
        QApplication.processEvents()
    mean = (time.process_time() - begun) * 1000 / len(views)
    view.close()
    view.deleteLater()
    return {"events": count, **spread(best), "all_mean_ms": round(mean, 1)}


def hovers(view: TimelineView, session: Session, scale: TimeScale, points: int = 200) -> np.ndarray:
    """Milliseconds of finding what lies under the pointer, at places all over a view."""
    session.set_range(scale.first_day, scale.last_day)
    QApplication.processEvents()
    drawn, box, random = view.drawn, view.canvas.box, np.random.default_rng(1)
    assert drawn is not None
    places = zip(random.uniform(0, box.width(), points), random.uniform(0, box.height(), points), strict=True)
    return np.array([timed(lambda x=x, y=y: event_at(view.content, drawn, x, y)) for x, y in places])


def built(columns: Columns) -> Row:
    """Seconds to build the index with its rows, and the bytes an event it holds beside the events."""
    seconds = []
    for _ in range(PASSES):
        index = TimelineIndex(columns)
        del index
        seconds.append(timed(lambda: TimelineIndex(columns).rows(28)) / 1000)
    tracemalloc.start()
    index = TimelineIndex(columns)
    index.rows(28)
    held = tracemalloc.get_traced_memory()[0] / len(columns)
    tracemalloc.stop()
    return {"index_s": round(min(seconds), 3), "bytes_per_event": round(held, 1)}


def empty_plot(frames: int) -> Row:
    """An empty PlotWidget that shows the same views: axes and nothing else."""
    plot = pg.PlotWidget()
    shown(plot)
    views = script(TimelineIndex(synthetic(1000)), frames, float(WIDTH))
    box = plot.getViewBox()
    best = best_frames(lambda s: box.setXRange(s.first_day, s.last_day, padding=0), views, plot.viewport())
    plot.close()
    return spread(best)


def scatter(count: int, frames: int) -> Row:
    """The scatter of pyqtgraph with the same events at the middle of their days, a row a lane, no labels."""
    columns = synthetic(count)
    views = script(TimelineIndex(columns), frames, float(WIDTH))[::EVERY]
    plot = pg.PlotWidget()
    middle = (columns.start + (columns.end + 1.0)) / 2
    item = pg.ScatterPlotItem(x=middle, y=columns.lane.astype(float), size=12, pen=None, brush="#4a7")
    plot.addItem(item)
    shown(plot)
    box = plot.getViewBox()
    show = lambda s: box.setXRange(s.first_day, s.last_day, padding=0)  # noqa: E731
    best = best_frames(show, views, plot.viewport())
    plot.close()
    return spread(best)


@dataclass(frozen=True, slots=True)
class Limit:
    """A figure, and what it is to reach: at most, or at least."""

    name: str
    value: float
    limit: float
    least: bool = False

    @property
    def is_reached(self) -> bool:
        """Whether the figure is within its limit."""
        return self.value >= self.limit if self.least else self.value <= self.limit

    def __str__(self) -> str:
        sign = "≥" if self.least else "≤"
        verdict = "" if self.is_reached else "  MISSED"
        return f"{self.name:<52}{self.value:>9.2f}  {sign} {self.limit:<5g}{verdict}"


def limits(figures: Figures) -> Iterator[Limit]:
    """The ratios that the figures of this run allow, with what they are to reach."""
    rows = {int(row["events"]): row for row in figures["timeline"]}
    floor = sum(row["p50_ms"] for row in figures["empty_plot"]) / len(figures["empty_plot"])
    million = rows.get(1_000_000)
    if million is not None:
        if 1_000 in rows:
            yield Limit("p99 at 1M / p99 at 1k", million["p99_ms"] / rows[1_000]["p99_ms"], 3)
        yield Limit("p99 at 1M, ms", million["p99_ms"], 12)
        yield Limit("p99 at 1M / empty PlotWidget", million["p99_ms"] / floor, 4)
        if "scatter" in figures:
            for share in ("p50_ms", "p99_ms"):
                ratio = figures["scatter"][share] / million[share]
                yield Limit(f"pyqtgraph's scatter / timeline at 1M, {share[:3]}", ratio, 30, least=True)
        yield Limit("index of 1M events, s", million["index_s"], 0.6)
        yield Limit("bytes an event beside the events, at 1M", million["bytes_per_event"], 43)
    if HUGE in rows:
        yield Limit("p95 at 10M, ms", rows[HUGE]["p95_ms"], 40)
    worst = max(row["hover_p99_ms"] for row in rows.values())
    yield Limit("hover p99, the worst of all sizes, ms", worst, 0.5)
    ours = {row["events"]: row for row in figures.get("narrowed_views", ())}
    for row in figures.get("vis_timeline", ()):
        least, own = (6 if row["events"] < 100_000 else 10), ours[row["events"]]
        for name, figure in (("main thread p50", "p50_ms"), ("all CPU mean", "all_mean_ms")):
            if figure in row:
                title = f"vis-timeline / timeline, {row['events']:,}, {name}"
                yield Limit(title, row[figure] / own[figure], least, least=True)


def table(rows: Iterable[Row]) -> Iterator[str]:
    """The lines of a table of rows with the same keys."""
    rows = list(rows)
    yield "  ".join(f"{name:>8}" for name in rows[0])
    for row in rows:
        yield "  ".join(f"{value:>{max(8, len(name))}}" for name, value in row.items())


def measured(sizes: Sequence[int], frames: int, peers: bool, picture: Path | None) -> Figures:
    """All figures of a run."""
    figures: Figures = {"frames": frames}
    before = empty_plot(frames)
    figures["timeline"] = [timeline(size, frames, picture) for size in sizes]
    figures["empty_plot"] = [before, empty_plot(frames)]
    largest = max((size for size in sizes if size < HUGE), default=0)
    if largest:
        figures["scatter"] = {"events": largest, **scatter(largest, frames)}
    if peers:
        from peers.vis_timeline import measured as measured_peer

        compared = [size for size in PEER_SIZES if size in sizes]
        figures["narrowed_views"] = [narrowed(size, frames) for size in compared]
        figures["vis_timeline"] = measured_peer(compared, frames)
    return figures


def main() -> None:
    """Prints the tables and the ratios, and writes JSON where asked to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--frames", type=int, default=300)
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)))
    parser.add_argument("--huge", action="store_true", help="ten million events as well")
    parser.add_argument("--peers", action="store_true", help="vis-timeline in Chromium as well")
    parser.add_argument("--pictures", type=Path, help="a folder for a picture of the first view of each size")
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    sizes = [int(size) for size in arguments.sizes.split(",")] + [HUGE] * arguments.huge
    make_application()
    figures = measured(sizes, arguments.frames, arguments.peers, arguments.pictures)
    figures["limits"] = [
        {
            "name": found.name,
            "value": round(found.value, 3),
            "limit": found.limit,
            "reached": found.is_reached,
        }
        for found in limits(figures)
    ]
    for name in ("timeline", "empty_plot", "scatter", "narrowed_views", "vis_timeline"):
        if name in figures:
            rows = figures[name] if isinstance(figures[name], list) else [figures[name]]
            print(name.replace("_", " "), *table(rows), "", sep="\n")
    print(*limits(figures), sep="\n")
    if arguments.json:
        arguments.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
