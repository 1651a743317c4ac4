from __future__ import annotations

import re
import zlib

import pytest

from explorer.export.pdf.fonts import Font
from explorer.export.pdf.objects import Objects
from explorer.export.pdf.truetype import TrueType


class EvenFace(TrueType):
    """A font all of whose glyphs are half as wide as the size."""

    units = 1000
    box = (0, -200, 1000, 800)
    heights = (800, -200)
    name = "Even"

    def __init__(self) -> None:
        pass

    def width(self, glyph: int) -> int:
        return 500

    def subset(self, glyphs: object) -> bytes:
        return repr(glyphs).encode()


@pytest.fixture
def font() -> Font:
    return Font("F1", EvenFace())


def streams(font: Font) -> list[str]:
    objects = Objects()
    font.write(objects)
    found = re.findall(rb"stream\n(.*?)\nendstream", objects.file(1, 1, b"\x01"), re.DOTALL)
    return [zlib.decompress(one).decode("latin-1") for one in found]


def test_glyphs_that_follow_their_widths_are_shown_in_one_piece(font: Font) -> None:
    assert font.shown((7, 9), (3.0, 8.0), "ab", 10) == "[<00010002>]TJ"


def test_a_glyph_has_one_code(font: Font) -> None:
    assert font.shown((7, 7), (0.0, 5.0), "aa", 10) == "[<00010001>]TJ"


def test_a_glyph_moved_nearer_is_shown_nearer(font: Font) -> None:
    assert font.shown((7, 9), (0.0, 4.0), "ab", 10) == "[<0001>100<0002>]TJ"


def test_a_glyph_that_is_hardly_moved_stays(font: Font) -> None:
    assert font.shown((7, 9), (0.0, 5.01), "ab", 10) == "[<00010002>]TJ"


def test_small_moves_do_not_add_up(font: Font) -> None:
    shown = font.shown((7,) * 9, [place * 5.03 for place in range(9)], "a" * 9, 10)
    assert shown.count("-6") == 4


def test_each_code_says_its_text(font: Font) -> None:
    font.shown((7, 9), (0.0, 5.0), "aÁ", 10)
    assert "2 beginbfchar\n<0001> <0061>\n<0002> <00C1>\nendbfchar" in streams(font)[1]


def test_the_sign_for_a_missing_glyph_says_each_of_the_letters_it_stands_for(font: Font) -> None:
    shown = font.shown((0, 0), (0.0, 5.0), "中文", 10)
    told = streams(font)[1]
    assert (shown, "<4E2D>" in told, "<6587>" in told) == ("[<00010002>]TJ", True, True)


def test_a_glyph_that_is_part_of_a_letter_says_nothing(font: Font) -> None:
    font.shown((7, 9), (0.0, 5.0), ("é", ""), 10)
    assert "1 beginbfchar" in streams(font)[1]


def test_the_glyphs_used_are_embedded(font: Font) -> None:
    font.shown((7, 9), (0.0, 5.0), "ab", 10)
    assert streams(font)[0] == "[0, 7, 9]"
