"""What is under the pointer, in the plot and beside it, and what tooltips say of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from explorer.chronicle.event import Event
from explorer.language import counted, number_words, plural
from explorer.timeline.drawlist import DrawList
from explorer.timeline.hit import Hit, hit
from explorer.timeline.stack.heads import ORIGIN_ROW
from explorer.window.canvas.content import Content
from explorer.window.language import tr
from explorer.window.wording import event_tip

NEAR_LINE = 3.0
"""Today's line is told so many pixels around it."""

TITLES_TOLD = 6
"""So many titles of a cluster are told in its tooltip."""


@dataclass(frozen=True, slots=True)
class Pointed:
    """A point of what is drawn, in the plot's pixels; ``events`` are the chronicle's.

    Left of the plot x is below 0, on the axis y is.
    """

    content: Content
    drawn: DrawList
    events: Sequence[Event]
    x: float
    y: float


def event_at(content: Content, drawn: DrawList, x: float, y: float) -> tuple[int | None, Hit | None]:
    """The position in the chronicle of the event under a point, and what else was hit there."""
    found = hit(drawn, x, y)
    return (None, None) if found is None else (content.position(found.event), found)


def tip(at: Pointed) -> str:
    """What a tooltip says at a point; empty where there is nothing."""
    if at.x < 0:
        return _band(at) if at.y >= 0 else ""
    return next((words for find in (_ON_AXIS if at.y < 0 else _IN_PLOT) if (words := find(at))), "")


def _band(at: Pointed) -> str:
    """The whole name of a band, which may be cut beside it, and how many events it has."""
    bands = at.drawn.bands if at.drawn.foot is None or at.y < at.drawn.foot else ()
    band = next((band for band in bands if band.y0 <= at.y < band.y1 and band.name), None)
    return "" if band is None else f"{band.name}\n{counted(band.count, 'event')}"


def _thing(at: Pointed) -> str:
    """Strips, events and badges."""
    position, found = event_at(at.content, at.drawn, at.x, at.y)
    if found is not None and found.strip >= 0:
        return at.drawn.strips[found.strip].words(found.stretch, found.sign)
    if position is not None:
        return event_tip(at.events[position])
    return _badge(at, found.cluster) if found is not None and found.cluster >= 0 else ""


def _badge(at: Pointed, cluster: int) -> str:
    """The first titles inside a badge, or what a badge counts that lists none."""
    inside = at.content.inside(at.drawn, cluster)
    if not inside:
        return plural(
            int(at.drawn.clusters.count[cluster]),
            "{n} long period for which there is no room; a click zooms in",
            "{n} long periods for which there is no room; a click zooms in",
        )
    titles = [at.events[position].title for position in inside[:TITLES_TOLD]]
    left = len(inside) - len(titles)
    return "\n".join([*titles, *([tr("… and {number} more", number=number_words(left))] if left else [])])


def _today(at: Pointed) -> str:
    today = at.drawn.today
    return tr("Today") if today is not None and abs(today - at.x) <= NEAR_LINE else ""


def _origin(at: Pointed) -> str:
    """What happened at the zero of a thread, where it is cut."""
    origin = at.content.index.columns.origin
    told = zip(at.drawn.origins, origin.words if origin else (), strict=False)
    return next(
        (
            words
            for label, words in told
            if label.elided
            and abs(at.y - label.y) <= ORIGIN_ROW / 2
            and label.x <= at.x <= label.x + label.width
        ),
        "",
    )


def _period(at: Pointed) -> str:
    """The name of the period behind everything; in a stack each thread has its own."""
    return next(
        (
            period.name
            for period in at.drawn.periods
            if period.x0 <= at.x <= period.x1
            and (period.y0 is None or period.y0 <= at.y)
            and (period.y1 is None or at.y < period.y1)
        ),
        "",
    )


def _break(at: Pointed) -> str:
    gap = next((gap for gap in at.drawn.breaks if gap.x0 <= at.x <= gap.x1), None)
    return (
        ""
        if gap is None
        else plural(
            gap.years,
            "{n} year left out, in which nothing happened",
            "{n} years left out, in which nothing happened",
        )
    )


_Find = Callable[[Pointed], str]

_IN_PLOT: tuple[_Find, ...] = (_thing, _today, _origin, _period, _break)
_ON_AXIS: tuple[_Find, ...] = (_today, _break)
"""What may be told of, first things first."""
