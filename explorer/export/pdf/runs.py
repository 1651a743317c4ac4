"""What the PDF asks of whoever shapes its texts: glyphs of a font and where they stand."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Protocol

from explorer.export.pdf.truetype import TableOf


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one font, from left to right.

    ``xs`` are their origins and ``rises`` how far they stand above the line, in units, from where the text
    begins; there are no ``rises`` where all stand upon the line. ``texts`` is what each says, "" for one that
    is part of what its neighbour says. ``face`` stands for the font at any size.
    """

    face: Hashable
    glyphs: Sequence[int]
    xs: Sequence[float]
    rises: Sequence[float]
    texts: Sequence[str]


class Typesetter(Protocol):
    """Shapes texts as the fonts of figures have them."""

    def runs(self, text: str, size: int, *, bold: bool) -> Sequence[Run]:
        """The glyphs of one line of text at ``size`` units. Raises Unembeddable where no font has them."""

    def tables(self, face: Hashable) -> TableOf:
        """The tables of a font of which any run was made."""
