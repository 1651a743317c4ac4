"""Labels: never over one another; right of the mark, left of it, upon a bar, and cut where room is short."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple, Protocol

from explorer.timeline.drawlist import Label
from explorer.timeline.freespace import Gaps
from explorer.timeline.sides import BETWEEN, NOTHING, Choice, Gap, Want, settled, worth

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


def place(candidates: Mapping[int, Candidate], gaps: Gaps, measure: Measure) -> tuple[Label, ...]:
    """The labels that find room; candidates are given by their numbers among the neighbours of the gaps."""
    shortest = measure.width(SHORTEST, False)
    wants = {number: _want(candidate, measure, shortest) for number, candidate in candidates.items()}
    rows = _rows(gaps, wants)
    labels: list[Label] = []
    placed: set[int] = set()
    sides = zip(gaps.first.tolist(), gaps.second.tolist(), rows, settled(rows), strict=True)
    for first, second, gap, choice in sides:
        if choice.first or choice.second:
            labels += _beside(candidates.get(first), candidates.get(second), gap.room, choice, measure)
            placed.add(first if choice.first else second)
            placed.add(second if choice.second else first)
    for number, candidate in candidates.items():
        if candidate.bar and number not in placed:
            labels += _upon(candidate, measure, shortest)
    return tuple(labels)


def _rows(gaps: Gaps, wants: Mapping[int, Want]) -> list[Gap]:
    """The gaps as their neighbours see them."""
    found = []
    before = -1
    columns = (gaps.first.tolist(), gaps.second.tolist(), gaps.start.tolist(), gaps.end.tolist())
    for first, second, start, end in zip(*columns, strict=True):
        room = end - start - DISTANCE * ((first >= 0) + (second >= 0))
        one = None if first < 0 else wants.get(first, NOTHING)
        other = None if second < 0 else wants.get(second, NOTHING)
        found.append(Gap(one, other, room, before == first))
        before = second if second >= 0 else -2
    return found


def _want(candidate: Candidate, measure: Measure, shortest: float) -> Want:
    title = candidate.title
    weight = SELECTED_WEIGHT if candidate.strong else DIM_WEIGHT if candidate.dim else 1.0
    want = _wish(measure.width(title, candidate.strong), len(title), shortest, weight)
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


def _beside(
    first: Candidate | None, second: Candidate | None, room: float, choice: Choice, measure: Measure
) -> list[Label]:
    """The labels in a gap; what one of two leaves of its part is the other's."""
    labels = []
    left, right = choice
    if second is not None and right and left:
        left = max(left, room - BETWEEN - _fitting(second, right, measure, plain=True)[1])
    if first is not None and left:
        text, width = _fitting(first, left, measure)
        labels.append(_label(first, first.right + DISTANCE, width, text))
        right = room - BETWEEN - width if right else right
    if second is not None and right:
        text, width = _fitting(second, right, measure)
        labels.append(_label(second, second.left - DISTANCE - width, width, text))
    return [label for label in labels if len(label.text) >= FEWEST or not label.elided]


def _fitting(
    candidate: Candidate, room: float, measure: Measure, *, plain: bool = False
) -> tuple[str, float]:
    """The fullest text that fits, else as much of the title as does, with its width."""
    if candidate.short and not plain:
        width = measure.width(candidate.text, candidate.strong)
        if width <= room:
            return candidate.text, width
    return elided(candidate.title, min(room, WIDEST), measure, candidate.strong)


def _upon(candidate: Candidate, measure: Measure, shortest: float) -> list[Label]:
    """The text on its own bar, where no mark stands on it."""
    low, high = _stretch(candidate.bar, measure.width(candidate.text, candidate.strong))
    text, width = _fitting(candidate, high - low, measure)
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
