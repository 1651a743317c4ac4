"""How large a figure is: on screen in pixels, on paper in millimetres or inches."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from explorer.errors import InputError

Unit = Literal["px", "mm", "in"]

REFERENCE_DPI = 96
"""Pixels to the inch at which one unit of a scene is one pixel: the CSS reference pixel."""

PAPER_DPI = 300
"""Resolution of a size given in millimetres or inches when none is asked for."""

LARGEST_SIDE = 20_000
LARGEST_AREA = 100_000_000
"""Limits in pixels; a picture of the largest area takes 400 MB while it is painted."""

SMALLEST = (320, 240)
"""Least width and height in units of 1/96 inch; below it text would have to be cut off."""

_COMFORTABLE = 1080  # units along the shorter side beyond which a bare size in pixels means finer, not more

_PER_INCH = {"mm": 25.4, "in": 1.0}

_FORM = re.compile(r"\s*(\d+(?:\.\d+)?)\s*[x×*]\s*(\d+(?:\.\d+)?)\s*(px|mm|in)?\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height of a figure in a unit."""

    width: float
    height: float
    unit: Unit = "px"

    def told_in(self, unit: Unit, dpi: int) -> Size:
        """The same size in another unit, where so many pixels make an inch."""
        per_inch = _PER_INCH | {"px": float(dpi)}
        factor = per_inch[unit] / per_inch[self.unit]
        return Size(self.width * factor, self.height * factor, unit)

    def __str__(self) -> str:
        return f"{self.width:g}x{self.height:g}{'' if self.unit == 'px' else self.unit}"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A figure's extent in whole pixels and its resolution in dots per inch."""

    width: int
    height: int
    dpi: int

    @property
    def scale(self) -> float:
        """Pixels to one unit of the scene."""
        return self.dpi / REFERENCE_DPI

    @property
    def units(self) -> tuple[float, float]:
        """Width and height in units of the scene, 1/96 inch each."""
        return self.width / self.scale, self.height / self.scale

    @property
    def points(self) -> tuple[float, float]:
        """Width and height in points, 1/72 inch each."""
        return self.width * 72 / self.dpi, self.height * 72 / self.dpi


def parse_size(text: str) -> Size:
    """The size written as ``1600x900``, ``210x297mm`` or ``8.5x11in``. Raises InputError."""
    match = _FORM.fullmatch(text)
    if match is None:
        raise InputError(f"'{text}' is no size; write for example 1600x900, 210x297mm or 8.5x11in")
    unit = (match[3] or "px").lower()
    width, height = float(match[1]), float(match[2])
    if not width or not height:
        raise InputError(f"a picture of {text} has no area")
    return Size(width, height, "mm" if unit == "mm" else "in" if unit == "in" else "px")


def parse_dpi(text: str) -> int:
    """The resolution written as a whole number of dots per inch. Raises InputError outside 30 to 2400."""
    if not text.isdecimal() or not 30 <= int(text) <= 2400:
        raise InputError(f"'{text}' is no resolution; write a whole number from 30 to 2400 dots per inch")
    return int(text)


def sheet_of(size: Size, dpi: int | None = None) -> Sheet:
    """The sheet for a size.

    Without ``dpi`` a size on paper gets 300, and a size in pixels 96, or as much more as keeps the text
    of a large picture as large in proportion as that of a common screen. Raises InputError when the sheet
    would be too large to paint or too small to read.
    """
    resolution = dpi if dpi is not None else _resolution(size)
    per_unit = resolution / _PER_INCH[size.unit] if size.unit in _PER_INCH else 1.0
    width, height = round(size.width * per_unit), round(size.height * per_unit)
    if max(width, height) > LARGEST_SIDE or width * height > LARGEST_AREA:
        raise InputError(
            f"a picture of {width:,} × {height:,} pixels is too large; "
            f"the limits are {LARGEST_SIDE:,} pixels a side and {LARGEST_AREA // 1_000_000} megapixels"
        )
    sheet = Sheet(width, height, resolution)
    if any(units + 0.5 < least for units, least in zip(sheet.units, SMALLEST, strict=True)):
        least = " × ".join(f"{round(units * sheet.scale):,}" for units in SMALLEST)
        raise InputError(
            f"a picture of {width:,} × {height:,} pixels at {resolution} dpi is too small to be read; "
            f"the least is {least} pixels"
        )
    return sheet


def _resolution(size: Size) -> int:
    if size.unit != "px":
        return PAPER_DPI
    shorter = min(size.width, size.height)
    return max(REFERENCE_DPI, round(REFERENCE_DPI * shorter / _COMFORTABLE))
