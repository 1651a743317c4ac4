"""The relations band: the standing of a pair's relations as a strip of coloured stretches at a thread's head.

It is laid out at a height it is given, at the head of the one thread or of each of a stack.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from explorer.chronicle.chronicle import ThreadKey
from explorer.chronicle.party import Pair
from explorer.chronicle.relations.standing import Standing, stretch_words
from explorer.timeline.axis.parts import AxisBreak
from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.bands.lanes import Reach
from explorer.timeline.elements import FADE_END, FADE_START, OPEN_END, Label
from explorer.timeline.index.columns import Columns
from explorer.timeline.labels.labels import Measure
from explorer.timeline.stack.groupscale import GroupScale
from explorer.timeline.stack.heads import STRIP_HEIGHT, STRIP_TOP, Head

SIGN_HALF = 6.0
"""Half the width of the sign of a contradiction, in pixels."""

_BEYOND = 10.0  # ends outside the plot are cut to stand so many pixels outside it
_TAIL = 10.0  # a stretch that goes on is shown so many pixels beyond the last day known, with an arrow's head
_INSET = 5.0  # between a stretch's edge, or a sign, and its text
_APART = 5.0  # pixels between the marks of two events


@dataclass(frozen=True, slots=True)
class RelationsBand:
    """What a strip is laid out from, for the head of a group (0 where nothing is stacked).

    ``places`` are the positions of its events that are shown, by id.
    """

    standing: Standing
    places: Mapping[str, int]
    group: int = 0

    def position(self, name: str) -> int:
        """The position of the event with an id; -1 where it is not shown."""
        return self.places.get(name, -1)

    def words(self, stretch: int) -> str:
        """What a tooltip says of a stretch."""
        found = self.standing.stretches[stretch]
        return stretch_words(found, self.standing.against(found))


@dataclass(frozen=True, slots=True)
class Stretch:
    """One state from x0 to x1 between y0 and y1.

    ``number`` is its place among the standing's stretches, ``event`` the position of the event that began it
    (-1 where that is not shown). Up to ``settled`` its beginning is uncertain and drawn faintly. ``flags``
    are OPEN_END where it goes on, and FADE_*. ``events`` are the x of what decided or confirmed it further.
    """

    x0: float
    x1: float
    y0: float
    y1: float
    state: str
    number: int
    event: int
    settled: float
    flags: int = 0
    events: tuple[float, ...] = ()
    label: Label | None = None


@dataclass(frozen=True, slots=True)
class Sign:
    """Where accounts contradict one another, with its middle at (x, y).

    ``numbers`` are the places of the contradictions among the standing's, ``text`` their sentences,
    ``event`` the position of the later event of the first, -1 where it is not shown.
    """

    x: float
    y: float
    numbers: tuple[int, ...]
    text: str
    event: int


@dataclass(frozen=True, slots=True)
class Strip:
    """The strip of a ``band`` laid out between y0 and y1; what is in view of it, from left to right."""

    band: RelationsBand
    y0: float
    y1: float
    stretches: tuple[Stretch, ...] = ()
    signs: tuple[Sign, ...] = ()

    def words(self, stretch: int = -1, sign: int = -1) -> str:
        """What a tooltip says of a stretch or a sign of the strip; "" of neither."""
        if sign >= 0:
            return self.signs[sign].text
        return self.band.words(self.stretches[stretch].number) if stretch >= 0 else ""

    def tears(self, breaks: Sequence[AxisBreak]) -> list[float]:
        """Where breaks of the axis tear the strip: at their edges, but for those under its texts."""
        labels = [one.label for one in self.stretches if one.label]
        return [
            x
            for x in (edge for gap in breaks for edge in (gap.x0, gap.x1))
            if any(one.x0 < x < one.x1 for one in self.stretches)
            and not any(_covers(label, x) for label in labels)
        ]

    def lowered(self, by: float) -> Strip:
        """The same strip so many pixels further down."""
        stretches = (
            replace(
                one,
                y0=one.y0 + by,
                y1=one.y1 + by,
                label=one.label._replace(y=one.label.y + by) if one.label else None,
            )
            for one in self.stretches
        )
        signs = tuple(replace(one, y=one.y + by) for one in self.signs)
        return Strip(self.band, self.y0 + by, self.y1 + by, tuple(stretches), signs)


def relations_bands(
    standings: Mapping[Pair, Standing], threads: Sequence[ThreadKey], places: Mapping[str, int]
) -> tuple[RelationsBand, ...]:
    """The relations bands of ``threads`` that stand one below another: of the pairs of which any is known."""
    return tuple(
        RelationsBand(standings[key.pair], places, number)
        for number, key in enumerate(threads)
        if key.pair and key.pair in standings
    )


def strips_in(
    bands: Sequence[RelationsBand],
    columns: Columns,
    scale: TimeScale,
    measure: Measure,
    groups: Sequence[Reach],
    heads: Sequence[Head],
) -> tuple[Strip, ...]:
    """The strips of a view, each at the head of its group; ``groups`` says where the groups stand."""
    return tuple(
        strip(
            band,
            GroupScale.of(scale, columns, band.group),
            measure,
            groups[band.group].head + heads[band.group].strip,
        )
        for band in bands
    )


def strip(band: RelationsBand, scale: GroupScale, measure: Measure, y: float) -> Strip:
    """The strip of a view, its room beginning at ``y``; scaling it down never costs more than its pixels."""
    top, bottom = y + STRIP_TOP, y + STRIP_TOP + STRIP_HEIGHT
    signs = tuple(_signs(band, scale, (top + bottom) / 2))
    stretches = []
    for number, found in _in_view(band, scale):
        shown = _stretch(band, scale, number, replace(found, y0=top, y1=bottom))
        label = _label(band, shown, signs, scale.width, measure)
        events = tuple(x for x in shown.events if label is None or not _covers(label, x))
        stretches.append(replace(shown, label=label, events=events))
    return Strip(band, top, bottom, tuple(stretches), signs)


def _covers(label: Label, x: float) -> bool:
    return label.x - 2.0 <= x <= label.x + label.width + 2.0


def _in_view(band: RelationsBand, scale: GroupScale) -> Iterator[tuple[int, Stretch]]:
    """The stretches in view, no more than one a pixel; their ends outside the plot are cut."""
    found, horizon = band.standing.stretches, band.standing.horizon
    number = max(bisect_right(found, scale.first_day, key=lambda stretch: stretch.first) - 1, 0)
    while number < len(found) and found[number].first < scale.last_day:
        here = found[number]
        tail = _TAIL if here.last is None else 0.0
        last = horizon if here.last is None else here.last
        x0, x1 = scale.to_x(here.first), scale.to_x(last + 1) + tail
        if x1 > 0:
            left, right = max(x0, -_BEYOND), min(x1, scale.width + _BEYOND)
            event = band.position(here.began.id)
            yield number, Stretch(left, right, 0.0, 0.0, here.state.key, number, event, left)
        next_day = scale.to_day(max(x0, 0.0) + 1.0)
        number = max(bisect_right(found, next_day, key=lambda stretch: stretch.first) - 1, number + 1)


def _stretch(band: RelationsBand, scale: GroupScale, number: int, shown: Stretch) -> Stretch:
    """A stretch with what depends on its dates: the uncertain beginning, flags, and its events."""
    told = band.standing.stretches[number]
    settled = (
        min(max(scale.to_x(told.settled), shown.x0), shown.x1) if told.settled > told.first else shown.x0
    )
    flags = OPEN_END if told.last is None else 0
    flags |= FADE_START if told.approximate and shown.x0 >= 0 else 0
    flags |= FADE_END if told.faded and shown.x1 <= scale.width else 0
    marks: list[float] = []
    for event in told.events[1:]:
        start = event.date.start
        x = scale.to_x((start.first_day + start.last_day + 1) / 2) if start else shown.x0
        if shown.x0 + _APART <= x <= shown.x1 - _APART and all(abs(x - mark) >= _APART for mark in marks):
            marks.append(x)
    return replace(shown, settled=settled, flags=flags, events=tuple(sorted(marks)))


def _signs(band: RelationsBand, scale: GroupScale, y: float) -> Iterator[Sign]:
    """The signs in view; those that would stand upon one another are one."""
    found = band.standing.contradictions
    number = bisect_left(found, scale.first_day, key=lambda told: told.day)
    while number < len(found) and scale.to_x(found[number].day) <= scale.width:
        x = scale.to_x(found[number].day)
        reach = scale.to_day(x + 2 * SIGN_HALF)
        end = max(bisect_left(found, reach, key=lambda told: told.day), number + 1)
        text = "\n".join(dict.fromkeys(f"⚠ {told.sentence}" for told in found[number:end][:6]))
        x = min(max(x, SIGN_HALF + 1), scale.width - SIGN_HALF - 1)
        event = band.position(found[number].events[-1].id)
        yield Sign(x, y, tuple(range(number, end)), text, event)
        number = end


def _label(
    band: RelationsBand, shown: Stretch, signs: Sequence[Sign], width: float, measure: Measure
) -> Label | None:
    """The text of a stretch in the first part of it in view that holds it whole, else its first words.

    No word is cut: what has no room is told by the colour, the legend and the tooltip. The part where its
    beginning is uncertain comes last: there the text would stand upon a fainter ground.
    """
    text = band.standing.stretches[shown.number].text
    tail = _TAIL if shown.flags & OPEN_END and shown.x1 <= width else 0.0
    settled, end = max(shown.settled, 0.0), min(shown.x1, width) - tail * 0.5
    rooms = [*_rooms(settled, end, signs), *_rooms(max(shown.x0, 0.0), min(settled, end), signs)]
    if not rooms:
        return None
    wide = measure.width(text, True)
    left, right = next(
        (room for room in rooms if room[1] - room[0] >= wide), max(rooms, key=lambda room: room[1] - room[0])
    )
    cut = _whole_words(text, right - left, measure)
    if not cut:
        return None
    middle, wide = (shown.y0 + shown.y1) / 2, measure.width(cut, True)
    return Label(left, middle, wide, cut, shown.event, elided=cut != text, strong=True, inside=True)


def _whole_words(text: str, room: float, measure: Measure) -> str:
    """The text, or as many of its first words with "…" as there is room for; "" where there is for none."""
    words = text.split()
    tries = (text, *(" ".join(words[:count]) + "…" for count in range(len(words) - 1, 0, -1)))
    return next((one for one in tries if measure.width(one, True) <= room), "")


def _rooms(left: float, right: float, signs: Sequence[Sign]) -> Iterator[tuple[float, float]]:
    """The parts between ``left`` and ``right`` that signs leave free."""
    for sign in signs:
        if left - SIGN_HALF < sign.x < right + SIGN_HALF:
            if sign.x - SIGN_HALF - _INSET > left + _INSET:
                yield left + _INSET, sign.x - SIGN_HALF - _INSET
            left = max(left, sign.x + SIGN_HALF)
    if right - _INSET > left + _INSET:
        yield left + _INSET, right - _INSET
