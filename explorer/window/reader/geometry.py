"""Where things stand on the reader's page: heights of paragraphs, the column of text, the dates beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


class Heights:
    """The heights of paragraphs below one another; tops are found, and heights changed, in logarithmic time.

    Kept as a Fenwick tree (P. M. Fenwick, "A new data structure for cumulative frequency tables", 1994): each
    cell holds the sum of a stretch whose length is the lowest bit of its index.
    """

    def __init__(self, heights: Sequence[float]) -> None:
        self._heights = list(heights)
        self._tree = [0.0, *self._heights]
        for index in range(1, len(self._tree)):
            above = index + (index & -index)
            if above < len(self._tree):
                self._tree[above] += self._tree[index]

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> float:
        return self._heights[index]

    def __setitem__(self, index: int, height: float) -> None:
        change = height - self._heights[index]
        self._heights[index] = height
        index += 1
        while change and index < len(self._tree):
            self._tree[index] += change
            index += index & -index

    def top(self, index: int) -> float:
        """The sum of the heights before ``index``; of all of them for their number."""
        total = 0.0
        while index:
            total += self._tree[index]
            index -= index & -index
        return total

    @property
    def total(self) -> float:
        """The sum of all heights."""
        return self.top(len(self._heights))

    def at(self, y: float) -> int:
        """The paragraph at ``y``; the first above all, the last below all, 0 where there is none."""
        index, step = 0, 1 << len(self._tree).bit_length()
        while step:
            wider = index + step
            if wider < len(self._tree) and self._tree[wider] <= y:
                index, y = wider, y - self._tree[wider]
            step >>= 1
        return max(min(index, len(self._heights) - 1), 0)


@dataclass(frozen=True, slots=True)
class Column:
    """The column of text in a page: its left edge and width; ``margin`` is the room for dates left of it."""

    left: float
    width: float
    margin: float


GAP, EDGE = 18, 26
"""Pixels between dates and text, and from the text to the page's right edge."""

LEAST = 300
"""A column narrower than this gives up its dates."""


def column(page: float, dates: float, longest: float) -> Column:
    """The column in a page ``page`` wide: at most ``longest`` wide, in the middle, dates at its left."""
    margin = dates + EDGE / 2 + GAP
    if page - margin - EDGE < LEAST:
        margin = EDGE
    width = max(min(page - margin - EDGE, longest), 40)
    left = margin + max((page - margin - EDGE - width) / 2, 0)
    return Column(left, width, 0 if margin == EDGE else margin)


@dataclass(frozen=True, slots=True)
class Label:
    """A date beside the text: its top, its words, and the passages that it stands for."""

    y: float
    text: str
    passages: tuple[int, ...]

    def after(self, current: int | None) -> int:
        """The passage that a click means: the first, or the one after the current one."""
        if current not in self.passages:
            return self.passages[0]
        return self.passages[(self.passages.index(current) + 1) % len(self.passages)]


LOW = 1.25
"""How far below its line a date may stand, in heights of its text."""


def place_labels(wanted: Sequence[tuple[float, str, int]], height: float) -> list[Label]:
    """Labels at their lines, none above another: ``wanted`` are the line's top, the date and the passage.

    Passages of one line with the same date share a label. One that would stand too low joins the label above,
    which then says how many more it stands for.
    """
    placed: list[Label] = []
    for y, text, passage in sorted(wanted, key=lambda each: each[0]):
        above = placed[-1] if placed else None
        free = above.y + height if above else y
        if above and (free - y > height * LOW or (above.text == text and free > y)):
            placed[-1] = Label(above.y, above.text, (*above.passages, passage))
        else:
            placed.append(Label(max(y, free), text, (passage,)))
    return placed


@dataclass(frozen=True, slots=True)
class Standing:
    """The first place in view, how many pixels below the top its line stands, and the cursor's place."""

    place: int
    below: float
    cursor: int


Box = tuple[int, int, int, int]
"""Left, top, width and height in pixels."""


def beside(main: Box, screen: Box, size: tuple[int, int], least: int = 520) -> Box:
    """Where a window of about ``size`` goes: right of ``main`` if there is room, else left, else over it.

    Beside, it may be as narrow as ``least``. It never leaves the screen.
    """
    width, height = min(size[0], screen[2]), min(size[1], screen[3])
    right, left = screen[0] + screen[2] - (main[0] + main[2]), main[0] - screen[0]
    y = min(max(main[1], screen[1]), screen[1] + screen[3] - height)
    if right >= least:
        return main[0] + main[2], y, min(width, right), height
    if left >= least:
        return main[0] - min(width, left), y, min(width, left), height
    return screen[0] + screen[2] - width, y, width, height
