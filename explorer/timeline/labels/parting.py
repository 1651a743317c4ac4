"""Soft stretches make way for labels that stand upon them, which would look struck through otherwise.

Below the label a thin line goes on, so that the stretch is still seen to be whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import numpy as np

from explorer.timeline.elements import FADE_END, FADE_START, LINED, OPEN_END, OPEN_START, SOFT, Label, Spans

ROUND, LEAST = 4.0, 3.0
"""Pixels left free on either side of a label, and the least length of what is left of a stretch."""

_AT_START, _AT_END = OPEN_START | FADE_START, OPEN_END | FADE_END

Gap = tuple[float, float]
Piece = tuple[float, float, int, int]


def parted(spans: Spans, labels: Sequence[Label]) -> Spans:
    """The spans with each soft stretch a thin line wherever a label of its row stands upon it."""
    soft = np.flatnonzero(spans.soft)
    if not len(soft):
        return spans
    gaps: dict[float, list[Gap]] = {}
    for label in labels:
        if not label.inside:
            gaps.setdefault(label.y, []).append((label.x - ROUND, label.x + label.width + ROUND))
    source: list[int] = []
    pieces: list[Piece] = []
    columns = (spans.x0[soft], spans.x1[soft], spans.flags[soft], spans.y[soft])
    rows = zip(*(column.tolist() for column in columns), strict=True)
    for number, (x0, x1, flags, y) in zip(soft.tolist(), rows, strict=True):
        upon = [gap for gap in gaps.get(y, ()) if gap[0] < x1 - ROUND and gap[1] > x0 + ROUND]
        if upon:
            found = list(_pieces(x0, x1, flags, sorted(upon)))
            pieces += found
            source += [number] * len(found) or [-1 - number]
    return _replaced(spans, source, pieces) if source else spans


def _pieces(x0: float, x1: float, flags: int, gaps: Iterable[Gap]) -> Iterator[Piece]:
    """What is left of a stretch between ``gaps``, and the lines in these; its ends keep their flags."""
    left = x0
    for start, end in (*gaps, (x1, x1)):
        if start - left >= LEAST:
            kept = flags & ((_AT_START if left == x0 else 0) | (_AT_END if start == x1 else 0))
            yield left, start, kept, SOFT
        first, last = max(left, start), min(end, x1)
        if last - first >= LEAST:
            yield first, last, 0, LINED
        left = max(left, end)


def _replaced(spans: Spans, source: list[int], pieces: list[Piece]) -> Spans:
    """The spans with those named by ``source`` given way to their pieces."""
    gone = {number if number >= 0 else -1 - number for number in source}
    kept = [number for number in range(len(spans.x0)) if number not in gone]
    of = [number for number in source if number >= 0]
    order = np.array([*of, *kept], dtype=np.int64)
    x0, x1, flags, soft = (
        (np.array(column) for column in zip(*pieces, strict=True)) if pieces else (np.zeros(0),) * 4
    )
    return replace(
        spans,
        x0=np.concatenate((x0, spans.x0[kept])).astype(np.float32),
        x1=np.concatenate((x1, spans.x1[kept])).astype(np.float32),
        flags=np.concatenate((flags, spans.flags[kept])).astype(np.uint8),
        y=spans.y[order],
        kind=spans.kind[order],
        event=spans.event[order],
        soft=np.concatenate((soft, spans.soft[kept])).astype(np.uint8),
        dim=spans.dim[order],
    )
