"""Histograms: of the lanes that are too dense for marks, and of all events for the overview strip."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.detail import Dense
from explorer.timeline.elements import Density
from explorer.timeline.index import TimelineIndex
from explorer.timeline.items import band_kinds
from explorer.timeline.keys import key_at, places
from explorer.timeline.lanes import Geometry
from explorer.timeline.timescale import FIRST_DAY, TimeScale

BIN_PIXELS = 4.0
"""The least width of a bin of a density band; bins are absolute in time and at least a day wide."""

INSET = 4.0
"""Room between a density band and the edge of its lane's rows, in pixels."""


def dense_bands(
    index: TimelineIndex,
    scale: TimeScale,
    dense: Dense,
    place: Geometry,
    highlight: NDArray[np.bool_] | None = None,
) -> Density:
    """The histogram of the dense chunks: the height of a bin is the root of its share of the lane's peak.

    The peak is that of the whole lane at this zoom, so heights do not change while panning.
    """
    if not len(dense.lane):
        return no_density()
    step = max(math.ceil(BIN_PIXELS / scale.pixels_per_day), 1)
    lane, left, right, count = _bins(index, dense, step)
    level = max(math.ceil(math.log2(step)), 0)
    peak = np.maximum(index.peaks[level][lane] * (step / (1 << level)), 1.0)
    height = np.sqrt(np.minimum(count / peak, 1.0))
    keep = count > 0
    lane, left, right = lane[keep], left[keep], right[keep]
    dim = np.zeros(len(lane), dtype=np.uint8)
    if highlight is not None:
        hits = index.hit_ranks(highlight)
        first, last = (places(hits, places(index.keys, key_at(lane, day))) for day in (left, right))
        dim[first == last] = 1
    kinds = band_kinds(index, place)
    up, base = place.step < 0, place.base
    tops = np.where(up, np.array([band.y0 for band in place.bands]), base).astype(np.float32)
    bottoms = np.where(up, base, np.array([band.y1 for band in place.bands])).astype(np.float32)
    return Density(
        x0=((left - scale.first_day) * scale.pixels_per_day).astype(np.float32),
        x1=((right - scale.first_day) * scale.pixels_per_day).astype(np.float32),
        y0=tops[lane] + np.float32(INSET),
        y1=bottoms[lane] - np.float32(INSET),
        height=height[keep].astype(np.float32),
        kind=kinds[lane],
        count=count[keep].astype(np.int32),
        dim=dim,
    )


def no_density() -> Density:
    """A density without bins."""
    none, whole = np.zeros(0, dtype=np.float32), np.zeros(0, dtype=np.uint8)
    return Density(none, none, none, none, none, whole, np.zeros(0, dtype=np.int32), whole)


def _bins(
    index: TimelineIndex, dense: Dense, step: int
) -> tuple[NDArray[np.int32], NDArray[np.float64], NDArray[np.float64], NDArray[np.int64]]:
    """Lane, first day, end and count of every bin of the chunks; bins at a chunk's edges are cut to it.

    A bin ends where the next of its chunk begins, so that each edge is looked up once.
    """
    low = np.floor((dense.first - FIRST_DAY) / step).astype(np.int64)
    high = np.ceil((dense.last - FIRST_DAY) / step).astype(np.int64)
    edges = high - low + 1
    chunk = np.repeat(np.arange(len(edges)), edges)
    last = np.cumsum(edges) - 1
    number = np.arange(len(chunk)) - (last - edges + 1)[chunk] + low[chunk]
    day = np.minimum(np.maximum(number * step + FIRST_DAY, dense.first[chunk]), dense.last[chunk])
    lane = dense.lane[chunk]
    count = np.diff(places(index.keys, key_at(lane, day)))
    inner = np.ones(len(chunk), dtype=np.bool_)
    inner[last] = False
    inner = inner[:-1]
    return lane[:-1][inner], day[:-1][inner], day[1:][inner], count[inner]
