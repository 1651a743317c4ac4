"""Which periods are context: wars, governments and severed relations behind everything else."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.elements import OPEN_END, OPEN_START
from explorer.timeline.index.columns import Columns
from explorer.timeline.index.facts import INTERVAL
from explorer.timeline.stack.groups import group_of_lanes

CONTEXT_KINDS = ("politics", "conflict", "relations")
"""The kinds whose periods are context for everything else: governments, wars, severed relations."""

PERIOD_MIN_DAYS = 300
"""Shorter periods are events, not context."""

PERIODS_MAX = 40
"""The most periods an index keeps."""


def context_entries(columns: Columns) -> NDArray[np.int32]:
    """The entries that are context, by group and in order of date; of those that overlap only the weightiest
    is kept.

    Long ones and those that many passages tell weigh more; how events are grouped into lanes does not matter.
    """
    fitting = np.flatnonzero(_fitting(columns))
    if not columns.groups:
        return _kept(columns, fitting)
    group = group_of_lanes(columns)[columns.lane[fitting]]
    return np.concatenate([_kept(columns, fitting[group == at]) for at in range(len(columns.groups))])


def _fitting(columns: Columns) -> NDArray[np.bool_]:
    """Which entries are long periods of the kinds that are context, with both ends known."""
    codes = [code for code, key in enumerate(columns.kinds) if key in CONTEXT_KINDS]
    length = columns.end - columns.start + 1
    fitting: NDArray[np.bool_] = (
        np.isin(columns.kind, codes)
        & (columns.precision == INTERVAL)
        & (length >= PERIOD_MIN_DAYS)
        & (columns.flags & (OPEN_START | OPEN_END) == 0)
    )
    return fitting


def _kept(columns: Columns, found: NDArray[np.int64]) -> NDArray[np.int32]:
    """Those of the entries found that stand beside one another, in order of date."""
    length = columns.end[found] - columns.start[found] + 1
    told = np.log2(np.maximum(columns.sources[found], 1)) / 2
    rank = columns.weight[found] + told + np.log2(np.maximum(length, 1)) / 4
    kept: list[int] = []
    for entry in found[np.argsort(-rank, kind="stable")][: 8 * PERIODS_MAX].tolist():
        start, end = columns.start[entry], columns.end[entry]
        if all(end < columns.start[other] or start > columns.end[other] for other in kept):
            kept.append(entry)
    order = sorted(kept[:PERIODS_MAX], key=lambda entry: int(columns.start[entry]))
    return np.array(order, dtype=np.int32)
