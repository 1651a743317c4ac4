"""Texts shaped by Qt, for the PDF: which glyphs of which fonts, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import pairwise

from PySide6.QtGui import QGlyphRun, QRawFont, QTextLayout

from explorer.export.figure.direction import FIRST_STRONG, POP
from explorer.export.image import is_boxes, make_font
from explorer.export.pdf.runs import Run
from explorer.export.pdf.truetype import TableOf, Unembeddable

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
        # Of no method of this: it would hold what holds it, with all fonts, until Python looks for rings.
        self._face = lru_cache(maxsize=256)(partial(_face_of, self._fonts))

    def runs(self, text: str, size: int, *, bold: bool) -> Sequence[Run]:
        """The glyphs of one line of text at ``size`` units. Raises Unembeddable where no font has them."""
        layout = QTextLayout(text, self._font(size, bold=bold))
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        found = layout.glyphRuns(-1, -1, _WANTED)
        if len(found) == 1 and _PLAIN.fullmatch(text) and len(found[0].stringIndexes()) == len(text):
            return [self._plain_run(found[0], text)]
        places = [run.stringIndexes() for run in found] if len(found) == 1 else self._places(layout, found)
        said = _said(text, sorted({place for row in places for place in row}))
        return [self._run(run, row, said, line.ascent()) for run, row in zip(found, places, strict=True)]

    def tables(self, face: Hashable) -> TableOf:
        """The tables of a font of which any run was made."""
        font = self._fonts[face]
        return lambda tag: bytes(font.fontTable(tag).data())

    def _places(self, layout: QTextLayout, found: Sequence[QGlyphRun]) -> Sequence[Sequence[int]]:
        """From which place of the text each glyph comes, where Qt took several fonts.

        Of letters of one script in several fonts Qt tells wrong places, unless it is asked for each alone.
        """
        place, first = 0, dict[Hashable, int]()
        for letter in layout.text():
            units = 2 if letter > "\uffff" else 1  # of UTF-16, which nothing may part
            for run in layout.glyphRuns(place, units, _WANTED):
                for glyph in self._glyphs(run):
                    first.setdefault(glyph, place)
            place += units
        return [
            [
                first.get(glyph, told)
                for glyph, told in zip(self._glyphs(run), run.stringIndexes(), strict=True)
            ]
            for run in found
        ]

    def _glyphs(self, run: QGlyphRun) -> Iterator[Hashable]:
        """What tells each glyph of a run from all others of its line."""
        face = self._face(run.rawFont())
        for glyph, point in zip(run.glyphIndexes(), run.positions(), strict=True):
            yield face, glyph, point.x(), point.y()

    def _plain_run(self, run: QGlyphRun, text: str) -> Run:
        """The same as the other, sooner, for letters that stand one after another."""
        xs, texts = [point.x() for point in run.positions()], [text[place] for place in run.stringIndexes()]
        return Run(self._face(run.rawFont()), run.glyphIndexes(), xs, (), texts)

    def _run(self, run: QGlyphRun, places: Sequence[int], said: dict[int, str], base: float) -> Run:
        """What Qt shaped in one font; of what is ``said`` from each place to the next it takes its part."""
        texts = [said.pop(place, "") for place in places]
        points = run.positions()
        xs, rises = [point.x() for point in points], [base - point.y() for point in points]
        step = -1 if run.isRightToLeft() else 1
        face, raised = self._face(run.rawFont()), rises if any(rises) else ()
        return Run(face, run.glyphIndexes()[::step], xs[::step], raised[::step], texts[::step])


def _face_of(known: dict[Hashable, QRawFont], font: QRawFont) -> Hashable:
    """What stands for a font at all its sizes: its name and the check sum of its file; then ``known``."""
    if is_boxes(font):
        raise Unembeddable("no font of the machine has these letters")
    face = font.familyName(), font.styleName(), bytes(font.fontTable("head").data())
    known.setdefault(face, font)
    return face


def _said(text: str, places: Sequence[int]) -> dict[int, str]:
    """What is said from each place of a text, in units of UTF-16, to the next; all before is the first's."""
    units = text.encode("utf-16-le", "surrogatepass")
    ends = (0, *places[1:], len(units) // 2)[: len(places) + 1]
    return {
        place: units[2 * start : 2 * end].decode("utf-16-le", "replace").translate(_UNSEEN)
        for place, (start, end) in zip(places, pairwise(ends), strict=True)
    }
