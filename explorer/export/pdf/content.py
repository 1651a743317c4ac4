"""The content of a page: shapes and texts as operators, ISO 32000-1, 8 and 9.

What many marks have in common is told once: colours and pens until they change, outlines as forms.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Any

from explorer.export.pdf.fonts import Font, Fonts
from explorer.export.pdf.objects import number
from explorer.export.pdf.paths import circle, outline, rounded
from explorer.export.pdf.resources import Resources
from explorer.export.pdf.runs import Run
from explorer.export.scene import Circle, Fade, Item, Line, Polygon, Rect, Scene, Stamp, Text

_FLAT, _SQUARE = 0, 2  # ends of lines: 8.4.3.3
_BEVEL = 2  # corners of lines: 8.4.3.4


def page_content(page: Scene, height: float, scale: float, resources: Resources, fonts: Fonts) -> bytes:
    """The content of a page ``height`` points high, of which ``scale`` make a unit.

    Raises Unembeddable where a text has a font that no file can hold.
    """
    ink = _Ink(resources, fonts)
    ink.begin(page, height, scale)
    for item in page.items():
        ink.paint(item)
    return "\n".join(ink.lines).encode("ascii")


@lru_cache(maxsize=256)
def color(name: str) -> str:
    """``#rrggbb`` as shares of red, green and blue."""
    return " ".join(f"{int(name[at : at + 2], 16) / 255:.4g}" for at in (1, 3, 5))


class _Ink:
    """Writes items, and the state they are painted in where it is another than that of the item before."""

    def __init__(self, resources: Resources, fonts: Fonts) -> None:
        self.lines: list[str] = []
        self._resources, self._fonts = resources, fonts
        self._state: dict[str, str] = {}
        self._look: tuple[str, float, str, float] | None = None
        self._stamps: dict[tuple[int, str], str] = {}
        self._writers: dict[type[Item], Callable[[Any], None]] = {
            Text: self._text,
            Line: self._line,
            Fade: self._fade,
            Stamp: self._stamp,
            Circle: self._circle,
            Rect: self._rect,
            Polygon: self._polygon,
        }

    def begin(self, page: Scene, height: float, scale: float) -> None:
        """Turn y downwards, and paint the ground."""
        self.lines.append(f"{scale:.7g} 0 0 {-scale:.7g} 0 {height:.7g} cm {_BEVEL} j")
        if page.ground:
            self.lines.append(f"{color(page.ground)} rg 0 0 {page.width:.2f} {page.height:.2f} re f")

    def paint(self, item: Item) -> None:
        """Write the operators for one item."""
        self._writers[type(item)](item)

    def _set(self, name: str, told: str) -> None:
        """Make a part of the state as it is to be."""
        if self._state.get(name) != told:
            self._state[name] = told
            self.lines.append(told)

    def _dress(self, fill: str, opacity: float, stroke: str, width: float) -> None:
        """The state for a shape; mostly it is as it was for the shape before."""
        look = fill, opacity, stroke, width
        if look == self._look:
            return
        self._set("opacity", self._resources.opacity(opacity))
        if fill:
            self._set("fill", f"{color(fill)} rg")
        if stroke:
            self._pen(stroke, width, (), _SQUARE)
        self._look = look

    def _pen(self, stroke: str, width: float, dash: Sequence[float], cap: int) -> None:
        self._set("stroke", f"{color(stroke)} RG")
        self._set("width", f"{number(width)} w")
        self._set("cap", f"{cap} J")
        self._set("dash", f"[{' '.join(map(number, dash))}] 0 d")

    def _stamp(self, item: Stamp) -> None:
        self._dress(item.fill, 1.0, item.stroke, item.stroke_width)
        # All marks of a kind share their points, and the scene keeps them.
        key = id(item.points), _operator(item)
        name = self._stamps.get(key)
        if name is None:
            name = self._stamps[key] = self._resources.form(outline(item.points) + key[1])
        self.lines.append(f"q 1 0 0 1 {item.x:.2f} {item.y:.2f} cm /{name} Do Q")

    def _circle(self, item: Circle) -> None:
        self._dress(item.fill, item.opacity, item.stroke, item.stroke_width)
        name = self._resources.form(circle(item.radius) + _operator(item))
        self.lines.append(f"q 1 0 0 1 {item.x:.2f} {item.y:.2f} cm /{name} Do Q")

    def _rect(self, item: Rect) -> None:
        self._dress(item.fill, item.opacity, item.stroke, item.stroke_width)
        self.lines.append(rounded(item.x, item.y, item.width, item.height, item.radius) + _operator(item))

    def _polygon(self, item: Polygon) -> None:
        self._dress(item.fill, item.opacity, item.stroke, item.stroke_width)
        self.lines.append("".join(map(outline, item.parts)) + _operator(item))

    def _line(self, item: Line) -> None:
        self._look = None
        self._set("opacity", self._resources.opacity(1.0))
        self._pen(item.color, item.width, item.dash, _FLAT)
        self.lines.append(f"{item.x0:.2f} {item.y0:.2f} m {item.x1:.2f} {item.y1:.2f} l S")

    def _fade(self, item: Fade) -> None:
        name = self._resources.fade(item.left, item.right)
        place = f"{item.width:.2f} 0 0 {item.height:.2f} {item.x:.2f} {item.y:.2f}"
        self.lines.append(f"q {place} cm /{name} gs {color(item.fill)} rg 0 0 1 1 re f Q")

    def _text(self, item: Text) -> None:
        self._look = None
        self._set("opacity", self._resources.opacity(1.0))
        self._set("fill", f"{color(item.color)} rg")
        left, y = item.left, item.y
        for font, run in self._fonts.runs(item.text, item.size, bold=item.bold):
            self._set("font", f"BT /{font.name} {item.size} Tf ET")
            self.lines += _shown(font, run, item.size, left, y)


def _shown(font: Font, run: Run, size: int, left: float, y: float) -> Iterator[str]:
    """The glyphs of a run, upright where y runs downwards; those at another height apart."""
    begin = 0
    for rise, level in groupby(run.rises or [0.0] * len(run.glyphs)):
        end = begin + sum(1 for _ in level)
        xs = run.xs[begin:end]
        shown = font.shown(run.glyphs[begin:end], xs, run.texts[begin:end], size)
        yield f"BT 1 0 0 -1 {left + xs[0]:.2f} {y - rise:.2f} Tm {shown} ET"
        begin = end


def _operator(item: Rect | Circle | Polygon | Stamp) -> str:
    """How a path is painted; what its parts share is left out, as by the even-odd rule."""
    if not item.fill:
        return "S" if item.stroke else "n"
    return "B*" if item.stroke else "f*"
