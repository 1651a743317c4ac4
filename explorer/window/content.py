"""The shown events as the timeline lays them out: an index, and what a view of it holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.timeline.columns import columns_from
from explorer.timeline.drawlist import DrawList
from explorer.timeline.hit import Hit, hit
from explorer.timeline.index import TimelineIndex
from explorer.timeline.labels import Measure
from explorer.timeline.lanes import LaneMode
from explorer.timeline.layout import LayoutOptions, layout
from explorer.timeline.timescale import TimeScale
from explorer.window.session import Session


@dataclass(frozen=True, slots=True)
class Content:
    """The shown events, indexed. ``positions`` are theirs in the chronicle, in the index's order."""

    positions: tuple[int, ...]
    index: TimelineIndex
    events: Sequence[Event] = field(repr=False)

    @classmethod
    def of(cls, session: Session, kinds: Mapping[str, Kind]) -> Content:
        """What a session shows, grouped as it says."""
        events = [session.chronicle.events[position] for position in session.shown]
        pairs = tuple(key.pair for key in session.threads if key.pair) if len(session.threads) > 1 else ()
        own = any(key.pair is None for key in session.threads)
        columns = columns_from(events, kinds, LaneMode(session.lanes), () if own else pairs)
        return cls(session.shown, TimelineIndex(columns), events)

    def local(self, position: int | None) -> int:
        """The number in the index of the event at a position in the chronicle; -1 if it is not shown."""
        if position is None:
            return -1
        place = int(np.searchsorted(self.positions, position)) if self.positions else 0
        found = place < len(self.positions) and self.positions[place] == position
        return place if found else -1

    def position(self, local: int | None) -> int | None:
        """The position in the chronicle of an event of the index."""
        return None if local is None or local < 0 else self.positions[local]

    def marked(self, positions: Sequence[int]) -> NDArray[np.bool_]:
        """One value per shown event: whether it is among ``positions``."""
        marks = np.zeros(len(self.positions), dtype=np.bool_)
        marks[np.searchsorted(self.positions, positions)] = True
        return marks

    def draw(self, scale: TimeScale, height: float, measure: Measure, options: LayoutOptions) -> DrawList:
        """What a view of ``scale.width`` by ``height`` pixels shows."""
        return layout(self.index, scale, height, measure, options)

    def inside(self, drawn: DrawList, cluster: int) -> list[int]:
        """The positions in the chronicle of the events folded into a cluster."""
        clusters, columns = drawn.clusters, self.index.columns
        y = float(clusters.y[cluster])
        lane = next((place for place, band in enumerate(drawn.bands) if band.y0 <= y <= band.y1), -1)
        middle = (columns.start.astype(np.int64) + columns.end) // 2
        within = (middle >= clusters.first[cluster]) & (middle <= clusters.last[cluster])
        found = np.flatnonzero(within & (columns.lane == lane))
        return [self.positions[event] for event in columns.event[found].tolist()]


def event_at(content: Content, drawn: DrawList, x: float, y: float) -> tuple[int | None, Hit | None]:
    """The position in the chronicle of the event under a point, and what else was hit there."""
    found = hit(drawn, x, y)
    return (None, None) if found is None else (content.position(found.event), found)
