"""Rows of tables of matches: "Vienna", "Austria 1–2 Brazil" is "Brazil beats Austria 2–1 in Vienna"."""

from __future__ import annotations

import re
from collections.abc import Sequence

_MATCH = re.compile(
    r"(?P<one>[A-ZÀ-Þ][^\d,;:]*?)\s+(?P<left>\d{1,3})\s*[–:−-]\s*(?P<right>\d{1,3})\s+(?P<other>[A-ZÀ-Þ][^\d,;:]*)"
)
"""Two teams with their scores between them."""
_PLACE = re.compile(r"[A-ZÀ-Þ][^\d,;:]*")


def match_title(cells: Sequence[str]) -> str:
    """Who beat whom, and where; "" where no cell holds two teams and a score, or several do.

    The place is a cell right before that of the score.
    """
    found = [(at, told) for at, cell in enumerate(cells) if (told := _MATCH.fullmatch(cell.strip()))]
    if len(found) != 1:
        return ""
    at, told = found[0]
    one, other = told["one"].strip(), told["other"].strip()
    left, right = int(told["left"]), int(told["right"])
    place = cells[at - 1].strip() if at and _PLACE.fullmatch(cells[at - 1].strip()) else ""
    where = f" in {place}" if place else ""
    if left == right:
        return f"{one} and {other} draw {left}–{right}{where}"
    winner, loser = (one, other) if left > right else (other, one)
    return f"{winner} beats {loser} {max(left, right)}–{min(left, right)}{where}"
