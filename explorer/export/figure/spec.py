"""How a figure is to look: its size, its days, its colours and its parts, as one value that can be kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from explorer.errors import InputError
from explorer.export.figure.size import Size, parse_dpi, parse_size

SPANS = ("visible", "whole", "dates")
SOURCES = ("line", "numbered", "none")
PICTURES = ("timeline", "heatmap", "matrix")
THEMES = ("light", "dark")

SMALLEST_FONT, LARGEST_FONT = 4.0, 40.0
"""Limits of the size of labels in points."""

PAPER_READABLE = 5.0
"""Text of fewer points is not easily read on paper."""

MOST_PAGES = 60

TRANSPARENT = "transparent"

SLIDE = Size(1600, 900)
"""The size of a figure that nothing is said of."""

_COLOR = re.compile(r"#[0-9a-f]{6}")


@dataclass(frozen=True, slots=True)
class Parts:
    """Which parts a figure has, and how its text is set.

    ``background`` is "" for the theme's, ``transparent``, or ``#rrggbb``. ``subtitle`` None tells what is in
    view, "" nothing. ``sources`` names the documents in a line, numbers them so that labels can refer to
    them, or leaves them out. ``overview`` is the strip of all the thread's time; ``numbered`` gives numbers
    to the events and lists them below or on further pages. ``font_size`` is that of labels in points; None
    is the largest at which everything fits. ``pages`` are those that the days are divided into.
    """

    background: str = ""
    subtitle: str | None = None
    legend: bool = True
    axis: bool = True
    overview: bool = False
    sources: str = "line"
    numbered: bool = False
    font_size: float | None = None
    pages: int = 1


@dataclass(frozen=True, slots=True)
class FigureSpec:
    """A figure's size, days, theme, title and parts.

    ``span`` shows the days of the view, all days of the events, or those from ``first`` to ``last`` (day
    numbers, both included; None is the first or last of the events). ``title`` None is the view's name.
    """

    picture: str = "timeline"
    size: Size = SLIDE
    dpi: int | None = None
    theme: str = "light"
    span: str = "visible"
    first: int | None = None
    last: int | None = None
    title: str | None = None
    parts: Parts = field(default_factory=Parts)


PLAIN_PARTS = Parts()


def check_background(text: str) -> str:
    """A background as it is kept: "" for the theme's own. Raises InputError."""
    known = {"": "", "theme": "", "white": "#ffffff", TRANSPARENT: TRANSPARENT}
    wanted = text.strip().lower()
    if wanted in known:
        return known[wanted]
    if _COLOR.fullmatch(wanted):
        return wanted
    raise InputError(f"'{text}' is no background; write theme, white, transparent or a colour like #f4f1ea")


def parse_font_size(text: str) -> float:
    """The size of labels written as points, ``8`` or ``7.5pt``. Raises InputError outside 4 to 40."""
    try:
        size = float(text.strip().lower().removesuffix("pt"))
    except ValueError:
        size = 0.0
    if not SMALLEST_FONT <= size <= LARGEST_FONT:
        raise InputError(
            f"'{text}' is no size of text; write points from {SMALLEST_FONT:g} to {LARGEST_FONT:g}, as in 8pt"
        )
    return size


def parse_pages(text: str) -> int:
    """The number of pages. Raises InputError outside 1 to 60."""
    if not text.isdecimal() or not 1 <= int(text) <= MOST_PAGES:
        raise InputError(f"'{text}' is no number of pages; write one from 1 to {MOST_PAGES}")
    return int(text)


def spec_values(spec: FigureSpec) -> dict[str, Any]:
    """What is not as it is at first, as plain values for JSON."""
    plain = FigureSpec()
    found = {
        row.name: getattr(spec, row.name)
        for row in fields(FigureSpec)
        if row.name != "parts" and getattr(spec, row.name) != getattr(plain, row.name)
    }
    parts = {key: value for key, value in asdict(spec.parts).items() if value != getattr(PLAIN_PARTS, key)}
    return {key: str(value) if key == "size" else value for key, value in found.items()} | (
        {"parts": parts} if parts else {}
    )


def spec_from(values: object) -> FigureSpec:
    """The figure that :func:`spec_values` told of; names that are not known are passed over.

    Raises InputError for a value that cannot be used.
    """
    rows = _mapping(values, "figure")
    found = {key: _read(key, rows[key], read) for key, read in _FIGURE.items() if key in rows}
    parts = _mapping(rows.get("parts", {}), "parts")
    known = {key: _read(key, parts[key], read) for key, read in _PARTS.items() if key in parts}
    return FigureSpec(**found, parts=Parts(**known))


def _mapping(value: object, name: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise InputError(f"the manifest's “{name}” is not a set of names and values")
    return value


def _read(key: str, value: Any, read: Callable[[Any], Any]) -> Any:
    try:
        return read(value)
    except (ValueError, TypeError, AttributeError, OverflowError, InputError):
        raise InputError(f"the manifest says “{key}: {value}”, which means nothing") from None


def _one_of(known: tuple[str, ...]) -> Callable[[Any], str]:
    return lambda value: known[known.index(value)]


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def _day(value: Any) -> int | None:
    return None if value is None else int(value)


_FIGURE: dict[str, Callable[[Any], Any]] = {
    "picture": _one_of(PICTURES),
    "size": parse_size,
    "dpi": lambda value: None if value is None else parse_dpi(str(value)),
    "theme": _one_of(THEMES),
    "span": _one_of(SPANS),
    "first": _day,
    "last": _day,
    "title": _text,
}
_PARTS: dict[str, Callable[[Any], Any]] = {
    "background": check_background,
    "subtitle": _text,
    "legend": bool,
    "axis": bool,
    "overview": bool,
    "sources": _one_of(SOURCES),
    "numbered": bool,
    "font_size": lambda value: None if value is None else parse_font_size(str(value)),
    "pages": lambda value: parse_pages(str(value)),
}
