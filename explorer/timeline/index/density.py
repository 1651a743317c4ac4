"""Histograms: of the lanes that are too dense for marks, and of all events for the overview strip."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.axis.timescale import FIRST_DAY, TimeScale
from explorer.timeline.bands.lanes import Geometry
from explorer.timeline.elements import Density
from explorer.timeline.index.detail import Dense
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.index.items import band_kinds
from explorer.timeline.index.keys import key_at, key_of, places

BIN_PIXELS = 3.75
"""The least width of a bin of a density band, which is less than twice as wide, but at least a day.

Bins are a power of two of days long and absolute in time: neither panning nor a little zooming makes any of
them count other events, and the highest of a lane is known from the index.
"""

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
    level = max(math.ceil(math.log2(BIN_PIXELS / scale.pixels_per_day)), 0)
    lane, left, right, count = _bins(index, dense, level)
    height = np.sqrt(count / index.peaks[level][lane])
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
        height=height.astype(np.float32),
        kind=kinds[lane],
        count=count.astype(np.int32),
        dim=dim,
    )


def no_density() -> Density:
    """A density without bins."""
    none, whole = np.zeros(0, dtype=np.float32), np.zeros(0, dtype=np.uint8)
    return Density(none, none, none, none, none, whole, np.zeros(0, dtype=np.int32), whole)


def _bins(
    index: TimelineIndex, dense: Dense, level: int
) -> tuple[NDArray[np.int32], NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Lane, first day, end and count of every bin of the chunks that holds any; bins at a chunk's edges are
    cut to it.

    A bin ends where the next of its chunk begins, so that each edge is looked up once.
    """
    first, last = ((day - FIRST_DAY).astype(np.int64) for day in (dense.first, dense.last))
    low = first >> level
    edges = (last - 1 >> level) - low + 2
    ends = np.cumsum(edges)
    number = np.arange(ends[-1]) + np.repeat(low - ends + edges, edges)
    offset = np.minimum(np.maximum(number << level, np.repeat(first, edges)), np.repeat(last, edges))
    lane = np.repeat(dense.lane, edges)
    count = np.diff(places(index.keys, key_of(lane, offset)))
    count[ends[:-1] - 1] = 0  # between the last edge of a chunk and the first of the next
    full = count.nonzero()[0]
    return lane[full], offset[full] + FIRST_DAY, offset[full + 1] + FIRST_DAY, count[full]
