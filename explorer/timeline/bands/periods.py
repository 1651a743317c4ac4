"""The periods that are context, laid out as labelled bands of the background."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.bands.lanes import Reach
from explorer.timeline.elements import Label, Period
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.labels.labels import WIDEST, Measure, elided
from explorer.timeline.stack.heads import Head, context_groups

NARROWEST = 2.0
"""A period narrower than this many pixels is not drawn."""

NAME_INSET, NAMES_APART = 3.0, 12.0
"""Between the edge of a period and its name, and between two names."""

NAME_FEWEST = 8
"""A name is not cut to fewer letters than these."""


def periods_in(
    index: TimelineIndex,
    scale: TimeScale,
    measure: Measure,
    groups: Sequence[Reach],
    heads: Sequence[Head],
    highlight: NDArray[np.bool_] | None = None,
) -> tuple[Period, ...]:
    """The periods in view; ends outside the plot are clipped to stand a little outside it.

    ``groups`` says where the groups stand, ``heads`` what their heads hold: the periods of each are the
    background of it alone. The names of those that ``highlight`` does not mark are dim.
    """
    stacked, of = bool(index.columns.groups), context_groups(index).tolist()
    found: list[Period] = []
    for number in sorted(set(of)):
        entries = [entry for entry, group in zip(index.context.tolist(), of, strict=True) if group == number]
        place, names = groups[number], groups[number].head + heads[number].names
        own = _named(_stretches(index, scale, entries), scale.width, measure, names)
        found += [replace(one, y0=place.y0, y1=place.y1) for one in own] if stacked else own
    return tuple(found if highlight is None else (_dimmed(period, highlight) for period in found))


def _dimmed(period: Period, highlight: NDArray[np.bool_]) -> Period:
    """A period whose name is dim unless it is marked."""
    label = period.label
    return replace(period, label=label and label._replace(dim=not highlight[period.event]))


def _stretches(index: TimelineIndex, scale: TimeScale, entries: Sequence[int]) -> list[Period]:
    """The entries in view as stretches without names."""
    columns = index.columns
    found = []
    for entry in entries:
        x0, x1 = scale.to_x(float(columns.start[entry])), scale.to_x(float(columns.end[entry]) + 1)
        if x1 < 0 or x0 > scale.width or x1 - x0 < NARROWEST:
            continue
        x0, x1 = max(x0, -10.0), min(x1, scale.width + 10.0)
        found.append(Period(x0, x1, columns.texts.title(entry), int(columns.event[entry])))
    return found


def _named(periods: Sequence[Period], width: float, measure: Measure, y: float) -> Iterator[Period]:
    """The periods, in order of x, with their names where they have room, from the left or up to the right."""
    free = 0.0
    for number, period in enumerate(periods):
        after = periods[number + 1].x0 - NAMES_APART if number + 1 < len(periods) else width
        left, right = max(period.x0, 0.0) + NAME_INSET, min(period.x1, width) - NAME_INSET
        wide = measure.width(period.name, False)
        turned = left + wide > after and right - wide >= free
        left = right - wide if turned else max(left, free)
        text, wide = elided(period.name, min(after - left, WIDEST), measure)
        if text != period.name and len(text) < NAME_FEWEST:
            yield period
            continue
        free = left + wide + NAMES_APART
        yield replace(period, label=Label(left, y, wide, text, period.event, elided=text != period.name))
