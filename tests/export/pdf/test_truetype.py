from __future__ import annotations

import struct
from functools import cache

import pytest
from PySide6.QtGui import QRawFont

from explorer.export.image import application, make_font
from explorer.export.pdf.truetype import TableOf, TrueType, Unembeddable

pytestmark = pytest.mark.usefixtures("qapp")
EM = 100


@cache
def whole() -> QRawFont:
    application()
    font = make_font(EM)
    return QRawFont.fromFont(font)


def tables(**other: bytes) -> TableOf:
    """The tables of the machine's font, with some replaced."""
    return lambda tag: other.get(tag, bytes(whole().fontTable(tag).data()))


def metrics(weight: int, rights: int) -> bytes:
    return struct.pack(">5H", 4, 0, weight, 5, rights) + bytes(80)


@pytest.fixture(autouse=True)
def plain_font() -> None:
    """These need TrueType outlines to cut."""
    if not tables()("glyf") or tables()("fvar"):
        pytest.skip("the font of figures on this machine has no plain TrueType outlines")


def glyphs(text: str) -> list[int]:
    return list(whole().glyphIndexesForString(text))


def cut(text: str) -> QRawFont:
    """A font of the glyphs of a text alone."""
    font = QRawFont()
    font.loadFromData(
        TrueType(tables(), bold=False).subset([0, *glyphs(text)]), EM, whole().hintingPreference()
    )
    return font


def test_a_font_cut_down_can_be_loaded() -> None:
    assert cut("Chile").isValid()


# é and Å are composed of other glyphs in most fonts, which have to be there too.
@pytest.mark.parametrize("letter", ["C", "é", "Å", "…", "8"])
def test_a_glyph_keeps_its_outline(letter: str) -> None:
    assert cut(letter).boundingRect(1) == whole().boundingRect(glyphs(letter)[0])


def test_a_glyph_keeps_its_width() -> None:
    assert cut("W").advancesForGlyphIndexes([1])[0] == whole().advancesForGlyphIndexes(glyphs("W"))[0]


def test_a_font_cut_down_is_small() -> None:
    assert len(TrueType(tables(), bold=False).subset(glyphs("Chile"))) < 10_000


def test_the_sum_of_a_font_is_the_one_that_the_format_asks_for() -> None:
    data = TrueType(tables(), bold=False).subset(glyphs("Chile"))
    assert sum(struct.unpack(f">{len(data) // 4}I", data)) & 0xFFFFFFFF == 0xB1B0AFBA


def test_the_width_of_a_letter_is_told_in_units_of_the_font() -> None:
    face = TrueType(tables(), bold=False)
    wide, thin = (face.width(glyph) / face.units * EM for glyph in glyphs("Wi"))
    assert (wide, thin) == pytest.approx(
        [at.x() for at in whole().advancesForGlyphIndexes(glyphs("Wi"))], abs=0.05
    )


@pytest.mark.parametrize("tag", ["fvar", "COLR", "CBDT", "sbix", "SVG "])
def test_a_font_of_more_than_outlines_is_refused(tag: str) -> None:
    with pytest.raises(Unembeddable, match="not outlines alone"):
        TrueType(tables(**{tag: b"\0\1"}), bold=False)


def test_a_font_without_such_outlines_is_refused() -> None:
    with pytest.raises(Unembeddable, match="no TrueType outlines"):
        TrueType(tables(glyf=b""), bold=False)


def test_bold_made_of_a_lighter_font_is_refused() -> None:
    with pytest.raises(Unembeddable, match="made bold"):
        TrueType(tables(**{"OS/2": metrics(400, 0)}), bold=True)


@pytest.mark.parametrize("rights", [0x2, 0x200])
def test_a_font_that_may_not_be_embedded_is_refused(rights: int) -> None:
    with pytest.raises(Unembeddable, match="may not"):
        TrueType(tables(**{"OS/2": metrics(400, rights)}), bold=False)


def test_a_font_that_may_be_embedded_for_reading_is_taken() -> None:
    assert TrueType(tables(**{"OS/2": metrics(400, 0x4)}), bold=False).units > 0


@pytest.mark.parametrize("tag", ["head", "loca", "hmtx", "hhea", "maxp", "OS/2"])
def test_a_damaged_table_is_refused(tag: str) -> None:
    with pytest.raises(Unembeddable):
        TrueType(tables(**{tag: b"\0"}), bold=False)


def test_damaged_outlines_are_refused() -> None:
    face = TrueType(tables(glyf=b"\0\1\0"), bold=False)
    with pytest.raises(Unembeddable):
        face.subset(glyphs("Chile"))


def test_a_glyph_that_a_font_has_not_is_refused() -> None:
    with pytest.raises(Unembeddable, match="no glyph 65535"):
        TrueType(tables(), bold=False).subset([65535])


def test_a_font_without_a_name_has_one() -> None:
    assert TrueType(tables(name=b""), bold=False).name == "Font"
