"""Sizes that slides, pages and journals ask for, as one table for the command line and the window."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.errors import InputError
from explorer.export.figure.frame import LABEL_POINTS
from explorer.export.figure.size import Sheet, Size, parse_size, sheet_of
from explorer.export.figure.spec import PAPER_READABLE
from explorer.language import mark


@dataclass(frozen=True, slots=True)
class Preset:
    """A size by name: ``key`` as it is typed, ``label`` as it is told, ``dpi`` as it is meant.

    ``points`` is the size of labels where they have room, in points of the slide or paper.
    """

    key: str
    label: str
    size: Size
    dpi: int | None = None
    points: float = LABEL_POINTS


SLIDE_POINTS = 12.0
"""The smallest text of a slide that is read from the last row."""


PRESETS: tuple[Preset, ...] = (
    # A slide is 13.33 inches wide, however many pixels it has: so its points are those of its program.
    Preset("slide", mark("Slide 16:9, 1600 × 900 px"), Size(1600, 900), 120, SLIDE_POINTS),
    Preset("slide-hd", mark("Slide 16:9, 1920 × 1080 px"), Size(1920, 1080), 144, SLIDE_POINTS),
    Preset("slide-4k", mark("Slide 16:9, 3840 × 2160 px"), Size(3840, 2160), 288, SLIDE_POINTS),
    Preset("a4-portrait", mark("A4 portrait, 210 × 297 mm"), Size(210, 297, "mm"), 300),
    Preset("a4-landscape", mark("A4 landscape, 297 × 210 mm"), Size(297, 210, "mm"), 300),
    Preset("letter-portrait", mark("Letter portrait, 8.5 × 11 in"), Size(8.5, 11, "in"), 300),
    Preset("letter-landscape", mark("Letter landscape, 11 × 8.5 in"), Size(11, 8.5, "in"), 300),
    # Widths of columns as most journals print them: 85 to 90 mm for one, 175 to 180 mm for two.
    Preset("journal-1", mark("Journal, one column, 89 × 120 mm, 300 dpi"), Size(89, 120, "mm"), 300),
    Preset("journal-1-600", mark("Journal, one column, 89 × 120 mm, 600 dpi"), Size(89, 120, "mm"), 600),
    Preset("journal-2", mark("Journal, two columns, 178 × 120 mm, 300 dpi"), Size(178, 120, "mm"), 300),
    Preset("journal-2-600", mark("Journal, two columns, 178 × 120 mm, 600 dpi"), Size(178, 120, "mm"), 600),
    Preset("square", mark("Square, 1080 × 1080 px"), Size(1080, 1080), 96, SLIDE_POINTS),
)
"""In the order in which they are offered."""

SMALLER = (1.0, 1.07, 1.15, 1.22, 1.3, 1.4, 1.5, 1.62, 1.75, 2.0, 2.25, 2.5, 3.0)
"""Where the bands need more height than the page has, all text is set smaller by one of these factors."""

NAMES = ", ".join(preset.key for preset in PRESETS)


def preset_of(size: Size, dpi: int | None) -> Preset | None:
    """The preset that has this size and resolution; None for a size of one's own."""
    return next((one for one in PRESETS if one.size == size and one.dpi in (dpi, None)), None)


def points_of(sheet: Sheet) -> float:
    """How large labels are meant to be on a sheet: as the preset says that gives such a one."""
    fitting = (one.points for one in PRESETS if sheet_of(one.size, one.dpi) == sheet)
    return next(fitting, LABEL_POINTS)


def readable_points(sheet: Sheet) -> float:
    """The size in points below which labels of a sheet are not easily read."""
    return PAPER_READABLE * points_of(sheet) / LABEL_POINTS


def zooms_of(size: Size, dpi: int | None, font_size: float | None) -> tuple[float, ...]:
    """By what text is set smaller than at LABEL_POINTS, the first factor at which all fits being the one.

    A ``font_size`` asked for leaves no other.
    """
    if font_size is not None:
        return (LABEL_POINTS / font_size,)
    points = next((one.points for one in PRESETS if (one.size, one.dpi) == (size, dpi)), LABEL_POINTS)
    return tuple(LABEL_POINTS / points * smaller for smaller in SMALLER)


def preset_or_size(text: str) -> Preset:
    """A preset by its name, or a size of one's own as one without a name. Raises InputError."""
    wanted = text.strip().lower()
    for preset in PRESETS:
        if preset.key == wanted:
            return preset
    if any(char.isdigit() for char in wanted) and "x" in wanted.replace("×", "x"):
        return Preset("", text, parse_size(text))
    raise InputError(
        f"'{text}' is no size; write for example 1600x900, 210x297mm or 8.5x11in, or one of {NAMES}"
    )
