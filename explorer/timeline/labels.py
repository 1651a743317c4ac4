"""Labels: the weightiest first, never over one another; right of the mark, else left, else elided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from explorer.timeline.drawlist import Label
from explorer.timeline.room import MARGIN, Room

DISTANCE = 4.0
"""Between a mark or bar and its label."""

AWAY = 14.0
"""Between a label left of its mark and what stands before it, whose label it would seem to be otherwise."""

SHORTEST = "Abcdef…"
"""A label is not elided to less than the room this takes."""

FEWEST = 6
"""The fewest letters of an elided label, "…" included."""

WIDEST = 460.0
"""Longer labels are elided."""

MOSTLY, GOOD = 0.6, 130.0
"""A label cut to this share of its width, or to so many pixels, is better than one left of its mark."""


_LOOSE = " ,;:–-(\"“‘'"  # what does not stand before "…"


class Measure(Protocol):
    """Measures text as it will be painted."""

    @property
    def height(self) -> float:
        """The height of a line in pixels."""
        ...

    def width(self, text: str, strong: bool) -> float:
        """The width of a text in pixels; ``strong`` is bold."""
        ...


@dataclass(slots=True)
class CachedMeasure:
    """Remembers what was measured: a view keeps one for each font it uses."""

    measure: Measure
    limit: int = 20_000
    _widths: dict[tuple[str, bool], float] = field(default_factory=dict)

    @property
    def height(self) -> float:
        """The height of a line in pixels."""
        return self.measure.height

    def width(self, text: str, strong: bool) -> float:
        """The width of a text in pixels, measured once."""
        key = text, strong
        width = self._widths.get(key)
        if width is None:
            if len(self._widths) >= self.limit:
                self._widths.clear()
            width = self._widths[key] = self.measure.width(text, strong)
        return width


class Candidate(NamedTuple):
    """Something that wants a label: it reaches from ``left`` to ``right`` in row ``strip`` at height ``y``.

    ``bar`` are the pixels between which the label may stand on the thing itself, if it may. ``short`` is
    the text to fall back on where there is no room for the whole of ``text``.
    """

    strip: int
    y: float
    left: float
    right: float
    text: str
    short: str
    event: int
    bar: tuple[float, float] | None = None
    strong: bool = False
    dim: bool = False


@dataclass(frozen=True, slots=True)
class Places:
    """Where labels may stand: in the room ``beside`` marks and bars, or ``upon`` their own bar."""

    beside: Room
    upon: Room
    measure: Measure


def place(candidates: Sequence[Candidate], places: Places) -> tuple[Label, ...]:
    """The labels that find room, tried in the candidates' order, which is that of their importance.

    First everything is tried to the right of its mark, where it is read best; what finds too little room
    there is then tried to the left, and last cut to the larger gap that is left.
    """
    shortest = places.measure.width(SHORTEST, False)
    placed = [_to_the_right(candidate, places) for candidate in candidates]
    for number, candidate in enumerate(candidates):
        if placed[number] is None:
            placed[number] = _elsewhere(candidate, places, shortest)
    return tuple(label for label in placed if label is not None)


def _texts(candidate: Candidate, measure: Measure) -> list[tuple[str, float]]:
    """The texts to try, the fullest first, that are not too long, with their widths."""
    found = []
    if candidate.short:
        found.append((candidate.text, measure.width(candidate.text, candidate.strong)))
    title = candidate.short or candidate.text
    width = measure.width(title, candidate.strong)
    if width <= WIDEST:
        found.append((title, width))
    return found


def _to_the_right(candidate: Candidate, places: Places) -> Label | None:
    """The whole text to the right, else on its bar, else to the right with little cut off.

    Nothing is cut by the edge of the plot here: there is often room for the whole to the left.
    """
    x = candidate.right + DISTANCE
    for text, width in _texts(candidate, places.measure):
        if places.beside.take(candidate.strip, x, x + width):
            return _label(candidate, x, width, text)
        if candidate.bar is not None and (label := _upon(candidate, places, text, width)) is not None:
            return label
    if places.beside.reaches_edge(candidate.strip, x):
        return None
    text = candidate.short or candidate.text
    free = min(places.beside.free_right(candidate.strip, x) - x, WIDEST)
    enough = min(places.measure.width(text, candidate.strong) * MOSTLY, GOOD)
    return _cut_to(candidate, places, x, free) if free >= enough else None


def _upon(candidate: Candidate, places: Places, text: str, width: float) -> Label | None:
    """The text on its own bar, where no mark stands on it."""
    if candidate.bar is None:
        return None
    low, high = candidate.bar[0] + MARGIN, candidate.bar[1] - MARGIN
    x = places.upon.free_within(candidate.strip, low, high, width)
    if x is None or not places.upon.take(candidate.strip, x, x + width):
        return None
    return _label(candidate, x, width, text, inside=True, short=text.endswith("…"))


def _elsewhere(candidate: Candidate, places: Places, shortest: float) -> Label | None:
    """The whole text to the left, else as much of it as fits into the larger gap or onto the bar."""
    strip, right, left = candidate.strip, candidate.right + DISTANCE, candidate.left - DISTANCE
    room = places.beside
    before = _room_before(room, strip, left)
    for text, width in _texts(candidate, places.measure):
        if width <= before and room.take(strip, left - width, left):
            return _label(candidate, left - width, width, text)
    after, before = min(room.free_right(strip, right) - right, WIDEST), min(before, WIDEST)
    on = candidate.bar[1] - candidate.bar[0] - 2 * MARGIN if candidate.bar else 0.0
    if max(after, before, on) < shortest:
        return None
    if on > max(after, before):
        text = candidate.short or candidate.text
        return _upon(candidate, places, *elided(text, on, places.measure, candidate.strong))
    if after >= before:
        return _cut_to(candidate, places, right, after)
    return _cut_to(candidate, places, left, before, leftwards=True)


def _room_before(room: Room, strip: int, left: float) -> float:
    """The pixels for a label that ends at ``left``."""
    free = room.free_left(strip, left)
    return left - free - (AWAY - DISTANCE if free > MARGIN else 0.0)


def _cut_to(
    candidate: Candidate, places: Places, x: float, free: float, *, leftwards: bool = False
) -> Label | None:
    """The text cut to ``free`` pixels, beginning at x or, ``leftwards``, ending there."""
    cut, width = elided(candidate.short or candidate.text, free, places.measure, candidate.strong)
    begin = x - width if leftwards else x
    if len(cut) < FEWEST or not places.beside.take(candidate.strip, begin, begin + width):
        return None
    return _label(candidate, begin, width, cut, short=cut.endswith("…"))


def elided(text: str, room: float, measure: Measure, strong: bool = False) -> tuple[str, float]:
    """The text cut to ``room`` pixels, ending in "…" if anything was cut, and its width."""
    width = measure.width(text, strong)
    if width <= room:
        return text, width
    length = int(len(text) * room / width)
    while length > 0:
        cut = text[:length].rstrip(_LOOSE) + "…"
        width = measure.width(cut, strong)
        if width <= room:
            return cut, width
        length -= 1
    return "…", measure.width("…", strong)


def _label(
    candidate: Candidate, x: float, width: float, text: str, *, inside: bool = False, short: bool = False
) -> Label:
    return Label(x, candidate.y, width, text, candidate.event, short, candidate.strong, inside, candidate.dim)
