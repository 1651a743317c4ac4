"""Times the export of a view of 1,000 events: drawing the figure, and writing it as PNG, SVG and PDF.

    python benchmarks/export.py [--events 1000] [--passes 5] [--json FILE]

Times are thread CPU milliseconds, the least of several passes in turn, after one that warms fonts and modules
up; wall times beside them. "figure" is the layout that all three formats share; "whole" is that and the
format together, for which the goals are: 350 ms for the PNG, 50 ms for the SVG of 700 kB at the most, 60 ms
for the PDF. The floors say what the machine can do at best with Qt alone: filling an image of the same size,
painting as many marks and labels upon it one by one, and encoding that image as PNG. The last column is the
ratio to the second of them.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QBuffer, QIODevice, QPointF
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle, in_order
from explorer.chronicle.dates.edtf import parse_edtf
from explorer.chronicle.event import Event, Mention
from explorer.chronicle.party import pair_of
from explorer.chronicle.view import View
from explorer.export.figure.compose import Studio, compose
from explorer.export.figure.size import Size
from explorer.export.figure.spec import FigureSpec
from explorer.export.image import FontMeasure, application, make_font, png_bytes
from explorer.export.pdf.write import pdf_bytes
from explorer.export.scene import Figure
from explorer.export.svg import svg_bytes

SIZE = Size(3840, 2160)
FLOOR = "floor: paint marks and labels"
WORDS = ("treaty", "embassy", "visit", "agreement", "president", "minister", "border", "trade", "signed")


def events(count: int, seed: int = 7) -> tuple[Event, ...]:
    """Events of all kinds between 1825 and 2025, ever more of them, by day, month, year and period."""
    chance = random.Random(seed)
    kinds = list(Studio.of(FontMeasure()).kinds)
    pair = pair_of("Aria", "Bora")
    found = []
    for number in range(count):
        year = 2025 - int(min(chance.expovariate(1 / 50), 200))
        date = chance.choice(
            (f"{year}", f"{year}-{chance.randint(1, 12):02}", f"{year}-03-{chance.randint(1, 28):02}")
        )
        if chance.random() < 0.05:
            date = f"{year}/{year + chance.randint(1, 9)}"
        title = " ".join(chance.choices(WORDS, k=6)).capitalize()
        document = f"article-{number % 20}.txt"
        told = parse_edtf(date)
        kind = chance.choice(kinds)
        mention = Mention(
            document, document, "", 0, len(title), title, told, date, 0, 4, "made", title, kind, pair=pair
        )
        found.append(Event(f"{number}", told, title, kind, (mention,), (pair.first, pair.second)))
    return in_order(found)


def timed(acts: Mapping[str, Callable[[], Any]], passes: int) -> dict[str, dict[str, float]]:
    """The least CPU and wall milliseconds of each act over several passes in turn, the first not counted."""
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in acts}
    for _ in range(passes + 1):
        for name, act in acts.items():
            began, start = time.thread_time(), time.perf_counter()
            act()
            times[name].append(((time.thread_time() - began) * 1000, (time.perf_counter() - start) * 1000))
    return {
        name: {
            "cpu": round(min(cpu for cpu, _ in rows[1:]), 1),
            "wall": round(min(x for _, x in rows[1:]), 1),
        }
        for name, rows in times.items()
    }


def fill() -> QImage:
    """An image as large as the figure, of one colour."""
    image = QImage(3840, 2160, QImage.Format.Format_RGB32)
    image.fill(QColor("#fffffc"))
    return image


def paint(figure: Figure) -> QImage:
    """Every text of a figure and a circle beside it, painted by Qt with one font and one pen."""
    image = fill()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(2, 2)
    painter.setFont(make_font(11))
    for text in figure.pages[0].texts():
        painter.drawText(QPointF(text.left, text.y), text.text)
        painter.drawEllipse(QPointF(text.left, text.y), 6, 6)
    painter.end()
    return image


def encode(image: QImage) -> bytes:
    """An image as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def measured(count: int, passes: int) -> dict[str, Any]:
    """All times and sizes."""
    keep = application()
    studio = Studio.of(FontMeasure())
    chronicle, view = Chronicle(events=events(count)), View((ALL_EVENTS,), "All events")
    spec = FigureSpec(size=SIZE, span="whole")

    def draw() -> Figure:
        return compose(chronicle, view, spec, studio)

    figure = draw()
    painted = paint(figure)
    rows: dict[str, Any] = timed(
        {
            "figure": draw,
            "png": lambda: png_bytes(figure),
            "svg": lambda: svg_bytes(figure),
            "pdf": lambda: pdf_bytes(figure),
            "whole png": lambda: png_bytes(draw()),
            "whole svg": lambda: svg_bytes(draw()),
            "whole pdf": lambda: pdf_bytes(draw()),
            "floor: fill an image": fill,
            FLOOR: lambda: paint(figure),
            "floor: encode as PNG": lambda: encode(painted),
        },
        passes,
    )
    rows["bytes"] = {
        "png": len(png_bytes(figure)),
        "svg": len(svg_bytes(figure)),
        "pdf": len(pdf_bytes(figure)),
    }
    rows["texts"] = sum(1 for _ in figure.pages[0].texts())
    del keep
    return rows


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--events", type=int, default=1000)
    parser.add_argument("--passes", type=int, default=5)
    parser.add_argument("--json", type=Path)
    args = parser.parse_args()
    rows = measured(args.events, args.passes)
    for name, row in rows.items():
        if isinstance(row, dict) and "cpu" in row:
            ratio = row["cpu"] / rows[FLOOR]["cpu"]
            print(f"{name:32} {row['cpu']:8.1f} ms CPU {row['wall']:8.1f} ms {ratio:8.2f}")
    print(", ".join(f"{name} {size / 1000:,.0f} kB" for name, size in rows["bytes"].items()))
    if args.json:
        args.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
