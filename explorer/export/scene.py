"""A figure as plain shapes and texts with coordinates; every writer paints the same scene.

Coordinates are in units of 1/96 inch, x to the right and y downwards, with the origin at the top left.
Colours are ``#rrggbb``, opacities 0 to 1; an empty colour means that nothing is painted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, Protocol

from explorer.export.figure.size import Sheet
from explorer.language import ENGLISH

Point = tuple[float, float]
Anchor = Literal["start", "middle"]


class Measure(Protocol):
    """Widths of text in units, as the painter's fonts have them."""

    @property
    def family(self) -> str:
        """The font's family, for formats that name it."""

    def __call__(self, text: str, size: int, *, bold: bool = False) -> float:
        """The advance width of one line of ``text`` at ``size`` units."""

    def lacking(self, letters: Iterable[str]) -> str:
        """Those of ``letters`` that none of the painter's fonts has, in their order."""


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle, its corners rounded by ``radius``."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    opacity: float = 1.0
    radius: float = 0.0
    stroke: str = ""
    stroke_width: float = 1.0


@dataclass(frozen=True, slots=True)
class Fade:
    """A rectangle whose opacity runs evenly from ``left`` to ``right``."""

    x: float
    y: float
    width: float
    height: float
    fill: str
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Polygon:
    """A closed outline, filled by the even-odd rule; ``parts`` beyond the first are holes or islands."""

    parts: tuple[tuple[Point, ...], ...]
    fill: str
    opacity: float = 1.0
    stroke: str = ""
    stroke_width: float = 1.0


@dataclass(frozen=True, slots=True)
class Stamp:
    """A closed outline whose points count from (x, y): all marks of a kind share the same ``points``."""

    x: float
    y: float
    points: tuple[Point, ...]
    fill: str
    stroke: str = ""
    stroke_width: float = 1.0

    def at(self, x: float, y: float) -> Stamp:
        """The same elsewhere."""
        return Stamp(x, y, self.points, self.fill, self.stroke, self.stroke_width)


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle, filled, outlined or both."""

    x: float
    y: float
    radius: float
    fill: str = ""
    opacity: float = 1.0
    stroke: str = ""
    stroke_width: float = 1.0

    def at(self, x: float, y: float) -> Circle:
        """The same elsewhere."""
        return Circle(x, y, self.radius, self.fill, self.opacity, self.stroke, self.stroke_width)


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line; ``dash`` lists the lengths of strokes and gaps in units."""

    x0: float
    y0: float
    x1: float
    y1: float
    color: str
    width: float = 1.0
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text; ``y`` is the baseline, ``width`` the advance the layout reserved for it."""

    x: float
    y: float
    text: str
    size: int
    color: str
    width: float
    bold: bool = False
    anchor: Anchor = "start"

    @property
    def left(self) -> float:
        """The x at which the text begins."""
        return self.x - self.width * {"start": 0.0, "middle": 0.5}[self.anchor]


Shape = Rect | Fade | Polygon | Stamp | Circle | Line
Item = Shape | Text


@dataclass(frozen=True, slots=True)
class Group:
    """Items that belong together: a part of the figure, or all shapes of one event.

    ``name`` identifies a part ("axis"); ``title`` describes it to a reader who hovers or listens.
    """

    items: tuple[Item | Group, ...]
    name: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """One page: its extent in units, its ground ("" for none) and what stands on it, from back to front."""

    width: float
    height: float
    ground: str
    groups: tuple[Group, ...]

    def items(self) -> Iterator[Item]:
        """All shapes and texts from back to front."""
        for group in self.groups:
            yield from flatten(group)

    def texts(self) -> Iterator[Text]:
        """All texts from back to front."""
        return (item for item in self.items() if isinstance(item, Text))


def flatten(group: Group) -> Iterator[Item]:
    """The shapes and texts of a group and of the groups in it, from back to front."""
    for item in group.items:
        if isinstance(item, Group):
            yield from flatten(item)
        else:
            yield item


@dataclass(frozen=True, slots=True)
class Figure:
    """A finished figure: its pages, how large they are, and what it says about itself.

    ``description`` is one or two sentences for readers who cannot see it; ``metadata`` are names and values
    that PNG, SVG and PDF carry along; ``font`` is the family the texts were measured in. ``manifest`` is what
    they carry so that the same figure can be made again. ``note`` tells its readers what is unusual in it,
    ``advice`` its maker what is otherwise than was asked; "" for nothing. ``language`` is the code of the one
    its words are in. ``lacking`` are the letters that come out as boxes, since no font has them.
    """

    sheet: Sheet
    pages: tuple[Scene, ...]
    title: str
    description: str = ""
    font: str = ""
    metadata: tuple[tuple[str, str], ...] = ()
    manifest: str = ""
    note: str = ""
    advice: str = ""
    language: str = ENGLISH.code
    lacking: str = ""
