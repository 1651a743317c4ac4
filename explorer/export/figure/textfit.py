"""Text into room: elided, wrapped and centred by its measured width."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from explorer.export.scene import Measure

ELLIPSIS = "…"

_CAP_HEIGHT = 0.72  # of common sans-serif faces, as a share of the size


def baseline(height: float, size: int) -> float:
    """The baseline below the top of a row ``height`` units high that centres capitals in it."""
    return (height + size * _CAP_HEIGHT) / 2


def elide(text: str, width: float, size: int, measure: Measure, *, bold: bool = False) -> str:
    """``text``, or as much of its beginning with an ellipsis as ``width`` units hold; "" if none."""
    if measure(text, size, bold=bold) <= width:
        return text
    low, high = 0, len(text)
    while low < high:  # the longest beginning that fits
        middle = (low + high + 1) // 2
        if measure(text[:middle].rstrip() + ELLIPSIS, size, bold=bold) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + ELLIPSIS if low else ""


def words(text: str) -> list[str]:
    """The words of a text, each with the space that follows it: pieces to wrap."""
    return [word + " " for word in text.split()]


def wrap(
    pieces: Iterable[str], width: float, size: int, measure: Measure, *, bold: bool = False
) -> tuple[str, ...]:
    """Lines of at most ``width`` units, broken between pieces; a piece too long for a line is broken too.

    Pieces carry the spaces that join them at their end; those at the end of a line are dropped.
    """
    pieces = list(pieces)
    whole = "".join(pieces).rstrip()
    if measure(whole, size, bold=bold) <= width:
        return (whole,) if whole else ()
    lines: list[str] = []
    line = ""
    for piece in pieces:
        if measure((line + piece).rstrip(), size, bold=bold) <= width:
            line += piece
            continue
        if line.strip():
            lines.append(line.rstrip())
        *full, line = _broken(piece, width, size, measure, bold=bold)
        lines.extend(full)
    return (*lines, line.rstrip()) if line.strip() else tuple(lines)


def _broken(piece: str, width: float, size: int, measure: Measure, *, bold: bool) -> Iterator[str]:
    """The lines that one piece fills; the last may still grow."""
    while measure(piece.rstrip(), size, bold=bold) > width:
        reach = (
            end for end in range(1, len(piece) + 1) if measure(piece[:end].rstrip(), size, bold=bold) <= width
        )
        fits = max(reach, default=1)
        space = piece.rfind(" ", 0, fits + 1)
        cut = space + 1 if space > 0 else fits
        yield piece[:cut].rstrip()
        piece = piece[cut:].lstrip()
    yield piece
