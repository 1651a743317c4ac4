"""Rows of tables of matches: "Vienna", "Austria 1–2 Brazil" is "Brazil beats Austria 2–1"."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

_MATCH = re.compile(
    r"(?P<one>[A-ZÀ-Þ][^\d,;:]*?)\s+(?P<left>\d{1,3})\s*(?:[–−-]|:(?!\s*\d\d))\s*(?P<right>\d{1,3})\s+(?P<other>[A-ZÀ-Þ][^\d,;:]*)"
)
"""Two teams with their scores between them; "12:30" is a time."""


def match_title(cells: Sequence[str], states: Container[str]) -> str:
    """Which state beat which; "" where no cell holds the scores of two, or several do.

    The other cells may be the place, the round or what the match was for, so they are left out.
    """
    found = [told for cell in cells if (told := _MATCH.fullmatch(cell.strip()))]
    if len(found) != 1:
        return ""
    told = found[0]
    one, other = told["one"].strip(), told["other"].strip()
    if one not in states or other not in states:
        return ""
    left, right = int(told["left"]), int(told["right"])
    if left == right:
        return f"{one} and {other} draw {left}–{right}"
    winner, loser = (one, other) if left > right else (other, one)
    return f"{winner} beats {loser} {max(left, right)}–{min(left, right)}"
