"""To an event or into a badge, and from an event to the nearest in another lane.

Along time, the session steps through events.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from explorer.timeline.index.index import TimelineIndex

SHARE = 3.0
"""An event that is zoomed to takes one part in so many of the view."""

LEAST_DAYS = 366.0
"""What is zoomed to is seen with at least so many days, so that there is something to see it among."""

SETTLED = 8.0
"""Events over fewer days than these are not worth a zoom; they are told apart by a list."""

BESIDE, CLOSER = 0.5, 0.6
"""What is shown on either side of the events in a badge, as a share of their days; and how much of the days
in view may be shown at the most, so that there is a difference."""


def around(index: TimelineIndex, event: int) -> tuple[float, float]:
    """The days to show so that an event is seen in the middle, with what was near it in time.

    Of an event in several lanes that is where it stands first.
    """
    entry = int(index.entries_of(event)[0])
    length = float(index.columns.end[entry]) + 1.0 - float(index.columns.start[entry])
    half = max(length * SHARE, LEAST_DAYS) / 2
    middle = _middle(index, entry)
    return middle - half, middle + half


def told_apart(
    index: TimelineIndex, events: Sequence[int], days: tuple[int, int], span: float
) -> tuple[float, float] | None:
    """The days to show so that some of the ``events`` in a badge part, which fill the ``days`` between two.

    None where that cannot be: marks stand in the middle of their dates, so that those of equal dates never
    part. All of their days are shown where that is much closer than the ``span`` in view, else the middles,
    or what is around these.
    """
    columns = index.columns
    entries = np.concatenate([index.entries_of(event) for event in events])
    first, last = columns.start[entries], columns.end[entries]
    inside = (first >= days[0]) & (last <= days[1])  # others may stand elsewhere, in other groups
    middles = (first[inside] + (last[inside] + 1.0)) / 2
    low, high = float(middles.min()), float(middles.max())
    if high - low <= SETTLED or span <= 2 * SETTLED:
        return None
    for begin, end in ((float(days[0]), days[1] + 1.0), (low, high)):
        room = (end - begin) * BESIDE
        if end - begin + 2 * room <= span * CLOSER:
            return begin - room, end + room
    return (low + high - span * CLOSER) / 2, (low + high + span * CLOSER) / 2


def event_in_lane(index: TimelineIndex, event: int, step: int) -> int | None:
    """The event nearest in time in the next lane that has any: downwards for step 1, upwards for -1.

    None where there is no such lane. An event that several lanes show counts as standing in the outermost.
    """
    entries = index.entries_of(event)
    if not len(entries):
        return None
    lanes = index.columns.lane[entries]
    chosen = int(entries[np.argmax(lanes * step)])
    lane = int(index.columns.lane[chosen]) + step
    while 0 <= lane < len(index.columns.lanes):
        found = _nearest_in(index, lane, _middle(index, chosen))
        if found is not None:
            return int(index.columns.event[found])
        lane += step
    return None


def _middle(index: TimelineIndex, entry: int) -> float:
    return (float(index.columns.start[entry]) + float(index.columns.end[entry]) + 1.0) / 2


def _nearest_in(index: TimelineIndex, lane: int, day: float) -> int | None:
    """The entry of a lane whose middle is nearest to a day."""
    first, last = (int(rank) for rank in index.lane_starts[lane : lane + 2])
    if first == last:
        return None
    rank = int(index.ranks(np.array([round(day)], dtype=np.int64))[lane, 0])
    around = index.order[max(rank - 1, first) : min(rank + 1, last)].tolist()
    nearest: int = min(around, key=lambda entry: abs(_middle(index, entry) - day))
    return nearest
