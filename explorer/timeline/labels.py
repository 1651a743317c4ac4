"""Labels: the weightiest first, never over one another; right of the mark, else left, else elided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.drawlist import Label

CELL = 4.0
"""Labels and marks take whole cells of so many pixels of a row."""

DISTANCE = 4.0
"""Between a mark or bar and its label."""

MARGIN = 4.0
"""Between a label and the edge of the plot, or of the bar it stands on."""

SHORTEST = "Abcdef…"
"""A label is not elided to less than the room this takes."""

FEWEST = 6
"""The fewest letters of an elided label, "…" included."""

WIDEST = 340.0
"""Longer labels are elided."""

MOSTLY, GOOD = 0.6, 130.0
"""A label cut to this share of its width, or to so many pixels, is better than one left of its mark."""


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


class Room:
    """What is still free in every row: one integer a row, a bit for each cell that is taken.

    Cells are aligned to time, not to the view (``phase`` pixels of the first cell lie left of the plot), so
    that panning does not change what fits.
    """

    def __init__(self, strips: int, width: float, phase: float) -> None:
        self._width = width
        self._phase = phase % CELL
        self._cells = int((width + self._phase) / CELL) + 1
        self._taken = [0] * strips
        self._strips = strips

    def fill(self, strip: NDArray[np.int32], left: NDArray[np.float64], right: NDArray[np.float64]) -> None:
        """Takes the cells of many marks at once."""
        cells = self._cells
        first = np.clip(((left + self._phase) / CELL).astype(np.int64), 0, cells)
        last = np.clip(((right + self._phase) / CELL).astype(np.int64) + 1, 0, cells)
        seen = (right + self._phase >= 0) & (left <= self._width)
        size = self._strips * (cells + 1)
        begins = np.bincount(strip[seen] * (cells + 1) + first[seen], minlength=size)
        ends = np.bincount(strip[seen] * (cells + 1) + last[seen], minlength=size)
        taken = np.cumsum(begins - ends).reshape(self._strips, cells + 1)[:, :cells] > 0
        packed = np.packbits(taken, axis=1, bitorder="little")
        for number in np.unique(strip).tolist():
            self._taken[number] |= int.from_bytes(packed[number].tobytes(), "little")

    def take(self, strip: int, left: float, right: float) -> bool:
        """Takes the cells between two x, if all of them are free and inside the plot."""
        if left < 0 or right > self._width:
            return False
        first, last = int((left + self._phase) / CELL), int((right + self._phase) / CELL)
        mask = ((1 << (last - first + 1)) - 1) << first
        if self._taken[strip] & mask:
            return False
        self._taken[strip] |= mask
        return True

    def free_right(self, strip: int, left: float) -> float:
        """Up to which x the row is free from ``left`` on; ``left`` itself where nothing is."""
        first = int((max(left, 0.0) + self._phase) / CELL)
        beyond = self._taken[strip] >> first
        if not beyond:
            return self._width - MARGIN
        cells = (beyond & -beyond).bit_length() - 1
        return min(max((first + cells) * CELL - self._phase - 0.01, left), self._width - MARGIN)

    def free_left(self, strip: int, right: float) -> float:
        """Down to which x the row is free from ``right`` on."""
        if right <= MARGIN:
            return right
        last = int((min(right, self._width) + self._phase) / CELL)
        before = self._taken[strip] & ((1 << (last + 1)) - 1)
        return min(max(before.bit_length() * CELL - self._phase + 0.01, MARGIN), right)


def place(candidates: Sequence[Candidate], room: Room, measure: Measure) -> tuple[Label, ...]:
    """The labels that find room, tried in the candidates' order, which is that of their importance.

    First everything is tried to the right of its mark, where it is read best; what finds too little room
    there is then tried to the left, and last cut to the larger gap that is left.
    """
    shortest = measure.width(SHORTEST, False)
    placed: list[Label | None] = [_to_the_right(candidate, room, measure) for candidate in candidates]
    for number, candidate in enumerate(candidates):
        if placed[number] is None:
            placed[number] = _elsewhere(candidate, room, measure, shortest)
    return tuple(label for label in placed if label is not None)


def _texts(candidate: Candidate, measure: Measure) -> list[tuple[str, float]]:
    """The texts to try, the fullest first, that are not too long, with their widths."""
    texts = (candidate.text, candidate.short) if candidate.short else (candidate.text,)
    measured = [(text, measure.width(text, candidate.strong)) for text in texts]
    return [
        (text, width) for text, width in measured if width <= (WIDEST if text == texts[-1] else 2 * WIDEST)
    ]


def _to_the_right(candidate: Candidate, room: Room, measure: Measure) -> Label | None:
    """The whole text to the right, else on its bar, else to the right with little cut off."""
    x = candidate.right + DISTANCE
    for text, width in _texts(candidate, measure):
        if room.take(candidate.strip, x, x + width):
            return _label(candidate, x, width, text)
        if candidate.bar is not None and candidate.bar[1] - candidate.bar[0] >= width + 2 * MARGIN:
            return _label(candidate, candidate.bar[0] + MARGIN, width, text, inside=True)
    text = candidate.short or candidate.text
    free = min(room.free_right(candidate.strip, x) - x, WIDEST)
    enough = min(measure.width(text, candidate.strong) * MOSTLY, GOOD)
    return _cut_to(candidate, room, measure, x, free) if free >= enough else None


def _elsewhere(candidate: Candidate, room: Room, measure: Measure, shortest: float) -> Label | None:
    """The whole text to the left, else as much of it as fits into the larger gap or onto the bar."""
    strip, right, left = candidate.strip, candidate.right + DISTANCE, candidate.left - DISTANCE
    for text, width in _texts(candidate, measure):
        if room.take(strip, left - width, left):
            return _label(candidate, left - width, width, text)
    after = min(room.free_right(strip, right) - right, WIDEST)
    before = min(left - room.free_left(strip, left), WIDEST)
    on = candidate.bar[1] - candidate.bar[0] - 2 * MARGIN if candidate.bar else 0.0
    if max(after, before, on) < shortest:
        return None
    if candidate.bar is not None and on > max(after, before):
        cut, width = elided(candidate.short or candidate.text, on, measure, candidate.strong)
        return _label(candidate, candidate.bar[0] + MARGIN, width, cut, inside=True, short=True)
    if after >= before:
        return _cut_to(candidate, room, measure, right, after)
    return _cut_to(candidate, room, measure, left, before, leftwards=True)


def _cut_to(
    candidate: Candidate, room: Room, measure: Measure, x: float, free: float, *, leftwards: bool = False
) -> Label | None:
    """The text cut to ``free`` pixels, beginning at x or, ``leftwards``, ending there."""
    cut, width = elided(candidate.short or candidate.text, free, measure, candidate.strong)
    begin = x - width if leftwards else x
    if len(cut) < FEWEST or not room.take(candidate.strip, begin, begin + width):
        return None
    return _label(candidate, begin, width, cut, short=cut.endswith("…"))


def elided(text: str, room: float, measure: Measure, strong: bool = False) -> tuple[str, float]:
    """The text cut to ``room`` pixels, ending in "…" if anything was cut, and its width."""
    width = measure.width(text, strong)
    if width <= room:
        return text, width
    length = int(len(text) * room / width)
    while length > 0:
        cut = text[:length].rstrip(" ,;:–-") + "…"
        width = measure.width(cut, strong)
        if width <= room:
            return cut, width
        length -= 1
    return "…", measure.width("…", strong)


def _label(
    candidate: Candidate, x: float, width: float, text: str, *, inside: bool = False, short: bool = False
) -> Label:
    return Label(x, candidate.y, width, text, candidate.event, short, candidate.strong, inside, candidate.dim)
