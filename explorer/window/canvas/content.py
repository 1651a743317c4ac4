"""The shown events as the timeline lays them out: an index, and what a view of it holds."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from explorer.chronicle.kind import Kind
from explorer.timeline.axis.gaps import empty_centuries
from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.bands.lanes import PADDING_MIN, LaneMode
from explorer.timeline.bands.strip import RelationsBand, relations_bands
from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import Band
from explorer.timeline.index.columns import Columns, columns_of
from explorer.timeline.index.facts import Facts
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.labels.labels import Measure
from explorer.timeline.layout import LayoutOptions, height_needed, is_higher, layout
from explorer.timeline.rows.rows import ROWS_MAX
from explorer.window.session import Session

TRIED = (*((pitch, ROWS_MAX) for pitch in (22.0, 20.0, 18.0, 17.0)), (17.0, 9), (17.0, 8))
"""Distances of rows in pixels and least rows of a lane, tried in turn: at first all lanes have what they
need. With fewer rows than the last of them headlines are lost that scrolling would show."""

CROWD, TRIED_FOR_CROWD = 400, ((22.0, 3), (20.0, 3), (18.0, 3), (20.0, 2), (18.0, 2))
"""What is tried for more events than these, which nobody reads as a whole, whatever rows are."""

TOGETHER = ((18.0, 3), (18.0, 2), (18.0, 1), (17.0, 1), (16.0, 1))
"""What is tried last where threads are compared, which are to be seen together."""

PAGES_TOGETHER = 1.35
"""How many pages threads that are compared may need at the most, so that more than the first is seen."""

SLACK = 3.0
"""Pixels by which bands may be cut at the bottom, where there is only padding, before they scroll."""

READABLE, FEWEST, FEWEST_TOGETHER = (17.0, 16), 2, 1
"""What is taken where the bands have to scroll, but for fewer rows, down to the fewest, where they would need
too many pages; the fewest where threads are compared are fewer."""

FEW, PAGES, PAGES_OF_MANY, LOW = 60, 2.7, 1.8, 430.0
"""Up to so many events the bands may need so many pages; of more, which are read by zooming in and are to be
seen as a whole first, fewer, but for a view no higher than so many pixels."""

PAGES_OF_A_CROWD = 1.35
"""The same of a crowd, of which more rows would tell hardly more and take long to pack."""


ROOMY = (22.0, 3)
"""What is taken before anything is known."""


@dataclass(frozen=True, slots=True)
class Content:
    """The shown events, indexed. ``positions`` are theirs in the chronicle, in the index's order.

    ``relations`` are the relations bands of the pair shown or of those compared.
    """

    positions: NDArray[np.int32]
    index: TimelineIndex
    relations: tuple[RelationsBand, ...] = ()

    @classmethod
    def of(cls, session: Session, facts: Facts, kinds: Mapping[str, Kind]) -> Content:
        """What a session shows, grouped as it says; ``facts`` are those of its chronicle's events."""
        positions = np.array(session.shown, dtype=np.int32)
        columns = _columns(session, facts.taken(positions), positions, kinds)
        if session.axis.compressed:
            columns = columns.mapped(empty_centuries(columns))
        bare = cls(positions, TimelineIndex(columns))
        return replace(bare, relations=bare.bands(session, facts))

    @classmethod
    def of_columns(cls, columns: Columns) -> Content:
        """Entries that belong to no chronicle, one an event: by the million, without an object for each."""
        return cls(np.arange(len(columns), dtype=np.int32), TimelineIndex(columns))

    def bands(self, session: Session, facts: Facts) -> tuple[RelationsBand, ...]:
        """The relations bands of the pair or pairs a session shows, if it wants them and anything is known.

        They tell of all events of a pair, also of those that a filter hides.
        """
        if not session.relations_band:
            return ()
        known = session.chronicle.positions
        bare = relations_bands(facts.standings, session.checked, {})
        return tuple(
            replace(band, places={name: self.local(known.get(name)) for name in band.standing.event_ids})
            for band in bare
        )

    @property
    def has_gaps(self) -> bool:
        """Whether there are empty centuries that the axis leaves out or might leave out."""
        columns = self.index.columns
        return bool(columns.days.breaks or empty_centuries(columns).breaks)

    def local(self, position: int | None) -> int:
        """The number in the index of the event at a position in the chronicle; -1 if it is not shown."""
        if position is None:
            return -1
        place = int(np.searchsorted(self.positions, position))
        found = place < len(self.positions) and int(self.positions[place]) == position
        return place if found else -1

    def locals(self, positions: Iterable[int]) -> tuple[int, ...]:
        """The numbers in the index of those of some events that are shown, in order."""
        found = (self.local(position) for position in sorted(positions))
        return tuple(number for number in found if number >= 0)

    def position(self, local: int | None) -> int | None:
        """The position in the chronicle of an event of the index."""
        return None if local is None or local < 0 else int(self.positions[local])

    def days_of(self, local: int, day: float) -> tuple[float, float]:
        """The first day of an event of the index and the end of its last, where it is nearest to a day."""
        columns, entries = self.index.columns, self.index.entries_of(local)
        first, end = columns.start[entries].astype(np.float64), columns.end[entries] + 1.0
        nearest = int(np.maximum(first - day, day - end).argmin())
        return float(first[nearest]), float(end[nearest])

    def marked(self, found: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Of one value per event of the chronicle those of the shown events."""
        marks: NDArray[np.bool_] = found[self.positions]
        return marks

    def draw(self, scale: TimeScale, height: float, measure: Measure, options: LayoutOptions) -> DrawList:
        """What a view of ``scale.width`` by ``height`` pixels shows."""
        return layout(self.index, scale, height, measure, options)

    def rows_for(self, height: float, options: LayoutOptions) -> tuple[float, int]:
        """The distance of rows and the rows a crowded lane gets at the least, so that the bands fit.

        Rows get closer rather than fewer. Where bands cannot fit, they scroll, and so they do where few
        events would otherwise lose their headlines. The choice does not depend on the days in view.
        ``options`` say what else needs room.
        """
        tried = TRIED if len(self.positions) <= CROWD else TRIED_FOR_CROWD
        for row_height, least in (*tried, *TOGETHER) if self.index.stack else tried:
            if self._fits(row_height, least, height, height + SLACK, options):
                return row_height, least
        row_height, most = READABLE
        look = height, height * self._pages(height), options
        # The more rows, the higher the bands: so few numbers of rows are tried, and hardly any is packed.
        fewest = FEWEST_TOGETHER if self.index.stack else FEWEST
        fewer = range(most, fewest, -1)
        beyond = bisect_left(fewer, True, key=lambda least: not self._is_higher(row_height, least, *look))
        fitting = (least for least in fewer[beyond:] if self._fits(row_height, least, *look))
        return row_height, next(fitting, fewest)

    def _pages(self, height: float) -> float:
        """How many pages the bands may need at the most in a view of so many pixels."""
        if self.index.stack:
            return PAGES_TOGETHER
        if len(self.positions) > CROWD:
            return PAGES_OF_A_CROWD
        return PAGES if len(self.positions) <= FEW or height <= LOW else PAGES_OF_MANY

    def _fits(
        self, row_height: float, least: int, height: float, room: float, options: LayoutOptions
    ) -> bool:
        """Whether all bands of a view have room with such rows; packing these is left for where they may."""
        if self._is_higher(row_height, least, height, room, options):
            return False
        look = replace(options, row_height=row_height, least_rows=least)
        return height_needed(self.index, height, look) <= room

    def _is_higher(
        self, row_height: float, least: int, height: float, room: float, options: LayoutOptions
    ) -> bool:
        look = replace(options, row_height=row_height, least_rows=least)
        return is_higher(self.index, height, room, look)

    def inside(self, drawn: DrawList, cluster: int) -> list[int]:
        """The positions in the chronicle of the events folded into a cluster."""
        return [int(self.positions[event]) for event in drawn.clusters.inside(cluster)]


def _columns(
    session: Session, facts: Facts, positions: NDArray[np.int32], kinds: Mapping[str, Kind]
) -> Columns:
    """The columns of the events whose ``facts`` and ``positions`` these are, on the calendar's axis."""
    if session.compared:
        from explorer.window.comparing import compared_columns  # a start that compares nothing does without

        return compared_columns(session, facts, positions, kinds)
    pairs = tuple(key.pair for key in session.threads if key.pair) if len(session.threads) > 1 else ()
    own = any(key.pair is None for key in session.threads)
    return columns_of(facts, kinds, LaneMode(session.lanes), () if own else pairs)


def is_alike(before: int, after: int) -> bool:
    """Whether so few events came or went that rows stay as they are: less than one in a hundred."""
    return abs(after - before) * 100 < before


def first_row(band: Band, row_height: float) -> float:
    """The middle of the first row in pixels below the band's top; rows are ``row_height`` apart."""
    height = band.y1 - band.y0
    # What is more than whole rows is padding, in equal parts above and below.
    padding = (height - (height - 2 * PADDING_MIN) // row_height * row_height) / 2
    return padding + row_height / 2
