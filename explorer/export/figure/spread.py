"""Bands spread over the height they have, so that a figure with few events is not empty below them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

import numpy as np

from explorer.export.figure.ruler import RULER
from explorer.timeline.bands.strip import Strip
from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import Floats, Period
from explorer.timeline.stack.comparison import FOOT
from explorer.timeline.stack.parts import GroupBand, Link


def spread(drawn: DrawList, height: float, ruled: Collection[int] = ()) -> DrawList:
    """The draw list with the height it leaves free given to its bands.

    Those numbered in ``ruled`` get RULER of it at their top, and all of them the rest in equal parts. What
    stands in a band stays together, in the middle of what is left of it. Nothing changes where nothing is
    free.
    """
    free = height - drawn.height
    if free <= 0 or not drawn.bands:
        return drawn
    rulers = np.array([RULER * (number in ruled) for number in range(len(drawn.bands))])
    part = (free - float(rulers.sum())) / len(drawn.bands)
    # By how much each band has moved at its foot, and what stands in it.
    grown = np.cumsum(rulers + part)
    inside = grown - part / 2
    edges = np.array([band.y1 for band in drawn.bands[:-1]], dtype=np.float64)

    def shift(y: Floats) -> Floats:
        return inside[np.searchsorted(edges, y, side="right")].astype(np.float32)

    def moved(y: Floats) -> Floats:
        return y + shift(y)

    def lower(y: float) -> float:
        return float(moved(np.array([y], dtype=np.float32))[0])

    dense = drawn.density
    bands = [
        replace(band, y0=band.y0 + above, y1=band.y1 + below)
        for band, above, below in zip(drawn.bands, [0.0, *grown.tolist()], grown.tolist(), strict=False)
    ]
    groups, periods, strips = _spread_groups(drawn, grown.tolist())
    between = drawn.mirror and groups[0].y1 - drawn.groups[0].y1
    # A density's bins reach from their band's top to its ground line, so the band is told by their middle.
    down = shift((dense.y0 + dense.y1) / np.float32(2))
    return replace(
        drawn,
        height=height,
        bands=tuple(bands),
        groups=groups,
        mirror=drawn.mirror and (drawn.mirror[0] + (between or 0.0), drawn.mirror[1] + (between or 0.0)),
        links=tuple(_lengthened(link, drawn.groups, groups, height) for link in drawn.links),
        periods=periods,
        strips=strips,
        origins=tuple(
            label._replace(y=label.y + lowered.head - group.head)
            for label, group, lowered in zip(drawn.origins, drawn.groups, groups, strict=False)
        ),
        spans=replace(drawn.spans, y=moved(drawn.spans.y)),
        marks=replace(drawn.marks, y=moved(drawn.marks.y)),
        clusters=replace(drawn.clusters, y=moved(drawn.clusters.y)),
        density=replace(dense, y0=dense.y0 + down, y1=dense.y1 + down),
        labels=tuple(label._replace(y=lower(label.y)) for label in drawn.labels),
        whiskers=tuple(replace(whisker, y=lower(whisker.y)) for whisker in drawn.whiskers),
        selected=tuple(replace(spot, y=lower(spot.y)) for spot in drawn.selected),
    )


def _spread_groups(
    drawn: DrawList, grown: list[float]
) -> tuple[tuple[GroupBand, ...], tuple[Period, ...], tuple[Strip, ...]]:
    """The groups of a stack, with their periods and strips, where the feet of bands have ``grown`` lower."""
    last = {band.group: number for number, band in enumerate(drawn.bands)}
    ends = [grown[last[number]] for number in range(len(drawn.groups))]
    moves = list(zip(drawn.groups, [0.0, *ends], ends, strict=False))
    groups = tuple(
        replace(
            group,
            y0=group.y0 + above,
            head=group.head + (below if group.upward else above),
            y1=group.y1 + below,
        )
        for group, above, below in moves
    )
    places = {
        group.y0: (above, below, after.head - group.head)
        for (group, above, below), after in zip(moves, groups, strict=True)
    }
    periods = tuple(_lowered(period, places) for period in drawn.periods)
    heads = [head for _, _, head in places.values()] or [0.0]
    return groups, periods, tuple(strip.lowered(heads[strip.band.group]) for strip in drawn.strips)


def _lengthened(
    link: Link, before: tuple[GroupBand, ...], after: tuple[GroupBand, ...], height: float
) -> Link:
    """A line through the same groups where they stand now, with its caption at the new foot."""
    y0 = next(new.y0 for old, new in zip(before, after, strict=True) if old.y0 == link.y0)
    y1 = next(new.y1 for old, new in zip(before, after, strict=True) if old.y1 == link.y1)
    label = link.label and link.label._replace(y=height - FOOT / 2)
    return replace(link, y0=y0, y1=y1, label=label)


def _lowered(period: Period, places: Mapping[float, tuple[float, float, float]]) -> Period:
    """A period moved with its group; one of a single thread reaches over the whole height anyway."""
    if period.y0 is None or period.y1 is None:
        return period
    above, below, head = places[period.y0]
    label = period.label._replace(y=period.label.y + head) if period.label else None
    return replace(period, label=label, y0=period.y0 + above, y1=period.y1 + below)
