"""The draw list that fits the room a figure has for it."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from explorer.chronicle.chronicle import ThreadKey
from explorer.chronicle.dates.wording import day_words
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.chronicle.party import Pair
from explorer.chronicle.relations.standing import Standing
from explorer.chronicle.searching.query import matches
from explorer.errors import InputError
from explorer.export.figure.caption import Shown
from explorer.export.figure.frame import LABEL_SIZE, ROW, Frame
from explorer.export.figure.stack import Names
from explorer.export.scene import Measure
from explorer.timeline.axis.daymap import PLAIN
from explorer.timeline.axis.gaps import empty_centuries
from explorer.timeline.axis.timescale import MIN_SPAN, TimeScale
from explorer.timeline.bands.lanes import PADDING_MIN, LaneMode, lanes_of, of_lanes
from explorer.timeline.bands.strip import RelationsBand, relations_bands
from explorer.timeline.drawlist import DrawList
from explorer.timeline.index.columns import Columns, gathered
from explorer.timeline.index.facts import Facts
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.layout import LayoutOptions, Seen, height_needed, is_higher, layout, seen_in
from explorer.timeline.opening import margins
from explorer.timeline.rows.rows import ROWS_MIN
from explorer.timeline.stack.aligning import aligned_at
from explorer.timeline.stack.stacking import stacked, strands_of

ROWS = (40.0, 36.0, 32.0, 29.0, 26.0, 24.0, 22.0, 20.0, 18.0, 16.0)
"""Distances of rows in units, from airy to tight; text of 11 units still stands clear at the last."""

NEARLY = 0.93
"""Airier rows may leave this share of the headlines whole that are so with the best ones."""

_ROUNDING = 0.5  # bands that fill a height exactly come out a little higher


@dataclass(frozen=True, slots=True)
class View:
    """What a figure shows of its events.

    ``first_day`` and ``last_day`` are the day numbers at the plot's edges, the last one excluded; None fits
    the events at that edge. ``lanes`` groups the events into bands; ``pairs`` are the pairs shown, () for
    all: the bands by pair, and the pairs in which the sources named tell the events. ``selected`` is the id
    of the event to be ringed, "" for none; events without the searched ``words`` are faint. ``filtered``
    says in words by what the events were filtered. ``stack`` are the threads that stand one below another,
    () for one alone; where they are aligned, each counts from its event of ``zeros``, and the days of the
    view are those of the thread numbered ``reference``. With ``compress``, empty centuries are left out.
    ``relations`` are the standings of the pair, or of those of the stack, whose relations bands are shown.
    Two threads of a stack may be ``mirrored`` about an axis between them. ``only`` are the keys of the bands
    shown where others stand on other pages, () for all.
    """

    first_day: float | None = None
    last_day: float | None = None
    lanes: LaneMode = LaneMode.KIND
    pairs: tuple[Pair, ...] = ()
    selected: str = ""
    words: str = ""
    filtered: str = ""
    relations: tuple[Standing, ...] = ()
    compress: bool = False
    stack: tuple[ThreadKey, ...] = ()
    zeros: tuple[Event, ...] = ()
    reference: int = 0
    mirrored: bool = False
    only: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LabelMeasure:
    """The measure a layout asks for, at the size of labels; heights and widths in units."""

    measure: Measure
    height: float = ROW

    def width(self, text: str, strong: bool) -> float:
        """The width of a label; ``strong`` is bold."""
        return self.measure(text, LABEL_SIZE, bold=strong)


def columns_in(facts: Facts, kinds: Mapping[str, Kind], view: View) -> Columns:
    """The columns of the events that the facts tell of, stacked where the view stacks threads."""
    if view.stack:
        strands = strands_of(facts.events, view.stack)
        stack = stacked(facts, kinds, view.lanes, strands, mirrored=view.mirrored)
        return aligned_at(stack, view.zeros, view.reference) if view.zeros else stack
    assigned = lanes_of(facts.events, facts.kind, kinds, view.lanes, view.pairs)
    return gathered(facts, kinds, of_lanes(assigned, view.only) if view.only else assigned)


def shown_in(every: Facts, kinds: Mapping[str, Kind], view: View) -> Shown:
    """The events of which any possible day is in view, and the days at its edges.

    Raises InputError for a view that ends before it begins.
    """
    columns = columns_in(every, kinds, view)
    known = (int(columns.start.min()), int(columns.end.max())) if len(columns) else (None, None)
    first, last = edges_of(view, known)
    if first is None or last is None:
        return Shown((), len(every.events))
    inside = columns.within(np.arange(len(columns), dtype=np.int32), first, last)
    places = tuple(np.unique(columns.event[inside]).tolist())
    found = tuple(every.events[place] for place in places)
    days = empty_centuries(columns, (first, last + 1)) if view.compress else PLAIN
    origin = columns.origin
    zero, moves = (origin.day, origin.moves) if origin else (None, ())
    total = len(every.events)
    return Shown(found, total, first, last, view.pairs, view.stack, days, zero, moves, places)


def edges_of(
    view: View, known: tuple[int | None, int | None] = (None, None)
) -> tuple[int | None, int | None]:
    """The first and the last day of a view, whole days: those ``known`` of the events where it tells none.

    Raises InputError where it ends before it begins.
    """
    first = known[0] if view.first_day is None else math.floor(view.first_day)
    last = known[1] if view.last_day is None else math.ceil(view.last_day) - 1
    if first is not None and last is not None and first > last:
        raise InputError(f"a view cannot end ({day_words(last)}) before it begins ({day_words(first)})")
    return first, last


def laid_out(
    columns: Columns, frame: Frame, measure: LabelMeasure, view: View, names: Names, *, labels: bool = True
) -> DrawList | None:
    """The draw list that fits the frame: rows tight where that tells more, airy where it costs little.

    Without ``labels`` nothing makes way for headlines. None where the bands do not fit.
    """
    room = frame.height + _ROUNDING
    if len(columns.lanes) * (ROWS[-1] + 2 * PADDING_MIN) > room:  # not even a row has room in each
        return None
    scale, options = scale_of(columns, frame.width, view), _options(frame.events, view, names)
    options = options if labels else replace(options, labels=0.0)
    index = TimelineIndex(columns, 1 / scale.pixels_per_day)

    @cache
    def see(row_height: float, least_rows: int = ROWS_MIN) -> tuple[LayoutOptions, Seen] | None:
        chosen = replace(options, row_height=row_height, least_rows=least_rows)
        # Many events are not packed for a height that would not do with the fewest rows.
        if is_higher(index, 0.0, room, chosen) or height_needed(index, frame.height, chosen) > room:
            return None
        return chosen, seen_in(index, scale, frame.height, chosen)

    @cache
    def draw(row_height: float, least_rows: int = ROWS_MIN) -> DrawList | None:
        found = see(row_height, least_rows)
        return found and layout(index, scale, frame.height, measure, *found)

    tight = draw(ROWS[-1])
    if tight is None:
        return draw(ROWS[-1], 2) or draw(ROWS[-1], 1)
    shown, headlines = tight.tally.drawn, _headlines(tight)

    def tells_enough(rows: float) -> bool:
        found = see(rows)
        if found is None:
            return False
        drawn = found[1].tally.drawn
        # Headlines are only laid out where they decide.
        return drawn > shown or (drawn == shown and _headlines(draw(rows)) >= headlines * NEARLY)

    return draw(ROWS[airiest(tells_enough)])


def airiest(tells_enough: Callable[[float], bool]) -> int:
    """The place among ROWS of the airiest rows that still tell enough, as the tightest do.

    The tighter rows are, the more they tell: first events shown one by one, then headlines shown whole. Few
    events have room anyhow and are laid out in no time; where many fill the page, rows hardly less tight
    mostly tell too little: so it is looked for from the tight end, ever farther away, and then by halves.
    """
    last, step = len(ROWS) - 1, 1
    while step <= last and tells_enough(ROWS[last - step]):
        step *= 2
    low, high = max(last - step + 1, 0), last - step // 2
    return bisect_left(ROWS, True, low, high, key=tells_enough)


def _headlines(drawn: DrawList | None) -> int:
    """How many headlines a draw list shows whole, if there is one."""
    return sum(not label.elided for label in drawn.labels) if drawn else 0


def _options(events: Sequence[Event], view: View, names: Names) -> LayoutOptions:
    """What is ringed and what is faint, and the room that names of threads need."""
    ids = (at for at, event in enumerate(events) if event.id == view.selected)
    selected = next(ids, -1) if view.selected else -1
    hits = np.array([matches(event, view.words) for event in events]) if view.words.strip() else None
    return LayoutOptions(
        selected=selected,
        highlight=hits,
        relations=_bands(events, view),
        group_head=names.head,
        group_height=names.height,
    )


def _bands(events: Sequence[Event], view: View) -> tuple[RelationsBand, ...]:
    """The relations bands that the view has; an only one belongs to its only thread."""
    if not view.relations:
        return ()
    places = {event.id: at for at, event in enumerate(events)}
    threads = view.stack or tuple(ThreadKey(pair=standing.pair) for standing in view.relations)
    return relations_bands({standing.pair: standing for standing in view.relations}, threads, places)


def scale_of(columns: Columns, width: float, view: View) -> TimeScale:
    """The days of the view, or those of the events with room beside them."""
    first, last = columns.extent or (0.0, 1.0)
    fit, days = TimeScale(0.0, 1.0, width).fitted(first, last, *margins(width)), columns.days
    first = fit.first_day if view.first_day is None else days.to_axis(view.first_day)
    last = fit.last_day if view.last_day is None else days.to_axis(view.last_day)
    return TimeScale(first, max(last, first + MIN_SPAN), width)
