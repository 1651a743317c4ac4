"""Where events stand that are shown apart from others: selected, under the pointer, or bookmarked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.elements import Clusters, Spot
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.index.items import Items


def spots_in(index: TimelineIndex, scale: TimeScale, items: Items, events: Sequence[int]) -> tuple[Spot, ...]:
    """Where events stand: the middles of their marks or of the parts of their bars that are in view."""
    wanted = [event for event in events if event >= 0]
    if not wanted:
        return ()
    told = index.columns.event[items.entries]
    return tuple(_spots(scale, items, told, np.flatnonzero(np.isin(told, wanted))))


def bookmarked_in(
    index: TimelineIndex, scale: TimeScale, items: Items, clusters: Clusters, events: Sequence[int]
) -> tuple[Spot, ...]:
    """Where the bookmarked of the events stand that are drawn, and the clusters into which others are folded.

    A cluster has one spot, of the first bookmarked event in it.
    """
    if not events:
        return ()
    told = index.columns.event[items.entries]
    drawn = np.concatenate((items.singles, items.bars))
    apart = _spots(scale, items, told, drawn[np.isin(told[drawn], events)])
    owner = np.repeat(np.arange(len(clusters.x)), np.where(clusters.event < 0, 0, clusters.count))
    inside = np.isin(clusters.members, events)
    _, first = np.unique(owner[inside], return_index=True)
    rows = zip(owner[inside][first].tolist(), clusters.members[inside][first].tolist(), strict=True)
    folded = (Spot(float(clusters.x[number]), float(clusters.y[number]), event) for number, event in rows)
    return (*apart, *folded)


def _spots(
    scale: TimeScale, items: Items, told: NDArray[np.int32], numbers: NDArray[np.int64]
) -> Iterator[Spot]:
    """The spots of items, which tell the events ``told``."""
    for item in numbers.tolist():
        x, width = float(items.x[item]), 0.0
        if items.bar[item]:
            left, right = max(float(items.x0[item]), 0.0), min(float(items.x1[item]), scale.width)
            x, width = (left + right) / 2, max(right - left, 0.0)
        yield Spot(x, float(items.y[item]), int(told[item]), width)
