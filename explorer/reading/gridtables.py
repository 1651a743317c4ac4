"""Tables drawn with signs: cells between bars, and rows on lines of their own or between lines of dashes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from explorer.reading.lines import Line
from explorer.reading.outline import Span

_CELL_END = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r"\+(?:[-=:]{2,}\+)+")


def bar_cells(source: str, line: Line) -> list[list[Span]]:
    """The cells of a row that is one line of ``source``: "| Lima | 1990 |" or "Lima | 1990"."""
    start = line.start + line.text.startswith("|")
    end = line.end - (line.text.endswith("|") and not line.text.endswith("\\|"))
    bars = [match.start() for match in _CELL_END.finditer(source, start, end)]
    return [
        [(first, last)] for first, last in zip([start, *(bar + 1 for bar in bars)], [*bars, end], strict=True)
    ]


def grid_rows(lines: Sequence[Line], index: int) -> tuple[int, list[list[list[Span]]]]:
    """How many lines from ``index`` are a drawn table, and its rows: of each cell the spans of its lines.

    "+----+----+" stands above, below and between the rows. 0 lines where none begins there.
    """
    end, rows, row = index, list[list[list[Span]]](), list[list[Span]]()
    while end < len(lines) and (end == index or not lines[end].after_blank):
        line = lines[end]
        if _RULE.fullmatch(line.text):
            rows += [row] if row else []
            row = []
        elif end > index and line.text[0] == line.text[-1] == "|" and len(line.text) > 1:
            cells = _cells(line)
            row += [[] for _ in cells[len(row) :]]
            for cell, span in zip(row, cells, strict=False):
                cell.append(span)
        else:
            break
        end += 1
    return (end - index, rows) if rows else (0, [])


def _cells(line: Line) -> list[Span]:
    bars = [line.start + at for at, sign in enumerate(line.text) if sign == "|"]
    return [(first + 1, last) for first, last in pairwise(bars)]
