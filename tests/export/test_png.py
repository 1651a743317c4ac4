from __future__ import annotations

import zlib

import pytest
from PySide6.QtGui import QColor, QImage

from explorer.export.png import RGB, RGBA, png

PIXELS = {RGB: b"\xff\x00\x00\x00\xff\x00", RGBA: b"\xff\x00\x00\xff\x00\xff\x00\x80"}


def made(kind: int = RGB, texts: tuple[tuple[str, str], ...] = ()) -> bytes:
    """A picture of two rows with a red and a green pixel each, handed over row by row."""
    return png(2, 2, 3780, kind, texts, [b"\0" + PIXELS[kind]] * 2)


@pytest.mark.parametrize(("kind", "alpha"), [(RGB, 255), (RGBA, 128)])
def test_pixels_stand_where_they_were_put(kind: int, alpha: int) -> None:
    image = QImage.fromData(made(kind))
    assert (image.width(), image.height(), image.dotsPerMeterX()) == (2, 2, 3780)
    assert image.pixelColor(0, 1) == QColor(255, 0, 0)
    assert image.pixelColor(1, 0) == QColor(0, 255, 0, alpha)


@pytest.mark.parametrize("text", ["plain", "Ñandú", "Bolivia–Mexico", "two\nlines", ""])
def test_texts_are_read_by_others(text: str) -> None:
    assert QImage.fromData(made(texts=(("Title", text), ("Other", "x")))).text("Title") == text


def test_a_character_that_would_end_a_text_is_left_out() -> None:
    assert QImage.fromData(made(texts=(("Title", "a\0b"),))).text("Title") == "ab"


def test_every_part_carries_its_sum() -> None:
    data, at = made(texts=(("Title", "x"),)), 8
    names = []
    while at < len(data):
        length = int.from_bytes(data[at : at + 4])
        names.append(data[at + 4 : at + 8])
        assert zlib.crc32(data[at + 4 : at + 8 + length]) == int.from_bytes(
            data[at + 8 + length : at + 12 + length]
        )
        at += 12 + length
    assert list(dict.fromkeys(names)) == [b"IHDR", b"pHYs", b"tEXt", b"IDAT", b"IEND"]
