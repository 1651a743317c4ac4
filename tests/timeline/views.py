"""Views of synthetic events for tests."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

from explorer.chronicle.dates.days import day_number
from explorer.timeline.axis.gaps import empty_centuries
from explorer.timeline.axis.timescale import TimeScale, limited
from explorer.timeline.bands.lanes import Group, Lane
from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import MARK_RADIUS, OPEN_END, OPEN_START
from explorer.timeline.index.columns import Columns
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.layout import LayoutOptions, layout

WIDTH, HEIGHT = 900.0, 500.0
FIRST, LAST = day_number(1800), day_number(2026)


class FixedMeasure:
    """Every letter is 6 pixels wide, 7 in bold."""

    height = 14.0

    def width(self, text: str, strong: bool) -> float:
        return len(text) * (7.0 if strong else 6.0)


def drawn(index: TimelineIndex, scale: TimeScale, height: float = HEIGHT, **options: object) -> DrawList:
    return layout(index, scale, height, FixedMeasure(), LayoutOptions(**options))  # type: ignore[arg-type]


def index_of(*spans: tuple[str, str] | str, lane: list[int] | int = 0, **fields: object) -> TimelineIndex:
    """An index of entries given by ISO days, or by pairs of them."""
    pairs = [(span, span) if isinstance(span, str) else span for span in spans]
    start = [day(first) for first, _ in pairs]
    end = [day(last) for _, last in pairs]
    return TimelineIndex(Columns.from_arrays(start, end, 0, lane, **fields))  # type: ignore[arg-type]


def day(text: str) -> int:
    """The day number of an ISO day; years before 1 BC with a minus sign."""
    sign = -1 if text.startswith("-") else 1
    year, month, number = (int(part) for part in text.lstrip("-").split("-"))
    return day_number(sign * year, month, number)


def between(first: str, last: str, width: float = WIDTH) -> TimeScale:
    return TimeScale(float(day(first)), float(day(last)), width)


def in_view(index: TimelineIndex, scale: TimeScale) -> NDArray[np.bool_]:
    """Which entries may reach into a view, half a mark on each side included, found one by one."""
    flags = index.columns.flags
    x0 = np.where(flags & OPEN_START, -np.inf, (index.columns.start - scale.first_day) * scale.pixels_per_day)
    x1 = np.where(flags & OPEN_END, np.inf, (index.columns.end + 1 - scale.first_day) * scale.pixels_per_day)
    return (x0 <= scale.width + MARK_RADIUS) & (x1 >= -MARK_RADIUS)


@st.composite
def indexes(draw: st.DrawFn, most: int = 60) -> TimelineIndex:
    """Indexes of up to ``most`` entries in up to three lanes, crowded and lonely, short and long."""
    middle = draw(st.integers(FIRST, LAST))
    near = st.integers(middle - 40, middle + 40)
    starts = draw(st.lists(st.one_of(near, st.integers(FIRST, LAST)), min_size=1, max_size=most))
    count = len(starts)
    lengths = draw(st.lists(st.sampled_from([0, 0, 0, 3, 30, 364, 3650]), min_size=count, max_size=count))
    lanes = draw(st.lists(st.integers(0, 2), min_size=count, max_size=count))
    soft = draw(st.lists(st.booleans(), min_size=count, max_size=count))
    flags = draw(
        st.lists(st.sampled_from([0, 0, 0, 0, OPEN_START, OPEN_END]), min_size=count, max_size=count)
    )
    start, length = np.array(starts), np.array(lengths)
    precision = np.where(length == 0, 0, np.where(soft, 5, 8))
    return TimelineIndex(
        Columns.from_arrays(start, start + length, np.array(lanes), lanes, precision=precision, flags=flags)
    )


@st.composite
def broken_indexes(draw: st.DrawFn) -> TimelineIndex:
    """Indexes like these with some entries a millennium earlier, whose empty centuries are left out."""
    columns = draw(indexes()).columns
    closed = columns.flags & np.uint8(0xFF ^ OPEN_START ^ OPEN_END)
    early = np.arange(len(columns)) % draw(st.integers(2, 4)) == 1
    start, end = (np.where(early, days - 400_000, days) for days in (columns.start, columns.end))
    moved = replace(columns, start=start.astype(np.int32), end=end.astype(np.int32), flags=closed)
    return TimelineIndex(moved.mapped(empty_centuries(moved)))


@st.composite
def stacks(draw: st.DrawFn) -> TimelineIndex:
    """Indexes of two to six groups of one or two lanes each; about every third event stands in several."""
    events = draw(indexes(40)).columns
    count = draw(st.integers(2, 6))
    lanes = [Lane(f"{group}.{at}", "", group=group) for group in range(count) for at in range(2)]
    told = st.one_of(
        st.integers(0, count - 1).map(lambda group: {group}),
        st.integers(0, count - 1).map(lambda group: {group}),
        st.sets(st.integers(0, count - 1), min_size=1),
    )
    groups = draw(st.lists(told, min_size=len(events), max_size=len(events)))
    pairs = [(event, group) for event, inside in enumerate(groups) for group in sorted(inside)]
    of = np.array([event for event, _ in pairs], dtype=np.int32)
    lane = np.array([2 * group + event % 2 for event, group in pairs], dtype=np.int32)
    return TimelineIndex(stacked_of(events, of, lane, lanes))


def stacked_of(events: Columns, of: NDArray[np.int32], lane: NDArray[np.int32], lanes: list[Lane]) -> Columns:
    """Columns in which entry n is of the event ``of[n]`` of ``events``, in the lane ``lane[n]``."""
    entries = Columns.from_arrays(
        events.start[of],
        events.end[of],
        events.kind[of],
        lane,
        precision=events.precision[of],
        flags=events.flags[of],
        lanes=lanes,
    )
    groups = [
        Group(
            str(number), f"Thread {number}", int((np.array([lanes[at].group for at in lane]) == number).sum())
        )
        for number in range(max(one.group for one in lanes) + 1)
    ]
    return replace(entries, event=of, groups=tuple(groups))


@st.composite
def scales(draw: st.DrawFn) -> TimeScale:
    """Views from days to centuries that overlap the entries of :func:`indexes`."""
    span = draw(st.sampled_from([9.0, 40.0, 400.0, 4000.0, 40_000.0, 90_000.0]))
    first = draw(st.floats(FIRST - 1000, LAST, allow_nan=False))
    return limited(first, span, draw(st.sampled_from([320.0, 900.0, 1400.0])))
