"""What the labels of a view say, and which of them are tried first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from explorer.chronicle.dates.date import Precision
from explorer.language import number_words, tr
from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.bands.lanes import Geometry
from explorer.timeline.elements import MARK_RADIUS, OPEN_END, OPEN_START, RING_RADIUS, Label
from explorer.timeline.index.columns import Columns
from explorer.timeline.index.crowds import badge_half_width
from explorer.timeline.index.facts import INTERVAL, PRECISIONS
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.index.items import Items
from explorer.timeline.labels.freespace import MARGIN, Gaps, gaps_between
from explorer.timeline.labels.labels import SHORTEST, Measure
from explorer.timeline.labels.placing import DISTANCE, Candidates, Stretches, place
from explorer.timeline.rows.stretches import ARROW

TRIED_MAX, TRIED_LEAST = 160, 85
"""So many labels are tried at the most. Where more things want one, nobody reads them all: fewer are tried,
by one for each thing more, down to the least."""

SOMETIME_PIXELS = 150.0
"""Where a date's imprecision is wider than this, its label says so in words."""

CLUSTER_BEHIND, HIT_AHEAD = 0.5, 1000.0
"""How far clusters rank behind single events, and everything else behind what a search found."""

STRETCH_SHARE = 0.5
"""A label stands beside a soft stretch that fills no more than this share of the view, else upon it."""

DATED, COARSE = 1, 2
"""What a label tells besides its title: the date, or that it is some time in a stretch."""

EXACT = PRECISIONS.index(Precision.DAY)


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
    wanting = _wanting(index, scale, items, height, selected)
    standing = _standing(geometry, items, wanting)
    gaps = _gaps(standing, scale.width, measure.width(SHORTEST, False))
    roomy = wanting.roomy(items, gaps, measure.width(SHORTEST, False))
    order = np.argsort(wanting.rank(index, items, selected)[roomy], kind="stable")
    most = max(min(TRIED_MAX, 2 * TRIED_MAX - len(roomy)), TRIED_LEAST)
    tried = roomy[order[: round(most * amount)]]
    wording = _Wording(index, scale, items, wanting, selected, _on_bars(standing))
    return place(wording.candidates(tried), gaps, measure)


class _Standing(NamedTuple):
    """What stands in the rows in sight: what wants a label, in its order, then badges that want none.

    A thing stands from ``left`` to ``right`` in row ``strip``, counted from the uppermost in sight.
    """

    strip: NDArray[np.int32]
    left: NDArray[np.float64]
    right: NDArray[np.float64]
    bar: NDArray[np.bool_]


def _standing(geometry: Geometry, items: Items, wanting: _Wanting) -> _Standing:
    """The marks, bars and badges, and the badges of long periods without room."""
    strip, left, right, bar = wanting.strip, wanting.left, wanting.right, items.bar[wanting.item]
    lanes = np.flatnonzero(items.crowded > 0)
    if len(lanes):
        row = geometry.first_strip[lanes] + items.crowd_row[lanes] - wanting.first_strip
        seen = (row >= 0) & (row <= strip.max(initial=-1))
        half = badge_half_width(items.crowded[lanes[seen]]) + 1.0
        middle = items.crowd_x[lanes[seen]]
        strip = np.concatenate((strip, row[seen]))
        left, right = np.concatenate((left, middle - half)), np.concatenate((right, middle + half))
        bar = np.concatenate((bar, np.zeros(len(half), dtype=np.bool_)))
    return _Standing(strip, left, right, bar)


def _gaps(standing: _Standing, width: float, least: float) -> Gaps:
    """The gaps that are left in the rows in sight, but for those too narrow."""
    gaps = gaps_between(standing.strip, standing.left, standing.right, width)
    return gaps.taken(gaps.end - gaps.start >= least + DISTANCE)


def _on_bars(standing: _Standing) -> dict[int, list[tuple[float, float]]]:
    """Per row that has bars in sight, what of it single marks and badges take, from left to right."""
    with_bars = np.zeros(int(standing.strip.max(initial=-1)) + 1, dtype=np.bool_)
    with_bars[standing.strip[standing.bar]] = True
    over = np.flatnonzero(~standing.bar & with_bars[standing.strip])
    over = over[np.argsort(standing.left[over], kind="stable")]
    rows = np.flatnonzero(with_bars).tolist()
    found: dict[int, list[tuple[float, float]]] = {row: [] for row in rows}
    columns = (standing.strip[over], standing.left[over], standing.right[over])
    for row, left, right in zip(*(column.tolist() for column in columns), strict=True):
        found[row].append((left, right))
    return found


def _free(low: float, high: float, taken: Iterable[tuple[float, float]]) -> Stretches:
    """What of the stretch from ``low`` to ``high`` nothing takes; at least an empty stretch."""
    found = []
    for left, right in taken:
        if right > low and left < high:
            found.append((low, left - MARGIN))
            low = right + MARGIN
    found.append((low, high))
    return tuple(stretch for stretch in found if stretch[1] > stretch[0])


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

    def roomy(self, items: Items, gaps: Gaps, least: float) -> NDArray[np.int64]:
        """Those beside which there is a gap, or that have ``least`` pixels on their own bar."""
        roomy = items.bar[self.item] & (self.right - self.left >= least)
        for side in (gaps.first, gaps.second):
            roomy[side[(side >= 0) & (side < len(roomy))]] = True
        return np.flatnonzero(roomy)

    def rank(self, index: TimelineIndex, items: Items, selected: int) -> NDArray[np.float32]:
        """The order in which labels are tried: low ranks first."""
        entries = items.entries[self.item]
        rank = -index.priority[entries] + np.float32(CLUSTER_BEHIND) * (self.count > 1)
        rank += np.float32(HIT_AHEAD) * items.dim[self.item]
        rank[index.columns.event[entries] == selected] = -np.inf
        return rank.astype(np.float32)


def _wanting(index: TimelineIndex, scale: TimeScale, items: Items, height: float, selected: int) -> _Wanting:
    left, right = _reach(index.columns, items, scale.width, selected)
    _keep_clear_of_whiskers(index.columns, scale, items, left, right)
    alone = np.concatenate((items.singles, items.bars))
    many = items.many
    count, middle = items.folded.count[many], items.folded.x[many]
    half = badge_half_width(count) + 1.0
    item = np.concatenate((alone, items.heads))
    left, right = (
        np.concatenate(ends) for ends in ((left[alone], middle - half), (right[alone], middle + half))
    )
    # A period that ends less than half a mark beyond the edge counts as in view, but nothing is seen of it.
    seen = (items.y[item] >= 0) & (items.y[item] <= height) & (right > 0.0) & (left < scale.width)
    strip = items.strip[item[seen]]
    first = int(strip.min()) if len(strip) else 0
    return _Wanting(
        first_strip=first,
        strip=strip - np.int32(first),
        item=item[seen],
        left=left[seen],
        right=right[seen],
        count=np.concatenate((np.ones(len(alone), dtype=np.int64), count))[seen],
    )


def _reach(
    columns: Columns, items: Items, width: float, selected: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Left and right end of what a label keeps clear of: a bar, or a mark with its stretch and arrows.

    The ring of a hovered mark keeps within the distance that labels have anyway: none moves for it.
    """
    flags = columns.flags[items.entries]
    wide = items.x1 - items.x0
    near = ~columns.lasting(items.entries) & (wide < STRETCH_SHARE * width) & (wide > 2 * MARK_RADIUS)
    half = np.where(columns.event[items.entries] == selected, RING_RADIUS, MARK_RADIUS + 1)
    left = np.where(items.bar, items.x0, np.where(near, np.minimum(items.x0, items.x - half), items.x - half))
    right = np.where(
        items.bar, items.x1, np.where(near, np.maximum(items.x1, items.x + half), items.x + half)
    )
    left = np.where(flags & OPEN_START, np.minimum(left, items.x0) - ARROW, left)
    return left, np.where(flags & OPEN_END, np.maximum(right, items.x1) + ARROW, right)


def _keep_clear_of_whiskers(
    columns: Columns, scale: TimeScale, items: Items, left: NDArray[np.float64], right: NDArray[np.float64]
) -> None:
    """Widen the reach of things whose accounts disagree: a line through a label would strike it out."""
    if not columns.told:
        return
    for item in np.flatnonzero(np.isin(items.entries, list(columns.told))).tolist():
        first, last = columns.told[int(items.entries[item])]
        x0, x1 = scale.to_x(first), scale.to_x(last + 1)
        if x1 - x0 < STRETCH_SHARE * scale.width:
            left[item], right[item] = min(left[item], x0), max(right[item], x1)


@dataclass(frozen=True, slots=True)
class _Wording:
    """Makes the candidates; texts are asked for only here."""

    index: TimelineIndex
    scale: TimeScale
    items: Items
    wanting: _Wanting
    selected: int
    taken: Mapping[int, Sequence[tuple[float, float]]]

    def candidates(self, numbers: NDArray[np.int64]) -> Candidates:
        """The labels that these numbers of the wanting ask for."""
        items, wanting, columns = self.items, self.wanting, self.index.columns
        chosen = wanting.item[numbers]
        entries, count = items.entries[chosen], wanting.count[numbers]
        left, right = wanting.left[numbers], wanting.right[numbers]
        events, told = columns.event[entries].tolist(), entries.tolist()
        texts, briefs = columns.texts.titles(told), columns.texts.briefs(told)
        if self.selected in events:  # the selected event's is to be read as it is
            rows = zip(events, briefs, strict=True)
            briefs = ["" if event == self.selected else short for event, short in rows]
        shorts = [""] * len(texts)
        dating = self._dating(chosen)
        for number in np.flatnonzero(dating + (count > 1)).tolist():
            shorts[number] = texts[number]
            texts[number] += self._more(int(entries[number]), int(count[number]), int(dating[number]))
        return Candidates(
            numbers=numbers,
            y=items.y[chosen].tolist(),
            left=left.tolist(),
            right=right.tolist(),
            texts=texts,
            shorts=shorts,
            briefs=briefs,
            events=events,
            dim=(items.dim[chosen] > 0).tolist(),
            bars=self._bars(np.flatnonzero(items.bar[chosen]), wanting.strip[numbers], left, right),
            strong=self.selected,
        )

    def _more(self, entry: int, count: int, dating: int) -> str:
        """What a label says after its title."""
        return (
            tr(" + {number} more", number=number_words(count - 1))
            if count > 1
            else f" · {self._date(entry, dating)}"
        )

    def _bars(
        self, which: NDArray[np.int64], strip: NDArray[np.int32], left: NDArray[Any], right: NDArray[Any]
    ) -> dict[int, Stretches]:
        """The free stretches of bars that have any, by their places."""
        low = np.maximum(left[which], 0.0) + MARGIN
        high = np.minimum(right[which], self.scale.width) - MARGIN
        rows = zip(*(column.tolist() for column in (which, strip[which], low, high)), strict=True)
        found = ((number, _free(begin, end, self.taken[row])) for number, row, begin, end in rows)
        return {number: free for number, free in found if free}

    def _dating(self, chosen: NDArray[np.int64]) -> NDArray[np.uint8]:
        """Whether the label of each item tells its date in words, because its mark cannot.

        That is where only an open end of the date is in view, or the view is finer than the date.
        """
        items = self.items
        x0, x1, precision = (
            items.x0[chosen],
            items.x1[chosen],
            self.index.columns.precision[items.entries[chosen]],
        )
        coarse = (x1 - x0 >= SOMETIME_PIXELS) & (precision != EXACT) & (precision != INTERVAL)
        beyond = (x1 < 0) | (x0 > self.scale.width)
        return np.where(beyond, DATED, np.where(coarse, COARSE, 0)).astype(np.uint8)

    def _date(self, entry: int, dating: int) -> str:
        texts = self.index.columns.texts
        return texts.date(entry) if dating == DATED else texts.sometime(entry)
