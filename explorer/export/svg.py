"""Figures as SVG: text stays text, the same figure gives the same bytes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from xml.sax.saxutils import quoteattr

from explorer.export.figure.direction import isolated
from explorer.export.metadata import allowed, clean, rdf
from explorer.export.scene import (
    Circle,
    Fade,
    Figure,
    Group,
    Item,
    Line,
    Point,
    Polygon,
    Rect,
    Scene,
    Stamp,
    Text,
)

_FALLBACK_FONTS = "'Helvetica Neue', Arial, sans-serif"


def svg_bytes(figure: Figure, page: int = 0) -> bytes:
    """One page of a figure as an SVG 1.1 document in UTF-8."""
    return "".join(_document(figure, figure.pages[page])).encode("utf-8")


def number(value: float) -> str:
    """A coordinate with at most two decimals, the shortest way."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _document(figure: Figure, page: Scene) -> Iterator[str]:
    sheet = figure.sheet
    fonts = f"'{figure.font}', {_FALLBACK_FONTS}" if figure.font else _FALLBACK_FONTS
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{sheet.width}" height="{sheet.height}" '
        f'viewBox="0 0 {number(page.width)} {number(page.height)}" role="img" '
        f'aria-labelledby="title description" font-family={_attribute(fonts)} '
        f'font-variant-ligatures="none" xml:lang="{figure.language}">\n'
    )
    yield f'<title id="title">{clean(figure.title)}</title>\n'
    yield f'<desc id="description">{clean(figure.description)}</desc>\n'
    yield f"<metadata>\n{rdf(figure)}</metadata>\n"
    fades = _fades(page)
    yield from _definitions(fades)
    if page.ground:
        yield f'<rect width="{number(page.width)}" height="{number(page.height)}" fill="{page.ground}"/>\n'
    for group in page.groups:
        yield from _group(group, fades)
    yield "</svg>\n"


FadeKey = tuple[str, float, float]


def _fades(page: Scene) -> dict[FadeKey, str]:
    """The distinct gradients of a page, each with an id in order of appearance."""
    keys = dict.fromkeys(
        (item.fill, item.left, item.right) for item in page.items() if isinstance(item, Fade)
    )
    return {key: f"fade-{index}" for index, key in enumerate(keys, start=1)}


def _definitions(fades: dict[FadeKey, str]) -> Iterator[str]:
    if not fades:
        return
    yield "<defs>\n"
    for (fill, left, right), name in fades.items():
        yield f'<linearGradient id="{name}">'
        yield f'<stop offset="0" stop-color="{fill}" stop-opacity="{number(left)}"/>'
        yield f'<stop offset="1" stop-color="{fill}" stop-opacity="{number(right)}"/>'
        yield "</linearGradient>\n"
    yield "</defs>\n"


def _group(group: Group, fades: dict[FadeKey, str]) -> Iterator[str]:
    name = f" id={_attribute(group.name)}" if group.name else ""
    yield f"<g{name}>"
    if group.title:
        yield f"<title>{clean(group.title)}</title>"
    for item in group.items:
        if isinstance(item, Group):
            yield from _group(item, fades)
        else:
            yield _element(item, fades)
    yield "</g>\n"


def _element(item: Item, fades: dict[FadeKey, str]) -> str:
    match item:
        case Text():
            return _text(item)
        case Fade():
            name = fades[item.fill, item.left, item.right]
            return f'<rect {_box(item)} fill="url(#{name})"/>'
        case Rect():
            radius = f' rx="{number(item.radius)}"' if item.radius else ""
            return f"<rect {_box(item)}{radius}{_paint(item)}/>"
        case Circle():
            place = f'cx="{number(item.x)}" cy="{number(item.y)}" r="{number(item.radius)}"'
            return f"<circle {place}{_paint(item)}/>"
        case Stamp():
            start = f"M{number(item.x)},{number(item.y)}"
            return f'<path d="{start}{outline_steps(item.points)}"{_paint(item)}/>'
        case Polygon():
            rule = ' fill-rule="evenodd"' if len(item.parts) > 1 else ""
            return f'<path d="{_path(item)}"{rule}{_paint(item)}/>'
        case Line():
            return _line(item)


def _box(item: Rect | Fade) -> str:
    return (
        f'x="{number(item.x)}" y="{number(item.y)}" '
        f'width="{number(item.width)}" height="{number(item.height)}"'
    )


def _path(item: Polygon) -> str:
    outlines = (" ".join(f"{number(x)},{number(y)}" for x, y in part) for part in item.parts)
    return "".join(f"M{outline}Z" for outline in outlines)


@lru_cache(maxsize=64)
def outline_steps(points: tuple[Point, ...]) -> str:
    """An outline that begins where the pen is, as steps: between rounded points, so that no error adds up."""
    rounded = [(round(x, 2), round(y, 2)) for x, y in points]
    steps = [(to[0] - x, to[1] - y) for (x, y), to in pairwise(((0.0, 0.0), *rounded))]
    first, *rest = (f"{number(dx)},{number(dy)}" for dx, dy in steps)
    return f"m{first}l{' '.join(rest)}z"


def _paint(item: Rect | Polygon | Stamp | Circle) -> str:
    fill = f' fill="{item.fill or "none"}"'
    opacity = "" if isinstance(item, Stamp) or item.opacity == 1 else f' opacity="{number(item.opacity)}"'
    if not item.stroke:
        return fill + opacity
    return f'{fill}{opacity} stroke="{item.stroke}" stroke-width="{number(item.stroke_width)}"'


def _line(item: Line) -> str:
    dash = f' stroke-dasharray="{" ".join(map(number, item.dash))}"' if item.dash else ""
    place = f"M{number(item.x0)},{number(item.y0)}L{number(item.x1)},{number(item.y1)}"
    return f'<path d="{place}" stroke="{item.color}" stroke-width="{number(item.width)}"{dash}/>'


def _text(item: Text) -> str:
    """A text with the width the layout reserved: another font cannot make it run into its neighbour.

    One with letters that run from right to left takes its direction from its first letter, as in the PNG.
    """
    bold = ' font-weight="bold"' if item.bold else ""
    anchor = f' text-anchor="{item.anchor}"' if item.anchor != "start" else ""
    length = f' textLength="{number(item.width)}" lengthAdjust="spacingAndGlyphs"' if item.text else ""
    return (
        f'<text x="{number(item.x)}" y="{number(item.y)}" font-size="{item.size}" fill="{item.color}"'
        f"{bold}{anchor}{length}>{clean(isolated(item.text))}</text>"
    )


def _attribute(value: str) -> str:
    return quoteattr(allowed(value))
