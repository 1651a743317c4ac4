"""The words of ``explorer export`` that say how a figure is to look."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from explorer.chronicle.view import LANES
from explorer.export.batch import EACH
from explorer.export.figure.presets import NAMES, PRESETS, preset_or_size
from explorer.export.figure.size import parse_dpi
from explorer.export.figure.spec import (
    PICTURES,
    SOURCES,
    THEMES,
    check_background,
    parse_font_size,
    parse_pages,
)
from explorer.export.save import WRITERS, check_ending

FORMATS = tuple(ending.removeprefix(".") for ending in WRITERS)

Typed = Callable[[Callable[[str], Any]], Callable[[str], Any]]
"""Makes of what reads a text one that argparse can use, with errors that it tells."""


def add_figure(parser: argparse.ArgumentParser, typed: Typed) -> None:
    """Add where a figure goes, what it is made from again, and how it looks."""
    add_targets(parser, typed)
    add_batch(parser)
    add_look(parser, typed)
    add_parts(parser, typed)


def add_targets(parser: argparse.ArgumentParser, typed: Typed) -> None:
    """Add the options that say where a figure is written, or from which one it is made again."""
    parser.add_argument("--output", type=typed(check_ending), metavar="X.png|.svg|.pdf")
    parser.add_argument(
        "--from-manifest",
        type=Path,
        metavar="FIGURE",
        help="make a figure of this program again from what it says of itself: PNG, SVG or PDF. Without "
        "--output it is written beside it, and only where it comes out otherwise",
    )
    parser.add_argument(
        "--sources",
        action="append",
        type=Path,
        metavar="PATH",
        help="with --from-manifest: where the articles are now, if they have been moved",
    )


def add_batch(parser: argparse.ArgumentParser) -> None:
    """Add the options that draw many figures at once."""
    parser.add_argument("--each", choices=EACH, help="draw a figure for each pair or country")
    parser.add_argument(
        "--format", choices=FORMATS, default="svg", help="with --each: the format of the files; default: svg"
    )
    parser.add_argument(
        "--output-dir",
        type=Path,
        metavar="FOLDER",
        help="with --each: where they are written; made if missing",
    )
    parser.add_argument(
        "--jobs", type=int, metavar="N", help="with --each: how many processes draw; default: all processors"
    )


def add_look(parser: argparse.ArgumentParser, typed: Typed) -> None:
    """Add the options of picture, size, theme and axis."""
    parser.add_argument(
        "--picture",
        choices=PICTURES,
        default="timeline",
        help="a timeline (default); a heat map, of one pair by decade and year or of several by decade; or "
        "the matrix of countries by countries",
    )
    parser.add_argument(
        "--size",
        default=PRESETS[0],
        type=typed(preset_or_size),
        metavar="WxH",
        help=f"in pixels, or on paper: 1600x900 (default), 210x297mm, 8.5x11in; or by name: {NAMES}",
    )
    parser.add_argument(
        "--dpi",
        type=typed(parse_dpi),
        help="dots per inch; default 300 for a size on paper, else 96, or more for a large picture",
    )
    parser.add_argument("--theme", choices=THEMES, default="light")
    parser.add_argument("--lanes", choices=LANES, default="kind")
    parser.add_argument(
        "--no-relations", action="store_true", help="without the relations bands above the events of a pair"
    )
    parser.add_argument(
        "--mirrored", action="store_true", help="two pairs are mirrored about an axis between them"
    )
    parser.add_argument(
        "--since",
        action="append",
        metavar="EVENT",
        help="count the years of several pairs from an event of each, named by its id or date as 'explorer "
        "events' prints them; a pair without one counts from the event that answers to the first. --from and "
        "--to are then days of the first event's pair",
    )
    parser.add_argument("--compress", action="store_true", help="leave out centuries without any event")


def add_parts(parser: argparse.ArgumentParser, typed: Typed) -> None:
    """Add the options that say which parts a figure has."""
    parser.add_argument("--title", help="a title of your own; default: the pair")
    parser.add_argument("--subtitle", help="a subtitle of your own, '' for none; default: what is shown")
    parser.add_argument(
        "--background",
        default="",
        type=typed(check_background),
        metavar="COLOUR",
        help="theme (default), white, transparent, or a colour like #f4f1ea",
    )
    parser.add_argument("--no-legend", action="store_true", help="without the legend of kinds")
    parser.add_argument("--no-axis", action="store_true", help="without the axis")
    parser.add_argument(
        "--overview", action="store_true", help="with a strip of all the time told, and the days in view"
    )
    parser.add_argument(
        "--source-notes",
        choices=SOURCES,
        default="line",
        help="sources in a line (default), numbered so that labels refer to them, or none",
    )
    parser.add_argument(
        "--numbered",
        action="store_true",
        help="marks carry numbers, and a list tells date, title and source of each below or on further pages",
    )
    parser.add_argument(
        "--font-size",
        type=typed(parse_font_size),
        metavar="PT",
        help="size of labels in points; default: the largest at which everything fits, at most 12 on slides "
        "and 8.25 elsewhere",
    )
    parser.add_argument(
        "--pages",
        type=typed(parse_pages),
        default=1,
        metavar="N",
        help="divide a long timeline into so many pages; PNG and SVG write a file for each",
    )


_BESIDE_MANIFEST = frozenset({"from_manifest", "output", "paths", "sources", "corrections", "columns"})
"""What may be said with ``--from-manifest``; all else is said by the figure itself."""

_OPTIONS = {"first": "from", "last": "to"}
"""Names of options that are kept under others."""


_COMPANIONS = {"sources": "from_manifest", "output_dir": "each", "format": "each", "jobs": "each"}
"""Options that mean nothing without another one."""


def check_companions(args: argparse.Namespace) -> None:
    """End the command, with code 2, where it says something that only goes with what it does not say."""
    for name, other in _COMPANIONS.items():
        if getattr(args, name) != args.default(name) and getattr(args, other) is None:
            args.fail(f"--{name.replace('_', '-')} goes with --{other.replace('_', '-')}")


def check_made_again(args: argparse.Namespace) -> None:
    """End the command, with code 2, where it asks for a figure otherwise than its manifest says."""
    said = [
        f"--{_OPTIONS.get(name, name).replace('_', '-')}"
        for name, value in vars(args).items()
        if name not in _BESIDE_MANIFEST and value != args.default(name)
    ]
    if said:
        args.fail(f"--from-manifest makes a figure as it was, which leaves no {', '.join(said)}")
