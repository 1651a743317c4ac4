"""Scenes of the timeline for make_screenshots.py: what is shown, and how the window is made to show it.

A scene acts on the open program. Those of ANCIENT are for a chronicle of antiquity, those of STRESS for one
of a hundred thousand synthetic events, the others for the dossiers that come along.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "benchmarks"))

from explorer.chronicle.chronicle import ALL_EVENTS, Chronicle, ThreadKey
from explorer.chronicle.dates.days import MEAN_YEAR, day_number
from explorer.extraction.load import load_chronicle

if TYPE_CHECKING:
    from explorer.app import Program

Scene = Callable[["Program"], None]

DAYS = {
    "millennia": 3600 * MEAN_YEAR,
    "decades": 110 * MEAN_YEAR,
    "years": 11 * MEAN_YEAR,
    "months": 14 * 30.5,
    "weeks": 60.0,
    "days": 8.0,
}
"""The days in view at the six zooms."""

BUSY = day_number(2019, 11, 14)
"""The middle of the closer views of the dossiers."""

ARTICLES = {
    "rome-carthage.txt": """Rome–Carthage relations

Rome and Carthage signed a first treaty in 509 BC. In 348 BC Rome and Carthage signed a second treaty. \
In 279 BC Carthage and Rome agreed on a treaty against Pyrrhus. In 264 BC Rome declared war on Carthage. \
On 10 March 241 BC Rome defeated the fleet of Carthage off the Aegates Islands. In 241 BC Carthage and Rome \
signed a peace treaty. In 238 BC Rome seized Sardinia from Carthage. In 226 BC Rome sent envoys to Carthage. \
In 219 BC Carthage besieged Saguntum, an ally of Rome. In 218 BC Rome declared war on Carthage. On 2 August \
216 BC Carthage defeated Rome at Cannae. In 202 BC Rome defeated Carthage at Zama. In 201 BC Rome and \
Carthage signed a peace treaty. In 149 BC Rome declared war on Carthage. In 146 BC Rome destroyed Carthage. \
In 44 BC Rome decided to found a colony at Carthage.
""",
    "egypt-hittites.txt": """Egypt–Hittites relations

Around 1350 BC Egypt sent envoys to the Hittites. In 1274 BC Egypt fought the Hittites at Kadesh. In 1259 BC \
Egypt and the Hittites signed a peace treaty. In 1245 BC a princess of the Hittites married the king of Egypt.
""",
    "italy-tunisia.txt": """Italy–Tunisia relations

In 1868 Italy and Tunisia signed a treaty of friendship. In 1957 Italy and Tunisia established diplomatic \
relations. In August 1983 Italy and Tunisia opened a pipeline. On 5 August 1998 Italy and Tunisia signed an \
agreement on migration. In May 2009 the Prime Minister of Italy visited Tunisia.
""",
}


def ancient() -> Chronicle:
    """A chronicle that reaches from the fourteenth century BC to today, with empty centuries between."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in ARTICLES.items():
            (Path(folder) / name).write_text(text, encoding="utf-8")
        return load_chronicle([Path(folder)])


def crowded() -> Chronicle:
    """A hundred thousand events of twenty countries."""
    from window import synthetic_chronicle

    return synthetic_chronicle(100_000)


def fullest(program: Program, count: int) -> tuple[ThreadKey, ...]:
    """The threads of pairs with the most events."""
    threads = program.session.chronicle.threads
    keys = [key for key in threads if isinstance(key, ThreadKey) and key.pair]
    return tuple(sorted(keys, key=lambda key: -len(threads[key]))[:count])


def show_days(program: Program, middle: float, days: float) -> None:
    """Bring so many days around a middle into view."""
    assert program.view is not None
    program.view.show_range(middle - days / 2, middle + days / 2, animate=False)


def three(zoom: str, program: Program) -> None:
    """Three threads one below another at a zoom."""
    program.session.set_compared(fullest(program, 3))
    middle = day_number(1000) if zoom == "millennia" else day_number(1972) if zoom == "decades" else BUSY
    show_days(program, middle, DAYS[zoom])


def one(zoom: str, program: Program) -> None:
    """The fullest thread alone at a zoom, an event selected."""
    program.session.set_threads(fullest(program, 1))
    show_days(program, BUSY, DAYS[zoom])


def since(program: Program) -> None:
    """Three threads that count the years from an event of each."""
    keys = fullest(program, 3)
    program.session.set_compared(keys)
    events, threads = program.session.chronicle.events, program.session.chronicle.threads
    kinds = ("relations", "mission", "agreement")
    first = min(threads[keys[0]], key=lambda place: (events[place].kind not in kinds, place))
    program.commands.choose(first)
    program.commands.run("count_from_event")
    program.commands.run("fit")


def all_of(lanes: str, years: float, program: Program) -> None:
    """All events by lanes; all days, or so many years before the end of the twentieth century."""
    program.session.set_threads((ALL_EVENTS,))
    program.session.set_lanes(lanes)
    if years:
        show_days(program, day_number(1995), years * MEAN_YEAR)
    else:
        program.commands.run("fit")


def compressed(program: Program) -> None:
    """All events without the empty centuries."""
    all_of("kind", 0, program)
    program.commands.run("compress")
    program.commands.run("fit")


def war(program: Program) -> None:
    """A year of war in antiquity, month by month."""
    program.session.set_threads(fullest(program, 1))
    show_days(program, day_number(-215, 8, 2), 400.0)


def table_and_detail(program: Program) -> None:
    """The table below the timeline, and an event in the detail pane."""
    program.session.set_threads(fullest(program, 1))
    shown = program.session.shown
    program.commands.choose(shown[len(shown) // 2])
    program.window.commands["table"].trigger()


SCENES: dict[str, Scene] = {
    **{f"three-{number}-{zoom}": partial(three, zoom) for number, zoom in enumerate(DAYS, 1)},
    "one-months": partial(one, "months"),
    "one-days": partial(one, "days"),
    "since": since,
    "table": table_and_detail,
}

ANCIENT: dict[str, Scene] = {
    "bc-all": partial(all_of, "kind", 0),
    "bc-pairs": partial(all_of, "pair", 0),
    "bc-compressed": compressed,
    "bc-war": war,
}

STRESS: dict[str, Scene] = {
    "stress-all": partial(all_of, "kind", 0),
    "stress-decades": partial(all_of, "kind", 40),
    "stress-year": partial(all_of, "kind", 1),
    "stress-three": partial(three, "decades"),
}
