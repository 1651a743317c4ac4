"""Labels: the weightiest first, never over one another; right of the mark, else left, else elided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

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

WIDEST = 340.0
"""Longer labels are elided."""


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


@dataclass(frozen=True, slots=True)
class Candidate:
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
        edges = np.zeros((self._strips, cells + 1), dtype=np.int32)
        np.add.at(edges, (strip[seen], first[seen]), 1)
        np.add.at(edges, (strip[seen], last[seen]), -1)
        packed = np.packbits(np.cumsum(edges, axis=1)[:, :cells] > 0, axis=1, bitorder="little")
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
    """The labels that find room, in the candidates' order, which is that of their importance."""
    shortest = measure.width(SHORTEST, False)
    placed = (_placed(candidate, room, measure, shortest) for candidate in candidates)
    return tuple(label for label in placed if label is not None)


def _placed(candidate: Candidate, room: Room, measure: Measure, shortest: float) -> Label | None:
    for text in (candidate.text, candidate.short) if candidate.short else (candidate.text,):
        width = measure.width(text, candidate.strong)
        if width <= WIDEST:
            label = _whole(candidate, text, width, room)
            if label is not None:
                return label
    return _elided(candidate, room, measure, shortest)


def _whole(candidate: Candidate, text: str, width: float, room: Room) -> Label | None:
    """The whole text to the right, else on the bar, else to the left."""
    right = candidate.right + DISTANCE
    if room.take(candidate.strip, right, right + width):
        return _label(candidate, right, width, text)
    if candidate.bar is not None and candidate.bar[1] - candidate.bar[0] >= width + 2 * MARGIN:
        return _label(candidate, candidate.bar[0] + MARGIN, width, text, inside=True)
    left = candidate.left - DISTANCE - width
    if room.take(candidate.strip, left, left + width):
        return _label(candidate, left, width, text)
    return None


def _elided(candidate: Candidate, room: Room, measure: Measure, shortest: float) -> Label | None:
    """As much of the text as fits into the larger gap beside the mark."""
    strip, text = candidate.strip, candidate.short or candidate.text
    right, left = candidate.right + DISTANCE, candidate.left - DISTANCE
    after = min(room.free_right(strip, right) - right, WIDEST)
    before = min(left - room.free_left(strip, left), WIDEST)
    on = candidate.bar[1] - candidate.bar[0] - 2 * MARGIN if candidate.bar else 0.0
    if max(after, before, on) < shortest:
        return None
    if on > max(after, before):
        assert candidate.bar is not None
        cut, width = elided(text, on, measure, candidate.strong)
        return _label(candidate, candidate.bar[0] + MARGIN, width, cut, inside=True, short=True)
    cut, width = elided(text, max(after, before), measure, candidate.strong)
    x = right if after >= before else left - width
    if width < shortest / 2 or not room.take(strip, x, x + width):
        return None
    return _label(candidate, x, width, cut, short=True)


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
