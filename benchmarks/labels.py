"""Counts the labels that can be read, in the real window with its real fonts, over whole threads and parts of them.

    python benchmarks/labels.py [FOLDER…] [--pairs-only] [--json FILE] [--worst N]

Opens the program on each FOLDER (the seeds if none is given) in windows of three sizes and shows every thread
of at least 20 events from the opening view inwards, at several zooms and places. Views with 20 to 60 events
count; where the bands scroll, all of their pages count, and ``in sight`` is the share of events that need no
scrolling. A label is read as

    whole      nothing of the title is missing
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
from explorer.timeline.drawlist import DrawList, Label
from explorer.timeline.timescale import TimeScale
from explorer.window.theme_switch import make_application
from explorer.window.timeline_view import TimelineView

SIZES = ((1400, 860), (1920, 1080), (1024, 640))
TARGETS = {SIZES[0]: 0.9, SIZES[1]: 0.9, SIZES[2]: 0.75}
ZOOMS = (1.0, 1.4, 2.0, 3.0, 5.0, 8.0)
PLACES = (0.0, 0.25, 0.5, 0.75, 1.0)
FEWEST, MOST = 20, 60
READABLE_SHARE, READABLE_LETTERS = 0.6, 18
CLASSES = ("whole", "readable", "short", "none", "folded")

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


def pages(view: TimelineView, scale: TimeScale) -> list[DrawList]:
    """What is laid out at every place to which the bands scroll."""
    view._session.set_range(scale.first_day, scale.last_day)
    QApplication.processEvents()
    view.scroll_by(-1e6)
    found = [view.drawn]
    assert found[0] is not None
    while view._scroll < view._bar.maximum():
        view.scroll_by(view._height)
        found.append(view.drawn)
    return [drawn for drawn in found if drawn is not None]


def verdict(label: Label, title: str) -> str:
    """How far a label can be read; a date after the title does not count."""
    if not label.elided:
        return "whole"
    kept = len(label.text.strip("… "))
    return "readable" if kept >= READABLE_LETTERS or kept >= READABLE_SHARE * len(title) else "short"


def counted(view: TimelineView, scale: TimeScale) -> Counter[str]:
    """The events of a view by what can be read of them, and those in sight without scrolling."""
    found: dict[int, str] = {}
    rank = {name: number for number, name in enumerate(CLASSES)}
    tally: Counter[str] = Counter()
    columns = view.content.index.columns
    for number, drawn in enumerate(pages(view, scale)):
        alone = [
            *zip(drawn.marks.event.tolist(), drawn.marks.y.tolist(), strict=True),
            *(
                (event, y)
                for event, y, soft in zip(
                    drawn.spans.event.tolist(), drawn.spans.y.tolist(), drawn.spans.soft.tolist(), strict=True
                )
                if not soft
            ),
        ]
        read = {label.event: label for label in drawn.labels}
        single = {event for event, _ in alone}
        for event, y in alone:
            entry = int(view.content.index.entries_of(event)[0])
            title = columns.texts.title(entry)
            name = verdict(read[event], title) if event in read else "none"
            if event not in found or rank[name] < rank[found[event]]:
                found[event] = name
            if number == 0 and 0 <= y <= view._height:
                tally["in_sight"] += 1
        if number == 0:
            tally["folded"] = drawn.tally.folded
        del single
    tally.update(found.values())
    tally["events"] = sum(tally[name] for name in CLASSES)
    return tally


def threads(chronicle: Chronicle, pairs_only: bool) -> list[ThreadKey]:
    """The threads to show."""
    keys = [key for key in chronicle.threads if isinstance(key, ThreadKey)]
    return [key for key in keys if not pairs_only or key.pair is not None]


def measured(paths: Sequence[Path], pairs_only: bool) -> list[Row]:
    """One row per view."""
    chronicle = load_chronicle(paths)
    rows: list[Row] = []
    for size in SIZES:
        program = Program(make_application())
        program.window.commands["reduce_motion"].setChecked(True)
        program.window.resize(*size)
        program.window.show()
        program.show_chronicle(chronicle)
        QApplication.processEvents()
        view = program.window.findChild(TimelineView)
        assert view is not None
        for key in threads(chronicle, pairs_only):
            program.session.set_threads((key,))
            if len(program.session.shown) < FEWEST:
                continue
            QApplication.processEvents()
            view.open_up()
            start = view.scale
            assert start is not None
            columns = view.content.index.columns
            days = (columns.start + (columns.end + 1.0)) / 2
            for scale in views(start, days):
                tally = counted(view, scale)
                if FEWEST <= tally["events"] <= MOST:
                    name = str(key.pair or key)
                    rows.append(
                        {
                            "size": size,
                            "thread": name,
                            "days": (round(scale.first_day), round(scale.last_day)),
                            "zoom": round(start.span / scale.span, 1),
                            "rows": int(view.content.index.rows(1).count.sum()),
                            "plot": (round(view._width), round(view._height)),
                            **{n: tally[n] for n in ("events", *CLASSES, "in_sight")},
                        }
                    )
        program.window.close()
    return rows


def share(rows: Sequence[Row], *names: str) -> float:
    """The share of events in some classes."""
    total = sum(int(str(row["events"])) for row in rows)
    return sum(int(str(row[name])) for row in rows for name in names) / max(total, 1)


def main() -> None:
    """Prints the tables, and writes JSON where asked to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--pairs-only", action="store_true")
    parser.add_argument("--worst", type=int, default=6)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    figures = {}
    for path in arguments.folders or [folder("seeds")]:
        rows = measured([path], arguments.pairs_only)
        print(f"{path.name}: {len(rows)} views of {len({row['thread'] for row in rows})} threads")
        print(f"{'window':>10} {'plot':>9} {'views':>5} {'events':>6}", *(f"{n:>8}" for n in CLASSES), " in sight")
        for size in SIZES:
            of = [row for row in rows if row["size"] == size]
            if not of:
                continue
            plot = "x".join(map(str, of[0]["plot"]))  # type: ignore[call-overload]
            events = sum(int(str(row["events"])) for row in of)
            shares = [share(of, name) for name in (*CLASSES, "in_sight")]
            print(f"{size[0]}x{size[1]:<5} {plot:>9} {len(of):>5} {events:>6}", *(f"{s:8.1%}" for s in shares))
        for size in SIZES:
            of = [row for row in rows if row["size"] == size]
            of.sort(key=lambda row: share([row], "whole", "readable"))
            for row in of[: arguments.worst]:
                print("  ", {k: v for k, v in row.items() if k != "plot"})
            reached = share(of, "whole", "readable")
            verdict = "" if reached >= TARGETS[size] else "  MISSED"
            print(f"{size[0]}x{size[1]}: readable {reached:.1%}, to reach {TARGETS[size]:.0%}{verdict}")
        figures[path.name] = rows
    if arguments.json:
        arguments.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
