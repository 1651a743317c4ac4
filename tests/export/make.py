"""A small figure with one of each shape, and the widths of text without fonts, for tests."""

from __future__ import annotations

from collections.abc import Iterable

from explorer.export.figure.size import Size, sheet_of
from explorer.export.scene import Circle, Fade, Figure, Group, Line, Polygon, Rect, Scene, Stamp, Text


class EvenMeasure:
    """Every character is 0.6 of its size wide, a bold one 0.66."""

    family = "Even Sans"

    def __call__(self, text: str, size: int, *, bold: bool = False) -> float:
        return len(text) * size * (0.66 if bold else 0.6)

    def lacking(self, letters: Iterable[str]) -> str:
        return "".join(letter for letter in letters if letter in "日本")


SHAPES = Group(
    (
        Rect(20, 20, 60, 40, "#ff0000"),
        Circle(120, 40, 20, "#00ff00"),
        Polygon((((160, 20), (200, 20), (200, 60), (160, 60)),), "#0000ff"),
        Line(20, 100, 220, 100, "#000000", 4, (8, 4)),
        Fade(220, 20, 80, 40, "#ff0000", 1.0, 0.0),
        Stamp(60, 200, ((-20, -15), (20, -15), (20, 15), (-20, 15)), "#ffff00", "#00ffff", 4),
    ),
    name="shapes",
    title="One of each",
)


def figure(text: str = "Chile & Peru", *, dpi: int = 96, pages: int = 1) -> Figure:
    """A figure of 320 × 240 units on white with the shapes and one line of text."""
    sheet = sheet_of(Size(320 * dpi / 96, 240 * dpi / 96), dpi)
    words = Group((Text(20, 160, text, 13, "#222222", 80.0, bold=True),), name="words")
    page = Scene(320, 240, "#ffffff", (SHAPES, words))
    metadata = (("Software", "Explorer 1"), ("Source", "A; B"), ("Range", "1990/2000"))
    return Figure(sheet, (page,) * pages, text, "What it shows", "Even Sans", metadata)
