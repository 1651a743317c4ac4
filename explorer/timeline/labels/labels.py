"""Measures labels, and cuts them where room is short."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

SHORTEST = "Abcdefgh…"
"""A label is not elided to less than the room this takes."""

WIDEST = 460.0
"""Longer labels are elided."""

MOSTLY, GOOD = 0.6, 18
"""A label is still understood with this share of its letters, or with so many of them."""

LEAST_CUT, MOST_LOST = 12, 3
"""A cut before the end of a word goes back to the word before if so many letters stay, and only so many
go."""

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
