"""What the labels of a view say, and which of them are tried first."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from explorer.chronicle.date import Precision
from explorer.timeline.columns import Columns
from explorer.timeline.drawlist import BADGE_RADIUS, MARK_RADIUS, OPEN_END, OPEN_START, RING_RADIUS, Label
from explorer.timeline.facts import INTERVAL, PRECISIONS
from explorer.timeline.index import TimelineIndex
from explorer.timeline.items import CROWD_EDGE, Items
from explorer.timeline.labels import DISTANCE, SHORTEST, Candidate, Measure, Places, place
from explorer.timeline.lanes import Geometry
from explorer.timeline.room import Room
from explorer.timeline.rows import ARROW
from explorer.timeline.timescale import TimeScale

TRIED_MAX = 260
"""How many labels are tried at the most; the rest have no room anyway."""

SOMETIME_PIXELS = 150.0
"""Where a date's imprecision is wider than this, its label says so in words."""

DIGIT = 3.5
"""Half the width of a digit on a badge."""

CLUSTER_BEHIND, HIT_AHEAD = 0.5, 1000.0
"""How far clusters rank behind single events, and everything else behind what a search found."""

STRETCH_SHARE = 0.5
"""A label stands beside a soft stretch that fills no more than this share of the view, else upon it."""

EXACT = PRECISIONS.index(Precision.DAY)

_ARTICLE = re.compile(r"early|mid|late|first|second|third|fourth|\d+(s|st|nd|rd|th)\b")


def captions(
    index: TimelineIndex,
    scale: TimeScale,
    height: float,
    measure: Measure,
    geometry: Geometry,
    items: Items,
    selected: int,
    amount: float = 1.0,
) -> tuple[Label, ...]:
    """The labels of a view; ``amount`` scales how many are tried."""
    wanting = _wanting(index, items, scale.width, height)
    places = _places(scale, measure, geometry, items, wanting)
    roomy = np.flatnonzero(wanting.roomy(items, measure.width(SHORTEST, False)))
    rank = wanting.rank(index, items, selected)[roomy]
    order = roomy[np.argsort(rank, kind="stable")][: round(TRIED_MAX * amount)]
    wording = _Wording(index, scale, items, wanting, selected)
    return place([wording.candidate(number) for number in order.tolist()], places)


def _places(
    scale: TimeScale, measure: Measure, geometry: Geometry, items: Items, wanting: _Wanting
) -> Places:
    """The room that marks, bars and badges leave in the rows in sight."""
    rows = int(wanting.strip.max(initial=0)) + 1
    beside, upon = (Room(rows, scale.width, scale.first_day * scale.pixels_per_day) for _ in range(2))
    beside.fill(wanting.strip, wanting.left, wanting.right)
    if len(items.bars):
        over = ~items.bar[wanting.item]
        upon.fill(wanting.strip[over], wanting.left[over], wanting.right[over])
    lanes = np.flatnonzero(items.crowded > 0)
    if len(lanes):  # the badges of long periods without room
        strip = geometry.first_strip[lanes] - wanting.first_strip
        lanes, strip = lanes[(strip >= 0) & (strip < rows)], strip[(strip >= 0) & (strip < rows)]
        half = badge_half_width(items.crowded[lanes]) + 1.0
        for room in (beside, upon):
            room.fill(strip, scale.width - CROWD_EDGE - half, scale.width - CROWD_EDGE + half)
    return Places(beside, upon, measure)


@dataclass(frozen=True, slots=True)
class _Wanting:
    """What wants a label: an item in sight (of a cluster its weightiest), its reach in pixels, and its count.

    ``strip`` counts rows from ``first_strip``, the uppermost in sight.
    """

    first_strip: int
    strip: NDArray[np.int32]
    item: NDArray[np.int64]
    left: NDArray[np.float64]
    right: NDArray[np.float64]
    count: NDArray[np.int64]

    def roomy(self, items: Items, least: float) -> NDArray[np.bool_]:
        """Whether the row has ``least`` free pixels on either side of each, or its bar has them itself."""
        strip = self.strip
        order = np.lexsort((self.left, strip))
        gap = np.full(len(order) + 1, np.inf)
        same = np.diff(strip[order]) == 0
        between = self.left[order][1:] - self.right[order][:-1] - 2 * DISTANCE
        gap[1:-1][same] = between[same]
        roomy = np.empty(len(order), dtype=np.bool_)
        roomy[order] = (gap[1:] >= least) | (gap[:-1] >= least)
        return roomy | (items.bar[self.item] & (self.right - self.left >= least))

    def rank(self, index: TimelineIndex, items: Items, selected: int) -> NDArray[np.float32]:
        """The order in which labels are tried: low ranks first."""
        entries = items.entries[self.item]
        rank = -index.priority[entries] + np.float32(CLUSTER_BEHIND) * (self.count > 1)
        rank += np.float32(HIT_AHEAD) * items.dim[self.item]
        rank[index.columns.event[entries] == selected] = -np.inf
        return rank.astype(np.float32)


def _wanting(index: TimelineIndex, items: Items, width: float, height: float) -> _Wanting:
    left, right = _reach(index.columns, items, width)
    alone = np.concatenate((items.singles, items.bars))
    many = items.many
    count, middle = items.folded.count[many], items.folded.x[many]
    half = badge_half_width(count) + 1.0
    item = np.concatenate((alone, items.heads))
    seen = (items.y[item] >= 0) & (items.y[item] <= height)
    strip = items.strip[item[seen]]
    first = int(strip.min()) if len(strip) else 0
    return _Wanting(
        first_strip=first,
        strip=strip - np.int32(first),
        item=item[seen],
        left=np.concatenate((left[alone], middle - half))[seen],
        right=np.concatenate((right[alone], middle + half))[seen],
        count=np.concatenate((np.ones(len(alone), dtype=np.int64), count))[seen],
    )


def badge_half_width(count: NDArray[np.int64]) -> NDArray[np.float64]:
    """Half the width of a cluster's badge in pixels: a circle up to 99, wider for more digits."""
    digits = np.floor(np.log10(np.maximum(count, 1))) + 1
    half: NDArray[np.float64] = BADGE_RADIUS + DIGIT * np.maximum(digits - 2, 0)
    return half


def _reach(columns: Columns, items: Items, width: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Left and right end of what a label keeps clear of: a bar, or a mark with its stretch and arrows."""
    flags = columns.flags[items.entries]
    wide = items.x1 - items.x0
    near = ~columns.lasting(items.entries) & (wide < STRETCH_SHARE * width) & (wide > 2 * MARK_RADIUS)
    half = np.where(items.ringed, RING_RADIUS, MARK_RADIUS + 1)
    left = np.where(items.bar, items.x0, np.where(near, np.minimum(items.x0, items.x - half), items.x - half))
    right = np.where(
        items.bar, items.x1, np.where(near, np.maximum(items.x1, items.x + half), items.x + half)
    )
    left = np.where(flags & OPEN_START, np.minimum(left, items.x0) - ARROW, left)
    return left, np.where(flags & OPEN_END, np.maximum(right, items.x1) + ARROW, right)


@dataclass(frozen=True, slots=True)
class _Wording:
    """Makes the candidates; texts are asked for only here."""

    index: TimelineIndex
    scale: TimeScale
    items: Items
    wanting: _Wanting
    selected: int

    def candidate(self, number: int) -> Candidate:
        """The label that number ``number`` of the wanting asks for."""
        items, wanting = self.items, self.wanting
        item = int(wanting.item[number])
        entry, count = int(items.entries[item]), int(wanting.count[number])
        left, right = float(wanting.left[number]), float(wanting.right[number])
        title = self.index.columns.texts.title(entry)
        event = int(self.index.columns.event[entry])
        bar = (max(left, 0.0), min(right, self.scale.width)) if items.bar[item] else None
        more = f"{title} + {count - 1} more" if count > 1 else self._dated(item, entry, title)
        return Candidate(
            strip=int(wanting.strip[number]),
            y=float(items.y[item]),
            left=left,
            right=right,
            text=more or title,
            short=title if more else "",
            event=event,
            bar=bar,
            strong=event == self.selected,
            dim=bool(items.dim[item]),
        )

    def _dated(self, item: int, entry: int, title: str) -> str:
        """The title with the date in words, where its mark cannot tell it.

        That is where the view is finer than the date, or only an open end of the date is in view.
        """
        columns = self.index.columns
        if self.items.x1[item] < 0 or self.items.x0[item] > self.scale.width:
            return f"{title} · {columns.texts.date(entry)}"
        soft = columns.precision[entry] not in (EXACT, INTERVAL)
        if not soft or self.items.x1[item] - self.items.x0[item] < SOMETIME_PIXELS:
            return ""
        return f"{title} · {sometime(columns.texts.date(entry))}"


def sometime(words: str) -> str:
    """A coarse date as a phrase: ``some time in the 1960s``, ``some time about 1830``."""
    if words.startswith("about "):
        return f"some time {words}"
    return f"some time in {'the ' if _ARTICLE.match(words) else ''}{words}"
