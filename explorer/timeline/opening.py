"""The days with which a reader begins, and the room beside what is fitted into a view."""

from __future__ import annotations

import numpy as np

from explorer.timeline.index.columns import Columns

SPARSE, WORTHWHILE = 0.18, 0.6
"""At first the earliest events may stay outside the view: at most this share of them, if that shortens the
days shown to this share or less."""

MANY = 24
"""Of fewer events than these all are shown at first."""

LEAST_DAYS = 3 * 365.25
"""A reader begins with no fewer days than these, however close together the events are."""

LEFT_MARGIN, RIGHT_MARGIN, RIGHT_SHARE = 36.0, 96.0, 0.1
"""Room in pixels beside what is fitted into a view. There is more of it on the right, at most a share of the
width: history has most to tell of late, and headlines like to stand right of their marks. But the view is to
end not long after the last event: years that nothing tells of make a reader wonder what is missing."""


def opening_span(columns: Columns) -> tuple[float, float] | None:
    """The days to show first: all of them, or without a long and almost empty beginning; None without events.

    What is left out is told by the overview and the status bar, and "fit" brings it in.
    """
    extent = columns.extent
    if extent is None:
        return None
    first, last = extent
    starts = np.sort(columns.start)
    early = starts[: int(len(starts) * SPARSE) + 1 if len(starts) >= MANY else 0]
    late_enough = early[last - early <= (last - first) * WORTHWHILE]
    first = float(late_enough[0]) if len(late_enough) else first
    room = max((LEAST_DAYS - (last - first)) / 2, 0.0)
    return first - room, last + room


def margins(width: float) -> tuple[float, float]:
    """The room left and right of what is fitted into ``width`` pixels."""
    return min(LEFT_MARGIN, width / 4), min(RIGHT_MARGIN, width * RIGHT_SHARE)
