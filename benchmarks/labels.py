"""Counts the labels that can be read, in the real window with its real fonts, in whole threads and parts.

    python benchmarks/labels.py [FOLDER…] [--pairs-only] [--worst N] [--json FILE]

Opens the program on each FOLDER (the seeds if none is given) in windows of three sizes and shows every thread
of at least 20 events from the opening view inwards, at several zooms and places. Views with 20 to 60 events
count; where the bands scroll, all of their pages count, and ``in sight`` is the share of events that need no
scrolling. A label is read as

    whole      nothing of the title is missing
    brief      it is told in fewer words, none of which is cut
    readable   at least 60 % or 18 letters of it are there
    short      less
    none       a mark or bar without a label
    folded     in a badge or a density band together with others

At the end stand the shares that are to be reached.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
from PySide6.QtWidgets import QApplication

from explorer.app import Program
from explorer.chronicle.chronicle import Chronicle, ThreadKey
from explorer.extraction.load import load_chronicle
from explorer.resources import folder
from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import Label
from explorer.window.canvas.content import SLACK
from explorer.window.canvas.timeline_view import TimelineView
from explorer.window.theme_switch import make_application

SIZES = ((1400, 860), (1920, 1080), (1024, 640))
TARGETS = {SIZES[0]: 0.95, SIZES[1]: 0.95, SIZES[2]: 0.9}
ZOOMS = (1.0, 1.4, 2.0, 3.0, 5.0, 8.0)
PLACES = (0.0, 0.25, 0.5, 0.75, 1.0)
FEWEST, MOST = 20, 60
SETTLING = 3  # the bar shows itself, the plot gets narrower, rows are packed anew
READABLE_SHARE, READABLE_LETTERS = 0.6, 18
READ = ("whole", "brief", "readable")
CLASSES = ("whole", "brief", "readable", "short", "none", "folded")

Row = dict[str, object]


def views(start: TimeScale, days: np.ndarray) -> Iterator[TimeScale]:
    """The opening view, and closer ones at places between the events' days."""
    for zoom in ZOOMS:
        places = PLACES if zoom > 1 else (None,)
        for place in places:
            scale = start.zoomed(zoom, start.width / 2)
            if place is not None:
                inside = days[(days >= start.first_day) & (days <= start.last_day)]
                middle = float(np.quantile(inside, place))
                middle = min(max(middle, start.first_day + scale.span / 2), start.last_day - scale.span / 2)
                scale = TimeScale(middle - scale.span / 2, middle + scale.span / 2, start.width)
            yield scale


def pages(view: TimelineView, scale: TimeScale) -> Iterator[DrawList]:
    """What is laid out at every place to which the bands scroll, from the top."""
    view.show_range(scale.first_day, scale.last_day, animate=False)
    settled(view)
    view.scroll_by(-1e6)
    height, top = float(view.canvas.box.height()), 0.0
    while (drawn := view.drawn) is not None:
        yield drawn
        top += height
        if top >= drawn.height - SLACK:
            return
        view.scroll_by(height)
        QApplication.processEvents()


def settled(view: TimelineView) -> None:
    """Let the scroll bar take its range, and the plot the width that the bar leaves it."""
    for _ in range(SETTLING):
        assert view.drawn is not None
        QApplication.processEvents()


def verdict(label: Label, title: str) -> str:
    """How far a label can be read; a date after the title does not count."""
    if not label.elided:
        return "whole"
    if not label.text.endswith("…"):
        return "brief"
    kept = len(label.text.strip("… "))
    return "readable" if kept >= READABLE_LETTERS or kept >= READABLE_SHARE * len(title) else "short"


def alone(drawn: DrawList) -> Iterator[tuple[int, float]]:
    """The events drawn as marks or bars, with their y."""
    bars = drawn.spans.soft == 0
    for shapes, which in ((drawn.marks, slice(None)), (drawn.spans, bars)):
        yield from zip(shapes.event[which].tolist(), shapes.y[which].tolist(), strict=True)


def counted(view: TimelineView, scale: TimeScale) -> Counter[str]:
    """The events of a view by what can be read of them, and those in sight without scrolling."""
    found: dict[int, str] = {}
    tally: Counter[str] = Counter()
    index = view.content.index
    for number, drawn in enumerate(pages(view, scale)):
        labels = {label.event: label for label in drawn.labels}
        for event, y in alone(drawn):
            title = index.columns.texts.title(int(index.entries_of(event)[0]))
            name = verdict(labels[event], title) if event in labels else "none"
            found[event] = min(found.get(event, "none"), name, key=CLASSES.index)
            tally["in_sight"] += number == 0 and 0 <= y <= view.canvas.box.height()
        tally["folded"] = drawn.tally.folded
    tally.update(found.values())
    tally["events"] = sum(tally[name] for name in CLASSES)
    return tally


def threads(chronicle: Chronicle, pairs_only: bool) -> list[ThreadKey]:
    """The threads to show."""
    keys = [key for key in chronicle.threads if isinstance(key, ThreadKey)]
    return [key for key in keys if not pairs_only or key.pair is not None]


def shown(chronicle: Chronicle, size: tuple[int, int]) -> tuple[Program, TimelineView]:
    """The program in a window of a size."""
    program = Program(make_application())
    program.window.commands["reduce_motion"].setChecked(True)
    program.window.resize(*size)
    program.window.show()
    program.show_chronicle(chronicle)
    QApplication.processEvents()
    view = program.window.findChild(TimelineView)
    assert view is not None
    return program, view


def of_thread(view: TimelineView, name: str) -> Iterator[Row]:
    """One row per view of the thread shown that has neither too few nor too many events."""
    view.open_up()
    start, columns = view.scale, view.content.index.columns
    assert start is not None
    days = (columns.start + (columns.end + 1.0)) / 2
    for scale in dict.fromkeys(views(start, days)):
        tally = counted(view, scale)
        if FEWEST <= tally["events"] <= MOST:
            yield {
                "thread": name,
                "plot": f"{view.canvas.box.width():.0f}x{view.canvas.box.height():.0f}",
                "days": [round(scale.first_day), round(scale.last_day)],
                "zoom": round(start.span / scale.span, 1),
                **{key: tally[key] for key in ("events", *CLASSES, "in_sight")},
            }


def measured(path: Path, pairs_only: bool) -> list[Row]:
    """One row per view of a folder's threads in all windows."""
    chronicle = load_chronicle([path])
    rows: list[Row] = []
    for size in SIZES:
        program, view = shown(chronicle, size)
        for key in threads(chronicle, pairs_only):
            program.session.set_threads((key,))
            QApplication.processEvents()
            if len(program.session.shown) >= FEWEST:
                rows += [{"size": size} | row for row in of_thread(view, str(key.pair or key))]
        program.window.close()
    return rows


def share(rows: Sequence[Row], *names: str) -> float:
    """The share of events in some classes."""
    total = sum(int(str(row["events"])) for row in rows)
    return sum(int(str(row[name])) for row in rows for name in names) / max(total, 1)


def table(rows: Sequence[Row], worst: int) -> Iterator[str]:
    """The shares of every window, whether they reach what they are to, and the worst views."""
    yield f"{'window':>10} {'plot':>9} views events " + "".join(f"{n:>10}" for n in (*CLASSES, "in sight"))
    for size in SIZES:
        of = sorted((row for row in rows if row["size"] == size), key=lambda row: share([row], *READ))
        if not of:
            continue
        shares = "".join(f"{share(of, name):10.1%}" for name in (*CLASSES, "in_sight"))
        events = sum(int(str(row["events"])) for row in of)
        yield f"{size[0]:>5}x{size[1]:<4} {of[0]['plot']:>9} {len(of):5} {events:6} {shares}"
        reached = share(of, *READ)
        missed = "" if reached >= TARGETS[size] else "  MISSED"
        yield f"           readable {reached:.1%}, to reach {TARGETS[size]:.0%}{missed}"
        yield from (f"           {row}" for row in of[:worst])


def main() -> None:
    """Prints the tables, and writes JSON where asked to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--pairs-only", action="store_true")
    parser.add_argument("--worst", type=int, default=0, help="so many of the worst views of each window")
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    figures = {}
    for path in arguments.folders or [folder("seeds")]:
        rows = figures[path.name] = measured(path, arguments.pairs_only)
        print(path.name, *table(rows, arguments.worst), sep="\n")
    if arguments.json:
        arguments.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
