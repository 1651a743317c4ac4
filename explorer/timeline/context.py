"""Context: the long periods of politics and conflict that stand as named stretches behind the events."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.columns import INTERVAL, Columns
from explorer.timeline.drawlist import OPEN_END, OPEN_START, Period
from explorer.timeline.timescale import TimeScale

CONTEXT_KINDS = ("politics", "conflict", "relations")
"""The kinds whose periods are context for everything else: governments, wars, severed relations."""

PERIOD_MIN_DAYS = 300
"""Shorter periods are events, not context."""

PERIODS_MAX = 40
"""The most periods an index keeps."""

NARROWEST = 2.0
"""A period narrower than this many pixels is not drawn."""


def context_entries(columns: Columns, priority: NDArray[np.float32]) -> NDArray[np.int32]:
    """The entries that are context, in order of date; of those that overlap only the weightiest is kept."""
    codes = [code for code, key in enumerate(columns.kinds) if key in CONTEXT_KINDS]
    length = columns.end - columns.start + 1
    fitting = (
        np.isin(columns.kind, codes)
        & (columns.precision == INTERVAL)
        & (length >= PERIOD_MIN_DAYS)
        & (columns.flags & (OPEN_START | OPEN_END) == 0)
    )
    found = np.flatnonzero(fitting)
    rank = priority[found] + np.log2(np.maximum(length[found], 1)) / 4
    kept: list[int] = []
    for entry in found[np.argsort(-rank, kind="stable")][: 8 * PERIODS_MAX].tolist():
        start, end = columns.start[entry], columns.end[entry]
        if all(end < columns.start[other] or start > columns.end[other] for other in kept):
            kept.append(entry)
    order = sorted(kept[:PERIODS_MAX], key=lambda entry: int(columns.start[entry]))
    return np.array(order, dtype=np.int32)


def periods_in(columns: Columns, context: NDArray[np.int32], scale: TimeScale) -> tuple[Period, ...]:
    """The periods in view; ends outside the plot are clipped to stand a little outside it."""
    found = []
    for entry in context.tolist():
        x0, x1 = scale.to_x(float(columns.start[entry])), scale.to_x(float(columns.end[entry]) + 1)
        if x1 < 0 or x0 > scale.width or x1 - x0 < NARROWEST:
            continue
        x0, x1 = max(x0, -10.0), min(x1, scale.width + 10.0)
        found.append(Period(x0, x1, columns.texts.title(entry), int(columns.event[entry])))
    return tuple(found)
