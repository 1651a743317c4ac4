"""How long the reader takes to open a document and to follow the hands in it.

    python benchmarks/reader.py [--characters 1000000] [--json FILE]

The document is made of the seeds' sentences, every second of them told as an event, and stands in a file with
markup, so that every passage is led back through a map of many runs. The figures are milliseconds of the
processor's time until painted, so that what else the machine does is left out; opening includes the import of
the reader. No screen is needed.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
if sys.platform.startswith("linux"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication  # noqa: E402

from explorer.app import Program  # noqa: E402
from explorer.chronicle.chronicle import Chronicle, in_order  # noqa: E402
from explorer.chronicle.dates.edtf import parse_edtf  # noqa: E402
from explorer.chronicle.document import Block, Document, OffsetMap, Run, Section  # noqa: E402
from explorer.chronicle.event import Event, Mention  # noqa: E402
from explorer.chronicle.party import pair_of  # noqa: E402
from explorer.window.theme_switch import make_application  # noqa: E402

if TYPE_CHECKING:
    from explorer.window.reader.guide import Guide

KINDS = ("relations", "mission", "visit", "agreement", "conflict", "politics", "aid", "trade", "other")
MARKUP = 9  # characters of markup between two runs of the file
OPENING, FRAME = 300.0, 16.7


def sentences() -> list[str]:
    """The longer sentences of the seeds."""
    texts = (path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt")))
    return [f"{part.strip()}. " for text in texts for part in text.split(". ") if len(part) > 40]


def paragraphs(characters: int, seed: int = 1) -> Iterator[tuple[str, list[str]]]:
    """Kinds of blocks with their sentences, until there are so many characters."""
    chance, pool, number = random.Random(seed), sentences(), 0
    while characters > 0:
        found = [chance.choice(pool) for _ in range(chance.randint(2, 7))]
        kind, found = ("heading", [f"Part {number}"]) if number % 12 == 0 else ("paragraph", found)
        yield kind, found
        characters -= sum(map(len, found))
        number += 1


def runs(length: int, size: int = 37) -> list[Run]:
    """Runs of a map from ``length`` characters to a file with markup between them."""
    sizes = ((at, min(size, length - at)) for at in range(0, length, size))
    return [(at, number * (size + MARKUP), long, long) for number, (at, long) in enumerate(sizes)]


def made(characters: int) -> Chronicle:
    """A chronicle of one long document."""
    parts: list[str] = []
    blocks, spans, place = [], [], 0
    for kind, found in paragraphs(characters):
        start = place
        for number, sentence in enumerate(found):
            if kind == "paragraph" and number % 2 == 0:
                spans.append((place, place + len(sentence) - 1))
            place += len(sentence)
        parts.append("".join(found) + "\n")
        blocks.append(Block(kind, start, place, 0))  # type: ignore[arg-type]
        place += 1
    text = "".join(parts)
    offsets = OffsetMap.from_runs(runs(len(text)), 2 * len(text))
    whole = (Section("", 0, (), 0, len(text)),)
    document = Document("long.html", "A long document", text, whole, tuple(blocks), offsets)
    return Chronicle((document,), in_order(told(document, spans)))


def told(document: Document, spans: list[tuple[int, int]]) -> Iterator[Event]:
    """An event for each span of the document's text."""
    pair = pair_of("Aria", "Bora")
    for number, (start, end) in enumerate(spans):
        first, last = document.offsets.to_file(start, end)
        date, kind = parse_edtf(str(1900 + number % 120)), KINDS[number % len(KINDS)]
        mention = Mention(
            document.name,
            document.title,
            "",
            first,
            last,
            document.text[start:end],
            date,
            document.text[start : start + 4],
            first,
            first + 4,
            "",
            f"Event {number}",
            kind,
            pair=pair,
            parties=("Aria", "Bora"),
        )
        yield Event(str(number), date, mention.title, kind, (mention,), mention.parties)


def timed(act: Callable[[], object], paint: Callable[[], object] = lambda: None) -> float:
    """Milliseconds of the processor until what ``act`` does is painted."""
    begun = time.process_time()
    act()
    QApplication.processEvents()
    paint()
    return (time.process_time() - begun) * 1000


def measured(characters: int) -> dict[str, float]:
    """All figures, by name."""
    chronicle = made(characters)
    program = Program(make_application())
    program.window.resize(1400, 860)
    program.window.show()
    program.show_chronicle(chronicle)
    QApplication.processEvents()
    mention = chronicle.events[len(chronicle.events) // 2].mentions[0]
    figures = {"characters": float(len(chronicle.documents[0].text)), "events": float(len(chronicle.events))}
    figures["opened"] = timed(lambda: program.desk.open_mention(mention))
    guide = program.desk.guide
    assert guide is not None
    figures |= moving(guide)
    program.window.close()
    return figures


def moving(guide: Guide, times: int = 40) -> dict[str, float]:
    """The medians of what hands do, each ``times`` over."""
    window, page, chance = guide.window, guide.window.page, random.Random(2)
    bar, paint = page.verticalScrollBar(), page.viewport().repaint
    words = "government of the united states"
    acts: dict[str, Callable[[int], object]] = {
        "wheel": lambda n: bar.setValue(bar.value() + 60),
        "page": lambda n: bar.setValue(bar.value() + 700),
        "jump": lambda n: bar.setValue(chance.randrange(bar.maximum())),
        "keystroke in find": lambda n: window.search.setText(words[: 3 + n % (len(words) - 3)]),
        "another width": lambda n: window.resize(1000 + n % 2 * 100, 800),
    }
    figures = {}
    for name, act in acts.items():
        found = sorted(timed(partial(act, n), paint) for n in range(times))
        figures[name] = found[times // 2]
    return figures


def main() -> None:
    """Prints the figures and the limits, and writes JSON where asked to."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--characters", type=int, default=1_000_000)
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    figures = measured(arguments.characters)
    for name, value in figures.items():
        limit = {"opened": OPENING, "wheel": FRAME, "page": FRAME, "jump": FRAME}.get(name)
        verdict = "" if limit is None else f"  ≤ {limit:g}{'' if value <= limit else '  MISSED'}"
        print(f"{name:<20}{value:>12,.1f}{verdict}")
    if arguments.json:
        arguments.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
