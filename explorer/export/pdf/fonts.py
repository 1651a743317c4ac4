"""The fonts of a PDF: composite ones of the glyphs that are used, each with what it says."""

from __future__ import annotations

import hashlib
from collections.abc import Hashable, Iterator, Sequence

from explorer.export.pdf.objects import Objects, dictionary, number, reference, utf16
from explorer.export.pdf.runs import Run, Typesetter
from explorer.export.pdf.truetype import TrueType, Unembeddable

_SYMBOLIC = 4  # FontDescriptor.Flags: glyphs are told by number, not by names of a common set
_STEM = 80  # the width of a stem, which readers ask for only where a font is missing
_TOLERANCE = 4.0  # thousandths of the size by which a glyph may stand beside its place: less than is seen
_MOST_CODES = 0xFFFF
_MOST_ROWS = 100  # of one section of a CMap: Adobe Technical Note 5014

_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{rows}endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


class Font:
    """A font and the codes of those of its glyphs that are used, from 1; 0 is the sign for a missing one."""

    def __init__(self, name: str, face: TrueType) -> None:
        self.name = name
        self._face = face
        self._codes: dict[tuple[int, str], tuple[str, float]] = {}
        self._code(0, "")

    def _code(self, glyph: int, text: str) -> tuple[str, float]:
        """A code as it is written, and the width of its glyph in thousandths of the size."""
        number = len(self._codes)
        if number > _MOST_CODES:
            raise Unembeddable("more of its glyphs are used than there are codes")
        code = f"{number:04X}", round(self._face.width(glyph) * 1000 / self._face.units, 1)
        self._codes[glyph, text] = code
        return code

    def shown(self, glyphs: Sequence[int], xs: Sequence[float], texts: Sequence[str], size: int) -> str:
        """Glyphs as TJ shows them: their codes, and moves between them where their widths do not lead on."""
        parts, known, pen, per = ["[<"], self._codes, xs[0], size / 1000
        tolerance = _TOLERANCE * per
        for x, key in zip(xs, zip(glyphs, texts, strict=True), strict=True):
            code, width = known.get(key) or self._code(*key)
            if not -tolerance < x - pen < tolerance:
                move = round((x - pen) / per)
                parts.append(f">{-move}<")
                pen += move * per
            parts.append(code)
            pen += width * per
        parts.append(">]TJ")
        return "".join(parts)

    def write(self, objects: Objects) -> int:
        """Put the font into a file; the number of its object. Raises Unembeddable."""
        glyphs = [glyph for glyph, _ in self._codes]
        data = self._face.subset(glyphs)
        # Six letters tell this subset from others of the same font: ISO 32000-1, 9.6.4.
        digest = hashlib.sha256(data).digest()
        name = f"{''.join(chr(65 + byte % 26) for byte in digest[:6])}+{self._face.name}"
        system = "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
        described = objects.add(
            dictionary(self._descriptor(name, objects.stream(data, {"Length1": str(len(data))})))
        )
        glyph_font = {
            "Type": "/Font",
            "Subtype": "/CIDFontType2",
            "BaseFont": f"/{name}",
            "CIDSystemInfo": system,
            "FontDescriptor": reference(described),
            "CIDToGIDMap": "/Identity",
            "W": f"[0 [{' '.join(number(width) for _, width in self._codes.values())}]]",
        }
        composite = {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": f"/{name}",
            "Encoding": "/Identity-H",
            "DescendantFonts": f"[{reference(objects.add(dictionary(glyph_font)))}]",
            "ToUnicode": reference(objects.stream(self._cmap().encode("ascii"))),
        }
        return objects.add(dictionary(composite))

    def _descriptor(self, name: str, file: int) -> dict[str, str]:
        per, (rise, fall) = 1000 / self._face.units, self._face.heights
        return {
            "Type": "/FontDescriptor",
            "FontName": f"/{name}",
            "Flags": str(_SYMBOLIC),
            "FontBBox": f"[{' '.join(number(edge * per) for edge in self._face.box)}]",
            "ItalicAngle": "0",
            "Ascent": number(rise * per),
            "Descent": number(fall * per),
            "CapHeight": number(rise * per),
            "StemV": str(_STEM),
            "FontFile2": reference(file),
        }

    def _cmap(self) -> str:
        """Which text each code stands for, so that a reader can search and copy: ISO 32000-1, 9.10.3."""
        rows = [f"<{code}> {utf16(text)}\n" for (_, text), (code, _) in self._codes.items() if text]
        parts = [rows[at : at + _MOST_ROWS] for at in range(0, len(rows), _MOST_ROWS)]
        told = "".join(f"{len(part)} beginbfchar\n{''.join(part)}endbfchar\n" for part in parts)
        return _CMAP.replace("{rows}", told)


class Fonts:
    """The fonts of a file, by the faces that a typesetter knows."""

    def __init__(self, typesetter: Typesetter) -> None:
        self._typesetter = typesetter
        self._fonts: dict[Hashable, Font] = {}

    def runs(self, text: str, size: int, *, bold: bool) -> Iterator[tuple[Font, Run]]:
        """The runs of a text, each with its font. Raises Unembeddable."""
        for run in self._typesetter.runs(text, size, bold=bold):
            if run.face not in self._fonts:
                face = TrueType(self._typesetter.tables(run.face), bold=bold)
                self._fonts[run.face] = Font(f"F{len(self._fonts) + 1}", face)
            yield self._fonts[run.face], run

    def write(self, objects: Objects) -> dict[str, str]:
        """Put all into a file; the entries by which pages find them."""
        return {font.name: reference(font.write(objects)) for font in self._fonts.values()}
