"""Places labels: never over one another; right of the mark, left of it, or upon a bar."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import repeat, starmap

import numpy as np
from numpy.typing import NDArray

from explorer.timeline.elements import Label
from explorer.timeline.labels.freespace import Gaps
from explorer.timeline.labels.labels import GOOD, MOSTLY, SHORTEST, WIDEST, Measure, elided
from explorer.timeline.labels.sides import BETWEEN, NOTHING, Choice, Rooms, Want, Wants, settled, worth

DISTANCE = 4.0
"""Between a mark or bar and its label."""

FEWEST = 6
"""The fewest letters of an elided label, "…" included."""

UPON_BONUS = 0.04
"""How much better a label is read upon its own bar than left of it."""

SELECTED_WEIGHT, DIM_WEIGHT = 50.0, 0.05
"""The weights of the label of the selected event, and of one that a search does not match; of others it is
1."""

Stretches = tuple[tuple[float, float], ...]
"""Stretches of x, each from its left end to its right, in order."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """Things that want labels, one value each: a thing reaches from ``left`` to ``right`` at height ``y``.

    ``numbers`` are theirs among the neighbours of gaps, ``texts`` what their labels are to say, ``shorts``
    the titles alone where that is more, and ``briefs`` shorter titles, for where there is no room for all of
    it ("": there is nothing shorter). ``bars`` lists the free stretches of those that are bars, on which
    their labels may stand. ``strong`` is the number of the selected event, and ``dim`` marks what a search
    does not match.
    """

    numbers: NDArray[np.int64]
    y: Sequence[float]
    left: Sequence[float]
    right: Sequence[float]
    texts: Sequence[str]
    shorts: Sequence[str]
    briefs: Sequence[str]
    events: Sequence[int]
    dim: Sequence[bool]
    bars: Mapping[int, Stretches] = field(default_factory=dict)
    strong: int = -1

    def __len__(self) -> int:
        return len(self.numbers)


def place(candidates: Candidates, gaps: Gaps, measure: Measure) -> tuple[Label, ...]:
    """The labels that find room; of the neighbours of gaps, only candidates get any."""
    if not len(candidates):
        return ()
    writing = _Writing.of(candidates, measure)
    sides = _sides(candidates, gaps)
    wanted = (sides[0] >= 0) | (sides[1] >= 0)  # a gap that nobody wants parts a row as its edge does
    gaps, sides = gaps.taken(wanted), sides[:, wanted]
    rooms = _rooms(gaps, writing.wants, sides)
    choices = settled(rooms)
    parts = np.array(choices).reshape(-1, 2).T
    easy = ((parts == 0.0) | (parts >= writing.whole[sides])).all(axis=0)
    after, before = (side[easy & (part > 0.0)] for side, part in zip(sides, parts, strict=True))
    labels = [*writing.wholes(after, before)]
    for number in np.flatnonzero(~easy).tolist():
        one, other = sides[:, number].tolist()
        labels += writing.shared(one, other, float(rooms.room[number]), choices[number])
    beside = set(sides[parts > 0.0].tolist())
    upon = (writing.upon(number, bar) for number, bar in candidates.bars.items() if number not in beside)
    return (*labels, *(label for found in upon for label in found))


def _sides(candidates: Candidates, gaps: Gaps) -> NDArray[np.int64]:
    """The places of the first neighbour of each gap among the candidates, and of the second; else -1."""
    neighbours = np.stack((gaps.first, gaps.second))
    last = max(int(candidates.numbers.max()), int(neighbours.max(initial=-1)))
    places = np.full(last + 2, -1, dtype=np.int64)  # the edges of the plot are number -1
    places[candidates.numbers] = np.arange(len(candidates))
    return places[neighbours]


def _rooms(gaps: Gaps, wants: Wants, sides: NDArray[np.int64]) -> Rooms:
    """The gaps as their neighbours see them; the last of the wants is of what wants no label."""
    edges = np.stack((gaps.first, gaps.second)) < 0
    linked = np.zeros(len(gaps), dtype=np.bool_)
    linked[1:] = (gaps.second[:-1] == gaps.first[1:]) & ~edges[0, 1:]
    room = gaps.end - gaps.start - DISTANCE * (2.0 - edges.sum(axis=0))
    return Rooms(wants[:, sides], edges, room, linked)


Text = tuple[str, float, bool]
"""What a label says, its width in pixels, and whether it is cut."""


@dataclass(frozen=True, slots=True)
class _Writing:
    """Writes the labels of candidates, which are known by their places.

    ``titles`` are what is to be read at the least, in as few letters as there are, ``widths`` theirs;
    ``wants`` is what they want beside their marks, with one more that wants nothing.
    """

    asked: Candidates
    measure: Measure
    titles: Sequence[str]
    widths: Sequence[float]
    wants: Wants

    @classmethod
    def of(cls, asked: Candidates, measure: Measure) -> _Writing:
        """Measures what candidates want."""
        strong = asked.strong
        columns = asked.briefs, asked.shorts, asked.texts
        titles = [brief or short or text for brief, short, text in zip(*columns, strict=True)]
        widths = [
            measure.width(title, event == strong) for title, event in zip(titles, asked.events, strict=True)
        ]
        return cls(asked, measure, titles, widths, _wants(asked, titles, widths, measure))

    @property
    def whole(self) -> NDArray[np.float64]:
        """The room that each needs to be whole; without end for those that might say more, or too wide."""
        width = np.array([*self.widths, math.inf])
        more = [
            bool(short or brief) for short, brief in zip(self.asked.shorts, self.asked.briefs, strict=True)
        ]
        width[[*more, False]] = math.inf
        return np.where(width <= WIDEST, width, math.inf)

    def wholes(self, after: NDArray[np.int64], before: NDArray[np.int64]) -> Iterator[Label]:
        """Whole labels: those that stand right of their marks, and those left of them."""
        asked, which = self.asked, [*after.tolist(), *before.tolist()]
        ends = [asked.right[number] + DISTANCE for number in after.tolist()]
        ends += [asked.left[number] - DISTANCE - self.widths[number] for number in before.tolist()]
        columns = asked.y, self.widths, self.titles, asked.events, asked.dim
        y, widths, titles, events, dims = ([column[number] for number in which] for column in columns)
        strong = [event == asked.strong for event in events]
        no = repeat(False)
        return starmap(Label, zip(ends, y, widths, titles, events, no, strong, no, dims, strict=False))

    def shared(self, first: int, second: int, room: float, parts: Choice) -> list[Label]:
        """The labels of a gap where some are cut, or might say more than their titles.

        What the first leaves of its part of the room, the second may have, and the other way round.
        """
        left, right = parts
        if not right:
            return self.after(first, self.fitting(first, left))
        if not left:
            return self.before(second, right)
        text = self.fitting(first, max(left, room - BETWEEN - self.title(second, right)[1]))
        return self.after(first, text) + self.before(second, room - BETWEEN - text[1])

    def after(self, number: int, text: Text) -> list[Label]:
        """The label right of its mark."""
        return self._shown(number, self.asked.right[number] + DISTANCE, text)

    def before(self, number: int, room: float) -> list[Label]:
        """The label left of its mark."""
        text = self.fitting(number, room)
        return self._shown(number, self.asked.left[number] - DISTANCE - text[1], text)

    def upon(self, number: int, bar: Stretches) -> list[Label]:
        """The text on its own bar, where no mark stands on it."""
        strong = self._is_strong(number)
        low, high = _stretch(bar, self.measure.width(self.asked.texts[number], strong))
        text = self.fitting(number, high - low)
        shortest = self.measure.width(SHORTEST, False)
        if high - low < min(shortest, text[1]) or (len(text[0]) < FEWEST and text[0] != self.titles[number]):
            return []
        return [self._label(number, low, text, inside=True)]

    def fitting(self, number: int, room: float) -> Text:
        """The fullest text that fits, else as much of the title as does."""
        text, short = self.asked.texts[number], self.asked.shorts[number]
        for fuller, most in ((text, math.inf if short else WIDEST), (short, WIDEST)):
            if fuller and fuller != self.titles[number]:
                width = self.measure.width(fuller, self._is_strong(number))
                if width <= min(room, most):
                    return fuller, width, False
        return self.title(number, room)

    def title(self, number: int, room: float) -> Text:
        """As much of the title as fits, in as few letters as there are."""
        title, width, is_brief = self.titles[number], self.widths[number], bool(self.asked.briefs[number])
        if width <= room and width <= WIDEST:
            return title, width, is_brief
        found = elided(title, min(room, WIDEST), self.measure, self._is_strong(number))
        return *found, is_brief or found[0] != title

    def _is_strong(self, number: int) -> bool:
        return self.asked.events[number] == self.asked.strong

    def _shown(self, number: int, x: float, text: Text) -> list[Label]:
        """The label, unless too little is left of its text."""
        return [] if text[2] and len(text[0]) < FEWEST else [self._label(number, x, text)]

    def _label(self, number: int, x: float, text: Text, *, inside: bool = False) -> Label:
        asked, (words, width, cut) = self.asked, text
        event, dim = asked.events[number], asked.dim[number]
        return Label(x, asked.y[number], width, words, event, cut, event == asked.strong, inside, dim)


def _wants(asked: Candidates, titles: Sequence[str], widths: Sequence[float], measure: Measure) -> Wants:
    """What labels want beside their marks, and at the end of them NOTHING."""
    shortest, width = measure.width(SHORTEST, False), np.array(widths)
    letters = np.array([len(title) for title in titles])
    enough = np.minimum(MOSTLY, (GOOD + 1) / np.maximum(letters, 1)) * width + shortest / len(SHORTEST)
    found = np.empty((len(NOTHING), len(width) + 1))
    found[:, -1] = NOTHING
    wants = found[:, :-1]
    wants[0] = np.minimum(width, WIDEST)
    wants[1] = np.minimum(np.maximum(enough, shortest), wants[0])
    wants[2] = np.minimum(shortest, wants[0])
    strong = np.array(asked.events) == asked.strong
    wants[3] = np.where(strong, SELECTED_WEIGHT, np.where(asked.dim, DIM_WEIGHT, 1.0))
    wants[4] = 0.0
    for number, bar in asked.bars.items():
        want = Want(*wants[:, number].tolist())
        low, high = _stretch(bar, want.whole)
        wants[4, number] = worth(want, high - low) + UPON_BONUS * (high - low >= want.whole)
    return found


def _stretch(bar: Stretches, width: float) -> tuple[float, float]:
    """The first free stretch of a bar that is as wide as ``width``, else the widest."""
    for low, high in bar:
        if high - low >= width:
            return low, high
    return max(bar, key=lambda stretch: stretch[1] - stretch[0])
