"""The axis: two rows of ticks from millennia to days, chosen from a table by the room their texts need."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from explorer.chronicle.dates.days import MEAN_YEAR
from explorer.timeline.axis.breaks import breaks_in
from explorer.timeline.axis.daymap import PLAIN, DayMap
from explorer.timeline.axis.origin import Origin
from explorer.timeline.axis.parts import Tick
from explorer.timeline.axis.sincemarks import since
from explorer.timeline.axis.tickmarks import CALENDAR, Reckoning, Texts, Unit
from explorer.timeline.axis.timescale import TimeScale
from explorer.timeline.labels.labels import Measure

GAP = 14.0
"""The least distance in pixels between two texts of a row."""

INSET = 5.0
"""The least distance in pixels of a text from a break, whose edges are ragged."""

NARROWEST = 3.0
"""Stretches between breaks that are narrower than this many pixels have no ticks."""


_UNIT_DAYS = {"day": 1.0, "month": MEAN_YEAR / 12, "year": MEAN_YEAR}


@dataclass(frozen=True, slots=True)
class Step:
    """One way to divide the axis.

    Ticks stand every ``count`` units; those at multiples of ``round_to`` are strong. ``upper`` and
    ``upper_count`` divide the upper row (count 0: none). ``days`` is the least length of a step in days.
    """

    unit: Unit
    count: int
    round_to: int
    upper: Unit
    upper_count: int

    @property
    def days(self) -> float:
        """The mean length of a step in days."""
        return self.count * _UNIT_DAYS[self.unit]


STEPS = (
    Step("day", 1, 0, "month", 1),
    Step("day", 2, 0, "month", 1),
    Step("day", 5, 0, "month", 1),
    Step("day", 10, 0, "month", 1),
    Step("month", 1, 12, "year", 1),
    Step("month", 3, 12, "year", 1),
    Step("month", 6, 12, "year", 1),
    Step("year", 1, 10, "year", 10),
    Step("year", 2, 10, "year", 10),
    Step("year", 5, 10, "year", 10),
    Step("year", 10, 100, "year", 100),
    Step("year", 20, 100, "year", 100),
    Step("year", 50, 100, "year", 100),
    Step("year", 100, 1000, "year", 1000),
    Step("year", 200, 1000, "year", 1000),
    Step("year", 500, 1000, "year", 1000),
    Step("year", 1000, 5000, "year", 0),
    Step("year", 2000, 10000, "year", 0),
    Step("year", 5000, 10000, "year", 0),
)
"""From the finest to the coarsest; the finest whose texts have room is taken."""

Room = tuple[float, float]


@dataclass(frozen=True, slots=True)
class _Piece:
    """An unbroken stretch of the axis from ``left`` to ``right`` in pixels; ``scale`` counts calendar days.

    ``cut_left`` and ``cut_right`` say that a break begins there.
    """

    scale: TimeScale
    reckoning: Reckoning
    left: float
    right: float
    cut_left: bool = False
    cut_right: bool = False

    @property
    def is_cut(self) -> bool:
        """Whether the stretch ends at a break."""
        return self.cut_left or self.cut_right

    @property
    def room(self) -> Room:
        """Between which x texts stand in it."""
        return (
            self.left + INSET if self.cut_left else -math.inf,
            self.right - INSET if self.cut_right else math.inf,
        )

    def to_x(self, day: float) -> float:
        """The x at which a day of the calendar stands."""
        return self.left + self.scale.to_x(day)


def ticks(
    scale: TimeScale, measure: Measure, days: DayMap = PLAIN, origin: Origin | None = None
) -> tuple[Tick, ...]:
    """The ticks of both rows for a scale, the lower row first, each in order of x.

    ``days`` is the map to the days that the scale counts, ``origin`` the day that they are counted from; None
    for those of the calendar. Every unbroken stretch has ticks of its own and, as far as there is room, at
    least one text, which leans over a break beside it that says nothing.
    """
    reckoning = CALENDAR if origin is None else since(origin.day)
    pieces = list(_pieces(scale, days, reckoning))
    if not pieces:
        return ()
    step = _step_for(pieces, scale.pixels_per_day, measure)
    lower = [_lower(piece, step, measure) for piece in pieces]
    if days.breaks:
        told = [(gap.x0, gap.x1) for gap in breaks_in(scale, days, measure) if gap.lines]
        lower = list(_leaning(pieces, lower, step, measure, told))
    return (*chain.from_iterable(lower), *_upper(pieces, step, measure))


def in_one_row(found: Sequence[Tick]) -> tuple[Tick, ...]:
    """The lower of both rows alone, for a small axis: a January says its year, as the upper row would."""
    years = {round(tick.x): tick.text for tick in found if tick.level == 1}
    lower = (tick for tick in found if tick.level == 0)
    return tuple(tick._replace(text=_of_year(tick.text, years.get(round(tick.x), ""))) for tick in lower)


def _of_year(text: str, year: str) -> str:
    """The year where the text is the name of a month."""
    return year if year and text and not any(char.isdigit() for char in text) else text


def _pieces(scale: TimeScale, days: DayMap, reckoning: Reckoning) -> Iterator[_Piece]:
    if not days.breaks:
        yield _Piece(scale, reckoning, 0.0, scale.width)
        return
    for first, last in days.stretches(scale.first_day, scale.last_day):
        left, right = scale.to_x(first), scale.to_x(last)
        if right - left >= NARROWEST:
            calendar = TimeScale(days.to_day(first), days.to_day(last), right - left)
            cut = first > scale.first_day, last < scale.last_day
            yield _Piece(calendar, reckoning, left, right, *cut)


def _step_for(pieces: Sequence[_Piece], pixels_per_day: float, measure: Measure) -> Step:
    scales = [piece.scale for piece in pieces]
    room: dict[Unit, float] = {}
    for step in STEPS:
        wide = step.days * pixels_per_day
        if wide < GAP:  # without asking how wide texts are
            continue
        if step.unit not in room:
            room[step.unit] = measure.width(pieces[0].reckoning.widest(step.unit, scales), True) + GAP
        if wide >= room[step.unit]:
            return step
    return STEPS[-1]


def _lower(piece: _Piece, step: Step, measure: Measure) -> list[Tick]:
    found = list(_lines(piece, step))
    if not piece.is_cut:
        return found
    found = [tick if _fits(tick, piece.room, measure) else tick._replace(text="") for tick in found]
    if not any(tick.text for tick in found):
        found = sorted([*found, *_only_tick(piece, step, measure, piece.room)], key=lambda tick: tick.x)
    return found


def _lines(piece: _Piece, step: Step) -> Iterator[Tick]:
    low, high = piece.left - 1.0, piece.right + 1.0
    first, wide = piece.scale.first_day, piece.scale.pixels_per_day
    for day, text, strong in piece.reckoning.marks(piece.scale, step.unit, step.count, step.round_to):
        x = piece.left + (day - first) * wide
        if low <= x <= high:
            yield Tick(x, text, 0, strong)


def _reach(tick: Tick, measure: Measure) -> Room:
    """From where to where the text of a tick of the lower row stands."""
    half = measure.width(tick.text, True) / 2
    return tick.x - half, tick.x + half


def _fits(tick: Tick, room: Room, measure: Measure) -> bool:
    left, right = _reach(tick, measure)
    return room[0] <= left and right <= room[1]


def _only_tick(piece: _Piece, step: Step, measure: Measure, room: Room) -> list[Tick]:
    """Where a narrow stretch holds no text: the roundest year whose text stands in ``room``."""
    middle = (piece.left + piece.right) / 2
    for finer in reversed(STEPS[: STEPS.index(step) + 1]):
        if finer.unit == "year":
            fitting = [tick for tick in _lines(piece, finer) if _fits(tick, room, measure)]
            if fitting:
                return [min(fitting, key=lambda tick: abs(tick.x - middle))]
    return []


def _leaning(
    pieces: Sequence[_Piece], rows: Sequence[list[Tick]], step: Step, measure: Measure, taken: list[Room]
) -> Iterator[list[Tick]]:
    """The ticks of each piece, where it has no text with one beyond its edges; nothing else is ``taken``."""
    taken = [*taken, *(_reach(tick, measure) for row in rows for tick in row if tick.text)]
    for piece, row in zip(pieces, rows, strict=True):
        if any(tick.text for tick in row):
            yield row
            continue
        middle = piece.left + piece.right
        low = max((right for left, right in taken if left + right < middle), default=-math.inf)
        high = min((left for left, right in taken if left + right >= middle), default=math.inf)
        added = _only_tick(piece, step, measure, (low + GAP / 2, high - GAP / 2))
        taken += [_reach(tick, measure) for tick in added]
        yield sorted([*row, *added], key=lambda tick: tick.x)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A named stretch of the upper row: its ends as far as it has room, and how it may be written.

    Its ``texts`` and their ``widths`` are in order, the fullest first. ``whole`` says that both of its ends
    are in view.
    """

    piece: _Piece
    left: float
    right: float
    texts: Texts
    widths: tuple[float, ...]
    whole: bool

    def written(self, form: int) -> Iterator[Tick]:
        """Its text in a form; next to a break in a shorter one if that alone has room."""
        last = len(self.texts) if self.piece.is_cut else form + 1
        for number in range(form, last):
            if self.left < self.piece.right and self.right - self.left >= self.widths[number]:
                yield Tick(self.left, self.texts[number], 1, True)
                return


def _upper(pieces: Sequence[_Piece], step: Step, measure: Measure) -> Iterator[Tick]:
    """The upper row; the stretch under way at the left edge keeps its text on screen while there is room.

    All stretches are written alike: in the fullest way for which every whole one has room.
    """
    if not step.upper_count:
        return
    found = [stretch for piece in pieces for stretch in _named(piece, step, measure)]
    forms = range(len(found[0].texts)) if found else range(0)
    fitting = (
        form
        for form in forms
        if all(stretch.right - stretch.left >= stretch.widths[form] for stretch in found if stretch.whole)
    )
    chosen = next(fitting, len(forms) - 1)
    for stretch in found:
        yield from stretch.written(chosen)


def _named(piece: _Piece, step: Step, measure: Measure) -> Iterator[_Stretch]:
    """The named stretches of the upper row that reach into a piece."""
    starts = list(piece.reckoning.stretches(piece.scale, step.upper, step.upper_count))
    ends = [piece.to_x(start) for start, _ in starts[1:]] + [math.inf] * bool(starts)
    low, high = piece.room
    for (start, texts), end in zip(starts, ends, strict=True):
        x = piece.to_x(start)
        yield _Stretch(
            piece,
            max(x, piece.left, low),
            min(end, high),
            texts,
            tuple(measure.width(text, True) + GAP / 2 for text in texts),
            x >= piece.left and end <= piece.right,
        )
