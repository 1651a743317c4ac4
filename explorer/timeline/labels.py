"""Labels: never over one another; right of the mark, left of it, upon a bar, and cut where room is short."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple, Protocol

import numpy as np

from explorer.timeline.drawlist import Label
from explorer.timeline.freespace import Gaps
from explorer.timeline.sides import BETWEEN, NOTHING, Gap, Want, settled, worth

DISTANCE = 4.0
"""Between a mark or bar and its label."""

SHORTEST = "Abcdefgh…"
"""A label is not elided to less than the room this takes."""

FEWEST = 6
"""The fewest letters of an elided label, "…" included."""

WIDEST = 460.0
"""Longer labels are elided."""

MOSTLY, GOOD = 0.6, 18
"""A label is still understood with this share of its letters, or with so many of them."""

UPON_BONUS = 0.04
"""How much better a label is read upon its own bar than left of it."""

LEAST_CUT, MOST_LOST = 12, 3
"""A cut before the end of a word goes back to the word before if so many letters stay, and only so many
go."""

SELECTED_WEIGHT, DIM_WEIGHT = 50.0, 0.05
"""The weights of the label of the selected event, and of one that a search does not match; of others it is
1."""

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
    """Something that wants a label: it reaches from ``left`` to ``right`` at height ``y``.

    ``bar`` lists the free stretches of the thing itself, from left to right, if the label may stand there.
    ``short`` is the text to fall back on where there is no room for the whole of ``text``.
    """

    y: float
    left: float
    right: float
    text: str
    short: str
    event: int
    bar: tuple[tuple[float, float], ...] = ()
    strong: bool = False
    dim: bool = False

    @property
    def title(self) -> str:
        """The text that is to be read at the least."""
        return self.short or self.text


Titled = tuple[Candidate, float]
"""A candidate with the width of its title in pixels, which is measured once."""


def place(candidates: Mapping[int, Candidate], gaps: Gaps, measure: Measure) -> tuple[Label, ...]:
    """The labels that find room; candidates are given by their numbers among the neighbours of the gaps."""
    shortest = measure.width(SHORTEST, False)
    titled = {
        number: (candidate, measure.width(candidate.short or candidate.text, candidate.strong))
        for number, candidate in candidates.items()
    }
    rows = _rows(gaps, {number: _want(*one, shortest) for number, one in titled.items()})
    labels: list[Label] = []
    placed: set[int] = set()
    sides = zip(gaps.first.tolist(), gaps.second.tolist(), rows, settled(rows), strict=True)
    for first, second, (_, _, room, _), (left, right) in sides:
        if left and right:
            labels += _both(titled[first], titled[second], room, left, right, measure)
            placed |= {first, second}
        elif left:
            labels += _after(titled[first], left, measure)
            placed.add(first)
        elif right:
            labels += _before(titled[second], right, measure)
            placed.add(second)
    for number, one in titled.items():
        if one[0].bar and number not in placed:
            labels += _upon(one, measure, shortest)
    return tuple(labels)


def _rows(gaps: Gaps, wants: Mapping[int, Want]) -> list[Gap]:
    """The gaps as their neighbours see them."""
    first, second = gaps.first, gaps.second
    room = gaps.end - gaps.start - DISTANCE * ((first >= 0).astype(np.float64) + (second >= 0))
    linked = np.zeros(len(gaps), dtype=np.bool_)
    linked[1:] = (second[:-1] == first[1:]) & (first[1:] >= 0)
    known: dict[int, Want | None] = {**wants, -1: None}
    one, other = ([known.get(number, NOTHING) for number in side.tolist()] for side in (first, second))
    return list(zip(one, other, room.tolist(), linked.tolist(), strict=True))


def _want(candidate: Candidate, width: float, shortest: float) -> Want:
    weight = SELECTED_WEIGHT if candidate.strong else DIM_WEIGHT if candidate.dim else 1.0
    want = _wish(width, len(candidate.short or candidate.text), shortest, weight)
    if not candidate.bar:
        return want
    low, high = _stretch(candidate.bar, want.whole)
    return want._replace(upon=worth(want, high - low) + UPON_BONUS * (high - low >= want.whole))


@lru_cache(maxsize=4096)
def _wish(width: float, letters: int, shortest: float, weight: float) -> Want:
    """What a text of so many pixels and letters wants beside its mark."""
    whole = min(width, WIDEST)
    enough = min(MOSTLY, (GOOD + 1) / max(letters, 1)) * width + shortest / len(SHORTEST)
    return Want(whole, min(max(enough, shortest), whole), min(shortest, whole), weight)


def _stretch(bar: Sequence[tuple[float, float]], width: float) -> tuple[float, float]:
    """The first free stretch of a bar that is as wide as ``width``, else the widest."""
    for low, high in bar:
        if high - low >= width:
            return low, high
    return max(bar, key=lambda stretch: stretch[1] - stretch[0])


def _both(
    first: Titled, second: Titled, room: float, left: float, right: float, measure: Measure
) -> list[Label]:
    """The labels of both neighbours of a gap; what one of the two leaves of its part is the other's."""
    left = max(left, room - BETWEEN - _title(second, right, measure)[1])
    text, width = _fitting(first, left, measure)
    labels = _shown(first[0], first[0].right + DISTANCE, width, text)
    return labels + _before(second, room - BETWEEN - width, measure)


def _after(titled: Titled, room: float, measure: Measure) -> list[Label]:
    """The label right of its mark."""
    text, width = _fitting(titled, room, measure)
    return _shown(titled[0], titled[0].right + DISTANCE, width, text)


def _before(titled: Titled, room: float, measure: Measure) -> list[Label]:
    """The label left of its mark."""
    if not room:
        return []
    text, width = _fitting(titled, room, measure)
    return _shown(titled[0], titled[0].left - DISTANCE - width, width, text)


def _shown(candidate: Candidate, x: float, width: float, text: str) -> list[Label]:
    """The label, unless too little is left of its text."""
    label = _label(candidate, x, width, text)
    return [] if label.elided and len(text) < FEWEST else [label]


def _fitting(titled: Titled, room: float, measure: Measure) -> tuple[str, float]:
    """The fullest text that fits, else as much of the title as does, with its width."""
    candidate = titled[0]
    if candidate.short:
        width = measure.width(candidate.text, candidate.strong)
        if width <= room:
            return candidate.text, width
    return _title(titled, room, measure)


def _title(titled: Titled, room: float, measure: Measure) -> tuple[str, float]:
    """As much of the title as fits, with its width."""
    candidate, width = titled
    title = candidate.short or candidate.text
    if width <= room and width <= WIDEST:
        return title, width
    return elided(title, min(room, WIDEST), measure, candidate.strong)


def _upon(titled: Titled, measure: Measure, shortest: float) -> list[Label]:
    """The text on its own bar, where no mark stands on it."""
    candidate = titled[0]
    low, high = _stretch(candidate.bar, measure.width(candidate.text, candidate.strong))
    text, width = _fitting(titled, high - low, measure)
    if high - low < min(shortest, width) or (len(text) < FEWEST and text != candidate.title):
        return []
    return [_label(candidate, low, width, text, inside=True)]


def elided(text: str, room: float, measure: Measure, strong: bool = False) -> tuple[str, float]:
    """The text cut to ``room`` pixels, ending in "…" if anything was cut, and its width.

    It is cut between words where enough of it stays so.
    """
    width = measure.width(text, strong)
    if width <= room:
        return text, width
    length = int(len(text) * room / width)
    while length > 0:
        cut = _clean_cut(text, length)
        width = measure.width(cut, strong)
        if width <= room:
            return cut, width
        length -= 1
    return "…", measure.width("…", strong)


def _clean_cut(text: str, length: int) -> str:
    """The first ``length`` letters and "…", or a little less of them up to the end of a word."""
    stop = text.rfind(" ", 0, length + 1)
    enough = stop >= min(GOOD, MOSTLY * len(text))
    if enough or (stop >= LEAST_CUT and length - stop <= MOST_LOST):
        length = stop
    return text[:length].rstrip(_LOOSE) + "…"


def _label(candidate: Candidate, x: float, width: float, text: str, *, inside: bool = False) -> Label:
    cut = text not in (candidate.text, candidate.short)
    return Label(x, candidate.y, width, text, candidate.event, cut, candidate.strong, inside, candidate.dim)
