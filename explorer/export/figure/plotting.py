"""The plot of a figure's page: laid out for its room, with the numbers of events where they have any."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from explorer.chronicle.kind import Kind
from explorer.export.figure.axis import AXIS_HEIGHT
from explorer.export.figure.caption import Shown
from explorer.export.figure.fitting import LabelMeasure, View, columns_in, laid_out, scale_of
from explorer.export.figure.frame import Frame
from explorer.export.figure.notes import Numbers, noted, range_words, ranges
from explorer.export.figure.numbering import numbers_beside
from explorer.export.figure.overview import OVERVIEW_HEIGHT, overview_group
from explorer.export.figure.page import Page
from explorer.export.figure.plot import plot_groups
from explorer.export.figure.ruler import (
    LONGEST,
    NUMBER_SIZE,
    RULER,
    Entries,
    carriers,
    ruler_items,
    runs,
    standing_days,
)
from explorer.export.figure.size import Sheet
from explorer.export.figure.spec import Parts
from explorer.export.figure.spread import spread
from explorer.export.figure.stack import INDENT, Names
from explorer.export.scene import Group, Item, Measure
from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.bands.lanes import GUTTER_MAX, gutter_width
from explorer.timeline.drawlist import DrawList
from explorer.timeline.elements import Band
from explorer.timeline.index.columns import Columns
from explorer.timeline.index.facts import Facts
from explorer.timeline.theme import Theme

GUTTER_SHARE = 0.16
"""The share of a large page's width that the names of bands may take."""

WORD_SHARE = 0.34
"""The share of a narrow page's width that their longest word may take."""


@dataclass(frozen=True)
class Drawing:
    """What all pages of a figure have in common; ``zooms`` are how much smaller its text may be set.

    ``elsewhere`` are the names of bands that stand on other pages: the plots of all pages leave room for the
    same names, so that their days stand below each other. A ``brief`` figure names few sources at its foot.
    """

    sheet: Sheet
    zooms: tuple[float, ...]
    title: str
    kinds: Mapping[str, Kind]
    theme: Theme
    measure: Measure
    view: View
    parts: Parts
    every: Facts
    numbers: Numbers
    sources: tuple[str, ...]
    elsewhere: tuple[str, ...] = ()
    brief: bool = False

    @cached_property
    def _columns(self) -> dict[tuple[int, ...], Columns]:
        return {}

    def columns(self, shown: Shown) -> Columns:
        """The columns of the events in view alone: a figure cannot be panned to the others.

        They are the same at every size of text that is tried, and kept.
        """
        if shown.places not in self._columns:
            here = noted(self.every.taken(np.array(shown.places, dtype=np.int32)), self.numbers)
            self._columns[shown.places] = columns_in(here, self.kinds, self.view).mapped(shown.days)
        return self._columns[shown.places]


class Crowded(Exception):  # noqa: N818 - it is no error: the figure is numbered band by band then
    """The numbers of neighbours in order of time make words too long to be taken in."""


def plot_of(
    drawing: Drawing, shown: Shown, page: Page, top: float, bottom: float
) -> tuple[Group, ...] | None:
    """The plot between ``top`` and ``bottom``, with the overview below it; None when it does not fit.

    Raises Crowded where events should be numbered band by band.
    """
    columns = drawing.columns(shown)
    names = Names.of(columns, page.inner / 4, page.measure)
    room = OVERVIEW_HEIGHT if drawing.parts.overview else 0.0
    frame = _frame(drawing, shown, page, (top, bottom - room), names)
    found = _placed(drawing, columns, frame, names, page.measure)
    if found is None:
        return None
    placed, numbers = found
    groups = plot_groups(placed, frame, page.measure, names, axis=drawing.parts.axis, numbers=numbers)
    if not drawing.parts.overview:
        return groups
    every = columns_in(drawing.every, drawing.kinds, replace(drawing.view, only=()))
    return (*groups, overview_group(every, shown, frame, bottom - room, page.measure))


def days_of_plot(drawing: Drawing, shown: Shown, page: Page) -> tuple[float, float]:
    """The days at the edges of the plot of a page, the last one excluded."""
    columns = drawing.columns(shown)
    names = Names.of(columns, page.inner / 4, page.measure)
    frame = _frame(drawing, shown, page, (0.0, page.height), names)
    scale = scale_of(columns, frame.width, drawing.view)
    return columns.days.to_day(scale.first_day), columns.days.to_day(scale.last_day)


Placed = tuple[DrawList, tuple[Item, ...] | None]
"""What is drawn, and the numbers of events where they have any."""


def _placed(
    drawing: Drawing, columns: Columns, frame: Frame, names: Names, measure: Measure
) -> Placed | None:
    """The draw list spread over the frame, with numbers beside the marks.

    A band in which any of its own finds no room has them at its head, for which it gets room.
    """
    numbers, ruled = drawing.numbers, frozenset[int]()
    own = _carriers(columns, frame, numbers) if numbers.numbers else []
    scale = scale_of(columns, frame.width, drawing.view)
    while True:
        within = replace(frame, height=frame.height - len(ruled) * RULER)
        drawn = (
            laid_out(columns, within, LabelMeasure(measure), drawing.view, names, labels=not numbers.numbers)
            if within.height > 0
            else None
        )
        if drawn is None:
            return None
        placed = spread(drawn, frame.height, ruled)
        if not numbers.numbers:
            return placed, None
        beside = numbers_beside(placed, frame, measure, numbers.words, ruled)
        untold = {
            lane
            for lane, entries in enumerate(own)
            for event in columns.event[entries].tolist()
            if frame.events[event].id not in beside.told
        }
        if untold <= ruled:
            rulers = [
                _ruler(numbers, columns, own[lane], placed.bands[lane], scale, frame, measure)
                for lane in sorted(ruled)
            ]
            return placed, (*beside.texts, *(item for ruler in rulers for item in ruler))
        ruled |= untold


def _carriers(columns: Columns, frame: Frame, numbers: Numbers) -> list[Entries]:
    """The entries of each band that carry the number of their event; none whose number another page tells."""
    told = np.array([numbers.is_told(event) for event in frame.events], dtype=np.bool_)
    return [entries[told[columns.event[entries]]] for entries in carriers(columns)]


def _ruler(
    numbers: Numbers,
    columns: Columns,
    entries: Entries,
    band: Band,
    scale: TimeScale,
    frame: Frame,
    measure: Measure,
) -> Iterator[Item]:
    """The numbers at the head of a band. Raises Crowded where they are better counted band by band."""
    days = standing_days(columns)[entries]
    xs = np.clip((days - scale.first_day) * scale.pixels_per_day, 0.0, frame.width).tolist()
    values = [numbers.numbers[frame.events[event].id] for event in columns.event[entries].tolist()]

    def words(first: int, last: int) -> str:
        if numbers.by_band and values[last] - values[first] == last - first:  # they follow one another
            return range_words(values[first], values[last])
        return ranges(sorted(values[first : last + 1]))

    found = runs(xs, lambda first, last: measure(words(first, last), NUMBER_SIZE), frame.width)
    if not numbers.by_band and any(run.right - run.left > LONGEST for run in found):
        raise Crowded
    return ruler_items(band, xs, [words(run.first, run.last) for run in found], found, frame, measure)


def _frame(drawing: Drawing, shown: Shown, page: Page, edges: tuple[float, float], threads: Names) -> Frame:
    """The place of the plot between two edges: below the axis, and right of the names of the bands."""
    top, bottom = edges
    names = (*(lane.name for lane in drawing.columns(shown).lanes), *drawing.elsewhere)
    label = LabelMeasure(page.measure)
    # On a narrow page names are wrapped, but no word of them is broken for a little room.
    word = gutter_width({word for name in names for word in name.split()}, label, page.inner * WORD_SHARE)
    most = max(min(max(GUTTER_MAX, page.inner * GUTTER_SHARE), page.inner / 4), word)
    indent = INDENT if threads.lines else 0.0
    gutter = max(gutter_width(names, label, most) + indent, threads.width)
    y = top + (AXIS_HEIGHT if drawing.parts.axis else 0.0)
    place = page.margin + gutter, y, page.inner - gutter, bottom - y, gutter
    return Frame(*place, page.theme, tuple(drawing.kinds.values()), shown.events, indent)
