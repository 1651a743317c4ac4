"""What a draw list says of a stack as a whole: its groups, what they share, and how much of it is in view."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from explorer.language import tr
from explorer.timeline.axis.parts import Zero
from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.bands.lanes import Geometry, Reach
from explorer.timeline.elements import Label
from explorer.timeline.index.detail import days_in_view
from explorer.timeline.index.index import TimelineIndex
from explorer.timeline.index.items import mark_x
from explorer.timeline.labels.labels import Measure, elided
from explorer.timeline.stack.groups import Shared, Stack
from explorer.timeline.stack.heads import ORIGIN_ROW
from explorer.timeline.stack.parts import Census, GroupBand, Link

FOOT = 26.0
"""Room at the foot of a stack for the captions of what its groups share, in pixels."""

LINKS_MAX, LINKS_APART = 10, 28.0
"""The most lines that are drawn through the groups, the weightiest first, and the pixels between two."""

TRIED_MAX = 120
"""So many of the weightiest are tried; the rest have no room anyway."""

LONGEST = 24.0
"""Through an event that lasts more pixels than these a line is drawn only when it is selected or hovered."""

ORIGIN_APART = 7.0
"""Between the line at the zero of an axis and what stands beside it, in pixels."""

CAPTION_WIDEST, CAPTION_PAD, CAPTIONS_APART = 330.0, 9.0, 10.0
"""The most of a caption's text, the room around it in its frame, and that between two frames, in pixels."""


def foot_room(index: TimelineIndex) -> float:
    """The room at the foot of a view for captions, which does not depend on what is in view."""
    return FOOT if index.stack is not None and len(index.stack.shared.entry) else 0.0


def census_in(index: TimelineIndex, scale: TimeScale) -> Census | None:
    """How many different events are in view; None where nothing is stacked."""
    stack, days = index.stack, days_in_view(scale)
    if stack is None:
        return None
    return Census(stack.events.between(*days), len(stack.events), stack.shared.reaches.between(*days))


def groups_in(index: TimelineIndex, scale: TimeScale, place: Geometry) -> tuple[GroupBand, ...]:
    """The groups of a stack where they stand, with the number of their events in view."""
    stack, days = index.stack, days_in_view(scale)
    if stack is None:
        return ()
    heads = {band.group: band.y0 for band in reversed(place.bands)}
    upward = {lane.group for lane in index.columns.lanes if lane.upward}
    heads |= {number: place.groups[number].head for number in upward}
    counts = [own.between(*days) for own in stack.groups]
    return tuple(
        GroupBand(
            group.key,
            group.name,
            reach.y0,
            heads[number],
            reach.y1,
            group.count,
            counts[number],
            number in upward,
        )
        for number, (group, reach) in enumerate(zip(index.columns.groups, place.groups, strict=True))
    )


def zero_in(index: TimelineIndex, scale: TimeScale) -> Zero | None:
    """The day from which the axis counts; None where it tells calendar years."""
    origin = index.columns.origin
    if origin is None:
        return None
    x = scale.to_x(index.columns.days.to_axis(origin.day + 0.5))
    return Zero(origin.day, x if 0 <= x <= scale.width else None)


def origins_in(
    index: TimelineIndex,
    scale: TimeScale,
    measure: Measure,
    zero: Zero | None,
    groups: Sequence[GroupBand],
) -> tuple[Label, ...]:
    """What happened at the zero in each group: above its bands, beside the line where there is more room."""
    origin = index.columns.origin
    if origin is None or zero is None or zero.x is None:
        return ()
    left, right = zero.x - ORIGIN_APART, scale.width - zero.x - ORIGIN_APART
    found = []
    for group, words in zip(groups, origin.words, strict=True):
        whole = f"0 = {words}"
        text, wide = elided(whole, max(left, right), measure)
        x = zero.x + ORIGIN_APART if wide <= right else zero.x - ORIGIN_APART - wide
        away = ORIGIN_ROW / 2 + 1.0
        y = group.head + (away if group.upward else -away)
        found.append(Label(x, y, wide, text, -1, elided=text != whole))
    return tuple(found)


def links_in(
    index: TimelineIndex,
    scale: TimeScale,
    height: float,
    measure: Measure,
    groups: Sequence[Reach],
    chosen: Collection[int],
) -> tuple[Link, ...]:
    """Lines through the groups at what several of them tell, in order of importance, and their captions.

    Events that are ``chosen`` come first and are always among them while they are in view. ``groups`` says
    where the groups stand.
    """
    stack = index.stack
    if stack is None or not len(stack.shared.entry):
        return ()
    strong = [number for event in chosen if (number := _chosen(index, scale, stack.shared, event)) >= 0]
    others = [number for number in _in_view(index, scale, stack.shared) if number not in strong]
    numbers = np.array([*dict.fromkeys(strong), *others], dtype=np.int64)
    links: list[Link] = []
    entries = stack.shared.entry[numbers]
    for number, event, x in zip(
        numbers.tolist(), index.columns.event[entries].tolist(), _xs(index, scale, entries), strict=True
    ):
        apart = all(abs(x - link.x) >= LINKS_APART for link in links)
        if number in strong or (apart and len(links) < LINKS_MAX):
            y0, y1 = groups[stack.shared.top[number]].y0, groups[stack.shared.bottom[number]].y1
            links.append(Link(x, y0, y1, event, strong=number in strong))
    return tuple(_captioned(index, stack, links, scale.width, height - FOOT / 2, measure))


def _chosen(index: TimelineIndex, scale: TimeScale, shared: Shared, event: int) -> int:
    """The number of an event among the shared ones in view, else -1."""
    number = shared.number.get(event, -1)
    if number < 0 or not index.columns.within(shared.entry[number : number + 1], *days_in_view(scale))[0]:
        return -1
    return number


def _in_view(index: TimelineIndex, scale: TimeScale, shared: Shared) -> list[int]:
    """The shared events that begin in view and are no long bars, the weightiest first."""
    first, last = days_in_view(scale)
    begin, end = np.searchsorted(shared.start, np.array([first, last + 1], dtype=np.int32)).tolist()
    entries = shared.entry[begin:end]
    length = (index.columns.end[entries] - index.columns.start[entries] + 1) * scale.pixels_per_day
    fitting = np.flatnonzero(~index.columns.lasting(entries) | (length <= LONGEST))
    order = np.argsort(-index.priority[entries[fitting]], kind="stable")[:TRIED_MAX]
    numbers: list[int] = (fitting[order] + begin).tolist()
    return numbers


def _xs(index: TimelineIndex, scale: TimeScale, entries: NDArray[np.int32]) -> list[float]:
    """Where the marks of the entries stand."""
    columns = index.columns
    x0 = np.array([scale.to_x(float(day)) for day in columns.start[entries].tolist()], dtype=np.float64)
    x1 = np.array([scale.to_x(day + 1.0) for day in columns.end[entries].tolist()], dtype=np.float64)
    found: list[float] = mark_x(x0, x1, scale.width, columns.flags[entries]).tolist()
    return found


def _captioned(
    index: TimelineIndex, stack: Stack, links: Sequence[Link], width: float, y: float, measure: Measure
) -> Iterator[Link]:
    """The links with captions below them, in their order, where no other stands."""
    taken: list[tuple[float, float]] = []
    for link in links:
        number = stack.shared.number[link.event]
        lead = told_in(int(stack.shared.groups[number]), len(stack.groups))
        entry = int(stack.shared.entry[number])
        whole = f"{lead}: {index.columns.texts.title(entry)}, {index.columns.texts.date(entry)}"
        text, wide = elided(whole, min(CAPTION_WIDEST, width - 2 * CAPTION_PAD), measure)
        left = min(max(link.x - wide / 2, CAPTION_PAD), width - wide - CAPTION_PAD)
        room = left - CAPTION_PAD - CAPTIONS_APART, left + wide + CAPTION_PAD + CAPTIONS_APART
        if any(room[0] < end and room[1] > start for start, end in taken):
            yield link
            continue
        taken.append((left - CAPTION_PAD, left + wide + CAPTION_PAD))
        label = Label(left, y, wide, text, link.event, elided=text != whole)
        yield replace(link, label=label)


def told_in(groups: int, of: int) -> str:
    """How many threads tell an event: ``In both``, ``In all 4``, ``In 2 of 4``."""
    if groups == of:
        return tr("In both") if of == 2 else tr("In all {number}", number=of)
    return tr("In {number} of {total}", number=groups, total=of)
