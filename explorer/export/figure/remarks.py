"""What the maker of a figure has to know of it: said by the command and by the dialog."""

from __future__ import annotations

from explorer.export.figure.frame import LABEL_POINTS
from explorer.export.figure.presets import points_of, readable_points
from explorer.export.scene import Figure
from explorer.language import mark, tr

_SMALL = mark(
    "Text of {points} pt is too small to be read on paper. A larger size, fewer days or other groups "
    "give it more room."
)
_SMALL_ON_SLIDE = mark(
    "Text of {points} pt is too small to be read on a slide. Fewer days or other groups give it more room."
)
_LACKING = mark("This machine has no font with {letters}: such letters come out as boxes.")

_MOST_NAMED = 8  # letters of those


def text_points(figure: Figure, page: int = 0) -> float:
    """The size of the labels of a page of a figure, in points of its paper."""
    return LABEL_POINTS * figure.sheet.units[1] / figure.pages[page].height


def remarks(figure: Figure) -> tuple[str, ...]:
    """How it is numbered or grouped where that is unusual, and whether its text can be read."""
    points, meant = text_points(figure), points_of(figure.sheet)
    told, small = f"{points:.1f}", ""
    if points < readable_points(figure.sheet):
        small = tr(_SMALL if meant == LABEL_POINTS else _SMALL_ON_SLIDE, points=told)
    return tuple(said for said in (figure.note, figure.advice, small, _boxes(figure)) if said)


def _boxes(figure: Figure) -> str:
    """Which letters come out as boxes; "" for none."""
    named = " ".join(figure.lacking[:_MOST_NAMED])
    more = " …" if len(figure.lacking) > _MOST_NAMED else ""
    return tr(_LACKING, letters=named + more) if named else ""
