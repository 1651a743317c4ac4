"""Lanes: by what events are grouped into named bands, and the room the bands take."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from explorer.chronicle.chronicle import NO_PARTY
from explorer.chronicle.event import Event
from explorer.chronicle.kind import Kind
from explorer.chronicle.party import Pair
from explorer.language import mark, tr
from explorer.timeline.elements import Band

if TYPE_CHECKING:
    from explorer.timeline.labels.labels import Measure


class LaneMode(StrEnum):
    """By what events are grouped into bands."""

    KIND = "kind"
    PAIR = "pair"
    SOURCE = "source"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Lane:
    """A named group of rows. ``kind`` colours it; -1 for a lane that is no kind, which may have a
    ``color``. ``group`` is the number of the thread it belongs to, where several are stacked. The rows
    of an ``upward`` lane count from its foot.
    """

    key: str
    name: str
    kind: int = -1
    color: str = ""
    group: int = 0
    upward: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """A thread of a stack: ``count`` is the number of its events."""

    key: str
    name: str
    count: int


MAX_LANES = 1000
"""More groups than this share the last lane."""

REST = mark("Others")

GUTTER_MIN, GUTTER_MAX, GUTTER_PAD = 72.0, 180.0, 24.0

GUTTER_SHARE, GUTTER_WORD_SHARE = 0.11, 0.22
"""The share of a view that names which wrap may take, and the most that one long word does."""

Keys = Callable[[Event], Sequence[str]]
Assignment = tuple[tuple[Lane, ...], NDArray[np.int32], NDArray[np.int32]]


def lanes_of(
    events: Sequence[Event],
    codes: NDArray[np.uint8],
    kinds: Mapping[str, Kind],
    mode: LaneMode,
    pairs: Collection[Pair] = (),
    most: int = MAX_LANES,
) -> Assignment:
    """The lanes that hold events, in order, and the event and the lane of each event in each that shows it.

    ``codes`` are the positions of the events' kinds among ``kinds``.
    Lanes by kind are in the order of ``kinds``; lanes by pair are ``pairs`` in their order if given, else,
    like lanes by source, in order of their names. Lanes by source are of those that tell an event in one of
    ``pairs``. Empty lanes are left out, and of more than ``most`` the last are joined.
    """
    if mode in (LaneMode.NONE, LaneMode.KIND):
        every = np.arange(len(events), dtype=np.int32)
        if mode is LaneMode.NONE or not kinds:
            return (Lane("", ""),), every, np.zeros(len(events), dtype=np.int32)
        lanes = tuple(Lane(key, kind.label, number) for number, (key, kind) in enumerate(kinds.items()))
        used, lane = np.unique(codes, return_inverse=True)
        return tuple(lanes[code] for code in used) or lanes[:1], every, lane.astype(np.int32)
    if mode is LaneMode.SOURCE:
        told = (mention for event in events for mention in event.told_in(pairs))
        titles = {mention.document: mention.document_title for mention in told}
        order = sorted(titles, key=lambda name: (titles[name], name))
        lanes = _plain((name, titles[name]) for name in order)
        return _assigned(events, lanes, lambda event: [told.document for told in event.told_in(pairs)], most)
    names = [str(pair) for pair in pairs]
    if not pairs:
        names = sorted({name for event in events for name in _pairs(event)})
    return _assigned(events, _plain((name, name.replace("–", " – ")) for name in names), _pairs, most)


def of_lanes(assignment: Assignment, keys: Collection[str]) -> Assignment:
    """The same with the lanes of these keys alone, and what stands in them."""
    lanes, of, lane = assignment
    kept = [number for number, one in enumerate(lanes) if one.key in keys]
    places = np.full(len(lanes), -1, dtype=np.int32)
    places[kept] = np.arange(len(kept), dtype=np.int32)
    inside = places[lane] >= 0
    return tuple(lanes[number] for number in kept), of[inside], places[lane][inside]


def _pairs(event: Event) -> tuple[str, ...]:
    """The names of the threads an event stands in, as the chronicle groups them."""
    pairs = event.pairs
    if pairs:
        return tuple(str(pair) for pair in pairs)
    return (tr("{party} on its own", party=event.parties[0]) if event.parties else tr(NO_PARTY),)


def _plain(named: Iterable[tuple[str, str]]) -> tuple[Lane, ...]:
    """Lanes without a colour: colours mean kinds."""
    return tuple(Lane(key, name) for key, name in named)


def _assigned(events: Sequence[Event], lanes: tuple[Lane, ...], keys: Keys, most: int) -> Assignment:
    if len(lanes) > most:
        lanes = (*lanes[: most - 1], Lane(REST, tr(REST)))
    known = {lane.key: number for number, lane in enumerate(lanes)}
    rest = known.get(REST)
    found = [
        (position, lane)
        for position, event in enumerate(events)
        for lane in dict.fromkeys(known.get(key, rest) for key in keys(event))
        if lane is not None
    ]
    used = sorted({lane for _, lane in found})
    renumbered = {lane: number for number, lane in enumerate(used)}
    of = np.array([position for position, _ in found], dtype=np.int32)
    lane_of = np.array([renumbered[lane] for _, lane in found], dtype=np.int32)
    return tuple(lanes[lane] for lane in used) or lanes[:1], of, lane_of


def gutter_width(names: Collection[str], measure: Measure, most: float = GUTTER_MAX) -> float:
    """The width in pixels of the column left of the plot in which the bands' names stand; 0 without names.

    It is at most ``most``; longer names are for the painter to elide or wrap.
    """
    widest = max((measure.width(name, True) for name in names), default=0.0)
    return min(max(widest + GUTTER_PAD, GUTTER_MIN), most) if widest else 0.0


def wrapped_gutter(names: Collection[str], measure: Measure, width: float) -> float:
    """The same in a view of ``width`` pixels where names wrap: as wide as the longest word, within limits."""
    words = {word for name in names for word in name.split()}
    least = min(gutter_width(words, measure), width * GUTTER_WORD_SHARE)
    return min(gutter_width(names, measure), max(width * GUTTER_SHARE, least, GUTTER_MIN))


PADDING_MIN, PADDING_MAX = 4.0, 14.0
"""Room above the first and below the last row of a band, in pixels: more where the view has room to spare."""


MIRROR_ROOM = 26.0
"""Room for the axis between two groups that are mirrored, in pixels."""


class Reach(NamedTuple):
    """From where to where a group stands, its head included, which begins at ``head``."""

    y0: float
    y1: float
    head: float


@dataclass(frozen=True, slots=True)
class Geometry:
    """Where lanes and rows stand: ``base[lane]`` is the y of the lane's first row, scroll already
    subtracted: its top, or its foot where rows count upwards, as ``step`` says: 1 for downwards and -1.

    Where nothing is stacked there is one group, which has no name. ``axis`` is the room for the axis between
    mirrored groups, from its top to its foot.
    """

    bands: tuple[Band, ...]
    base: NDArray[np.float32]
    step: NDArray[np.float32]
    row_height: float
    first_strip: NDArray[np.int32]
    """The number of each lane's first strip (a row counted through all lanes); the total at the end."""
    height: float
    groups: tuple[Reach, ...]
    axis: tuple[float, float] | None = None

    def row_y(self, lane: NDArray[np.int32], row: NDArray[np.uint8]) -> NDArray[np.float32]:
        """The vertical middles of rows."""
        below = (row.astype(np.float32) + np.float32(0.5)) * np.float32(self.row_height)
        return self.base[lane] + self.step[lane] * below


def mirror_room(lanes: Sequence[Lane]) -> float:
    """The room that the axis between mirrored groups needs; none where there are no such groups."""
    return MIRROR_ROOM if any(lane.upward for lane in lanes) else 0.0


def _floors(
    lanes: Sequence[Lane], needed: NDArray[np.float64], heads: Sequence[float], least: float
) -> list[tuple[int, float]]:
    """Of each group the number of its lanes, and the padding at the least with which it is high enough."""
    found = []
    for number, head in enumerate(heads):
        own = [at for at, lane in enumerate(lanes) if lane.group == number]
        count = max(len(own), 1)
        found.append((count, (least - head - float(needed[own].sum())) / (2 * count)))
    return found


def _padding(spare: float, lanes: Sequence[Lane], floors: Sequence[tuple[int, float]]) -> float:
    """The padding with which all bands fill the ``spare`` height, within limits.

    Groups that need more padding than others anyway, to be high enough, take theirs first: else all together
    would be higher than the room there is.
    """
    count, free = max(len(lanes), 1), list(floors)
    while True:
        padding = min(max(spare / (2 * count), PADDING_MIN), PADDING_MAX)
        above = [group for group in free if group[1] > padding]
        if not above or len(above) == len(free):
            return padding
        free = [group for group in free if group not in above]
        spare -= sum(2 * lanes_in * floor for lanes_in, floor in above)
        count = max(count - sum(lanes_in for lanes_in, _ in above), 1)


def geometry(
    lanes: Sequence[Lane],
    counts: Sequence[int],
    rows: NDArray[np.int32],
    height: float,
    row_height: float,
    scroll: float,
    heads: Sequence[float] = (0.0,),
    least: float = 0.0,
) -> Geometry:
    """Bands one below another, as high as their ``rows`` need, with padding that fills spare ``height``.

    ``heads`` is the room above the first band of each group, or below the last one of a group whose lanes
    are upward, ``least`` the height of a group at the least.
    """
    between = mirror_room(lanes)
    needed = rows.astype(np.float64) * row_height
    spare = height - sum(heads) - between - float(rows.sum()) * row_height
    padding = _padding(spare, lanes, _floors(lanes, needed, heads, least))
    bands, bases, groups, y = list[Band](), list[float](), list[Reach](), -scroll
    for number, head in enumerate(heads):
        own = [at for at, lane in enumerate(lanes) if lane.group == number]
        upward, top = any(lanes[at].upward for at in own), y
        around = max(padding, (least - head - float(needed[own].sum())) / (2 * max(len(own), 1)))
        y += 0.0 if upward else head
        for at in own:
            lane, low = lanes[at], y + around
            bases.append(low + needed[at] if upward else low)
            y += needed[at] + 2 * around
            band = lane.key, lane.name, lane.kind, low - around, y, counts[at], lane.color, lane.group
            bands.append(Band(*band))
        y += head if upward else 0.0
        groups.append(Reach(top, y, y - head if upward else top))
        y += between if upward else 0.0
    strips = np.concatenate(([0], np.cumsum(rows))).astype(np.int32)
    step = np.array([-1.0 if lane.upward else 1.0 for lane in lanes], dtype=np.float32)
    axis = (groups[0].y1, groups[0].y1 + between) if between else None
    base = np.array(bases, dtype=np.float32)
    return Geometry(tuple(bands), base, step, row_height, strips, y + scroll, tuple(groups), axis)
