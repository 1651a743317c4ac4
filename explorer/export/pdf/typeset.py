"""Texts shaped by Qt, for the PDF: which glyphs of which fonts, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from PySide6.QtGui import QGlyphRun, QRawFont, QTextLayout

from explorer.export.figure.direction import FIRST_STRONG, POP
from explorer.export.image import make_font
from explorer.export.pdf.runs import Run
from explorer.export.pdf.truetype import TableOf

_Wanted = QTextLayout.GlyphRunRetrievalFlag
_WANTED = _Wanted.RetrieveGlyphIndexes | _Wanted.RetrieveGlyphPositions | _Wanted.RetrieveStringIndexes

_UNSEEN = str.maketrans("", "", FIRST_STRONG + POP)
"""What guides the direction of a text and is no part of it."""

# Latin letters and common signs, each of which has a glyph of its own that stands upon the line.
_PLAIN = re.compile("[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*")


class QtTypesetter:
    """Shapes texts as the painter does. Lives as long as the application it needs."""

    def __init__(self) -> None:
        self._font = lru_cache(make_font)
        self._fonts: dict[Hashable, QRawFont] = {}
        self._face = lru_cache(maxsize=256)(self._face_of)

    def runs(self, text: str, size: int, *, bold: bool) -> Sequence[Run]:
        """The glyphs of one line of text at ``size`` units."""
        layout = QTextLayout(text, self._font(size, bold=bold))
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        found = layout.glyphRuns(-1, -1, _WANTED)
        places = [run.stringIndexes() for run in found]
        if _PLAIN.fullmatch(text) and sum(map(len, places)) == len(text):
            return [self._plain_run(run, row, text) for run, row in zip(found, places, strict=True)]
        said = _said(text, sorted({place for row in places for place in row}))
        return [self._run(run, row, said, line.ascent()) for run, row in zip(found, places, strict=True)]

    def tables(self, face: Hashable) -> TableOf:
        """The tables of a font of which any run was made."""
        font = self._fonts[face]
        return lambda tag: bytes(font.fontTable(tag).data())

    def _plain_run(self, run: QGlyphRun, places: Sequence[int], text: str) -> Run:
        """The same as the other, sooner, for letters that stand one after another."""
        xs = [point.x() for point in run.positions()]
        return Run(self._face(run.rawFont()), run.glyphIndexes(), xs, (), [text[place] for place in places])

    def _run(self, run: QGlyphRun, places: Sequence[int], said: Mapping[int, str], base: float) -> Run:
        """What Qt shaped in one font; ``said`` is what is said from each place of the text to the next."""
        texts = [said[place] if place != before else "" for before, place in pairwise((-1, *places))]
        points = run.positions()
        xs, rises = [point.x() for point in points], [base - point.y() for point in points]
        step = -1 if run.isRightToLeft() else 1
        face, raised = self._face(run.rawFont()), rises if any(rises) else ()
        return Run(face, run.glyphIndexes()[::step], xs[::step], raised[::step], texts[::step])

    def _face_of(self, font: QRawFont) -> Hashable:
        """What stands for a font at all its sizes: its name and the check sum of its file."""
        face = font.familyName(), font.styleName(), bytes(font.fontTable("head").data())
        self._fonts.setdefault(face, font)
        return face


def _said(text: str, places: Sequence[int]) -> Mapping[int, str]:
    """What is said from each place of a text, in units of UTF-16, to the next."""
    units = text.encode("utf-16-le", "surrogatepass")
    return {
        place: units[2 * place : 2 * end].decode("utf-16-le", "replace").translate(_UNSEEN)
        for place, end in pairwise((*places, len(units) // 2))
    }
